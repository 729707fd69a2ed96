"""Which clients are handed over: ticked in a list that says how many they are."""

from __future__ import annotations

from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.ui.look import Look
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.several import Several
from wa_journal.ui.parts.tick_list import TickList
from wa_journal.ui.phrases import case_phase


class ChosenClients(Several):
    """A client is ticked by a click on the box or by the space bar; nobody is at first."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._clients: tuple[Client, ...] = ()
        self._chosen: set[str] = set()
        self._offered = False
        self.list = TickList(look, self.tr("Clients to hand over"))
        self.list.ticked.connect(self.choose)
        self._count = PlainLabel("", "muted")
        self._none = PlainLabel(self.tr("There is no client to hand over yet."), "muted")
        self.setLayout(column(self._none, self.list, self._count, gap=look.px(2)))

    def show_clients(self, clients: tuple[Client, ...]) -> bool:
        """Offer these clients; who was chosen stays chosen. Says whether one who was offered is gone."""
        gone = {one.id for one in self._clients} - {one.id for one in clients}
        self._clients, self._offered = clients, True
        self._none.setVisible(not clients)
        self._choose(self._chosen)
        return bool(gone)

    @property
    def chosen(self) -> tuple[ClientId, ...]:
        """Give who was chosen."""
        return tuple(client.id for client in self._clients if client.id in self._chosen)

    @property
    def written(self) -> str:
        """Give who is chosen by their ids, in an order that no codename changes."""
        return " ".join(sorted(self.chosen if self._offered else self._chosen))

    def show_written(self, text: str) -> None:
        """Choose the clients of these ids, as soon as any are offered."""
        self._choose(set(text.split()))

    def choose(self, client: str) -> None:
        """Choose a client, or let it be."""
        self._choose(self._chosen ^ {client})

    def _choose(self, chosen: set[str]) -> None:
        known = {str(client.id) for client in self._clients}
        self._chosen = chosen & known if self._offered else chosen
        self.list.show_rows(tuple(self._row(client) for client in self._clients))
        self._count.setText(self.tr("{count} of {all} chosen").format(count=len(self.chosen), all=len(self._clients)))
        self.changed.emit()

    def _row(self, client: Client) -> Row:
        chosen = client.id in self._chosen
        state = self.tr("chosen") if chosen else self.tr("not chosen")
        note = self.tr("goes along") if chosen else ""
        spoken = f"{client.codename}. {state}"
        return Row(str(client.id), client.codename, case_phase(client.phase), note, spoken=spoken, ticked=chosen)
