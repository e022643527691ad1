//! The core's own shapes, declared for Kotlin. Nothing is mapped: a field or variant that the core gains
//! and that is not declared here stops the build.

mod adcheck;
mod registry;
mod strings;
