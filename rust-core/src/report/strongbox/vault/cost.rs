//! What one guess at a secret number costs: Argon2id, with a cost that never changes on a phone, so
//! that the time of a search tells nothing about when a number was set.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use crate::report::strongbox::error::Error;

/// Blocks of 1 KiB to ask for at least. Above 32 MiB an allocator maps memory apart and gives it back at
/// once, with the traces of the number in it; below, glibc kept up to eight old ones. Blocks that are
/// not used cost address space only.
const OWN_MAPPING: usize = 34 * 1024;

/// The cost of Argon2id, kept in the strongbox from the first start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
}

impl Cost {
    /// The cost that a phone begins with: 19 MiB, which a phone with 1 GB can spare, and two passes.
    pub const FIRST: Self = Self {
        memory_kib: 19 * 1024,
        passes: 2,
    };

    /// A cost of 8 KiB to 256 MiB and 1 to 64 passes.
    #[must_use]
    pub fn new(memory_kib: u32, passes: u32) -> Option<Self> {
        let fits = (8..=256 * 1024).contains(&memory_kib) && (1..=64).contains(&passes);
        fits.then_some(Self { memory_kib, passes })
    }

    /// Memory of one guess, in KiB.
    #[must_use]
    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over that memory.
    #[must_use]
    pub fn passes(self) -> u32 {
        self.passes
    }

    pub(in crate::report::strongbox) fn stretch(
        self,
        number: &[u8],
        salt: &[u8; 16],
    ) -> Result<Zeroizing<[u8; 32]>, Error> {
        let params = Params::new(self.memory_kib, self.passes, 1, Some(32))
            .map_err(|_| Error::NotStretched)?;
        let mut memory = Vec::new();
        let blocks = params.block_count();
        memory
            .try_reserve_exact(blocks.max(OWN_MAPPING))
            .map_err(|_| Error::NotStretched)?;
        memory.resize(blocks, Block::default());
        let mut out = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(number, salt, out.as_mut(), &mut memory)
            .map_err(|_| Error::NotStretched)?;
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use super::Cost;

    #[test]
    fn another_number_salt_or_cost_gives_another_key() {
        let cost = Cost::new(64, 1).unwrap();
        let one = cost.stretch(b"12345678", &[1; 16]).unwrap();
        assert_eq!(one, cost.stretch(b"12345678", &[1; 16]).unwrap());
        for other in [
            cost.stretch(b"12345679", &[1; 16]),
            cost.stretch(b"12345678", &[2; 16]),
            Cost::new(64, 2).unwrap().stretch(b"12345678", &[1; 16]),
            Cost::new(128, 1).unwrap().stretch(b"12345678", &[1; 16]),
        ] {
            assert_ne!(one, other.unwrap());
        }
    }

    #[test]
    fn costs_that_no_phone_can_pay_are_refused() {
        for (memory_kib, passes) in [(7, 1), (64, 0), (256 * 1024 + 1, 1), (64, 65)] {
            assert_eq!(Cost::new(memory_kib, passes), None);
        }
        let first = Cost::FIRST;
        assert_eq!(Cost::new(first.memory_kib(), first.passes()), Some(first));
    }
}
