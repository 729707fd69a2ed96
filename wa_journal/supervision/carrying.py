"""Carries the officer's decisions over to the same review made anew: only what they were made about takes them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from wa_journal.model.supervision import Passage, Review, ReviewDecision, Verdict


@dataclass(frozen=True, slots=True)
class Stood:
    """A review without its words: by place a mark of each passage and what stood for each stretch, and what was decided."""

    marks: Mapping[str, str]
    shown: Mapping[str, tuple[str, ...]]
    decisions: tuple[ReviewDecision, ...]
    read_to_end: bool


def stood(review: Review) -> Stood:
    """Give what is needed to let a review stand again."""
    shown = {one.place: tuple(span.replacement for span in one.spans) for one in review.passages}
    return Stood(_marks(review), shown, review.decisions, review.read_to_end)


def is_same(made: Review, before: Stood) -> bool:
    """Say whether all words, and all that was found in them, are as they were."""
    return _marks(made) == before.marks


def carried(made: Review, before: Stood) -> Review:
    """Give a review with decisions made before; where any passage is another now, it is to be read again.

    Numbers are drawn anew for each draft, so that they and names given to a kind are carried only where all of it stayed.
    """
    if is_same(made, before):
        passages = tuple(_as_shown(one, before.shown[one.place]) for one in made.passages)
        return replace(made, passages=passages, decisions=before.decisions, read_to_end=before.read_to_end)
    now = _marks(made)
    stands = {mark: place for place, mark in reversed(now.items())}
    first = max((one.step for one in made.decisions), default=0)
    kept = []
    for one in before.decisions:
        mark = before.marks.get(one.place, "")
        place = one.place if now.get(one.place) == mark else stands.get(mark)
        if place is not None and one.type is None:
            kept.append(replace(one, place=place, step=first + one.step))
    # What an earlier summary left in, and this officer took back, does not come in again.
    stood_before = frozenset(before.marks.values())
    new = (one for one in made.decisions if one.verdict is not Verdict.LEAVE or now[one.place] not in stood_before)
    return replace(made, decisions=(*new, *kept), read_to_end=False)


def _as_shown(passage: Passage, shown: tuple[str, ...]) -> Passage:
    spans = (replace(span, replacement=words) for span, words in zip(passage.spans, shown, strict=True))
    return replace(passage, spans=tuple(spans))


def _marks(review: Review) -> dict[str, str]:
    return {passage.place: _mark(passage) for passage in review.passages}


def _mark(passage: Passage) -> str:
    found = [(span.start, span.end, span.type, span.decision, span.rule) for span in passage.spans]
    return hashlib.sha256(json.dumps([passage.original, found]).encode()).hexdigest()[:24]
