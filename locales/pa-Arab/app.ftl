## The app itself

# The name of this language, in this language.
app-language-name = پنجابی
# Under the app's picture on the phone.
app-name = پرکھ لائسنس جانچ
app-cannot-start = پرکھ شروع نہیں ہو سکی۔ ایہنوں دوبارہ انسٹال کرو۔

## What to do when something failed

app-failed-again = کجھ غلط ہو گیا۔ فیر کوشش کرو۔
app-failed-install = پرکھ نوں دوبارہ انسٹال کرنا پئے گا۔
app-failed-space = فون وچ تھاں نہیں رہی۔ کجھ مٹا کے فیر کوشش کرو۔

## Moving about

app-home = پہلا صفحہ
app-back = پچھے
app-next = اگے
app-yes = ہاں
app-close = بند کرو

## By ear

app-listen = سنو
app-hush = روکو
app-voice-none = ایس فون وچ ایہو جہی کوئی آواز نہیں جیہڑی انٹرنیٹ توں بغیر بولے۔ فون دی سیٹنگز وچ آواز پائی جا سکدی اے۔
app-voice-settings = آواز دیاں سیٹنگز کھولو
# Variables:
#   $language (text) - the name of a language that has a voice, in that language
app-voice-offer = ایس فون وچ پنجابی دی آواز نہیں۔ تسیں { $language } وچ سننا چاہندے او؟
# Said in a voice of this language, when the person's own language has none.
app-voice-offer-spoken = ایس فون وچ تہاڈی زبان دی آواز نہیں۔ پنجابی وچ سنن لئی ٹک دے نشان نوں دباؤ۔

## The first page

app-home-title = تسیں کیہ کرنا چاہندے او؟
app-home-agent = ایجنٹ نوں ویکھو
app-home-agent-spoken = ایجنٹ نوں ویکھو: اوہدا لائسنس سرکاری رجسٹر وچ ہے؟ کارڈ والی تصویر دباؤ۔
app-home-message = پیغام جانچو
app-home-message-spoken = پیغام جانچو: نوکری دی پیشکش وچ کیہ خرابی اے؟ پیغام والی تصویر دباؤ۔
app-person = اگلا بندہ
app-person-spoken = اگلا بندہ: ایتھے جو کجھ لکھیا یا پیسٹ کیتا گیا، سب مٹ جاوے گا۔
app-person-cleared = سب کجھ مٹا دتا گیا۔ اگلا بندہ شروع کر سکدا اے۔
# Variables:
#   $count (number) - people helped today
app-today-people = اج دے لوک: { $count }
# Variables:
#   $count (number) - agents looked up today
app-today-agents = اج ویکھے گئے ایجنٹ: { $count }
# Variables:
#   $count (number) - messages and offers checked today
app-today-messages = اج جانچے گئے پیغام: { $count }
app-give = ایپ کسے نوں دیو
app-give-spoken = ایہہ ایپ دوجے فون نوں دیو۔ بلوٹوتھ نال انٹرنیٹ توں بغیر گھلی جا سکدی اے۔

## Lessons

app-learn = سکھو
app-learn-spoken = سکھو: باہر کم کرن بارے نکے سبق، تصویراں نال۔ کتاب والی تصویر دباؤ۔
app-learn-title = تسیں کیہڑا سبق چاہندے او؟
app-learn-done = تسیں ایہہ سبق پورا کر لیا اے۔
# Variables:
#   $number (number) - the place of the card in the lesson
#   $count (number) - how many cards there are
app-learn-card = کارڈ { $number }، کل { $count }
# Variables:
#   $number (number) - the place of the question in the lesson
#   $count (number) - how many questions there are
app-learn-question = سوال { $number }، کل { $count }
# After a tap on the right answer; why it is right follows.
app-learn-right = ہاں جی، ایہہ ٹھیک اے۔
# After a tap on another answer; why it is not right follows.
app-learn-wrong = نہیں۔ کوئی ہور جواب چنو۔
app-learn-share = ایہہ سبق کسے نوں گھلو
app-learn-again = سبق شروع توں ویکھو
app-learn-all = سارے سبق

## Help

app-help = مدد لوو
app-help-spoken = مدد لوو: کس نال گل کرنی اے تے کیویں۔ ہیڈفون والے بندے دی تصویر دباؤ۔
app-help-need = تہانوں کیہڑی گل وچ مدد چاہیدی اے؟
app-help-place = مدد کتھے چاہیدی اے؟
app-help-anywhere = پاکستان وچ کتھے وی
# Variables:
#   $number (text) - a phone number
app-help-call = { $number } تے کال کرو
app-help-other-place = تھاں چنو
app-help-other-need = کسے ہور گل وچ مدد
app-help-no-calls = ایس فون توں کال نہیں ہو سکدی۔ نمبر لکھ لوو۔

## About the app

app-about-title = ایس ایپ بارے
# Names of programs and licences follow.
app-about-libraries = ایس ایپ وچ دوجیاں دے بنائے ہوئے پروگرام، ہر اک اپنے لائسنس نال:

## The language

app-language = زبان
app-language-title = اپنی زبان چنو
app-language-pick = پنجابی لئی ایتھے دباؤ۔

## Where the system names the app

# Beside Copy and Paste, where text is selected in another app.
app-check-selected = ایہہ پیغام جانچو
