## Before a report is written

report-promise-danger = که اوس په خطر کې یئ، زنګ ووهئ او مرسته وغواړئ. راپور څو ورځې اخیستلای شي.
report-promise-readers = راپور یوازې هغه ادارې لوستلای شي چې تاسو یې وټاکئ.
report-promise-nameless = پرکھ ستاسو نوم او نمبر نه پېژني، او نه یې لېږي.
report-promise-hidden = که څوک دا موبایل وګوري، راپور باید ونه مومي.
report-promise-seen = خو څوک چې د پټ نمبر د لیکلو پر وخت تاسو وویني، هغه یې هم پرانیستلای شي.
report-promise-company = د موبایل کمپنۍ دا لیدای شي چې پرکھ کاروئ، خو دا نه چې څه پکې کوئ.
report-promise-guess = که داسې څه ولیکئ چې یوازې تاسو پرې خبر یئ، خلک مو پېژندلای شي.

## Where no report can be sent

report-stop-no-key = تر اوسه هېڅ اداره د پرکھ له لارې راپور نه شي اخیستلای.
report-stop-none-fits = داسې راپور تر اوسه هېڅ اداره نه اخلي.
report-stop-none-left = تاسو ټولې ادارې لرې کړې. بیا به راپور هېڅوک ونه شي لوستلای.
report-stop-none-left-do = لږ تر لږه یوه اداره وټاکئ، یا "مرسته واخلئ" پرانیزئ او پخپله زنګ ووهئ.
report-stop-keep = پیغامونه، انځورونه، رسیدونه او کاغذونه وساتئ. هېڅ مه پاکوئ.
report-stop-write-down = نومونه، د ټیلیفون نمبرونه، پیسې او نېټې ولیکئ، چې لا مو په یاد وي.
report-stop-trust = که نه غواړئ د چا لاس ته ورشي، د باور یوه کس ته یې ورکړئ.
report-stop-bring = دا ټول له ځان سره یوې ادارې ته یوسئ. که شناختي کارډ لرئ، هغه هم یوسئ.
report-stop-help = "مرسته واخلئ" پرانیزئ. هلته وینئ چې چا ته زنګ ووهئ یا چېرته لاړ شئ.

## Answering

report-draft-found = هغه راپور چې لږ مخکې مو پیل کړی وو، له همدې ځایه مخکې ځي.
report-pick = د خپل ځواب نمبر ولیکئ، یا یې خالي پرېږدئ:
report-pick-several = د ټولو سمو ځوابونو نمبرونه ولیکئ او تر منځ یې ځای پرېږدئ، یا خالي پرېږدئ:
report-type = خپل ځواب ولیکئ، یا یې خالي پرېږدئ:
report-yes-no = د هو لپاره 1، د نه لپاره 2 ولیکئ:
report-not-sent = هېڅ ونه لېږل شول.
report-picture-unreadable = دا انځور نه لوستل کېږي. بل وټاکئ.
report-picture-too-large = دا انځور ډېر لوی دی. کوچنی وټاکئ.

## The offices

report-proposal = دا ادارې به یې لوستلای شي:
report-proposal-others = نورې ادارې چې ټاکلای یې شئ:
report-proposal-remove = د هغو ادارو نمبرونه ولیکئ چې لرې کول یې غواړئ، یا خالي پرېږدئ:
report-office-unknown = داسې اداره نشته چې اوس راپور واخیستلای شي.
report-office-unnamed = یوه اداره
report-reason-nearest-centre = دا هغه ځای ته تر ټولو نږدې د مرستې مرکز دی.
report-reason-centre = دا د مرستې مرکز دی چې له هر ځایه راپور اخلي.
report-reason-province = دا د پاکستان په همدې برخه کې کار کوي.
report-reason-abroad-welfare = دا په بهر کې د پاکستانیانو خیال ساتي.
report-reason-women = دا له ښځو سره مرسته کوي.
report-reason-cyber = دا د ټیلیفون او انټرنېټ جرمونه ګوري.
report-reason-trafficking = دا له هغو سره مرسته کوي چې خرڅ شوي، بند شوي یا په زور کار ته اچول شوي.
report-reason-smuggling = دا له سرحده د پټو سفرونو قضیې ګوري.
report-reason-fraud = دا د دوکې ایجنټان او وړاندیزونه ګوري.
report-reason-legal-aid = دا قانوني مشوره ورکوي.
report-reason-danger = که څوک په خطر کې وي، دا اداره کار کولای شي.
report-reason-workers = دا د کارګرانو د حقونو ملاتړ کوي.
report-reason-crime = دا د داسې جرمونو پلټنه کوي.
report-reason-other = دا داسې راپورونه اخلي.

## Sending

# Variables:
#   $envelopes (number) - sealed envelopes that the report fills
report-sealed = { $envelopes ->
    [one] راپور په { $envelopes } لفافه کې مهر شو. یوازې هغه دفترونه یې پرانیستلای شي چې تاسو ټاکلي دي.
   *[other] راپور په { $envelopes } لفافو کې مهر شو. یوازې هغه دفترونه یې پرانیستلای شي چې تاسو ټاکلي دي.
}
report-picture-days = له انځور سره د هر څه رسول شاوخوا څلور ورځې اخلي. که پخپله یې نوی کړئ، ژر کېږي.
report-no-light = تاسو ځواب ونه غوښت. نو دلته به نه ښکاري چې راپور تر کومه رسېدلی.
report-give-up = څلور راپورونه لا له مخکې ځواب ته په تمه دي. یو وټاکئ چې نور به ځواب نه غواړي.

## The numbers

report-number-ask = خپل نمبر ولیکئ:
report-number-old = هغه نمبر ولیکئ چې اوس یې لرئ، یا خالي پرېږدئ. که خالي وي، نوې تجوري جوړېږي او د زړې شیان ورک کېږي.
# Variables:
#   $number (text) - the eight digits that are proposed
report-number-new = ستاسو پټ نمبر { $number } کېدای شي. د اخیستو لپاره یې خالي پرېږدئ، یا خپل اته عددونه ولیکئ:
# Variables:
#   $number (text) - the eight digits that are proposed
report-number-send = ځوابونه یوازې په پټ نمبر پرانیستل کېږي. خپل نمبر ولیکئ، یا خالي پرېږدئ چې { $number } نوی نمبر شي:
report-number-duress = د زور د وخت لپاره دویم نمبر لرلای شئ. هغه خالي تجوري پرانیزي او اصل تجوري د تل لپاره له منځه وړي. اته عددونه ولیکئ، یا خالي پرېږدئ:
report-number-set = نمبر کېښودل شو. په یادو یې زده کړئ او هېڅ ځای یې مه لیکئ. بیا یې تاسو ته څوک نه شي ویلای.
report-number-nothing = په دې نمبر هېڅ ونه موندل شول.
report-number-wanted = د دې لپاره د اتو عددونو نمبر پکار دی.
report-number-not-eight = پټ نمبر پوره اته عددونه لري.
report-number-like-a-phone = پټ نمبر په 0، 3 یا 92 نه شي پیلېدای، لکه د ټیلیفون نمبرونه.
report-number-same = دواړه نمبرونه باید جلا وي.
report-vault-new-erases = په دې نمبر لا هېڅ نه پرانیستل کېږي. نوې تجوري پرې جوړېږي، او د زړې شیان د تل لپاره ورک کېږي. مخکې لاړ شو؟

## Reports in the vault

report-list-empty = په تجورۍ کې هېڅ راپور نشته.
report-erased = راپور له تجورۍ پاک شو. که لا په دې موبایل کې پاتې وي، بیا هم به ولېږل شي.
report-withdrawn = راپور پاک شو. څه چې لا په دې موبایل کې پاتې وو، هغه به نه ځي. ادارې ته چې څه رسېدلي، هلته پاتې کېږي.
report-added = ستاسو خبرې مهر شوې او لېږلو ته په تمه دي.

## How far a report has come

report-light-saved = مهر شوی، لا دلته دی
report-light-saved-waits = راپور په دې موبایل کې مهر شوی او لېږلو ته په تمه دی.
report-light-saved-do = دا مهر شوی دلته پروت دی، تر هغو چې ولېږل شي.
report-light-handed-over = ولېږل شو
report-light-handed-over-is = راپور د ادارو ډاک ته رسېدلی. ډاک یې نه شي پرانیستلای.
report-light-handed-over-do = اوس یې باید یوه اداره واخلي. دا څو ورځې اخیستلای شي.
report-light-not-collected = چا نه دی اخیستی
report-light-not-collected-is = له 30 ورځو راهیسې هېڅ ادارې نه دي ویلي چې راپور ورته رسېدلی.
report-light-not-collected-do = نور ورته مه تم کېږئ. "مرسته واخلئ" پرانیزئ، چا ته زنګ ووهئ یا ورشئ.
report-light-not-collected-again = راپور بیا لیکلای او نورې ادارې هم ټاکلای شئ.
report-light-received = ورسېد
report-light-received-is = یوه اداره وایي چې ستاسو راپور ورته رسېدلی.
report-light-received-do = د ځواب لپاره څو ورځې وروسته بیا دلته وګورئ.
report-light-answered = ځواب راغلی
report-light-answered-is = یوې ادارې تاسو ته ځواب درکړی.
report-light-answered-do = خبره یې ولولئ. که څه یې پوښتلي وي، همدلته ځواب ورکولای شئ.

## What was said since

# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-received = { $day }: { $office } ته راپور ورسېد.
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-question = { $day }: { $office } له تاسو یوه پوښتنه لري.
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-answer = { $day }: د { $office } ځواب راغی.
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-referred = { $day }: د { $office } له خوا راپور بلې ادارې ته ولېږل شو.
# Variables:
#   $office (text) - the name of the office
report-said-referred-to = اوس راپور له دې ادارې سره دی: { $office }
# Variables:
#   $office (text) - the name of the office
#   $day (text) - the day
report-said-closed = { $day }: د { $office } له خوا راپور وتړل شو.
# Variables:
#   $day (text) - the day
report-said-own = { $day }: ستاسو خبرې.
# Variables:
#   $day (text) - the day
#   $words (text) - what the person wrote
report-said-own-words = { $day }: تاسو ولیکل: { $words }

## What could not be done, and what to do

report-rebuilt = پرکھ چې دلته څه ساتل، هغه خراب شول او له سره پیل شول. کوم راپور چې لا نه وو لېږل شوی، هغه ورک شو. مهرباني وکړئ بیا یې ولیکئ.
report-software-keystore = په کمپیوټر کې کیلي له راپورونو سره په یوه فایل کې وي. څوک چې دا فولډر ولري، له هغه یې هېڅ نه ژغوري.
report-error-in-use = پرکھ له دې راپورونو سره لا له مخکې خلاص دی. هلته یې بند کړئ او بیا هڅه وکړئ.
report-error-not-read = د دې موبایل راپورونه ونه لوستل شول. هېڅ بدل نه شول. بیا هڅه وکړئ.
report-error-no-space = په موبایل کې ځای نشته. یو څه پاک کړئ او بیا هڅه وکړئ. دلته هېڅ بدل نه شول.
report-error-not-written = دا ونه لیکل شول. هر څه د پخوا په شان دي. بیا هڅه وکړئ.
report-error-not-synced = کار وشو، خو موبایل لا نه دی تایید کړی. د موبایل تر بندولو مخکې پرکھ یو ځل بیا پرانیزئ.
report-error-keystore-unavailable = موبایل خپله کیلي نه ورکوي. د موبایل لاک خلاص کړئ او بیا هڅه وکړئ.
report-error-keystore-not-opened = د راپورونو لپاره د موبایل کیلي ورکه شوې. پرې تړلي شیان نور نه شي خلاصېدای.
report-error-newer = دا راپورونه نوي پرکھ لیکلي دي. تر ټولو نوی پرکھ نصب کړئ او بیا هڅه وکړئ.
report-error-not-stretched = د موبایل په مېمورۍ کې ځای کم دی. نور اپونه بند کړئ او بیا هڅه وکړئ.
report-error-not-this-vault = تجوري نور هماغه نه ده. په خپل نمبر یې بیا پرانیزئ.
report-error-outbox-full = په دې موبایل کې ډېر مهر شوي راپورونه پاتې دي. په انټرنېټ یې نوی کړئ چې لاړ شي، بیا هڅه وکړئ. هېڅ یو یې نه دی ورک شوی.
# Variables:
#   $over (number) - bytes too many
report-error-too-long = راپور ډېر اوږد دی. شاوخوا { $over } توري کم کړئ.
report-error-draft-too-long = دا دومره اوږد دی چې نه ساتل کېږي. لنډ یې کړئ، یا انځور لرې کړئ.
report-error-no-partner = هېڅ اداره نه ده ټاکل شوې. لږ تر لږه یوه وټاکئ.
report-error-vault-shut = دا یوازې ستاسو په پټ نمبر خلاصېږي.
report-error-vault-full = تجوري ډکه ده. لومړی یو زوړ راپور ترې پاک کړئ.
report-error-vault-damaged = د تجورۍ شیان خراب شوي او نه لوستل کېږي.
report-error-rows-taken = څلور راپورونه لا له مخکې ځواب ته په تمه دي. لومړی باید د یوه تمه ختمه شي.
report-error-unknown = دلته داسې راپور نشته.
