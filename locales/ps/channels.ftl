## What a person may need help with

channels-need-danger = اوس خطر دی
channels-need-trafficking = خلک خرڅ شوي، بند دي يا په زور کار کوي
channels-need-smuggling = په پټه له سرحده تېرېدل
channels-need-fraud = ايجنټ يا وړانديز غولولي يئ
channels-need-money = پيسې ورکړل شوې يا غوښتل کېږي
channels-need-licence = ايجنټ يا نوکري قانوني ده؟
channels-need-cyber = د ټيليفون يا انټرنېټ جرم
channels-need-sim = سمونه او بې ځايه کالونه
channels-need-labour-abroad = بهر د کار يا تنخواه مسئله
channels-need-welfare-abroad = بهر بله مسئله
channels-need-return = کور ته راستنېدل
channels-need-women = د ښځو لپاره مرسته
channels-need-children = د ماشومانو لپاره مرسته
channels-need-legal = قانوني مشوره

## What comes first

channels-first-safety = تر هر څه مخکې خپل ځان وساتئ.
channels-first-away = که بې ضرره کېدای شي، هلته لاړ شئ چې نور خلک وي.
channels-first-quiet = زنګ يا پيغام هله وکړئ چې ضرر رسوونکی پرې خبر نه شي.
channels-first-tell = د باور يو کس ته ووايئ چې تاسو چرته يئ.
channels-first-police-there = که څوک مو اوس وهي، د هغه ملک پوليس ته هم زنګ وهلی شئ.

## What is to be said about the place

channels-place-unknown = دا ځای زموږ په لست کې نشته. دا ادارې د ټول پاکستان لپاره دي.
# Variables:
#   $country (text) - the country that was asked for
channels-place-none = دلته د مزدورانو لپاره د پاکستان دفتر موږ ته معلوم نه دی: { $country }. دا ادارې په پاکستان کې دي.
channels-none = په دې ځای کې د دې ضرورت لپاره لا څوک راته معلوم نه دي.
# Variables:
#   $needs (text) - the ids of all needs
channels-need-unknown = دا ضرورت معلوم نه دی. دا ليکلی شئ: { $needs }

## Names of kinds of channels

# Variables:
#   $place (text) - the city
channels-kind-protector = پروټيکټر دفتر، { $place }
# Variables:
#   $place (text) - the city
channels-kind-centre = مايګرنټ ريسورس سنټر، { $place }
# Variables:
#   $place (text) - the city
channels-kind-branch = د اوورسيز ايمپلايمنټ کارپورېشن دفتر، { $place }
# Variables:
#   $place (text) - the country
channels-kind-attache = د پاکستان کميونټي وېلفېئر اتاشي، { $place }

## Names of channels

channels-name-police = د پوليسو بېړنی نمبر
channels-name-rescue = ريسکيو او امبولانس
channels-name-fia-trafficking = د انسانانو د سوداګرۍ خلاف د اېف آئي اې هېلپ لاين
channels-name-fia-complaint = د اېف آئي اې د شکايت مخ
channels-name-fia-circles = د انسانانو د سوداګرۍ خلاف د اېف آئي اې دفترونه
channels-name-nccia = د سايبر جرم هېلپ لاين، اېن سي سي آئي اې
channels-name-nccia-complaint = د اېن سي سي آئي اې د شکايت مخ
channels-name-nccia-office = د اېن سي سي آئي اې دفتر
channels-name-drf = ډيجيټل رائټس فاونډېشن، په انټرنېټ د ځورونې خلاف هېلپ لاين
channels-name-pkcert = نېشنل سرټ، د هېک شوي اکاونټ د خبر مخ
channels-name-pta = د پي ټي اې هېلپ لاين، د ټيليفون او سم لپاره
channels-name-pta-spam = د بې ځايه پيغامونو د خبر لپاره د پي ټي اې نمبر
channels-name-pta-office = د پي ټي اې دفتر
channels-name-pta-app = د پي ټي اې د شکايت اېپ
channels-name-beoe-complaint = بيورو آف اميګرېشن، د ايجنټانو شکايت
channels-name-beoe-register = بيورو آف اميګرېشن، د ايجنټانو لست
channels-name-beoe-search = بيورو آف اميګرېشن، د ايجنټ لټون
channels-name-beoe-jobs = بيورو آف اميګرېشن، د اجازې نوکرۍ
channels-name-beoe-employers = بيورو آف اميګرېشن، په تور لست کې مالکان
channels-name-beoe-test-centres = بيورو آف اميګرېشن، په تور لست کې د ټيسټ سنټرونه
channels-name-beoe-fees = بيورو آف اميګرېشن، قانوني فيسونه
channels-name-beoe-notices = بيورو آف اميګرېشن، خبرتياوې
channels-name-protector-list = د ټولو پروټيکټر دفترونو لست
channels-name-oec = اوورسيز ايمپلايمنټ کارپورېشن، نوکري ورکوونکې سرکاري اداره
channels-name-opf = د اوورسيز پاکستانيز فاونډېشن د شکايت دفتر
channels-name-mohtasib = وفاقي محتسب، د بهر پاکستانيانو کمشنر
channels-name-mohre = د اماراتو د کار د وزارت هېلپ لاين
channels-name-hrsd = د سعودي عرب د کار د وزارت کال سنټر
channels-name-qatar-sms = د قطر د کار د وزارت د پيغام نمبر
channels-name-qatar-labour = د قطر د کار د وزارت هېلپ لاين
channels-name-sbp-sunwai = سټېټ بانک، د بانکونو شکايت
channels-name-citizen-portal = پاکستان سټيزن پورټل
channels-name-human-rights = د انساني حقونو وزارت، د قانوني مرستې هېلپ لاين
channels-name-punjab-women = په پنجاب کې د ښځو هېلپ لاين
channels-name-punjab-women-protection = په پنجاب کې د ښځو د ساتنې لاين
channels-name-sindh-women = په سنده کې د ښځو هېلپ لاين
channels-name-punjab-children = د پنجاب د ماشومانو د ساتنې بيورو
channels-name-madadgaar = مددګار، د ښځو او ماشومانو لپاره
channels-name-kp-children = د خيبر پښتونخوا د ماشومانو د ساتنې کميشن
channels-name-nchr = د انساني حقونو قومي کميشن
channels-name-fospah = د ځورونې خلاف وفاقي محتسب
channels-name-rozan = روزن، د زړه خبرې کولو لپاره
channels-name-aurat-foundation = عورت فاونډېشن، د ښځو لپاره قانوني مشوره

## What is said of a channel

# Variables:
#   $number (text) - the phone number
channels-call = زنګ ووهئ: { $number }
# Variables:
#   $number (text) - the phone number
channels-number = نمبر: { $number }
# Variables:
#   $place (text) - the city, province or country
channels-place = ځای: { $place }
# Variables:
#   $count (number) - how many offices, one or more
channels-offices = { $count ->
    [one] په دې ملک کې د پاکستان داسې { $count } دفتر دی.
   *[other] په دې ملک کې د پاکستان داسې { $count } دفترونه دي.
}
channels-hours-always = شپه او ورځ خلاص وي.
# Variables:
#   $from (text) - when it opens
#   $to (text) - when it closes
channels-hours-mon-sat = له ګل نه تر خالي پورې خلاص وي، له { $from } نه تر { $to } پورې.
# Variables:
#   $address (text) - the street
channels-address = پته: { $address }
# Variables:
#   $phones (text) - further numbers
channels-more-phones = نور ټيليفونونه: { $phones }
# Variables:
#   $phones (text) - numbers
channels-whatsapp = واټس اېپ: { $phones }
# Variables:
#   $url (text) - the address of the page
channels-page = مخ: { $url }
# Variables:
#   $email (text) - the mailbox
channels-email = برېښناليک: { $email }
channels-sms = دې نمبر ته پيغام ولېږئ، زنګ پرې نه کېږي.
channels-only-in-pakistan = نمبرونه يې يوازې په پاکستان کې کار کوي. د کور څوک ستاسو لپاره زنګ وهلی شي.
channels-only-there = دا نمبر يوازې په هماغه ملک کې دننه کار کوي.
channels-note-protector = چې هر چرته اوسېږئ، هر پروټيکټر دفتر ته تلی شئ.
channels-note-attache = د پاکستان په سفارت يا قونصل خانه کې د دې افسر پوښتنه وکړئ.
channels-note-citizen-portal = هلته بايد په خپله پېژندنه داخل شئ.

## How it is known, and since when

# Variables:
#   $date (text) - the day, month or year
channels-checked-press = دا مو د يو اخبار له خبره اخستي، { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-press-several = دا مو د څو اخبارونو له خبرونو اخستي، { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-notice = دا مو په اخبار کې له سرکاري خبرتيا اخستي، { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-page = دا له سرکاري مخه دي، چې نورو لوستی، { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-report = دا مو له يو خپور شوي رپورټ نه اخستي، { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-directory = دا مو د هېلپ لاينونو له يو لست نه اخستي، { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-register = دا مو له سرکاري رجسټر نه اخستي، { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-announced = اخبار ليکلي وو چې دا به خلاصېږي، { $date }.
# Variables:
#   $date (text) - the day, month or year
channels-checked-old = د دې معلومات زاړه دي، { $date }.
channels-checked-name = موږ ته يې يوازې نوم معلوم دی.
# Variables:
#   $source (text) - who wrote it
channels-source = سرچينه: { $source }
channels-untried-call = موږ پخپله دلته زنګ نه دی وهلی.
channels-untried-page = موږ پخپله دا مخ نه دی پرانيستی.
channels-untried-sms = موږ پخپله دا نه دی ازمويلی.
channels-unverified-number = د دې نمبر تصديق نه دی شوی. موږ يې يوازې ليکلی ښيو.
channels-unverified = موږ پخپله د دې تصديق نه دی کړی.

## Provinces

channels-province-punjab = پنجاب
channels-province-sindh = سنده
channels-province-kp = خيبر پښتونخوا
channels-province-balochistan = بلوچستان
channels-province-islamabad = اسلام آباد
channels-province-ajk = آزاد کشمير
channels-province-gb = ګلګت بلتستان

## Cities

channels-city-abbottabad = ايبټ آباد
channels-city-bagh = باغ
channels-city-dera-ghazi-khan = ډېره غازي خان
channels-city-islamabad = اسلام آباد
channels-city-karachi = کراچۍ
channels-city-lahore = لاهور
channels-city-malakand = ملاکنډ
channels-city-multan = ملتان
channels-city-peshawar = پېښور
channels-city-quetta = کوټه
channels-city-rawalakot = راولاکوټ
channels-city-rawalpindi = راولپنډۍ
channels-city-sialkot = سيالکوټ
channels-city-sukkur = سکهر

## Countries

channels-country-ae = متحده عرب امارات
channels-country-au = آسټريليا
channels-country-az = آذربائيجان
channels-country-bh = بحرين
channels-country-ca = کېنېډا
channels-country-cy = قبرص
channels-country-de = جرمني
channels-country-es = سپېن
channels-country-fr = فرانس
channels-country-gb = برطانيه
channels-country-gr = يونان
channels-country-hr = کروشيا
channels-country-iq = عراق
channels-country-ir = ايران
channels-country-it = اټلي
channels-country-jp = جاپان
channels-country-kh = کمبوډيا
channels-country-kr = جنوبي کوريا
channels-country-kw = کوېټ
channels-country-la = لاوس
channels-country-ly = ليبيا
channels-country-mm = ميانمار
channels-country-mt = مالټا
channels-country-my = ملېشيا
channels-country-om = عمان
channels-country-pk = پاکستان
channels-country-pl = پولېنډ
channels-country-pt = پرتګال
channels-country-qa = قطر
channels-country-ro = رومانيا
channels-country-rs = سربيا
channels-country-ru = روس
channels-country-sa = سعودي عرب
channels-country-sg = سنګاپور
channels-country-th = تهايي لېنډ
channels-country-tr = ترکيه
channels-country-us = امريکه
channels-country-za = جنوبي افريقا
