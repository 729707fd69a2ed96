"""A sentence of the product with words of the officer's in it keeps being said in every language once those words are masked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wa_journal.model.said import Said, is_own
from wa_journal.model.supervision import MaskedSpan
from wa_journal.supervision.engine import replaced


def masked_within(text: str, spans: Sequence[MaskedSpan]) -> str:
    """Replace spans in a text; where each lies inside words that were filled in, the sentence around them can still be retold."""
    plain = replaced(str(text), spans)
    filled = _filled(text, spans) if spans else text
    return filled if filled == plain else plain


def _filled(text: str, spans: Sequence[MaskedSpan]) -> str:
    """Fill a sentence with its words masked; what cannot be placed for sure comes out otherwise than the plain replacement."""
    if not isinstance(text, Said):
        return replaced(text, spans)
    params = {
        name: _filled(value, _inside(str(text), value, spans)) if isinstance(value, str) and not is_own(value) else value
        for name, value in text.params.items()
    }
    return Said(text.context, text.source, text.one, params)


def _inside(text: str, part: str, spans: Sequence[MaskedSpan]) -> list[MaskedSpan]:
    """Give the spans that lie in a part, from its beginning; none where the part stands more than once."""
    at = text.find(part)
    if at < 0 or text.find(part, at + 1) >= 0:
        return []
    return [
        replace(one, start=one.start - at, end=one.end - at) for one in spans if at <= one.start and one.end <= at + len(part)
    ]
