## About the app

about-app = Parakh checks agents and job messages without internet.
about-private = It has no account and asks for no name.
# Variables:
#   $language (text) - the name of a language in itself
#   $reviewed (number) - sentences that a native speaker has read as they stand
#   $all (number) - all sentences
about-review = { $language }: a native speaker has read { $reviewed } of { $all } sentences.
about-voice = No phone has a voice for Pashto or Punjabi yet. For them Urdu can be heard.
about-licence = Parakh is free to use, to copy and to change under the Apache licence, version 2.0.
