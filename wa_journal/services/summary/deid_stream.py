"""`wa-journal deidentify`: one text in, the text with everything identifying replaced out."""

from __future__ import annotations

from collections.abc import Callable

from wa_journal.model.entries import LONGEST
from wa_journal.model.errors import BadInput
from wa_journal.model.supervision import MaskedSpan
from wa_journal.services.summary.word_lists import lexicon
from wa_journal.supervision.engine import Masker
from wa_journal.supervision.known import prepared

Row = dict[str, object]


def answerer() -> Callable[[Row], Row]:
    """Give what answers one row."""

    def answer(row: Row) -> Row:
        text, known = row.get("text"), row.get("known")
        if not isinstance(text, str):
            raise BadInput(reason="it has no text")
        if len(text) > LONGEST:
            raise BadInput(reason=f"its text is longer than {LONGEST} characters")
        known = [] if known is None else known
        if not isinstance(known, list) or not all(isinstance(term, str) for term in known):
            raise BadInput(reason="its known terms are not a list of texts")
        masked = Masker(lexicon(), prepared(known, lexicon())).mask(text)
        return {"id": row.get("id"), "text": masked.text, "spans": [_span(span) for span in masked.spans]}

    return answer


def _span(span: MaskedSpan) -> Row:
    place = {"start": span.start, "end": span.end, "type": span.type.value, "decision": span.decision.value}
    return {**place, "rule": span.rule, "replacement": span.replacement}
