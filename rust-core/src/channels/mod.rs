//! Who to turn to: the channels for a need and a place, best first. It says how far each has been
//! verified, and gives a number to call only where that is far enough. It knows no sentence.

mod channel;
mod need;
mod place;
mod rows;

pub use channel::{Channel, Reach, Ship};
pub use need::Need;
pub use place::Place;
pub use rows::{SAME, SMS, WHATSAPP};

use crate::store::{Error, Pack};
use place::{HOME, Places};

/// The channels of a pack.
pub struct Channels {
    all: Vec<Channel>,
    places: Places,
}

/// Who to turn to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelList {
    /// What was needed; nothing in particular where it is `None`.
    pub need: Option<Need>,
    /// The place that was named.
    pub place: Option<Place>,
    /// True when a place was typed that is not known.
    pub unknown_place: bool,
    /// The channels, best first, each with how it is reached from the place.
    pub channels: Vec<(Channel, Reach)>,
}

impl Channels {
    /// Reads the channels of a pack.
    ///
    /// # Errors
    /// [`Error::Damaged`] when they cannot be read.
    pub fn open(pack: &Pack) -> Result<Self, Error> {
        Ok(Self {
            all: rows::read_all(pack)?,
            places: Places::read(),
        })
    }

    /// All channels, in the order of the content.
    #[must_use]
    pub fn all(&self) -> &[Channel] {
        &self.all
    }

    /// The provinces and countries that can be chosen.
    #[must_use]
    pub fn places(&self) -> Vec<Place> {
        self.places.offered()
    }

    /// The place that was chosen by its id or typed in any way.
    #[must_use]
    pub fn place(&self, typed: &str) -> Option<Place> {
        self.places
            .of_id(typed)
            .or_else(|| self.places.named(typed))
    }

    /// Who to turn to for a need at a place, as it was chosen or typed.
    #[must_use]
    pub fn ask(&self, need: Option<Need>, typed: Option<&str>) -> ChannelList {
        let typed = typed.filter(|typed| !typed.trim().is_empty());
        let place = typed.and_then(|typed| self.place(typed));
        let unknown_place = typed.is_some() && place.is_none();
        let mut channels = self.find(need, place.as_ref());
        if unknown_place {
            channels.retain(|channel| channel.country == HOME && channel.province.is_none());
        }
        let from = place.as_ref().map_or(HOME, |place| place.country.as_str());
        let channels = channels.into_iter().map(|channel| {
            let reach = channel.reach(from);
            (channel, reach)
        });
        ChannelList {
            channels: channels.collect(),
            need,
            place,
            unknown_place,
        }
    }

    /// The channels for a need at a place, best first.
    #[must_use]
    pub fn find(&self, need: Option<Need>, place: Option<&Place>) -> Vec<Channel> {
        let fits = self.all.iter().filter(|channel| {
            need.is_none_or(|need| channel.needs.contains(&need)) && is_near(channel, need, place)
        });
        let mut found: Vec<&Channel> = fits.collect();
        // The sort is stable: what ranks alike stays in the order of the content.
        found.sort_by_key(|channel| rank(channel, need, place));
        found.into_iter().cloned().collect()
    }
}

/// The place that was typed in any way, without a pack.
#[must_use]
pub fn named(typed: &str) -> Option<Place> {
    Places::read().named(typed)
}

/// The countries that are offered, by their codes; Pakistan is none of them.
#[must_use]
pub fn countries() -> Vec<String> {
    let offered = Places::read().offered().into_iter();
    offered
        .filter(|place| !place.is_home())
        .map(|place| place.country)
        .collect()
}

/// The province of a city or district, where it is known.
#[must_use]
pub fn province_of(city: &str) -> Option<String> {
    Places::read().province_of(city)
}

/// Whether a place id, `MY` or `PK-Punjab`, is known.
#[must_use]
pub fn is_place(id: &str) -> bool {
    Places::read().of_id(id).is_some()
}

/// Whether a channel serves people at a place. Offices of another province do not; channels abroad do
/// only there, or for needs that are abroad by their nature while nobody has said where.
fn is_near(channel: &Channel, need: Option<Need>, place: Option<&Place>) -> bool {
    let at_home = channel.country == HOME;
    let Some(place) = place else {
        return at_home || matches!(need, None | Some(Need::LabourAbroad | Need::WelfareAbroad));
    };
    match &channel.province {
        _ if !at_home => channel.country == place.country,
        None => true,
        province if place.province.is_some() => *province == place.province,
        Some(_) => place.is_home(),
    }
}

/// The order of channels: less is better.
fn rank(channel: &Channel, need: Option<Need>, place: Option<&Place>) -> [usize; 5] {
    let from = place.map_or(HOME, |place| place.country.as_str());
    let reach = channel.reach(from);
    let is_first_aid = channel.kind == "emergency" && channel.country == from;
    let danger = usize::from(need == Some(Need::Danger) && !is_first_aid);
    let same = |ours: &Option<String>, theirs: &Option<String>| ours.is_some() && ours == theirs;
    let near = match place {
        Some(place) if same(&channel.city, &place.city) && channel.province.is_some() => 0,
        Some(place) if same(&channel.province, &place.province) => 1,
        Some(place) if channel.country == place.country && !place.is_home() => 1,
        _ if reach.only_there => 3,
        _ if channel.province.is_some() || channel.country != HOME => 4,
        _ => 2,
    };
    let main = usize::from(need.is_some_and(|need| channel.needs.first() != Some(&need)));
    let use_of = if reach.call.is_some() {
        0
    } else if reach.number.is_some() {
        1
    } else if channel.url.is_some() || channel.email.is_some() {
        2
    } else {
        3
    };
    [danger, near, usize::from(use_of == 3), main, use_of]
}

impl std::fmt::Debug for Channels {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Channels({})", self.all.len())
    }
}
