## What was found in the message

adcheck-rule-no-licence = پیغام وچ کوئی لائسنس والی ایجنسی نہیں۔ باہر دی نوکری دا اشتہار صرف لائسنس والی ایجنسی یا سرکاری ادارہ دے سکدا اے۔
adcheck-rule-licence-mismatch = ایہہ لائسنس نمبر رجسٹر وچ کسے ہور ایجنسی دا اے۔ کجھ لوک بھروسا بنان لئی دوجیاں دا نمبر لکھ دیندے نیں۔
adcheck-rule-licence-not-valid = ایہہ لائسنس رجسٹر وچ نہیں، یا ہن اوتھے چالو نہیں۔ چالو لائسنس توں بغیر کوئی ایجنسی لوکاں نوں باہر نہیں گھل سکدی۔
adcheck-rule-upfront-fee = ایہہ ویزے یا معاہدے توں پہلاں پیسے منگدے نیں۔ لائسنس والی ایجنسی فیس صرف ویزے توں بعد، بینک راہیں لے سکدی اے۔
adcheck-rule-fee-above-lawful = جیہڑی رقم دسی گئی اوہ ایہو جہی نوکری دی قانونی فیس توں ودھ اے۔ ایجنسی قانونی فیس توں ودھ نہیں لے سکدی۔
adcheck-rule-cash-or-wallet-payment = ایہہ پیسے نقد، ایزی پیسہ، جاز کیش، ذاتی اکاؤنٹ یا ایہو جہے کسے طریقے نال منگدے نیں۔ ایہو جہے پیسیاں دا ثبوت تے واپسی دوویں اوکھے نیں۔
adcheck-rule-guaranteed-visa = ایہہ کہندے نیں پئی ویزا، نوکری یا پہنچنا پکا اے۔ ایہہ وعدہ کوئی نہیں کر سکدا، کیوں جے فیصلہ دوجا ملک کردا اے۔
adcheck-rule-done-base-visa = ایہہ "ڈن بیس" دی گل کردے نیں، یعنی ویزے یا پہنچن توں بعد پیسیاں دا نجی سودا۔ غیر قانونی ایجنٹ ایسے نال بھروسا بناندے نیں۔
adcheck-rule-azad-visa = ایہہ آزاد یا فری ویزے دی گل کردے نیں۔ کم دا ویزا اکو مالک دا ہوندا اے، دوجی تھاں کم کرن تے گرفتاری ہو سکدی اے۔
adcheck-rule-visit-visa-for-work = ایہہ وزٹ، عمرہ یا پڑھائی دے ویزے تے کم لئی گھلنا چاہندے نیں۔ ایہو جہے ویزے تے کم نال جیل تے ملک توں کڈھیا جانا ہو سکدا اے۔
adcheck-rule-no-interview-or-test = ایہہ کہندے نیں پئی انٹرویو، ٹیسٹ یا تجربہ نہیں چاہیدا۔ باہر دے مالک عموماً رکھن توں پہلاں کم پرکھدے نیں۔
adcheck-rule-urgency = ایہہ چھیتی کرن تے زور دیندے نیں۔ چھیتی وچ پچھن تے ویکھن دا ویلا نہیں رہندا۔
adcheck-rule-vague-employer = پیغام وچ نہیں لکھیا پئی کم کیہڑی کمپنی یا کیہڑے شہر وچ اے۔ قانونی اشتہار وچ ایہہ لکھیا ہوندا اے۔
adcheck-rule-whatsapp-only-contact = رابطہ صرف واٹس ایپ، انباکس یا موبائل نمبر تے اے۔ ایہو جہیا رابطہ اک دن وچ غائب ہو سکدا اے۔
adcheck-rule-free-email = ایہہ کمپنی یا دفتر دے ناں تے مفت والا ای میل پتا دیندے نیں۔ ایہو جہیا پتا کوئی وی بنا سکدا اے۔
adcheck-rule-too-high-pay = تنخواہ اوتھے ایہو جہے کم دی عام تنخواہ توں بوہت ودھ دسی گئی اے۔ بوہتی تنخواہ اکثر چارہ ہوندی اے۔
adcheck-rule-benefits-over-duties = پیغام وچ تنخواہ تے مفت چیزاں دا ذکر اے، کم دا نہیں۔ کم کیہ اے، ایہہ وی لکھیا ہونا چاہیدا اے۔
adcheck-rule-personal-documents-early = ایہہ انٹرویو یا معاہدے توں پہلاں کاغذ یا بینک دی معلومات منگدے نیں۔ ایہناں نال کسے دے ناں تے قرضہ یا سم لئی جا سکدی اے۔
adcheck-rule-passport-handover = ایہہ چاہندے نیں پئی اصل پاسپورٹ ایجنٹ یا مالک کول رہوے۔ پاسپورٹ جیہدے کول ہووے، اوہ مزدور نوں جان توں روک سکدا اے۔
adcheck-rule-irregular-route = ایہہ زمینی، سمندری، کنٹینر یا جعلی مہر والے راہ دی گل کردے نیں۔ ایہو جہے راہواں تے بوہت لوک مرے یا تاوان لئی پھڑے گئے۔
adcheck-rule-women-targeted = ایہہ صرف زنانیاں یا کڑیاں منگدے نیں، کم صاف نہیں یا رابطہ کلے اوپرے بندے نال اے۔ ایہو جہی پیشکش نال زنانیاں ویچیاں یا پھسائیاں گئیاں۔
adcheck-rule-appearance-requirement = ایہہ شکل، پوری تصویر یا کنوارے ہون دی شرط رکھدے نیں۔ کم لئی ہنر چاہیدا اے، تے ایہو جہی تصویر دا غلط استعمال ہو سکدا اے۔
adcheck-rule-scam-compound-destination = ایہہ اوہناں پیشکشاں ورگی اے جیہڑیاں لوکاں نوں جنوب مشرقی ایشیا دے بند کیمپاں وچ لے جاندیاں نیں۔ اوتھے قید کر کے زبردستی آن لائن دھوکا کرایا جاندا اے۔
adcheck-rule-sub-agent = ایہہ بندہ ایجنسی ولوں گل کردا اے پر رجسٹر وچ نہیں۔ وچکار دے بندے نوں دتے پیسے اوکھے واپس ملدے نیں۔
adcheck-rule-impersonates-authority = ایہہ فوج، پولیس، عدالت، بینک یا کسے دفتر دے ناں تے گل کردے نیں۔ اوہ ادارہ لوکاں نال ایس طرحاں رابطہ نہیں کردا۔
adcheck-rule-otp-request = ایہہ کوڈ، پن یا پاس ورڈ منگدے نیں، یا کجھ سکین کرن یا دبان نوں کہندے نیں۔ ایہدے نال اوپرا بندہ پیسے یا اکاؤنٹ لے سکدا اے۔
adcheck-rule-blackmail-threat = ایہہ دھمکی دیندے نیں پئی گل نہ منی تے تصویراں پھیلان گے یا نقصان پہنچان گے۔ ایہہ جرم اے، پیسے دین نال ایہہ گھٹ ای رکدا اے۔
adcheck-rule-obscene-group = ایہہ گندے گروپ، ویڈیو کال یا "دوستی" دی دعوت دیندے نیں۔ ایہو جہی کال اکثر ریکارڈ کر کے بعد وچ پیسے منگے جاندے نیں۔
adcheck-rule-task-or-deposit-scheme = ایہہ لائک یا ٹائپنگ تے پیسے دین دا کہندے نیں، یا شروع کرن دی رقم منگدے نیں۔ اکثر پہلاں تھوڑا دے کے فیر بوہت لے لیندے نیں۔
adcheck-rule-crypto-or-forex = ایہہ کرپٹو، ٹریڈنگ یا رقم دونی کرن نال نفعے دا وعدہ کردے نیں۔ ایہو جہے کماں وچ لائے پیسے بوہتے ڈب جاندے نیں۔
adcheck-rule-suspicious-link = لنک توں پتا نہیں لگدا پئی کتھے جاندا اے، یا اوہ اوس ادارے دا اپنا نہیں۔ ایہہ پاس ورڈ یا ذاتی معلومات چرا سکدا اے۔
adcheck-rule-biometric-or-sim = ایہہ انگوٹھے دا نشان یا کسے دے ناں تے سم منگدے نیں۔ فیر اوسے دے ناں تے جرم کیتے جا سکدے نیں۔
adcheck-rule-courier-or-prize = ایہہ پارسل، انعام، تحفے یا جرمانے دے ناں تے پیسے منگدے نیں۔ ایہہ دھوکے دا بوہت عام طریقہ اے۔
adcheck-rule-loan-or-debt-bondage = ایہہ قرضہ تنخواہ وچوں کٹنا، تنخواہ روکنا یا بانڈ یا چیک لینا چاہندے نیں۔ ایہو جہیا قرضہ مزدور نوں پھسا سکدا اے۔
adcheck-rule-minors = ایہہ 18 سال توں گھٹ عمر دے بال منگدے نیں، یا کاغذ تے عمر بدلنا چاہندے نیں۔ بالاں نوں کم لئی باہر نہیں لے جایا جا سکدا۔
adcheck-rule-forged-documents = ایہہ جعلی کاغذ یا مہراں دیندے یا منگدے نیں۔ جعلی کاغذ نال جیل تے پابندی ہو سکدی اے، تے نقصان مسافر دا ہوندا اے۔
adcheck-rule-organ-trade = ایہہ گردے یا کسے عضو دے بدلے پیسے، علاج یا ویزے دی گل کردے نیں۔ عضو ویچنا خریدنا جرم اے، لوکاں دی صحت برباد ہوئی۔
adcheck-rule-foreign-army-recruitment = ایہہ دوجے ملک دی فوج، گارڈ فورس یا جنگ لئی لوک منگدے نیں۔ گارڈ دی نوکری آکھ کے لوک محاذ تے گھلے تے مارے گئے۔
adcheck-rule-marriage-trafficking = وچکار دا بندہ باہر ویاہ دے نال پیسے یا ویزے دی گل کردا اے۔ ایس طرحاں ووہٹیاں ویچیاں تے قید کیتیاں گئیاں۔
adcheck-rule-money-mule = ایہہ کسے ہور دے اکاؤنٹ یا گھر راہیں پیسے یا پارسل اگے گھلنا چاہندے نیں۔ جرم وچ اوہو بندہ پھڑیا جا سکدا اے۔

## The outcome

adcheck-outcome-strong-warning = سخت خبردار! ایہدے وچ خطرے دیاں صاف نشانیاں نیں۔ کوئی پیسا نہ دیو، کوئی کاغذ نہ گھلو۔
adcheck-outcome-caution = احتیاط کرو۔ اگے ودھن توں پہلاں کجھ گلاں دی چھان بین ضروری اے۔
adcheck-outcome-nothing-found = جو کجھ ویکھیا جا سکیا، اوہدے وچ کجھ نہیں لبھا۔ ایہدے توں ایہدے پچھلے بندیاں بارے کجھ ثابت نہیں ہوندا۔
adcheck-outcome-could-not-check = ایہہ ویکھیا نہیں جا سکیا۔ ایہو جہے لفظ نہیں لبھے جیہڑے ایتھے پڑھے جا سکن۔

## What it looks like

adcheck-kind-fraud = ایہہ پیسے لین دا دھوکا لگدا اے۔
adcheck-kind-smuggling = ایہہ بندیاں دی اسمگلنگ لگدی اے، یعنی غیر قانونی تے خطرناک راہ توں لے جانا۔
adcheck-kind-trafficking = ایہہ انساناں دی تجارت لگدی اے، جیہدے وچ لوک ویچے جاندے نیں یا زبردستی کم لیا جاندا اے۔
adcheck-kind-cyber = ایہہ فون یا انٹرنیٹ دا جرم لگدا اے۔

## What to do

adcheck-advice-pay-nothing = حالی کوئی پیسا نہ دیو۔
adcheck-advice-send-no-papers = کاغذ، تصویر یا بینک دی معلومات نہ گھلو۔
adcheck-advice-ask-licence = لائسنس نمبر منگو تے کاغذ تے ویکھو۔
adcheck-advice-call-register-phone = پیغام والے فون تے نہیں، رجسٹر والے فون تے گل کرو۔ پچھو پئی ایہہ پیشکش اوہناں دی اے یا نہیں۔
adcheck-advice-ask-protector = اگے ودھن توں پہلاں پروٹیکٹر دفتر توں پچھو۔
adcheck-advice-keep-message = پیغام، نمبر تے ہر رسید سانبھ کے رکھو۔ ایہہ ثبوت دے کم آ سکدے نیں۔
adcheck-advice-share-no-code = کوڈ، پن یا پاس ورڈ کسے نوں نہ دسو۔
adcheck-advice-open-no-link = لنک نہ کھولو۔
adcheck-advice-tell-someone = گھر دے کسے جی یا بھروسے دے بندے نوں دسو۔
adcheck-advice-do-not-travel = چھان بین ہون تک سفر تے نہ نکلو۔
adcheck-advice-keep-passport = پاسپورٹ اپنے کول رکھو۔
adcheck-advice-report-nccia = سائبر جرم دی اطلاع NCCIA نوں دیو۔ 1799 تے فون کرو۔
adcheck-advice-report-fia = انساناں دی تجارت یا اسمگلنگ دی اطلاع FIA نوں دیو۔
adcheck-advice-women-help = زنانیاں دی ہیلپ لائن 1099 تے فون کرو۔
adcheck-advice-bank-own-number = اپنے بینک نوں کارڈ تے لکھے نمبر تے فون کرو۔
adcheck-advice-check-next = جے کوئی پیسے، کوڈ یا کاغذ منگے تاں اوہ سنیہا وی ایتھے ویکھ لوو۔

## What a lawful notice carries

adcheck-item-country = کم دا ملک
adcheck-item-promoter = ایجنسی دا ناں تے پتا
adcheck-item-licence = لائسنس نمبر
adcheck-item-permission = بھرتی دی اجازت دا نمبر
adcheck-item-jobs = نوکریاں تے اوہناں دی گنتی
adcheck-item-duration = معاہدے دی مدت
adcheck-item-benefits = تنخواہ تے سہولتاں
# Variables:
#   $items (text) - the missing items, already joined
adcheck-items-missing = قانونی اشتہار وچ ایہہ وی ہوندا اے: { $items }۔

## Sources, words and agencies

# Variables:
#   $ref (text) - the law or source
#   $date (text) - its date
adcheck-law = قانون یا ذریعہ: { $ref } ({ $date })
adcheck-cut = پیغام لما سی۔ صرف اوہدا پہلا حصہ پڑھیا گیا۔
# Variables:
#   $words (text) - the words of the message that were noticed
adcheck-quote = لفظ: { $words }
adcheck-agents-none = پیغام وچ رجسٹر دی کوئی ایجنسی نہیں لبھی۔
# Variables:
#   $name (text) - the agency
#   $licence (text) - its licence number
adcheck-agent-listed = { $name }، لائسنس { $licence }، رجسٹر وچ لکھی اے۔
# Variables:
#   $name (text) - the agency
#   $licence (text) - its licence number
adcheck-agent-not-valid = { $name }، لائسنس { $licence }، رجسٹر وچ لکھی اے، پر ایہہ لائسنس اوتھے ٹھیک نہیں۔

## Questions about an offer made by voice or face to face

adcheck-ask-who = ایہہ پیشکش کیہنے کیتی؟
adcheck-ask-number = اوہناں نے لائسنس نمبر وکھایا اے؟
adcheck-ask-number-which = نمبر یا ایجنسی دا ناں اوویں ای لکھو جویں وکھایا گیا:
adcheck-ask-money = اوہ پیسے کدوں منگدے نیں؟
adcheck-ask-how-paid = اوہ پیسے کیہڑے طریقے نال منگدے نیں؟
adcheck-ask-visa = اوہ کیہڑی قسم دے ویزے دی گل کردے نیں؟
adcheck-ask-country = کیہڑے ملک لئی اے؟
adcheck-ask-trade = اوہ کیہڑا کم دسدے نیں؟
adcheck-ask-test = انٹرویو یا ٹیسٹ ہووے گا؟
adcheck-ask-papers = اوہ ہن کیہڑے کاغذ منگدے نیں؟
adcheck-ask-promises = اوہ کیہ وعدہ کردے نیں؟
adcheck-ask-pick = اپنے جواب دا نمبر لکھو:

## Answers to the questions

adcheck-answer-who-agency = ایجنسی نے اپنے دفتر وچ
adcheck-answer-who-person-of-agency = ایجنسی ولوں گل کرن والے نے
adcheck-answer-who-friend = یار بیلی یا رشتے دار نے
adcheck-answer-who-online = انٹرنیٹ تے کسے نے
adcheck-answer-who-unknown = کسے اوپرے بندے نے
adcheck-answer-number-shown = ہاں، نمبر وکھایا
adcheck-answer-number-none = نہیں، نمبر نہیں وکھایا
adcheck-answer-money-none = پیسے نہیں منگدے
adcheck-answer-money-before = ویزے توں پہلاں
adcheck-answer-money-after = ویزے توں بعد
adcheck-answer-money-from-pay = بعد وچ تنخواہ وچوں کٹن گے
adcheck-answer-paid-bank = ایجنسی دے بینک اکاؤنٹ وچ
adcheck-answer-paid-cash = نقد
adcheck-answer-paid-wallet = ایزی پیسہ، جاز کیش یا ذاتی اکاؤنٹ راہیں
adcheck-answer-paid-unsaid = نہیں دسیا
adcheck-answer-visa-work = کم دا ویزا
adcheck-answer-visa-visit = وزٹ، عمرہ یا پڑھائی دا ویزا
adcheck-answer-visa-azad = آزاد یا فری ویزا
adcheck-answer-visa-none = ویزے توں بغیر
adcheck-answer-visa-unsaid = نہیں دسیا
adcheck-answer-country-gulf = خلیج، جیویں سعودی عرب یا دبئی
adcheck-answer-country-europe = یورپ
adcheck-answer-country-southeast-asia = کمبوڈیا، میانمار، لاؤس، تھائی لینڈ یا نیڑے تیڑے
adcheck-answer-country-other = کوئی ہور ملک
adcheck-answer-trade-named = صاف دسیا ہویا کم، جیویں ڈرائیور یا مستری
adcheck-answer-trade-call-centre = کال سینٹر، ٹائپنگ یا آن لائن کم
adcheck-answer-trade-women-house = زنانیاں لئی گھر، پارلر یا ہوٹل دا کم
adcheck-answer-trade-army = فوج یا گارڈ دا کم
adcheck-answer-trade-unsaid = نہیں دسیا
adcheck-answer-test-yes = ہاں
adcheck-answer-test-no = نہیں
adcheck-answer-papers-none = کوئی نہیں
adcheck-answer-papers-copies = کاغذاں دیاں نقلاں
adcheck-answer-papers-passport = اصل پاسپورٹ
adcheck-answer-promises-none = کوئی خاص نہیں
adcheck-answer-promises-guarantee = پکا ویزا یا پکی نوکری
adcheck-answer-promises-land-sea = زمینی یا سمندری راہ
adcheck-answer-promises-high-pay = بوہت ودھ تنخواہ

## A message without a single sign

adcheck-reads-alike = ایہہ پیغام دھوکا دین والے پیغاماں ورگا لگدا اے۔ کوئی اک نشانی نہیں لبھی، ایس لئی احتیاط کرو۔

## The page of the app

adcheck-title = پیغام جانچو
adcheck-how = واٹس ایپ وچ پیغام اُتے انگلی دبائی رکھو، کاپی دباؤ تے ایتھے واپس آؤ۔
adcheck-paste = پیغام ایتھے پیسٹ کرو
adcheck-field = یا پیغام ایتھے لکھو
adcheck-check = جانچو
adcheck-checking = پیغام پڑھیا جا رہیا اے
adcheck-empty = حالی کجھ کاپی نہیں کیتا گیا۔
adcheck-again = دوجا پیغام جانچو
adcheck-message = پیغام
adcheck-found = کیہ لبھیا
adcheck-agents = پیغام وچ ایجنسیاں
adcheck-look-up = رجسٹر توں پچھو
adcheck-to-do = ہن کیہ کرو
adcheck-picture = ایہہ تصویر اے۔ پرکھ حالی تصویر نہیں پڑھ سکدی۔
adcheck-picture-copy = کجھ فون تصویر دے لفظ کاپی کر سکدے نیں۔ تصویر گیلری وچ کھولو، لفظاں اُتے انگلی دبائی رکھو، کاپی دباؤ تے ایتھے پیسٹ کرو۔
adcheck-picture-ask = یا پیشکش بارے دس نکے سوالاں دے جواب دیو۔

## The page of the questions

adcheck-ask = میتھوں پچھو
adcheck-ask-spoken = پیشکش زبانی، تصویر وچ یا آمنے سامنے ہوئی؟ دس نکے سوالاں دے جواب دیو۔
# Variables:
#   $number (number) - which question it is
#   $count (number) - how many there are
adcheck-ask-progress = سوال { $number }، کل { $count }
adcheck-ask-skip = مینوں نہیں پتا
adcheck-ask-back = پچھلا سوال
adcheck-ask-go-on = اگے چلو
adcheck-ask-field = نمبر یا ناں
adcheck-ask-again = شروع توں فیر پچھو
