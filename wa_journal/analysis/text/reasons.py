"""Reasons: which words, whose they are, and what spoke against it, in one sentence that an officer understands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from wa_journal.analysis.text.evidence import Evidence, Reading
from wa_journal.analysis.text.learned.linear import LinearModel
from wa_journal.model.text import Scope

Spans = tuple[tuple[int, int], ...]
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_WHOSE = {
    "client": "the client's",
    "officer": "your own",
    "both": "shared by you both",
    "third": "somebody else's",
    "name": "of the person named",
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


def evidence_spans(sentence: str, indicator: str, reading: Reading, heaviest: Spans) -> Spans:
    """Give the words that speak for an indicator, as offsets in the sentence: its cues, else the words that weighed most."""
    cues = sorted({(one.start, one.end) for one in reading.evidence if one.indicator == indicator and one.counts})
    return _apart(cues or sorted(heaviest)) or ((0, len(sentence)),)


def heavy_words(sentence: str, indicator: str, linear: LinearModel) -> Spans:
    """Give where the words stand that weighed most in the linear model."""
    return tuple(_places(sentence, [words for words, _ in linear.heaviest(sentence, indicator)]))


def whole_words(sentence: str, place: tuple[int, int]) -> tuple[int, int]:
    """Widen a place to whole words: a model cuts a long sentence anywhere."""
    start, end = place
    while start and sentence[start - 1].isalnum() and sentence[start].isalnum():
        start -= 1
    while end < len(sentence) and sentence[end - 1].isalnum() and sentence[end].isalnum():
        end += 1
    return start, end


def reason(sentence: str, indicator: str, reading: Reading, spans: Spans, example: str | None = None) -> str:
    """Say why a sentence is suggested: the words, what they mean, whose they are, what speaks against it, and a like sentence."""
    quoted = ", ".join(f"“{sentence[start:end]}”" for start, end in spans[:3])
    mine = [one for one in reading.evidence if one.indicator == indicator]
    counting = next((one for one in mine if one.counts), None)
    against = _against([one for one in mine if not one.counts])
    if counting is None:
        like = "" if example is None else f" A like sentence that was tagged so: “{example}”"
        alike = "like this one" if spans == ((0, len(sentence)),) else f"with {quoted}"
        return f"Sentences {alike} were often tagged so by careful readers{_about(indicator, reading.subject)}{against}.{like}"
    said = {sentence[start:end].lower() for start, end in spans}
    meant = "" if counting.why.lower() in said else f" ({counting.why})"
    return f"{quoted}{meant} {'speaks' if len(spans) == 1 else 'speak'} for it: {_whose(counting)}{against}."


def _whose(one: Evidence) -> str:
    whose = _WHOSE.get(one.whose, "")
    told = "told as it happened" if one.scope is Scope.HAPPENED else f"{_SCOPES[one.scope]}, but said today"
    return f"{whose}, {told}" if whose else told


def _about(indicator: str, subject: str) -> str:
    """Say where a sentence begins with another person than the one whom the indicator is about."""
    if subject == "third":
        return "; but it is about somebody else"
    if indicator.startswith("client."):
        return "; but it begins with you" if subject == "officer" else ""
    return "; but it begins with the client" if subject == "client" else ""


def _against(others: Sequence[Evidence]) -> str:
    first = next(iter(others), None)
    if first is None:
        return ""
    if first.scope is Scope.HAPPENED:
        return f"; but a like word is {_WHOSE.get(first.whose, 'somebody else’s')}"
    return f"; but a like word is {_SCOPES[first.scope]}"


def _places(sentence: str, wanted: Iterable[str]) -> list[tuple[int, int]]:
    """Where words or pairs of words stand first."""
    found = [(one.start(), one.end(), one[0].lower().replace("’", "'")) for one in _WORD.finditer(sentence)]
    out = []
    for words in wanted:
        parts = words.split()
        fits = (at for at in range(len(found)) if [form for _, _, form in found[at : at + len(parts)]] == parts)
        place = next(fits, None)
        if place is not None:
            out.append((found[place][0], found[place + len(parts) - 1][1]))
    return out


def _apart(spans: Sequence[tuple[int, int]]) -> Spans:
    """Join spans that touch or overlap."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
