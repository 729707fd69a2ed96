"""Says beside the first step what will be in the summary, whenever something else is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wa_journal.model.ids import ClientId
from wa_journal.model.supervision import Preview
from wa_journal.ui.begun_desk import BegunDesk
from wa_journal.ui.page import Page
from wa_journal.ui.supervision.choose_view import ChooseView

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class ChooseDesk(QObject):
    """Counts for the view and keeps what is begun there; `clients` is how many there are, 0 until sessions are offered."""

    def __init__(self, page: Page, suite: Suite, view: ChooseView) -> None:
        super().__init__(page)
        self._page, self._suite, self._view = page, suite, view
        self.clients = 0
        self._typed = False
        self._asking = BegunDesk(page, suite, "question", view.begun)
        view.changed.connect(self.preview)
        for fields in (view.begun, view.names):
            fields.written.connect(self._on_written)

    @property
    def typed(self) -> bool:
        """Say whether the officer wrote or chose something here since coming to this client, or since asking for a draft."""
        return self._typed

    def ask(self) -> None:
        """Note that a draft is asked for of what stands here; to write on stands free."""
        self._typed = False

    def turn_to(self, client: ClientId | None) -> None:
        """Put what was begun aside with its client, then offer nothing of it."""
        self.clients = 0
        self._asking.turn_to(client)
        self._view.forget()
        self._view.hold(drafting=False)
        self._typed = False

    def offer(self, clients: int, colleagues: tuple[str, ...]) -> None:
        """Know how many clients there are; who comes finds the usual colleagues, who took them out does not find them again."""
        if not self.clients and not self._view.colleagues.toPlainText():
            self._view.names.show_kept({"colleagues": "\n".join(colleagues)})
        self.clients = clients

    def empty(self) -> None:
        """Let nothing be begun any more."""
        self.clients = 0
        self._view.forget()
        self._view.begun.empty()
        self._asking.flush()
        self._typed = False

    def bring_anew(self) -> None:
        """Show what is still begun: words that name whoever is gone went with them."""
        self._asking.bring_anew()

    def preview(self) -> None:
        """Look anew at what is chosen."""
        requests = self._view.requests(self._page.place.client)
        # Before any session is offered, that none is chosen says nothing.
        if not requests or not self.clients:
            return
        if not requests[0].sessions:
            self._on_preview(Preview((), "", 0, 0, 0, 0, 0, 0, 0))
            return
        self._page.run_aside(lambda: self._suite.supervising.preview(requests[0]), self._on_preview)

    def _on_written(self) -> None:
        self._typed = True

    def _on_preview(self, preview: Preview) -> None:
        self._view.show_preview(preview, self.clients)
