"""Carries the officer's decisions over to the same review made anew: only what they were made about takes them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from wa_journal.model.supervision import Passage, Report, Review, ReviewDecision, Say, Verdict
from wa_journal.supervision.layout import page


@dataclass(frozen=True, slots=True)
class Stood:
    """A review without its words: by place a mark of each passage and what stood for each stretch, and what was decided.

    `laid` marks all that leaves, as it was said: figures and the product's own words belong to what was read.
    """

    marks: Mapping[str, str]
    shown: Mapping[str, tuple[str, ...]]
    decisions: tuple[ReviewDecision, ...]
    read_to_end: bool
    laid: str


def stood(review: Review, say: Say) -> Stood:
    """Give what is needed to let a review stand again."""
    shown = {one.place: tuple(span.replacement for span in one.spans) for one in review.passages}
    return Stood(_marks(review), shown, review.decisions, review.read_to_end, _laid(review, say))


def is_same(made: Review, before: Stood, say: Say) -> bool:
    """Say whether all that would leave, and all that was found in its words, is as it was, in the same language."""
    return _marks(made) == before.marks and _laid(made, say) == before.laid


def carried(made: Review, before: Stood, say: Say) -> Review:
    """Give a review with decisions made before; where anything that leaves is another now, it is to be read again.

    Numbers are drawn anew for each draft, so that they and names given to a kind are carried only where all passages stayed.
    """
    now = _marks(made)
    if now == before.marks:
        passages = tuple(_as_shown(one, before.shown[one.place]) for one in made.passages)
        read = before.read_to_end and is_same(made, before, say)
        return replace(made, passages=passages, decisions=before.decisions, read_to_end=read)
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
    return _digest([passage.original, found])


def _laid(review: Review, say: Say) -> str:
    return _digest(asdict(page(Report("", review.material.form, review.material.content, say))))


def _digest(told: object) -> str:
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:24]
