## What a person may need help with

channels-need-danger = ہن خطرہ اے
channels-need-trafficking = لوک ویچے گئے، قید نیں یا زبردستی کم کردے نیں
channels-need-smuggling = لُک کے سرحد پار کرنا
channels-need-fraud = ایجنٹ یا پیشکش نے دھوکا دتا
channels-need-money = پیسے دے دتے یا منگے جا رہے نیں
channels-need-licence = ایجنٹ یا نوکری قانونی اے؟
channels-need-cyber = فون یا انٹرنیٹ دا جرم
channels-need-sim = سم تے فضول کالاں
channels-need-labour-abroad = باہر کم یا تنخواہ دا مسئلہ
channels-need-welfare-abroad = باہر کوئی ہور مسئلہ
channels-need-return = گھر واپسی
channels-need-women = زنانیاں لئی مدد
channels-need-children = بالاں لئی مدد
channels-need-legal = قانونی صلاح

## What comes first

channels-first-safety = سبھ توں پہلاں اپنی جان بچاؤ۔
channels-first-away = جے نقصان توں بغیر ہو سکے تاں اوتھے جاؤ جتھے ہور لوک ہون۔
channels-first-quiet = فون یا پیغام اودوں کرو جدوں نقصان کرن والے نوں پتا نہ لگے۔
channels-first-tell = کسے بھروسے والے نوں دسو پئی تسیں کتھے او۔
channels-first-police-there = کوئی ہن ماردا ہووے تاں اوس ملک دی پولیس نوں وی فون کر سکدے او۔

## What is to be said about the place

channels-place-unknown = ایہہ تھاں ساڈی لسٹ وچ نہیں۔ ایہہ ادارے سارے پاکستان لئی نیں۔
# Variables:
#   $country (text) - the country that was asked for
channels-place-none = ایتھے مزدوراں لئی پاکستان دا کوئی دفتر سانوں پتا نہیں: { $country }۔ ایہہ ادارے پاکستان وچ نیں۔
channels-none = ایس تھاں ایس لوڑ لئی سانوں حالی کوئی پتا نہیں۔
# Variables:
#   $needs (text) - the ids of all needs
channels-need-unknown = ایس لوڑ دا پتا نہیں۔ ایہہ لکھ سکدے او: { $needs }

## Names of kinds of channels

# Variables:
#   $place (text) - the city
channels-kind-protector = پروٹیکٹر دفتر، { $place }
# Variables:
#   $place (text) - the city
channels-kind-centre = مائیگرنٹ ریسورس سینٹر، { $place }
# Variables:
#   $place (text) - the city
channels-kind-branch = اوورسیز ایمپلائمنٹ کارپوریشن دا دفتر، { $place }
# Variables:
#   $place (text) - the country
channels-kind-attache = پاکستان دا کمیونٹی ویلفیئر اتاشی، { $place }

## Names of channels

channels-name-police = پولیس ایمرجنسی
channels-name-rescue = ریسکیو تے ایمبولینس
channels-name-fia-trafficking = انساناں دی تجارت دے خلاف ایف آئی اے دی ہیلپ لائن
channels-name-fia-complaint = ایف آئی اے وچ شکایت دا صفحہ
channels-name-fia-circles = انساناں دی تجارت دے خلاف ایف آئی اے دے دفتر
channels-name-nccia = سائبر جرم دی ہیلپ لائن، این سی سی آئی اے
channels-name-nccia-complaint = این سی سی آئی اے وچ شکایت دا صفحہ
channels-name-nccia-office = این سی سی آئی اے دا دفتر
channels-name-drf = ڈیجیٹل رائٹس فاؤنڈیشن، انٹرنیٹ تے تنگ کرن دے خلاف ہیلپ لائن
channels-name-pkcert = نیشنل سرٹ، ہیک ہوئے اکاؤنٹ دی اطلاع دا صفحہ
channels-name-pta = پی ٹی اے دی ہیلپ لائن، فون تے سم لئی
channels-name-pta-spam = فضول پیغاماں دی اطلاع دا پی ٹی اے نمبر
channels-name-pta-office = پی ٹی اے دا دفتر
channels-name-pta-app = پی ٹی اے دی شکایت ایپ
channels-name-beoe-complaint = بیورو آف امیگریشن، ایجنٹاں دی شکایت
channels-name-beoe-register = بیورو آف امیگریشن، ایجنٹاں دی لسٹ
channels-name-beoe-search = بیورو آف امیگریشن، ایجنٹ دی بھال
channels-name-beoe-jobs = بیورو آف امیگریشن، اجازت والیاں نوکریاں
channels-name-beoe-employers = بیورو آف امیگریشن، بلیک لسٹ مالک
channels-name-beoe-test-centres = بیورو آف امیگریشن، بلیک لسٹ ٹیسٹ سینٹر
channels-name-beoe-fees = بیورو آف امیگریشن، قانونی فیس
channels-name-beoe-notices = بیورو آف امیگریشن، اعلان
channels-name-protector-list = سارے پروٹیکٹر دفتراں دی لسٹ
channels-name-oec = اوورسیز ایمپلائمنٹ کارپوریشن، نوکری دوان والا سرکاری ادارہ
channels-name-opf = اوورسیز پاکستانیز فاؤنڈیشن دا شکایت سیل
channels-name-mohtasib = وفاقی محتسب، باہر رہن والے پاکستانیاں دے کمشنر
channels-name-mohre = امارات دی محنت وزارت دی ہیلپ لائن
channels-name-hrsd = سعودی عرب دی محنت وزارت دا کال سینٹر
channels-name-qatar-sms = قطر دی محنت وزارت دا پیغام نمبر
channels-name-qatar-labour = قطر دی محنت وزارت دی ہیلپ لائن
channels-name-sbp-sunwai = اسٹیٹ بینک، بینکاں دی شکایت
channels-name-citizen-portal = پاکستان سٹیزن پورٹل
channels-name-human-rights = انسانی حقاں دی وزارت، قانونی مدد دی ہیلپ لائن
channels-name-punjab-women = پنجاب وچ زنانیاں دی ہیلپ لائن
channels-name-punjab-women-protection = پنجاب وچ زنانیاں دے بچاء دی لائن
channels-name-sindh-women = سندھ وچ زنانیاں دی ہیلپ لائن
channels-name-punjab-children = پنجاب دا چائلڈ پروٹیکشن بیورو
channels-name-madadgaar = مددگار، زنانیاں تے بالاں لئی
channels-name-kp-children = خیبر پختونخوا دا چائلڈ پروٹیکشن کمیشن
channels-name-nchr = انسانی حقاں دا قومی کمیشن
channels-name-fospah = تنگ کرن دے خلاف وفاقی محتسب
channels-name-rozan = روزن، دل دی گل کرن لئی
channels-name-aurat-foundation = عورت فاؤنڈیشن، زنانیاں لئی قانونی صلاح

## What is said of a channel

# Variables:
#   $number (text) - the phone number
channels-call = فون کرو: { $number }
# Variables:
#   $number (text) - the phone number
channels-number = نمبر: { $number }
# Variables:
#   $place (text) - the city, province or country
channels-place = تھاں: { $place }
# Variables:
#   $count (number) - how many offices, one or more
channels-offices = { $count ->
    [one] ایس ملک وچ پاکستان دا ایہو جہیا { $count } دفتر اے۔
   *[other] ایس ملک وچ پاکستان دے ایہو جہے { $count } دفتر نیں۔
}
channels-hours-always = دن رات کھلا اے۔
# Variables:
#   $from (text) - when it opens
#   $to (text) - when it closes
channels-hours-mon-sat = سوموار توں ہفتے تیک کھلا اے، { $from } توں { $to } تیک۔
# Variables:
#   $address (text) - the street
channels-address = پتا: { $address }
# Variables:
#   $phones (text) - further numbers
channels-more-phones = دوجے فون: { $phones }
# Variables:
#   $phones (text) - numbers
channels-whatsapp = واٹس ایپ: { $phones }
# Variables:
#   $url (text) - the address of the page
channels-page = صفحہ: { $url }
# Variables:
#   $email (text) - the mailbox
channels-email = ای میل: { $email }
channels-sms = ایس نمبر تے پیغام گھلو، فون نہیں ہوندا۔
channels-only-in-pakistan = ایہدے نمبر صرف پاکستان وچ چلدے نیں۔ گھر دا کوئی جی تہاڈے لئی فون کر سکدا اے۔
channels-only-there = ایہہ نمبر صرف اوسے ملک دے اندر چلدا اے۔
channels-note-protector = تسیں جتھے وی رہندے او، کسے وی پروٹیکٹر دفتر جا سکدے او۔
channels-note-attache = پاکستان دے سفارت خانے یا قونصل خانے وچ ایس افسر دا پچھو۔
channels-note-citizen-portal = اوتھے اپنی شناخت دے کے داخل ہونا پیندا اے۔

## How it is known, and since when

# Variables:
#   $date (text) - the day, month or year
channels-checked-press = ایہہ اسیں اک اخباری خبر توں لیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-press-several = ایہہ اسیں کئی اخباری خبراں توں لیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-notice = ایہہ اسیں اخبار وچ چھپے سرکاری اعلان توں لیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-page = ایہہ سرکاری صفحے توں اے، جیہڑا دوجیاں نے پڑھیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-report = ایہہ اسیں اک چھپی ہوئی رپورٹ توں لیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-directory = ایہہ اسیں ہیلپ لائناں دی اک لسٹ توں لیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-register = ایہہ اسیں سرکاری رجسٹر توں لیا، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-announced = اخبار وچ لکھیا سی پئی ایہہ کھلن والا اے، { $date }۔
# Variables:
#   $date (text) - the day, month or year
channels-checked-old = ایہدی جانکاری پرانی اے، { $date }۔
channels-checked-name = سانوں صرف ایہدا ناں پتا اے۔
# Variables:
#   $source (text) - who wrote it
channels-source = ذریعہ: { $source }
channels-untried-call = اسیں آپ ایتھے فون نہیں کیتا۔
channels-untried-page = اسیں آپ ایہہ صفحہ نہیں کھولیا۔
channels-untried-sms = اسیں آپ ایہنوں نہیں ازمایا۔
channels-unverified-number = ایس نمبر دی تصدیق نہیں ہوئی۔ اسیں ایہنوں صرف لکھ کے وکھاندے آں۔
channels-unverified = اسیں آپ ایہدی تصدیق نہیں کیتی۔

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
channels-city-malakand = ملاکنڈ
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
channels-country-es = سپین
channels-country-fr = فرانس
channels-country-gb = برطانیہ
channels-country-gr = یونان
channels-country-hr = کروشیا
channels-country-iq = عراق
channels-country-ir = ایران
channels-country-it = اٹلی
channels-country-jp = جاپان
channels-country-kh = کمبوڈیا
channels-country-kr = دکھنی کوریا
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
channels-country-za = دکھنی افریقہ
