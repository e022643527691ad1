//! Reads a lesson aloud with espeak-ng, a program of the desktop; a phone has its own voices. espeak-ng
//! has voices for English and Urdu; for Pashto it has none, and its Punjabi reads other letters.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Context;
use parakh_core::strings::{Language, LessonText, Strings};

use super::lessons::to_speak;

pub(crate) fn lesson(
    strings: &Strings,
    lesson: &LessonText,
    out: Option<&Path>,
) -> anyhow::Result<()> {
    let voice = match strings.language() {
        Language::English => "en",
        Language::Urdu => "ur",
        Language::Pashto | Language::Punjabi => {
            anyhow::bail!(strings.text("learn-voice-none", &[]))
        }
    };
    let mut speaker = Command::new("espeak-ng");
    speaker.args(["-v", voice, "-s", "140", "--stdin"]);
    if let Some(path) = out {
        speaker.arg("-w").arg(path);
    }
    let mut child = speaker
        .stdin(Stdio::piped())
        .spawn()
        .map_err(|_| anyhow::anyhow!(strings.text("learn-voice-missing", &[])))?;
    let text = to_speak(strings.language(), lesson).join("\n\n");
    if let Some(mut input) = child.stdin.take() {
        input
            .write_all(text.as_bytes())
            .context("espeak-ng takes no text")?;
    }
    let ended = child.wait().context("espeak-ng does not end")?;
    anyhow::ensure!(ended.success(), "espeak-ng failed");
    Ok(())
}
