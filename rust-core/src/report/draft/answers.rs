//! The answers of a draft as they travel, and back: what was imported is held as if it had been typed.

use parakh_wire::answers::{
    Agent, Answers, Asked, Country, Currency, Danger, Happened, Money, Month, PaidBy, Place,
    Province, ToWhom,
};

use super::Draft;

pub(super) fn of_draft(draft: &Draft) -> Answers {
    let text = |question: &str| draft.one(question).map(str::to_owned);
    let money = Money {
        asked: draft.one("money").and_then(Asked::from_id),
        amount: draft.one("amount").and_then(|amount| amount.parse().ok()),
        currency: draft.one("currency").and_then(Currency::new),
        paid_by: draft.one("paid-by").and_then(PaidBy::from_id),
    };
    let agent = Agent {
        phone: text("agent-phone"),
        name: text("agent-name"),
        licence: text("agent-licence"),
        account: text("agent-account"),
        link: text("agent-link"),
    };
    let happened = draft.given("happened").iter();
    Answers {
        danger: draft.one("danger").and_then(Danger::from_id),
        happened: happened.filter_map(|id| Happened::from_id(id)).collect(),
        to_whom: draft.one("to-whom").and_then(ToWhom::from_id),
        place: place(draft),
        month: draft.one("month").and_then(Month::new),
        money: (money != Money::default()).then_some(money),
        agent: (agent != Agent::default()).then_some(agent),
        destination: draft.one("destination").and_then(Country::new),
        may_answer: draft.one("may-answer").map(|said| said == "yes"),
        checked: draft.checked.clone(),
        message: text("message"),
        text: text("text"),
    }
}

/// The province, or the country; of Pakistan as a whole, its code.
fn place(draft: &Draft) -> Option<Place> {
    let abroad = draft.one("place")? == "abroad";
    if abroad {
        let country = draft.one("country").and_then(Country::new);
        return country.map(Place::Country);
    }
    let province = draft.one("province").and_then(Province::from_id);
    let home = || Country::new(Country::HOME).map(Place::Country);
    province.map(Place::Province).or_else(home)
}

/// The questions with the answers to them, in their order, each by the field that it fills.
#[must_use]
pub fn as_given(answers: &Answers) -> Vec<(&'static str, &'static str, Vec<String>)> {
    let word = |id: &str| vec![id.to_owned()];
    let some = |text: Option<&str>| text.map(word).unwrap_or_default();
    let none = Vec::new;
    let (place, province, country) = match &answers.place {
        Some(Place::Province(province)) => (word("pakistan"), word(province.id()), none()),
        Some(Place::Country(country)) if country.as_str() == Country::HOME => {
            (word("pakistan"), none(), none())
        }
        Some(Place::Country(country)) => (word("abroad"), none(), word(country.as_str())),
        None => (none(), none(), none()),
    };
    let money = answers.money.clone().unwrap_or_default();
    let agent = answers.agent.clone().unwrap_or_default();
    let may_answer = answers.may_answer.map(|may| if may { "yes" } else { "no" });
    let happened = answers.happened.iter().map(|one| one.id().to_owned());
    let amount = money.amount.map(|amount| amount.to_string());
    let month = answers.month.as_ref().map(Month::as_str);
    let currency = money.currency.as_ref().map(Currency::as_str);
    let destination = answers.destination.as_ref().map(Country::as_str);
    vec![
        ("danger", "danger", some(answers.danger.map(Danger::id))),
        ("happened", "happened", happened.collect()),
        ("to-whom", "to_whom", some(answers.to_whom.map(ToWhom::id))),
        ("place", "place", place),
        ("province", "place.province", province),
        ("country", "place.country", country),
        ("month", "month", some(month)),
        ("money", "money.asked", some(money.asked.map(Asked::id))),
        ("amount", "money.amount", some(amount.as_deref())),
        ("currency", "money.currency", some(currency)),
        (
            "paid-by",
            "money.paid_by",
            some(money.paid_by.map(PaidBy::id)),
        ),
        (
            "agent-licence",
            "agent.licence",
            some(agent.licence.as_deref()),
        ),
        ("agent-name", "agent.name", some(agent.name.as_deref())),
        ("agent-phone", "agent.phone", some(agent.phone.as_deref())),
        (
            "agent-account",
            "agent.account",
            some(agent.account.as_deref()),
        ),
        ("agent-link", "agent.link", some(agent.link.as_deref())),
        ("destination", "destination", some(destination)),
        ("may-answer", "may_answer", some(may_answer)),
        ("message", "message", some(answers.message.as_deref())),
        ("text", "text", some(answers.text.as_deref())),
    ]
}
