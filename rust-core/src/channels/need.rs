//! What a person may need help with.

/// A need. Each channel serves some of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Somebody is in danger now.
    Danger,
    /// People are sold, held or forced.
    Trafficking,
    /// A journey over borders in secret.
    Smuggling,
    /// Cheated by an agent or an offer.
    Fraud,
    /// Money that was paid, or is asked for.
    Money,
    /// Whether an agent or a job is lawful.
    Licence,
    /// Crime by phone and internet.
    Cyber,
    /// SIMs and unwanted calls.
    Sim,
    /// Trouble at work abroad.
    LabourAbroad,
    /// Any other trouble abroad.
    WelfareAbroad,
    /// Coming home.
    Return,
    /// Help for women.
    Women,
    /// Help for children.
    Children,
    /// Advice on the law.
    Legal,
}

impl Need {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 14] = [
        Self::Danger,
        Self::Trafficking,
        Self::Smuggling,
        Self::Fraud,
        Self::Money,
        Self::Licence,
        Self::Cyber,
        Self::Sim,
        Self::LabourAbroad,
        Self::WelfareAbroad,
        Self::Return,
        Self::Women,
        Self::Children,
        Self::Legal,
    ];

    /// The need of an id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|need| need.id() == id)
    }

    /// Its id: `labour-abroad`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Trafficking => "trafficking",
            Self::Smuggling => "smuggling",
            Self::Fraud => "fraud",
            Self::Money => "money",
            Self::Licence => "licence",
            Self::Cyber => "cyber",
            Self::Sim => "sim",
            Self::LabourAbroad => "labour-abroad",
            Self::WelfareAbroad => "welfare-abroad",
            Self::Return => "return",
            Self::Women => "women",
            Self::Children => "children",
            Self::Legal => "legal",
        }
    }

    /// The picture that stands for it.
    #[must_use]
    pub fn picture(self) -> &'static str {
        match self {
            Self::Danger => "threat",
            Self::Trafficking => "chain",
            Self::Smuggling => "boat",
            Self::Fraud => "agent",
            Self::Money => "cash-in-hand",
            Self::Licence => "licence-card",
            Self::Cyber => "computer",
            Self::Sim => "sim",
            Self::LabourAbroad => "worker",
            Self::WelfareAbroad => "embassy",
            Self::Return => "return-home",
            Self::Women => "woman",
            Self::Children => "child",
            Self::Legal => "scales",
        }
    }

    /// The letter by which the pack names it.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Danger => 'd',
            Self::Trafficking => 't',
            Self::Smuggling => 's',
            Self::Fraud => 'f',
            Self::Money => 'm',
            Self::Licence => 'l',
            Self::Cyber => 'c',
            Self::Sim => 'i',
            Self::LabourAbroad => 'a',
            Self::WelfareAbroad => 'w',
            Self::Return => 'r',
            Self::Women => 'o',
            Self::Children => 'h',
            Self::Legal => 'g',
        }
    }

    pub(super) fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|need| need.letter() == letter)
    }
}

#[cfg(test)]
mod tests {
    use super::Need;

    #[test]
    fn ids_and_letters_lead_back() {
        for need in Need::ALL {
            assert_eq!(Need::from_id(need.id()), Some(need));
            assert_eq!(Need::from_letter(need.letter()), Some(need));
        }
        assert_eq!(Need::from_id("safety"), None);
    }
}
