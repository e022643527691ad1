//! Any bytes as age files and envelopes.
#![no_main]

#[path = "../targets/sealed.rs"]
mod sealed;

libfuzzer_sys::fuzz_target!(|data: &[u8]| sealed::age_file(data));
