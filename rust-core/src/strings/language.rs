//! The four languages and their files.

use unic_langid::LanguageIdentifier;

/// A language in which Parakh speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Urdu.
    Urdu,
    /// Pashto.
    Pashto,
    /// Punjabi in Shahmukhi letters.
    Punjabi,
}

macro_rules! sources {
    ($folder:literal) => {
        &[
            include_str!(concat!("../../../locales/", $folder, "/about.ftl")),
            include_str!(concat!("../../../locales/", $folder, "/adcheck.ftl")),
            include_str!(concat!("../../../locales/", $folder, "/app.ftl")),
            include_str!(concat!("../../../locales/", $folder, "/channels.ftl")),
            include_str!(concat!("../../../locales/", $folder, "/law.ftl")),
            include_str!(concat!("../../../locales/", $folder, "/learn.ftl")),
            include_str!(concat!("../../../locales/", $folder, "/lessons.ftl")),
            include_str!(concat!("../../../locales/", $folder, "/lookup.ftl")),
            include_str!(concat!("../../../locales/", $folder, "/pack.ftl")),
            include_str!(concat!("../../../locales/", $folder, "/pictures.ftl")),
            include_str!(concat!("../../../locales/", $folder, "/quiz.ftl")),
            include_str!(concat!("../../../locales/", $folder, "/report.ftl")),
            include_str!(concat!("../../../locales/", $folder, "/reporting.ftl")),
        ]
    };
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Urdu, Self::Pashto, Self::Punjabi, Self::English];

    /// The language for a code, a locale of a phone, or what people write for it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let lower = code.to_ascii_lowercase().replace('_', "-");
        let lower = lower.split('.').next().unwrap_or_default();
        Some(match lower {
            "pa-arab" | "pa-arab-pk" | "pa-pk" | "pnb" | "pnb-pk" | "pa" | "skr" => Self::Punjabi,
            "ur-latn" => return None,
            _ => match lower.split('-').next() {
                Some("en") => Self::English,
                Some("ur") => Self::Urdu,
                Some("ps" | "pus" | "pbu") => Self::Pashto,
                _ => return None,
            },
        })
    }

    /// The language's tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Urdu => "ur",
            Self::Pashto => "ps",
            Self::Punjabi => "pa-Arab",
        }
    }

    /// The tag of the voice that speaks it.
    #[must_use]
    pub fn voice(self) -> &'static str {
        match self {
            Self::Urdu => "ur-PK",
            Self::English | Self::Pashto | Self::Punjabi => self.tag(),
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self != Self::English
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }

    pub(super) fn sources(self) -> &'static [&'static str] {
        match self {
            Self::English => sources!("en"),
            Self::Urdu => sources!("ur"),
            Self::Pashto => sources!("ps"),
            Self::Punjabi => sources!("pa-Arab"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn codes_of_phones_and_people_lead_to_a_language() {
        for (code, language) in [
            ("en_GB.UTF-8", Language::English),
            ("ur-PK", Language::Urdu),
            ("ps_AF", Language::Pashto),
            ("pa-Arab-PK", Language::Punjabi),
            ("pnb", Language::Punjabi),
        ] {
            assert_eq!(Language::from_code(code), Some(language), "{code}");
        }
        assert_eq!(Language::from_code("ur-Latn"), None);
        assert_eq!(Language::from_code("fr"), None);
        assert_eq!(Language::from_code(""), None);
    }
}
