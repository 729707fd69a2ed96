"""The team's line for one client: from where on there is enough relationship to move on, and why there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.clients import Client
from wa_journal.ui.look import Look
from wa_journal.ui.parts.banner import announce
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.phrases import day
from wa_journal.ui.wording import number

_HALVES = tuple(half / 2 for half in range(2, 21))


class LineCard(QWidget):
    """There is no line until somebody sets one; `wanted` carries it, or None to take it away, and the reason."""

    wanted = Signal(object, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        told = self.tr(
            "What your team agreed to be enough for the next step. Only with a line does the board say of the ratings that they "
            "are steady or building; of tags it says so without one."
        )
        options = (("", self.tr("no line")), *((str(half), number(half)) for half in _HALVES))
        self.line = Dropdown(look, self.tr("Line"), options)
        self.reason = TextField(self.tr("Why there"), self.tr("Why there, and who agreed"))
        self.reason.returnPressed.connect(self._on_set)
        self.fields = FormFields({"line": self.line, "reason": self.reason})
        self._since = PlainLabel("", "muted")
        where = flow(Named(self.tr("Line"), self.line), self.line, gap=look.px(2))
        setting = flow(Button(self.tr("Set the line"), self._on_set), self._since, gap=look.px(3))
        why = Named(self.tr("Why there"), self.reason)
        card = Card(look, self.tr("Enough to move on"), PlainLabel(told, "muted"), where, why, self.reason, setting)
        self.setLayout(column(card, gap=0))

    @property
    def told(self) -> str:
        """Give what is said beside the button."""
        return self._since.text()

    def show_line(self, client: Client) -> None:
        """Show a client's line and since when it stands; what was edited and not set stays."""
        line = "" if client.line is None else str(float(client.line))
        self.fields.show_kept({"line": line, "reason": client.line_reason})
        since = client.line_set_on
        self._since.setText(self.tr("Set on {day}.").format(day=day(since)) if since else "")
        self._since.setVisible(since is not None)

    def _on_set(self) -> None:
        line, reason = float(self.line.key) if self.line.key else None, self.reason.text().strip()
        if line is not None and not reason:
            self._since.setText(self.tr("A line needs its reason: say why there, then set it."))
            self._since.show()
            announce(self, self._since.text())
            self.reason.setFocus()
            return
        self.wanted.emit(line, reason)
