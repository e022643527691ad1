## Errors about the content pack

pack-error-missing = ایس تھاں رجسٹر دی کوئی فائل نہیں۔
pack-error-foreign = ایہہ پرکھ دے رجسٹر دی فائل نہیں اے۔
# Variables:
#   $found (number) - the format that the file states
#   $known (number) - the format that this version reads
pack-error-wrong-version = رجسٹر دی ایہہ فائل قسم { $found } دی اے۔ پرکھ دا ایہہ ورژن قسم { $known } پڑھدا اے۔
pack-error-truncated = رجسٹر دی فائل ادھوری اے۔ ایہنوں فیر لوو۔
pack-error-damaged = رجسٹر دی فائل خراب اے۔ ایہنوں فیر لوو۔

## The review state of the language

review-none = ایہہ لکھت حالی کسے پنجابی بولن والے نے نہیں جانچی۔
# Variables:
#   $reviewed (number) - sentences that were reviewed, one or more
#   $all (number) - all sentences
review-some = پنجابی بولن والے ہن تک { $all } وچوں { $reviewed } جملے جانچ چکے نیں۔
# Variables:
#   $all (number) - all sentences
review-all = پنجابی بولن والے سارے { $all } جملے جانچ چکے نیں۔
