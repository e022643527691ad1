//! The strongbox in use: opened, changed, written whole, searched by a number. Every way through here
//! that writes, writes once, so that what was done does not show in how often the file changed.

use std::sync::Arc;

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::body::{Body, chance};
use super::disk::{Folder, Stored};
use super::error::Error;
use super::image::{self, DataKey, FILE_BYTES, Read};
use super::keystore::{Keystore, SOFTWARE_KEYSTORE};
use super::vault::{Cost, OpenVault, SecretNumber, Tried, TypedNumber, VaultKeys};

/// The name of the strongbox's file.
pub const STRONGBOX: &str = "strongbox";

/// The open strongbox of one folder, which no other process can open meanwhile.
pub struct Strongbox {
    folder: Folder,
    keystore: Arc<dyn Keystore>,
    key: DataKey,
    body: Body,
}

/// What a number of eight digits found.
#[derive(Debug)]
pub enum Found {
    /// Nothing: show the ordinary "not found".
    Miss,
    /// The vault.
    Open(OpenVault),
    /// It was the duress number: an empty vault, and the real one is gone for ever.
    Erased(OpenVault),
}

impl Strongbox {
    /// Opens the strongbox of a folder, and writes it whole: this is the app's start. The first time
    /// it is made, with this cost. One that is damaged, or whose key is lost, is made anew, and
    /// [`rebuilt`](Strongbox::rebuilt) says so until the person was told.
    ///
    /// # Errors
    /// [`Error::InUse`]; [`Error::Keystore`], [`Error::NotRead`] and the errors of writing, which may
    /// pass and change nothing; [`Error::Newer`].
    pub fn open(
        mut folder: Folder,
        keystore: Arc<dyn Keystore>,
        cost: Cost,
        dice: &mut impl CryptoRng,
        now_s: i64,
    ) -> Result<Self, Error> {
        folder.lock()?;
        folder.sweep(STRONGBOX)?;
        // Half a renewal of the software key store would tell that the duress number was typed. It is
        // cleared away here, under the lock, since another process may just be renewing.
        folder.sweep(SOFTWARE_KEYSTORE)?;
        let read = match folder.read(STRONGBOX, FILE_BYTES)? {
            Stored::Whole(file) => Some(image::read(file, keystore.as_ref())?),
            Stored::WrongSize => Some(Read::Damaged),
            Stored::Nothing => None,
        };
        let rebuilt = matches!(read, Some(Read::Damaged));
        let (key, body) = match read {
            Some(Read::Whole(whole)) => {
                let (key, mut body) = *whole;
                body.wipe_expired_draft(now_s, dice);
                (key, body)
            }
            Some(Read::Damaged) | None => (
                DataKey::make(keystore.as_ref(), dice)?,
                Body::unused(cost, rebuilt, dice),
            ),
        };
        let mut strongbox = Self {
            folder,
            keystore,
            key,
            body,
        };
        strongbox.touch(dice)?;
        Ok(strongbox)
    }

    /// Whether an earlier strongbox was damaged and is gone, with every report that was not yet
    /// handed over, and the person was not told yet; see [`Body::told_of_rebuilding`].
    #[must_use]
    pub fn rebuilt(&self) -> bool {
        self.body.rebuilt()
    }

    /// What it holds.
    #[must_use]
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// The cost of a guess on this phone.
    #[must_use]
    pub fn cost(&self) -> Cost {
        self.body.cost
    }

    /// Writes the file whole with nothing changed: the app's stop, and a sync that brought nothing.
    ///
    /// # Errors
    /// [`Error::NotWritten`] and [`Error::NotSynced`].
    pub fn touch(&mut self, dice: &mut impl CryptoRng) -> Result<(), Error> {
        let image = self.key.image(&self.body, dice)?;
        Ok(self.folder.replace(STRONGBOX, &image)?)
    }

    /// Changes the strongbox: all of the edit is on the disk, or nothing is changed at all. After
    /// [`Error::NotSynced`] the change holds, though only a power cut may still undo it.
    ///
    /// # Errors
    /// The edit's own, with nothing changed or written; [`Error::NotWritten`], with nothing changed;
    /// [`Error::NotSynced`].
    pub fn change<T, E, D>(
        &mut self,
        dice: &mut D,
        edit: impl FnOnce(&mut Body, &mut D) -> Result<T, E>,
    ) -> Result<T, E>
    where
        E: From<Error>,
        D: CryptoRng,
    {
        let mut next = self.body.clone();
        let answer = edit(&mut next, dice)?;
        self.write(next, dice)?;
        Ok(answer)
    }

    /// Writes another body, and holds it from the moment that it is in place.
    fn write(&mut self, next: Body, dice: &mut impl CryptoRng) -> Result<(), Error> {
        let image = self.key.image(&next, dice)?;
        let written = self.folder.replace(STRONGBOX, &image).map_err(Error::from);
        match written {
            Ok(()) | Err(Error::NotSynced { .. }) => self.body = next,
            Err(_) => {}
        }
        written
    }

    /// Makes keys of a secret number and, if the person wants one, a duress number.
    /// [`Body::make_vault`] makes the vault of them, in the same change as the report that it is for.
    ///
    /// # Errors
    /// [`Error::SameNumbers`], [`Error::NotStretched`], [`Error::Keystore`].
    pub fn key_vault(
        &self,
        number: &SecretNumber,
        duress: Option<&SecretNumber>,
        dice: &mut impl CryptoRng,
    ) -> Result<VaultKeys, Error> {
        if duress == Some(number) {
            return Err(Error::SameNumbers);
        }
        let salt = chance(dice);
        let key = |number: &SecretNumber| {
            let stretched = self.body.cost.stretch(number.typed().digits(), &salt)?;
            let mac = self.keystore.mac(stretched.as_slice())?;
            Ok::<_, Error>(Zeroizing::new(mac))
        };
        Ok(VaultKeys {
            salt,
            secret: Some(key(number)?),
            duress: duress.map(key).transpose()?,
        })
    }

    /// Makes the vault anew under these numbers and writes it.
    ///
    /// # Errors
    /// Those of [`key_vault`](Strongbox::key_vault) and [`change`](Strongbox::change), and
    /// [`Error::TooLong`].
    pub fn set_numbers(
        &mut self,
        number: &SecretNumber,
        duress: Option<&SecretNumber>,
        contents: Zeroizing<Vec<u8>>,
        dice: &mut impl CryptoRng,
    ) -> Result<OpenVault, Error> {
        let keys = self.key_vault(number, duress, dice)?;
        self.change(dice, |body, dice| {
            Ok(body.make_vault(&keys, contents, dice)?)
        })
    }

    /// Searches for a vault by a number. The work is the same whether one is found: one slow hash, one
    /// call of the Keystore, both slots and the contents tried, one write of the whole file. Only the
    /// duress number does more: it renews the Keystore's key and asks it once again. Where the vault
    /// opens, `read` may take in what came back for it, in that same write.
    ///
    /// # Errors
    /// [`Error::NotStretched`], [`Error::Keystore`] and the errors of writing.
    pub fn search<D: CryptoRng>(
        &mut self,
        number: &TypedNumber,
        dice: &mut D,
        read: impl FnOnce(&mut Body, &mut OpenVault, &mut D),
    ) -> Result<Found, Error> {
        let salt = self.body.vault.salt;
        let stretched = self.body.cost.stretch(number.digits(), &salt)?;
        let mac = Zeroizing::new(self.keystore.mac(stretched.as_slice())?);
        match self.body.vault.try_key(&mac) {
            Tried::Duress => self.erase(salt, &stretched, dice).map(Found::Erased),
            Tried::Secret(mut open) => {
                let mut next = self.body.clone();
                read(&mut next, &mut open, dice);
                self.write(next, dice)?;
                Ok(Found::Open(open))
            }
            Tried::Miss => self.touch(dice).map(|()| Found::Miss),
        }
    }

    /// Erases the vault, and makes an empty one that the duress number alone opens; rows and cells go
    /// with it, the outbox stays. The Keystore's key goes first: from then on the old vault is gone,
    /// whatever becomes of the rest. A kill before the file is written leaves a strongbox in which
    /// neither number finds anything.
    ///
    /// Whoever forces a person to type the number must not see an error. So a Keystore that fails does
    /// not stop this: the vault's bytes are overwritten all the same.
    fn erase(
        &mut self,
        salt: [u8; 16],
        stretched: &Zeroizing<[u8; 32]>,
        dice: &mut impl CryptoRng,
    ) -> Result<OpenVault, Error> {
        let _ = self.keystore.renew_mac_key();
        let mac = self.keystore.mac(stretched.as_slice());
        let keys = VaultKeys {
            salt,
            secret: None,
            duress: mac.ok().map(Zeroizing::new),
        };
        // The old body is not kept in memory even when the disk fails: nothing opens its vault now.
        self.body.scramble_mailboxes(dice);
        let open = self.body.make_vault(&keys, Zeroizing::default(), dice)?;
        self.touch(dice)?;
        Ok(open)
    }
}

impl std::fmt::Debug for Strongbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Strongbox(..)")
    }
}
