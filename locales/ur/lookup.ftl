## The outcome of a question to the register

lookup-outcome-one = رجسٹر میں ایک لائسنس اس سے ملتا ہے۔
lookup-outcome-likely = شاید آپ اسی کے بارے میں پوچھ رہے ہیں۔ یہ یقینی نہیں۔
# Variables:
#   $count (number) - how many licences are shown, two or more
lookup-outcome-several = { $count } لائسنس اس سے ملتے جلتے ہیں۔ نمبر، نام، شہر اور فون ملا کر دیکھیں۔
# Variables:
#   $date (text) - the day of the register copy
lookup-outcome-none = { $date } کی اس نقل میں نہیں ہے۔
# Variables:
#   $number (text) - the licence number as the person wrote it
#   $date (text) - the day of the register copy
lookup-outcome-no-number = لائسنس نمبر { $number } اس نقل میں نہیں ہے۔ یہ نقل { $date } کی ہے۔
lookup-cut = سوال لمبا تھا۔ صرف اس کا شروع پڑھا گیا۔

## The copy of the register

# Variables:
#   $date (text) - the day of the register copy
#   $days (number) - its age in days
lookup-copy = { $days ->
    [0] رجسٹر کی یہ نقل آج { $date } کی ہے۔
    [one] رجسٹر کی یہ نقل { $date } کی ہے، { $days } دن پرانی۔
   *[other] رجسٹر کی یہ نقل { $date } کی ہے، { $days } دن پرانی۔
}
lookup-copy-old-30 = یہ نقل 30 دن سے زیادہ پرانی ہے۔ اس کے بعد لائسنس بدل سکتے ہیں۔
lookup-copy-old-90 = یہ نقل 90 دن سے زیادہ پرانی ہے۔ نئی نقل لیں یا پروٹیکٹر آفس سے پوچھیں۔
lookup-copy-of-last-year = یہ نقل پچھلے سال کی ہے۔ سب لائسنس 31 دسمبر کو ختم ہوتے ہیں، نئی تجدید ابھی یہاں نظر نہیں آتی۔

## What a licence is worth

# Variables:
#   $expiry (text) - the last day of the licence
lookup-standing-valid = اس نقل میں لائسنس { $expiry } تک درست درج ہے۔
lookup-standing-valid-undated = اس نقل میں لائسنس درست درج ہے۔ آخری تاریخ نہیں لکھی۔
# Variables:
#   $expiry (text) - the last day of the licence
lookup-standing-date-passed = لائسنس { $expiry } کو ختم ہو گیا۔ تجدید ہوئی ہو تو اس نقل میں نظر نہیں آئے گی۔
lookup-standing-expired = اس نقل میں لائسنس کی مدت ختم ہو چکی تھی۔
lookup-standing-cancelled = حکومت نے یہ لائسنس منسوخ کر دیا۔
lookup-standing-surrendered = ایجنسی نے یہ لائسنس خود واپس کر دیا۔
lookup-standing-suspended = حکومت نے یہ لائسنس معطل کر دیا۔
lookup-standing-invalid = رجسٹر میں یہ لائسنس کالعدم درج ہے۔
lookup-standing-state-recruiter = یہ بھرتی کا سرکاری ادارہ ہے، اوورسیز ایمپلائمنٹ کارپوریشن۔

## Facts of a licence

lookup-fact-no-name = رجسٹر میں نام نہیں لکھا۔
# Variables:
#   $name (text) - the owner
lookup-fact-proprietor = مالک: { $name }
# Variables:
#   $place (text) - the head office
lookup-fact-office = صدر دفتر: { $place }
# Variables:
#   $phones (text) - phones as printed
lookup-fact-phones = رجسٹر میں فون: { $phones }
# Variables:
#   $count (number) - open permissions, one or more
#   $date (text) - the day of the register copy
lookup-fact-permissions = { $count ->
    [0] { $date } کو اس کے پاس بھرتی کا کوئی کھلا اجازت نامہ نہیں تھا۔
    [one] { $date } کو اس کے پاس بھرتی کا { $count } کھلا اجازت نامہ تھا۔
   *[other] { $date } کو اس کے پاس بھرتی کے { $count } کھلے اجازت نامے تھے۔
}

## Doubts about a match

# Variables:
#   $given (text) - the region that was given
lookup-warning-wrong-region = علاقہ { $given } اس نمبر کا علاقہ نہیں۔ یہ چھپائی کی غلطی یا کسی اور کا نمبر ہو سکتا ہے۔
lookup-warning-no-region = نمبر کے ساتھ علاقہ نہیں لکھا۔ پورا نمبر مانگیں۔
# Variables:
#   $given (text) - the region that was given
lookup-warning-invented-region = رجسٹر میں { $given } نام کا کوئی علاقہ نہیں۔
lookup-warning-number-and-name-differ = نمبر ایک ایجنسی کا ہے اور نام دوسری کا۔ ہو سکتا ہے لائسنس کسی اور کا ہو۔
# Variables:
#   $name (text) - the other agency
#   $licence (text) - its licence number
lookup-warning-look-alike-name = ایک اور ایجنسی کا نام تقریباً یہی ہے: { $name }، لائسنس { $licence }۔
# Variables:
#   $licence (text) - the licence to which the phone belongs
lookup-warning-phone-of-other = یہ فون رجسٹر میں دوسری ایجنسی کا ہے، لائسنس { $licence }۔
# Variables:
#   $phone (text) - the registered phone
lookup-warning-phone-near = یہ فون رجسٹر کے ایک فون سے صرف ایک ہندسہ مختلف ہے: { $phone }۔
lookup-warning-name-only = صرف نام ملتا ہے۔ اکیلا نام کچھ ثابت نہیں کرتا۔

## What to do next

lookup-next-call = پیغام والے فون پر نہیں، رجسٹر والے فون پر بات کریں۔ پوچھیں کہ کیا یہ پیشکش ان کی ہے۔
lookup-next-contract = پیسے صرف بینک سے اور رسید لے کر دیں۔ دستخط پروٹیکٹر آف امیگرنٹس کے سامنے کریں۔
lookup-next-not-valid = اس ایجنسی کو کوئی پیسہ نہ دیں۔ پہلے پروٹیکٹر آفس یا مائیگرنٹ ریسورس سینٹر سے پوچھیں۔
lookup-next-renewal = پروٹیکٹر آفس سے پوچھیں کہ لائسنس کی تجدید ہوئی یا نہیں۔ اس سے پہلے پیسے نہ دیں۔
lookup-next-ask-number = لائسنس نمبر مانگیں اور کاغذ پر دیکھیں۔ اس سے پہلے پیسے نہ دیں۔
lookup-next-newer-list = beoe.gov.pk پر نئی فہرست دیکھیں یا پروٹیکٹر آفس سے پوچھیں۔
lookup-next-compare = پورا لائسنس نمبر مانگیں اور دوبارہ تلاش کریں۔

## The page of the app

lookup-title = ایجنٹ کو دیکھیں
lookup-field = ایجنٹ کا نمبر، فون یا نام
lookup-ask = تلاش کریں
lookup-asking = رجسٹر میں دیکھا جا رہا ہے
lookup-how = ایجنٹ کا لائسنس نمبر، فون یا نام، یا ایجنسی کا نام بتائیں۔
lookup-paste = چسپاں کریں
lookup-empty = ابھی کچھ کاپی نہیں کیا گیا۔
lookup-speak = بول کر بتائیں
lookup-speak-warning = آپ کی بات اس فون کی کوئی اور ایپ سنے گی۔ وہ آپ کی آواز انٹرنیٹ پر بھیج سکتی ہے۔
lookup-speak-go = اب بولیں
lookup-to-do = اب کیا کریں

## A standing in a word or two

lookup-word-valid = اس نقل میں درست درج
lookup-word-state-recruiter = سرکاری ادارہ
lookup-word-date-passed = تاریخ گزر چکی
lookup-word-expired = مدت ختم
lookup-word-cancelled = منسوخ
lookup-word-surrendered = واپس کیا گیا
lookup-word-suspended = معطل
lookup-word-invalid = کالعدم
