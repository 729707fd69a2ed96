"""The officer's judgement before the board opens, frozen with its reasons; the outcome is asked later."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from wa_journal.model.ids import ClientId, RecordId

CHANCES = (10, 30, 50, 70, 90)
OUTCOME_AFTER_DAYS = 60
OUTCOME_AFTER_SESSIONS = 4


class Answer(StrEnum):
    """Is there enough relationship to move on to the named step?"""

    NOT_YET = "not_yet"
    UNSURE = "unsure"
    YES = "yes"


class Outcome(StrEnum):
    """What came of the step, against criteria set beforehand."""

    HELD = "held"
    DID_NOT_HOLD = "did_not_hold"
    CANNOT_BE_JUDGED = "cannot_be_judged"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One judgement; `chance` (per cent, one of CHANCES) that the step goes without a break in contact over four sessions.

    `of_colleague` says that another officer made it, before the client came here.
    """

    id: RecordId
    client: ClientId
    made_at: datetime
    step: str = field(repr=False)
    answer: Answer
    chance: int
    reasons: str = field(repr=False)
    would_change: str = field(default="", repr=False)
    board: tuple[tuple[str, str], ...] = ()
    second_answer: Answer | None = None
    second_reasons: str = field(default="", repr=False)
    second_at: datetime | None = None
    moved_on_at: datetime | None = None
    rationale: str = field(default="", repr=False)
    outcome: Outcome | None = None
    outcome_on: date | None = None
    outcome_note: str = field(default="", repr=False)
    of_colleague: bool = False

    def outcome_asked_on(self, held: Iterable[date], today: date) -> date | None:
        """Give the day by which its outcome is asked; None says that it is asked now. `held` are days of held sessions."""
        made = self.made_at.astimezone().date()
        last = made + timedelta(days=OUTCOME_AFTER_DAYS)
        since = sum(day > made for day in held)
        return None if today >= last or since >= OUTCOME_AFTER_SESSIONS else last


def standing(made: Iterable[Judgement]) -> Judgement | None:
    """Give the officer's own judgement that opens the board: the first whose outcome is not known yet."""
    return next((one for one in made if one.outcome is None and not one.of_colleague), None)


def in_sight(made: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Give those that may be shown: a colleague's only where the board is open, or the officer has judged since."""
    own = [one for one in made if not one.of_colleague]
    if standing(own) is not None:
        return tuple(made)
    return tuple(one for one in made if not one.of_colleague or any(mine.made_at > one.made_at for mine in own))
