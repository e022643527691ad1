//! Dice that fall the same way for the same seed, which every test that throws them prints.

use std::convert::Infallible;

use rand_core::{Rng, TryCryptoRng, TryRng};
use sha2::{Digest, Sha256};

/// SHA-256 of a seed and a counter.
#[derive(Clone)]
pub(crate) struct Dice {
    seed: u64,
    drawn: u64,
}

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, drawn: 0 }
    }

    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.next_u64() % limit
    }

    pub(crate) fn array<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill_bytes(&mut bytes);
        bytes
    }

    fn block(&mut self) -> [u8; 32] {
        self.drawn += 1;
        let input = [self.seed.to_be_bytes(), self.drawn.to_be_bytes()].concat();
        Sha256::digest(input).into()
    }
}

impl TryRng for Dice {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_be_bytes(*self.block().first_chunk().unwrap()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_be_bytes(*self.block().first_chunk().unwrap()))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for chunk in bytes.chunks_mut(32) {
            let block = self.block();
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
        Ok(())
    }
}

impl TryCryptoRng for Dice {}

/// Whether the long counts are asked for.
pub(crate) fn deep() -> bool {
    std::env::var_os("PARAKH_DEEP").is_some_and(|value| value == "1")
}

/// The seed of this run, printed: `PARAKH_SEED` throws other dice.
pub(crate) fn seed(test: &str) -> u64 {
    let given = std::env::var("PARAKH_SEED").ok();
    let seed = given.and_then(|text| text.parse().ok()).unwrap_or(2026);
    println!("{test}: PARAKH_SEED={seed}");
    seed
}
