//! The rules of the Kotlin shell: who may know whom, what a model may not touch, and that no sentence
//! stands in code or layouts.

use super::File;

const APP: &str = "android/app/src/main/kotlin/org/parakh/checker/";
const PACKAGE: &str = "org.parakh.checker.";
const BINDINGS: &str = "org.parakh.checker.core.bindings.";
const LAYOUTS: &str = "android/app/src/main/res/";
const BOUNDARY: &str = "rust-core/ffi/src/";

/// Rooms that features stand on. Every other folder is a feature.
const SHARED: [&str; 4] = ["core", "model", "platform", "design"];
/// Lines that a Kotlin file may have.
const CEILING: usize = 300;
/// Attributes that would hold a sentence.
const SENTENCES: [&str; 5] = [
    "android:text=\"",
    "android:hint=\"",
    "android:contentDescription=\"",
    "android:title=\"",
    "android:label=\"",
];

pub(super) fn faults(all: &[File]) -> Vec<String> {
    let objects = objects(all);
    let mut faults = Vec::new();
    for file in all {
        if let Some(inside) = file.path.strip_prefix(APP) {
            faults.extend(of_kotlin(file, inside, &objects));
        }
        if file.path.ends_with(".kt") && file.text.lines().count() > CEILING {
            faults.push(format!("{}: more than {CEILING} lines", file.path));
        }
        if file.path.starts_with(LAYOUTS) || file.path.ends_with("AndroidManifest.xml") {
            faults.extend(of_layout(file));
        }
    }
    faults
}

/// The generated objects: what has a life behind the boundary, and what the host implements for it.
fn objects(all: &[File]) -> Vec<String> {
    let mut objects = Vec::new();
    for file in all.iter().filter(|file| file.path.starts_with(BOUNDARY)) {
        let mut is_object = false;
        for line in file.text.lines() {
            if line.contains("uniffi::Object") {
                is_object = true;
            } else if let Some(rest) = line.strip_prefix("pub struct ").filter(|_| is_object) {
                let name = rest.split(|c: char| !c.is_ascii_alphanumeric()).next();
                objects.extend(name.map(str::to_owned));
                is_object = false;
            }
        }
    }
    objects
}

fn of_kotlin(file: &File, inside: &str, objects: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    let room = inside.split_once('/').map_or("", |(room, _)| room);
    let name = inside.rsplit('/').next().unwrap_or_default();
    let is_feature = !room.is_empty() && !SHARED.contains(&room);
    let is_model = room == "model"
        || room == "core"
        || name.ends_with("Model.kt")
        || name.ends_with("State.kt");
    for line in file.text.lines() {
        let mut fault = |what: &str| faults.push(format!("{}: {what}: {}", file.path, line.trim()));
        if let Some(used) = line.strip_prefix("import ") {
            let own = used
                .strip_prefix(PACKAGE)
                .and_then(|rest| rest.split('.').next());
            let is_room = own.is_some_and(|own| own.starts_with(|c: char| c.is_ascii_lowercase()));
            let other = own.filter(|own| is_room && *own != room && !SHARED.contains(own));
            if other.is_some() && !room.is_empty() {
                fault(if is_feature {
                    "a feature knows another"
                } else {
                    "knows a feature"
                });
            }
            if is_model && (used.starts_with("android") || used.ends_with("checker.R")) {
                fault("a model knows Android");
            }
            let of_bindings = used.strip_prefix(BINDINGS).unwrap_or_default();
            let is_object = objects.iter().any(|object| of_bindings == object);
            if (is_object || of_bindings == "*") && room != "core" {
                fault("only core/ touches generated objects");
            }
        }
        if line.contains("android.util.Log") || line.contains("println(") {
            fault("the app writes no log");
        }
        if is_feature || room == "design" {
            for literal in literals(line).filter(|literal| !is_id(literal)) {
                fault(&format!("a text in code ({literal})"));
            }
        }
    }
    let is_marked = file.text.lines().any(|line| line.trim() == "@AboveMinSdk");
    if is_marked && !file.text.contains("SDK_INT") {
        faults.push(format!("{}: does not ask for SDK_INT", file.path));
    }
    faults
}

fn of_layout(file: &File) -> Vec<String> {
    let mut faults = Vec::new();
    for line in file.text.lines() {
        for attribute in SENTENCES {
            let value = line.split_once(attribute).map(|(_, rest)| rest);
            if value.is_some_and(|value| !value.starts_with(['@', '?'])) {
                faults.push(format!(
                    "{}: a text in a layout: {}",
                    file.path,
                    line.trim()
                ));
            }
        }
        if line.contains("<string ") {
            faults.push(format!("{}: sentences stand in locales/", file.path));
        }
    }
    faults
}

/// The texts in quotes of a line, without comments.
fn literals(line: &str) -> impl Iterator<Item = &str> {
    let trimmed = line.trim_start();
    let is_comment =
        trimmed.starts_with("//") || trimmed.starts_with('*') || trimmed.starts_with("/*");
    let code = if is_comment { "" } else { line };
    code.split('"').skip(1).step_by(2)
}

/// An id, a pattern without letters, or a template of values alone.
fn is_id(text: &str) -> bool {
    let is_kebab = text.contains('-')
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let without_values: String = text
        .split('$')
        .map(|part| {
            part.trim_start_matches(|c: char| {
                c.is_ascii_alphanumeric() || matches!(c, '{' | '}' | '.' | '_')
            })
        })
        .collect();
    let is_mark = !without_values
        .replace("\\u20", "")
        .chars()
        .any(char::is_alphabetic);
    // A key, such as that of a setting or an extra: one lower-case word.
    let is_key = text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    is_kebab
        || is_mark
        || is_key
        || text.starts_with("DEPRECATION")
        || text.starts_with("UNCHECKED")
}

#[cfg(test)]
mod tests {
    use super::{APP, faults};
    use crate::tidy::{File, file};

    fn faults_of(path: &str, text: &str) -> Vec<String> {
        let boundary = file(
            "rust-core/ffi/src/lookup.rs",
            "#[derive(uniffi::Object)]\npub struct LookUp {\n",
        );
        faults(&[boundary, file(path, text)])
    }

    fn app(path: &str) -> String {
        format!("{APP}{path}")
    }

    #[test]
    fn what_the_shell_must_not_do_is_found() {
        let bad = [
            (
                "lookup/A.kt",
                "import org.parakh.checker.adcheck.B",
                "knows another",
            ),
            (
                "design/A.kt",
                "import org.parakh.checker.lookup.B",
                "knows a feature",
            ),
            (
                "lookup/LookupModel.kt",
                "import android.os.Handler",
                "knows Android",
            ),
            (
                "lookup/LookupState.kt",
                "import org.parakh.checker.R",
                "knows Android",
            ),
            (
                "lookup/A.kt",
                "import org.parakh.checker.core.bindings.LookUp",
                "only core/",
            ),
            (
                "platform/A.kt",
                "import org.parakh.checker.core.bindings.*",
                "only core/",
            ),
            ("platform/A.kt", "android.util.Log.d(x, y)", "no log"),
            ("lookup/A.kt", "view.text = \"Not found\"", "a text in code"),
            (
                "platform/A.kt",
                "@Suppress\n@AboveMinSdk\nfun x() {}",
                "SDK_INT",
            ),
        ];
        for (path, text, fault) in bad {
            let found = faults_of(&app(path), text);
            assert!(
                found.iter().any(|found| found.contains(fault)),
                "{fault}: {found:?}"
            );
        }
        let layout = "android/app/src/main/res/layout/a.xml";
        assert_eq!(faults_of(layout, "android:text=\"Hello\"").len(), 1);
        assert_eq!(faults_of(layout, "<string name=\"x\">y</string>").len(), 1);
        assert_eq!(faults_of(&app("core/Long.kt"), &"x\n".repeat(301)).len(), 1);
    }

    #[test]
    fn what_the_shell_may_do_is_not_found() {
        let good: [(&str, &str); 7] = [
            (
                "lookup/A.kt",
                "import org.parakh.checker.core.bindings.LookupAnswer",
            ),
            (
                "core/RustCore.kt",
                "import org.parakh.checker.core.bindings.LookUp",
            ),
            (
                "AppGraph.kt",
                "import org.parakh.checker.lookup.LookupModel",
            ),
            (
                "lookup/A.kt",
                "import org.parakh.checker.R\nwords[\"lookup-ask\"]",
            ),
            (
                "lookup/A.kt",
                "// says \"Not found\"\nval key = \"question\"",
            ),
            ("design/A.kt", "\"\\u2068$text\\u2069\""),
            ("platform/A.kt", "@AboveMinSdk\nfun x() = SDK_INT"),
        ];
        for (path, text) in good {
            assert_eq!(faults_of(&app(path), text), [""; 0], "{path}: {text}");
        }
        let layout = File {
            path: "android/app/src/main/res/layout/a.xml".to_owned(),
            text: "android:tag=\"lookup-ask\" android:label=\"@string/app_name\"".to_owned(),
        };
        assert_eq!(faults(&[layout]), [""; 0]);
    }
}
