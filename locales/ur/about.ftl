## About the app

about-app = پرکھ انٹرنیٹ کے بغیر ایجنٹ اور نوکری کے پیغام جانچتا ہے۔
about-private = اس میں کوئی اکاؤنٹ نہیں اور یہ نام نہیں پوچھتا۔
# Variables:
#   $language (text) - the name of a language in itself
#   $reviewed (number) - sentences that a native speaker has read as they stand
#   $all (number) - all sentences
about-review = { $language }: اہلِ زبان نے { $all } میں سے { $reviewed } جملے پڑھے ہیں۔
about-voice = کسی فون میں ابھی پشتو یا پنجابی کی آواز نہیں۔ ان کی جگہ اردو سنی جا سکتی ہے۔
about-licence = پرکھ اپاچی لائسنس 2.0 کے تحت مفت ہے۔ اسے نقل کیا اور بدلا جا سکتا ہے۔
