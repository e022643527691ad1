## Before a report is written

report-promise-danger = If you are in danger now, call for help. A report can take days.
report-promise-readers = Only the offices that you choose can read the report.
report-promise-nameless = Parakh does not know your name or your number, and does not send them.
report-promise-hidden = Whoever looks through this phone should not find the report.
report-promise-seen = But whoever sees you type your secret number can open it too.
report-promise-company = The phone company can see that you use Parakh, but not what you do in it.
report-promise-guess = If you write what only you can know, people may guess that it was you.

## Where no report can be sent

report-stop-no-key = No office can receive reports through Parakh yet.
report-stop-none-fits = No office takes a report like this one yet.
report-stop-none-left = You took out every office. Then nobody could read the report.
report-stop-none-left-do = Choose at least one office, or open "Get help" and call somebody yourself.
report-stop-keep = Keep messages, pictures, receipts and papers. Delete nothing.
report-stop-write-down = Write down names, phone numbers, sums and dates while you remember them.
report-stop-trust = If somebody must not find them, give them to a person whom you trust.
report-stop-bring = Take all this with you to an office, with your identity card if you have it.
report-stop-help = Open "Get help". There you see who you can call or visit.

## Answering

report-draft-found = The report that you began a short while ago goes on here.
report-pick = Type the number of your answer, or nothing:
report-pick-several = Type the numbers of all that fit, with spaces between them, or nothing:
report-type = Type your answer, or nothing:
report-yes-no = Type 1 for yes, 2 for no:
report-not-sent = Nothing was sent.
report-picture-unreadable = This picture cannot be read. Choose another one.
report-picture-too-large = This picture is too large. Choose a smaller one.

## The offices

report-proposal = These offices will be able to read it:
report-proposal-others = Others that can be chosen:
report-proposal-remove = Type the numbers of the offices to take out, or nothing:
report-office-unknown = There is no such office that can receive reports now.
report-office-unnamed = An office
report-reason-nearest-centre = It is the help centre nearest to that place.
report-reason-centre = It is a help centre that takes reports from anywhere.
report-reason-province = It works in that part of Pakistan.
report-reason-abroad-welfare = It looks after Pakistanis abroad.
report-reason-women = It helps women.
report-reason-cyber = It deals with crime by phone or internet.
report-reason-trafficking = It helps people who were sold, held or forced to work.
report-reason-smuggling = It deals with secret journeys over borders.
report-reason-fraud = It deals with agents and offers that cheat.
report-reason-legal-aid = It gives advice on the law.
report-reason-danger = It can act when somebody is in danger.
report-reason-workers = It stands up for workers.
report-reason-crime = It investigates such crimes.
report-reason-other = It takes reports like this one.

## Sending

# Variables:
#   $envelopes (number) - sealed envelopes that the report fills
report-sealed = { $envelopes ->
    [one] The report is sealed in { $envelopes } envelope. Only the offices that you chose can open it.
   *[other] The report is sealed in { $envelopes } envelopes. Only the offices that you chose can open them.
}
report-picture-days = With the picture it takes about four days to hand everything over. Updating by hand makes it quicker.
report-no-light = You wanted no answer. So nothing here will show how far the report has come.
report-give-up = Four reports wait for answers already. Choose one that shall no longer ask for them.

## The numbers

report-number-ask = Type your number:
report-number-old = Type the number you have now, or nothing. With nothing, a new vault begins and what the old one held is gone.
# Variables:
#   $number (text) - the eight digits that are proposed
report-number-new = Your secret number can be { $number }. Type nothing to take it, or eight digits of your own:
# Variables:
#   $number (text) - the eight digits that are proposed
report-number-send = Answers open only with a secret number. Type the one you have, or nothing to take { $number } as a new one:
report-number-duress = You can have a second number for when somebody forces you. It opens an empty vault and erases the real one for ever. Type eight digits, or nothing:
report-number-set = The number is set. Learn it by heart and write it nowhere. Nobody can tell it to you again.
report-number-nothing = Nothing was found with this number.
report-number-wanted = This needs a number of eight digits.
report-number-not-eight = A secret number has exactly eight digits.
report-number-like-a-phone = A secret number cannot begin with 0, 3 or 92, as phone numbers do.
report-number-same = The two numbers must differ.
report-vault-new-erases = This number opens nothing yet. A new vault begins with it, and whatever an older vault held is gone for ever. Go on?

## Reports in the vault

report-list-empty = The vault holds no report.
report-erased = The report is erased from the vault. If it still waits on this phone, it will leave all the same.
report-withdrawn = The report is erased. What still waited on this phone will not leave. What an office has, it keeps.
report-added = Your words are sealed and wait to be handed over.

## How far a report has come

report-light-saved = Sealed, waiting here
report-light-saved-waits = The report is sealed on this phone and waits to be handed over.
report-light-saved-do = It waits on this device, sealed, until it can be handed over.
report-light-handed-over = Handed over
report-light-handed-over-is = The report lies at the post for the offices. The post cannot open it.
report-light-handed-over-do = Now an office must fetch it. That can take some days.
report-light-not-collected = Not collected
report-light-not-collected-is = For 30 days no office has said that it has the report.
report-light-not-collected-do = Do not wait for it any longer. Open "Get help" and call or visit somebody.
report-light-not-collected-again = You can also write the report again and choose other offices.
report-light-received = Received
report-light-received-is = An office says that it has your report.
report-light-received-do = Look here again in some days for its answer.
report-light-answered = Answered
report-light-answered-is = An office has answered you.
report-light-answered-do = Read what it says. If it asks something, you can answer here.

## What was said since

# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-received = { $day }: { $office } has received the report.
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-question = { $day }: { $office } asks you something.
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-answer = { $day }: { $office } answers.
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-referred = { $day }: { $office } has passed the report on to another office.
# Variables:
#   $office (text) - the name of the office
report-said-referred-to = Now this office has it: { $office }
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-closed = { $day }: { $office } has closed the report.
# Variables:
#   $day (text) - the day
report-said-own = { $day }: You added something.
# Variables:
#   $day (text) - the day
#   $words (text) - what the person wrote
report-said-own-words = { $day }: You wrote: { $words }

## What could not be done, and what to do

report-rebuilt = What Parakh kept here was damaged, and it had to begin anew. A report that was not handed over yet is gone. Please write it again.
report-software-keystore = On a computer the keys lie in a file beside the reports. Nothing protects them from whoever has this folder.
report-error-in-use = Parakh is already open with these reports. Close it there and try again.
report-error-not-read = The reports on this phone could not be read. Nothing was changed. Try again.
report-error-no-space = There is no space left on this phone. Delete something and try again. Nothing was changed.
report-error-not-written = This could not be written down. Everything is as it was before. Try again.
report-error-not-synced = It is done, but the phone has not confirmed it. Open Parakh once more before you switch the phone off.
report-error-keystore-unavailable = The phone does not give out its key. Unlock the phone and try again.
report-error-keystore-not-opened = The phone's key for the reports is gone. What was locked with it cannot be opened any more.
report-error-newer = A newer Parakh has written these reports. Install the newest Parakh and try again.
report-error-not-stretched = The phone has too little free memory. Close other apps and try again.
report-error-not-this-vault = The vault is no longer the same. Open it again with your number.
report-error-outbox-full = Too many sealed reports wait on this phone. Update with internet so that they leave, then try again. None of them is lost.
# Variables:
#   $over (number) - bytes too many
report-error-too-long = The report is too long. Take out about { $over } letters.
report-error-draft-too-long = This is too long to be kept. Shorten it, or take the picture out.
report-error-no-partner = No office is chosen. Choose at least one.
report-error-vault-shut = This opens only with your secret number.
report-error-vault-full = The vault is full. Erase an old report in it first.
report-error-vault-damaged = What the vault holds is damaged and cannot be read.
report-error-rows-taken = Four reports wait for answers already. One of them must stop asking first.
report-error-unknown = There is no such report here.
