## Before a report is written

report-promise-danger = ہن خطرہ ہووے تاں فون کر کے مدد لوو۔ رپورٹ نوں کئی دن لگ سکدے نیں۔
report-promise-readers = رپورٹ صرف اوہ ادارے پڑھ سکدے نیں جیہڑے تسیں چنو۔
report-promise-nameless = پرکھ نوں تہاڈے ناں تے نمبر دا پتا نہیں، تے اوہ ایہہ گھلدی وی نہیں۔
report-promise-hidden = کوئی ایہہ فون ویکھے تاں اوہنوں رپورٹ نہیں لبھنی چاہیدی۔
report-promise-seen = پر جیہڑا تہانوں خفیہ نمبر لکھدیاں ویکھ لوے، اوہ وی ایہنوں کھول سکدا اے۔
report-promise-company = فون کمپنی ایہہ ویکھ سکدی اے پئی تسیں پرکھ چلاندے او، ایہہ نہیں پئی کیہ کردے او۔
report-promise-guess = ایہو جہی گل لکھو گے جیہڑی صرف تسیں جاندے او، تاں لوک تہاڈا اندازہ لا سکدے نیں۔

## Where no report can be sent

report-stop-no-key = حالی کوئی ادارہ پرکھ راہیں رپورٹ نہیں لے سکدا۔
report-stop-none-fits = ایہو جہی رپورٹ حالی کوئی ادارہ نہیں لیندا۔
report-stop-none-left = تسیں سارے ادارے کڈھ دتے۔ فیر رپورٹ کوئی نہیں پڑھ سکے گا۔
report-stop-none-left-do = گھٹو گھٹ اک ادارہ چنو، یا "مدد لوو" کھول کے آپ کسے نوں فون کرو۔
report-stop-keep = پیغام، تصویراں، رسیداں تے کاغذ سانبھ کے رکھو۔ کجھ نہ مٹاؤ۔
report-stop-write-down = ناں، فون نمبر، رقماں تے تاریخاں لکھ لوو، جدوں تک یاد نیں۔
report-stop-trust = کسے دے ہتھ لگن دا ڈر ہووے تاں ایہہ چیزاں بھروسے دے کسے بندے کول رکھوا دیو۔
report-stop-bring = ایہہ سب لے کے کسے ادارے جاؤ۔ شناختی کارڈ ہووے تاں اوہ وی نال لے جاؤ۔
report-stop-help = "مدد لوو" کھولو۔ اوتھے لکھیا اے پئی کیہنوں فون کرو یا کتھے جاؤ۔

## Answering

report-draft-found = تھوڑی دیر پہلاں شروع کیتی ہوئی رپورٹ ایتھوں ای اگے چلدی اے۔
report-pick = اپنے جواب دا نمبر لکھو، یا خالی چھڈو:
report-pick-several = جیہڑے جیہڑے ٹھیک ہون اوہناں دے نمبر لکھو، وچکار خالی تھاں دے کے، یا خالی چھڈو:
report-type = اپنا جواب لکھو، یا خالی چھڈو:
report-yes-no = ہاں لئی 1، نہیں لئی 2 لکھو:
report-not-sent = کجھ نہیں گھلیا گیا۔
report-picture-unreadable = ایہہ تصویر پڑھی نہیں جاندی۔ کوئی ہور چنو۔
report-picture-too-large = ایہہ تصویر بوہت وڈی اے۔ کوئی نکی چنو۔

## The offices

report-proposal = ایہہ ادارے ایہنوں پڑھ سکن گے:
report-proposal-others = ہور ادارے جیہڑے چنے جا سکدے نیں:
report-proposal-remove = جیہڑے ادارے کڈھنے ہون اوہناں دے نمبر لکھو، یا خالی چھڈو:
report-office-unknown = ایہو جہیا کوئی ادارہ نہیں جیہڑا ہن رپورٹ لے سکے۔
report-office-unnamed = اک ادارہ
report-reason-nearest-centre = ایہہ اوس تھاں توں سبھ توں نیڑے مدد دا مرکز اے۔
report-reason-centre = ایہہ مدد دا مرکز اے جیہڑا ہر تھاں دی رپورٹ لیندا اے۔
report-reason-province = ایہہ پاکستان دے اوسے حصے وچ کم کردا اے۔
report-reason-abroad-welfare = ایہہ باہر رہن والے پاکستانیاں دی مدد کردا اے۔
report-reason-women = ایہہ زنانیاں دی مدد کردا اے۔
report-reason-cyber = ایہہ فون تے انٹرنیٹ دے جرم ویکھدا اے۔
report-reason-trafficking = ایہہ اوہناں دی مدد کردا اے جیہڑے ویچے گئے، قید ہوئے یا زبردستی کم تے لائے گئے۔
report-reason-smuggling = ایہہ لُک کے سرحد پار کران دے معاملے ویکھدا اے۔
report-reason-fraud = ایہہ دھوکا دین والے ایجنٹ تے پیشکشاں ویکھدا اے۔
report-reason-legal-aid = ایہہ قانونی صلاح دیندا اے۔
report-reason-danger = کوئی خطرے وچ ہووے تاں ایہہ قدم چک سکدا اے۔
report-reason-workers = ایہہ مزدوراں دے حق لئی کھلوندا اے۔
report-reason-crime = ایہہ ایہو جہے جرماں دی تفتیش کردا اے۔
report-reason-other = ایہہ ایہو جہیاں رپورٹاں لیندا اے۔

## Sending

# Variables:
#   $envelopes (number) - sealed envelopes that the report fills
report-sealed = { $envelopes ->
    [one] رپورٹ { $envelopes } لفافے وچ مہر بند اے۔ ایہنوں صرف اوہی دفتر کھول سکدے نیں جیہڑے تسیں چنے۔
   *[other] رپورٹ { $envelopes } لفافیاں وچ مہر بند اے۔ ایہناں نوں صرف اوہی دفتر کھول سکدے نیں جیہڑے تسیں چنے۔
}
report-picture-days = تصویر نال سب کجھ اپڑان وچ تقریباً چار دن لگدے نیں۔ آپ اپ ڈیٹ کرو تاں چھیتی ہو جاندا اے۔
report-no-light = تسیں جواب نہیں منگیا۔ ایس لئی ایتھے نہیں دسے گا پئی رپورٹ کتھے تک اپڑی۔
report-give-up = چار رپورٹاں پہلاں ای جواب دی اڈیک وچ نیں۔ اک چنو جیہدا جواب ہن نہیں چاہیدا۔

## The numbers

report-number-ask = اپنا نمبر لکھو:
report-number-old = جیہڑا نمبر ہن اے اوہ لکھو، یا خالی چھڈو۔ خالی چھڈیا تاں نویں تجوری بنے گی تے پرانی وچ جو سی مٹ جاوے گا۔
# Variables:
#   $number (text) - the eight digits that are proposed
report-number-new = تہاڈا خفیہ نمبر { $number } ہو سکدا اے۔ ایہنوں لین لئی خالی چھڈو، یا اپنے اٹھ ہندسے لکھو:
# Variables:
#   $number (text) - the eight digits that are proposed
report-number-send = جواب صرف خفیہ نمبر نال کھلدے نیں۔ اپنا نمبر لکھو، یا خالی چھڈ کے { $number } نواں نمبر بنا لوو:
report-number-duress = زبردستی دے ویلے لئی تسیں دوجا نمبر رکھ سکدے او۔ اوہ خالی تجوری کھولدا اے تے اصل تجوری ہمیشہ لئی مٹا دیندا اے۔ اٹھ ہندسے لکھو، یا خالی چھڈو:
report-number-set = نمبر لگ گیا۔ ایہنوں زبانی یاد کرو، کتھے وی نہ لکھو۔ کوئی تہانوں ایہہ فیر نہیں دس سکدا۔
report-number-nothing = ایس نمبر نال کجھ نہیں لبھیا۔
report-number-wanted = ایہدے لئی اٹھ ہندسیاں دا نمبر چاہیدا اے۔
report-number-not-eight = خفیہ نمبر وچ پورے اٹھ ہندسے ہوندے نیں۔
report-number-like-a-phone = خفیہ نمبر 0، 3 یا 92 توں شروع نہیں ہو سکدا، جیویں فون نمبر ہوندے نیں۔
report-number-same = دوویں نمبر وکھرے ہونے چاہیدے نیں۔
report-vault-new-erases = ایس نمبر نال حالی کجھ نہیں کھلدا۔ ایہدے نال نویں تجوری بنے گی، تے پرانی وچ جو سی ہمیشہ لئی مٹ جاوے گا۔ اگے چلیے؟

## Reports in the vault

report-list-empty = تجوری وچ کوئی رپورٹ نہیں۔
report-erased = رپورٹ تجوری وچوں مٹا دتی گئی۔ جے اوہ حالی ایسے فون وچ رکی اے تاں فیر وی روانہ ہووے گی۔
report-withdrawn = رپورٹ مٹا دتی گئی۔ جو حالی ایس فون وچ رکیا سی، اوہ نہیں جاوے گا۔ جو ادارے نوں مل چکیا، اوہ اوسے کول رہوے گا۔
report-added = تہاڈی گل مہر بند اے تے روانہ ہون دی اڈیک وچ اے۔

## How far a report has come

report-light-saved = مہر بند، حالی ایتھے ای اے
report-light-saved-waits = رپورٹ ایس فون وچ مہر بند اے تے روانہ ہون دی اڈیک وچ اے۔
report-light-saved-do = ایہہ مہر بند ہو کے ایتھے ای پئی اے، جدوں تک گھلی نہ جا سکے۔
report-light-handed-over = روانہ ہو گئی
report-light-handed-over-is = رپورٹ اداریاں دی ڈاک وچ اپڑ گئی اے۔ ڈاک ایہنوں کھول نہیں سکدی۔
report-light-handed-over-do = ہن کسے ادارے نے ایہنوں چکنا اے۔ ایہدے وچ کجھ دن لگ سکدے نیں۔
report-light-not-collected = کسے نے نہیں چکی
report-light-not-collected-is = 30 دناں توں کسے ادارے نے نہیں دسیا پئی رپورٹ اوہنوں مل گئی۔
report-light-not-collected-do = ہن ایہدی اڈیک نہ کرو۔ "مدد لوو" کھول کے کسے نوں فون کرو یا آپ جاؤ۔
report-light-not-collected-again = تسیں رپورٹ فیر لکھ کے دوجے ادارے وی چن سکدے او۔
report-light-received = مل گئی
report-light-received-is = اک ادارہ کہندا اے پئی تہاڈی رپورٹ اوہنوں مل گئی۔
report-light-received-do = جواب لئی کجھ دناں بعد ایتھے فیر ویکھو۔
report-light-answered = جواب آ گیا
report-light-answered-is = اک ادارے نے تہانوں جواب دتا اے۔
report-light-answered-do = اوہدی گل پڑھو۔ کجھ پچھیا ہووے تاں تسیں ایتھے ای جواب دے سکدے او۔

## What was said since

# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-received = { $day }: { $office } نوں رپورٹ مل گئی۔
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-question = { $day }: { $office } تہاڈے توں کجھ پچھدا اے۔
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-answer = { $day }: { $office } نے جواب دتا۔
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-referred = { $day }: { $office } نے رپورٹ دوجے ادارے نوں دے دتی۔
# Variables:
#   $office (text) - the name of the office
report-said-referred-to = ہن رپورٹ ایس ادارے کول اے: { $office }
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-closed = { $day }: { $office } نے رپورٹ بند کر دتی۔
# Variables:
#   $day (text) - the day
report-said-own = { $day }: تہاڈی گل۔
# Variables:
#   $day (text) - the day
#   $words (text) - what the person wrote
report-said-own-words = { $day }: تسیں لکھیا: { $words }

## What could not be done, and what to do

report-rebuilt = پرکھ نے ایتھے جو رکھیا سی خراب ہو گیا، ایس لئی سب نویں سرے توں شروع ہویا۔ جیہڑی رپورٹ روانہ نہیں ہوئی سی اوہ جاندی رہی۔ مہربانی کر کے فیر لکھو۔
report-software-keystore = کمپیوٹر تے چابیاں رپورٹاں نال اک فائل وچ ہوندیاں نیں۔ جیہدے کول ایہہ فولڈر ہووے، اوہدے توں کوئی چیز نہیں بچاندی۔
report-error-in-use = پرکھ ایہناں رپورٹاں نال پہلاں ای کھلی اے۔ ایہنوں اوتھے بند کر کے فیر کوشش کرو۔
report-error-not-read = ایس فون دیاں رپورٹاں پڑھیاں نہیں جا سکیاں۔ کجھ نہیں بدلیا۔ فیر کوشش کرو۔
report-error-no-space = فون وچ تھاں نہیں رہی۔ کجھ مٹا کے فیر کوشش کرو۔ ایتھے کجھ نہیں بدلیا۔
report-error-not-written = ایہہ لکھیا نہیں جا سکیا۔ سب کجھ پہلاں ورگا اے۔ فیر کوشش کرو۔
report-error-not-synced = کم ہو گیا، پر فون نے حالی تصدیق نہیں کیتی۔ فون بند کرن توں پہلاں پرکھ اک وار فیر کھولو۔
report-error-keystore-unavailable = فون اپنی چابی نہیں دے رہیا۔ فون دا لاک کھول کے فیر کوشش کرو۔
report-error-keystore-not-opened = رپورٹاں لئی فون دی چابی جاندی رہی۔ ایہدے نال جو بند سی، ہن نہیں کھل سکدا۔
report-error-newer = ایہہ رپورٹاں نویں پرکھ نے لکھیاں نیں۔ سبھ توں نویں پرکھ انسٹال کر کے فیر کوشش کرو۔
report-error-not-stretched = فون دی میموری وچ تھاں گھٹ اے۔ دوجیاں ایپاں بند کر کے فیر کوشش کرو۔
report-error-not-this-vault = تجوری ہن اوہ نہیں رہی۔ اپنے نمبر نال ایہنوں فیر کھولو۔
report-error-outbox-full = ایس فون وچ بوہت ساریاں مہر بند رپورٹاں رکیاں نیں۔ انٹرنیٹ نال اپ ڈیٹ کرو تاں جے اوہ روانہ ہون، فیر کوشش کرو۔ ایہناں وچوں کوئی ضائع نہیں ہوئی۔
# Variables:
#   $over (number) - bytes too many
report-error-too-long = رپورٹ بوہت لمی اے۔ تقریباً { $over } حرف گھٹ کرو۔
report-error-draft-too-long = ایہہ اینا لما اے پئی رکھیا نہیں جا سکدا۔ چھوٹا کرو، یا تصویر کڈھ دیو۔
report-error-no-partner = کوئی ادارہ نہیں چنیا گیا۔ گھٹو گھٹ اک چنو۔
report-error-vault-shut = ایہہ صرف تہاڈے خفیہ نمبر نال کھلدا اے۔
report-error-vault-full = تجوری بھر گئی اے۔ پہلاں ایہدے وچوں کوئی پرانی رپورٹ مٹاؤ۔
report-error-vault-damaged = تجوری وچ جو اے اوہ خراب ہو گیا اے تے پڑھیا نہیں جا سکدا۔
report-error-rows-taken = چار رپورٹاں پہلاں ای جواب دی اڈیک وچ نیں۔ پہلاں ایہناں وچوں اک دی اڈیک مکانی پئے گی۔
report-error-unknown = ایتھے ایہو جہی کوئی رپورٹ نہیں۔
