//! One thing to be heard: which voice says it, or which recording is played in its place.

use crate::strings::{Language, Recordings};

/// One thing to be heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// The tag of the voice: `ur-PK`. No phone has a voice for Pashto or Punjabi in Shahmukhi letters
    /// today; their tags are given all the same.
    pub language: String,
    /// What is said.
    pub text: String,
    /// The file of the recorded voice, where these very words have been recorded.
    pub recording: Option<String>,
}

impl Utterance {
    /// What has been made ready to be spoken, with its voice.
    #[must_use]
    pub fn of(language: Language, spoken: &str, recordings: &Recordings) -> Self {
        Self {
            language: language.voice().to_owned(),
            text: spoken.to_owned(),
            recording: recordings.of(language, spoken).map(str::to_owned),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Utterance;
    use crate::strings::{Language, Recordings, wording};

    #[test]
    fn a_changed_wording_falls_back_to_the_voice_of_the_phone() {
        let hash = wording::fingerprint("صرف نام ملتا ہے۔");
        let recordings = Recordings::read(&format!("ur\t{hash}\t{hash}.ogg\n"));
        let of = |text| Utterance::of(Language::Urdu, text, &recordings);
        assert_eq!(
            of("صرف نام ملتا ہے۔").recording,
            Some(format!("{hash}.ogg"))
        );
        assert_eq!(of("نام ملتا ہے۔").recording, None);
        assert_eq!(of("نام ملتا ہے۔").language, "ur-PK");
    }
}
