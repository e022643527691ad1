## The questions of a report

report-ask-danger = Is somebody in danger now?
report-ask-danger-now = Yes, now
report-ask-danger-maybe = Maybe
report-ask-danger-no = No
report-ask-happened = What happened?
report-hint-happened = You can choose more than one.
report-ask-happened-paid-no-job = Money was paid, and there is no job or visa
report-ask-happened-false-offer = The offer was not true
report-ask-happened-false-visa = The visa or permission was false
report-ask-happened-worse-job = The work or the pay is worse than promised
report-ask-happened-papers-taken = Passport or papers were taken away
report-ask-happened-held-or-forced = Somebody is held or forced to work
report-ask-happened-smuggled = Somebody was taken over a border in secret
report-ask-happened-threatened = Somebody is being threatened
report-ask-happened-accounts-or-identity = Bank accounts, codes or identity papers were asked for or taken
report-ask-happened-other = Something else
report-ask-to-whom = To whom did it happen?
report-ask-to-whom-me = To me
report-ask-to-whom-family = To somebody in my family
report-ask-to-whom-somebody-i-know = To somebody I know
report-ask-to-whom-several = To several people
report-ask-to-whom-public-offer = To nobody yet, I only saw an offer
report-ask-place = Where did it happen?
report-ask-place-pakistan = In Pakistan
report-ask-place-abroad = Abroad
report-ask-province = In which part of Pakistan?
report-ask-country = In which country did it happen?
report-hint-country = If the country is not here, write its name.
report-ask-country-unknown = I do not know, or do not want to say
report-ask-month = In which month did it happen?
report-hint-month = Write year and month like this: 2026-05
report-ask-month-unknown = I do not know
report-ask-money = Did they ask for money?
report-ask-money-no = No
report-ask-money-asked = Yes, but nothing was paid
report-ask-money-paid = Yes, and it was paid
report-ask-amount = How much money?
report-hint-amount = Write it as a number, like 250000 or 2 lakh.
report-ask-currency = Which country's money?
report-ask-paid-by = How was it paid?
report-hint-paid-by = Choose the way by which most of it was paid.
report-ask-paid-by-cash = In cash
report-ask-paid-by-bank = Through a bank
report-ask-paid-by-wallet = With Easypaisa, JazzCash or another wallet on the phone
report-ask-paid-by-hawala = By hundi or hawala
report-ask-paid-by-gold-or-land = With gold or land
report-ask-paid-by-crypto = With crypto
report-ask-paid-by-other = In another way
report-ask-agent-licence = Which licence number did the agent show?
report-hint-agent-licence = Write it as you saw it. If there was none, go on.
report-ask-agent-name = What is the agent called?
report-hint-agent-name = The name of the person or the agency, even if you are not sure of it.
report-ask-agent-phone = What is the agent's phone number?
report-hint-agent-phone = The number from which they call or write.
report-ask-agent-account = To which account did they want the money?
report-hint-agent-account = A bank account or the number of a wallet. Write no PIN and no password.
report-ask-agent-link = Do they have a page, a group or a profile?
report-hint-agent-link = Write its name or address. You need not open it again.
report-ask-destination = To which country did they promise to send people?
report-hint-destination = If the country is not here, write its name.
report-ask-destination-unknown = I do not know, or do not want to say
report-ask-may-answer = May an office write back to you?
report-hint-may-answer = You read it only here in Parakh, with a secret number.
report-ask-may-answer-yes = Yes
report-ask-may-answer-no = No, I only want to tell
report-ask-message = The message that you checked would go with the report. Do you want to change it?
report-hint-message = If your own name or number stands in it, you can take it out.
report-ask-text = What else should the office know?
report-hint-text = Write only what you want to tell. You need not give your name.

## The questions in a word or two, before their answers

report-label-danger = Danger now
report-label-happened = What happened
report-label-to-whom = To whom
report-label-place = Where
report-label-province = Part of Pakistan
report-label-country = Country where it happened
report-label-month = Month
report-label-money = Was money asked for
report-label-amount = How much money
report-label-currency = Kind of money
report-label-paid-by = How it was paid
report-label-agent-licence = Licence number shown
report-label-agent-name = Name of the agent
report-label-agent-phone = Phone of the agent
report-label-agent-account = Account for the money
report-label-agent-link = Page or profile
report-label-destination = Country promised
report-label-may-answer = May an office write back
report-label-message = Message
report-label-text = In your own words
report-label-checked = What Parakh found in the message

## Currencies

# Variables:
#   $name (text) - the name of the currency
#   $code (text) - its three letters
report-currency = { $name } ({ $code })
report-currency-pkr = Pakistani rupee
report-currency-sar = Saudi riyal
report-currency-aed = Emirati dirham
report-currency-qar = Qatari riyal
report-currency-kwd = Kuwaiti dinar
report-currency-omr = Omani rial
report-currency-bhd = Bahraini dinar
report-currency-usd = US dollar
report-currency-eur = Euro
report-currency-gbp = British pound
report-currency-myr = Malaysian ringgit
report-currency-try = Turkish lira
report-currency-thb = Thai baht
report-currency-irr = Iranian rial

## What keeps a report from going

# Variables:
#   $question (text) - the question in a word or two
report-fault-missing = This is still missing: { $question }.
# Variables:
#   $question (text) - a question in a word or two
#   $other (text) - another question in a word or two
report-fault-contradicts = These two answers do not fit together: { $question }; { $other }.
# Variables:
#   $question (text) - the question in a word or two
#   $over (number) - letters too many
report-fault-too-long = { $over ->
    [one] This answer is too long by { $over } letter: { $question }.
   *[other] This answer is too long by { $over } letters: { $question }.
}
# Variables:
#   $question (text) - the question in a word or two
report-fault-not-in-list = This answer does not fit here: { $question }. Choose another one.
# Variables:
#   $question (text) - the question in a word or two
report-fault-in-future = This month has not come yet: { $question }.

## Why something is no answer

report-answer-no-such-question = There is no such question.
report-answer-not-in-list = This is none of the choices. Choose one of them.
report-answer-one-only = Only one answer fits here.
report-answer-not-a-number = This is not a number. Write it in digits.
report-answer-not-a-month = This is not a month. Write it like this: 2026-05
report-answer-not-a-country = We do not know this country. Write its name in another way, or go on.
# Variables:
#   $over (number) - letters too many
report-answer-too-long = { $over ->
    [one] This is too long by { $over } letter.
   *[other] This is too long by { $over } letters.
}

## Why a file is no file of answers

# Variables:
#   $over (number) - bytes too many
report-import-too-long = The file is too long by { $over } bytes.
report-import-not-json = There are no answers in this file that can be read.
# Variables:
#   $inside (text) - the name of the field around it, as the file writes it
report-import-unknown = The file has a field that is not known, inside { $inside }.
# Variables:
#   $field (text) - the name of the field, as the file writes it
report-import-wrong = The field { $field } in the file holds nothing that fits.
