"""Pure functions over text and ratings; no Qt, no database, no files.

Other programs come in by `text.made.tagger_of` and `trajectory.picture.reader_of`.
"""
