//! What travels changes on purpose or not at all: the description is tied to the code by a hash, and
//! frozen bytes to the list beside them.

use sha2::{Digest, Sha256};

use super::File;
use crate::run;

const CODE: &str = "rust-core/wire/src/";
const DESCRIPTION: &str = "docs/wire-format.md";
const FROZEN: &str = "tests/fixtures/wire/";
const LIST: &str = "SHA256SUMS";

pub(super) fn faults(all: &[File]) -> Vec<String> {
    let mut faults = description(all);
    faults.extend(frozen(all, |path| {
        std::fs::read(run::root().join(path)).unwrap_or_default()
    }));
    faults
}

/// The description holds the hash of the code that it describes.
fn description(all: &[File]) -> Vec<String> {
    let mut code: Vec<&File> = all
        .iter()
        .filter(|file| file.path.starts_with(CODE))
        .collect();
    code.sort_by_key(|file| &file.path);
    let mut hash = Sha256::new();
    for file in code {
        for part in [&file.path, &file.text] {
            hash.update(part.len().to_be_bytes());
            hash.update(part);
        }
    }
    let wanted = hex(&hash.finalize());
    let text = all.iter().find(|file| file.path == DESCRIPTION);
    if text.is_some_and(|file| file.text.contains(&wanted)) {
        return Vec::new();
    }
    vec![format!(
        "{DESCRIPTION}: {CODE} has changed; bring the description up to it, and its last line to {wanted}"
    )]
}

/// Each list names every file beside it, but its own README, with its hash.
fn frozen(all: &[File], read: impl Fn(&str) -> Vec<u8>) -> Vec<String> {
    let mut faults = Vec::new();
    let inside = |file: &&File| file.path.starts_with(FROZEN);
    for list in all
        .iter()
        .filter(inside)
        .filter(|file| file.path.ends_with(LIST))
    {
        let folder = list.path.trim_end_matches(LIST);
        let mut lines: Vec<&str> = list.text.lines().collect();
        let files = all.iter().filter_map(|file| file.path.strip_prefix(folder));
        for name in files.filter(|name| *name != LIST && *name != "README.md") {
            let bytes = read(&format!("{folder}{name}"));
            let line = format!("{}  {name}", hex(&Sha256::digest(bytes)));
            if lines.contains(&line.as_str()) {
                lines.retain(|known| *known != line);
            } else {
                faults.push(format!(
                    "{folder}{name}: frozen bytes have changed, or are not in {LIST}"
                ));
            }
        }
        faults.extend(
            lines
                .iter()
                .map(|line| format!("{}: nothing is as in {line}", list.path)),
        );
    }
    let lists = all
        .iter()
        .filter(inside)
        .filter(|file| file.path.ends_with(LIST));
    if lists.count() == 0 {
        faults.push(format!("{FROZEN}: no frozen bytes"));
    }
    faults
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{description, frozen};
    use crate::tidy::file;

    #[test]
    fn a_changed_wire_needs_a_changed_description() {
        let code = file("rust-core/wire/src/lib.rs", "//! A.\n");
        let fault = description(&[file("rust-core/wire/src/lib.rs", "//! A.\n")]);
        assert_eq!(fault.len(), 1);
        let hash = fault.concat();
        let hash = hash.rsplit(' ').next().unwrap_or_default();
        let tied = file("docs/wire-format.md", &format!("Words. `{hash}`\n"));
        assert_eq!(description(&[code, file(&tied.path, &tied.text)]), [""; 0]);
        let changed = file("rust-core/wire/src/lib.rs", "//! B.\n");
        assert_eq!(
            description(&[changed, file(&tied.path, &tied.text)]).len(),
            1
        );
        let moved = file("rust-core/wire/src/lob.rs", "//! A.\n");
        assert_eq!(description(&[moved, tied]).len(), 1);
    }

    #[test]
    fn frozen_bytes_are_all_listed_and_none_has_changed() {
        let sum = "9834876dcfb05cb167a5c24953eba58c4ac89b1adf57f28f2f9d09af107ee8f0  a\n";
        let list = |text: &str| file("tests/fixtures/wire/v1/SHA256SUMS", text);
        let a = || file("tests/fixtures/wire/v1/a", "");
        let read = |_: &str| b"aaa".to_vec();
        assert_eq!(frozen(&[list(sum), a()], read), [""; 0]);
        assert_eq!(frozen(&[list(""), a()], read).len(), 1);
        assert_eq!(frozen(&[list(sum)], read).len(), 1);
        assert_eq!(frozen(&[list(sum), a()], |_| b"aab".to_vec()).len(), 2);
        assert_eq!(frozen(&[a()], read).len(), 1);
    }
}
