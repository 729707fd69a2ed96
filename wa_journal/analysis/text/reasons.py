"""Reasons: which words, whose they are, and what spoke against it, in one sentence that an officer understands."""

from __future__ import annotations

import re

from wa_journal.analysis.text.evidence import Evidence, Reading
from wa_journal.analysis.text.learned.linear import LinearModel
from wa_journal.model.text import Scope

_WHOSE = {
    "client": "about the client",
    "officer": "about yourself",
    "third": "about somebody else",
    "name": "about a person named",
}
_SCOPES = {
    Scope.NEGATED: "negated",
    Scope.HYPOTHETICAL: "only supposed",
    Scope.PLANNED: "planned",
    Scope.ASKED: "asked about",
    Scope.PAST: "from before",
    Scope.UNCERTAIN: "uncertain",
    Scope.OTHER: "in somebody else's words",
}


def evidence_spans(sentence: str, indicator: str, reading: Reading, linear: LinearModel) -> tuple[tuple[int, int], ...]:
    """Give the words that speak for an indicator, as offsets in the sentence: its cues, else the words that weighed most."""
    cues = sorted({(one.start, one.end) for one in reading.evidence if one.indicator == indicator and one.counts})
    if cues:
        return _apart(cues)
    heavy = [span for word, _ in linear.heaviest(sentence, indicator) if (span := _where(sentence, word))]
    return _apart(sorted(heavy)) if heavy else ((0, len(sentence)),)


def reason(sentence: str, indicator: str, reading: Reading, spans: tuple[tuple[int, int], ...]) -> str:
    """Say why a sentence is suggested."""
    quoted = ", ".join(f"“{sentence[start:end]}”" for start, end in spans[:3])
    whose = _WHOSE.get(reading.subject, "")
    counting = [one for one in reading.evidence if one.indicator == indicator and one.counts]
    means = f": {counting[0].why}" if counting else " reads like sentences that careful readers tagged so"
    against = _against([one for one in reading.evidence if one.indicator == indicator and not one.counts])
    return f"{quoted}{means}" + (f" ({whose})" if whose else "") + (f"; but {against}" if against else "") + "."


def _against(others: list[Evidence]) -> str:
    named = [_SCOPES[one.scope] for one in others if one.scope in _SCOPES]
    return f"a like word is {named[0]}" if named else ""


def _where(sentence: str, words: str) -> tuple[int, int] | None:
    pattern = r"\W+".join(re.escape(word).replace("'", "['’]") for word in words.split())
    found = re.search(rf"(?<!\w){pattern}(?!\w)", sentence, re.IGNORECASE)
    return found.span() if found else None


def _apart(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Join spans that touch or overlap."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
