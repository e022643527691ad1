## Lessons

learn-title = سبق
# Variables:
#   $done (number) - lessons finished
#   $all (number) - lessons there are
learn-progress = پورے ہوئے سبق: { $all } میں سے { $done }
learn-open = سبق کھولنے کے لیے “parakh lessons” اور سبق کا نام لکھیں۔
learn-unknown = اس نام کا کوئی سبق نہیں۔ “parakh lessons” سب کے نام دکھاتا ہے۔
learn-finished = یہ سبق پورا ہوا۔

## Questions

# Variables:
#   $most (number) - the highest number that can be typed
learn-choose = 1 سے { $most } تک کا نمبر لکھیں:
learn-again = ایک بار پھر کوشش کریں۔

## On paper

learn-answers = جواب
learn-handout-from = ایپ پرکھ سے۔ اسے آگے دیا اور نقل کیا جا سکتا ہے۔

## By ear

learn-voice-missing = پڑھ کر سنانے کے لیے پروگرام espeak-ng چاہیے۔ وہ یہاں نہیں ہے۔
learn-voice-none = اس زبان کے لیے ابھی کمپیوٹر کی آواز نہیں۔ اردو میں سننے کے لیے “--lang ur” لکھیں۔
