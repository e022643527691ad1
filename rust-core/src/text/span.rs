//! Where something stands in the text that a person gave: in bytes, for Rust and for files, and in
//! UTF-16 units, for Kotlin.

/// A piece of the given text. Both ends lie on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First byte.
    pub start: i32,
    /// One past the last byte.
    pub end: i32,
    /// First UTF-16 unit.
    pub utf16_start: i32,
    /// One past the last UTF-16 unit.
    pub utf16_end: i32,
}

impl Span {
    /// The span from byte `start` to byte `end` of `text`; `None` when they are not character
    /// boundaries of it, or the text is larger than `i32` counts.
    #[must_use]
    pub fn new(text: &str, start: usize, end: usize) -> Option<Self> {
        let before = text.get(..start)?;
        let inside = text.get(start..end)?;
        let utf16_start = before.encode_utf16().count();
        let utf16_end = utf16_start.checked_add(inside.encode_utf16().count())?;
        Some(Self {
            start: i32::try_from(start).ok()?,
            end: i32::try_from(end).ok()?,
            utf16_start: i32::try_from(utf16_start).ok()?,
            utf16_end: i32::try_from(utf16_end).ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn counts_bytes_and_utf16_units_apart() {
        let text = "a😀لائسنس";
        let span = Span::new(text, 5, 9).unwrap();
        assert_eq!(
            (span.start, span.end, span.utf16_start, span.utf16_end),
            (5, 9, 3, 5)
        );
    }

    #[test]
    fn refuses_the_middle_of_a_letter() {
        assert_eq!(Span::new("لا", 1, 4), None);
        assert_eq!(Span::new("ab", 1, 3), None);
    }
}
