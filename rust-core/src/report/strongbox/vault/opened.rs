//! The vault while it is open: its key and its contents in memory, and the clock that closes it.

use zeroize::Zeroizing;

use super::region::VAULT_BYTES;
use crate::report::strongbox::error::TooLong;

/// How long it stays open out of sight.
const OUT_OF_SIGHT_S: i64 = 60;

/// An open vault. Dropping it closes it.
#[derive(Clone)]
pub struct OpenVault {
    pub(super) key: Zeroizing<[u8; 32]>,
    pub(super) contents: Zeroizing<Vec<u8>>,
    hidden_s: Option<i64>,
}

impl OpenVault {
    pub(super) fn new(key: Zeroizing<[u8; 32]>, contents: Zeroizing<Vec<u8>>) -> Self {
        Self {
            key,
            contents,
            hidden_s: None,
        }
    }

    /// What the vault holds; empty at first.
    #[must_use]
    pub fn contents(&self) -> &[u8] {
        &self.contents
    }

    /// Changes what it holds, in memory; `Body::seal_vault` keeps it.
    ///
    /// # Errors
    /// [`TooLong`], with nothing changed.
    pub fn set_contents(&mut self, contents: Zeroizing<Vec<u8>>) -> Result<(), TooLong> {
        TooLong::check(contents.len(), VAULT_BYTES)?;
        self.contents = contents;
        Ok(())
    }

    /// It went out of sight.
    pub fn hide(&mut self, now_s: i64) {
        self.hidden_s.get_or_insert(now_s);
    }

    /// It came back into sight; one that is due must be dropped instead, and stays due.
    pub fn show(&mut self, now_s: i64) {
        if !self.is_due(now_s) {
            self.hidden_s = None;
        }
    }

    /// Whether it must be closed: a minute out of sight, or a clock that was set back meanwhile.
    #[must_use]
    pub fn is_due(&self, now_s: i64) -> bool {
        self.hidden_s
            .is_some_and(|hidden| now_s < hidden || now_s.saturating_sub(hidden) >= OUT_OF_SIGHT_S)
    }
}

impl std::fmt::Debug for OpenVault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OpenVault(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::{OpenVault, VAULT_BYTES};
    use zeroize::Zeroizing;

    fn vault() -> OpenVault {
        OpenVault::new(Zeroizing::new([1; 32]), Zeroizing::new(Vec::new()))
    }

    #[test]
    fn it_is_due_after_a_minute_out_of_sight_and_not_before() {
        let mut open = vault();
        assert!(!open.is_due(i64::MAX));
        open.hide(100);
        open.hide(150);
        assert!(!open.is_due(159) && open.is_due(160) && open.is_due(99));
        open.show(159);
        assert!(!open.is_due(10_000));
        open.hide(200);
        open.show(260);
        assert!(open.is_due(260), "showing it late does not save it");
    }

    #[test]
    fn contents_that_do_not_fit_say_by_how_much() {
        let mut open = vault();
        let long = Zeroizing::new(vec![7; VAULT_BYTES + 3]);
        assert_eq!(open.set_contents(long).unwrap_err().over_bytes, 3);
        assert!(open.contents().is_empty());
        open.set_contents(Zeroizing::new(vec![7; VAULT_BYTES]))
            .unwrap();
        assert_eq!(open.contents().len(), VAULT_BYTES);
        assert_eq!(format!("{open:?}"), "OpenVault(..)");
    }
}
