//! Taking recordings in: each file is named by the words it speaks, is Ogg Opus, and is short and small
//! enough for a cheap phone. A file that is not is named with the reason and left where it is.

use std::path::Path;

use anyhow::Context;

use super::index::{self, Entry};
use super::{Spoken, file_of, ogg};

/// A voice is clear at 16 kbit/s; more only fills the phone.
const MOST_BITS: u64 = 24_000;
/// Nothing is said in less.
const SHORTEST_MS: u64 = 200;
/// No sentence takes longer.
const LONGEST_MS: u64 = 60_000;

/// What came of a folder.
#[derive(Debug)]
pub(super) struct Taken {
    pub(super) taken: usize,
    /// Recordings that the app has now.
    pub(super) all: usize,
    /// Files that were not taken, each with why.
    pub(super) refused: Vec<String>,
}

pub(super) fn all(
    from: &Path,
    language: &str,
    sentences: &[Spoken],
    to: &Path,
) -> anyhow::Result<Taken> {
    let entries =
        std::fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        files.push(entry?.path());
    }
    files.sort();
    let known = std::fs::read_to_string(to.join("index.tsv")).unwrap_or_default();
    let mut index = index::read(&known);
    let (mut taken, mut refused) = (0, Vec::new());
    for path in files {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        match one(&path, &name, sentences) {
            Ok(sentence) => {
                std::fs::create_dir_all(to)?;
                std::fs::copy(&path, to.join(&name))?;
                let entry = Entry {
                    language: language.to_owned(),
                    hash: sentence.hash.clone(),
                    file: name,
                    id: sentence.id.clone(),
                };
                index.insert(sentence.hash.clone(), entry);
                taken += 1;
            }
            Err(why) => refused.push(format!("{name}: {why:#}")),
        }
    }
    if taken > 0 {
        std::fs::write(to.join("index.tsv"), index::write(&index))?;
    }
    let all = index.len();
    Ok(Taken {
        taken,
        all,
        refused,
    })
}

/// The sentence that a file speaks.
fn one<'a>(path: &Path, name: &str, sentences: &'a [Spoken]) -> anyhow::Result<&'a Spoken> {
    anyhow::ensure!(name.ends_with(".ogg"), "its name does not end in .ogg");
    let said = sentences.iter().find(|said| file_of(said) == name);
    let said = said.context("no sentence has these words now")?;
    let bytes = std::fs::read(path)?;
    let length = ogg::length_ms(&bytes)?;
    anyhow::ensure!(
        (SHORTEST_MS..=LONGEST_MS).contains(&length),
        "it lasts {length} ms, not {SHORTEST_MS} to {LONGEST_MS}"
    );
    let bits = u64::try_from(bytes.len())? * 8 * 1000 / length;
    anyhow::ensure!(
        bits <= MOST_BITS,
        "it has {bits} bits a second, {MOST_BITS} are the most"
    );
    Ok(said)
}

#[cfg(test)]
mod tests {
    use super::all;
    use crate::voice::sample::recording;
    use crate::voice::{Spoken, index};

    fn sentences() -> Vec<Spoken> {
        let said = |id: &str, hash: &str| Spoken {
            id: id.to_owned(),
            hash: hash.to_owned(),
            text: "x".to_owned(),
        };
        vec![
            said("app-one", "aaa"),
            said("app-two", "bbb"),
            said("app-three", "ccc"),
        ]
    }

    #[test]
    fn good_recordings_are_taken_and_bad_ones_named() {
        let folder = std::env::temp_dir().join(format!("parakh-voice-{}", std::process::id()));
        let (from, to) = (folder.join("from"), folder.join("to"));
        std::fs::create_dir_all(&from).unwrap();
        let put = |name: &str, bytes: &[u8]| std::fs::write(from.join(name), bytes).unwrap();
        put("aaa.ogg", &recording(2_000, 2_000));
        put("bbb.ogg", &recording(2_000, 20_000));
        put("ccc.ogg", b"no sound at all");
        put("ddd.ogg", &recording(2_000, 2_000));
        put("notes.txt", b"x");
        let done = all(&from, "ur", &sentences(), &to).unwrap();
        assert_eq!((done.taken, done.all), (1, 1));
        for (at, (name, why)) in [
            ("bbb.ogg", "bits a second"),
            ("ccc.ogg", "no Ogg page"),
            ("ddd.ogg", "no sentence has these words"),
            ("notes.txt", "does not end in .ogg"),
        ]
        .into_iter()
        .enumerate()
        {
            let line = &done.refused[at];
            assert!(line.starts_with(name) && line.contains(why), "{line}");
        }
        assert!(to.join("aaa.ogg").is_file() && !to.join("bbb.ogg").exists());
        let text = std::fs::read_to_string(to.join("index.tsv")).unwrap();
        assert_eq!(text, "ur\taaa\taaa.ogg\tapp-one\n");
        assert_eq!(index::stale(&index::read(&text), &sentences()), []);
        std::fs::remove_file(from.join("aaa.ogg")).unwrap();
        put("bbb.ogg", &recording(1_500, 2_000));
        assert_eq!(all(&from, "ur", &sentences(), &to).unwrap().all, 2);
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_recording_that_is_too_short_or_long_is_refused() {
        let folder = std::env::temp_dir().join(format!("parakh-lengths-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for (length, taken) in [(100, 0), (200, 1), (60_000, 1), (61_000, 0)] {
            std::fs::write(folder.join("aaa.ogg"), recording(length, 200)).unwrap();
            let done = all(&folder, "ur", &sentences(), &folder.join("to")).unwrap();
            assert_eq!(done.taken, taken, "{length}");
            std::fs::remove_dir_all(folder.join("to")).ok();
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
