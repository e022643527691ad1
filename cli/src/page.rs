//! Answers as a page of text for people: one thought a line, colours on a terminal only. Text of
//! right-to-left languages is marked as such, so that a terminal that knows how sets it right.

use parakh_core::registry::{MatchList, Standing};
use parakh_core::strings::{LookupText, Strings};

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
    let mut page = Page {
        out: String::new(),
        colours,
        rtl: strings.language().is_rtl(),
    };
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
    if let Some(review) = strings.review() {
        page.line(0, Colour::Dim, &review);
    }
    page.out
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
