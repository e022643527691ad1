//! Answers as a page of text for people: one thought a line, colours on a terminal only. Text of
//! right-to-left languages is marked as such, so that a terminal that knows how sets it right.

use parakh_core::adcheck::{Outcome, Severity, Verdict};
use parakh_core::registry::{MatchList, Standing};
use parakh_core::strings::{
    ChannelsText, CheckText, LessonText, LookupText, QuestionText, Strings,
};

/// Colours of a terminal, as its escape sequences.
#[derive(Clone, Copy)]
enum Colour {
    Green,
    Yellow,
    Red,
    Bold,
    Dim,
}

/// The answer of a look-up.
pub(crate) fn lookup(
    strings: &Strings,
    answer: &MatchList,
    text: &LookupText,
    colours: bool,
) -> String {
    let mut page = Page::new(strings, colours);
    page.line(0, Colour::Bold, &text.outcome);
    for (found, match_text) in answer.matches.iter().zip(&text.matches) {
        page.line(1, Colour::Bold, &match_text.title);
        page.line(2, colour_of(found.standing), &match_text.standing);
        match_text
            .warnings
            .iter()
            .for_each(|warning| page.line(2, Colour::Yellow, warning));
        match_text
            .facts
            .iter()
            .for_each(|fact| page.line(2, Colour::Dim, fact));
    }
    text.next
        .iter()
        .for_each(|next| page.line(0, Colour::Bold, &format!("→ {next}")));
    text.copy
        .iter()
        .for_each(|copy| page.line(0, Colour::Dim, copy));
    page.finish(strings)
}

/// The answer of a check: the message with the quoted words marked, then what is wrong with it.
pub(crate) fn check(
    strings: &Strings,
    message: &str,
    verdict: &Verdict,
    text: &CheckText,
    copy: &[String],
    colours: bool,
) -> String {
    let mut page = Page::new(strings, colours);
    let colour = match verdict.outcome {
        Outcome::StrongWarning => Colour::Red,
        Outcome::Caution => Colour::Yellow,
        Outcome::NothingFound | Outcome::CouldNotCheck => Colour::Bold,
    };
    page.line(0, colour, &text.outcome);
    text.kind.iter().for_each(|kind| page.line(0, colour, kind));
    for line in marked(message, verdict).lines() {
        page.line(1, Colour::Dim, line);
    }
    for (finding, told) in verdict.findings.iter().zip(&text.findings) {
        let colour = match finding.severity {
            Severity::Strong => Colour::Red,
            Severity::Caution => Colour::Yellow,
            Severity::Note => Colour::Dim,
        };
        page.line(1, colour, &told.reason);
        told.quotes
            .iter()
            .for_each(|quote| page.line(2, Colour::Dim, quote));
        told.law
            .iter()
            .for_each(|law| page.line(2, Colour::Dim, law));
    }
    text.advice
        .iter()
        .for_each(|advice| page.line(0, Colour::Bold, &format!("→ {advice}")));
    let notes = text.notes.iter().chain(copy);
    notes.for_each(|note| page.line(0, Colour::Dim, note));
    page.finish(strings)
}

/// Who to turn to.
pub(crate) fn channels(strings: &Strings, text: &ChannelsText, colours: bool) -> String {
    let mut page = Page::new(strings, colours);
    for first in &text.first {
        page.line(0, Colour::Yellow, first);
    }
    for row in &text.rows {
        page.line(0, Colour::Bold, &row.name);
        let colour = if row.call.is_some() {
            Colour::Bold
        } else {
            Colour::Dim
        };
        let number = row.spoken_number.iter();
        number.for_each(|number| page.line(1, colour, number));
        row.lines
            .iter()
            .for_each(|line| page.line(1, Colour::Dim, line));
    }
    page.finish(strings)
}

/// The list of lessons: what to type, the title, and a tick where it is done.
pub(crate) fn lessons(
    strings: &Strings,
    rows: &[(&str, String, bool)],
    progress: Option<&str>,
) -> String {
    let mut page = Page::new(strings, false);
    page.line(0, Colour::Bold, &strings.text("learn-title", &[]));
    for (id, title, done) in rows {
        let tick = if *done { "✓" } else { "·" };
        page.line(1, Colour::Bold, &format!("{tick} {title}  [{id}]"));
    }
    page.line(0, Colour::Dim, &strings.text("learn-open", &[]));
    progress
        .iter()
        .for_each(|told| page.line(0, Colour::Dim, told));
    page.finish(strings)
}

/// The cards of a lesson.
pub(crate) fn lesson(strings: &Strings, lesson: &LessonText, colours: bool) -> String {
    let mut page = Page::new(strings, colours);
    page.line(0, Colour::Bold, &lesson.title);
    for (number, card) in (1..).zip(&lesson.cards) {
        page.line(1, Colour::Dim, &format!("{number}. {}", card.text));
    }
    page.finish(strings)
}

/// A report of the vault: its id and what is said of it.
pub(crate) fn report_row(strings: &Strings, id: &str, lines: &[String]) -> String {
    let mut page = Page::new(strings, false);
    page.line(0, Colour::Bold, &format!("[{id}]"));
    lines
        .iter()
        .for_each(|line| page.line(1, Colour::Dim, line));
    page.out
}

/// A question with its numbered choices.
pub(crate) fn question(strings: &Strings, question: &QuestionText) -> String {
    let mut page = Page::new(strings, false);
    page.line(0, Colour::Bold, &question.text);
    for (number, choice) in (1..).zip(&question.choices) {
        page.line(1, Colour::Dim, &format!("{number}. {}", choice.text));
    }
    page.out
}

/// The message with each quoted piece in brackets.
fn marked(message: &str, verdict: &Verdict) -> String {
    let at = |place: i32| usize::try_from(place).unwrap_or(0);
    let quotes = verdict.findings.iter().flat_map(|finding| &finding.quotes);
    let mut pieces: Vec<(usize, usize)> =
        quotes.map(|span| (at(span.start), at(span.end))).collect();
    pieces.sort_unstable();
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for (start, end) in pieces {
        match joined.last_mut() {
            Some(last) if start < last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
    }
    let mut out = String::new();
    let mut done = 0;
    for (start, end) in joined {
        out.push_str(message.get(done..start).unwrap_or_default());
        out.push('【');
        out.push_str(message.get(start..end).unwrap_or_default());
        out.push('】');
        done = end;
    }
    out.push_str(message.get(done..).unwrap_or_default());
    out
}

fn colour_of(standing: Standing) -> Colour {
    match standing {
        Standing::Valid | Standing::StateRecruiter => Colour::Green,
        Standing::DatePassed => Colour::Yellow,
        Standing::Expired
        | Standing::Cancelled
        | Standing::Surrendered
        | Standing::Suspended
        | Standing::Invalid => Colour::Red,
    }
}

struct Page {
    out: String,
    colours: bool,
    rtl: bool,
}

impl Page {
    fn new(strings: &Strings, colours: bool) -> Self {
        Self {
            out: String::new(),
            colours,
            rtl: strings.language().is_rtl(),
        }
    }

    /// The page, which says at its end where no native speaker has read its language.
    fn finish(mut self, strings: &Strings) -> String {
        if let Some(review) = strings.review() {
            self.line(0, Colour::Dim, &review);
        }
        self.out
    }

    fn line(&mut self, indent: usize, colour: Colour, text: &str) {
        const RIGHT_TO_LEFT_MARK: char = '\u{200F}';
        if self.rtl {
            self.out.push(RIGHT_TO_LEFT_MARK);
        }
        self.out.push_str(&"  ".repeat(indent));
        if self.colours {
            self.out.push_str(match colour {
                Colour::Green => "\x1b[32m",
                Colour::Yellow => "\x1b[33m",
                Colour::Red => "\x1b[31m",
                Colour::Bold => "\x1b[1m",
                Colour::Dim => "\x1b[2m",
            });
        }
        // What a person typed is part of the page; control characters in it must not steer the terminal.
        self.out.extend(
            text.chars()
                .map(|c| if c.is_control() { '\u{FFFD}' } else { c }),
        );
        if self.colours {
            self.out.push_str("\x1b[0m");
        }
        self.out.push('\n');
    }
}
