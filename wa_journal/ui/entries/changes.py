"""How the present entry differs from an earlier version: passages taken out, passages added."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wa_journal.model.versions import Became, Passage
from wa_journal.ui.look import Look
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark


class Changes(QWidget):
    """A list of the differences, in the order of the text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._told = PlainLabel("", "strong")
        self.list = TallList(look, self.tr("Compared with the present entry"), "inner", open_on_click=False)
        self.setLayout(column(self._told, self.list, gap=look.px(2)))
        self.hide()

    def show_changes(self, found: tuple[Passage, ...]) -> None:
        """Show the differences."""
        differs = self.tr("Compared with the present entry")
        self._told.setText(differs if found else self.tr("The present entry says the same, word for word."))
        self.list.show_rows(tuple(self._row(place, one) for place, one in enumerate(found)))
        self.show()

    def _row(self, place: int, one: Passage) -> Row:
        gone = one.became is Became.GONE
        title = self.tr("in this version only") if gone else self.tr("in the present entry only")
        after = self.tr("after “{words}”").format(words=one.before.strip()) if one.before.strip() else ""
        return Row(str(place), title, one.text.strip(), after, Mark.AWAY if gone else Mark.TOWARDS)
