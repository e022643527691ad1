## Laws, orders and reports, by the names that content/law/laws.toml gives them

# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-emigration-ordinance = ایمیگریشن آرڈیننس 1979، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-emigration-rules = ایمیگریشن رولز 1979، قاعدہ { $places }
law-register = بیورو آف امیگریشن دا لائسنس والیاں ایجنسیاں دا رجسٹر
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-procedures = باہر دی نوکری لئی بیورو آف امیگریشن دا طریقہ، پیرا { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-lawful-fee = قانونی سروس فیس: { $places } روپئے
law-no-cash = بیورو آف امیگریشن دا حکم کہ ایجنسیاں نقد پیسے نہ لین
law-azad-warning = آزاد ویزیاں بارے بیورو آف امیگریشن دی خبرداری
law-compounds-warning = جنوب مشرقی ایشیا دیاں کال سینٹر نوکریاں بارے ایف آئی اے دی خبرداری
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-click-to-crime = رپورٹ From Click to Crime (آئی سی ایم پی ڈی)، حصہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-electronic-crimes-act = پیکا (برقی جرماں دا ایکٹ) 2016، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-trafficking-act = انساناں دی تجارت روکن دا ایکٹ 2018، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-smuggling-act = مہاجراں دی سمگلنگ روکن دا ایکٹ 2018، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-passports-act = پاسپورٹ ایکٹ 1974، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-penal-code = تعزیرات پاکستان، دفعہ { $places }
law-honey-trap-warning = ہنی ٹریپ بارے نیشنل سرٹ دی خبرداری
law-whatsapp-warning = واٹس ایپ اکاؤنٹ دی چوری بارے نیشنل سرٹ دی خبرداری
law-fingerprints-arrests = ویچے گئے انگوٹھیاں دے نشان تے سماں اُتے ایف آئی اے دیاں گرفتاریاں
law-virtual-assets-ordinance = ورچوئل ایسٹس آرڈیننس 2025
law-bonded-labour-act = جبری مشقت مکاون دا ایکٹ 1992
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-organs-act = انسانی اعضا دی پیوند کاری دا ایکٹ 2010، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-laundering-act = منی لانڈرنگ دے خلاف ایکٹ 2010، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-usual-pay = اجیہے کم دی عام تنخواہ: مہینے دے { $places }
