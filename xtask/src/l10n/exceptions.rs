//! Messages that a check must let pass, each with its reason. One that no check needs is a fault, so
//! that the list stays short.

use super::Fault;

pub(super) struct Exceptions<'a> {
    lines: Vec<Vec<&'a str>>,
}

impl<'a> Exceptions<'a> {
    /// Reads the list: check, language, id and reason a line, parted by tabs; `#` explains.
    pub(super) fn read(text: &'a str) -> Self {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        Self {
            lines: lines.map(|line| line.split('\t').collect()).collect(),
        }
    }

    /// The faults that are not listed, and what is wrong with the list.
    pub(super) fn apply(&self, found: Vec<Fault>) -> Vec<String> {
        let mut faults = Vec::new();
        for line in &self.lines {
            let [check, language, id, reason] = line.as_slice() else {
                faults.push(format!("exceptions.tsv: {line:?} has not four cells"));
                continue;
            };
            if reason.trim().is_empty() {
                faults.push(format!("exceptions.tsv: {language} {id} has no reason"));
            }
            if !found
                .iter()
                .any(|fault| is_of(fault, [check, language, id]))
            {
                faults.push(format!(
                    "exceptions.tsv: {check} {language} {id} is needed no more"
                ));
            }
        }
        let listed = |fault: &Fault| {
            let mut cells = self.lines.iter().filter_map(|line| line.first_chunk());
            cells.any(|cells: &[&str; 3]| is_of(fault, *cells))
        };
        let open = found.iter().filter(|fault| !listed(fault));
        faults.extend(open.map(|fault| {
            let Fault {
                language, id, says, ..
            } = fault;
            format!("{language}: {id} {says}")
        }));
        faults
    }
}

fn is_of(fault: &Fault, cells: [&str; 3]) -> bool {
    [fault.check, &fault.language, &fault.id] == cells
}

#[cfg(test)]
mod tests {
    use super::{Exceptions, Fault};

    #[test]
    fn an_exception_is_exact_reasoned_and_needed() {
        let fault = |id: &str| Fault {
            check: "promise",
            language: "ur".to_owned(),
            id: id.to_owned(),
            says: "says \"safe\"".to_owned(),
        };
        let list = "# why\npromise\tur\ta-one\tquoted\n";
        let apply = |list: &str, ids: &[&str]| {
            Exceptions::read(list).apply(ids.iter().map(|id| fault(id)).collect())
        };
        assert_eq!(apply(list, &["a-one"]), [""; 0]);
        assert_eq!(
            apply(list, &["a-one", "a-two"]),
            ["ur: a-two says \"safe\""]
        );
        assert_eq!(
            apply(list, &[]),
            ["exceptions.tsv: promise ur a-one is needed no more"]
        );
        assert_eq!(apply("promise\tur\ta-one\t\n", &["a-one"]).len(), 1);
        assert_eq!(apply("length\tur\ta-one\tx\n", &["a-one"]).len(), 2);
        assert_eq!(apply("promise\tur\n", &["a-one"]).len(), 2);
    }
}
