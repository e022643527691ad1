//! Any bytes as documents, replies' bodies and receipts.
#![no_main]

#[path = "../targets/sealed.rs"]
mod sealed;

libfuzzer_sys::fuzz_target!(|data: &[u8]| sealed::wire(data));
