"""What the practice page shows, read in one go on the worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wa_journal.model.craft import FirstImpression, LastTen
from wa_journal.model.ids import ClientId
from wa_journal.model.ledger import LedgerLine, PracticeRecord, Tick
from wa_journal.model.practice import CasePhase, PracticeItem
from wa_journal.model.sessions import Session, SessionStatus
from wa_journal.model.today import BeforeMeeting
from wa_journal.model.trajectory import Followed

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

SCREENS = ("before", "card", "ledger", "together", "reflection", "strategies", "evidence")


@dataclass(frozen=True, slots=True)
class Material:
    """One client's craft: items by screen, what was filled in, ledgers and ticks."""

    items: tuple[tuple[str, tuple[PracticeItem, ...]], ...]
    before: BeforeMeeting
    last_ten: LastTen
    records: tuple[PracticeRecord, ...] = field(repr=False)
    lines: tuple[LedgerLine, ...] = field(repr=False)
    ticks: tuple[tuple[int, Tick], ...] = ()
    sessions: tuple[Session, ...] = ()
    followed: tuple[Followed, ...] = ()
    impression: FirstImpression | None = None
    client_rating: int | None = None

    @property
    def items_by_id(self) -> dict[str, PracticeItem]:
        """Give every item by its id."""
        return {item.id: item for _, some in self.items for item in some}

    @property
    def phase(self) -> CasePhase:
        """Give where the case stands."""
        return self.before.client.phase


def gather(suite: Suite, client: ClientId) -> Material:
    """Give a client's craft."""
    practice = suite.practice
    sessions = tuple(one for one in suite.sessions.all(client) if one.status is SessionStatus.HELD)
    return Material(
        items=tuple((screen, practice.items(screen)) for screen in (*SCREENS, "session")),
        before=suite.today.before(client),
        last_ten=suite.looking_back.last_ten(client),
        records=practice.records(client),
        lines=practice.ledger(client),
        ticks=practice.ticks_of(client),
        sessions=sessions,
        followed=suite.alliance.trajectory(client).strategies,
        impression=suite.looking_back.impression(client),
        client_rating=suite.sessions.ratings(sessions[-1].id).client_rating if sessions else None,
    )
