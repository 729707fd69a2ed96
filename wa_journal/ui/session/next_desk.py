"""What comes next time, from its card to the journal: lines noted, put right, taken out again and brought back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.ledger import LedgerKind, LedgerLine, Party
from wa_journal.ui.begun_desk import BegunDesk
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.session.next_card import NextCard

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class NextDesk(QObject):
    """`kept` tells that other lines stand in the journal; `step_made` of each step: an earlier one is offered back no more."""

    kept = Signal()
    step_made = Signal()

    def __init__(self, page: Page, suite: Suite, card: NextCard, back: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._suite, self._back = page, suite, back
        self._session, self._client = SessionId(""), ClientId("")
        self._begun = BegunDesk(page, suite, "next", follows=False)
        self._begun.hold_all(card.forms)
        card.added.connect(self._on_added)
        card.put_right.connect(self._on_put_right)
        card.taken_out.connect(self._on_taken_out)

    def follow(self, *steps: SignalInstance) -> None:
        """Take each of these for a step."""
        for step in steps:
            step.connect(self.step_made)

    def turn_to(self, client: ClientId, session: SessionId) -> None:
        """Be about this session from now on."""
        self._client, self._session = client, session
        self._begun.turn_to(client, session)

    def _on_added(self, kind: LedgerKind, text: str, party: Party, due: date | None) -> None:
        client, session, add = self._client, self._session, self._suite.practice.add_line
        self._begun.hand_in(lambda: add(client, kind, text, session=session, by=party, due=due), self._on_kept, name=kind.value)

    def _on_put_right(self, line: LedgerLine, text: str, due: date | None) -> None:
        put_right = self._suite.noted.put_right
        self.step_made.emit()
        self._begun.hand_in(lambda: put_right(line.id, text, due), self._on_kept, name=line.kind.value)

    def _on_taken_out(self, line: LedgerLine, words: str) -> None:
        withdraw = self._suite.noted.withdraw
        self.step_made.emit()

        def _told(result: object) -> None:
            until = (self.step_made, self._page.departed)
            self._page.banner.say(Channel.GOOD, words, self.tr("Take it back"), self._on_back, until)
            self._on_kept(result)

        self._page.run(lambda: withdraw(line.id), _told)

    def _on_back(self) -> None:
        self._page.banner.clear()
        self._back()

    def _on_kept(self, result: object) -> None:  # noqa: ARG002
        self.kept.emit()
