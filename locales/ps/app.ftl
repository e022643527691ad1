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

## Moving about

app-home = لومړی مخ
app-back = شاته
app-next = مخکې
app-yes = هو
app-close = بند کړئ

## By ear

app-listen = واورئ
app-hush = ودروئ
app-voice-none = په دې موبایل کې داسې غږ نشته چې بې انټرنېټه خبرې وکړي. د موبایل په سېټینګز کې غږ زیاتولای شئ.
app-voice-settings = د غږ سېټینګز پرانیزئ
# Variables:
#   $language (text) - the name of a language that has a voice, in that language
app-voice-offer = په دې موبایل کې د پښتو غږ نشته. په { $language } کې یې اورېدل غواړئ؟
# Said in a voice of this language, when the person's own language has none.
app-voice-offer-spoken = په دې موبایل کې ستاسو د ژبې غږ نشته. په پښتو کې د اورېدو لپاره د ټیک نښه کېکاږئ.

## The first page

app-home-title = څه کول غواړئ؟
app-home-agent = ایجنټ وګورئ
app-home-agent-spoken = ایجنټ وګورئ: ایا لایسنس یې د حکومت په رجسټر کې شته؟ د کارډ انځور کېکاږئ.
app-home-message = پیغام وګورئ
app-home-message-spoken = پیغام وګورئ: د نوکرۍ په وړاندیز کې څه خرابي ده؟ د پیغام انځور کېکاږئ.
app-person = بل کس
app-person-spoken = بل کس: دلته چې هر څه لیکل شوي یا پېسټ شوي وي، ټول به پاک شي.
app-person-cleared = هر څه پاک شول. بل کس پیل کولای شي.
# Variables:
#   $count (number) - people helped today
app-today-people = د نن خلک: { $count }
# Variables:
#   $count (number) - agents looked up today
app-today-agents = نن کتل شوي ایجنټان: { $count }
# Variables:
#   $count (number) - messages and offers checked today
app-today-messages = نن کتل شوي پیغامونه: { $count }
app-give = اپ بل چا ته ورکړئ
app-give-spoken = دا اپ بل موبایل ته ورکړئ. په بلوټوت یې بې انټرنېټه لېږلای شئ.

## Lessons

app-learn = زده کړئ
app-learn-spoken = زده کړئ: د بهر د کار په اړه لنډ سبقونه، له انځورونو سره. د کتاب انځور کېکاږئ.
app-learn-title = کوم سبق غواړئ؟
app-learn-done = تاسو دا سبق پوره کړی دی.
# Variables:
#   $number (number) - the place of the card in the lesson
#   $count (number) - how many cards there are
app-learn-card = کارډ { $number }، ټول { $count }
# Variables:
#   $number (number) - the place of the question in the lesson
#   $count (number) - how many questions there are
app-learn-question = پوښتنه { $number }، ټولې { $count }
# After a tap on the right answer; why it is right follows.
app-learn-right = هو، دا سمه ده.
# After a tap on another answer; why it is not right follows.
app-learn-wrong = نه. بل ځواب وټاکئ.
app-learn-share = دا سبق بل چا ته ولېږئ
app-learn-again = سبق له سره پیل کړئ
app-learn-all = ټول سبقونه

## Help

app-help = مرسته واخلئ
app-help-spoken = مرسته واخلئ: له چا سره خبرې وکړئ او څنګه. د هېډفون والا کس انځور کېکاږئ.
app-help-need = په څه کې مرسته غواړئ؟
app-help-place = مرسته چېرته پکار ده؟
app-help-anywhere = په پاکستان کې هر چېرته
# Variables:
#   $number (text) - a phone number
app-help-call = { $number } ته زنګ ووهئ
app-help-other-place = ځای وټاکئ
app-help-other-need = په بل کار کې مرسته
app-help-no-calls = له دې موبایل نه زنګ نه شي وهل کېدای. نمبر ولیکئ.

## About the app

app-about-title = د دې اپ په اړه
# Names of programs and licences follow.
app-about-libraries = په دې اپ کې د نورو خلکو پروګرامونه، هر یو له خپل لایسنس سره:

## The language

app-language = ژبه
app-language-title = خپله ژبه وټاکئ
app-language-pick = د پښتو لپاره دلته کېکاږئ.

## Where the system names the app

# Beside Copy and Paste, where text is selected in another app.
app-check-selected = دا پیغام وګورئ
