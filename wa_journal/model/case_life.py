"""The life of a case: where it stood from which day on, and what happened on the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from wa_journal.model.clients import EventKind
from wa_journal.model.ids import ClientId, RecordId
from wa_journal.model.practice import CasePhase


@dataclass(frozen=True, slots=True)
class PhaseStart:
    """From this day on the case stands in a phase, until the next start."""

    id: RecordId
    client: ClientId
    on: date
    phase: CasePhase


def in_order(starts: Iterable[PhaseStart]) -> tuple[PhaseStart, ...]:
    """Sort by day; of two on one day the one told later counts, and one that changes nothing is left out."""
    by_day = {start.on: start for start in sorted(starts, key=lambda start: start.on)}
    kept: list[PhaseStart] = []
    for start in by_day.values():
        if not kept or kept[-1].phase is not start.phase:
            kept.append(start)
    return tuple(kept)


def phase_on(starts: Iterable[PhaseStart], day: date) -> CasePhase:
    """Give where the case stood on a day; days before the first start count to it."""
    known = in_order(starts)
    return next((start.phase for start in reversed(known) if start.on <= day), known[0].phase)


def phase_of_meeting(starts: Iterable[PhaseStart], day: date) -> CasePhase:
    """Give the phase of a meeting: one that is planned for the time before contact is a first interview."""
    phase = phase_on(starts, day)
    return CasePhase.FIRST_INTERVIEWS if phase is CasePhase.BEFORE_CONTACT else phase


class LifeKind(StrEnum):
    """What a line of a case's life tells."""

    OPENED = "opened"
    PHASE = "phase"
    EVENT = "event"
    LOOK_BACK_DUE = "look_back_due"
    LOOKED_BACK = "looked_back"
    MOVED_ON = "moved_on"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class LifeLine:
    """One dated line; a phase has its end (None: it lasts) and the meetings held in it, an event and a step their words.

    Of the meetings of the first phase some may lie `before` its day: they count to no other. A step that is `of_colleague`
    another officer decided, before the client came here.
    """

    kind: LifeKind
    on: date
    record: RecordId | None = None
    phase: CasePhase | None = None
    until: date | None = None
    held: int = 0
    before: int = 0
    event: EventKind | None = None
    words: str = field(default="", repr=False)
    of_colleague: bool = False
