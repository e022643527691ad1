## The app itself

# The name of this language, in this language.
app-language-name = پښتو
# Under the app's picture on the phone.
app-name = پرکھ د لايسنس کتنه
app-cannot-start = پرکھ نه پیلېږي. بیا یې نصب کړئ.

## What to do when something failed

app-failed-again = یوه تېروتنه وشوه. بیا هڅه وکړئ.
app-failed-install = پرکھ باید بیا نصب شي.
app-failed-space = په موبایل کې ځای نشته. یو څه پاک کړئ او بیا هڅه وکړئ.
