"""What the practice page shows: what is kept comes at once, what is worked out from it follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from wa_journal.model.clients import Client
from wa_journal.model.craft import FirstImpression, LastTen, SoFar
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.ledger import LedgerLine, PracticeRecord, Tick
from wa_journal.model.practice import PracticeItem
from wa_journal.model.sessions import Session, SessionStatus, in_order
from wa_journal.model.today import BeforeMeeting
from wa_journal.model.trajectory import Followed

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

SCREENS = ("before", "card", "ledger", "together", "reflection", "strategies", "evidence")


@dataclass(frozen=True, slots=True)
class Material:
    """One client's craft: items by screen, what was filled in, ledgers and ticks."""

    client: Client
    items: tuple[tuple[str, tuple[PracticeItem, ...]], ...]
    records: tuple[PracticeRecord, ...] = field(repr=False)
    lines: tuple[LedgerLine, ...] = field(repr=False)
    ticks: tuple[tuple[int, Tick], ...] = ()
    sessions: tuple[Session, ...] = ()
    days: Mapping[SessionId, date] = field(default_factory=dict)
    impression: FirstImpression | None = None
    held_today: Session | None = None
    client_rating: int | None = None

    @property
    def items_by_id(self) -> dict[str, PracticeItem]:
        """Give every item by its id."""
        return {item.id: item for _, some in self.items for item in some}


@dataclass(frozen=True, slots=True)
class Figures:
    """What takes its time on a long course: the sheet before the meeting, what was counted, what followed."""

    before: BeforeMeeting
    last_ten: LastTen
    so_far: SoFar
    followed: tuple[Followed, ...]


def gather(suite: Suite, client: ClientId) -> Material:
    """Give a client's craft."""
    practice = suite.practice
    every = suite.sessions.all(client)
    sessions = in_order(one for one in every if one.status is SessionStatus.HELD)
    today = suite.sessions.held_today(client)
    return Material(
        client=suite.clients.get(client),
        items=tuple((screen, practice.items(screen)) for screen in (*SCREENS, "session")),
        records=practice.records(client),
        lines=practice.ledger(client),
        ticks=practice.ticks_of(client),
        sessions=sessions,
        days={one.id: one.on for one in every},
        impression=suite.looking_back.impression(client),
        held_today=today,
        client_rating=suite.sessions.ratings(today.id).client_rating if today else None,
    )


def work_out(suite: Suite, client: ClientId) -> Figures:
    """Give what is worked out from a client's whole course."""
    back = suite.looking_back
    return Figures(suite.today.before(client), back.last_ten(client), back.so_far(client), suite.alliance.followed(client))
