//! What a person does with reports on this phone: a draft is kept for a while, the vault is opened by a
//! number and shut again. It owns the strongbox; nothing else writes it.

use std::sync::Arc;

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::Error;
use super::draft::Draft;
use super::picture::Picture;
use super::read::take_in;
use super::routing::Directory;
use super::strongbox::{
    self, Body, Cost, DRAFT_LIFE_S, Folder, Found, Keystore, OpenVault, SecretNumber, Strongbox,
    TypedNumber,
};

/// The reports on this phone.
pub struct Reports {
    pub(super) strongbox: Strongbox,
    pub(super) vault: Option<OpenVault>,
}

/// A draft with its picture, as it is kept while it is written.
pub struct KeptDraft {
    /// The answers so far.
    pub draft: Draft,
    /// The picture, when there is one.
    pub picture: Option<Picture>,
}

impl Reports {
    /// Opens the strongbox, or makes it at the first start.
    ///
    /// # Errors
    /// [`Error::Strongbox`] when it cannot be read or written.
    pub fn open(
        folder: Folder,
        keystore: Arc<dyn Keystore>,
        cost: Cost,
        now_s: i64,
        dice: &mut impl CryptoRng,
    ) -> Result<Self, Error> {
        let strongbox = Strongbox::open(folder, keystore, cost, dice, now_s)?;
        Ok(Self {
            strongbox,
            vault: None,
        })
    }

    /// What is kept: for whoever hands envelopes over and asks for answers.
    #[must_use]
    pub fn strongbox(&self) -> &Strongbox {
        &self.strongbox
    }

    /// Whether the strongbox was damaged and had to be made anew: reports that waited in it are gone.
    #[must_use]
    pub fn is_rebuilt(&self) -> bool {
        self.strongbox.rebuilt()
    }

    /// Notes that the person was told of it.
    ///
    /// # Errors
    /// [`Error::Strongbox`] when it cannot be written.
    pub fn told_of_rebuilding(&mut self, dice: &mut impl CryptoRng) -> Result<(), Error> {
        self.change(dice, None, |body, _, _| {
            body.told_of_rebuilding();
            Ok(())
        })
    }

    /// Writes the strongbox whole, as at every stop of the app. A draft whose time is over goes.
    ///
    /// # Errors
    /// [`Error::Strongbox`] when it cannot be written.
    pub fn touch(&mut self, now_s: i64, dice: &mut impl CryptoRng) -> Result<(), Error> {
        self.change(dice, None, |body, _, dice| {
            body.wipe_expired_draft(now_s, dice);
            Ok(())
        })
    }

    /// Keeps a draft until a quarter of an hour from now; a later change of it moves the end.
    ///
    /// # Errors
    /// [`Error::DraftTooLong`] when the cell cannot hold it.
    pub fn keep_draft(
        &mut self,
        kept: &KeptDraft,
        now_s: i64,
        dice: &mut impl CryptoRng,
    ) -> Result<(), Error> {
        let bytes = packed(kept);
        self.change(dice, None, |body, _, dice| {
            body.keep_draft(&bytes, now_s.saturating_add(DRAFT_LIFE_S), dice)
                .map_err(|_| Error::DraftTooLong)
        })
    }

    /// The draft that is kept.
    #[must_use]
    pub fn draft(&self, now_s: i64) -> Option<KeptDraft> {
        unpacked(&self.strongbox.body().draft(now_s)?)
    }

    /// Drops the draft and shuts the vault: what the quick exit does.
    ///
    /// # Errors
    /// [`Error::Strongbox`] when it cannot be written; the vault is shut all the same.
    pub fn quick_exit(&mut self, dice: &mut impl CryptoRng) -> Result<(), Error> {
        self.shut();
        self.change(dice, None, |body, _, dice| {
            body.wipe_draft(dice);
            Ok(())
        })
    }

    /// Tries an eight-digit number that was typed into the search. It costs the same work whether it
    /// opens the vault or not; the duress number leaves an empty vault, and opens that. Answers that
    /// have come are taken in by the same write.
    ///
    /// # Errors
    /// [`Error::Strongbox`] when the strongbox cannot be written or the Keystore fails.
    pub fn search(
        &mut self,
        number: &TypedNumber,
        directory: &Directory,
        dice: &mut impl CryptoRng,
    ) -> Result<bool, Error> {
        self.shut();
        let found = self.strongbox.search(number, dice, |body, vault, dice| {
            take_in(body, vault, directory, dice);
        })?;
        self.vault = match found {
            Found::Miss => None,
            Found::Open(vault) | Found::Erased(vault) => Some(vault),
        };
        Ok(self.is_open())
    }

    /// Whether the vault is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.vault.is_some()
    }

    /// Shuts the vault.
    pub fn shut(&mut self) {
        self.vault = None;
    }

    /// Notes that the vault is out of sight from now on.
    pub fn hide(&mut self, now_s: i64) {
        if let Some(vault) = &mut self.vault {
            vault.hide(now_s);
        }
    }

    /// Notes that the vault is in sight again; it is shut when that took more than a minute.
    pub fn show(&mut self, now_s: i64) {
        let is_due = |vault: &mut OpenVault| vault.is_due(now_s);
        if self.vault.as_mut().is_some_and(is_due) {
            self.shut();
        } else if let Some(vault) = &mut self.vault {
            vault.show(now_s);
        }
    }

    /// Sets the number that opens the vault, and one for use under duress. An open vault keeps what it
    /// holds; a shut one is replaced by an empty one, and what it held is gone. The vault is open after it.
    ///
    /// # Errors
    /// [`Error::Strongbox`] when the strongbox cannot be written or the Keystore fails.
    pub fn set_numbers(
        &mut self,
        number: &SecretNumber,
        duress: Option<&SecretNumber>,
        dice: &mut impl CryptoRng,
    ) -> Result<(), Error> {
        let contents = self.vault.as_ref().map(OpenVault::contents);
        let contents = Zeroizing::new(contents.unwrap_or_default().to_vec());
        let keys = self.strongbox.key_vault(number, duress, dice)?;
        let mut made = None;
        let written = self.strongbox.change(dice, |body, dice| {
            made = Some(
                body.make_vault(&keys, contents, dice)
                    .map_err(strongbox::Error::from)?,
            );
            Ok::<_, Error>(())
        });
        self.adopt(written, made)
    }

    /// Changes the strongbox in one write, and has `vault` as the open vault from then on, when one is
    /// given. The edit may change that vault.
    pub(super) fn change<D: CryptoRng>(
        &mut self,
        dice: &mut D,
        mut vault: Option<OpenVault>,
        edit: impl FnOnce(&mut Body, Option<&mut OpenVault>, &mut D) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let written = self
            .strongbox
            .change(dice, |body, dice| edit(body, vault.as_mut(), dice));
        self.adopt(written, vault)
    }

    /// What is in memory follows what is in the file. Where only the disk's word for the file's name is
    /// missing, the change counts: trying again would send a report twice, and the next write confirms both.
    fn adopt(&mut self, written: Result<(), Error>, vault: Option<OpenVault>) -> Result<(), Error> {
        match written {
            Ok(()) | Err(Error::Strongbox(strongbox::Error::NotSynced { .. })) => {}
            Err(error) => return Err(error),
        }
        if vault.is_some() {
            self.vault = vault;
        }
        Ok(())
    }
}

impl std::fmt::Debug for Reports {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Reports")
    }
}

/// A draft's bytes in its cell: the length of the answers, the answers, the picture.
fn packed(kept: &KeptDraft) -> Zeroizing<Vec<u8>> {
    let draft = kept.draft.to_bytes();
    let length = u32::try_from(draft.len()).unwrap_or(u32::MAX).to_be_bytes();
    let picture = kept.picture.as_ref().map_or(&[][..], Picture::jpeg);
    Zeroizing::new([&length, draft.as_slice(), picture].concat())
}

fn unpacked(bytes: &[u8]) -> Option<KeptDraft> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (draft, picture) = rest.split_at_checked(length)?;
    Some(KeptDraft {
        draft: Draft::from_bytes(draft).ok()?,
        picture: Picture::of_kept(picture.to_vec()),
    })
}
