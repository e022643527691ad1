## The app itself

# The name of this language, in this language.
app-language-name = English
# Under the app's picture on the phone.
app-name = Parakh licence check
app-cannot-start = Parakh cannot start. Install it again.

## What to do when something failed

app-failed-again = Something went wrong. Try again.
app-failed-install = Parakh must be installed again.
app-failed-space = There is no space left on this phone. Delete something and try again.

## Moving about

app-home = Home
app-back = Back
app-next = Next
app-yes = Yes
app-close = Close

## By ear

app-listen = Listen
app-hush = Stop
app-voice-none = This phone has no voice that speaks without internet. One can be added in the phone's settings.
app-voice-settings = Open voice settings
# Variables:
#   $language (text) - the name of a language that has a voice, in that language
app-voice-offer = This phone has no voice for English. Do you want to listen in { $language }?
# Said in a voice of this language, when the person's own language has none.
app-voice-offer-spoken = There is no voice for your language on this phone. Tap the tick to listen in English.

## The first page

app-home-title = What do you want to do?
app-home-agent = Check an agent
app-home-agent-spoken = Check an agent: is the agent's licence in the government's register? Tap the picture of the card.
app-home-message = Check a message
app-home-message-spoken = Check a message: what is wrong with a job offer? Tap the picture of the bubble.
app-person = Next person
app-person-spoken = Next person: everything that was typed or pasted here is cleared.
app-person-cleared = Everything is cleared. The next person can begin.
# Variables:
#   $count (number) - people helped today
app-today-people = People today: { $count }
# Variables:
#   $count (number) - agents looked up today
app-today-agents = Agents checked today: { $count }
# Variables:
#   $count (number) - messages and offers checked today
app-today-messages = Messages checked today: { $count }
app-give = Give the app
app-give-spoken = Give this app to another phone. Bluetooth does it without internet.

## Lessons

app-learn = Learn
app-learn-spoken = Learn: short lessons in pictures about work abroad. Tap the picture of the book.
app-learn-title = Which lesson do you want?
app-learn-done = You have finished this lesson.
# Variables:
#   $number (number) - the place of the card in the lesson
#   $count (number) - how many cards there are
app-learn-card = Card { $number } of { $count }
# Variables:
#   $number (number) - the place of the question in the lesson
#   $count (number) - how many questions there are
app-learn-question = Question { $number } of { $count }
# After a tap on the right answer; why it is right follows.
app-learn-right = Yes, that is right.
# After a tap on another answer; why it is not right follows.
app-learn-wrong = No. Try another answer.
app-learn-share = Share this lesson
app-learn-again = Start this lesson again
app-learn-all = All lessons

## Help

app-help = Get help
app-help-spoken = Get help: who to turn to, and how to reach them. Tap the picture of the person with headphones.
app-help-need = What do you need help with?
app-help-place = Where is help needed?
app-help-anywhere = Anywhere in Pakistan
# Variables:
#   $number (text) - a phone number
app-help-call = Call { $number }
app-help-other-place = Choose a place
app-help-other-need = Another kind of help
app-help-no-calls = This phone cannot make calls. Write the number down.

## About the app

app-about-title = About this app
# Names of programs and licences follow.
app-about-libraries = Programs by others in this app, each with its own licence:

## The language

app-language = Language
app-language-title = Choose your language
app-language-pick = For English, tap here.

## Where the system names the app

# Beside Copy and Paste, where text is selected in another app.
app-check-selected = Check this message
