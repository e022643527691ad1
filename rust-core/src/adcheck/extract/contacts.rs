//! Links, e-mail addresses and handles in a message, found by their shape.

use std::ops::Range;

use super::hosts;

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
    // A scheme is written with one stroke as well.
    let (scheme, address) = piece.split_once(":/").unwrap_or(("", piece));
    let address = address.trim_start_matches('/');
    let mail = address
        .split_once('@')
        .filter(|(user, _)| !user.contains('/'));
    let Some((_, domain)) = mail else {
        return hosts::kind(address, matches!(scheme, "http" | "https"));
    };
    let free = FREE_MAIL.iter().any(|free| domain.starts_with(free));
    domain.contains('.').then_some(if free {
        ContactKind::FreeEmail
    } else {
        ContactKind::OwnEmail
    })
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
