"""Which other clients are brought in the same agenda, each by a button of its own."""

from __future__ import annotations

from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button, literal
from wa_journal.ui.parts.layouts import emptied, flow
from wa_journal.ui.parts.several import Several


class ClientTicks(Several):
    """A button for each other client, on where that client is brought; none is at first."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._buttons: dict[ClientId, Button] = {}
        self._waits: tuple[str, ...] = ()
        self._offered = False
        self._box = flow(gap=look.px(1.5))
        self.setAccessibleName(name)
        self.setLayout(self._box)

    def show_clients(self, clients: tuple[Client, ...]) -> bool:
        """Offer these clients; who was chosen stays chosen. Says whether one who was chosen here is gone."""
        gone = not {client.id for client in clients}.issuperset(self.chosen)
        chosen = {*self.chosen, *self._waits}
        self.forget()
        self._offered = True
        for client in clients:
            button = Button(literal(client.codename), self.changed.emit, "segment")
            button.setCheckable(True)
            button.setChecked(client.id in chosen)
            button.setAccessibleName(client.codename)
            self._buttons[client.id] = button
            self._box.addWidget(button)
        return gone

    def forget(self) -> None:
        """Offer nobody: who was chosen here goes with somebody else."""
        emptied(self._box)
        self._buttons, self._waits, self._offered = {}, (), False

    @property
    def written(self) -> str:
        """Give who is chosen by their ids."""
        return " ".join(self.chosen or self._waits)

    def show_written(self, text: str) -> None:
        """Bring the clients of these ids, as soon as any are offered."""
        if self._offered:
            self.choose(tuple(ClientId(one) for one in text.split()))
        else:
            self._waits = tuple(text.split())

    def choose(self, clients: tuple[ClientId, ...]) -> None:
        """Bring these clients."""
        for client, button in self._buttons.items():
            button.setChecked(client in clients)

    @property
    def chosen(self) -> tuple[ClientId, ...]:
        """Give the clients that are on."""
        return tuple(client for client, button in self._buttons.items() if button.isChecked())

    def button(self, client: ClientId) -> Button:
        """Give one client's button."""
        return self._buttons[client]
