//! Undoes what people do to words to slip them past a filter: letters of other alphabets that look
//! the same, letters spelt apart with dots, spaces or emoji, signs inside words, digits for letters
//! and letters for digits. Every letter keeps its place in the given text. It knows shapes, not words.

use super::Letter;

/// The letters of a text without their disguises.
pub(super) fn unmask(letters: &[Letter]) -> Vec<Letter> {
    let mut plain: Vec<Letter> = letters
        .iter()
        .map(|l| Letter {
            ch: look_alike(l.ch),
            ..*l
        })
        .collect();
    plain = join_spelt(&plain);
    plain = drop_ornaments(&plain);
    read_leet(&mut plain);
    plain
}

/// The Latin letter that a Cyrillic or Greek letter looks like; no language here uses those.
fn look_alike(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ε' => 'e',
        'һ' => 'h',
        'і' | 'ι' | 'ı' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' => 'l',
        'м' => 'm',
        'н' | 'η' => 'n',
        'о' | 'ο' | 'σ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'у' | 'υ' => 'u',
        'ѵ' | 'ν' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'γ' => 'y',
        _ => c,
    }
}

fn is_sign(c: char) -> bool {
    matches!(c, '@' | '$' | '!')
}

/// A letter, or a digit or sign that may stand for one.
fn is_part(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '@' | '$')
}

/// Joins letters that are spelt one by one with the same thing between them: `d.o.n.e`, `a z a d`.
fn join_spelt(letters: &[Letter]) -> Vec<Letter> {
    let mut out = Vec::with_capacity(letters.len());
    let mut at = 0;
    while at < letters.len() {
        let run = spelt_run(letters, at);
        if run.len() >= 3 {
            out.extend(run.iter().filter_map(|&place| letters.get(place)));
            at = run.last().map_or(at, |last| last + 1);
        } else {
            out.extend(letters.get(at));
            at += 1;
        }
    }
    out
}

/// The places of single letters from `at` on that have the same short gap between them.
fn spelt_run(letters: &[Letter], at: usize) -> Vec<usize> {
    const LONGEST_GAP: usize = 4;
    // No word is longer, and a long row of digits is not read again from each of them.
    const LONGEST_RUN: usize = 48;
    let char_at = |place: usize| letters.get(place).map(|letter| letter.ch);
    let part = |place: usize| char_at(place).is_some_and(is_part);
    let mut run = Vec::new();
    if !part(at) || (at > 0 && part(at - 1)) || part(at + 1) {
        return run;
    }
    run.push(at);
    let mut gap: Option<Vec<char>> = None;
    let mut last = at;
    loop {
        let here: Vec<char> = letters
            .iter()
            .skip(last + 1)
            .map(|l| l.ch)
            .take_while(|c| !is_part(*c))
            .take(LONGEST_GAP + 1)
            .collect();
        let next = last + 1 + here.len();
        let same = gap.as_ref().is_none_or(|known| *known == here);
        let fits = (1..=LONGEST_GAP).contains(&here.len()) && !here.contains(&'\n') && same;
        if !fits || !part(next) || part(next + 1) {
            break;
        }
        gap = Some(here);
        run.push(next);
        last = next;
        if run.len() == LONGEST_RUN {
            break;
        }
    }
    let alphabetic = run
        .iter()
        .filter(|place| char_at(**place).is_some_and(char::is_alphabetic))
        .count();
    // Numbers in groups of one digit are numbers.
    if alphabetic * 2 <= run.len() {
        Vec::new()
    } else {
        run
    }
}

/// Drops a sign between two pieces of a word, one of which is too short to be a word.
fn drop_ornaments(letters: &[Letter]) -> Vec<Letter> {
    const SHORT: usize = 2;
    // Letters on one side, counted no further than it takes to see that they are no short piece.
    let length = |from: usize, step: isize| -> usize {
        (0..=SHORT)
            .map_while(|steps| from.checked_add_signed(step * steps.cast_signed()))
            .take_while(|place| letters.get(*place).is_some_and(|l| l.ch.is_alphabetic()))
            .count()
    };
    let mut out = Vec::with_capacity(letters.len());
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map_or(0, |place| length(place, -1));
        let after = length(at + 1, 1);
        let inside = before > 0 && after > 0 && before.min(after) <= SHORT;
        if !(inside && is_ornament(letter.ch)) {
            out.push(*letter);
        }
    }
    out
}

/// Signs and pictures that no orthography puts inside a word.
fn is_ornament(c: char) -> bool {
    matches!(c, '*' | '_' | '~' | '`' | '^' | '|' | '•' | '·' | '=' | '+')
        || (!c.is_alphanumeric()
            && !c.is_whitespace()
            && u32::from(c) > 0x2100
            && !matches!(c, '\u{3000}'..='\u{303F}'))
}

/// Reads digits and signs inside a word as letters, and the letter O inside a number as a zero.
fn read_leet(letters: &mut [Letter]) {
    let mut at = 0;
    while at < letters.len() {
        let is_token = |l: &Letter| l.ch.is_ascii_alphanumeric() || is_sign(l.ch);
        let len = letters.iter().skip(at).take_while(|l| is_token(l)).count();
        if len == 0 {
            at += 1;
            continue;
        }
        let before = at
            .checked_sub(1)
            .and_then(|place| letters.get(place))
            .map_or(' ', |l| l.ch);
        let after: Vec<char> = letters
            .iter()
            .skip(at + len)
            .take(2)
            .map(|l| l.ch)
            .collect();
        let word = letters
            .get(at)
            .is_some_and(|letter| letter.ch.is_ascii_alphabetic());
        let address = matches!(before, '/' | '_' | '-')
            || (before == '.' && word)
            || matches!(after.as_slice(), ['.' | '/' | '_' | '-' | ':', c] if c.is_ascii_alphanumeric() || *c == '/');
        if let Some(token) = letters.get_mut(at..at + len)
            && !address
        {
            read_token(token);
        }
        at += len;
    }
}

fn read_token(token: &mut [Letter]) {
    let count = |test: fn(char) -> bool| token.iter().filter(|letter| test(letter.ch)).count();
    let (alphabetic, digits) = (
        count(|c| c.is_ascii_alphabetic()),
        count(|c| c.is_ascii_digit()),
    );
    let signs = count(is_sign);
    if digits > 0
        && alphabetic > 0
        && count(|c| matches!(c, 'o' | 'l')) == alphabetic
        && digits >= alphabetic.min(2)
    {
        // 45O0, 3OOO: a number with letters in it, unless a single digit stands before a word.
        token
            .iter_mut()
            .for_each(|letter| letter.ch = if letter.ch == 'o' { '0' } else { letter.ch });
        return;
    }
    let first = token.first().map_or(' ', |letter| letter.ch);
    let begins = first.is_ascii_alphabetic() || first == '0' || (is_sign(first) && first != '!');
    let long_number = token
        .chunk_by(|a, b| a.ch.is_ascii_digit() == b.ch.is_ascii_digit())
        .any(|run| run.len() > 2 && run.first().is_some_and(|l| l.ch.is_ascii_digit()));
    if alphabetic < 1
        || digits + signs == 0
        || !begins
        || long_number
        || (digits + signs) > alphabetic + 1
    {
        return;
    }
    let last = token.len() - 1;
    for (at, letter) in token.iter_mut().enumerate() {
        // A mark of exclamation ends words.
        if letter.ch == '!' && at == last {
            continue;
        }
        letter.ch = match letter.ch {
            '0' => 'o',
            '1' | '!' => 'i',
            '3' => 'e',
            '4' | '@' => 'a',
            '5' | '$' => 's',
            '7' => 't',
            '8' => 'b',
            other => other,
        };
    }
}

#[cfg(test)]
mod tests {
    use crate::text::normalise;

    fn plain(text: &str) -> String {
        normalise(text).unmasked().folded()
    }

    #[test]
    fn spelt_apart_is_joined() {
        assert_eq!(plain("d.o.n.e  b.a.s.e"), "done  base");
        assert_eq!(plain("a z a a d   v.i.z.a"), "azaad   viza");
        assert_eq!(plain("ډ.ن.ک.ي ګورئ"), plain("ډنکي ګورئ"));
        assert_eq!(plain("C🇨🇦A🇨🇦N🇨🇦A🇨🇦D🇨🇦A work"), "canada work");
    }

    #[test]
    fn leet_and_look_alikes_are_read() {
        assert_eq!(
            plain("P0RTUG4L w0rk v1sa n0 te$t p4y @fter"),
            "portugal work visa no test pay after"
        );
        assert_eq!(plain("Pаkistan Pоst pаrcel"), "pakistan post parcel");
        assert_eq!(plain("Wh@ts@pp kr3n!"), "whatsapp kren!");
    }

    #[test]
    fn signs_inside_words_go() {
        assert_eq!(plain("و*ی*ز*ا"), "ویزا");
        assert_eq!(plain("پُـولـیـنـڈ"), "پولینڈ");
        assert_eq!(plain("vi🔥sa now"), "visa now");
    }

    #[test]
    fn numbers_addresses_and_plain_text_stay() {
        for text in [
            "rs 45,500 only",
            "mail a1b2@gmail.com",
            "bit.ly/3aus-farm",
            "12hrs 5star 100k",
            "1 2 3 4",
            "lic 3075/rwp",
        ] {
            assert_eq!(plain(text), normalise(text).folded(), "{text}");
        }
        assert_eq!(plain("Rs.450O0"), "rs.45000");
    }

    #[test]
    fn letters_keep_their_place() {
        let text = "x d.o.n.e";
        let words = normalise(text).unmasked().words();
        assert_eq!(words.last().map(|w| (w.start, w.end)), Some((2, 9)));
    }
}
