//! The ideas that phrases say. The first are those of the rules, by the rules' own ids: such a phrase
//! shows the rule by itself. The others count in combination.

macro_rules! concepts {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// An idea that a phrase says.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub(in crate::adcheck) enum Concept {
            $($(#[$doc])* $variant,)*
        }

        impl Concept {
            /// The concept that the content calls so.
            pub(super) fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

concepts! {
    NoLicence = "no_licence",
    LicenceMismatch = "licence_mismatch",
    UpfrontFee = "upfront_fee",
    FeeAboveLawful = "fee_above_lawful",
    CashOrWalletPayment = "cash_or_wallet_payment",
    GuaranteedVisa = "guaranteed_visa",
    DoneBaseVisa = "done_base_visa",
    AzadVisa = "azad_visa",
    VisitVisaForWork = "visit_visa_for_work",
    NoInterviewOrTest = "no_interview_or_test",
    Urgency = "urgency",
    VagueEmployer = "vague_employer",
    WhatsappOnlyContact = "whatsapp_only_contact",
    TooHighPay = "too_high_pay",
    BenefitsOverDuties = "benefits_over_duties",
    PersonalDocumentsEarly = "personal_documents_early",
    PassportHandover = "passport_handover",
    IrregularRoute = "irregular_route",
    WomenTargeted = "women_targeted",
    AppearanceRequirement = "appearance_requirement",
    ScamCompoundDestination = "scam_compound_destination",
    SubAgent = "sub_agent",
    ImpersonatesAuthority = "impersonates_authority",
    OtpRequest = "otp_request",
    BlackmailThreat = "blackmail_threat",
    ObsceneGroup = "obscene_group",
    TaskOrDepositScheme = "task_or_deposit_scheme",
    CryptoOrForex = "crypto_or_forex",
    SuspiciousLink = "suspicious_link",
    BiometricOrSim = "biometric_or_sim",
    CourierOrPrize = "courier_or_prize",
    LoanOrDebtBondage = "loan_or_debt_bondage",
    Minors = "minors",
    ForgedDocuments = "forged_documents",
    OrganTrade = "organ_trade",
    ForeignArmyRecruitment = "foreign_army_recruitment",
    MarriageTrafficking = "marriage_trafficking",
    MoneyMule = "money_mule",
    /// "Not", "without".
    Neg = "neg",
    /// Warnings and advice: "beware", "never share".
    Warn = "warn",
    /// News: "police arrested".
    Report = "report",
    /// The sender looks for work, or asks.
    Seeker = "seeker",
    /// A place outside Pakistan.
    Abroad = "abroad",
    /// A country of scam compounds.
    Compound = "compound",
    /// A place or a word of work inside Pakistan.
    Local = "local",
    Job = "job",
    Trade = "trade",
    Hire = "hire",
    Salary = "salary",
    Visa = "visa",
    VisitVisa = "visit_visa",
    Fee = "fee",
    Pay = "pay",
    First = "first",
    Later = "later",
    Wallet = "wallet",
    /// The lawful way: bank challan, receipt, permission, contract.
    Lawful = "lawful",
    Document = "document",
    Send = "send",
    Original = "original",
    MessageApp = "message_app",
    Only = "only",
    Female = "female",
    Looks = "looks",
    Code = "code",
    ToMe = "to_me",
    Authority = "authority",
    Threat = "threat",
    Prize = "prize",
    Parcel = "parcel",
    Invest = "invest",
    EarnHome = "earn_home",
    Study = "study",
    ReligionFamily = "religion_family",
    Shop = "shop",
    Currency = "currency",
    /// Pilgrimages and tours.
    Tour = "tour",
    /// Soldiers, fronts.
    Army = "army",
    /// Boys, girls, children.
    Youth = "youth",
    /// "Years", behind an age.
    Years = "years",
    Wedding = "wedding",
    /// Videos, pictures, chats of a person.
    Private = "private",
    /// The people to whom they would be shown.
    Kin = "kin",
    Organ = "organ",
    /// A share of money passed on.
    Share = "share",
    /// Papers that are forged.
    ForgePaper = "forge_paper",
    /// "We make", "arranged".
    Make = "make",
    /// Boats, lorries, forests, borders.
    Crossing = "crossing",
    /// The permission to recruit, by its number.
    Permission = "permission",
    /// How long a contract lasts.
    Duration = "duration",
    /// Days, hours, doubling.
    Days = "days",
    /// Families that are not to know.
    Secret = "secret",
}
