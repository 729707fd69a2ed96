"""Where the sentences of an entry begin and end, without any model: what tags stand on, and what rates are counted in."""

from __future__ import annotations

import tomllib
from functools import cache

from wa_journal.analysis.text.sentences import Abbreviations, abbreviations_of, split
from wa_journal.host import resources


def sentence_spans(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Give the sentences of a text as (start, end)."""
    return split(text, abbreviations(language))


@cache
def abbreviations(language: str) -> Abbreviations:
    """Give the words of a language that end in a full stop without ending a sentence."""
    return abbreviations_of(tomllib.loads(resources.read_text(f"words/{language}/sentences.toml")))
