//! Any bytes as reply blocks.
#![no_main]

#[path = "../targets/sealed.rs"]
mod sealed;

libfuzzer_sys::fuzz_target!(|data: &[u8]| sealed::reply_block(data));
