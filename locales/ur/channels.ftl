## What a person may need help with

channels-need-danger = ابھی خطرہ ہے
channels-need-trafficking = لوگ بیچے گئے، قید ہیں یا زبردستی کام کرتے ہیں
channels-need-smuggling = چھپ کر سرحد پار کرنا
channels-need-fraud = ایجنٹ یا پیشکش نے دھوکا دیا
channels-need-money = پیسے دے دیے یا مانگے جا رہے ہیں
channels-need-licence = ایجنٹ یا نوکری قانونی ہے؟
channels-need-cyber = فون یا انٹرنیٹ کا جرم
channels-need-sim = سم اور فضول کالیں
channels-need-labour-abroad = باہر کام یا تنخواہ کا مسئلہ
channels-need-welfare-abroad = باہر کوئی اور مسئلہ
channels-need-return = گھر واپسی
channels-need-women = عورتوں کے لیے مدد
channels-need-children = بچوں کے لیے مدد
channels-need-legal = قانونی مشورہ

## What comes first

channels-first-safety = سب سے پہلے اپنی جان بچائیں۔
channels-first-away = اگر نقصان کے بغیر ہو سکے تو وہاں جائیں جہاں اور لوگ ہوں۔
channels-first-quiet = فون یا پیغام تبھی کریں جب نقصان پہنچانے والے کو پتا نہ چلے۔
channels-first-tell = کسی بھروسے والے کو بتائیں کہ آپ کہاں ہیں۔
channels-first-police-there = کوئی ابھی مار رہا ہو تو اس ملک کی پولیس کو بھی فون کر سکتے ہیں۔

## What is to be said about the place

channels-place-unknown = یہ جگہ ہماری فہرست میں نہیں۔ یہ ادارے پورے پاکستان کے لیے ہیں۔
# Variables:
#   $country (text) - the country that was asked for
channels-place-none = یہاں مزدوروں کے لیے پاکستان کا کوئی دفتر ہمیں معلوم نہیں: { $country }۔ یہ ادارے پاکستان میں ہیں۔
channels-none = اس جگہ اس ضرورت کے لیے ہمیں ابھی کوئی معلوم نہیں۔
# Variables:
#   $needs (text) - the ids of all needs
channels-need-unknown = یہ ضرورت معلوم نہیں۔ یہ لکھ سکتے ہیں: { $needs }

## Names of kinds of channels

# Variables:
#   $place (text) - the city
channels-kind-protector = پروٹیکٹر آفس، { $place }
# Variables:
#   $place (text) - the city
channels-kind-centre = مائیگرنٹ ریسورس سینٹر، { $place }
# Variables:
#   $place (text) - the city
channels-kind-branch = اوورسیز ایمپلائمنٹ کارپوریشن کا دفتر، { $place }
# Variables:
#   $place (text) - the country
channels-kind-attache = پاکستان کا کمیونٹی ویلفیئر اتاشی، { $place }

## Names of channels

channels-name-police = پولیس ایمرجنسی
channels-name-rescue = ریسکیو اور ایمبولینس
channels-name-fia-trafficking = انسانوں کی تجارت کے خلاف ایف آئی اے کی ہیلپ لائن
channels-name-fia-complaint = ایف آئی اے میں شکایت کا صفحہ
channels-name-fia-circles = انسانوں کی تجارت کے خلاف ایف آئی اے کے دفتر
channels-name-nccia = سائبر جرم کی ہیلپ لائن، این سی سی آئی اے
channels-name-nccia-complaint = این سی سی آئی اے میں شکایت کا صفحہ
channels-name-nccia-office = این سی سی آئی اے کا دفتر
channels-name-drf = ڈیجیٹل رائٹس فاؤنڈیشن، انٹرنیٹ پر ہراسانی کے خلاف ہیلپ لائن
channels-name-pkcert = نیشنل سرٹ، ہیک ہوئے اکاؤنٹ کی اطلاع کا صفحہ
channels-name-pta = پی ٹی اے کی ہیلپ لائن، فون اور سم کے لیے
channels-name-pta-spam = فضول پیغاموں کی اطلاع کا پی ٹی اے نمبر
channels-name-pta-office = پی ٹی اے کا دفتر
channels-name-pta-app = پی ٹی اے کی شکایت ایپ
channels-name-beoe-complaint = بیورو آف امیگریشن، ایجنٹوں کی شکایت
channels-name-beoe-register = بیورو آف امیگریشن، ایجنٹوں کی فہرست
channels-name-beoe-search = بیورو آف امیگریشن، ایجنٹ کی تلاش
channels-name-beoe-jobs = بیورو آف امیگریشن، اجازت والی نوکریاں
channels-name-beoe-employers = بیورو آف امیگریشن، بلیک لسٹ مالک
channels-name-beoe-test-centres = بیورو آف امیگریشن، بلیک لسٹ ٹیسٹ سینٹر
channels-name-beoe-fees = بیورو آف امیگریشن، قانونی فیس
channels-name-beoe-notices = بیورو آف امیگریشن، اعلان
channels-name-protector-list = تمام پروٹیکٹر دفتروں کی فہرست
channels-name-oec = اوورسیز ایمپلائمنٹ کارپوریشن، نوکری دلانے والا سرکاری ادارہ
channels-name-opf = اوورسیز پاکستانیز فاؤنڈیشن کا شکایت سیل
channels-name-mohtasib = وفاقی محتسب، باہر رہنے والے پاکستانیوں کے کمشنر
channels-name-mohre = امارات کی وزارتِ محنت کی ہیلپ لائن
channels-name-hrsd = سعودی عرب کی وزارتِ محنت کا کال سینٹر
channels-name-qatar-sms = قطر کی وزارتِ محنت کا پیغام نمبر
channels-name-qatar-labour = قطر کی وزارتِ محنت کی ہیلپ لائن
channels-name-sbp-sunwai = اسٹیٹ بینک، بینکوں کی شکایت
channels-name-citizen-portal = پاکستان سٹیزن پورٹل
channels-name-human-rights = وزارتِ انسانی حقوق، قانونی مدد کی ہیلپ لائن
channels-name-punjab-women = پنجاب میں عورتوں کی ہیلپ لائن
channels-name-punjab-women-protection = پنجاب میں عورتوں کے تحفظ کی لائن
channels-name-sindh-women = سندھ میں عورتوں کی ہیلپ لائن
channels-name-punjab-children = پنجاب کا چائلڈ پروٹیکشن بیورو
channels-name-madadgaar = مددگار، عورتوں اور بچوں کے لیے
channels-name-kp-children = خیبر پختونخوا کا چائلڈ پروٹیکشن کمیشن
channels-name-nchr = انسانی حقوق کا قومی کمیشن
channels-name-fospah = ہراسانی کے خلاف وفاقی محتسب
channels-name-rozan = روزن، دل کی بات کہنے کے لیے
channels-name-aurat-foundation = عورت فاؤنڈیشن، عورتوں کے لیے قانونی مشورہ

## What is said of a channel

# Variables:
#   $number (text) - the phone number
channels-call = فون کریں: { $number }
# Variables:
#   $number (text) - the phone number
channels-number = نمبر: { $number }
# Variables:
#   $place (text) - the city, province or country
channels-place = جگہ: { $place }
# Variables:
#   $count (number) - how many offices, one or more
channels-offices = { $count ->
    [one] اس ملک میں پاکستان کا ایسا { $count } دفتر ہے۔
   *[other] اس ملک میں پاکستان کے ایسے { $count } دفتر ہیں۔
}
channels-hours-always = دن رات کھلا ہے۔
# Variables:
#   $from (text) - when it opens
#   $to (text) - when it closes
channels-hours-mon-sat = پیر سے ہفتے تک کھلا ہے، { $from } سے { $to } تک۔
# Variables:
#   $address (text) - the street
channels-address = پتا: { $address }
# Variables:
#   $phones (text) - further numbers
channels-more-phones = دوسرے فون: { $phones }
# Variables:
#   $phones (text) - numbers
channels-whatsapp = واٹس ایپ: { $phones }
# Variables:
#   $url (text) - the address of the page
channels-page = صفحہ: { $url }
# Variables:
#   $email (text) - the mailbox
channels-email = ای میل: { $email }
channels-sms = اس نمبر پر پیغام بھیجیں، فون نہیں ہوتا۔
channels-only-in-pakistan = اس کے نمبر صرف پاکستان میں چلتے ہیں۔ گھر کا کوئی فرد آپ کے لیے فون کر سکتا ہے۔
channels-only-there = یہ نمبر صرف اسی ملک کے اندر چلتا ہے۔
channels-note-protector = آپ جہاں بھی رہتے ہوں، کسی بھی پروٹیکٹر آفس جا سکتے ہیں۔
channels-note-attache = پاکستان کے سفارت خانے یا قونصل خانے میں اس افسر کا پوچھیں۔
channels-note-citizen-portal = وہاں اپنی شناخت دے کر داخل ہونا پڑتا ہے۔

## How it is known, and since when

# Variables:
#   $date (text) - the day, month or year
channels-checked-press = یہ ہم نے ایک اخباری خبر سے لیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-press-several = یہ ہم نے کئی اخباری خبروں سے لیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-notice = یہ ہم نے اخبار میں چھپے سرکاری اعلان سے لیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-page = یہ سرکاری صفحے سے ہے، جو دوسروں نے پڑھا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-report = یہ ہم نے ایک چھپی ہوئی رپورٹ سے لیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-directory = یہ ہم نے ہیلپ لائنوں کی ایک فہرست سے لیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-register = یہ ہم نے سرکاری رجسٹر سے لیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-announced = اخبار میں لکھا تھا کہ یہ کھلنے والا ہے، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-old = اس کی معلومات پرانی ہیں، { $date }۔
channels-checked-name = ہمیں صرف اس کا نام معلوم ہے۔
# Variables:
#   $source (text) - who wrote it
channels-source = ذریعہ: { $source }
channels-untried-call = ہم نے خود یہاں فون نہیں کیا۔
channels-untried-page = ہم نے خود یہ صفحہ نہیں کھولا۔
channels-untried-sms = ہم نے خود اسے نہیں آزمایا۔
channels-unverified-number = اس نمبر کی تصدیق نہیں ہوئی۔ ہم اسے صرف لکھ کر دکھاتے ہیں۔
channels-unverified = ہم نے خود اس کی تصدیق نہیں کی۔

## Provinces

channels-province-punjab = پنجاب
channels-province-sindh = سندھ
channels-province-kp = خیبر پختونخوا
channels-province-balochistan = بلوچستان
channels-province-islamabad = اسلام آباد
channels-province-ajk = آزاد کشمیر
channels-province-gb = گلگت بلتستان

## Cities

channels-city-abbottabad = ایبٹ آباد
channels-city-bagh = باغ
channels-city-dera-ghazi-khan = ڈیرہ غازی خان
channels-city-islamabad = اسلام آباد
channels-city-karachi = کراچی
channels-city-lahore = لاہور
channels-city-malakand = مالاکنڈ
channels-city-multan = ملتان
channels-city-peshawar = پشاور
channels-city-quetta = کوئٹہ
channels-city-rawalakot = راولاکوٹ
channels-city-rawalpindi = راولپنڈی
channels-city-sialkot = سیالکوٹ
channels-city-sukkur = سکھر

## Countries

channels-country-ae = متحدہ عرب امارات
channels-country-au = آسٹریلیا
channels-country-az = آذربائیجان
channels-country-bh = بحرین
channels-country-ca = کینیڈا
channels-country-cy = قبرص
channels-country-de = جرمنی
channels-country-es = اسپین
channels-country-fr = فرانس
channels-country-gb = برطانیہ
channels-country-gr = یونان
channels-country-hr = کروشیا
channels-country-iq = عراق
channels-country-ir = ایران
channels-country-it = اٹلی
channels-country-jp = جاپان
channels-country-kh = کمبوڈیا
channels-country-kr = جنوبی کوریا
channels-country-kw = کویت
channels-country-la = لاؤس
channels-country-ly = لیبیا
channels-country-mm = میانمار
channels-country-mt = مالٹا
channels-country-my = ملائیشیا
channels-country-om = عمان
channels-country-pk = پاکستان
channels-country-pl = پولینڈ
channels-country-pt = پرتگال
channels-country-qa = قطر
channels-country-ro = رومانیہ
channels-country-rs = سربیا
channels-country-ru = روس
channels-country-sa = سعودی عرب
channels-country-sg = سنگاپور
channels-country-th = تھائی لینڈ
channels-country-tr = ترکیہ
channels-country-us = امریکہ
channels-country-za = جنوبی افریقہ
