## The questions of a report

report-ask-danger = ایا څوک اوس په خطر کې دی؟
report-ask-danger-now = هو، اوس
report-ask-danger-maybe = کېدای شي
report-ask-danger-no = نه
report-ask-happened = څه وشول؟
report-hint-happened = تر یوه زیات ځوابونه ټاکلای شئ.
report-ask-happened-paid-no-job = پیسې ورکړل شوې، خو نوکري یا ویزه نشته
report-ask-happened-false-offer = وړاندیز دروغ وو
report-ask-happened-false-visa = ویزه یا اجازه نامه جعلي وه
report-ask-happened-worse-job = کار یا تنخواه تر وعدې کمه راووته
report-ask-happened-papers-taken = پاسپورټ یا کاغذونه واخیستل شول
report-ask-happened-held-or-forced = څوک بند دی یا په زور کار ورباندې کېږي
report-ask-happened-smuggled = څوک په پټه له سرحده تېر کړل شو
report-ask-happened-threatened = چا ته ګواښ کېږي
report-ask-happened-accounts-or-identity = د بانک اکاونټ، کوډ یا د پېژندنې کاغذونه وغوښتل یا واخیستل شول
report-ask-happened-other = بل څه
report-ask-to-whom = دا له چا سره وشول؟
report-ask-to-whom-me = له ما سره
report-ask-to-whom-family = زما د کورنۍ له یوه کس سره
report-ask-to-whom-somebody-i-know = له داسې چا سره چې زه یې پېژنم
report-ask-to-whom-several = له څو کسانو سره
report-ask-to-whom-public-offer = لا له چا سره نه، ما یوازې وړاندیز لیدلی
report-ask-place = دا چېرته وشول؟
report-ask-place-pakistan = په پاکستان کې
report-ask-place-abroad = په بهر ملک کې
report-ask-province = د پاکستان په کومه برخه کې؟
report-ask-country = دا په کوم ملک کې وشول؟
report-hint-country = که ملک دلته نه وي، نوم یې ولیکئ.
report-ask-country-unknown = نه پوهېږم، یا یې نه وایم
report-ask-month = دا په کومه میاشت کې وشول؟
report-hint-month = کال او میاشت داسې ولیکئ: 2026-05
report-ask-month-unknown = نه پوهېږم
report-ask-money = ایا هغوی پیسې وغوښتې؟
report-ask-money-no = نه
report-ask-money-asked = هو، خو لا څه نه دي ورکړل شوي
report-ask-money-paid = هو، او پیسې ورکړل شوې
report-ask-amount = څومره پیسې؟
report-hint-amount = په عدد یې ولیکئ، لکه 250000 یا 2 لکه.
report-ask-currency = د کوم ملک پیسې؟
report-ask-paid-by = پیسې په کومه لاره ورکړل شوې؟
report-hint-paid-by = هغه لاره وټاکئ چې زیاتې پیسې پرې ورکړل شوې.
report-ask-paid-by-cash = نغدې
report-ask-paid-by-bank = د بانک له لارې
report-ask-paid-by-wallet = په ایزي پیسه، جاز کېش یا د موبایل په بل والټ
report-ask-paid-by-hawala = په هنډۍ یا حواله
report-ask-paid-by-gold-or-land = د سرو زرو یا زمکې په ورکولو
report-ask-paid-by-crypto = په کرپټو
report-ask-paid-by-other = په بله لاره
report-ask-agent-licence = ایجنټ د لایسنس کوم نمبر وښود؟
report-hint-agent-licence = همداسې یې ولیکئ لکه چې مو ولید. که نه یې وو ښودلی، مخکې لاړ شئ.
report-ask-agent-name = د ایجنټ نوم څه دی؟
report-hint-agent-name = د هغه کس یا ایجنسۍ نوم، که سم درته معلوم هم نه وي.
report-ask-agent-phone = د ایجنټ د ټیلیفون نمبر څه دی؟
report-hint-agent-phone = هغه نمبر چې زنګ یا پیغام ترې کوي.
report-ask-agent-account = پیسې یې په کوم اکاونټ کې غوښتې؟
report-hint-agent-account = د بانک اکاونټ یا د والټ نمبر. خپل پن یا پاسورډ مه لیکئ.
report-ask-agent-link = ایا هغوی کوم مخ، ګروپ یا پروفایل لري؟
report-hint-agent-link = نوم یا پته یې ولیکئ. بیا یې پرانیستل ضروري نه دي.
report-ask-destination = کوم ملک ته د لېږلو وعده یې وکړه؟
report-hint-destination = که ملک دلته نه وي، نوم یې ولیکئ.
report-ask-destination-unknown = نه پوهېږم، یا یې نه وایم
report-ask-may-answer = ایا کومه اداره تاسو ته ځواب لیکلای شي؟
report-hint-may-answer = ځواب یوازې دلته په پرکھ کې، په پټ نمبر لوستل کېږي.
report-ask-may-answer-yes = هو
report-ask-may-answer-no = نه، زه یوازې خبر ورکوم
report-ask-message = کوم پیغام مو چې وکوت، هغه به له راپور سره ځي. ایا بدلول یې غواړئ؟
report-hint-message = که ستاسو خپل نوم یا نمبر پکې وي، لرې کولای یې شئ.
report-ask-text = ادارې ته نور څه ویل پکار دي؟
report-hint-text = یوازې هغه ولیکئ چې ویل یې غواړئ. د خپل نوم لیکل ضروري نه دي.

## The questions in a word or two, before their answers

report-label-danger = اوسنی خطر
report-label-happened = څه وشول
report-label-to-whom = له چا سره
report-label-place = چېرته
report-label-province = د پاکستان برخه
report-label-country = چې په کوم ملک کې وشول
report-label-month = میاشت
report-label-money = ایا پیسې یې وغوښتې
report-label-amount = څومره پیسې
report-label-currency = د کوم ملک پیسې
report-label-paid-by = پیسې په کومه لاره ورکړل شوې
report-label-agent-licence = د لایسنس ښودل شوی نمبر
report-label-agent-name = د ایجنټ نوم
report-label-agent-phone = د ایجنټ ټیلیفون
report-label-agent-account = د پیسو اکاونټ
report-label-agent-link = مخ یا پروفایل
report-label-destination = چې د کوم ملک وعده وشوه
report-label-may-answer = اداره ځواب لیکلای شي
report-label-message = پیغام
report-label-text = ستاسو خپلې خبرې
report-label-checked = پرکھ په پیغام کې څه وموندل

## Currencies

# Variables:
#   $name (text) - the name of the currency
#   $code (text) - its three letters
report-currency = { $name } ({ $code })
report-currency-pkr = پاکستانۍ روپۍ
report-currency-sar = سعودي ریال
report-currency-aed = اماراتي درهم
report-currency-qar = قطري ریال
report-currency-kwd = کوېټي دینار
report-currency-omr = عماني ریال
report-currency-bhd = بحریني دینار
report-currency-usd = امریکايي ډالر
report-currency-eur = یورو
report-currency-gbp = برطانوي پونډ
report-currency-myr = د ملېشیا رینګټ
report-currency-try = د ترکیې لیره
report-currency-thb = د تهايي لېنډ بات
report-currency-irr = ایراني ریال

## What keeps a report from going

# Variables:
#   $question (text) - the question in a word or two
report-fault-missing = دا لا پاتې ده: { $question }.
# Variables:
#   $question (text) - a question in a word or two
#   $other (text) - another question in a word or two
report-fault-contradicts = دا دوه ځوابونه سره سمون نه خوري: { $question }؛ { $other }.
# Variables:
#   $question (text) - the question in a word or two
#   $over (number) - letters too many
report-fault-too-long = { $over ->
    [one] دا ځواب { $over } توری زیات اوږد دی: { $question }.
   *[other] دا ځواب { $over } توري زیات اوږد دی: { $question }.
}
# Variables:
#   $question (text) - the question in a word or two
report-fault-not-in-list = دا ځواب دلته سم نه راځي: { $question }. بل وټاکئ.
# Variables:
#   $question (text) - the question in a word or two
report-fault-in-future = دا میاشت لا نه ده راغلې: { $question }.

## Why something is no answer

report-answer-no-such-question = داسې پوښتنه نشته.
report-answer-not-in-list = دا ځواب په لېست کې نشته. د لېست یو ځواب وټاکئ.
report-answer-one-only = دلته یوازې یو ځواب ورکولای شئ.
report-answer-not-a-number = دا عدد نه دی. په عدد یې ولیکئ.
report-answer-not-a-month = دا میاشت نه ده. داسې یې ولیکئ: 2026-05
report-answer-not-a-country = دا ملک نه پېژنو. نوم یې په بل ډول ولیکئ، یا مخکې لاړ شئ.
# Variables:
#   $over (number) - letters too many
report-answer-too-long = { $over ->
    [one] دا { $over } توری زیات اوږد دی.
   *[other] دا { $over } توري زیات اوږد دی.
}

## Why a file is no file of answers

# Variables:
#   $over (number) - bytes too many
report-import-too-long = فایل { $over } بایټه زیات لوی دی.
report-import-not-json = په دې فایل کې داسې ځوابونه نشته چې ولوستل شي.
# Variables:
#   $inside (text) - the name of the field around it, as the file writes it
report-import-unknown = په فایل کې یوه نامعلومه خانه ده، د { $inside } دننه.
# Variables:
#   $field (text) - the name of the field, as the file writes it
report-import-wrong = د فایل په { $field } خانه کې داسې څه دي چې هلته سم نه راځي.
