//! The pictures of lessons and of help: line drawings as SVG, by their ids.

macro_rules! pictures {
    ($($id:literal),* $(,)?) => {
        /// All pictures: id and SVG.
        pub const PICTURES: &[(&str, &str)] = &[
            $(($id, include_str!(concat!("../../../content/pictures/", $id, ".svg"))),)*
        ];
    };
}

pictures![
    "agent",
    "airport",
    "ask",
    "bank",
    "bank-slip",
    "boat",
    "calendar",
    "camera",
    "cash",
    "cash-in-hand",
    "chain",
    "chat-group",
    "child",
    "code",
    "coins-stack",
    "compound",
    "computer",
    "contract",
    "cook",
    "counter",
    "debt",
    "doctor",
    "driver",
    "elder",
    "embassy",
    "false-paper",
    "family",
    "fence",
    "fingerprint",
    "friend",
    "heart",
    "helpdesk",
    "home",
    "hospital",
    "hourglass",
    "interview",
    "kidney",
    "lens",
    "licence-card",
    "link",
    "listen",
    "locked-door",
    "map",
    "mountains",
    "newspaper",
    "no",
    "no-pay",
    "office",
    "official",
    "open-visa",
    "padlock",
    "papers",
    "parcel",
    "passport",
    "passport-taken",
    "pen-sign",
    "phone-call",
    "phone-message",
    "phone-money",
    "plane",
    "price-tag",
    "prize",
    "protector-office",
    "qr",
    "receipt",
    "return-home",
    "ring",
    "road",
    "save-picture",
    "scales",
    "sim",
    "soldier",
    "talk",
    "test",
    "threat",
    "truck",
    "two-agents",
    "two-locks",
    "uniform",
    "visa-stamp",
    "visit-visa",
    "woman",
    "woman-alone",
    "woman-phone",
    "worker",
    "yes",
];

/// The SVG of a picture.
#[must_use]
pub fn picture(id: &str) -> Option<&'static str> {
    let found = PICTURES.binary_search_by(|(known, _)| known.cmp(&id));
    PICTURES.get(found.ok()?).map(|(_, svg)| *svg)
}

#[cfg(test)]
mod tests {
    use super::{PICTURES, picture};

    #[test]
    fn every_drawing_is_here_in_order() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../content/pictures");
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .map(|name| name.trim_end_matches(".svg").to_owned())
            .collect();
        names.sort_unstable();
        let here = PICTURES.iter().map(|(id, _)| *id);
        assert_eq!(here.collect::<Vec<_>>(), names);
        assert!(PICTURES.iter().all(|(id, svg)| picture(id) == Some(*svg)));
        assert_eq!(picture("no-such-picture"), None);
    }
}
