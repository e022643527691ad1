## The app itself

# The name of this language, in this language.
app-language-name = اردو
# Under the app's picture on the phone.
app-name = پرکھ لائسنس جانچ
app-cannot-start = پرکھ شروع نہیں ہو سکی۔ اسے دوبارہ انسٹال کریں۔

## What to do when something failed

app-failed-again = کچھ غلط ہو گیا۔ دوبارہ کوشش کریں۔
app-failed-install = پرکھ کو دوبارہ انسٹال کرنا ہوگا۔
app-failed-space = فون میں جگہ نہیں رہی۔ کچھ مٹا کر دوبارہ کوشش کریں۔

## Moving about

app-home = پہلا صفحہ
app-back = پیچھے
app-next = آگے
app-yes = ہاں
app-close = بند کریں

## By ear

app-listen = سنیں
app-hush = روکیں
app-voice-none = اس فون میں ایسی کوئی آواز نہیں جو انٹرنیٹ کے بغیر بولے۔ فون کی سیٹنگز میں آواز شامل کی جا سکتی ہے۔
app-voice-settings = آواز کی سیٹنگز کھولیں
# Variables:
#   $language (text) - the name of a language that has a voice, in that language
app-voice-offer = اس فون میں اردو کی آواز نہیں۔ کیا آپ { $language } میں سننا چاہتے ہیں؟
# Said in a voice of this language, when the person's own language has none.
app-voice-offer-spoken = اس فون میں آپ کی زبان کی آواز نہیں۔ اردو میں سننے کے لیے ٹک کے نشان کو دبائیں۔

## The first page

app-home-title = آپ کیا کرنا چاہتے ہیں؟
app-home-agent = ایجنٹ کو دیکھیں
app-home-agent-spoken = ایجنٹ کو دیکھیں: کیا اس کا لائسنس سرکاری رجسٹر میں ہے؟ کارڈ والی تصویر دبائیں۔
app-home-message = پیغام جانچیں
app-home-message-spoken = پیغام جانچیں: نوکری کی پیشکش میں کیا خرابی ہے؟ پیغام والی تصویر دبائیں۔
app-person = اگلا شخص
app-person-spoken = اگلا شخص: یہاں جو کچھ لکھا یا چسپاں کیا گیا، سب مٹ جائے گا۔
app-person-cleared = سب کچھ مٹا دیا گیا۔ اگلا شخص شروع کر سکتا ہے۔
# Variables:
#   $count (number) - people helped today
app-today-people = آج کے لوگ: { $count }
# Variables:
#   $count (number) - agents looked up today
app-today-agents = آج دیکھے گئے ایجنٹ: { $count }
# Variables:
#   $count (number) - messages and offers checked today
app-today-messages = آج جانچے گئے پیغام: { $count }
app-give = ایپ کسی کو دیں
app-give-spoken = یہ ایپ دوسرے فون کو دیں۔ بلوٹوتھ سے انٹرنیٹ کے بغیر بھیجی جا سکتی ہے۔

## Lessons

app-learn = سیکھیں
app-learn-spoken = سیکھیں: باہر کام کے بارے میں چھوٹے سبق، تصویروں کے ساتھ۔ کتاب والی تصویر دبائیں۔
app-learn-title = آپ کون سا سبق چاہتے ہیں؟
app-learn-done = آپ یہ سبق پورا کر چکے ہیں۔
# Variables:
#   $number (number) - the place of the card in the lesson
#   $count (number) - how many cards there are
app-learn-card = کارڈ { $number }، کل { $count }
# Variables:
#   $number (number) - the place of the question in the lesson
#   $count (number) - how many questions there are
app-learn-question = سوال { $number }، کل { $count }
# After a tap on the right answer; why it is right follows.
app-learn-right = جی ہاں، یہ درست ہے۔
# After a tap on another answer; why it is not right follows.
app-learn-wrong = نہیں۔ کوئی اور جواب چنیں۔
app-learn-share = یہ سبق کسی کو بھیجیں
app-learn-again = سبق شروع سے دیکھیں
app-learn-all = سب سبق

## Help

app-help = مدد لیں
app-help-spoken = مدد لیں: کس سے بات کریں اور کیسے۔ ہیڈفون والے شخص کی تصویر دبائیں۔
app-help-need = آپ کو کس بات میں مدد چاہیے؟
app-help-place = مدد کہاں چاہیے؟
app-help-anywhere = پاکستان میں کہیں بھی
# Variables:
#   $number (text) - a phone number
app-help-call = { $number } پر کال کریں
app-help-other-place = جگہ چنیں
app-help-other-need = کسی اور بات میں مدد
app-help-no-calls = اس فون سے کال نہیں ہو سکتی۔ نمبر لکھ لیں۔

## About the app

app-about-title = اس ایپ کے بارے میں
# Names of programs and licences follow.
app-about-libraries = اس ایپ میں دوسروں کے بنائے ہوئے پروگرام، ہر ایک اپنے لائسنس کے ساتھ:

## The language

app-language = زبان
app-language-title = اپنی زبان چنیں
app-language-pick = اردو کے لیے یہاں دبائیں۔

## Where the system names the app

# Beside Copy and Paste, where text is selected in another app.
app-check-selected = یہ پیغام جانچیں
