//! What `parakh` does, a command a file.

pub(crate) mod channels;
pub(crate) mod check;
pub(crate) mod lessons;
pub(crate) mod lookup;
pub(crate) mod pack;
pub(crate) mod report;
mod speak;
