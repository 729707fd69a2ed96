"""The officer's review as pure steps: every unsure stretch decided, any step undone, closed only when read to the end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from wa_journal.model.supervision import (
    Decision,
    MaskedSpan,
    MaskType,
    Passage,
    Remembered,
    Review,
    ReviewDecision,
    Verdict,
)
from wa_journal.supervision.engine import merged
from wa_journal.supervision.errors import NotForLeaving
from wa_journal.supervision.generalise import RARE
from wa_journal.supervision.lexicon import Lexicon

_HELD = ("known", "known initials", "known, with a slip", RARE)
_NUMBER = re.compile(r"\d+")


def decide(review: Review, place: str, start: int, verdict: Verdict) -> Review:
    """Decide one stretch; what the profile or the officer named is never left in."""
    span = _span(review, place, start)
    if verdict is Verdict.LEAVE and is_held(span):
        raise NotForLeaving()
    newest = next((one for one in reversed(review.decisions) if (one.place, one.start) == (place, start)), None)
    if newest is not None and newest.verdict is verdict:
        return review
    return _with(review, (ReviewDecision(place, start, verdict, _step(review)),))


def decide_alike(review: Review, place: str, start: int, verdict: Verdict) -> Review:
    """Decide all that wait and read the same as one stretch, in one step."""
    words, step = _words(review, place, start), _step(review)
    alike = (
        ReviewDecision(passage.place, span.start, verdict, step)
        for passage, span in unsettled(review)
        if passage.original[span.start : span.end] == words
    )
    return _with(review, alike)


def leave_out(review: Review, place: str, start: int, end: int) -> Review:
    """Take words out wherever they stand, as they stay out of later summaries: a rare fact that only this person fits."""
    chosen = next((one for one in review.passages if one.place == place and 0 <= start < end <= len(one.original)), None)
    if chosen is None:
        raise NotForLeaving()
    words, step = chosen.original[start:end], _step(review)
    found = _wherever(review, words) if words.strip() else ()
    others = [(where, first, last) for where, first, last in found if where != place or last <= start or first >= end]
    made = [(place, start, end), *others]
    return _with(review, (ReviewDecision(where, first, Verdict.LEAVE_OUT, step, last) for where, first, last in made))


def call_it(review: Review, place: str, start: int, kind: MaskType) -> Review:
    """Say what a masked stretch names; all that share its replacement are renamed with it, in one step."""
    told = replacement_of(review, place, start)
    taken = {span.replacement for passage in review.passages for span in passage.spans}
    taken |= {one.replacement for one in review.decisions}
    found = _NUMBER.search(told)
    number = int(found[0]) if found else 1
    while f"[{kind.value} {number}]" in taken:
        number += 1
    step, named = _step(review), f"[{kind.value} {number}]"
    same = [
        ReviewDecision(passage.place, span.start, Verdict.MASK, step, 0, kind, named)
        for passage in review.passages
        for span in passage.spans
        if replacement_of(review, passage.place, span.start) == told
    ]
    return _with(review, same)


def replacement_of(review: Review, place: str, start: int) -> str:
    """Give what stands in a stretch's place now."""
    told = (one.replacement for one in reversed(review.decisions) if (one.place, one.start) == (place, start) and one.replacement)
    return next(told, _span(review, place, start).replacement)


def undo(review: Review) -> Review:
    """Take the last step back."""
    last = max((one.step for one in review.decisions), default=0)
    return replace(review, decisions=tuple(one for one in review.decisions if one.step != last))


def read_through(review: Review) -> Review:
    """Note that the officer came to the end of the text."""
    return replace(review, read_to_end=True)


def is_held(span: MaskedSpan) -> bool:
    """Say whether a stretch stays masked whatever is decided."""
    return span.rule in _HELD and span.decision is Decision.MASK


def unsettled(review: Review) -> tuple[tuple[Passage, MaskedSpan], ...]:
    """Give the unsure stretches that wait for a decision, in reading order."""
    decided = {(one.place, one.start) for one in review.decisions}
    return tuple(
        (passage, span)
        for passage in review.passages
        for span in passage.spans
        if span.decision is Decision.UNSURE
        and (passage.place, span.start) not in decided
        and not _inside_left_out(review, passage, span)
    )


def is_settled(review: Review) -> bool:
    """Say whether the summary may be written."""
    return review.read_to_end and not unsettled(review)


def decided_spans(review: Review, passage: Passage) -> tuple[MaskedSpan, ...]:
    """Give the stretches of a passage that are replaced as things stand; undecided ones are."""
    left = {span.start for span in left_spans(review, passage)}
    told = {one.start: (one.type, one.replacement) for one in review.decisions if one.place == passage.place and one.type}
    kept = [
        replace(span, type=told[span.start][0] or span.type, replacement=told[span.start][1]) if span.start in told else span
        for span in passage.spans
        if span.start not in left
    ]
    return merged(tuple(_left_out(review, passage)), kept)


def left_spans(review: Review, passage: Passage) -> tuple[MaskedSpan, ...]:
    """Give the stretches that the officer lets stand as they were written."""
    verdicts = {
        one.start: one.verdict for one in review.decisions if one.place == passage.place and one.verdict is not Verdict.LEAVE_OUT
    }
    return tuple(span for span in passage.spans if not is_held(span) and verdicts.get(span.start) is Verdict.LEAVE)


def masked_where_open(review: Review) -> Review:
    """Decide everything still open as masked, in one step."""
    step = _step(review)
    return _with(review, [ReviewDecision(passage.place, span.start, Verdict.MASK, step) for passage, span in unsettled(review)])


def with_remembered(review: Review, remembered: Iterable[Remembered], lexicon: Lexicon) -> Review:
    """Apply what was decided for this client before about what is written so; it can be undone like any decision."""
    before = {one.term: one for one in remembered}
    step = _step(review)
    made = [
        ReviewDecision(passage.place, span.start, before[term].verdict, step)
        for passage in review.passages
        for span in passage.spans
        if (term := passage.original[span.start : span.end]) in before
        and not is_held(span)
        and _holds(before[term], span, lexicon)
    ]
    rare = [term for term, one in before.items() if one.verdict is Verdict.LEAVE_OUT]
    out = (found for term in rare for found in _wherever(review, term))
    made += [ReviewDecision(place, start, Verdict.LEAVE_OUT, step, end) for place, start, end in out]
    return _with(review, made)


def _holds(before: Remembered, span: MaskedSpan, lexicon: Lexicon) -> bool:
    """Everyday words that surely name somebody here were left in earlier where they named nobody: `Mark my words`."""
    if before.verdict is not Verdict.LEAVE or not before.earlier or span.decision is Decision.UNSURE:
        return before.verdict is not Verdict.LEAVE_OUT
    return not all(map(lexicon.is_ordinary, before.term.casefold().split()))


def _wherever(review: Review, words: str) -> Iterator[tuple[str, int, int]]:
    """Give place, start and end of all that reads so."""
    for passage in review.passages:
        for found in re.finditer(re.escape(words), passage.original, re.IGNORECASE):
            yield passage.place, *found.span()


def _with(review: Review, made: Iterable[ReviewDecision]) -> Review:
    return replace(review, decisions=(*review.decisions, *made))


def _step(review: Review) -> int:
    return max((one.step for one in review.decisions), default=0) + 1


def _left_out(review: Review, passage: Passage) -> Iterator[MaskedSpan]:
    for one in review.decisions:
        if one.place == passage.place and one.verdict is Verdict.LEAVE_OUT:
            yield MaskedSpan(one.start, one.end, MaskType.OTHER, Decision.MASK, RARE, "[left out]", RARE)


def _inside_left_out(review: Review, passage: Passage, span: MaskedSpan) -> bool:
    return any(out.start <= span.start and span.end <= out.end for out in _left_out(review, passage))


def _words(review: Review, place: str, start: int) -> str:
    span = _span(review, place, start)
    original = next(passage.original for passage in review.passages if passage.place == place)
    return original[span.start : span.end]


def _span(review: Review, place: str, start: int) -> MaskedSpan:
    spans = (span for passage in review.passages if passage.place == place for span in passage.spans if span.start == start)
    found = next(spans, None)
    if found is None:
        raise NotForLeaving()
    return found
