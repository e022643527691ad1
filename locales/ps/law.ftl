## Laws, orders and reports, by the names that content/law/laws.toml gives them

# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-emigration-ordinance = د ايميګرېشن آرډيننس 1979، دفعه { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-emigration-rules = د ايميګرېشن قاعدې 1979، قاعده { $places }
law-register = د بيورو آف امیګرېشن د لائسنس لرونکو اېجنسیو رجسټر
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-procedures = د بهر نوکرۍ دپاره د بيورو آف امیګرېشن طريقه، پېرا { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-lawful-fee = قانوني سروس فيس: { $places } روپۍ
law-no-cash = د بيورو آف امیګرېشن حکم چې اېجنسۍ نغدې پيسې نه اخلي
law-azad-warning = د آزادو وېزو په باره کې د بيورو آف امیګرېشن خبرداری
law-compounds-warning = د سوېل ختيځې اېشيا د کال سنټر نوکرو په باره کې د اېف آئي اې خبرداری
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-click-to-crime = رپورټ From Click to Crime (آئی سي اېم پي ډي)، برخه { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-electronic-crimes-act = پيکا (د برېښنايي جرمونو اېکټ) 2016، دفعه { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-trafficking-act = د انسانانو د سوداګرۍ د مخنيوي اېکټ 2018، دفعه { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-smuggling-act = د کډوالو د سمګلنګ د مخنيوي اېکټ 2018، دفعه { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-passports-act = د پاسپورټ اېکټ 1974، دفعه { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-penal-code = تعزيرات پاکستان، دفعه { $places }
law-honey-trap-warning = د هني ټرېپ په باره کې د نېشنل سرټ خبرداری
law-whatsapp-warning = د واټس اېپ اکاونټ د غلا په باره کې د نېشنل سرټ خبرداری
law-fingerprints-arrests = د خرڅو شوو ګوتو نښو او سمونو په سر د اېف آئي اې نيونې
law-virtual-assets-ordinance = د ورچوئل اېسټس آرډيننس 2025
law-bonded-labour-act = د جبري مشقت د ختمولو اېکټ 1992
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-organs-act = د انساني غړو د پيوند اېکټ 2010، دفعه { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-laundering-act = د منۍ لانډرنګ خلاف اېکټ 2010، دفعه { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-usual-pay = د داسې کار عامه تنخوا: په مياشت { $places }
