//! The answers that can be chosen: few and fixed words.

use serde::{Deserialize, Serialize};

/// Answers from a fixed list: each word of the list is written in JSON as it stands here.
macro_rules! choices {
    ($(#[$about:meta])* $name:ident { $($(#[$of:meta])* $choice:ident = $id:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$of])* #[serde(rename = $id)] $choice,)+
        }

        impl $name {
            /// The words of all choices, in the order in which they are offered.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The word in JSON.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$choice => $id,)+
                }
            }

            /// The choice of a word.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                let all = [$(Self::$choice),+];
                all.into_iter().find(|choice| choice.id() == id)
            }
        }
    };
}

choices! {
    /// Whether somebody is in danger.
    Danger {
        /// Somebody is.
        Now = "now",
        /// It is not known.
        Maybe = "maybe",
        /// Nobody is.
        No = "no",
    }
}

choices! {
    /// What happened.
    Happened {
        /// Money was paid, and there is no job or visa.
        PaidNoJob = "paid_no_job",
        /// An offer that is not true.
        FalseOffer = "false_offer",
        /// A visa or permission that is not genuine.
        FalseVisa = "false_visa",
        /// Other work or less pay than was promised.
        WorseJob = "worse_job",
        /// Passport or papers are kept by somebody else.
        PapersTaken = "papers_taken",
        /// Somebody is held or made to work.
        HeldOrForced = "held_or_forced",
        /// Somebody was taken over a border in secret.
        Smuggled = "smuggled",
        /// Somebody is threatened.
        Threatened = "threatened",
        /// Accounts, codes or identity papers were asked for or taken.
        AccountsOrIdentity = "accounts_or_identity",
        /// Something else.
        Other = "other",
    }
}

choices! {
    /// To whom it happened.
    ToWhom {
        /// To the person who reports.
        Me = "me",
        /// To the family.
        Family = "family",
        /// To somebody whom the person knows.
        SomebodyIKnow = "somebody_i_know",
        /// To several people.
        Several = "several",
        /// To nobody yet: an offer that anybody can see.
        PublicOffer = "public_offer",
    }
}

choices! {
    /// A part of Pakistan.
    Province {
        /// Punjab.
        Punjab = "punjab",
        /// Sindh.
        Sindh = "sindh",
        /// Khyber Pakhtunkhwa.
        Kp = "kp",
        /// Balochistan.
        Balochistan = "balochistan",
        /// Islamabad.
        Islamabad = "islamabad",
        /// Gilgit-Baltistan.
        GilgitBaltistan = "gilgit_baltistan",
        /// Azad Kashmir.
        Kashmir = "kashmir",
    }
}

choices! {
    /// Whether money was asked for.
    Asked {
        /// It was not.
        No = "no",
        /// It was, and nothing is paid.
        Asked = "asked",
        /// It was paid.
        Paid = "paid",
    }
}

choices! {
    /// How money was paid.
    PaidBy {
        /// By hand.
        Cash = "cash",
        /// Through a bank.
        Bank = "bank",
        /// Through a wallet on the phone.
        Wallet = "wallet",
        /// Through hundi or hawala.
        Hawala = "hawala",
        /// With gold or land.
        GoldOrLand = "gold_or_land",
        /// With crypto money.
        Crypto = "crypto",
        /// In another way.
        Other = "other",
    }
}

choices! {
    /// How bad a check found a message.
    CheckOutcome {
        /// A strong warning.
        StrongWarning = "strong_warning",
        /// Caution.
        Caution = "caution",
        /// Nothing was found in what could be checked.
        NothingFound = "nothing_found",
        /// There was nothing that could be checked.
        CouldNotCheck = "could_not_check",
    }
}
