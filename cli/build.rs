//! Builds the content pack from `content/` so that it can be embedded.

use std::path::Path;

fn main() -> anyhow::Result<()> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    println!("cargo::rerun-if-changed={}", content.display());
    let out = std::env::var("OUT_DIR")?;
    let pack = Path::new(&out).join("pack.sqlite");
    parakh_publisher::pack::write(&parakh_publisher::read_content(&content)?, &pack)?;
    Ok(())
}
