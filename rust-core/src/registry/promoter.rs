//! One row of the register as the answer shows it, its six status words, and what they mean on a
//! given day. It holds facts; the sentences about them stand in the locales.

use crate::clock::Day;

/// The register's own word for a licence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// In force on the day of the copy.
    Valid,
    /// Ran out and was not renewed.
    Expired,
    /// Taken away by the Bureau.
    Cancelled,
    /// Given back by the promoter.
    Surrendered,
    /// Stopped for a time by the Bureau.
    Suspended,
    /// Marked invalid by the Bureau.
    Invalid,
}

impl Status {
    /// The status for the register's word; `None` for a word the register does not use.
    #[must_use]
    pub fn from_register(word: &str) -> Option<Self> {
        Some(match word {
            "Valid" => Self::Valid,
            "Expired" => Self::Expired,
            "Cancelled" => Self::Cancelled,
            "Surrendered" => Self::Surrendered,
            "Suspended" => Self::Suspended,
            "Invalid" => Self::Invalid,
            _ => return None,
        })
    }
}

/// What a licence is worth on the day of the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Valid in the copy, and its date is not over.
    Valid,
    /// Valid in the copy, but its date is over today: renewed perhaps, the copy cannot know.
    DatePassed,
    /// Expired in the copy.
    Expired,
    /// Cancelled in the copy.
    Cancelled,
    /// Surrendered in the copy.
    Surrendered,
    /// Suspended in the copy.
    Suspended,
    /// Invalid in the copy.
    Invalid,
    /// The state's own recruiter, the Overseas Employment Corporation, whatever its row says.
    StateRecruiter,
}

impl Standing {
    /// The stable name that programs read.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::DatePassed => "date_passed",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
            Self::Surrendered => "surrendered",
            Self::Suspended => "suspended",
            Self::Invalid => "invalid",
            Self::StateRecruiter => "state_recruiter",
        }
    }
}

/// One licence of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promoter {
    /// The number as the register prints it: `0021/SKT`.
    pub licence_no: String,
    /// The firm's name; `None` for the few rows without one.
    pub name: Option<String>,
    /// The owner's name.
    pub proprietor: Option<String>,
    /// The register's word for the licence.
    pub status: Status,
    /// The last day of the licence, `YYYY-MM-DD`.
    pub expiry: Option<String>,
    /// The address of the head office.
    pub head_office: Option<String>,
    /// Telephone numbers as printed.
    pub phones: Vec<String>,
    /// Addresses of branch offices.
    pub branches: Vec<String>,
    /// Permissions to recruit that were open on the day of the copy.
    pub permissions_open: i32,
}

/// The licence of the Overseas Employment Corporation.
const STATE_RECRUITER: &str = "0001/RWP";

impl Promoter {
    /// What the licence is worth on `today`. The register's word goes before the date: a suspended
    /// licence is suspended however long its date runs.
    #[must_use]
    pub fn standing(&self, today: Day) -> Standing {
        if self.licence_no == STATE_RECRUITER {
            return Standing::StateRecruiter;
        }
        match self.status {
            Status::Valid if self.is_over(today) => Standing::DatePassed,
            Status::Valid => Standing::Valid,
            Status::Expired => Standing::Expired,
            Status::Cancelled => Standing::Cancelled,
            Status::Surrendered => Standing::Surrendered,
            Status::Suspended => Standing::Suspended,
            Status::Invalid => Standing::Invalid,
        }
    }

    fn is_over(&self, today: Day) -> bool {
        self.expiry
            .as_deref()
            .and_then(Day::parse_iso)
            .is_some_and(|last| today > last)
    }
}

#[cfg(test)]
mod tests {
    use super::{Promoter, Standing, Status};
    use crate::clock::Day;

    fn row(licence_no: &str, status: Status, expiry: Option<&str>) -> Promoter {
        Promoter {
            licence_no: licence_no.to_owned(),
            name: None,
            proprietor: None,
            status,
            expiry: expiry.map(str::to_owned),
            head_office: None,
            phones: vec![],
            branches: vec![],
            permissions_open: 0,
        }
    }

    #[test]
    fn status_goes_before_date_and_the_state_recruiter_before_both() {
        let now = "2026-11-24";
        let dated = [
            ("2026-12-31", "2026-12-31", Standing::Valid),
            ("2026-12-31", "2027-01-01", Standing::DatePassed),
        ];
        for (expiry, today, expected) in dated {
            let today = Day::parse_iso(today).unwrap();
            assert_eq!(
                row("2131/SKT", Status::Valid, Some(expiry)).standing(today),
                expected
            );
        }
        let cases = [
            ("2131/SKT", Status::Valid, None, Standing::Valid),
            (
                "3069/SKT",
                Status::Suspended,
                Some("2027-12-31"),
                Standing::Suspended,
            ),
            (
                "0041/LHR",
                Status::Expired,
                Some("2027-12-31"),
                Standing::Expired,
            ),
            ("0042/LHR", Status::Cancelled, None, Standing::Cancelled),
            ("0043/LHR", Status::Surrendered, None, Standing::Surrendered),
            ("0044/LHR", Status::Invalid, None, Standing::Invalid),
            (
                "0001/RWP",
                Status::Expired,
                Some("2024-12-31"),
                Standing::StateRecruiter,
            ),
        ];
        for (licence, status, expiry, expected) in cases {
            let standing = row(licence, status, expiry).standing(Day::parse_iso(now).unwrap());
            assert_eq!(standing, expected, "{licence}");
        }
    }

    #[test]
    fn words_that_the_register_does_not_use_are_no_status() {
        assert_eq!(Status::from_register("Active"), None);
        assert_eq!(Status::from_register(""), None);
    }
}
