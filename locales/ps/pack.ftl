## Errors about the content pack

pack-error-missing = په دې ځای کې د رجسټر فايل نشته.
pack-error-foreign = دا د پرکھ د رجسټر فايل نه دی.
# Variables:
#   $found (number) - the format that the file states
#   $known (number) - the format that this version reads
pack-error-wrong-version = د رجسټر دا فايل د { $found } بڼې دی. د پرکھ دا نسخه د { $known } بڼه لولي.
pack-error-truncated = د رجسټر فايل نيمګړی دی. بيا يې واخلئ.
pack-error-damaged = د رجسټر فايل خراب دی. بيا يې واخلئ.

## The review state of the language

review-none = دا ليکنه لا کوم پښتو ژبي نه ده کتلې.
# Variables:
#   $reviewed (number) - sentences that were reviewed, one or more
#   $all (number) - all sentences
review-some = پښتو ژبو تر اوسه د { $all } جملو نه { $reviewed } کتلې دي.
# Variables:
#   $all (number) - all sentences
review-all = پښتو ژبو ټولې { $all } جملې کتلې دي.
