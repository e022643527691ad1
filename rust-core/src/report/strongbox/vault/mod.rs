//! The vault: a fixed region that only a number opens, together with this phone's hardware. Set or
//! unset, opened or never opened, it looks like bytes by chance.

mod cost;
mod number;
mod opened;
mod region;

pub use cost::Cost;
pub use number::{NumberRefused, SecretNumber, TypedNumber};
pub use opened::OpenVault;
pub use region::{VAULT_BYTES, VaultKeys};

pub(super) use region::{Region, Tried};
