## What was found in the message

adcheck-rule-no-licence = په پيغام کې د هېڅ لايسنس لرونکې ايجنسۍ نښه نشته. د بهر د نوکرۍ اعلان يوازې لايسنس لرونکې ايجنسي يا سرکاري اداره کولای شي.
adcheck-rule-licence-mismatch = دا لايسنس نمبر په رجسټر کې د بلې ايجنسۍ دی. ځينې خلک د باور جوړولو لپاره د بل چا نمبر ليکي.
adcheck-rule-licence-not-valid = دا لايسنس په رجسټر کې نشته، يا اوس هلته چلېدونکی نه دی. بې چلېدونکي لايسنسه هېڅ ايجنسي خلک بهر ته نه شي لېږلی.
adcheck-rule-upfront-fee = دوی د ويزې يا معاهدې نه مخکې پيسې غواړي. لايسنس لرونکې ايجنسي فيس يوازې د ويزې نه وروسته، د بانک له لارې اخستی شي.
adcheck-rule-fee-above-lawful = کومې پيسې چې ويل شوې، د داسې نوکرۍ د قانوني فيس نه زياتې دي. ايجنسي د قانوني فيس نه زياتې پيسې نه شي اخستی.
adcheck-rule-cash-or-wallet-payment = دوی پيسې نغدې، په ايزي پيسه، جاز کېش، ذاتي اکاونټ يا داسې بله لاره غواړي. د داسې پيسو ثبوت او بېرته اخستل دواړه ګران دي.
adcheck-rule-guaranteed-visa = دوی وايي چې ويزه، نوکري يا رسېدل پخه خبره ده. دا وعده هېڅوک نه شي کولی، ځکه چې فيصله بل ملک کوي.
adcheck-rule-done-base-visa = دوی د "ډن بېس" خبره کوي، يعنې د ويزې يا رسېدو نه وروسته د پيسو پټه سودا. ناقانونه ايجنټان په دې باور جوړوي.
adcheck-rule-azad-visa = دوی د ازاد يا فري ويزې خبره کوي. د کار ويزه د يوه مالک وي، بل ځای په کار کولو ګرفتاري کېدای شي.
adcheck-rule-visit-visa-for-work = دوی د وزټ، عمرې يا تعليم په ويزه خلک کار ته لېږي. په داسې ويزه په کار کولو جېل او بېرته لېږل کېدای شي.
adcheck-rule-no-interview-or-test = دوی وايي چې انټرويو، ټېسټ يا تجربه نه ده پکار. د بهر مالکان عموماً د نوکرۍ ورکولو نه مخکې کار ازمايي.
adcheck-rule-urgency = دوی په تلوار کولو زور اچوي. په تلوار کې د پوښتنې او کتلو وخت نه پاتې کېږي.
adcheck-rule-vague-employer = په پيغام کې نه دي ليکلي چې کار په کومه کمپنۍ يا ښار کې دی. په قانوني اعلان کې دا ليکلي وي.
adcheck-rule-whatsapp-only-contact = رابطه يوازې په واټس اېپ، انباکس يا موبايل نمبر ده. داسې رابطه په يوه ورځ کې ورکېدای شي.
adcheck-rule-free-email = دوی د کمپنۍ يا دفتر په نوم د مفت اي مېل پته ورکوي. داسې پته هر څوک جوړولی شي.
adcheck-rule-too-high-pay = تنخواه هلته د داسې کار د عامې تنخواه نه ډېره زياته ويل شوې. زياته تنخواه ډېر ځله يو دام وي.
adcheck-rule-benefits-over-duties = په پيغام کې د تنخواه او مفتو شيانو ذکر دی، د کار نشته. کار څه دی، دا هم بايد ليکلي وي.
adcheck-rule-personal-documents-early = دوی د انټرويو يا معاهدې نه مخکې کاغذونه يا د بانک معلومات غواړي. په دې د بل چا په نوم قرض يا سم اخستل کېدای شي.
adcheck-rule-passport-handover = دوی غواړي چې اصل پاسپورټ د ايجنټ يا مالک سره وي. پاسپورټ چې د چا سره وي، هغه مزدور د تلو نه منع کولی شي.
adcheck-rule-irregular-route = دوی د زمکې، سمندر، کنټېنر يا جعلي مهر د لارې خبره کوي. په داسې لارو ډېر خلک مړه شوي يا د تاوان لپاره نيول شوي.
adcheck-rule-women-targeted = دوی يوازې ښځې يا جينکۍ غواړي، کار څرګند نه دی يا رابطه يوازې د پردي سره ده. په داسې وړانديز ښځې خرڅې شوې يا ګېرې شوې دي.
adcheck-rule-appearance-requirement = دوی د شکل، پوره تصوير يا ناواده کېدو شرط ږدي. کار ته هنر پکار دی، او داسې تصويرونه غلط استعمالېدای شي.
adcheck-rule-scam-compound-destination = دا د هغو وړانديزونو په شان دی چې خلک د جنوب ختيځې اسيا بندو کېمپونو ته بيايي. هلته يې بندوي او په زور ترې آن لاين ټګي کوي.
adcheck-rule-sub-agent = دا کس د ايجنسۍ له خوا خبرې کوي خو په رجسټر کې نشته. مينځګړي ته ورکړې پيسې په ګرانه بېرته کېږي.
adcheck-rule-impersonates-authority = دوی د فوج، پوليس، عدالت، بانک يا د کوم دفتر په نوم خبرې کوي. هغه اداره د خلکو سره داسې رابطه نه کوي.
adcheck-rule-otp-request = دوی کوډ، پن يا پاسورډ غواړي، يا د څه سکېن کولو يا منظورولو وايي. په دې پردی کس پيسې يا اکاونټ اخستی شي.
adcheck-rule-blackmail-threat = دوی ګواښ کوي چې خبره يې ونه منل شي نو تصويرونه به خپروي يا تاوان به رسوي. دا جرم دی، په پيسو ورکولو ډېر لږ بندېږي.
adcheck-rule-obscene-group = دوی د فحش ګروپونو، ويډيو کال يا "دوستۍ" بلنه ورکوي. داسې کالونه ډېر ځله ريکارډ کېږي او وروسته پرې پيسې غواړي.
adcheck-rule-task-or-deposit-scheme = دوی د لايک يا ټائپنګ په بدل کې د پيسو وعده کوي، يا د شروع کولو پيسې غواړي. ډېر ځله لږې ورکړي، بيا ډېرې واخلي.
adcheck-rule-crypto-or-forex = دوی د کرپټو، ټرېډنګ يا د پيسو د دوه چنده کولو نه د ګټې وعده کوي. په داسې کارونو کې پيسې زياتره ډوبېږي.
adcheck-rule-suspicious-link = د لينک نه پته نه لګي چې چرته ځي، يا د هغې ادارې خپل نه دی. دا پاسورډ يا ذاتي معلومات پټولی شي.
adcheck-rule-biometric-or-sim = دوی د ګوتې نښه يا د بل چا په نوم سم غواړي. بيا د هماغه کس په نوم جرمونه کېدای شي.
adcheck-rule-courier-or-prize = دوی د پارسل، انعام، تحفې يا جرمانې په نوم پيسې غواړي. دا د ټګۍ ډېره عامه لاره ده.
adcheck-rule-loan-or-debt-bondage = دوی غواړي چې قرض د تنخواه نه کټ کړي، تنخواه بنده کړي يا بانډ يا چېک واخلي. داسې قرض مزدور ګېرولی شي.
adcheck-rule-minors = دوی د 18 کالو نه کم عمر ماشومان غواړي، يا په کاغذ عمر بدلول غواړي. ماشومان د کار لپاره بهر ته نه شي بوتلل کېدای.
adcheck-rule-forged-documents = دوی جعلي کاغذونه يا مهرونه ورکوي يا غواړي. په جعلي کاغذ جېل او بنديز راتلی شي، او تاوان د مسافر کېږي.
adcheck-rule-organ-trade = دوی د پښتورګي يا بل اندام په بدل کې د پيسو، علاج يا ويزې خبره کوي. د اندامونو سودا جرم دی، د خلکو صحت پرې خراب شوی.
adcheck-rule-foreign-army-recruitment = دوی د بل ملک د فوج، ګارډ فورس يا جنګ لپاره خلک غواړي. د ګارډ نوکرۍ په نوم خلک جنګ ته لېږل شوي او وژل شوي.
adcheck-rule-marriage-trafficking = مينځګړی د بهر د واده سره د پيسو يا ويزې خبره کوي. په دې طريقه ناوې خرڅې شوې او قيد شوې دي.
adcheck-rule-money-mule = دوی د بل چا په اکاونټ يا کور پيسې يا پارسلونه وړاندې لېږل غواړي. په جرم کې هماغه کس نيول کېدای شي.

## The outcome

adcheck-outcome-strong-warning = سخت خبرداری! په دې کې د خطر څرګندې نښې دي. هېڅ پيسې مه ورکوئ، هېڅ کاغذ مه لېږئ.
adcheck-outcome-caution = احتياط وکړئ. د بل قدم نه مخکې د ځينو خبرو پلټنه ضروري ده.
adcheck-outcome-nothing-found = څه چې کتل کېدای شول، په هغو کې څه ونه موندل شول. په دې د هغو خلکو په باره کې هېڅ نه ثابتېږي چې تر شا يې دي.
adcheck-outcome-could-not-check = دا ونه کتل شو. داسې ټکي ونه موندل شول چې دلته لوستل کېدای شي.

## What it looks like

adcheck-kind-fraud = دا د پيسو اخستلو ټګي ښکاري.
adcheck-kind-smuggling = دا د خلکو سمګلنګ ښکاري، يعنې په ناقانونه او خطرناکه لاره بوتلل.
adcheck-kind-trafficking = دا د انسانانو سوداګري ښکاري، چې خلک پکې خرڅېږي يا په زور کار پرې کېږي.
adcheck-kind-cyber = دا د ټيليفون يا انټرنېټ جرم ښکاري.

## What to do

adcheck-advice-pay-nothing = اوس هېڅ پيسې مه ورکوئ.
adcheck-advice-send-no-papers = کاغذونه، تصويرونه يا د بانک معلومات مه لېږئ.
adcheck-advice-ask-licence = د لايسنس نمبر وغواړئ او پر کاغذ يې وګورئ.
adcheck-advice-call-register-phone = د پيغام پر نمبر نه، د رجسټر پر نمبر زنګ ووهئ. وپوښتئ چې دا وړانديز د دوی دی که نه.
adcheck-advice-ask-protector = د بل قدم نه مخکې له پروټيکټر دفتر نه پوښتنه وکړئ.
adcheck-advice-keep-message = پيغام، نمبر او هر رسيد وساتئ. دا د ثبوت په کار راتلی شي.
adcheck-advice-share-no-code = کوډ، پن يا پاسورډ هېچا ته مه وايئ.
adcheck-advice-open-no-link = لينک مه خلاصوئ.
adcheck-advice-tell-someone = د کور يو کس يا د باور کس ته ووايئ.
adcheck-advice-do-not-travel = چې پلټنه نه وي شوې، په سفر مه وځئ.
adcheck-advice-keep-passport = پاسپورټ له ځان سره وساتئ.
adcheck-advice-report-nccia = د سايبر جرم خبر NCCIA ته ورکړئ. په 1799 زنګ ووهئ.
adcheck-advice-report-fia = د انسانانو د سوداګرۍ يا سمګلنګ خبر FIA ته ورکړئ.
adcheck-advice-women-help = د ښځو هېلپ لاين 1099 ته زنګ ووهئ.
adcheck-advice-bank-own-number = خپل بانک ته په هغه نمبر زنګ ووهئ چې په کارډ ليکلی دی.
adcheck-advice-check-next = که څوک پيسې، کوډ يا کاغذونه وغواړي، هغه پيغام هم دلته وګورئ.

## What a lawful notice carries

adcheck-item-country = د کار ملک
adcheck-item-promoter = د ايجنسۍ نوم او پته
adcheck-item-licence = د لايسنس نمبر
adcheck-item-permission = د بهرتۍ د اجازې نمبر
adcheck-item-jobs = نوکرۍ او شمېر يې
adcheck-item-duration = د معاهدې موده
adcheck-item-benefits = تنخواه او سهولتونه
# Variables:
#   $items (text) - the missing items, already joined
adcheck-items-missing = په قانوني اعلان کې دا هم وي: { $items }.

## Sources, words and agencies

# Variables:
#   $ref (text) - the law or source
#   $date (text) - its date
adcheck-law = قانون يا سرچينه: { $ref } ({ $date })
adcheck-cut = پيغام اوږد وو. يوازې لومړۍ برخه يې ولوستل شوه.
# Variables:
#   $words (text) - the words of the message that were noticed
adcheck-quote = ټکي: { $words }
adcheck-agents-none = په پيغام کې د رجسټر هېڅ ايجنسي ونه موندل شوه.
# Variables:
#   $name (text) - the agency
#   $licence (text) - its licence number
adcheck-agent-listed = { $name }، لايسنس { $licence }، په رجسټر کې ليکل شوې ده.
# Variables:
#   $name (text) - the agency
#   $licence (text) - its licence number
adcheck-agent-not-valid = { $name }، لايسنس { $licence }، په رجسټر کې شته، خو دا لايسنس هلته د اعتبار وړ نه دی.

## Questions about an offer made by voice or face to face

adcheck-ask-who = دا وړانديز چا کړی دی؟
adcheck-ask-number = د لايسنس نمبر يې ښودلی دی؟
adcheck-ask-number-which = نمبر يا د ایجنسۍ نوم همداسې وليکئ لکه چې ښودل شوی:
adcheck-ask-money = هغوی پيسې کله غواړي؟
adcheck-ask-how-paid = هغوی پيسې په کومه لاره غواړي؟
adcheck-ask-visa = هغوی د کوم قسم ويزې خبره کوي؟
adcheck-ask-country = د کوم ملک لپاره دی؟
adcheck-ask-trade = هغوی کوم کار ښيي؟
adcheck-ask-test = انټرويو يا ټېسټ به وي؟
adcheck-ask-papers = هغوی اوس کوم کاغذونه غواړي؟
adcheck-ask-promises = هغوی د څه وعده کوي؟
adcheck-ask-pick = د خپل جواب نمبر وليکئ:

## Answers to the questions

adcheck-answer-who-agency = ايجنسۍ په خپل دفتر کې
adcheck-answer-who-person-of-agency = هغه کس چې د ايجنسۍ له خوا خبرې کوي
adcheck-answer-who-friend = دوست يا خپلوان
adcheck-answer-who-online = په انټرنېټ يو چا
adcheck-answer-who-unknown = يوه پردي کس
adcheck-answer-number-shown = هو، نمبر يې ښودلی
adcheck-answer-number-none = نه، نمبر يې نه دی ښودلی
adcheck-answer-money-none = پيسې نه غواړي
adcheck-answer-money-before = د ويزې نه مخکې
adcheck-answer-money-after = د ويزې نه وروسته
adcheck-answer-money-from-pay = وروسته به يې د تنخواه نه کټ کوي
adcheck-answer-paid-bank = د ايجنسۍ په بانک اکاونټ کې
adcheck-answer-paid-cash = نغدې
adcheck-answer-paid-wallet = په ايزي پيسه، جاز کېش يا ذاتي اکاونټ
adcheck-answer-paid-unsaid = نه يې دي ويلي
adcheck-answer-visa-work = د کار ويزه
adcheck-answer-visa-visit = د وزټ، عمرې يا تعليم ويزه
adcheck-answer-visa-azad = ازاده يا فري ويزه
adcheck-answer-visa-none = بې ويزې
adcheck-answer-visa-unsaid = نه يې دي ويلي
adcheck-answer-country-gulf = خليج، لکه سعودي عرب يا دوبۍ
adcheck-answer-country-europe = يورپ
adcheck-answer-country-southeast-asia = کمبوډيا، ميانمار، لاوس، تهايي لېنډ يا شاوخوا
adcheck-answer-country-other = بل ملک
adcheck-answer-trade-named = څرګند کار، لکه ډرېور يا مستري
adcheck-answer-trade-call-centre = کال سنټر، ټائپنګ يا آن لاين کار
adcheck-answer-trade-women-house = د ښځو لپاره د کور، پارلر يا هوټل کار
adcheck-answer-trade-army = د فوج يا ګارډ کار
adcheck-answer-trade-unsaid = نه يې دي ويلي
adcheck-answer-test-yes = هو
adcheck-answer-test-no = نه
adcheck-answer-papers-none = هېڅ نه
adcheck-answer-papers-copies = د کاغذونو کاپي ګانې
adcheck-answer-papers-passport = اصل پاسپورټ
adcheck-answer-promises-none = څه خاص نه
adcheck-answer-promises-guarantee = پخه ويزه يا پخه نوکري
adcheck-answer-promises-land-sea = د زمکې يا سمندر لاره
adcheck-answer-promises-high-pay = ډېره زياته تنخواه

## A message without a single sign

adcheck-reads-alike = دا پيغام د هغو پيغامونو په شان دی چې خلک پرې غولول کېږي. کومه يوه نښه و نه موندل شوه، نو احتياط وکړئ.

## The page of the app

adcheck-title = پیغام وګورئ
adcheck-how = په واټس اپ کې پر پیغام ګوته ټینګه ونیسئ، کاپي کېکاږئ او بېرته دلته راشئ.
adcheck-paste = پیغام دلته پېسټ کړئ
adcheck-field = یا پیغام دلته ولیکئ
adcheck-check = وګورئ
adcheck-checking = پیغام لوستل کېږي
adcheck-empty = تر اوسه څه نه دي کاپي شوي.
adcheck-again = بل پیغام وګورئ
adcheck-message = پیغام
adcheck-found = څه وموندل شول
adcheck-agents = په پیغام کې ایجنسۍ
adcheck-look-up = له رجسټر نه وپوښتئ
adcheck-to-do = اوس څه وکړئ
adcheck-picture = دا انځور دی. پرکھ لا انځورونه نه شي لوستلای.
adcheck-picture-copy = ځینې موبایلونه د انځور ټکي کاپي کولای شي. انځور په ګیلري کې پرانیزئ، پر ټکو ګوته ټینګه ونیسئ، کاپي کېکاږئ او دلته یې پېسټ کړئ.
adcheck-picture-ask = یا د وړاندیز په اړه د لسو لنډو پوښتنو ځواب ورکړئ.

## The page of the questions

adcheck-ask = له ما وپوښتئ
adcheck-ask-spoken = وړاندیز په خوله، په انځور کې یا مخامخ شوی؟ د لسو لنډو پوښتنو ځواب ورکړئ.
# Variables:
#   $number (number) - which question it is
#   $count (number) - how many there are
adcheck-ask-progress = پوښتنه { $number }، ټولې { $count }
adcheck-ask-skip = زه نه پوهېږم
adcheck-ask-back = مخکینۍ پوښتنه
adcheck-ask-go-on = مخکې لاړ شئ
adcheck-ask-field = شمېره یا نوم
adcheck-ask-again = له سره بیا وپوښتئ
