## What was found in the message

adcheck-rule-no-licence = پیغام میں کوئی لائسنس والی ایجنسی نہیں۔ باہر کی نوکری کا اشتہار صرف لائسنس والی ایجنسی یا سرکاری ادارہ دے سکتا ہے۔
adcheck-rule-licence-mismatch = یہ لائسنس نمبر رجسٹر میں کسی اور ایجنسی کا ہے۔ کچھ لوگ بھروسا بنانے کے لیے دوسروں کا نمبر لکھ دیتے ہیں۔
adcheck-rule-licence-not-valid = یہ لائسنس رجسٹر میں نہیں، یا اب وہاں درست نہیں۔ درست لائسنس کے بغیر کوئی ایجنسی لوگوں کو باہر نہیں بھیج سکتی۔
adcheck-rule-upfront-fee = یہ ویزے یا معاہدے سے پہلے پیسے مانگتے ہیں۔ لائسنس والی ایجنسی فیس صرف ویزے کے بعد، بینک سے لے سکتی ہے۔
adcheck-rule-fee-above-lawful = جو رقم بتائی گئی وہ ایسی نوکری کی قانونی فیس سے زیادہ ہے۔ ایجنسی قانونی فیس سے زیادہ نہیں لے سکتی۔
adcheck-rule-cash-or-wallet-payment = یہ پیسے نقد، ایزی پیسہ، جاز کیش، ذاتی اکاؤنٹ یا ایسے کسی طریقے سے مانگتے ہیں۔ ایسے پیسوں کا ثبوت اور واپسی دونوں مشکل ہیں۔
adcheck-rule-guaranteed-visa = یہ کہتے ہیں کہ ویزا، نوکری یا پہنچنا پکا ہے۔ یہ وعدہ کوئی نہیں کر سکتا، کیونکہ فیصلہ دوسرا ملک کرتا ہے۔
adcheck-rule-done-base-visa = یہ "ڈن بیس" کی بات کرتے ہیں، یعنی ویزے یا پہنچنے کے بعد پیسے کا نجی سودا۔ غیر قانونی ایجنٹ اسی سے بھروسا بناتے ہیں۔
adcheck-rule-azad-visa = یہ آزاد یا فری ویزے کی بات کرتے ہیں۔ کام کا ویزا ایک ہی مالک کا ہوتا ہے، دوسری جگہ کام پر گرفتاری ہو سکتی ہے۔
adcheck-rule-visit-visa-for-work = یہ وزٹ، عمرہ یا پڑھائی کے ویزے پر کام کے لیے بھیجنا چاہتے ہیں۔ ایسے ویزے پر کام سے جیل اور ملک سے نکالا جانا ہو سکتا ہے۔
adcheck-rule-no-interview-or-test = یہ کہتے ہیں کہ انٹرویو، ٹیسٹ یا تجربہ نہیں چاہیے۔ باہر کے مالک عموماً رکھنے سے پہلے کام پرکھتے ہیں۔
adcheck-rule-urgency = یہ جلدی کرنے پر زور دیتے ہیں۔ جلدی میں پوچھنے اور دیکھنے کا وقت نہیں رہتا۔
adcheck-rule-vague-employer = پیغام میں نہیں لکھا کہ کام کس کمپنی یا کس شہر میں ہے۔ قانونی اشتہار میں یہ لکھا ہوتا ہے۔
adcheck-rule-whatsapp-only-contact = رابطہ صرف واٹس ایپ، انباکس یا موبائل نمبر پر ہے۔ ایسا رابطہ ایک دن میں غائب ہو سکتا ہے۔
adcheck-rule-free-email = یہ کمپنی یا دفتر کے نام پر مفت والا ای میل پتا دیتے ہیں۔ ایسا پتا کوئی بھی بنا سکتا ہے۔
adcheck-rule-too-high-pay = تنخواہ وہاں ایسے کام کی عام تنخواہ سے بہت زیادہ بتائی گئی ہے۔ زیادہ تنخواہ اکثر چارہ ہوتی ہے۔
adcheck-rule-benefits-over-duties = پیغام میں تنخواہ اور مفت چیزوں کا ذکر ہے، کام کا نہیں۔ کام کیا ہے، یہ بھی لکھا ہونا چاہیے۔
adcheck-rule-personal-documents-early = یہ انٹرویو یا معاہدے سے پہلے کاغذات یا بینک کی معلومات مانگتے ہیں۔ ان سے کسی کے نام پر قرض یا سم لی جا سکتی ہے۔
adcheck-rule-passport-handover = یہ چاہتے ہیں کہ اصل پاسپورٹ ایجنٹ یا مالک کے پاس رہے۔ پاسپورٹ جس کے پاس ہو، وہ مزدور کو جانے سے روک سکتا ہے۔
adcheck-rule-irregular-route = یہ زمینی، سمندری، کنٹینر یا جعلی مہر والے راستے کی بات کرتے ہیں۔ ایسے راستوں پر بہت لوگ مرے یا تاوان کے لیے پکڑے گئے۔
adcheck-rule-women-targeted = یہ صرف عورتیں یا لڑکیاں مانگتے ہیں، کام صاف نہیں یا رابطہ اکیلے اجنبی سے ہے۔ ایسی پیشکش سے عورتیں بیچی یا پھنسائی گئیں۔
adcheck-rule-appearance-requirement = یہ شکل، پوری تصویر یا غیر شادی شدہ ہونے کی شرط رکھتے ہیں۔ کام کے لیے ہنر چاہیے، اور ایسی تصویر کا غلط استعمال ہو سکتا ہے۔
adcheck-rule-scam-compound-destination = یہ ان پیشکشوں جیسی ہے جو لوگوں کو جنوب مشرقی ایشیا کے بند کیمپوں میں لے جاتی ہیں۔ وہاں قید کر کے زبردستی آن لائن دھوکا کرایا جاتا ہے۔
adcheck-rule-sub-agent = یہ شخص ایجنسی کی طرف سے بات کرتا ہے مگر رجسٹر میں نہیں۔ بیچ کے آدمی کو دیے پیسے مشکل سے واپس ملتے ہیں۔
adcheck-rule-impersonates-authority = یہ فوج، پولیس، عدالت، بینک یا کسی دفتر کے نام سے بات کرتے ہیں۔ وہ ادارہ لوگوں سے اس طرح رابطہ نہیں کرتا۔
adcheck-rule-otp-request = یہ کوڈ، پن یا پاس ورڈ مانگتے ہیں، یا کچھ سکین کرنے یا دبانے کو کہتے ہیں۔ اس سے اجنبی پیسے یا اکاؤنٹ لے سکتا ہے۔
adcheck-rule-blackmail-threat = یہ دھمکی دیتے ہیں کہ بات نہ مانی تو تصویریں پھیلائیں گے یا نقصان پہنچائیں گے۔ یہ جرم ہے، پیسے دینے سے یہ کم ہی رکتا ہے۔
adcheck-rule-obscene-group = یہ گندے گروپ، ویڈیو کال یا "دوستی" کی دعوت دیتے ہیں۔ ایسی کال اکثر ریکارڈ کر کے بعد میں پیسے مانگے جاتے ہیں۔
adcheck-rule-task-or-deposit-scheme = یہ لائک یا ٹائپنگ پر پیسے دینے کو کہتے ہیں، یا شروع کرنے کی رقم مانگتے ہیں۔ اکثر پہلے تھوڑا دے کر پھر بہت لے لیتے ہیں۔
adcheck-rule-crypto-or-forex = یہ کرپٹو، ٹریڈنگ یا رقم دگنی کرنے سے نفع کا وعدہ کرتے ہیں۔ ایسے کاموں میں لگائے پیسے زیادہ تر ڈوب جاتے ہیں۔
adcheck-rule-suspicious-link = لنک سے پتا نہیں چلتا کہ کہاں جاتا ہے، یا وہ اس ادارے کا اپنا نہیں۔ یہ پاس ورڈ یا ذاتی معلومات چرا سکتا ہے۔
adcheck-rule-biometric-or-sim = یہ انگوٹھے کا نشان یا کسی کے نام پر سم مانگتے ہیں۔ پھر اسی کے نام پر جرم کیے جا سکتے ہیں۔
adcheck-rule-courier-or-prize = یہ پارسل، انعام، تحفے یا جرمانے کے نام پر پیسے مانگتے ہیں۔ یہ دھوکے کا بہت عام طریقہ ہے۔
adcheck-rule-loan-or-debt-bondage = یہ قرض تنخواہ سے کاٹنا، تنخواہ روکنا یا بانڈ یا چیک لینا چاہتے ہیں۔ ایسا قرض مزدور کو پھنسا سکتا ہے۔
adcheck-rule-minors = یہ 18 سال سے کم عمر مانگتے ہیں، یا کاغذ پر عمر بدلنا چاہتے ہیں۔ بچوں کو کام کے لیے باہر نہیں لے جایا جا سکتا۔
adcheck-rule-forged-documents = یہ جعلی کاغذ یا مہریں دیتے یا مانگتے ہیں۔ جعلی کاغذ سے جیل اور پابندی ہو سکتی ہے، اور نقصان مسافر کا ہوتا ہے۔
adcheck-rule-organ-trade = یہ گردے یا کسی عضو کے بدلے پیسے، علاج یا ویزے کی بات کرتے ہیں۔ اعضا کی خرید و فروخت جرم ہے، لوگوں کی صحت برباد ہوئی۔
adcheck-rule-foreign-army-recruitment = یہ دوسرے ملک کی فوج، گارڈ فورس یا جنگ کے لیے لوگ مانگتے ہیں۔ گارڈ کی نوکری کہہ کر لوگ محاذ پر بھیجے اور مارے گئے۔
adcheck-rule-marriage-trafficking = بیچ کا آدمی باہر شادی کے ساتھ پیسے یا ویزے کی بات کرتا ہے۔ اس طرح دلہنیں بیچی اور قید کی گئیں۔
adcheck-rule-money-mule = یہ کسی اور کے اکاؤنٹ یا گھر سے پیسے یا پارسل آگے بھجوانا چاہتے ہیں۔ جرم میں وہی شخص پکڑا جا سکتا ہے۔

## The outcome

adcheck-outcome-strong-warning = سخت خبردار! اس میں خطرے کی صاف نشانیاں ہیں۔ کوئی پیسہ نہ دیں، کوئی کاغذ نہ بھیجیں۔
adcheck-outcome-caution = احتیاط کریں۔ آگے بڑھنے سے پہلے کچھ باتوں کی چھان بین ضروری ہے۔
adcheck-outcome-nothing-found = جو کچھ دیکھا جا سکا، اس میں کچھ نہیں ملا۔ اس سے اس کے پیچھے موجود لوگوں کے بارے میں کچھ ثابت نہیں ہوتا۔
adcheck-outcome-could-not-check = یہ دیکھا نہیں جا سکا۔ ایسے لفظ نہیں ملے جو یہاں پڑھے جا سکیں۔

## What it looks like

adcheck-kind-fraud = یہ پیسے لینے کا دھوکا لگتا ہے۔
adcheck-kind-smuggling = یہ انسانی اسمگلنگ لگتی ہے، یعنی غیر قانونی اور خطرناک راستے سے لے جانا۔
adcheck-kind-trafficking = یہ انسانوں کی تجارت لگتی ہے، جس میں لوگ بیچے جاتے ہیں یا زبردستی کام لیا جاتا ہے۔
adcheck-kind-cyber = یہ فون یا انٹرنیٹ کا جرم لگتا ہے۔

## What to do

adcheck-advice-pay-nothing = ابھی کوئی پیسہ نہ دیں۔
adcheck-advice-send-no-papers = کاغذ، تصویر یا بینک کی معلومات نہ بھیجیں۔
adcheck-advice-ask-licence = لائسنس نمبر مانگیں اور کاغذ پر دیکھیں۔
adcheck-advice-call-register-phone = پیغام والے فون پر نہیں، رجسٹر والے فون پر بات کریں۔ پوچھیں کہ کیا یہ پیشکش ان کی ہے۔
adcheck-advice-ask-protector = آگے بڑھنے سے پہلے پروٹیکٹر آفس سے پوچھیں۔
adcheck-advice-keep-message = پیغام، نمبر اور ہر رسید سنبھال کر رکھیں۔ یہ ثبوت کے کام آ سکتے ہیں۔
adcheck-advice-share-no-code = کوڈ، پن یا پاس ورڈ کسی کو نہ بتائیں۔
adcheck-advice-open-no-link = لنک نہ کھولیں۔
adcheck-advice-tell-someone = گھر کے کسی فرد یا بھروسے کے آدمی کو بتائیں۔
adcheck-advice-do-not-travel = چھان بین ہونے تک سفر پر نہ نکلیں۔
adcheck-advice-keep-passport = پاسپورٹ اپنے پاس رکھیں۔
adcheck-advice-report-nccia = سائبر جرم کی اطلاع NCCIA کو دیں۔ 1799 پر فون کریں۔
adcheck-advice-report-fia = انسانوں کی تجارت یا اسمگلنگ کی اطلاع FIA کو دیں۔
adcheck-advice-women-help = عورتوں کی ہیلپ لائن 1099 پر فون کریں۔
adcheck-advice-bank-own-number = اپنے بینک کو کارڈ پر لکھے نمبر پر فون کریں۔
adcheck-advice-check-next = اگر کوئی پیسے، کوڈ یا کاغذ مانگے تو وہ پیغام بھی یہاں دیکھ لیں۔

## What a lawful notice carries

adcheck-item-country = کام کا ملک
adcheck-item-promoter = ایجنسی کا نام اور پتا
adcheck-item-licence = لائسنس نمبر
adcheck-item-permission = بھرتی کے اجازت نامے کا نمبر
adcheck-item-jobs = نوکریاں اور ان کی تعداد
adcheck-item-duration = معاہدے کی مدت
adcheck-item-benefits = تنخواہ اور سہولتیں
# Variables:
#   $items (text) - the missing items, already joined
adcheck-items-missing = قانونی اشتہار میں یہ بھی ہوتا ہے: { $items }۔

## Sources, words and agencies

# Variables:
#   $ref (text) - the law or source
#   $date (text) - its date
adcheck-law = قانون یا ذریعہ: { $ref } ({ $date })
adcheck-cut = پیغام لمبا تھا۔ صرف اس کا پہلا حصہ پڑھا گیا۔
# Variables:
#   $words (text) - the words of the message that were noticed
adcheck-quote = الفاظ: { $words }
adcheck-agents-none = پیغام میں رجسٹر کی کوئی ایجنسی نہیں ملی۔
# Variables:
#   $name (text) - the agency
#   $licence (text) - its licence number
adcheck-agent-listed = { $name }، لائسنس { $licence }، رجسٹر میں درج ہے۔
# Variables:
#   $name (text) - the agency
#   $licence (text) - its licence number
adcheck-agent-not-valid = { $name }، لائسنس { $licence }، رجسٹر میں درج ہے، مگر یہ لائسنس وہاں درست نہیں۔

## Questions about an offer made by voice or face to face

adcheck-ask-who = یہ پیشکش کس نے کی؟
adcheck-ask-number = کیا انہوں نے لائسنس نمبر دکھایا؟
adcheck-ask-number-which = نمبر یا ایجنسی کا نام ویسے ہی لکھیں جیسے دکھایا گیا:
adcheck-ask-money = وہ پیسے کب مانگتے ہیں؟
adcheck-ask-how-paid = وہ پیسے کس طریقے سے مانگتے ہیں؟
adcheck-ask-visa = وہ کس قسم کے ویزے کی بات کرتے ہیں؟
adcheck-ask-country = کس ملک کے لیے ہے؟
adcheck-ask-trade = وہ کون سا کام بتاتے ہیں؟
adcheck-ask-test = کیا انٹرویو یا ٹیسٹ ہو گا؟
adcheck-ask-papers = وہ ابھی کون سے کاغذ مانگتے ہیں؟
adcheck-ask-promises = وہ کیا وعدہ کرتے ہیں؟
adcheck-ask-pick = اپنے جواب کا نمبر لکھیں:

## Answers to the questions

adcheck-answer-who-agency = ایجنسی نے اپنے دفتر میں
adcheck-answer-who-person-of-agency = ایجنسی کی طرف سے بات کرنے والے نے
adcheck-answer-who-friend = دوست یا رشتہ دار نے
adcheck-answer-who-online = انٹرنیٹ پر کسی نے
adcheck-answer-who-unknown = کسی اجنبی نے
adcheck-answer-number-shown = ہاں، نمبر دکھایا
adcheck-answer-number-none = نہیں، نمبر نہیں دکھایا
adcheck-answer-money-none = پیسے نہیں مانگتے
adcheck-answer-money-before = ویزے سے پہلے
adcheck-answer-money-after = ویزے کے بعد
adcheck-answer-money-from-pay = بعد میں تنخواہ سے کاٹیں گے
adcheck-answer-paid-bank = ایجنسی کے بینک اکاؤنٹ میں
adcheck-answer-paid-cash = نقد
adcheck-answer-paid-wallet = ایزی پیسہ، جاز کیش یا ذاتی اکاؤنٹ سے
adcheck-answer-paid-unsaid = نہیں بتایا
adcheck-answer-visa-work = کام کا ویزا
adcheck-answer-visa-visit = وزٹ، عمرہ یا پڑھائی کا ویزا
adcheck-answer-visa-azad = آزاد یا فری ویزا
adcheck-answer-visa-none = ویزے کے بغیر
adcheck-answer-visa-unsaid = نہیں بتایا
adcheck-answer-country-gulf = خلیج، جیسے سعودی عرب یا دبئی
adcheck-answer-country-europe = یورپ
adcheck-answer-country-southeast-asia = کمبوڈیا، میانمار، لاؤس، تھائی لینڈ یا آس پاس
adcheck-answer-country-other = کوئی اور ملک
adcheck-answer-trade-named = صاف بتایا ہوا کام، جیسے ڈرائیور یا مستری
adcheck-answer-trade-call-centre = کال سینٹر، ٹائپنگ یا آن لائن کام
adcheck-answer-trade-women-house = عورتوں کے لیے گھر، پارلر یا ہوٹل کا کام
adcheck-answer-trade-army = فوج یا گارڈ کا کام
adcheck-answer-trade-unsaid = نہیں بتایا
adcheck-answer-test-yes = ہاں
adcheck-answer-test-no = نہیں
adcheck-answer-papers-none = کوئی نہیں
adcheck-answer-papers-copies = کاغذات کی نقلیں
adcheck-answer-papers-passport = اصل پاسپورٹ
adcheck-answer-promises-none = کوئی خاص نہیں
adcheck-answer-promises-guarantee = پکا ویزا یا پکی نوکری
adcheck-answer-promises-land-sea = زمینی یا سمندری راستہ
adcheck-answer-promises-high-pay = بہت زیادہ تنخواہ

## A message without a single sign

adcheck-reads-alike = یہ پیغام دھوکہ دینے والے پیغاموں جیسا لگتا ہے۔ کوئی ایک نشانی نہیں ملی، اس لیے احتیاط کریں۔

## The page of the app

adcheck-title = پیغام جانچیں
adcheck-how = واٹس ایپ میں پیغام پر انگلی دبائے رکھیں، کاپی دبائیں اور یہاں واپس آئیں۔
adcheck-paste = پیغام یہاں چسپاں کریں
adcheck-field = یا پیغام یہاں لکھیں
adcheck-check = جانچیں
adcheck-checking = پیغام پڑھا جا رہا ہے
adcheck-empty = ابھی کچھ کاپی نہیں کیا گیا۔
adcheck-again = دوسرا پیغام جانچیں
adcheck-message = پیغام
adcheck-found = کیا ملا
adcheck-agents = پیغام میں ایجنسیاں
adcheck-look-up = رجسٹر سے پوچھیں
adcheck-to-do = اب کیا کریں
adcheck-picture = یہ تصویر ہے۔ پرکھ ابھی تصویر نہیں پڑھ سکتی۔
adcheck-picture-copy = کچھ فون تصویر کے لفظ کاپی کر سکتے ہیں۔ تصویر گیلری میں کھولیں، لفظوں پر انگلی دبائے رکھیں، کاپی دبائیں اور یہاں چسپاں کریں۔
adcheck-picture-ask = یا پیشکش کے بارے میں دس چھوٹے سوالوں کے جواب دیں۔

## The page of the questions

adcheck-ask = مجھ سے پوچھیں
adcheck-ask-spoken = پیشکش زبانی، تصویر میں یا آمنے سامنے ہوئی؟ دس چھوٹے سوالوں کے جواب دیں۔
# Variables:
#   $number (number) - which question it is
#   $count (number) - how many there are
adcheck-ask-progress = سوال { $number }، کل { $count }
adcheck-ask-skip = مجھے نہیں معلوم
adcheck-ask-back = پچھلا سوال
adcheck-ask-go-on = آگے چلیں
adcheck-ask-field = نمبر یا نام
adcheck-ask-again = شروع سے دوبارہ پوچھیں
