"""What a page shows of one client: never in sight under the name of another."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

from wa_journal.model.ids import ClientId


class OfClient(QWidget):
    """Keeps its room, out of sight, while what is shown of the next client is on its way."""

    def __init__(self, inside: QLayout) -> None:
        super().__init__()
        self._client: ClientId | None = None
        inside.setContentsMargins(0, 0, 0, 0)
        self.setLayout(inside)
        policy = self.sizePolicy()
        # Who goes from client to client stays where the page was scrolled to.
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def turn_to(self, client: ClientId | None) -> None:
        """Go out of sight unless this client is the one shown."""
        self.setVisible(client == self._client)

    def show_of(self, client: ClientId | None) -> None:
        """Come into sight: what is shown by now is of this client."""
        self._client = client
        self.show()
