"""Reasons: which words, whose they are, and what spoke against it, in one sentence that an officer understands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from wa_journal.analysis.text.learned.features import places_of
from wa_journal.analysis.text.names import beside
from wa_journal.model.evidence_words import opposing, read_how, read_words, speaking, within_quotes
from wa_journal.model.said import Said, said
from wa_journal.model.text import Whose

if TYPE_CHECKING:
    from wa_journal.analysis.text.evidence import Evidence, Reading
    from wa_journal.analysis.text.learned.linear import LinearModel

_MOST_WORDS = 3
Spans = tuple[tuple[int, int], ...]
_SOMEBODY = said("Evidence", "; but it is about somebody else")
_YOU = said("Evidence", "; but it begins with you")
_CLIENT = said("Evidence", "; but it begins with the client")
_ABOUT: dict[str, Said] = {str(one): one for one in (_SOMEBODY, _YOU, _CLIENT)}
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


def heavy_words(sentence: str, words: tuple[str, ...], indicator: str, linear: LinearModel, names: Spans = ()) -> Spans:
    """Give where the words stand that weighed most in the linear model, without names."""
    # A name is a word of its own, and one of a pair with the word on either side.
    found = linear.heaviest(words, indicator, _MOST_WORDS + 3 * len(names))
    return beside(tuple(places_of(sentence, words, found)), names)[:_MOST_WORDS]


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
    return _spoken(quoted + meant, len(spans), speaking(counting.whose, counting.scope), against)


def read_back(text: str) -> str:
    """Find a reason's sentences again in what was kept of it, so that it can be said in another language."""
    if found := _SPEAKING.fullmatch(text):
        words, speaks, how, like = found.groups()
        return _spoken(words, 1 if speaks == "speaks" else 2, read_how(how), _but(read_words(like)) if like else "")
    if found := _LIKE.fullmatch(text):
        words, about, like, example = found.groups()
        return _modelled(words or "", _ABOUT.get(about or "", about or ""), _but(read_words(like)) if like else "", example)
    return text


def _spoken(words: str, number: int, how: str, against: str) -> Said:
    if number == 1:
        return said("Evidence", "{words} speaks for it: {how}{against}.", words=words, how=how, against=against)
    return said("Evidence", "{words} speak for it: {how}{against}.", words=words, how=how, against=against)


def _modelled(words: str, about: str, against: str, example: str | None) -> Said:
    like: str = ""
    if example is not None:
        like = said("Evidence", " A like sentence that was tagged so: “{example}”", example=within_quotes(example))
    filled = {"words": words, "about": about, "against": against, "like": like}
    if not words:
        return said(
            "Evidence", "Sentences like this one were often tagged so by careful readers{about}{against}.{like}", **filled
        )
    return said("Evidence", "Sentences with {words} were often tagged so by careful readers{about}{against}.{like}", **filled)


def _about(indicator: str, subject: Whose) -> str:
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
    return _but(opposing(first.whose, first.scope))


def _but(what: str) -> Said:
    return said("Evidence", "; but a like word is {what}", what=what)


def _apart(spans: Sequence[tuple[int, int]]) -> Spans:
    """Join spans that touch or overlap."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
