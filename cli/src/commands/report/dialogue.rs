//! Asking and being answered: questions go to standard error, answers come from standard input, one a
//! line. No number is ever an argument, because arguments are seen by every process of the machine.

use std::io::{self, BufRead, Lines, StdinLock, Write};

use anyhow::Context;
use parakh_core::strings::{Arg, Strings};
use parakh_core::text::normalise;
use zeroize::Zeroizing;

/// The one who asks.
pub(super) struct Dialogue<'a> {
    strings: &'a Strings,
    answers: Lines<StdinLock<'static>>,
}

impl<'a> Dialogue<'a> {
    pub(super) fn new(strings: &'a Strings) -> Self {
        Self {
            strings,
            answers: io::stdin().lock().lines(),
        }
    }

    /// Says something that needs no answer.
    pub(super) fn say(&self, line: &str) -> anyhow::Result<()> {
        // What a person typed may be part of it; control characters must not steer the terminal.
        let plain: String = line
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        writeln!(io::stderr(), "{plain}")?;
        Ok(())
    }

    /// Asks by a message, and takes a line; `None` when the input has ended.
    pub(super) fn ask(
        &mut self,
        id: &str,
        args: &[(&str, Arg<'_>)],
    ) -> anyhow::Result<Option<Zeroizing<String>>> {
        let mut out = io::stderr();
        write!(out, "{} ", self.strings.text(id, args))?;
        out.flush()?;
        let line = self
            .answers
            .next()
            .transpose()
            .context("the answer cannot be read")?;
        Ok(line.map(|line| Zeroizing::new(line.trim().to_owned())))
    }

    /// The numbers of choices, from 0, that a line names: `1 3` in the digits of any script.
    pub(super) fn numbers(line: &str) -> Option<Vec<usize>> {
        let folded = normalise(line).folded();
        let words = folded.split([' ', ',']).filter(|word| !word.is_empty());
        words
            .map(|word| word.parse::<usize>().ok()?.checked_sub(1))
            .collect()
    }
}
