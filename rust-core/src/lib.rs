//! Parakh's core: what the phone thinks. It folds text, looks promoters up in the register and
//! renders the sentences that explain an answer. It prints nothing, logs nothing, and takes the day
//! as an argument.

pub mod adcheck;
pub mod channels;
pub mod clock;
pub mod lessons;
pub mod registry;
pub mod report;
pub mod secret;
pub mod store;
pub mod strings;
pub mod text;
