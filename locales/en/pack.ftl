## Errors about the content pack

pack-error-missing = There is no register file at that place.
pack-error-foreign = This file is not a Parakh register file.
# Variables:
#   $found (number) - the format that the file states
#   $known (number) - the format that this version reads
pack-error-wrong-version = This register file has format { $found }. This version of Parakh reads format { $known }.
pack-error-truncated = The register file is cut short. Get it again.
pack-error-damaged = The register file is damaged. Get it again.

## The review state of the language

review-none = No native speaker has reviewed this text yet.
# Variables:
#   $reviewed (number) - sentences that were reviewed, one or more
#   $all (number) - all sentences
review-some = Native speakers have reviewed { $reviewed } of { $all } sentences so far.
# Variables:
#   $all (number) - all sentences
review-all = Native speakers have reviewed all { $all } sentences.
