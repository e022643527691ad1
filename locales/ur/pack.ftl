## Errors about the content pack

pack-error-missing = اس جگہ رجسٹر کی کوئی فائل نہیں۔
pack-error-foreign = یہ پرکھ کے رجسٹر کی فائل نہیں ہے۔
# Variables:
#   $found (number) - the format that the file states
#   $known (number) - the format that this version reads
pack-error-wrong-version = رجسٹر کی یہ فائل قسم { $found } کی ہے۔ پرکھ کا یہ ورژن قسم { $known } پڑھتا ہے۔
pack-error-truncated = رجسٹر کی فائل ادھوری ہے۔ اسے دوبارہ لیں۔
pack-error-damaged = رجسٹر کی فائل خراب ہے۔ اسے دوبارہ لیں۔

## The review state of the language

review-none = اس عبارت کو ابھی کسی اہلِ زبان نے نہیں جانچا۔
# Variables:
#   $reviewed (number) - sentences that were reviewed, one or more
#   $all (number) - all sentences
review-some = اہلِ زبان اب تک { $all } میں سے { $reviewed } جملے جانچ چکے ہیں۔
# Variables:
#   $all (number) - all sentences
review-all = اہلِ زبان تمام { $all } جملے جانچ چکے ہیں۔
