//! Reads the channels out of the content pack. The only SQL on them stands here.

use super::{Channel, Need, Ship};
use crate::store::{Error, Pack};

/// All channels, in the order of the content.
pub(super) fn read_all(pack: &Pack) -> Result<Vec<Channel>, Error> {
    let sql =
        "SELECT id, kind, needs, country, province, city, offices, numbers, url, email, hours,
                      address, checked, source, as_of, ship
               FROM channels ORDER BY at";
    let rows = pack.rows(sql, |row| {
        let text = |at: usize| row.get::<_, String>(at);
        let some = |at: usize| text(at).map(|text| (!text.is_empty()).then_some(text));
        let numbers = text(7)?;
        let offices: i64 = row.get(6)?;
        let needs: Option<Vec<Need>> = text(2)?.chars().map(Need::from_letter).collect();
        let known = needs.zip(Ship::from_letter(&text(15)?));
        let channel = |(needs, ship)| {
            Ok(Channel {
                id: text(0)?,
                kind: text(1)?,
                needs,
                country: text(3)?,
                province: some(4)?,
                city: some(5)?,
                offices: (offices > 0).then_some(offices),
                phones: of(&numbers, ""),
                whatsapp: of(&numbers, WHATSAPP),
                sms: of(&numbers, SMS),
                url: some(8)?,
                email: some(9)?,
                hours: some(10)?,
                address: some(11)?,
                checked: text(12)?,
                source: text(13)?,
                as_of: some(14)?,
                ship,
            })
        };
        known.map(channel).transpose()
    })?;
    let mut all = rows
        .into_iter()
        .collect::<Option<Vec<Channel>>>()
        .ok_or(Error::Damaged)?;
    let (mut url, mut source) = (None, String::new());
    for channel in &mut all {
        if channel.url.as_deref() == Some(SAME) {
            channel.url.clone_from(&url);
        }
        if channel.source == SAME {
            channel.source.clone_from(&source);
        }
        url.clone_from(&channel.url);
        source.clone_from(&channel.source);
    }
    Ok(all)
}

/// What stands in the pack for the page or the source of the row before.
pub const SAME: &str = "=";
/// What stands before a WhatsApp number in the pack.
pub const WHATSAPP: &str = "whatsapp ";
/// What stands before a number that takes messages and no calls.
pub const SMS: &str = "sms ";

/// The numbers with a word before them, or with none.
fn of(numbers: &str, word: &str) -> Vec<String> {
    let all = numbers.split("; ").filter(|number| !number.is_empty());
    let of_word = all.filter_map(|number| {
        let plain = !number.starts_with(WHATSAPP) && !number.starts_with(SMS);
        (word.is_empty() == plain).then(|| number.strip_prefix(word))?
    });
    of_word.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{SMS, WHATSAPP, of};

    #[test]
    fn numbers_are_told_apart() {
        let numbers = "1099; whatsapp 0333-9085709; sms 9000";
        assert_eq!(of(numbers, ""), ["1099"]);
        assert_eq!(of(numbers, WHATSAPP), ["0333-9085709"]);
        assert_eq!(of(numbers, SMS), ["9000"]);
        assert_eq!(of("", ""), Vec::<String>::new());
    }
}
