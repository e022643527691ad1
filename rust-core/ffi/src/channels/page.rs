//! What Kotlin is told of channels: needs and places to choose from, and who to turn to.

/// What a person may need help with.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ChannelNeed {
    /// Its id.
    pub id: String,
    /// The need in words.
    pub title: String,
    /// The picture that stands for it.
    pub picture: String,
}

/// A province or country that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ChannelPlace {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
}

/// Who to turn to, best first.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ChannelsPage {
    /// What comes first: the person's own safety, then what is to be said about the place.
    pub first: Vec<String>,
    /// The channels.
    pub rows: Vec<ChannelRow>,
    /// The page as utterances: what comes first, and the first channels.
    pub spoken: Vec<String>,
}

/// One channel.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ChannelRow {
    /// Its name.
    pub name: String,
    /// The number behind a call button.
    pub call: Option<String>,
    /// The number as text, where it has no button.
    pub number: Option<String>,
    /// Place, hours, further ways to it, and how it is known.
    pub lines: Vec<String>,
    /// All of it, for a voice.
    pub spoken: String,
}
