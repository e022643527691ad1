## Laws, orders and reports, by the names that content/law/laws.toml gives them

# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-emigration-ordinance = ایمیگریشن آرڈیننس 1979، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-emigration-rules = ایمیگریشن رولز 1979، قاعدہ { $places }
law-register = بیورو آف امیگریشن کا لائسنس والی ایجنسیوں کا رجسٹر
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-procedures = باہر کی نوکری کے لیے بیورو آف امیگریشن کا طریقہ کار، پیرا { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-lawful-fee = قانونی سروس فیس: { $places } روپے
law-no-cash = بیورو آف امیگریشن کا حکم کہ ایجنسیاں نقد رقم نہ لیں
law-azad-warning = آزاد ویزوں کے بارے میں بیورو آف امیگریشن کا انتباہ
law-compounds-warning = جنوب مشرقی ایشیا کی کال سینٹر نوکریوں کے بارے میں ایف آئی اے کا انتباہ
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-click-to-crime = رپورٹ From Click to Crime (آئی سی ایم پی ڈی)، حصہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-electronic-crimes-act = پیکا (برقی جرائم کا ایکٹ) 2016، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-trafficking-act = انسانوں کی تجارت کی روک تھام کا ایکٹ 2018، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-smuggling-act = مہاجرین کی اسمگلنگ کی روک تھام کا ایکٹ 2018، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-passports-act = پاسپورٹ ایکٹ 1974، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-penal-code = تعزیرات پاکستان، دفعہ { $places }
law-honey-trap-warning = ہنی ٹریپ کے بارے میں نیشنل سرٹ کا انتباہ
law-whatsapp-warning = واٹس ایپ اکاؤنٹ کی چوری کے بارے میں نیشنل سرٹ کا انتباہ
law-fingerprints-arrests = بیچے گئے انگوٹھوں کے نشان اور سموں پر ایف آئی اے کی گرفتاریاں
law-virtual-assets-ordinance = ورچوئل ایسٹس آرڈیننس 2025
law-bonded-labour-act = جبری مشقت کے خاتمے کا ایکٹ 1992
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-organs-act = انسانی اعضا کی پیوند کاری کا ایکٹ 2010، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-laundering-act = منی لانڈرنگ کے خلاف ایکٹ 2010، دفعہ { $places }
# Variables:
#   $places (text) - sections, rules or paragraphs; of pay and fees, the amounts
law-usual-pay = ایسے کام کی عام تنخواہ: مہینے کے { $places }
