//! Dice that fall the same way each time: SHA-256 of a name and a count.

use rand_core::{Infallible, TryCryptoRng, TryRng};
use sha2::{Digest, Sha256};

pub(crate) struct Dice {
    name: String,
    count: u64,
    left: Vec<u8>,
}

pub(crate) fn dice(name: impl Into<String>) -> Dice {
    Dice {
        name: name.into(),
        count: 0,
        left: Vec::new(),
    }
}

impl TryRng for Dice {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Infallible> {
        while self.left.len() < to.len() {
            let mut hash = Sha256::new();
            hash.update(self.name.as_bytes());
            hash.update(self.count.to_be_bytes());
            self.left.extend(hash.finalize());
            self.count += 1;
        }
        to.copy_from_slice(&self.left[..to.len()]);
        self.left.drain(..to.len());
        Ok(())
    }
}

impl TryCryptoRng for Dice {}
