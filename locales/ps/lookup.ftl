## The outcome of a question to the register

lookup-outcome-one = په رجسټر کې يو لايسنس ورسره برابر دی.
lookup-outcome-likely = کېدای شي ستاسو مطلب همدا وي. دا يقيني نه ده.
# Variables:
#   $count (number) - how many licences are shown, two or more
lookup-outcome-several = { $count } لايسنسونه ورته دي. نمبر، نوم، ښار او ټيليفون يې پرتله کړئ.
# Variables:
#   $date (text) - the day of the register copy
lookup-outcome-none = د { $date } په دې کاپي کې نشته.
# Variables:
#   $number (text) - the licence number as the person wrote it
#   $date (text) - the day of the register copy
lookup-outcome-no-number = د { $number } لايسنس نمبر په دې کاپي کې نشته. دا کاپي د { $date } ده.
lookup-cut = پوښتنه اوږده وه. يوازې پيل يې ولوستل شو.

## The copy of the register

# Variables:
#   $date (text) - the day of the register copy
#   $days (number) - its age in days
lookup-copy = { $days ->
    [0] د رجسټر دا کاپي د نن ورځې { $date } ده.
    [one] د رجسټر دا کاپي د { $date } ده، { $days } ورځ زړه.
   *[other] د رجسټر دا کاپي د { $date } ده، { $days } ورځې زړه.
}
lookup-copy-old-30 = دا کاپي تر 30 ورځو زياته زړه ده. له هغې وروسته لايسنسونه بدلېدای شي.
lookup-copy-old-90 = دا کاپي تر 90 ورځو زياته زړه ده. نوې کاپي واخلئ يا له پروټيکټر دفتر نه پوښتنه وکړئ.
lookup-copy-of-last-year = دا کاپي د تېر کال ده. ټول لايسنسونه د دسمبر په 31 ختمېږي، نوی تمديد لا دلته نه ښکاري.

## What a licence is worth

# Variables:
#   $expiry (text) - the last day of the licence
lookup-standing-valid = په دې کاپي کې لايسنس تر { $expiry } پورې چلېدونکی ليکل شوی.
lookup-standing-valid-undated = په دې کاپي کې لايسنس چلېدونکی ليکل شوی. د ختمېدو نېټه نه ده ليکل شوې.
# Variables:
#   $expiry (text) - the last day of the licence
lookup-standing-date-passed = لايسنس په { $expiry } ختم شو. که تمديد شوی وي، په دې کاپي کې نه ښکاري.
lookup-standing-expired = په دې کاپي کې د لايسنس موده ختمه شوې وه.
lookup-standing-cancelled = حکومت دا لايسنس منسوخ کړی دی.
lookup-standing-surrendered = ايجنسۍ دا لايسنس پخپله بېرته ورکړی دی.
lookup-standing-suspended = حکومت دا لايسنس معطل کړی دی.
lookup-standing-invalid = په رجسټر کې دا لايسنس باطل ليکل شوی.
lookup-standing-state-recruiter = دا د حکومت خپله د بهرتۍ اداره ده، اوورسيز ايمپلايمنټ کارپورېشن.

## Facts of a licence

lookup-fact-no-name = په رجسټر کې نوم نه دی ليکل شوی.
# Variables:
#   $name (text) - the owner
lookup-fact-proprietor = څښتن: { $name }
# Variables:
#   $place (text) - the head office
lookup-fact-office = مرکزي دفتر: { $place }
# Variables:
#   $phones (text) - phones as printed
lookup-fact-phones = په رجسټر کې ټيليفون: { $phones }
# Variables:
#   $count (number) - open permissions, one or more
#   $date (text) - the day of the register copy
lookup-fact-permissions = { $count ->
    [0] په { $date } يې د بهرتۍ هېڅ خلاصه اجازه نه لرله.
    [one] په { $date } يې د بهرتۍ { $count } خلاصه اجازه لرله.
   *[other] په { $date } يې د بهرتۍ { $count } خلاصې اجازې لرلې.
}

## Doubts about a match

# Variables:
#   $given (text) - the region that was given
lookup-warning-wrong-region = د { $given } سيمه د دې نمبر سيمه نه ده. کېدای شي د چاپ غلطي يا د بل چا نمبر وي.
lookup-warning-no-region = له نمبر سره سيمه نه ده ليکل شوې. پوره نمبر وغواړئ.
# Variables:
#   $given (text) - the region that was given
lookup-warning-invented-region = په رجسټر کې د { $given } په نوم سيمه نشته.
lookup-warning-number-and-name-differ = نمبر د يوې ايجنسۍ دی او نوم د بلې. کېدای شي لايسنس د بل چا وي.
# Variables:
#   $name (text) - the other agency
#   $licence (text) - its licence number
lookup-warning-look-alike-name = د بلې ايجنسۍ نوم هم نږدې همداسې دی: { $name }، لايسنس { $licence }.
# Variables:
#   $licence (text) - the licence to which the phone belongs
lookup-warning-phone-of-other = دا ټيليفون په رجسټر کې د بلې ايجنسۍ دی، لايسنس { $licence }.
# Variables:
#   $phone (text) - the registered phone
lookup-warning-phone-near = دا ټيليفون د رجسټر له يوه نمبر سره يوازې يو عدد توپير لري: { $phone }.
lookup-warning-name-only = يوازې نوم ورته دی. يوازې نوم هېڅ نه ثابتوي.

## What to do next

lookup-next-call = د پيغام پر نمبر نه، د رجسټر پر نمبر زنګ ووهئ. وپوښتئ چې دا وړانديز د دوی دی که نه.
lookup-next-contract = پيسې يوازې د بانک له لارې او له رسيد سره ورکړئ. لاسليک د پروټيکټر په وړاندې وکړئ.
lookup-next-not-valid = دې ايجنسۍ ته هېڅ پيسې مه ورکوئ. لومړی له پروټيکټر دفتر يا مايګرنټ ريسورس سنټر نه پوښتنه وکړئ.
lookup-next-renewal = له پروټيکټر دفتر نه وپوښتئ چې لايسنس تمديد شوی که نه. تر هغې پيسې مه ورکوئ.
lookup-next-ask-number = د لايسنس نمبر وغواړئ او پر کاغذ يې وګورئ. تر هغې پيسې مه ورکوئ.
lookup-next-newer-list = په beoe.gov.pk کې نوی لېست وګورئ يا له پروټيکټر دفتر نه پوښتنه وکړئ.
lookup-next-compare = د لايسنس پوره نمبر وغواړئ او بيا يې ولټوئ.

## The page of the app

lookup-title = ایجنټ وګورئ
lookup-field = د ایجنټ شمېره، ټیلیفون یا نوم
lookup-ask = ولټوئ
lookup-asking = په رجسټر کې کتل کېږي
lookup-how = د ایجنټ د لایسنس شمېره، ټیلیفون یا نوم، یا د ایجنسۍ نوم ورکړئ.
lookup-paste = پېسټ کړئ
lookup-empty = تر اوسه څه نه دي کاپي شوي.
lookup-speak = په خوله یې ووایئ
lookup-speak-warning = ستاسو خبره به د دې موبایل یو بل اپ اوري. هغه ستاسو غږ په انټرنېټ لېږلای شي.
lookup-speak-go = اوس ووایئ
lookup-to-do = اوس څه وکړئ

## A standing in a word or two

lookup-word-valid = په دې کاپي کې چلېدونکی
lookup-word-state-recruiter = د حکومت اداره
lookup-word-date-passed = نېټه تېره شوې
lookup-word-expired = موده ختمه
lookup-word-cancelled = منسوخ
lookup-word-surrendered = بېرته ورکړل شوی
lookup-word-suspended = معطل
lookup-word-invalid = باطل
