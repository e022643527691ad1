## Lessons

learn-title = سبقونه
# Variables:
#   $done (number) - lessons finished
#   $all (number) - lessons there are
learn-progress = پوره شوي سبقونه: له { $all } څخه { $done }
learn-open = د سبق د خلاصولو لپاره “parakh lessons” او د سبق نوم وليکئ.
learn-unknown = په دې نوم هېڅ سبق نشته. “parakh lessons” د ټولو نومونه ښيي.
learn-finished = دا سبق پوره شو.

## Questions

# Variables:
#   $most (number) - the highest number that can be typed
learn-choose = له 1 نه تر { $most } پورې يو نمبر وليکئ:
learn-again = يو ځل بيا کوښښ وکړئ.

## On paper

learn-answers = ځوابونه
learn-handout-from = له اېپ پرکھ نه. نورو ته يې ورکولی او نقل کولی شئ.

## By ear

learn-voice-missing = د لوستلو د اورولو لپاره espeak-ng پروګرام پکار دی. دلته نشته.
learn-voice-none = د دې ژبې لپاره لا د کمپيوټر غږ نشته. په اردو کې د اورېدو لپاره “--lang ur” وليکئ.
