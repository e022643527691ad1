//! The wordings of which phrases are made, sorted, so that all that begin alike stand together. A search
//! goes word by word and narrows the stretch of wordings that may still follow.

use std::cmp::Ordering;

/// All wordings. They and their order are all that is held: nothing is built but the order.
pub(super) struct Wordings {
    text: String,
    /// Where each wording stands in the text, and its number, in the order of the wordings.
    sorted: Vec<(u32, u32, u16)>,
}

/// Wordings that begin with the words read so far, and how many bytes of each those are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Way {
    first: usize,
    end: usize,
    read: usize,
}

impl Wordings {
    /// Takes in wordings, one a line, numbered from 0; `None` where there are more than can be numbered.
    pub(super) fn new(text: String) -> Option<Self> {
        let mut sorted = Vec::new();
        let mut start = 0_u32;
        for (number, line) in text.split('\n').enumerate() {
            let end = start + u32::try_from(line.len()).ok()?;
            sorted.push((start, end, u16::try_from(number).ok()?));
            start = end + 1;
        }
        let mut wordings = Self { text, sorted };
        let mut sorted = std::mem::take(&mut wordings.sorted);
        sorted.sort_unstable_by_key(|place| wordings.rest(*place, 0));
        Some(Self { sorted, ..wordings })
    }

    pub(super) fn len(&self) -> usize {
        self.sorted.len()
    }

    /// Bytes of memory held.
    pub(super) fn bytes(&self) -> usize {
        self.text.len() + size_of_val(&*self.sorted)
    }

    /// The way to all wordings.
    pub(super) fn all(&self) -> Way {
        Way {
            first: 0,
            end: self.len(),
            read: 0,
        }
    }

    /// Goes on by a word: the wording that ends with it, and the way to those in which more words follow.
    pub(super) fn after(&self, way: Way, word: &str) -> (Option<u16>, Option<Way>) {
        let within = self.sorted.get(way.first..way.end).unwrap_or_default();
        let rest = |place: &(u32, u32, u16)| self.rest(*place, way.read);
        let skipped = within.partition_point(|place| rest(place) < word.as_bytes());
        let within = within.get(skipped..).unwrap_or_default();
        let whole = within
            .first()
            .filter(|place| rest(place) == word.as_bytes());
        let skipped = skipped + usize::from(whole.is_some());
        let within = within
            .get(usize::from(whole.is_some())..)
            .unwrap_or_default();
        // No byte of a word sorts before the space that ends it.
        let goes_on = within.partition_point(|place| begins(rest(place), word) == Ordering::Equal);
        let first = way.first + skipped;
        let further = Way {
            first,
            end: first + goes_on,
            read: way.read + word.len() + 1,
        };
        (
            whole.map(|(_, _, number)| *number),
            (goes_on > 0).then_some(further),
        )
    }

    /// The bytes of a wording behind those that were read.
    fn rest(&self, (start, end, _): (u32, u32, u16), read: usize) -> &[u8] {
        let range = start as usize + read..end as usize;
        self.text.as_bytes().get(range).unwrap_or_default()
    }
}

/// How the beginning of some bytes compares with a word and a space.
fn begins(bytes: &[u8], word: &str) -> Ordering {
    let begun = bytes.iter().take(word.len() + 1);
    begun.cmp(word.as_bytes().iter().chain(b" "))
}

#[cfg(test)]
mod tests {
    use super::Wordings;

    #[test]
    fn a_search_goes_word_by_word_and_takes_whole_words() {
        let wordings = Wordings::new("visa free\nvisa\nvisas\nfree visa for all\nvi".to_owned());
        let wordings = wordings.unwrap();
        let (whole, further) = wordings.after(wordings.all(), "visa");
        assert_eq!(whole, Some(1));
        assert_eq!(wordings.after(further.unwrap(), "free"), (Some(0), None));
        assert_eq!(wordings.after(further.unwrap(), "fre"), (None, None));
        assert_eq!(wordings.after(wordings.all(), "vi"), (Some(4), None));
        let (whole, further) = wordings.after(wordings.all(), "free");
        assert_eq!(whole, None);
        let (whole, further) = wordings.after(further.unwrap(), "visa");
        assert_eq!(whole, None);
        assert!(wordings.after(further.unwrap(), "for").1.is_some());
    }
}
