//! Links, e-mail addresses and handles in a message, found by their shape.

use std::ops::Range;

/// A link, an address or a handle, by its bytes in the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::adcheck) struct Contact {
    pub(in crate::adcheck) kind: ContactKind,
    pub(in crate::adcheck) bytes: Range<usize>,
}

/// What a contact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::adcheck) enum ContactKind {
    /// An address at a free provider.
    FreeEmail,
    /// An address at a domain of its own.
    OwnEmail,
    /// A link that hides where it leads, or leads into a chat.
    HiddenLink,
    /// A link whose name poses as a body or lies under a throw-away ending.
    OddLink,
    /// A government's or university's site, or that of a known company.
    OfficialLink,
    /// Any other site.
    Link,
}

const FREE_MAIL: [&str; 12] = [
    "gmail.",
    "yahoo.",
    "hotmail.",
    "outlook.",
    "live.",
    "ymail.",
    "protonmail.",
    "proton.",
    "aol.",
    "mail.com",
    "yandex.",
    "icloud.",
];
const HIDDEN: [&str; 16] = [
    "bit.ly",
    "tinyurl",
    "t.me",
    "wa.me",
    "chat.whatsapp",
    "api.whatsapp",
    "forms.gle",
    "docs.google",
    "cutt.ly",
    "is.gd",
    "rb.gy",
    "goo.gl",
    "smsg.io",
    "bit.do",
    "shorturl",
    "telegram.me",
];
const OFFICIAL: [&str; 12] = [
    ".gov.pk",
    ".edu.pk",
    ".gov",
    ".gob",
    ".mil",
    ".edu",
    ".ac.uk",
    "tcsexpress.com",
    "qiwa.sa",
    "njp.gov",
    ".ae/",
    "icmpd.org",
];
const ODD_ENDINGS: [&str; 15] = [
    "site", "online", "top", "xyz", "icu", "club", "click", "buzz", "vip", "win", "fun", "cyou",
    "space", "website", "lol",
];
const ENDINGS: [&str; 28] = [
    "link", "to", "com", "pk", "net", "org", "sa", "ae", "qa", "om", "kw", "bh", "ie", "uk", "de",
    "gov", "edu", "io", "me", "ly", "gle", "app", "co", "in", "kr", "jp", "my", "do",
];

/// The contacts of a message in the order in which they stand.
pub(super) fn contacts(text: &str) -> Vec<Contact> {
    let mut found = Vec::new();
    let mut at = 0;
    for piece in text.split(|c: char| {
        c.is_whitespace() || matches!(c, '،' | '؛' | '(' | ')' | ',' | '|' | '»' | '«')
    }) {
        let start = at;
        at += piece.len();
        at += text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
        let bare = piece.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let offset = piece.find(bare).unwrap_or(0);
        let lower = bare.to_ascii_lowercase();
        if let Some(kind) = kind(&lower) {
            found.push(Contact {
                kind,
                bytes: start + offset..start + offset + bare.len(),
            });
        }
    }
    found
}

fn kind(piece: &str) -> Option<ContactKind> {
    if !piece.is_ascii() || piece.len() < 4 {
        return None;
    }
    if let Some((_, domain)) = piece.split_once('@') {
        let free = FREE_MAIL.iter().any(|free| domain.starts_with(free));
        return domain.contains('.').then_some(if free {
            ContactKind::FreeEmail
        } else {
            ContactKind::OwnEmail
        });
    }
    let address = piece.split_once("//").map_or(piece, |(_, rest)| rest);
    let host = address.split(['/', '?']).next().unwrap_or_default();
    let (name, ending) = host.rsplit_once('.')?;
    let known = ENDINGS.contains(&ending) || ODD_ENDINGS.contains(&ending) || piece.contains("//");
    let shaped = name.chars().any(|c| c.is_ascii_alphabetic())
        && ending.chars().all(|c| c.is_ascii_alphabetic());
    if !known || !shaped {
        return None;
    }
    let poses = host.matches('-').count() >= 1 && host.chars().any(|c| c.is_ascii_digit());
    Some(
        if HIDDEN.iter().any(|hidden| {
            address.starts_with(hidden) || address.starts_with(&format!("www.{hidden}"))
        }) {
            ContactKind::HiddenLink
        } else if OFFICIAL
            .iter()
            .any(|official| format!("{host}/").contains(official))
        {
            ContactKind::OfficialLink
        } else if ODD_ENDINGS.contains(&ending) || poses {
            ContactKind::OddLink
        } else {
            ContactKind::Link
        },
    )
}

#[cfg(test)]
mod tests {
    use super::{ContactKind, contacts};

    #[test]
    fn contacts_are_told_apart_by_shape() {
        let text = "mail a.b@gmail.com, hr@firm.com.qa see bit.ly/x1, oec.gov.pk and qvc-peshawar000.site or www.firm.com. Rs.500";
        let kinds: Vec<_> = contacts(text)
            .into_iter()
            .map(|contact| contact.kind)
            .collect();
        assert_eq!(
            kinds,
            [
                ContactKind::FreeEmail,
                ContactKind::OwnEmail,
                ContactKind::HiddenLink,
                ContactKind::OfficialLink,
                ContactKind::OddLink,
                ContactKind::Link,
            ]
        );
        let first = contacts(text)
            .into_iter()
            .next()
            .map(|contact| contact.bytes);
        assert_eq!(
            first.and_then(|bytes| text.get(bytes)),
            Some("a.b@gmail.com")
        );
    }
}
