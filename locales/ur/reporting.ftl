## Before a report is written

report-promise-danger = ابھی خطرہ ہو تو فون کر کے مدد لیں۔ رپورٹ کو کئی دن لگ سکتے ہیں۔
report-promise-readers = رپورٹ صرف وہی ادارے پڑھ سکتے ہیں جو آپ چنیں۔
report-promise-nameless = پرکھ کو آپ کا نام اور نمبر معلوم نہیں، اور وہ انہیں نہیں بھیجتی۔
report-promise-hidden = کوئی یہ فون دیکھے تو اسے رپورٹ نظر نہیں آنی چاہیے۔
report-promise-seen = مگر جو آپ کو خفیہ نمبر لکھتے دیکھ لے، وہ بھی اسے کھول سکتا ہے۔
report-promise-company = فون کمپنی یہ دیکھ سکتی ہے کہ آپ پرکھ چلاتے ہیں، یہ نہیں کہ اس میں کیا کرتے ہیں۔
report-promise-guess = ایسی بات لکھیں گے جو صرف آپ جانتے ہیں، تو لوگ آپ کا اندازہ لگا سکتے ہیں۔

## Where no report can be sent

report-stop-no-key = ابھی کوئی ادارہ پرکھ سے رپورٹ نہیں لے سکتا۔
report-stop-none-fits = ایسی رپورٹ ابھی کوئی ادارہ نہیں لیتا۔
report-stop-none-left = آپ نے سب ادارے نکال دیے۔ پھر رپورٹ کوئی نہیں پڑھ سکے گا۔
report-stop-none-left-do = کم از کم ایک ادارہ چنیں، یا "مدد لیں" کھول کر خود کسی کو فون کریں۔
report-stop-keep = پیغام، تصویریں، رسیدیں اور کاغذ سنبھال کر رکھیں۔ کچھ نہ مٹائیں۔
report-stop-write-down = نام، فون نمبر، رقمیں اور تاریخیں لکھ لیں، جب تک یاد ہیں۔
report-stop-trust = کسی کے ہاتھ لگنے کا ڈر ہو تو یہ چیزیں بھروسے کے کسی شخص کے پاس رکھوا دیں۔
report-stop-bring = یہ سب لے کر کسی ادارے میں جائیں۔ شناختی کارڈ ہو تو وہ بھی ساتھ لے جائیں۔
report-stop-help = "مدد لیں" کھولیں۔ وہاں لکھا ہے کہ کس کو فون کریں یا کہاں جائیں۔

## Answering

report-draft-found = تھوڑی دیر پہلے شروع کی ہوئی رپورٹ یہیں سے آگے چلتی ہے۔
report-pick = اپنے جواب کا نمبر لکھیں، یا خالی چھوڑیں:
report-pick-several = جو جو ٹھیک ہوں ان کے نمبر لکھیں، بیچ میں خالی جگہ دے کر، یا خالی چھوڑیں:
report-type = اپنا جواب لکھیں، یا خالی چھوڑیں:
report-yes-no = ہاں کے لیے 1، نہیں کے لیے 2 لکھیں:
report-not-sent = کچھ نہیں بھیجا گیا۔
report-picture-unreadable = یہ تصویر پڑھی نہیں جاتی۔ کوئی اور چنیں۔
report-picture-too-large = یہ تصویر بہت بڑی ہے۔ کوئی چھوٹی چنیں۔

## The offices

report-proposal = یہ ادارے اسے پڑھ سکیں گے:
report-proposal-others = دوسرے ادارے جو چنے جا سکتے ہیں:
report-proposal-remove = جو ادارے نکالنے ہوں ان کے نمبر لکھیں، یا خالی چھوڑیں:
report-office-unknown = ایسا کوئی ادارہ نہیں جو اس وقت رپورٹ لے سکے۔
report-office-unnamed = ایک ادارہ
report-reason-nearest-centre = یہ اس جگہ سے سب سے قریب مدد کا مرکز ہے۔
report-reason-centre = یہ مدد کا مرکز ہے جو ہر جگہ کی رپورٹ لیتا ہے۔
report-reason-province = یہ پاکستان کے اسی حصے میں کام کرتا ہے۔
report-reason-abroad-welfare = یہ باہر رہنے والے پاکستانیوں کی مدد کرتا ہے۔
report-reason-women = یہ عورتوں کی مدد کرتا ہے۔
report-reason-cyber = یہ فون اور انٹرنیٹ کے جرم دیکھتا ہے۔
report-reason-trafficking = یہ ان کی مدد کرتا ہے جو بیچے گئے، قید ہوئے یا زبردستی کام پر لگائے گئے۔
report-reason-smuggling = یہ چھپ کر سرحد پار کرانے کے معاملے دیکھتا ہے۔
report-reason-fraud = یہ دھوکا دینے والے ایجنٹ اور پیشکشیں دیکھتا ہے۔
report-reason-legal-aid = یہ قانونی مشورہ دیتا ہے۔
report-reason-danger = کوئی خطرے میں ہو تو یہ قدم اٹھا سکتا ہے۔
report-reason-workers = یہ مزدوروں کے حق کے لیے کھڑا ہوتا ہے۔
report-reason-crime = یہ ایسے جرم کی تفتیش کرتا ہے۔
report-reason-other = یہ ایسی رپورٹیں لیتا ہے۔

## Sending

# Variables:
#   $envelopes (number) - sealed envelopes that the report fills
report-sealed = { $envelopes ->
    [one] رپورٹ { $envelopes } لفافے میں مہر بند ہے۔ اسے صرف وہی دفتر کھول سکتے ہیں جو آپ نے چنے۔
   *[other] رپورٹ { $envelopes } لفافوں میں مہر بند ہے۔ انہیں صرف وہی دفتر کھول سکتے ہیں جو آپ نے چنے۔
}
report-picture-days = تصویر کے ساتھ سب کچھ پہنچانے میں تقریباً چار دن لگتے ہیں۔ خود اپ ڈیٹ کرنے سے جلدی ہو جاتا ہے۔
report-no-light = آپ نے جواب نہیں مانگا۔ اس لیے یہاں نظر نہیں آئے گا کہ رپورٹ کہاں تک پہنچی۔
report-give-up = چار رپورٹیں پہلے ہی جواب کے انتظار میں ہیں۔ ایک چنیں جس کا جواب اب نہیں چاہیے۔

## The numbers

report-number-ask = اپنا نمبر لکھیں:
report-number-old = جو نمبر ابھی ہے وہ لکھیں، یا خالی چھوڑیں۔ خالی چھوڑا تو نئی تجوری بنے گی اور پرانی میں جو تھا مٹ جائے گا۔
# Variables:
#   $number (text) - the eight digits that are proposed
report-number-new = آپ کا خفیہ نمبر { $number } ہو سکتا ہے۔ اسے لینے کے لیے خالی چھوڑیں، یا اپنے آٹھ ہندسے لکھیں:
# Variables:
#   $number (text) - the eight digits that are proposed
report-number-send = جواب صرف خفیہ نمبر سے کھلتے ہیں۔ اپنا نمبر لکھیں، یا خالی چھوڑ کر { $number } نیا نمبر بنا لیں:
report-number-duress = زبردستی کے وقت کے لیے آپ دوسرا نمبر رکھ سکتے ہیں۔ وہ خالی تجوری کھولتا ہے اور اصل تجوری ہمیشہ کے لیے مٹا دیتا ہے۔ آٹھ ہندسے لکھیں، یا خالی چھوڑیں:
report-number-set = نمبر لگ گیا۔ اسے زبانی یاد کریں، کہیں نہ لکھیں۔ کوئی آپ کو یہ دوبارہ نہیں بتا سکتا۔
report-number-nothing = اس نمبر سے کچھ نہیں ملا۔
report-number-wanted = اس کے لیے آٹھ ہندسوں کا نمبر چاہیے۔
report-number-not-eight = خفیہ نمبر میں پورے آٹھ ہندسے ہوتے ہیں۔
report-number-like-a-phone = خفیہ نمبر 0، 3 یا 92 سے شروع نہیں ہو سکتا، جیسے فون نمبر ہوتے ہیں۔
report-number-same = دونوں نمبر الگ ہونے چاہییں۔
report-vault-new-erases = اس نمبر سے ابھی کچھ نہیں کھلتا۔ اس سے نئی تجوری بنے گی، اور پرانی میں جو تھا ہمیشہ کے لیے مٹ جائے گا۔ آگے چلیں؟

## Reports in the vault

report-list-empty = تجوری میں کوئی رپورٹ نہیں۔
report-erased = رپورٹ تجوری سے مٹا دی گئی۔ اگر وہ ابھی اسی فون میں رکی ہے تو پھر بھی روانہ ہو گی۔
report-withdrawn = رپورٹ مٹا دی گئی۔ جو ابھی اس فون میں رکا تھا، وہ نہیں جائے گا۔ جو ادارے کو مل چکا، وہ اسی کے پاس رہے گا۔
report-added = آپ کی بات مہر بند ہے اور روانہ ہونے کے انتظار میں ہے۔

## How far a report has come

report-light-saved = مہر بند، ابھی یہیں ہے
report-light-saved-waits = رپورٹ اس فون میں مہر بند ہے اور روانہ ہونے کے انتظار میں ہے۔
report-light-saved-do = یہ مہر بند ہو کر یہیں پڑی ہے، جب تک روانہ نہ ہو سکے۔
report-light-handed-over = روانہ ہو گئی
report-light-handed-over-is = رپورٹ اداروں کی ڈاک میں پہنچ گئی ہے۔ ڈاک اسے کھول نہیں سکتی۔
report-light-handed-over-do = اب کسی ادارے کو اسے اٹھانا ہے۔ اس میں کچھ دن لگ سکتے ہیں۔
report-light-not-collected = کسی نے نہیں اٹھائی
report-light-not-collected-is = 30 دن سے کسی ادارے نے نہیں بتایا کہ رپورٹ اسے مل گئی۔
report-light-not-collected-do = اب اس کا انتظار نہ کریں۔ "مدد لیں" کھول کر کسی کو فون کریں یا خود جائیں۔
report-light-not-collected-again = آپ رپورٹ دوبارہ لکھ کر دوسرے ادارے بھی چن سکتے ہیں۔
report-light-received = مل گئی
report-light-received-is = ایک ادارہ کہتا ہے کہ آپ کی رپورٹ اسے مل گئی۔
report-light-received-do = جواب کے لیے کچھ دن بعد یہاں دوبارہ دیکھیں۔
report-light-answered = جواب آ گیا
report-light-answered-is = ایک ادارے نے آپ کو جواب دیا ہے۔
report-light-answered-do = اس کی بات پڑھیں۔ کچھ پوچھا ہو تو آپ یہیں جواب دے سکتے ہیں۔

## What was said since

# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-received = { $day }: { $office } کو رپورٹ مل گئی۔
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-question = { $day }: { $office } آپ سے کچھ پوچھتا ہے۔
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-answer = { $day }: { $office } نے جواب دیا۔
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-referred = { $day }: { $office } نے رپورٹ دوسرے ادارے کو دے دی۔
# Variables:
#   $office (text) - the name of the office
report-said-referred-to = اب رپورٹ اس ادارے کے پاس ہے: { $office }
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-closed = { $day }: { $office } نے رپورٹ بند کر دی۔
# Variables:
#   $day (text) - the day
report-said-own = { $day }: آپ کی بات۔
# Variables:
#   $day (text) - the day
#   $words (text) - what the person wrote
report-said-own-words = { $day }: آپ نے لکھا: { $words }

## What could not be done, and what to do

report-rebuilt = پرکھ نے یہاں جو رکھا تھا خراب ہو گیا، اس لیے سب نئے سرے سے شروع ہوا۔ جو رپورٹ روانہ نہیں ہوئی تھی وہ جاتی رہی۔ براہِ مہربانی دوبارہ لکھیں۔
report-software-keystore = کمپیوٹر پر چابیاں رپورٹوں کے ساتھ ایک فائل میں ہوتی ہیں۔ جس کے پاس یہ فولڈر ہو، اس سے کوئی چیز نہیں بچاتی۔
report-error-in-use = پرکھ ان رپورٹوں کے ساتھ پہلے سے کھلی ہے۔ اسے وہاں بند کر کے دوبارہ کوشش کریں۔
report-error-not-read = اس فون کی رپورٹیں پڑھی نہیں جا سکیں۔ کچھ نہیں بدلا۔ دوبارہ کوشش کریں۔
report-error-no-space = فون میں جگہ نہیں رہی۔ کچھ مٹا کر دوبارہ کوشش کریں۔ یہاں کچھ نہیں بدلا۔
report-error-not-written = یہ لکھا نہیں جا سکا۔ سب کچھ پہلے جیسا ہے۔ دوبارہ کوشش کریں۔
report-error-not-synced = کام ہو گیا، مگر فون نے ابھی تصدیق نہیں کی۔ فون بند کرنے سے پہلے پرکھ ایک بار پھر کھولیں۔
report-error-keystore-unavailable = فون اپنی چابی نہیں دے رہا۔ فون کا لاک کھول کر دوبارہ کوشش کریں۔
report-error-keystore-not-opened = رپورٹوں کے لیے فون کی چابی جاتی رہی۔ اس سے جو بند تھا، اب نہیں کھل سکتا۔
report-error-newer = یہ رپورٹیں نئی پرکھ نے لکھی ہیں۔ سب سے نئی پرکھ انسٹال کر کے دوبارہ کوشش کریں۔
report-error-not-stretched = فون کی میموری میں جگہ کم ہے۔ دوسری ایپس بند کر کے دوبارہ کوشش کریں۔
report-error-not-this-vault = تجوری اب وہ نہیں رہی۔ اپنے نمبر سے اسے دوبارہ کھولیں۔
report-error-outbox-full = اس فون میں بہت سی مہر بند رپورٹیں رکی ہوئی ہیں۔ انٹرنیٹ سے اپ ڈیٹ کریں تاکہ وہ روانہ ہوں، پھر کوشش کریں۔ ان میں سے کوئی ضائع نہیں ہوئی۔
# Variables:
#   $over (number) - bytes too many
report-error-too-long = رپورٹ بہت لمبی ہے۔ تقریباً { $over } حرف کم کریں۔
report-error-draft-too-long = یہ اتنا لمبا ہے کہ رکھا نہیں جا سکتا۔ چھوٹا کریں، یا تصویر نکال دیں۔
report-error-no-partner = کوئی ادارہ نہیں چنا گیا۔ کم از کم ایک چنیں۔
report-error-vault-shut = یہ صرف آپ کے خفیہ نمبر سے کھلتا ہے۔
report-error-vault-full = تجوری بھر گئی ہے۔ پہلے اس میں سے کوئی پرانی رپورٹ مٹائیں۔
report-error-vault-damaged = تجوری میں جو ہے وہ خراب ہو گیا ہے اور پڑھا نہیں جا سکتا۔
report-error-rows-taken = چار رپورٹیں پہلے ہی جواب کے انتظار میں ہیں۔ پہلے ان میں سے ایک کا انتظار ختم کرنا ہو گا۔
report-error-unknown = یہاں ایسی کوئی رپورٹ نہیں۔
