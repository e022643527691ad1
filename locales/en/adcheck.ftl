## What was found in the message

adcheck-rule-no-licence = The message shows no licensed agency. Only a licensed agency or the state's own recruiter may offer jobs abroad to the public.
adcheck-rule-licence-mismatch = The licence number belongs to another agency in the register. Some people use the number of others to win trust.
adcheck-rule-licence-not-valid = This licence is not in the register, or it is no longer valid there. Without a valid licence no agency may send people abroad.
adcheck-rule-upfront-fee = They ask for money before a visa or contract. A licensed agency may take its fee only after the visa, through a bank.
adcheck-rule-fee-above-lawful = The money they name is more than the law allows for such a job. An agency may not take more than the lawful fee.
adcheck-rule-cash-or-wallet-payment = They want cash, Easypaisa, JazzCash, a personal account or the like. Money paid like this is hard to prove and hard to get back.
adcheck-rule-guaranteed-visa = They promise that the visa, the job or the arrival is certain. Nobody can promise this, because the other country decides.
adcheck-rule-done-base-visa = They offer "done base", a private deal paid after the visa or arrival. Illegal agents use it to win trust.
adcheck-rule-azad-visa = They speak of an azad or free visa. A work visa is tied to one employer, and working elsewhere can mean arrest.
adcheck-rule-visit-visa-for-work = They want to send people for work on a visit, Umrah or study visa. Working on such a visa can mean jail and being sent back.
adcheck-rule-no-interview-or-test = They say that no interview, test or experience is needed. Employers abroad mostly test people before they hire them.
adcheck-rule-urgency = They press for a quick answer. Hurry leaves no time to ask and check.
adcheck-rule-vague-employer = The message does not say which company or city the work is in. A lawful notice names them.
adcheck-rule-whatsapp-only-contact = The only contact is WhatsApp, an inbox or a mobile number. Such a contact can disappear in one day.
adcheck-rule-free-email = They use a free e-mail address in the name of a company or office. Anyone can make such an address.
adcheck-rule-too-high-pay = The pay is far above what this work earns there. High pay is a common bait.
adcheck-rule-benefits-over-duties = The message speaks of pay and free things but not of the work. What the work is should be written too.
adcheck-rule-personal-documents-early = They want papers or bank details before an interview or contract. These can be used to take a loan or a SIM in the owner's name.
adcheck-rule-passport-handover = They want the original passport left with the agent or employer. Who holds the passport can stop a worker from leaving.
adcheck-rule-irregular-route = They offer a journey by land, sea, container or false stamp. Many people have died or been held for ransom on such routes.
adcheck-rule-women-targeted = They want only women or girls, for vague work or alone with a stranger. Women have been sold or trapped through such offers.
adcheck-rule-appearance-requirement = They ask for looks, full photographs or an unmarried person. Work needs skill, and such photographs can be misused.
adcheck-rule-scam-compound-destination = This is like offers that take people to closed camps in Southeast Asia. There they are locked in and forced to cheat others online.
adcheck-rule-sub-agent = This person speaks for an agency but is not in the register. Money given to a go-between is hard to get back.
adcheck-rule-impersonates-authority = They speak in the name of the army, police, a court, a bank or an office. That body does not contact people in this way.
adcheck-rule-otp-request = They ask for a code, PIN or password, or to scan or press something. With it a stranger can take money or the account.
adcheck-rule-blackmail-threat = They threaten to show pictures or do harm unless they are paid or obeyed. This is a crime, and paying seldom stops it.
adcheck-rule-obscene-group = They invite people to adult groups, video calls or "friendship". Such calls are often recorded to demand money later.
adcheck-rule-task-or-deposit-scheme = They offer money for likes or typing, or want a deposit to start. Often a little is paid first, and then much more is taken.
adcheck-rule-crypto-or-forex = They promise gain from crypto, trading or doubling of money. Money put into such schemes is mostly lost.
adcheck-rule-suspicious-link = The link hides where it leads, or is not that body's own. It can steal passwords or personal details.
adcheck-rule-biometric-or-sim = They want a thumb print or a SIM in another person's name. Crimes can then be done in that person's name.
adcheck-rule-courier-or-prize = They speak of a parcel, prize, gift or fine for which money must be paid. This is a very common trick.
adcheck-rule-loan-or-debt-bondage = They want to cut a debt from the pay, hold the pay or take a bond or cheque. Such a debt can trap a worker.
adcheck-rule-minors = They want children under 18, or want to change an age on paper. Children must not be taken abroad for work.
adcheck-rule-forged-documents = They offer or want false papers or stamps. A false paper can mean jail and a ban, and the traveller pays for it.
adcheck-rule-organ-trade = They offer money, treatment or a visa for a kidney or other organ. Trade in organs is a crime, and people have lost their health.
adcheck-rule-foreign-army-recruitment = They want people for a foreign army, guard force or war. Men promised guard work have been sent to the front and killed.
adcheck-rule-marriage-trafficking = A broker offers marriage abroad with money or a visa. Brides have been sold and held in this way.
adcheck-rule-money-mule = They want to pass money or parcels through another person's account or home. That person can be held for the crime.

## The outcome

adcheck-outcome-strong-warning = Strong warning. There are clear signs of danger here. Pay nothing and send no papers.
adcheck-outcome-caution = Take care. Some things here must be checked before going on.
adcheck-outcome-nothing-found = Nothing was found in what could be checked. That proves nothing about the people behind it.
adcheck-outcome-could-not-check = This could not be checked. No words were found that can be read here.

## What it looks like

adcheck-kind-fraud = This looks like fraud to take money.
adcheck-kind-smuggling = This looks like people smuggling, by an unlawful and dangerous route.
adcheck-kind-trafficking = This looks like human trafficking, where people are sold or forced to work.
adcheck-kind-cyber = This looks like a crime by phone or internet.

## What to do

adcheck-advice-pay-nothing = Pay nothing now.
adcheck-advice-send-no-papers = Send no papers, pictures or bank details.
adcheck-advice-ask-licence = Ask for the licence number and see it on paper.
adcheck-advice-call-register-phone = Call the phone in the register, not the one in the message. Ask if they made this offer.
adcheck-advice-ask-protector = Ask a Protector office before going on.
adcheck-advice-keep-message = Keep the message, the number and every receipt. They can serve as proof.
adcheck-advice-share-no-code = Give no code, PIN or password to anyone.
adcheck-advice-open-no-link = Do not open the link.
adcheck-advice-tell-someone = Tell someone in the family or someone you trust.
adcheck-advice-do-not-travel = Do not set out until this is checked.
adcheck-advice-keep-passport = Keep your passport with you.
adcheck-advice-report-nccia = Report cyber crime to NCCIA. Call 1799.
adcheck-advice-report-fia = Report human trafficking or smuggling to the FIA.
adcheck-advice-women-help = Call 1099, the helpline for women.
adcheck-advice-bank-own-number = Call your bank at the number on your card.
adcheck-advice-check-next = If someone asks for money, a code or papers, check that message too.

## What a lawful notice carries

adcheck-item-country = the country of work
adcheck-item-promoter = the name and address of the agency
adcheck-item-licence = the licence number
adcheck-item-permission = the number of the permission to recruit
adcheck-item-jobs = the jobs and how many
adcheck-item-duration = the length of the contract
adcheck-item-benefits = the pay and benefits
# Variables:
#   $items (text) - the missing items, already joined
adcheck-items-missing = A lawful notice also shows: { $items }.

## Sources, words and agencies

# Variables:
#   $ref (text) - the law or source
#   $date (text) - its date
adcheck-law = Law or source: { $ref } ({ $date })
adcheck-cut = The message was long. Only its first part was read.
# Variables:
#   $words (text) - the words of the message that were noticed
adcheck-quote = Words: { $words }
adcheck-agents-none = No agency of the register was found in the message.
# Variables:
#   $name (text) - the agency
#   $licence (text) - its licence number
adcheck-agent-listed = { $name }, licence { $licence }, is in the register.
# Variables:
#   $name (text) - the agency
#   $licence (text) - its licence number
adcheck-agent-not-valid = { $name }, licence { $licence }, stands in the register, but this licence is not valid there.

## Questions about an offer made by voice or face to face

adcheck-ask-who = Who made this offer?
adcheck-ask-number = Did they show a licence number?
adcheck-ask-number-which = Type the number, or the name of the agency, as it was shown:
adcheck-ask-money = When do they want money?
adcheck-ask-how-paid = How do they want to be paid?
adcheck-ask-visa = What kind of visa do they speak of?
adcheck-ask-country = Which country is it for?
adcheck-ask-trade = What work do they offer?
adcheck-ask-test = Is there an interview or a test?
adcheck-ask-papers = Which papers do they want now?
adcheck-ask-promises = What do they promise?
adcheck-ask-pick = Type the number of your answer:

## Answers to the questions

adcheck-answer-who-agency = An agency in its office
adcheck-answer-who-person-of-agency = A person who speaks for an agency
adcheck-answer-who-friend = A friend or relative
adcheck-answer-who-online = Someone on the internet
adcheck-answer-who-unknown = Someone I do not know
adcheck-answer-number-shown = Yes, they showed a number
adcheck-answer-number-none = No, they showed no number
adcheck-answer-money-none = They want no money
adcheck-answer-money-before = Before the visa
adcheck-answer-money-after = After the visa
adcheck-answer-money-from-pay = Cut from the pay later
adcheck-answer-paid-bank = Into the agency's bank account
adcheck-answer-paid-cash = In cash
adcheck-answer-paid-wallet = By Easypaisa, JazzCash or a personal account
adcheck-answer-paid-unsaid = They did not say
adcheck-answer-visa-work = A work visa
adcheck-answer-visa-visit = A visit, Umrah or study visa
adcheck-answer-visa-azad = An azad or free visa
adcheck-answer-visa-none = No visa
adcheck-answer-visa-unsaid = They did not say
adcheck-answer-country-gulf = A Gulf country, such as Saudi Arabia or Dubai
adcheck-answer-country-europe = Europe
adcheck-answer-country-southeast-asia = Cambodia, Myanmar, Laos, Thailand or near there
adcheck-answer-country-other = Another country
adcheck-answer-trade-named = A named trade, such as driver or mason
adcheck-answer-trade-call-centre = Call centre, typing or online work
adcheck-answer-trade-women-house = House, beauty or hotel work for women
adcheck-answer-trade-army = Army or guard work
adcheck-answer-trade-unsaid = They did not say
adcheck-answer-test-yes = Yes
adcheck-answer-test-no = No
adcheck-answer-papers-none = None
adcheck-answer-papers-copies = Copies of papers
adcheck-answer-papers-passport = The original passport
adcheck-answer-promises-none = Nothing special
adcheck-answer-promises-guarantee = A certain visa or a certain job
adcheck-answer-promises-land-sea = A journey by land or sea
adcheck-answer-promises-high-pay = Very high pay

## A message without a single sign

adcheck-reads-alike = The message reads like messages that cheat people. No single sign was found, so be careful.

## The page of the app

adcheck-title = Check a message
adcheck-how = Hold your finger on the message in WhatsApp, tap Copy, and come back here.
adcheck-paste = Paste the message
adcheck-field = Or type the message here
adcheck-check = Check
adcheck-checking = The message is being read
adcheck-empty = Nothing was copied yet.
adcheck-again = Check another message
adcheck-message = The message
adcheck-found = What was found
adcheck-agents = Agencies in the message
adcheck-look-up = Ask the register
adcheck-to-do = What to do now
adcheck-picture = This is a picture. Parakh cannot read pictures yet.
adcheck-picture-copy = Some phones can copy the words of a picture. Open it in the gallery, hold your finger on the words, tap Copy, and paste them here.
adcheck-picture-ask = Or answer ten short questions about the offer.

## The page of the questions

adcheck-ask = Ask me
adcheck-ask-spoken = Was the offer made by voice, in a picture or face to face? Answer ten short questions.
# Variables:
#   $number (number) - which question it is
#   $count (number) - how many there are
adcheck-ask-progress = Question { $number } of { $count }
adcheck-ask-skip = I do not know
adcheck-ask-back = Question before
adcheck-ask-go-on = Go on
adcheck-ask-field = Number or name
adcheck-ask-again = Ask again from the start
