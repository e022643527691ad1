## Lessons

learn-title = Lessons
# Variables:
#   $done (number) - lessons finished
#   $all (number) - lessons there are
learn-progress = Lessons finished: { $done } of { $all }
learn-open = Type “parakh lessons” and a lesson's name to open it.
learn-unknown = There is no lesson with that name. “parakh lessons” lists them.
learn-finished = This lesson is finished.

## Questions

# Variables:
#   $most (number) - the highest number that can be typed
learn-choose = Type a number from 1 to { $most }:
learn-again = Try again.

## On paper

learn-answers = Answers
learn-handout-from = From the app Parakh. It can be passed on and copied.

## By ear

learn-voice-missing = The program espeak-ng is needed to read aloud. It is not installed.
learn-voice-none = There is no computer voice for this language yet. You can listen in Urdu: add “--lang ur”.
