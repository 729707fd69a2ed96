"""Reasons: which words, whose they are, and what spoke against it, in one sentence that an officer understands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from wa_journal.analysis.text.learned.features import places_of
from wa_journal.model.said import Said, joined, said
from wa_journal.model.text import Scope

if TYPE_CHECKING:
    from wa_journal.analysis.text.evidence import Evidence, Reading
    from wa_journal.analysis.text.learned.linear import LinearModel

Spans = tuple[tuple[int, int], ...]
_WHOSE = {
    "client": said("Evidence", "the client's"),
    "officer": said("Evidence", "your own"),
    "both": said("Evidence", "shared by you both"),
    "third": said("Evidence", "somebody else's"),
    "name": said("Evidence", "of the person named"),
}
_SCOPES = {
    Scope.NEGATED: said("Evidence", "negated"),
    Scope.HYPOTHETICAL: said("Evidence", "only supposed"),
    Scope.PLANNED: said("Evidence", "planned"),
    Scope.ASKED: said("Evidence", "asked about"),
    Scope.PAST: said("Evidence", "from before"),
    Scope.UNCERTAIN: said("Evidence", "uncertain"),
    Scope.OTHER: said("Evidence", "in somebody else's words"),
}
_HAPPENED = said("Evidence", "told as it happened")
_SOMEBODY = said("Evidence", "; but it is about somebody else")
_YOU = said("Evidence", "; but it begins with you")
_CLIENT = said("Evidence", "; but it begins with the client")
_KNOWN: dict[str, Said] = {str(one): one for one in (*_WHOSE.values(), *_SCOPES.values(), _HAPPENED, _SOMEBODY, _YOU, _CLIENT)}
_LATER = ", but said today"
_SPEAKING = re.compile(r"(“.*”(?: \(.*\))?) (speaks?) for it: (.+?)(?:; but a like word is ([^;.“”]+))?\.", re.DOTALL)
_LIKE = re.compile(
    r"Sentences (?:like this one|with (“.*?”)) were often tagged so by careful readers"
    r"(; but it [^;.“”]+)?(?:; but a like word is ([^;.“”]+))?\."
    r"(?: A like sentence that was tagged so: “(.*)”)?",
    re.DOTALL,
)


def evidence_spans(sentence: str, indicator: str, reading: Reading, heaviest: Spans) -> Spans:
    """Give the words that speak for an indicator, as offsets in the sentence: its cues, else the words that weighed most."""
    cues = sorted({(one.start, one.end) for one in reading.evidence if one.indicator == indicator and one.counts})
    return _apart(cues or sorted(heaviest)) or ((0, len(sentence)),)


def heavy_words(sentence: str, indicator: str, linear: LinearModel) -> Spans:
    """Give where the words stand that weighed most in the linear model."""
    return tuple(places_of(sentence, linear.heaviest(sentence, indicator)))


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
        return _modelled("" if spans == ((0, len(sentence)),) else quoted, _about(indicator, reading.subject), against, example)
    told = {sentence[start:end].lower() for start, end in spans}
    meant = "" if counting.why.lower() in told else f" ({counting.why})"
    return _spoken(quoted + meant, len(spans), _whose(counting), against)


def read_back(text: str) -> str:
    """Find a reason's sentences again in what was kept of it, so that it can be said in another language."""
    if found := _SPEAKING.fullmatch(text):
        words, speaks, how, like = found.groups()
        return _spoken(words, 1 if speaks == "speaks" else 2, _known_how(how), _but(_known(like)) if like else "")
    if found := _LIKE.fullmatch(text):
        words, about, like, example = found.groups()
        return _modelled(words or "", _known(about or ""), _but(_known(like)) if like else "", example)
    return text


def _spoken(words: str, number: int, how: str, against: str) -> Said:
    if number == 1:
        return said("Evidence", "{words} speaks for it: {how}{against}.", words=words, how=how, against=against)
    return said("Evidence", "{words} speak for it: {how}{against}.", words=words, how=how, against=against)


def _modelled(words: str, about: str, against: str, example: str | None) -> Said:
    like = "" if example is None else said("Evidence", " A like sentence that was tagged so: “{example}”", example=example)
    filled = {"words": words, "about": about, "against": against, "like": like}
    if not words:
        return said(
            "Evidence", "Sentences like this one were often tagged so by careful readers{about}{against}.{like}", **filled
        )
    return said("Evidence", "Sentences with {words} were often tagged so by careful readers{about}{against}.{like}", **filled)


def _whose(one: Evidence) -> str:
    whose = _WHOSE.get(one.whose)
    told = _HAPPENED if one.scope is Scope.HAPPENED else _later(_SCOPES[one.scope])
    return joined(", ", (whose, told)) if whose else told


def _later(scope: str) -> Said:
    return said("Evidence", "{scope}, but said today", scope=scope)


def _about(indicator: str, subject: str) -> str:
    """Say where a sentence begins with another person than the one whom the indicator is about."""
    if subject == "third":
        return _SOMEBODY
    if indicator.startswith("client."):
        return _YOU if subject == "officer" else ""
    return _CLIENT if subject == "client" else ""


def _against(others: Sequence[Evidence]) -> str:
    first = next(iter(others), None)
    if first is None:
        return ""
    return _but(_WHOSE.get(first.whose, _WHOSE["third"]) if first.scope is Scope.HAPPENED else _SCOPES[first.scope])


def _but(what: str) -> Said:
    return said("Evidence", "; but a like word is {what}", what=what)


def _known(text: str) -> str:
    return _KNOWN.get(text, text)


def _known_how(text: str) -> str:
    """Whose it is, and whether it happened; what was said today of another time is made of two sentences."""
    today = text.endswith(_LATER)
    parts = text.removesuffix(_LATER).split(", ")
    known = [_known(part) for part in parts]
    if today:
        known[-1] = _later(known[-1])
    return joined(", ", known) if len(known) > 1 else known[0]


def _apart(spans: Sequence[tuple[int, int]]) -> Spans:
    """Join spans that touch or overlap."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
