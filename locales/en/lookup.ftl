## The outcome of a question to the register

lookup-outcome-one = One licence in the register fits.
lookup-outcome-likely = This may be the one you mean. It is not certain.
# Variables:
#   $count (number) - how many licences are shown, two or more
lookup-outcome-several = { $count } licences may be the one you mean. Compare the number, the name, the city and the phone.
# Variables:
#   $date (text) - the day of the register copy
lookup-outcome-none = Not in this copy of { $date }.
# Variables:
#   $number (text) - the licence number as the person wrote it
#   $date (text) - the day of the register copy
lookup-outcome-no-number = The licence number { $number } is not in this copy of { $date }.
lookup-cut = The question was long. Only its beginning was read.

## The copy of the register

# Variables:
#   $date (text) - the day of the register copy
#   $days (number) - its age in days
lookup-copy = { $days ->
    [0] The register copy is of { $date }, today.
    [one] The register copy is of { $date }, { $days } day old.
   *[other] The register copy is of { $date }, { $days } days old.
}
lookup-copy-old-30 = This copy is more than 30 days old. Licences can have changed since then.
lookup-copy-old-90 = This copy is more than 90 days old. Get a newer one, or ask a Protector office.
lookup-copy-of-last-year = This copy is of last year. All licences end on 31 December, and a renewal does not show here yet.

## What a licence is worth

# Variables:
#   $expiry (text) - the last day of the licence
lookup-standing-valid = The licence is valid in this copy until { $expiry }.
lookup-standing-valid-undated = The licence is valid in this copy. No end date is given.
# Variables:
#   $expiry (text) - the last day of the licence
lookup-standing-date-passed = The licence ended on { $expiry }. A renewal would not show in this copy.
lookup-standing-expired = The licence had run out in this copy.
lookup-standing-cancelled = The licence was cancelled by the government.
lookup-standing-surrendered = The licence was given back by the agency.
lookup-standing-suspended = The licence was suspended by the government.
lookup-standing-invalid = The register marks this licence as invalid.
lookup-standing-state-recruiter = This is the state's own recruiter, the Overseas Employment Corporation.

## Facts of a licence

lookup-fact-no-name = The register gives no name.
# Variables:
#   $name (text) - the owner
lookup-fact-proprietor = Owner: { $name }
# Variables:
#   $place (text) - the head office
lookup-fact-office = Head office: { $place }
# Variables:
#   $phones (text) - phones as printed
lookup-fact-phones = Phone in the register: { $phones }
# Variables:
#   $count (number) - open permissions, one or more
#   $date (text) - the day of the register copy
lookup-fact-permissions = { $count ->
    [0] On { $date } it had no open permission to recruit.
    [one] On { $date } it had { $count } open permission to recruit.
   *[other] On { $date } it had { $count } open permissions to recruit.
}

## Doubts about a match

# Variables:
#   $given (text) - the region that was given
lookup-warning-wrong-region = The region { $given } is not the region of this number. It may be a misprint or a borrowed number.
lookup-warning-no-region = No region was given with the number. Ask for the full number.
# Variables:
#   $given (text) - the region that was given
lookup-warning-invented-region = There is no region { $given } in the register.
lookup-warning-number-and-name-differ = The number and the name belong to different agencies. The licence may be borrowed.
# Variables:
#   $name (text) - the other agency
#   $licence (text) - its licence number
lookup-warning-look-alike-name = Another agency has nearly the same name: { $name }, licence { $licence }.
# Variables:
#   $licence (text) - the licence to which the phone belongs
lookup-warning-phone-of-other = This phone belongs to another agency in the register, licence { $licence }.
# Variables:
#   $phone (text) - the registered phone
lookup-warning-phone-near = The phone differs in one digit from a registered one: { $phone }.
lookup-warning-name-only = Only the name is alike. A name alone proves nothing.

## What to do next

lookup-next-call = Call the phone in the register, not the one in the message. Ask if they made this offer.
lookup-next-contract = Pay only by bank and with a receipt. Sign before a Protector of Emigrants.
lookup-next-not-valid = Pay nothing to this agency. Ask a Protector office or a Migrant Resource Centre first.
lookup-next-renewal = Ask a Protector office whether the licence was renewed. Pay nothing before.
lookup-next-ask-number = Ask for the licence number and see it on paper. Pay nothing before.
lookup-next-newer-list = Look in the newest list at beoe.gov.pk, or ask a Protector office.
lookup-next-compare = Ask for the full licence number and look it up again.

## The page of the app

lookup-title = Check an agent
lookup-field = Number, phone or name of the agent
lookup-ask = Look up
lookup-asking = Looking in the register
lookup-how = Give the agent's licence number, phone or name, or the agency's name.
lookup-paste = Paste
lookup-empty = Nothing was copied yet.
lookup-speak = Say it
lookup-speak-warning = Another app of this phone will listen to you. It may send your voice over the internet.
lookup-speak-go = Speak now
lookup-to-do = What to do now

## A standing in a word or two

lookup-word-valid = Valid in this copy
lookup-word-state-recruiter = State recruiter
lookup-word-date-passed = Date is over
lookup-word-expired = Expired
lookup-word-cancelled = Cancelled
lookup-word-surrendered = Given back
lookup-word-suspended = Suspended
lookup-word-invalid = Invalid
