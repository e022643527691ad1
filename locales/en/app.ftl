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

app-home-title = What do you want to check?
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

## The language

app-language = Language
app-language-title = Choose your language
app-language-pick = For English, tap here.

## Where the system names the app

# Beside Copy and Paste, where text is selected in another app.
app-check-selected = Check this message
