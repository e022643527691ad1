## About the app

about-app = پرکھ بې انټرنېټه ايجنټان او د نوکرۍ پيغامونه ګوري.
about-private = په دې کې هېڅ اکاونټ نشته او نوم نه پوښتي.
# Variables:
#   $language (text) - the name of a language in itself
#   $reviewed (number) - sentences that a native speaker has read as they stand
#   $all (number) - all sentences
about-review = { $language }: د ژبې خپلو خلکو له { $all } جملو { $reviewed } لوستې دي.
about-voice = په هېڅ ټيليفون کې لا د پښتو يا پنجابۍ غږ نشته. پر ځای يې اردو اورېدلی شئ.
about-licence = پرکھ د اپاچي 2.0 د جواز لاندې وړيا دی. نقل کول او بدلول يې اجازه لري.
