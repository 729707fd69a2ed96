"""What the practice page shows, read in one go on the worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wa_journal.model.ids import ClientId
from wa_journal.model.ledger import LedgerLine, PracticeRecord, Tick
from wa_journal.model.practice import PracticeItem
from wa_journal.model.today import BeforeMeeting
from wa_journal.model.trajectory import Followed

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

SCREENS = ("before", "card", "ledger", "reflection", "strategies", "evidence")


@dataclass(frozen=True, slots=True)
class Material:
    """One client's craft: items by screen, what was filled in, ledgers and ticks."""

    items: tuple[tuple[str, tuple[PracticeItem, ...]], ...]
    names: dict[str, str]
    records: tuple[PracticeRecord, ...] = field(repr=False)
    lines: tuple[LedgerLine, ...] = field(repr=False)
    ticks: tuple[tuple[int, Tick], ...] = ()
    sessions: int = 0
    before: BeforeMeeting | None = None
    followed: tuple[Followed, ...] = ()


def gather(suite: Suite, client: ClientId) -> Material:
    """Give a client's craft."""
    practice = suite.practice
    items = tuple((screen, practice.items(screen)) for screen in (*SCREENS, "session"))
    return Material(
        items=items,
        names={item.id: item.text for _, some in items for item in some},
        records=practice.records(client),
        lines=practice.ledger(client),
        ticks=practice.ticks_of(client),
        sessions=len(suite.sessions.all(client)),
        before=suite.today.before(client),
        followed=suite.alliance.trajectory(client).strategies,
    )
