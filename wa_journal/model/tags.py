"""Tags on sentences: suggested by the language pass or added by hand, decided by the officer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from wa_journal.model.ids import ClientId, SessionId, TagId

SAFEGUARDING = "client.safeguarding"


class TagState(StrEnum):
    """What the officer decided; only accepted tags are drawn solid."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class TagOrigin(StrEnum):
    """Who proposed a tag first."""

    MACHINE = "machine"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Tag:
    """One indicator on one sentence; offsets in code points of the stored text, `quote` is that sentence.

    `of_colleague` says that it came here decided by another officer: that is no decision of one's own.
    """

    id: TagId
    session: SessionId
    client: ClientId
    indicator: str
    start: int
    end: int
    quote: str = field(repr=False)
    state: TagState = TagState.SUGGESTED
    origin: TagOrigin = TagOrigin.MACHINE
    probability: float | None = None
    cues: tuple[tuple[int, int], ...] = ()
    cue_ids: tuple[str, ...] = ()
    reason: str = field(default="", repr=False)
    made_by: str = ""
    replaced: str | None = None
    decided_at: datetime | None = None
    reported_on: date | None = None
    anchored: bool = True
    of_colleague: bool = False

    @property
    def confirmed(self) -> bool:
        """Say whether it counts: the officer kept it, and the sentence that it was kept on still stands."""
        return self.state is TagState.ACCEPTED and self.anchored
