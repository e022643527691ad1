## Lessons

learn-title = سبق
# Variables:
#   $done (number) - lessons finished
#   $all (number) - lessons there are
learn-progress = پورے ہوئے سبق: { $all } وچوں { $done }
learn-open = سبق کھولن لئی “parakh lessons” تے سبق دا ناں لکھو۔
learn-unknown = ایس ناں دا کوئی سبق نہیں۔ “parakh lessons” ساریاں دے ناں دسدا اے۔
learn-finished = ایہہ سبق پورا ہو گیا۔

## Questions

# Variables:
#   $most (number) - the highest number that can be typed
learn-choose = 1 توں { $most } تک دا نمبر لکھو:
learn-again = اک وار فیر کوشش کرو۔

## On paper

learn-answers = جواب
learn-handout-from = ایپ پرکھ توں۔ ایہنوں اگے دتا تے نقل کیتا جا سکدا اے۔

## By ear

learn-voice-missing = پڑھ کے سناون لئی پروگرام espeak-ng چاہیدا اے۔ اوہ ایتھے نہیں۔
learn-voice-none = ایس بولی لئی حالے کمپیوٹر دی آواز نہیں۔ اردو وچ سنن لئی “--lang ur” لکھو۔
