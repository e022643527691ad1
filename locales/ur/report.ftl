## The questions of a report

report-ask-danger = کیا ابھی کوئی خطرے میں ہے؟
report-ask-danger-now = ہاں، ابھی
report-ask-danger-maybe = شاید
report-ask-danger-no = نہیں
report-ask-happened = کیا ہوا؟
report-hint-happened = آپ ایک سے زیادہ جواب چن سکتے ہیں۔
report-ask-happened-paid-no-job = پیسے دیے، مگر نوکری یا ویزا نہیں ملا
report-ask-happened-false-offer = پیشکش جھوٹی نکلی
report-ask-happened-false-visa = ویزا یا اجازت نامہ جعلی تھا
report-ask-happened-worse-job = کام یا تنخواہ وعدے سے کم نکلی
report-ask-happened-papers-taken = پاسپورٹ یا کاغذات لے لیے گئے
report-ask-happened-held-or-forced = کوئی قید ہے یا اس سے زبردستی کام لیا جاتا ہے
report-ask-happened-smuggled = کسی کو چھپا کر سرحد پار کرائی گئی
report-ask-happened-threatened = کسی کو دھمکیاں دی جا رہی ہیں
report-ask-happened-accounts-or-identity = بینک اکاؤنٹ، کوڈ یا شناختی کاغذات مانگے یا لیے گئے
report-ask-happened-other = کچھ اور
report-ask-to-whom = یہ کس کے ساتھ ہوا؟
report-ask-to-whom-me = میرے ساتھ
report-ask-to-whom-family = میرے گھر کے کسی فرد کے ساتھ
report-ask-to-whom-somebody-i-know = میرے کسی جاننے والے کے ساتھ
report-ask-to-whom-several = کئی لوگوں کے ساتھ
report-ask-to-whom-public-offer = ابھی کسی کے ساتھ نہیں، میں نے صرف پیشکش دیکھی ہے
report-ask-place = یہ کہاں ہوا؟
report-ask-place-pakistan = پاکستان میں
report-ask-place-abroad = باہر کے ملک میں
report-ask-province = پاکستان کے کس حصے میں؟
report-ask-country = یہ کس ملک میں ہوا؟
report-hint-country = ملک یہاں نہ ہو تو اس کا نام لکھیں۔
report-ask-country-unknown = معلوم نہیں، یا بتانا نہیں ہے
report-ask-month = یہ کس مہینے میں ہوا؟
report-hint-month = سال اور مہینہ یوں لکھیں: 2026-05
report-ask-month-unknown = مجھے معلوم نہیں
report-ask-money = کیا انہوں نے پیسے مانگے؟
report-ask-money-no = نہیں
report-ask-money-asked = ہاں، مگر ابھی کچھ نہیں دیا
report-ask-money-paid = ہاں، اور پیسے دے دیے
report-ask-amount = کتنے پیسے؟
report-hint-amount = رقم ہندسوں میں لکھیں، جیسے 250000 یا 2 لاکھ۔
report-ask-currency = کس ملک کے پیسے؟
report-ask-paid-by = پیسے کس طرح دیے؟
report-hint-paid-by = جس طریقے سے زیادہ پیسے دیے، وہ چنیں۔
report-ask-paid-by-cash = نقد
report-ask-paid-by-bank = بینک سے
report-ask-paid-by-wallet = ایزی پیسہ، جاز کیش یا فون کے کسی اور والٹ سے
report-ask-paid-by-hawala = ہنڈی یا حوالے سے
report-ask-paid-by-gold-or-land = سونا یا زمین دے کر
report-ask-paid-by-crypto = کرپٹو سے
report-ask-paid-by-other = کسی اور طرح
report-ask-agent-licence = ایجنٹ نے کون سا لائسنس نمبر دکھایا؟
report-hint-agent-licence = ویسے ہی لکھیں جیسے دیکھا تھا۔ نہیں دکھایا تو آگے چلیں۔
report-ask-agent-name = ایجنٹ کا نام کیا ہے؟
report-hint-agent-name = اس شخص یا ایجنسی کا نام، چاہے پوری طرح معلوم نہ ہو۔
report-ask-agent-phone = ایجنٹ کا فون نمبر کیا ہے؟
report-hint-agent-phone = جس نمبر سے وہ کال یا پیغام کرتے ہیں۔
report-ask-agent-account = پیسے کس اکاؤنٹ میں مانگے؟
report-hint-agent-account = بینک اکاؤنٹ یا والٹ کا نمبر۔ اپنا پن یا پاس ورڈ نہ لکھیں۔
report-ask-agent-link = کیا ان کا کوئی صفحہ، گروپ یا پروفائل ہے؟
report-hint-agent-link = اس کا نام یا پتا لکھیں۔ اسے دوبارہ کھولنا ضروری نہیں۔
report-ask-destination = کس ملک بھیجنے کا وعدہ کیا؟
report-hint-destination = ملک یہاں نہ ہو تو اس کا نام لکھیں۔
report-ask-destination-unknown = معلوم نہیں، یا بتانا نہیں ہے
report-ask-may-answer = کیا کوئی ادارہ آپ کو جواب لکھ سکتا ہے؟
report-hint-may-answer = جواب صرف یہاں پرکھ میں، خفیہ نمبر سے پڑھا جاتا ہے۔
report-ask-may-answer-yes = ہاں
report-ask-may-answer-no = نہیں، مجھے صرف بتانا ہے
report-ask-message = جو پیغام آپ نے جانچا، وہ رپورٹ کے ساتھ جائے گا۔ کیا آپ اسے بدلنا چاہتے ہیں؟
report-hint-message = اس میں آپ کا اپنا نام یا نمبر ہو تو نکال سکتے ہیں۔
report-ask-text = ادارے کو اور کیا معلوم ہونا چاہیے؟
report-hint-text = صرف وہی لکھیں جو بتانا چاہتے ہیں۔ اپنا نام لکھنا ضروری نہیں۔

## The questions in a word or two, before their answers

report-label-danger = ابھی خطرہ
report-label-happened = کیا ہوا
report-label-to-whom = کس کے ساتھ
report-label-place = کہاں
report-label-province = پاکستان کا حصہ
report-label-country = جس ملک میں ہوا
report-label-month = مہینہ
report-label-money = کیا پیسے مانگے
report-label-amount = کتنے پیسے
report-label-currency = کس ملک کے پیسے
report-label-paid-by = پیسے کس طرح دیے
report-label-agent-licence = دکھایا گیا لائسنس نمبر
report-label-agent-name = ایجنٹ کا نام
report-label-agent-phone = ایجنٹ کا فون
report-label-agent-account = پیسوں کا اکاؤنٹ
report-label-agent-link = صفحہ یا پروفائل
report-label-destination = جس ملک کا وعدہ ہوا
report-label-may-answer = ادارہ جواب لکھ سکتا ہے
report-label-message = پیغام
report-label-text = آپ کے اپنے الفاظ
report-label-checked = پیغام میں پرکھ کو کیا ملا

## Currencies

# Variables:
#   $name (text) - the name of the currency
#   $code (text) - its three letters
report-currency = { $name } ({ $code })
report-currency-pkr = پاکستانی روپیہ
report-currency-sar = سعودی ریال
report-currency-aed = اماراتی درہم
report-currency-qar = قطری ریال
report-currency-kwd = کویتی دینار
report-currency-omr = عمانی ریال
report-currency-bhd = بحرینی دینار
report-currency-usd = امریکی ڈالر
report-currency-eur = یورو
report-currency-gbp = برطانوی پاؤنڈ
report-currency-myr = ملائیشین رنگٹ
report-currency-try = ترک لیرا
report-currency-thb = تھائی بھات
report-currency-irr = ایرانی ریال

## What keeps a report from going

# Variables:
#   $question (text) - the question in a word or two
report-fault-missing = یہ ابھی باقی ہے: { $question }۔
# Variables:
#   $question (text) - a question in a word or two
#   $other (text) - another question in a word or two
report-fault-contradicts = یہ دو جواب آپس میں نہیں ملتے: { $question }؛ { $other }۔
# Variables:
#   $question (text) - the question in a word or two
#   $over (number) - letters too many
report-fault-too-long = { $over ->
    [one] یہ جواب { $over } حرف زیادہ لمبا ہے: { $question }۔
   *[other] یہ جواب { $over } حرف زیادہ لمبا ہے: { $question }۔
}
# Variables:
#   $question (text) - the question in a word or two
report-fault-not-in-list = یہ جواب یہاں نہیں چلتا: { $question }۔ کوئی اور چنیں۔
# Variables:
#   $question (text) - the question in a word or two
report-fault-in-future = یہ مہینہ ابھی نہیں آیا: { $question }۔

## Why something is no answer

report-answer-no-such-question = ایسا کوئی سوال نہیں۔
report-answer-not-in-list = یہ جواب فہرست میں نہیں۔ فہرست میں سے کوئی چنیں۔
report-answer-one-only = یہاں ایک ہی جواب دیا جا سکتا ہے۔
report-answer-not-a-number = یہ نمبر نہیں۔ ہندسوں میں لکھیں۔
report-answer-not-a-month = یہ مہینہ نہیں۔ یوں لکھیں: 2026-05
report-answer-not-a-country = یہ ملک ہمیں معلوم نہیں۔ اس کا نام کسی اور طرح لکھیں یا آگے چلیں۔
# Variables:
#   $over (number) - letters too many
report-answer-too-long = { $over ->
    [one] یہ { $over } حرف زیادہ لمبا ہے۔
   *[other] یہ { $over } حرف زیادہ لمبا ہے۔
}

## Why a file is no file of answers

# Variables:
#   $over (number) - bytes too many
report-import-too-long = فائل { $over } بائٹ زیادہ بڑی ہے۔
report-import-not-json = اس فائل میں ایسے جواب نہیں جو پڑھے جا سکیں۔
# Variables:
#   $inside (text) - the name of the field around it, as the file writes it
report-import-unknown = فائل میں ایک خانہ نامعلوم ہے، { $inside } کے اندر۔
# Variables:
#   $field (text) - the name of the field, as the file writes it
report-import-wrong = فائل کے خانے { $field } میں جو لکھا ہے وہ وہاں نہیں چلتا۔
