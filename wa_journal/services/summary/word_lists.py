"""The word lists of masking, for whoever masks: a window and a command read them once."""

from __future__ import annotations

from functools import cache

from wa_journal.host import resources
from wa_journal.supervision.lexicon import Lexicon, read


@cache
def lexicon() -> Lexicon:
    """Give the word lists, read once."""
    return read(resources.read_text)
