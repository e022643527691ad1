## The outcome of a question to the register

lookup-outcome-one = رجسٹر وچ اک لائسنس ایہدے نال ملدا اے۔
lookup-outcome-likely = شاید تسیں ایسے بارے پچھ رہے او۔ ایہہ پکی گل نہیں۔
# Variables:
#   $count (number) - how many licences are shown, two or more
lookup-outcome-several = { $count } لائسنس ایہدے نال رلدے نیں۔ نمبر، ناں، شہر تے فون ملا کے ویکھو۔
# Variables:
#   $date (text) - the day of the register copy
lookup-outcome-none = { $date } دی ایس نقل وچ نہیں اے۔
# Variables:
#   $number (text) - the licence number as the person wrote it
#   $date (text) - the day of the register copy
lookup-outcome-no-number = لائسنس نمبر { $number } ایس نقل وچ نہیں اے۔ ایہہ نقل { $date } دی اے۔
lookup-cut = سوال لما سی۔ صرف اوہدا شروع پڑھیا گیا۔

## The copy of the register

# Variables:
#   $date (text) - the day of the register copy
#   $days (number) - its age in days
lookup-copy = { $days ->
    [0] رجسٹر دی ایہہ نقل اج { $date } دی اے۔
    [one] رجسٹر دی ایہہ نقل { $date } دی اے، { $days } دن پرانی۔
   *[other] رجسٹر دی ایہہ نقل { $date } دی اے، { $days } دن پرانی۔
}
lookup-copy-old-30 = ایہہ نقل 30 دناں توں ودھ پرانی اے۔ ایہدے بعد لائسنس بدل سکدے نیں۔
lookup-copy-old-90 = ایہہ نقل 90 دناں توں ودھ پرانی اے۔ نویں نقل لوو یا پروٹیکٹر دفتر توں پچھو۔
lookup-copy-of-last-year = ایہہ نقل پچھلے سال دی اے۔ سارے لائسنس 31 دسمبر نوں مک جاندے نیں، نویں تجدید ایتھے حالی نہیں دسدی۔

## What a licence is worth

# Variables:
#   $expiry (text) - the last day of the licence
lookup-standing-valid = ایس نقل وچ لائسنس { $expiry } تک چالو لکھیا اے۔
lookup-standing-valid-undated = ایس نقل وچ لائسنس چالو لکھیا اے۔ آخری تاریخ نہیں لکھی۔
# Variables:
#   $expiry (text) - the last day of the licence
lookup-standing-date-passed = لائسنس { $expiry } نوں مک گیا۔ تجدید ہوئی ہووے تاں ایس نقل وچ نہیں دسے گی۔
lookup-standing-expired = ایس نقل وچ لائسنس دی مدت مک چکی سی۔
lookup-standing-cancelled = حکومت نے ایہہ لائسنس منسوخ کر دتا۔
lookup-standing-surrendered = ایجنسی نے ایہہ لائسنس آپے واپس کر دتا۔
lookup-standing-suspended = حکومت نے ایہہ لائسنس معطل کر دتا۔
lookup-standing-invalid = رجسٹر وچ ایہہ لائسنس کالعدم لکھیا اے۔
lookup-standing-state-recruiter = ایہہ بھرتی دا سرکاری ادارہ اے، اوورسیز ایمپلائمنٹ کارپوریشن۔

## Facts of a licence

lookup-fact-no-name = رجسٹر وچ ناں نہیں لکھیا۔
# Variables:
#   $name (text) - the owner
lookup-fact-proprietor = مالک: { $name }
# Variables:
#   $place (text) - the head office
lookup-fact-office = وڈا دفتر: { $place }
# Variables:
#   $phones (text) - phones as printed
lookup-fact-phones = رجسٹر وچ فون: { $phones }
# Variables:
#   $count (number) - open permissions, one or more
#   $date (text) - the day of the register copy
lookup-fact-permissions = { $count ->
    [0] { $date } نوں ایہدے کول بھرتی دی کوئی کھلی اجازت نہیں سی۔
    [one] { $date } نوں ایہدے کول بھرتی دی { $count } کھلی اجازت سی۔
   *[other] { $date } نوں ایہدے کول بھرتی دیاں { $count } کھلیاں اجازتاں سن۔
}

## Doubts about a match

# Variables:
#   $given (text) - the region that was given
lookup-warning-wrong-region = علاقہ { $given } ایس نمبر دا علاقہ نہیں۔ ایہہ چھپائی دی غلطی یا کسے ہور دا نمبر ہو سکدا اے۔
lookup-warning-no-region = نمبر نال علاقہ نہیں لکھیا۔ پورا نمبر منگو۔
# Variables:
#   $given (text) - the region that was given
lookup-warning-invented-region = رجسٹر وچ { $given } ناں دا کوئی علاقہ نہیں۔
lookup-warning-number-and-name-differ = نمبر اک ایجنسی دا اے تے ناں دوجی دا۔ ہو سکدا اے لائسنس کسے ہور دا ہووے۔
# Variables:
#   $name (text) - the other agency
#   $licence (text) - its licence number
lookup-warning-look-alike-name = اک ہور ایجنسی دا ناں وی تقریباً ایہو اے: { $name }، لائسنس { $licence }۔
# Variables:
#   $licence (text) - the licence to which the phone belongs
lookup-warning-phone-of-other = ایہہ فون رجسٹر وچ دوجی ایجنسی دا اے، لائسنس { $licence }۔
# Variables:
#   $phone (text) - the registered phone
lookup-warning-phone-near = ایہہ فون رجسٹر دے اک فون نالوں صرف اک ہندسہ وکھرا اے: { $phone }۔
lookup-warning-name-only = صرف ناں رلدا اے۔ کلا ناں کجھ ثابت نہیں کردا۔

## What to do next

lookup-next-call = پیغام والے فون تے نہیں، رجسٹر والے فون تے گل کرو۔ پچھو پئی ایہہ پیشکش اوہناں دی اے یا نہیں۔
lookup-next-contract = پیسے صرف بینک راہیں تے رسید لے کے دیو۔ دستخط پروٹیکٹر آف امیگرنٹس دے ساہمنے کرو۔
lookup-next-not-valid = ایس ایجنسی نوں کوئی پیسا نہ دیو۔ پہلاں پروٹیکٹر دفتر یا مائیگرنٹ ریسورس سینٹر توں پچھو۔
lookup-next-renewal = پروٹیکٹر دفتر توں پچھو پئی لائسنس دی تجدید ہوئی یا نہیں۔ ایہدے توں پہلاں پیسے نہ دیو۔
lookup-next-ask-number = لائسنس نمبر منگو تے کاغذ تے ویکھو۔ ایہدے توں پہلاں پیسے نہ دیو۔
lookup-next-newer-list = beoe.gov.pk تے نویں لسٹ ویکھو یا پروٹیکٹر دفتر توں پچھو۔
lookup-next-compare = پورا لائسنس نمبر منگو تے فیر لبھو۔

## The page of the app

lookup-title = ایجنٹ نوں ویکھو
lookup-field = ایجنٹ دا نمبر، فون یا ناں
lookup-ask = لبھو
lookup-asking = رجسٹر وچ ویکھیا جا رہیا اے
lookup-how = ایجنٹ دا لائسنس نمبر، فون یا ناں، یا ایجنسی دا ناں دسو۔
lookup-paste = پیسٹ کرو
lookup-empty = حالی کجھ کاپی نہیں کیتا گیا۔
lookup-speak = بول کے دسو
lookup-speak-warning = تہاڈی گل ایس فون دی کوئی ہور ایپ سنے گی۔ اوہ تہاڈی آواز انٹرنیٹ تے گھل سکدی اے۔
lookup-speak-go = ہن بولو
lookup-to-do = ہن کیہ کرو

## A standing in a word or two

lookup-word-valid = ایس نقل وچ چالو
lookup-word-state-recruiter = سرکاری ادارہ
lookup-word-date-passed = تاریخ لنگھ گئی
lookup-word-expired = مدت مک گئی
lookup-word-cancelled = منسوخ
lookup-word-surrendered = واپس کیتا گیا
lookup-word-suspended = معطل
lookup-word-invalid = کالعدم
