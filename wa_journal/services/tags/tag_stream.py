"""`wa-journal tag`: one entry in, its sentences with suggested tags out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

from wa_journal.analysis.text.tagger import Tagger
from wa_journal.model.entries import LONGEST
from wa_journal.model.errors import BadInput
from wa_journal.model.text import SuggestedTag, TaggedSentence
from wa_journal.services.tags.language import tagger

Row = dict[str, object]


class _Asked(NamedTuple):
    text: str
    session: int | None
    language: str


class TagStream:
    """Answers rows; `quick` leaves the sentence encoder out."""

    def __init__(self, *, quick: bool) -> None:
        self._quick = quick

    def read_ahead(self, rows: Sequence[Row]) -> None:
        """Read rows together that will be asked for next: the models take half the time for them."""
        texts: dict[str, list[str]] = {}
        for row in rows:
            with suppress(BadInput):
                asked = _asked(row)
                self._tagger(asked.language)
                texts.setdefault(asked.language, []).append(asked.text)
        for language, some in texts.items():
            self._tagger(language).read_ahead(some)

    def answer(self, row: Row) -> Row:
        """Give a row's sentences with their tags."""
        asked = _asked(row)
        found = self._tagger(asked.language).tag(asked.text, asked.session)
        return {"id": row.get("id"), "sentences": [_sentence(sentence) for sentence in found]}

    def _tagger(self, language: str) -> Tagger:
        return tagger(language, quick=self._quick)


def _asked(row: Row) -> _Asked:
    text, session, language = row.get("text"), row.get("session"), row.get("language")
    if not isinstance(text, str):
        raise BadInput(reason="it has no text")
    if len(text) > LONGEST:
        raise BadInput(reason=f"its text is longer than {LONGEST} characters")
    if session is not None and (type(session) is not int or session < 1):
        raise BadInput(reason="its session is not a whole number from 1 on")
    if not isinstance(language, str | None):
        raise BadInput(reason="its language is not a text such as en")
    return _Asked(text, session, "en" if language is None else language)


def _sentence(sentence: TaggedSentence) -> Row:
    return {
        "start": sentence.start,
        "end": sentence.end,
        "voice": sentence.voice.value,
        "tags": [_tag(tag) for tag in sentence.tags],
    }


def _tag(tag: SuggestedTag) -> Row:
    return {
        "indicator": tag.indicator,
        "probability": tag.probability,
        "cues": [list(span) for span in tag.cues],
        "reason": tag.reason,
    }
