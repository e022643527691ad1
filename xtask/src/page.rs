//! A table as a page to print: plain HTML that needs nothing else, written in its own direction.

/// How the lines of a language run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    pub(crate) fn of(language: &str) -> Self {
        if language == "en" {
            Self::LeftToRight
        } else {
            Self::RightToLeft
        }
    }
}

/// A page with one table.
pub(crate) struct Page<'a> {
    pub(crate) language: &'a str,
    pub(crate) title: &'a str,
    /// The heads of the columns with the direction of what stands under them.
    pub(crate) columns: &'a [(&'a str, Direction)],
    pub(crate) rows: Vec<Vec<String>>,
}

const STYLE: &str = "\
body{font:12pt/1.7 'Noto Naskh Arabic','Noto Sans',sans-serif;margin:1.5cm}\
table{border-collapse:collapse;width:100%}\
th,td{border:1px solid #777;padding:4px 8px;text-align:start;vertical-align:top;overflow-wrap:anywhere}\
td{white-space:pre-wrap}tr{break-inside:avoid}thead{display:table-header-group}";

impl Page<'_> {
    pub(crate) fn html(&self) -> String {
        let direction = Direction::of(self.language);
        let mut out = format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1 dir=\"ltr\" lang=\"en\">{title}</h1>\n<table>\n<thead><tr>",
            escaped(self.language),
            word(direction),
            title = escaped(self.title),
        );
        for (head, _) in self.columns {
            out.push_str(&format!("<th lang=\"en\">{}</th>", escaped(head)));
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for row in &self.rows {
            out.push_str("<tr>");
            for (cell, (_, direction)) in row.iter().zip(self.columns) {
                let cell = escaped(cell);
                out.push_str(&format!("<td dir=\"{}\">{cell}</td>", word(*direction)));
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</tbody>\n</table>\n</body>\n</html>\n");
        out
    }
}

fn word(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{Direction, Page};

    #[test]
    fn each_column_runs_its_own_way_and_nothing_is_markup() {
        let page = Page {
            language: "ur",
            title: "A & B",
            columns: &[
                ("id", Direction::LeftToRight),
                ("text", Direction::RightToLeft),
            ],
            rows: vec![vec!["a-one".to_owned(), "<b>ایک".to_owned()]],
        };
        let html = page.html();
        assert!(html.contains("<html lang=\"ur\" dir=\"rtl\">"));
        assert!(html.contains("<td dir=\"ltr\">a-one</td><td dir=\"rtl\">&lt;b&gt;ایک</td>"));
        assert!(html.contains("<title>A &amp; B</title>"));
    }
}
