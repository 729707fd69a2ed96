"""A client's own data: codename, phase, words to mask, events, review, erasure."""
