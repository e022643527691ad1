//! Reads a drawing: an SVG of paths, circles and lines in five flat colours. Anything else is refused, with
//! what it is.

use std::collections::BTreeMap;

use anyhow::{Context, bail, ensure};

use super::path;

pub(super) struct Drawing {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Whether it is turned round on a page that is read from right to left.
    pub(super) is_mirrored: bool,
    pub(super) shapes: Vec<Shape>,
}

pub(super) struct Shape {
    pub(super) path: String,
    pub(super) fill: Option<&'static str>,
    pub(super) stroke: Option<Stroke>,
}

pub(super) struct Stroke {
    pub(super) colour: &'static str,
    pub(super) width: String,
    pub(super) cap: &'static str,
    pub(super) join: &'static str,
}

/// The colours that a drawing may have, and those of the app in their place.
const COLOURS: [(&str, &str); 5] = [
    ("#1F2A30", "@color/picture_ink"),
    ("#FFFFFF", "@color/picture_paper"),
    ("#D98E04", "@color/picture_amber"),
    ("#0B6E69", "@color/picture_teal"),
    ("#B3261E", "@color/picture_red"),
];
const CAPS: [&str; 3] = ["butt", "round", "square"];
const JOINS: [&str; 3] = ["miter", "round", "bevel"];

/// An element's name and what is said of it.
type Element<'a> = (&'a str, BTreeMap<&'a str, &'a str>);

pub(super) fn read(source: &str) -> anyhow::Result<Drawing> {
    let inside = source.trim().strip_suffix("</svg>");
    let inside = inside.context("it does not end with </svg>")?;
    let mut elements = inside.split('<');
    let before = elements.next().unwrap_or_default();
    ensure!(before.is_empty(), "text before <svg>: {before}");
    let (name, mut said) = element(elements.next().unwrap_or_default(), ">")?;
    ensure!(name == "svg", "it begins with <{name}>, not with <svg>");
    said.remove("xmlns");
    let (width, height) = size(take(&mut said, "viewBox")?)?;
    let is_mirrored = match said.remove("data-mirror") {
        None => false,
        Some("true") => true,
        Some(other) => bail!("data-mirror is {other}; only true can be said"),
    };
    nothing_more(name, &said)?;
    let shapes = elements.map(|text| shape(element(text, "/>")?));
    Ok(Drawing {
        width,
        height,
        is_mirrored,
        shapes: shapes.collect::<anyhow::Result<_>>()?,
    })
}

/// Takes `name a="b" c="d"` and its closing bracket apart.
fn element<'a>(text: &'a str, end: &str) -> anyhow::Result<Element<'a>> {
    let (inside, after) = text
        .rsplit_once(end)
        .with_context(|| format!("<{} has no {end}", text.trim()))?;
    ensure!(
        after.trim().is_empty(),
        "text between shapes: {}",
        after.trim()
    );
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut said = BTreeMap::new();
    while !rest.trim().is_empty() {
        let (key, after) = rest
            .split_once("=\"")
            .with_context(|| format!("<{name}>: {} is no attribute", rest.trim()))?;
        let (value, after) = after
            .split_once('"')
            .with_context(|| format!("<{name}>: {} has no end", key.trim()))?;
        let twice = said.insert(key.trim(), value).is_some();
        ensure!(!twice, "<{name}>: {} stands twice", key.trim());
        rest = after;
    }
    Ok((name, said))
}

fn size(view_box: &str) -> anyhow::Result<(u32, u32)> {
    let size = view_box.strip_prefix("0 0 ").and_then(|size| {
        let (width, height) = size.split_once(' ')?;
        Some((width.parse().ok()?, height.parse().ok()?))
    });
    size.with_context(|| format!("viewBox is {view_box}; it is to be 0 0 and two whole numbers"))
}

fn shape((name, mut said): Element<'_>) -> anyhow::Result<Shape> {
    let path = match name {
        "path" => path::checked(take(&mut said, "d")?)?,
        "circle" => circle(&mut said)?,
        "line" => line(&mut said)?,
        other => bail!("<{other}> is not drawn; only path, circle and line are"),
    };
    let fill = said.remove("fill").map_or(Ok(None), colour)?;
    let stroke = match said.remove("stroke").map_or(Ok(None), colour)? {
        None => None,
        Some(colour) => {
            let width = take(&mut said, "stroke-width")?;
            number("stroke-width", width)?;
            Some(Stroke {
                colour,
                width: width.to_owned(),
                cap: one_of("stroke-linecap", said.remove("stroke-linecap"), &CAPS)?,
                join: one_of("stroke-linejoin", said.remove("stroke-linejoin"), &JOINS)?,
            })
        }
    };
    ensure!(
        fill.is_some() || stroke.is_some(),
        "a <{name}> of which nothing is seen"
    );
    nothing_more(name, &said)?;
    Ok(Shape { path, fill, stroke })
}

fn circle(said: &mut BTreeMap<&str, &str>) -> anyhow::Result<String> {
    let mut next = |name| number(name, take(said, name)?);
    let (x, y, r) = (next("cx")?, next("cy")?, next("r")?);
    let (left, across) = (rounded(x - r), rounded(2.0 * r));
    Ok(format!(
        "M{left},{y}a{r},{r} 0 1,1 {across},0a{r},{r} 0 1,1 -{across},0Z"
    ))
}

fn line(said: &mut BTreeMap<&str, &str>) -> anyhow::Result<String> {
    let mut next = |name| number(name, take(said, name)?);
    let (x1, y1, x2, y2) = (next("x1")?, next("y1")?, next("x2")?, next("y2")?);
    Ok(format!("M{x1},{y1}L{x2},{y2}"))
}

/// A sum of decimal fractions, without the crumbs of binary ones.
fn rounded(sum: f64) -> f64 {
    (sum * 1000.0).round() / 1000.0
}

fn colour(value: &str) -> anyhow::Result<Option<&'static str>> {
    if value == "none" {
        return Ok(None);
    }
    let known = COLOURS.iter().find(|(known, _)| *known == value);
    let known = known.with_context(|| format!("{value} is none of the five colours"))?;
    Ok(Some(known.1))
}

fn one_of(name: &str, given: Option<&str>, all: &[&'static str]) -> anyhow::Result<&'static str> {
    let given = given.or(all.first().copied()).unwrap_or_default();
    let known = all.iter().find(|known| **known == given);
    known
        .copied()
        .with_context(|| format!("{name} is {given}; it can be {}", all.join(", ")))
}

fn number(name: &str, value: &str) -> anyhow::Result<f64> {
    let number = value.parse().ok().filter(|number: &f64| number.is_finite());
    number.with_context(|| format!("{name} is {value}, which is no number"))
}

fn take<'a>(said: &mut BTreeMap<&str, &'a str>, name: &str) -> anyhow::Result<&'a str> {
    said.remove(name)
        .with_context(|| format!("{name} is missing"))
}

fn nothing_more(name: &str, said: &BTreeMap<&str, &str>) -> anyhow::Result<()> {
    let more: Vec<&str> = said.keys().copied().collect();
    ensure!(more.is_empty(), "<{name}> has {}", more.join(", "));
    Ok(())
}
