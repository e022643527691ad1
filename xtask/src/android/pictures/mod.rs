//! The pictures of the lessons: each drawing of `content/pictures/` becomes a drawable of the app, in the
//! app's own colours, so that it can be told from its ground by night too.

mod path;
mod svg;

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context;

use crate::run;
use svg::{Drawing, Shape};

const DRAWINGS: &str = "content/pictures";

/// Writes a drawable for every drawing: `bank-slip.svg` becomes `picture_lesson_bank_slip.xml`.
pub(super) fn write(into: &Path) -> anyhow::Result<()> {
    let folder = into.join("drawable");
    std::fs::create_dir_all(&folder)?;
    for entry in std::fs::read_dir(run::root().join(DRAWINGS))? {
        let path = entry?.path();
        let name = file_name(&path)?;
        let source = std::fs::read_to_string(&path)?;
        let drawable = drawable(&source).with_context(|| format!("{DRAWINGS}/{name}.svg"))?;
        let name = name.replace('-', "_");
        std::fs::write(folder.join(format!("picture_lesson_{name}.xml")), drawable)?;
    }
    Ok(())
}

fn file_name(path: &Path) -> anyhow::Result<&str> {
    let name = path.file_name().and_then(|name| name.to_str());
    let name = name.and_then(|name| name.strip_suffix(".svg"));
    let is_name = |name: &&str| {
        let mut bytes = name.bytes();
        bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    name.filter(is_name).with_context(|| {
        format!(
            "{}: a drawing is named by small letters, digits and hyphens, and ends in .svg",
            path.display()
        )
    })
}

fn drawable(source: &str) -> anyhow::Result<String> {
    let Drawing {
        width,
        height,
        is_mirrored,
        shapes,
    } = svg::read(source)?;
    let mirrored = if is_mirrored {
        "\n    android:autoMirrored=\"true\""
    } else {
        ""
    };
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <vector xmlns:android=\"http://schemas.android.com/apk/res/android\"\n    \
         android:width=\"{width}dp\"\n    android:height=\"{height}dp\"{mirrored}\n    \
         android:viewportWidth=\"{width}\"\n    android:viewportHeight=\"{height}\">\n"
    );
    for shape in &shapes {
        add(&mut xml, shape);
    }
    xml.push_str("</vector>\n");
    Ok(xml)
}

fn add(xml: &mut String, shape: &Shape) {
    xml.push_str("    <path");
    let mut attribute = |name: &str, value: &str| {
        let _ = write!(xml, "\n        android:{name}=\"{value}\"");
    };
    if let Some(fill) = shape.fill {
        attribute("fillColor", fill);
    }
    attribute("pathData", &shape.path);
    if let Some(stroke) = &shape.stroke {
        attribute("strokeColor", stroke.colour);
        attribute("strokeWidth", &stroke.width);
        attribute("strokeLineCap", stroke.cap);
        attribute("strokeLineJoin", stroke.join);
    }
    xml.push_str(" />\n");
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{drawable, file_name};

    const ARROW: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 24\" data-mirror=\"true\">\n\
        <path d=\"M5 6h9\" fill=\"none\" stroke=\"#1F2A30\" stroke-width=\"2\" stroke-linecap=\"round\"/>\n\
        <circle cx=\"20\" cy=\"12.5\" r=\"7.5\" fill=\"#FFFFFF\" stroke=\"#1F2A30\" stroke-width=\"1.6\"/>\n\
        <line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\" stroke=\"#B3261E\" stroke-width=\"2\"/>\n</svg>\n";

    #[test]
    fn a_drawing_becomes_a_drawable_in_the_colours_of_the_app() {
        let xml = drawable(ARROW).unwrap();
        for part in [
            "android:width=\"48dp\"",
            "android:viewportHeight=\"24\"",
            "android:autoMirrored=\"true\"",
            "android:pathData=\"M5 6h9\"",
            "android:strokeColor=\"@color/picture_ink\"",
            "android:strokeLineCap=\"round\"",
            "android:fillColor=\"@color/picture_paper\"",
            "android:pathData=\"M12.5,12.5a7.5,7.5 0 1,1 15,0a7.5,7.5 0 1,1 -15,0Z\"",
            "android:pathData=\"M1,2L3,4\"",
            "android:strokeColor=\"@color/picture_red\"",
        ] {
            assert!(xml.contains(part), "{part}: {xml}");
        }
        assert!(!xml.contains("#"), "{xml}");
        let still = drawable(&ARROW.replace(" data-mirror=\"true\"", "")).unwrap();
        assert!(!still.contains("autoMirrored"));
    }

    #[test]
    fn a_drawing_that_cannot_be_drawn_says_why() {
        for (good, bad, why) in [
            ("<line", "<rect", "<rect>"),
            ("#B3261E", "#B3261F", "#B3261F"),
            ("M5 6h9", "M5 6h9 3 L1", "L"),
            ("M5 6h9", "5 6h9", "begin"),
            ("M5 6h9", "M5 6a2 2 0 013 3", "a"),
            ("0 0 48 24", "1 0 48 24", "viewBox"),
            ("r=\"7.5\"", "r=\"big\"", "big"),
            ("r=\"7.5\"", "", "r is missing"),
            ("stroke-linecap", "style", "style"),
            ("round", "wavy", "wavy"),
            (
                "fill=\"none\" stroke=\"#1F2A30\" stroke-width=\"2\"",
                "",
                "nothing",
            ),
            ("\n<line", "text <line", "text"),
            ("</svg>", "", "</svg>"),
            ("\"true\"", "\"yes\"", "yes"),
        ] {
            let error = drawable(&ARROW.replace(good, bad)).unwrap_err();
            assert!(format!("{error:#}").contains(why), "{bad}: {error:#}");
        }
    }

    #[test]
    fn a_name_is_fit_for_a_resource() {
        assert_eq!(
            file_name(Path::new("a/bank-slip.svg")).unwrap(),
            "bank-slip"
        );
        for bad in ["a/Bank.svg", "a/bank slip.svg", "a/bank.png"] {
            assert!(file_name(Path::new(bad)).is_err(), "{bad}");
        }
    }
}
