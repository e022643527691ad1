//! Any bytes as files of answers and kept drafts.
#![no_main]

#[path = "../targets/phone.rs"]
mod phone;

libfuzzer_sys::fuzz_target!(|data: &[u8]| phone::draft(data));
