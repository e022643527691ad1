//! A lesson as a page to print and hand out: one HTML file for A5 paper that needs no other file, with
//! pictures, the quiz, and the answers at its end.

use super::{LessonText, Strings};
use crate::lessons::picture;

const STYLE: &str = "@page{size:A5;margin:10mm}\
*{box-sizing:border-box}\
body{margin:0 auto;max-width:148mm;padding:4mm;font:12pt/1.7 'Noto Nastaliq Urdu','Noto Naskh Arabic','Noto Sans Arabic','Noto Sans',sans-serif;color:#1f2a30;background:#fff}\
html[lang=en] body{line-height:1.4}\
html[lang=ps] body{font-family:'Noto Naskh Arabic','Noto Sans Arabic',sans-serif}\
h1{font-size:17pt;margin:0 0 3mm}\
h2{font-size:13pt;margin:5mm 0 2mm}\
ol,ul{list-style:none;margin:0;padding:0}\
li{display:flex;gap:4mm;align-items:center;padding:1.5mm 0;border-bottom:.3mm solid #c9d1d5;break-inside:avoid}\
li p{margin:0;flex:1}\
svg{width:15mm;height:15mm;flex:none}\
.quiz svg{width:11mm;height:11mm}\
html[dir=rtl] svg[data-mirror]{transform:scaleX(-1)}\
.asked{break-inside:avoid}\
footer{margin-top:5mm;font-size:9pt;color:#4a5860}\
@media print{body{padding:0}}";

pub(super) fn page(strings: &Strings, lesson: &LessonText) -> String {
    let language = strings.language();
    let direction = if language.is_rtl() { "rtl" } else { "ltr" };
    let title = escaped(&lesson.title);
    let cards = lesson.cards.iter();
    let cards: String = cards
        .map(|card| item(&card.picture, &card.picture_text, &escaped(&card.text)))
        .collect();
    let mut quiz = String::new();
    let mut answers = String::new();
    for question in &lesson.questions {
        let text = escaped(&question.text);
        quiz.push_str(&format!(
            "<div class=\"asked\"><h2>{text}</h2><ul class=\"quiz\">"
        ));
        for choice in &question.choices {
            let text = escaped(&choice.text);
            quiz.push_str(&item(&choice.picture, &choice.picture_text, &text));
        }
        quiz.push_str("</ul></div>");
        for choice in question.choices.iter().filter(|choice| choice.right) {
            let (text, why) = (escaped(&choice.text), escaped(&choice.why));
            let told = format!("<b>{text}</b><br>{why}");
            answers.push_str(&item(&choice.picture, &choice.picture_text, &told));
        }
    }
    let told = |id: &str| escaped(&strings.text(id, &[]));
    let mut foot = vec![told("learn-handout-from")];
    foot.extend(strings.review().as_deref().map(escaped));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{title}</title>\
         <style>{STYLE}</style></head><body><h1>{title}</h1><ol>{cards}</ol>{quiz}\
         <h2>{answer}</h2><ul class=\"quiz\">{answers}</ul><footer>{foot}</footer></body></html>\n",
        tag = language.tag(),
        answer = told("learn-answers"),
        foot = foot.join("<br>"),
    )
}

/// A line of the page: a picture, and markup beside it.
fn item(id: &str, described: &str, beside: &str) -> String {
    let drawn = picture(id).unwrap_or_default();
    let label = format!("<svg role=\"img\" aria-label=\"{}\" ", escaped(described));
    let drawn = drawn.replacen("<svg ", &label, 1);
    format!("<li>{drawn}<p>{beside}</p></li>")
}

/// Text as HTML takes it. A date or a phone is not broken at its hyphens: in a right-to-left line its
/// pieces would change places.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut digit = false;
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '-' if digit => out.push_str("-\u{2060}"),
            _ => out.push(c),
        }
        digit = c.is_ascii_digit();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{escaped, item};

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(escaped("<b a=\"1\">&"), "&lt;b a=&quot;1&quot;&gt;&amp;");
        assert_eq!(escaped("0800-55055"), "0800-\u{2060}55055");
        let shown = item("road", "A \"road\"", &escaped("1 < 2"));
        assert!(shown.starts_with("<li><svg role=\"img\" aria-label=\"A &quot;road&quot;\" "));
        assert!(shown.contains("<p>1 &lt; 2</p>"));
    }
}
