"""The officer's review as pure steps: every unsure stretch decided, any decision undone, closed only when read to the end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wa_journal.model.supervision import Decision, MaskedSpan, Passage, Remembered, Review, ReviewDecision, Verdict
from wa_journal.supervision.errors import NotForLeaving

_HELD = ("known", "known initials", "known, with a slip", "marked by the officer")


def decide(review: Review, place: str, start: int, verdict: Verdict) -> Review:
    """Decide one stretch; what the profile or the officer named is never left in."""
    span = _span(review, place, start)
    if verdict is Verdict.LEAVE and is_held(span):
        raise NotForLeaving()
    return replace(review, decisions=(*review.decisions, ReviewDecision(place, start, verdict)))


def undo(review: Review) -> Review:
    """Take the last decision back."""
    return replace(review, decisions=review.decisions[:-1])


def read_through(review: Review) -> Review:
    """Note that the officer came to the end of the text."""
    return replace(review, read_to_end=True)


def is_held(span: MaskedSpan) -> bool:
    """Say whether a stretch stays masked whatever is decided."""
    return span.rule in _HELD and span.decision is Decision.MASK


def verdict_on(review: Review, place: str, start: int) -> Verdict | None:
    """Give the last verdict on a stretch, None while there is none."""
    return next((one.verdict for one in reversed(review.decisions) if (one.place, one.start) == (place, start)), None)


def unsettled(review: Review) -> tuple[tuple[Passage, MaskedSpan], ...]:
    """Give the unsure stretches that wait for a decision, in reading order."""
    decided = {(one.place, one.start) for one in review.decisions}
    return tuple(
        (passage, span)
        for passage in review.passages
        for span in passage.spans
        if span.decision is Decision.UNSURE and (passage.place, span.start) not in decided
    )


def is_settled(review: Review) -> bool:
    """Say whether the summary may be written."""
    return review.read_to_end and not unsettled(review)


def decided_spans(review: Review, passage: Passage) -> tuple[MaskedSpan, ...]:
    """Give the stretches of a passage that are replaced as things stand; undecided ones are."""
    verdicts = {one.start: one.verdict for one in review.decisions if one.place == passage.place}
    return tuple(span for span in passage.spans if is_held(span) or verdicts.get(span.start) is not Verdict.LEAVE)


def masked_where_open(review: Review) -> Review:
    """Decide everything still open as masked."""
    made = (ReviewDecision(passage.place, span.start, Verdict.MASK) for passage, span in unsettled(review))
    return replace(review, decisions=(*review.decisions, *made))


def with_remembered(review: Review, remembered: Iterable[Remembered]) -> Review:
    """Apply what was decided for this client before; it can be undone like any decision."""
    before = {one.term: one.verdict for one in remembered}
    made = tuple(
        ReviewDecision(passage.place, span.start, before[term])
        for passage in review.passages
        for span in passage.spans
        if (term := passage.original[span.start : span.end].casefold()) in before and not is_held(span)
    )
    return replace(review, decisions=(*review.decisions, *made))


def _span(review: Review, place: str, start: int) -> MaskedSpan:
    spans = (span for passage in review.passages if passage.place == place for span in passage.spans if span.start == start)
    found = next(spans, None)
    if found is None:
        raise NotForLeaving()
    return found
