//! The ids of the sentences that name channels, places, needs and ways of knowing: what content and pack
//! call by a short word stands here in full, so that a missing sentence is found before a release.

/// Channels by their id.
pub(super) const NAMES: [&str; 43] = [
    "channels-name-police",
    "channels-name-rescue",
    "channels-name-fia-trafficking",
    "channels-name-fia-complaint",
    "channels-name-fia-circles",
    "channels-name-nccia",
    "channels-name-nccia-complaint",
    "channels-name-nccia-office",
    "channels-name-drf",
    "channels-name-pkcert",
    "channels-name-pta",
    "channels-name-pta-spam",
    "channels-name-pta-office",
    "channels-name-pta-app",
    "channels-name-beoe-complaint",
    "channels-name-beoe-register",
    "channels-name-beoe-search",
    "channels-name-beoe-jobs",
    "channels-name-beoe-employers",
    "channels-name-beoe-test-centres",
    "channels-name-beoe-fees",
    "channels-name-beoe-notices",
    "channels-name-protector-list",
    "channels-name-oec",
    "channels-name-opf",
    "channels-name-mohtasib",
    "channels-name-mohre",
    "channels-name-hrsd",
    "channels-name-qatar-sms",
    "channels-name-qatar-labour",
    "channels-name-sbp-sunwai",
    "channels-name-citizen-portal",
    "channels-name-human-rights",
    "channels-name-punjab-women",
    "channels-name-punjab-women-protection",
    "channels-name-sindh-women",
    "channels-name-punjab-children",
    "channels-name-madadgaar",
    "channels-name-kp-children",
    "channels-name-nchr",
    "channels-name-fospah",
    "channels-name-rozan",
    "channels-name-aurat-foundation",
];

/// Kinds of channels that are named by their place.
pub(super) const KINDS: [&str; 4] = [
    "channels-kind-protector",
    "channels-kind-centre",
    "channels-kind-branch",
    "channels-kind-attache",
];

/// Needs.
pub(super) const NEEDS: [&str; 14] = [
    "channels-need-danger",
    "channels-need-trafficking",
    "channels-need-smuggling",
    "channels-need-fraud",
    "channels-need-money",
    "channels-need-licence",
    "channels-need-cyber",
    "channels-need-sim",
    "channels-need-labour-abroad",
    "channels-need-welfare-abroad",
    "channels-need-return",
    "channels-need-women",
    "channels-need-children",
    "channels-need-legal",
];

/// How a channel is known.
pub(super) const CHECKED: [&str; 10] = [
    "channels-checked-press",
    "channels-checked-press-several",
    "channels-checked-notice",
    "channels-checked-page",
    "channels-checked-report",
    "channels-checked-directory",
    "channels-checked-register",
    "channels-checked-announced",
    "channels-checked-old",
    "channels-checked-name",
];

/// Provinces.
pub(super) const PROVINCES: [&str; 7] = [
    "channels-province-punjab",
    "channels-province-sindh",
    "channels-province-kp",
    "channels-province-balochistan",
    "channels-province-islamabad",
    "channels-province-ajk",
    "channels-province-gb",
];

/// Cities in which a channel stands.
pub(super) const CITIES: [&str; 14] = [
    "channels-city-abbottabad",
    "channels-city-bagh",
    "channels-city-dera-ghazi-khan",
    "channels-city-islamabad",
    "channels-city-karachi",
    "channels-city-lahore",
    "channels-city-malakand",
    "channels-city-multan",
    "channels-city-peshawar",
    "channels-city-quetta",
    "channels-city-rawalakot",
    "channels-city-rawalpindi",
    "channels-city-sialkot",
    "channels-city-sukkur",
];

/// Countries.
pub(super) const COUNTRIES: [&str; 38] = [
    "channels-country-ae",
    "channels-country-au",
    "channels-country-az",
    "channels-country-bh",
    "channels-country-ca",
    "channels-country-cy",
    "channels-country-de",
    "channels-country-es",
    "channels-country-fr",
    "channels-country-gb",
    "channels-country-gr",
    "channels-country-hr",
    "channels-country-iq",
    "channels-country-ir",
    "channels-country-it",
    "channels-country-jp",
    "channels-country-kh",
    "channels-country-kr",
    "channels-country-kw",
    "channels-country-la",
    "channels-country-ly",
    "channels-country-mm",
    "channels-country-mt",
    "channels-country-my",
    "channels-country-om",
    "channels-country-pk",
    "channels-country-pl",
    "channels-country-pt",
    "channels-country-qa",
    "channels-country-ro",
    "channels-country-rs",
    "channels-country-ru",
    "channels-country-sa",
    "channels-country-sg",
    "channels-country-th",
    "channels-country-tr",
    "channels-country-us",
    "channels-country-za",
];

/// The id that ends in a short word, in any case of letters.
pub(super) fn of(ids: &[&'static str], word: &str) -> Option<&'static str> {
    let word = word.to_ascii_lowercase();
    let mut ids = ids.iter().copied();
    ids.find(|id| {
        let mut parts = id.splitn(3, '-');
        parts.nth(2) == Some(word.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::{COUNTRIES, NEEDS, of};

    #[test]
    fn short_words_lead_to_ids() {
        assert_eq!(of(&COUNTRIES, "MY"), Some("channels-country-my"));
        assert_eq!(
            of(&NEEDS, "labour-abroad"),
            Some("channels-need-labour-abroad")
        );
        assert_eq!(of(&NEEDS, "abroad"), None);
    }
}
