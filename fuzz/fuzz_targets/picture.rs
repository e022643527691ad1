//! Any bytes as pictures.
#![no_main]

#[path = "../targets/phone.rs"]
mod phone;

libfuzzer_sys::fuzz_target!(|data: &[u8]| phone::picture(data));
