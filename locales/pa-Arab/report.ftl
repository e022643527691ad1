## The questions of a report

report-ask-danger = کیہ ہن کوئی خطرے وچ اے؟
report-ask-danger-now = ہاں، ہن
report-ask-danger-maybe = شاید
report-ask-danger-no = نہیں
report-ask-happened = کیہ ہویا؟
report-hint-happened = تسیں اک توں ودھ جواب چن سکدے او۔
report-ask-happened-paid-no-job = پیسے دتے، پر نوکری یا ویزا نہیں ملیا
report-ask-happened-false-offer = پیشکش جھوٹھی نکلی
report-ask-happened-false-visa = ویزا یا اجازت نامہ جعلی سی
report-ask-happened-worse-job = کم یا تنخواہ وعدے توں گھٹ نکلی
report-ask-happened-papers-taken = پاسپورٹ یا کاغذ لے لئے گئے
report-ask-happened-held-or-forced = کوئی قید اے یا اوہدے توں زبردستی کم لیا جاندا اے
report-ask-happened-smuggled = کسے نوں لُکا کے سرحد پار کرائی گئی
report-ask-happened-threatened = کسے نوں دھمکیاں دتیاں جا رہیاں نیں
report-ask-happened-accounts-or-identity = بینک اکاؤنٹ، کوڈ یا شناختی کاغذ منگے یا لئے گئے
report-ask-happened-other = کجھ ہور
report-ask-to-whom = ایہہ کیہدے نال ہویا؟
report-ask-to-whom-me = میرے نال
report-ask-to-whom-family = میرے گھر دے کسے جی نال
report-ask-to-whom-somebody-i-know = میرے کسے جانن والے نال
report-ask-to-whom-several = کئی لوکاں نال
report-ask-to-whom-public-offer = حالی کسے نال نہیں، میں صرف پیشکش ویکھی اے
report-ask-place = ایہہ کتھے ہویا؟
report-ask-place-pakistan = پاکستان وچ
report-ask-place-abroad = باہر دے ملک وچ
report-ask-province = پاکستان دے کیہڑے حصے وچ؟
report-ask-country = ایہہ کیہڑے ملک وچ ہویا؟
report-hint-country = ملک ایتھے نہ ہووے تاں اوہدا ناں لکھو۔
report-ask-country-unknown = پتا نہیں، یا دسنا نہیں
report-ask-month = ایہہ کیہڑے مہینے ہویا؟
report-hint-month = سال تے مہینہ انج لکھو: 2026-05
report-ask-month-unknown = پتا نہیں
report-ask-money = کیہ اوہناں نے پیسے منگے؟
report-ask-money-no = نہیں
report-ask-money-asked = ہاں، پر حالی کجھ نہیں دتا
report-ask-money-paid = ہاں، تے پیسے دے دتے
report-ask-amount = کنے پیسے؟
report-hint-amount = رقم ہندسیاں وچ لکھو، جیویں 250000 یا 2 لکھ۔
report-ask-currency = کیہڑے ملک دے پیسے؟
report-ask-paid-by = پیسے کیویں دتے؟
report-hint-paid-by = جس طریقے نال بوہتے پیسے دتے، اوہ چنو۔
report-ask-paid-by-cash = نقد
report-ask-paid-by-bank = بینک راہیں
report-ask-paid-by-wallet = ایزی پیسہ، جاز کیش یا فون دے کسے ہور والٹ راہیں
report-ask-paid-by-hawala = ہنڈی یا حوالے راہیں
report-ask-paid-by-gold-or-land = سونا یا زمین دے کے
report-ask-paid-by-crypto = کرپٹو راہیں
report-ask-paid-by-other = کسے ہور طرح
report-ask-agent-licence = ایجنٹ نے کیہڑا لائسنس نمبر وکھایا؟
report-hint-agent-licence = اوویں ای لکھو جیویں ویکھیا سی۔ نہیں وکھایا تاں اگے چلو۔
report-ask-agent-name = ایجنٹ دا ناں کیہ اے؟
report-hint-agent-name = اوس بندے یا ایجنسی دا ناں، بھاویں پوری طرح پتا نہ ہووے۔
report-ask-agent-phone = ایجنٹ دا فون نمبر کیہ اے؟
report-hint-agent-phone = جیہڑے نمبر توں اوہ کال یا پیغام کردے نیں۔
report-ask-agent-account = پیسے کیہڑے اکاؤنٹ وچ منگے؟
report-hint-agent-account = بینک اکاؤنٹ یا والٹ دا نمبر۔ اپنا پن یا پاس ورڈ نہ لکھو۔
report-ask-agent-link = کیہ اوہناں دا کوئی صفحہ، گروپ یا پروفائل اے؟
report-hint-agent-link = اوہدا ناں یا پتا لکھو۔ اوہنوں فیر کھولن دی لوڑ نہیں۔
report-ask-destination = کیہڑے ملک گھلن دا وعدہ کیتا؟
report-hint-destination = ملک ایتھے نہ ہووے تاں اوہدا ناں لکھو۔
report-ask-destination-unknown = پتا نہیں، یا دسنا نہیں
report-ask-may-answer = کیہ کوئی ادارہ تہانوں جواب لکھ سکدا اے؟
report-hint-may-answer = جواب صرف ایتھے پرکھ وچ، خفیہ نمبر نال پڑھیا جاندا اے۔
report-ask-may-answer-yes = ہاں
report-ask-may-answer-no = نہیں، مینوں صرف دسنا اے
report-ask-message = جیہڑا پیغام تسیں جانچیا، اوہ رپورٹ نال جاوے گا۔ کیہ تسیں اوہنوں بدلنا چاہندے او؟
report-hint-message = اوہدے وچ تہاڈا اپنا ناں یا نمبر ہووے تاں کڈھ سکدے او۔
report-ask-text = ادارے نوں ہور کیہ پتا ہونا چاہیدا اے؟
report-hint-text = صرف اوہو لکھو جو دسنا چاہندے او۔ اپنا ناں لکھن دی لوڑ نہیں۔

## The questions in a word or two, before their answers

report-label-danger = ہن خطرہ
report-label-happened = کیہ ہویا
report-label-to-whom = کیہدے نال
report-label-place = کتھے
report-label-province = پاکستان دا حصہ
report-label-country = جیہڑے ملک وچ ہویا
report-label-month = مہینہ
report-label-money = کیہ پیسے منگے
report-label-amount = کنے پیسے
report-label-currency = کیہڑے ملک دے پیسے
report-label-paid-by = پیسے کیویں دتے
report-label-agent-licence = وکھایا گیا لائسنس نمبر
report-label-agent-name = ایجنٹ دا ناں
report-label-agent-phone = ایجنٹ دا فون
report-label-agent-account = پیسیاں دا اکاؤنٹ
report-label-agent-link = صفحہ یا پروفائل
report-label-destination = جیہڑے ملک دا وعدہ ہویا
report-label-may-answer = ادارہ جواب لکھ سکدا اے
report-label-message = پیغام
report-label-text = تہاڈے اپنے لفظ
report-label-checked = پیغام وچ پرکھ نوں کیہ لبھیا

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
report-currency-myr = ملائیشیا دا رنگٹ
report-currency-try = ترکیہ دا لیرا
report-currency-thb = تھائی بھات
report-currency-irr = ایرانی ریال

## What keeps a report from going

# Variables:
#   $question (text) - the question in a word or two
report-fault-missing = ایہہ حالی رہندا اے: { $question }۔
# Variables:
#   $question (text) - a question in a word or two
#   $other (text) - another question in a word or two
report-fault-contradicts = ایہہ دو جواب آپس وچ نہیں رلدے: { $question }؛ { $other }۔
# Variables:
#   $question (text) - the question in a word or two
#   $over (number) - letters too many
report-fault-too-long = { $over ->
    [one] ایہہ جواب { $over } حرف ودھ لما اے: { $question }۔
   *[other] ایہہ جواب { $over } حرف ودھ لما اے: { $question }۔
}
# Variables:
#   $question (text) - the question in a word or two
report-fault-not-in-list = ایہہ جواب ایتھے نہیں چلدا: { $question }۔ کوئی ہور چنو۔
# Variables:
#   $question (text) - the question in a word or two
report-fault-in-future = ایہہ مہینہ حالی نہیں آیا: { $question }۔

## Why something is no answer

report-answer-no-such-question = ایہو جہیا کوئی سوال نہیں۔
report-answer-not-in-list = ایہہ جواب لسٹ وچ نہیں۔ لسٹ وچوں کوئی چنو۔
report-answer-one-only = ایتھے اکو جواب دتا جا سکدا اے۔
report-answer-not-a-number = ایہہ نمبر نہیں۔ ہندسیاں وچ لکھو۔
report-answer-not-a-month = ایہہ مہینہ نہیں۔ انج لکھو: 2026-05
report-answer-not-a-country = ایس ملک دا سانوں پتا نہیں۔ ناں کسے ہور طرح لکھو یا اگے چلو۔
# Variables:
#   $over (number) - letters too many
report-answer-too-long = { $over ->
    [one] ایہہ { $over } حرف ودھ لما اے۔
   *[other] ایہہ { $over } حرف ودھ لما اے۔
}

## Why a file is no file of answers

# Variables:
#   $over (number) - bytes too many
report-import-too-long = فائل { $over } بائٹ ودھ وڈی اے۔
report-import-not-json = ایس فائل وچ ایہو جہے جواب نہیں جیہڑے پڑھے جا سکن۔
# Variables:
#   $inside (text) - the name of the field around it, as the file writes it
report-import-unknown = فائل وچ اک خانے دا پتا نہیں، { $inside } دے اندر۔
# Variables:
#   $field (text) - the name of the field, as the file writes it
report-import-wrong = فائل دے خانے { $field } وچ جو لکھیا اے، اوہ اوتھے نہیں چلدا۔
