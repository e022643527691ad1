//! What a link's host says of it: hidden behind a shortener, posing as a body, under a throw-away ending,
//! a government's own, or nothing.

use std::sync::OnceLock;

use super::contacts::ContactKind;

const HIDDEN: [&str; 20] = [
    "bit.ly",
    "tinyurl.com",
    "t.me",
    "wa.me",
    "chat.whatsapp.com",
    "api.whatsapp.com",
    "forms.gle",
    "docs.google.com",
    "cutt.ly",
    "is.gd",
    "rb.gy",
    "goo.gl",
    "smsg.io",
    "bit.do",
    "shorturl.at",
    "telegram.me",
    "rebrand.ly",
    "ow.ly",
    "linktr.ee",
    "shorturl.com",
];
const OFFICIAL: [&str; 10] = [
    ".gov.pk",
    ".gop.pk",
    ".edu.pk",
    ".gov",
    ".gob",
    ".mil",
    ".edu",
    ".ac.uk",
    ".ae",
    ".icmpd.org",
];
const ODD_ENDINGS: [&str; 31] = [
    "site", "online", "top", "xyz", "icu", "club", "click", "buzz", "vip", "win", "fun", "cyou",
    "space", "website", "lol", "tk", "ml", "ga", "cf", "gq", "sbs", "cfd", "rest", "quest", "pw",
    "bond", "cam", "monster", "mobi", "live", "life",
];
const ENDINGS: [&str; 37] = [
    "link", "to", "com", "pk", "net", "org", "sa", "ae", "qa", "om", "kw", "bh", "ie", "uk", "de",
    "gov", "edu", "io", "me", "ly", "gle", "app", "co", "in", "kr", "jp", "my", "do", "info",
    "biz", "at", "gd", "gl", "gy", "mil", "ee", "gob",
];

/// The longest name of an address that only shortens others.
const SHORT_NAME: usize = 4;

/// What an address is, given without its scheme; `None` where it is no address.
pub(super) fn kind(address: &str, has_scheme: bool) -> Option<ContactKind> {
    let (host, path) = address.split_once(['/', '?']).unwrap_or((address, ""));
    let host = host.strip_prefix("www.").unwrap_or(host);
    if host.split('.').count() == 4 && host.split('.').all(|part| part.parse::<u8>().is_ok()) {
        return has_scheme.then_some(ContactKind::HiddenLink);
    }
    let (name, ending) = host.rsplit_once('.')?;
    let known = ENDINGS.contains(&ending) || ODD_ENDINGS.contains(&ending) || has_scheme;
    let shaped = name.chars().any(|c| c.is_ascii_alphabetic())
        && ending.chars().all(|c| c.is_ascii_alphabetic());
    if !known || !shaped {
        return None;
    }
    let owned = brands()
        .iter()
        .any(|(_, sites)| sites.iter().any(|site| is_under(host, site)));
    let short = !name.contains('.') && name.len() <= SHORT_NAME && ending.len() == 2;
    let numbered = host.contains('-') && host.chars().any(|c| c.is_ascii_digit());
    Some(if HIDDEN.contains(&host) {
        ContactKind::HiddenLink
    } else if owned || OFFICIAL.iter().any(|end| format!(".{host}").ends_with(end)) {
        ContactKind::OfficialLink
    } else if poses(host) || ODD_ENDINGS.contains(&ending) || numbered {
        ContactKind::OddLink
    } else if short && (3..=12).contains(&path.len()) && !path.contains('/') {
        ContactKind::HiddenLink
    } else {
        ContactKind::Link
    })
}

fn is_under(host: &str, site: &str) -> bool {
    let rest = host.strip_suffix(site);
    rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Whether a host that is no body's own names one: `hbl-verify.com`, `easypa1sa.net`.
fn poses(host: &str) -> bool {
    const LONG: usize = 5;
    let plain: String = host.chars().map(letter).collect();
    let parts: Vec<&str> = plain.split(['.', '-', '_']).collect();
    // Numbers behind a name are added to it: bisp8171.
    let bare = |part: &str, name: &str| part.trim_end_matches(|c: char| c.is_ascii_digit()) == name;
    let names = brands().iter().flat_map(|(names, _)| names);
    let said = |name: &&&str| {
        parts.contains(*name)
            || (name.len() >= LONG && plain.contains(**name))
            || host.split(['.', '-', '_']).any(|part| bare(part, name))
    };
    // "gov" anywhere but at the end is a pose of its own.
    parts.contains(&"gov") || names.into_iter().any(|name| said(&name))
}

/// The letter that a digit in a name stands for.
fn letter(c: char) -> char {
    match c {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '5' => 's',
        other => other,
    }
}

/// Bodies: the words that name each, and the sites that are its own.
fn brands() -> &'static [(Vec<&'static str>, Vec<&'static str>)] {
    type Brands = Vec<(Vec<&'static str>, Vec<&'static str>)>;
    static TABLE: OnceLock<Brands> = OnceLock::new();
    TABLE.get_or_init(|| {
        let lines = include_str!("../words/hosts.tsv").lines();
        let rows = lines.filter_map(|line| line.split_once('\t'));
        rows.map(|(names, sites)| (names.split(' ').collect(), sites.split(' ').collect()))
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::{ContactKind, kind};

    #[test]
    fn hosts_are_told_apart() {
        for (address, expected) in [
            ("hbl.com/login", ContactKind::OfficialLink),
            ("digital.hbl.com", ContactKind::OfficialLink),
            ("oec.gov.pk", ContactKind::OfficialLink),
            ("hbl-verify.com", ContactKind::OddLink),
            ("myhbl.secure-login.net", ContactKind::Link),
            ("easypa1sa-bonus.net", ContactKind::OddLink),
            ("beoe-gov.com", ContactKind::OddLink),
            ("bisp8171.info", ContactKind::OddLink),
            ("qvc-peshawar000.com", ContactKind::OddLink),
            ("jobs.top", ContactKind::OddLink),
            ("bit.ly/x1", ContactKind::HiddenLink),
            ("v.gd/abc12", ContactKind::HiddenLink),
            ("www.firm.com/jobs/12", ContactKind::Link),
        ] {
            assert_eq!(kind(address, false), Some(expected), "{address}");
        }
        assert_eq!(kind("95.141.32.46/a", true), Some(ContactKind::HiddenLink));
        assert_eq!(kind("10.12.2026", false), None);
        assert_eq!(kind("Rs.500", false), None);
    }
}
