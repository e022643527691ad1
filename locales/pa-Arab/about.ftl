## About the app

about-app = پرکھ انٹرنیٹ توں بغیر ایجنٹ تے نوکری دے سنیہے جانچدا اے۔
about-private = ایہدے وچ کوئی اکاؤنٹ نہیں تے ایہہ ناں نہیں پچھدا۔
# Variables:
#   $language (text) - the name of a language in itself
#   $reviewed (number) - sentences that a native speaker has read as they stand
#   $all (number) - all sentences
about-review = { $language }: بولی والیاں نے { $all } وچوں { $reviewed } جملے پڑھے نیں۔
about-voice = کسے فون وچ حالے پشتو یا پنجابی دی آواز نہیں۔ اوہناں دی تھاں اردو سنی جا سکدی اے۔
about-licence = پرکھ اپاچی لائسنس 2.0 ہیٹھ مفت اے۔ ایہنوں نقل کیتا تے بدلیا جا سکدا اے۔
