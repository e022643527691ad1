//! Who to turn to, as Kotlin asks for it.

mod page;

use std::sync::Arc;

use parakh_core::channels::Need;
use parakh_core::strings::Language;

use crate::ParakhError;
use crate::gate::Gate;
pub use page::{ChannelNeed, ChannelPlace, ChannelRow, ChannelsPage};

/// The help channels.
#[derive(uniffi::Object)]
pub struct Channels {
    gate: Arc<Gate>,
}

impl Channels {
    pub(crate) fn behind(gate: &Arc<Gate>) -> Self {
        Self {
            gate: Arc::clone(gate),
        }
    }
}

#[uniffi::export]
impl Channels {
    /// What a person may need help with, in the order in which it is offered.
    pub fn needs(&self, language: Language) -> Result<Vec<ChannelNeed>, ParakhError> {
        self.gate.enter(|content| {
            let strings = content.strings(language)?;
            let need = |need: Need| ChannelNeed {
                id: need.id().to_owned(),
                title: strings.need(need),
                picture: need.picture().to_owned(),
            };
            Ok(Need::ALL.into_iter().map(need).collect())
        })
    }

    /// The provinces of Pakistan, then countries, in the order in which they are offered.
    pub fn places(&self, language: Language) -> Result<Vec<ChannelPlace>, ParakhError> {
        self.gate.enter(|content| {
            let strings = content.strings(language)?;
            let places = content.channels()?.places();
            let places = places.iter().map(|place| ChannelPlace {
                id: place.id(),
                title: strings.place(place),
            });
            Ok(places.collect())
        })
    }

    /// Who to turn to for a need at a place, which is one of `places` or was typed in any way.
    pub fn find(
        &self,
        need: String,
        place: Option<String>,
        language: Language,
    ) -> Result<ChannelsPage, ParakhError> {
        self.gate.enter(|content| {
            let need = Need::from_id(&need).ok_or_else(|| ParakhError::again("need"))?;
            let list = content.channels()?.ask(Some(need), place.as_deref());
            let text = content.strings(language)?.explain_channels(&list);
            let speech = text.speech(language);
            let rows = text.rows.into_iter().zip(speech.parts);
            let rows = rows.map(|(row, spoken)| ChannelRow {
                name: row.name,
                call: row.call,
                number: row.number,
                lines: row.lines,
                spoken,
            });
            Ok(ChannelsPage {
                first: text.first,
                rows: rows.collect(),
                spoken: speech.whole,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use parakh_core::strings::Language;

    use crate::ParakhError;
    use crate::testing::opened;

    #[test]
    fn needs_and_places_have_titles_in_the_language_asked_for() {
        let channels = opened().channels();
        let needs = channels.needs(Language::Pashto).unwrap();
        assert_eq!(needs.len(), 14);
        assert!(needs.iter().all(|need| !need.title.is_ascii()));
        let places = channels.places(Language::Urdu).unwrap();
        assert_eq!(places[0].title, "پنجاب");
        assert!(places.iter().all(|place| !place.title.is_ascii()));
    }

    #[test]
    fn a_chosen_or_typed_place_gives_its_channels_with_and_without_a_button() {
        let channels = opened().channels();
        let find = |place: &str| {
            let place = Some(place.to_owned());
            channels.find("labour-abroad".into(), place, Language::English)
        };
        let page = find("AE").unwrap();
        assert_eq!(page, find("dubai").unwrap());
        assert_eq!(page.rows[0].call.as_deref(), Some("600 590000"));
        assert!(
            page.rows
                .iter()
                .any(|row| row.call.is_none() && row.number.is_some())
        );
        assert!(
            page.rows
                .iter()
                .all(|row| row.spoken.starts_with(row.name.split(',').next().unwrap()))
        );
        let danger = channels
            .find("danger".into(), None, Language::English)
            .unwrap();
        assert_eq!(danger.spoken[0], danger.first[0]);
        assert_eq!(danger.rows[0].call.as_deref(), Some("15"));
        let unknown = channels.find("luck".into(), None, Language::English);
        assert_eq!(unknown.err(), Some(ParakhError::again("need")));
    }
}
