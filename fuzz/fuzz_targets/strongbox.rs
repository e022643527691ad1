//! Any bytes as strongboxes.
#![no_main]

#[path = "../targets/phone.rs"]
mod phone;

libfuzzer_sys::fuzz_target!(|data: &[u8]| phone::strongbox(data));
