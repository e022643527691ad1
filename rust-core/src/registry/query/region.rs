//! The region behind a licence number: the register's twelve codes, misprints of them, and the
//! offices' cities in Latin and Arabic letters.

use crate::text::{Sound, likeness};

/// What stands for a region in a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::registry) enum Region {
    /// One of the register's codes, printed as such or as the office's city.
    Code(&'static str),
    /// Letters in the place of a code that no office has; folded to capitals.
    Invented(String),
}

/// The codes that the register uses, with their offices.
const OFFICES: [(&str, &[&str]); 12] = [
    ("RWP", &["rawalpindi", "pindi", "راولپنڈی", "پنڈی"]),
    ("LHR", &["lahore", "لاہور"]),
    ("KAR", &["karachi", "khi", "کراچی"]),
    ("MLK", &["malakand", "ملاکنڈ", "مالاکنڈ"]),
    ("PWR", &["peshawar", "پشاور", "پیښور"]),
    ("SKT", &["sialkot", "سیالکوٹ"]),
    ("MTN", &["multan", "ملتان"]),
    ("DGK", &["dgkhan", "deraghazikhan", "ڈیرہغازیخان"]),
    ("GRT", &["gujrat", "گجرات"]),
    ("ABT", &["abbottabad", "ایبٹاباد"]),
    ("QTA", &["quetta", "کویٹہ"]),
    ("SKR", &["sukkur", "سکھر"]),
];

/// The city of the office that a region code stands for, in Latin letters.
pub(in crate::registry) fn office_city(code: &str) -> Option<&'static str> {
    let (_, cities) = OFFICES.iter().find(|(known, _)| *known == code)?;
    cities.first().copied()
}

/// Whether a folded word is one of the register's codes as printed.
pub(super) fn is_code(word: &str) -> bool {
    OFFICES
        .iter()
        .any(|(code, _)| code.eq_ignore_ascii_case(word))
}

/// The place of a region code among the offices.
pub(in crate::registry) fn office_number(code: &str) -> Option<usize> {
    OFFICES.iter().position(|(known, _)| *known == code)
}

/// Codes that people and printers write though no office has them.
const INVENTED: [&str; 10] = [
    "ISB", "MLT", "MKD", "PSH", "PEW", "LHE", "FSD", "GJR", "QET", "SUK",
];

/// Reads a region from a folded word, or from several written as one. `loose` takes any two to four
/// Latin letters for a region, as they are when they stand behind a number and a stroke.
pub(super) fn read(word: &str, loose: bool) -> Option<Region> {
    let capitals = word.to_ascii_uppercase();
    if let Some((code, _)) = OFFICES.iter().find(|(code, _)| *code == capitals) {
        return Some(Region::Code(code));
    }
    if INVENTED.contains(&capitals.as_str()) {
        return Some(Region::Invented(capitals));
    }
    if word.chars().count() >= 4 {
        let sound = Sound::of(word);
        let city = |city: &&str| {
            city.is_ascii() == word.is_ascii() && likeness(&Sound::of(city), &sound) >= 0.85
        };
        if let Some((code, _)) = OFFICES.iter().find(|(_, cities)| cities.iter().any(&city)) {
            return Some(Region::Code(code));
        }
    }
    let code_like = (2..=4).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase());
    (loose && code_like).then_some(Region::Invented(capitals))
}

#[cfg(test)]
mod tests {
    use super::{Region, read};

    #[test]
    fn codes_cities_and_inventions() {
        assert_eq!(read("skt", false), Some(Region::Code("SKT")));
        assert_eq!(read("abbotabad", false), Some(Region::Code("ABT")));
        assert_eq!(read("لاہور", false), Some(Region::Code("LHR")));
        assert_eq!(read("isb", false), Some(Region::Invented("ISB".into())));
        assert_eq!(read("xyz", true), Some(Region::Invented("XYZ".into())));
        assert_eq!(read("xyz", false), None);
        assert_eq!(read("agency", true), None);
    }
}
