"""`wa-journal tag`: one entry in, its sentences with suggested tags out."""

from __future__ import annotations

from collections.abc import Callable

from wa_journal.model.entries import LONGEST
from wa_journal.model.errors import BadInput
from wa_journal.model.text import SuggestedTag, TaggedSentence
from wa_journal.services.tags.language import tagger

Row = dict[str, object]


def answerer(quick: bool) -> Callable[[Row], Row]:
    """Give what answers one row; `quick` leaves the sentence encoder out."""

    def answer(row: Row) -> Row:
        text, session, language = row.get("text"), row.get("session"), row.get("language")
        if not isinstance(text, str):
            raise BadInput(reason="it has no text")
        if len(text) > LONGEST:
            raise BadInput(reason=f"its text is longer than {LONGEST} characters")
        if session is not None and (type(session) is not int or session < 1):
            raise BadInput(reason="its session is not a whole number from 1 on")
        if not isinstance(language, str | None):
            raise BadInput(reason="its language is not a text such as en")
        found = tagger("en" if language is None else language, quick=quick).tag(text, session)
        return {"id": row.get("id"), "sentences": [_sentence(sentence) for sentence in found]}

    return answer


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
