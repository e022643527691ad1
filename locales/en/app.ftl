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
