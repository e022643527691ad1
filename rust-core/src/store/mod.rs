//! Opens the databases that the core reads. The only one so far is the content pack.

mod app;
mod pack;

pub use app::AppStore;
pub use pack::{APPLICATION_ID, Error, FORMAT_VERSION, Pack, PackFacts, RowsHash, SCHEMA};
