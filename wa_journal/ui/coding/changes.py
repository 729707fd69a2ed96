"""What another pass would change, in sight before anything is taken: how much, and each sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.coding import Otherwise
from wa_journal.ui.coding.otherwise_rows import MOST, place_of, rows_of, tells_of_danger
from wa_journal.ui.look import Look
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import TallList


class Changes(QWidget):
    """A list of sentences; `go` carries the place of the one that was opened."""

    go = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._changed: tuple[Otherwise, ...] = ()
        self.told = PlainLabel("", "strong")
        self._danger = PlainLabel(
            self.tr("A sign of danger is among them. It is dealt with in the official channel; this journal reports nothing."),
            "warn",
        )
        self._cut = PlainLabel(self.tr("The first {count} sentences are listed.").format(count=MOST), "muted")
        self.list = TallList(look, name, "inner")
        self.list.opened.connect(self._on_opened)
        self.setLayout(column(self.told, self._danger, self.list, self._cut, gap=look.px(2)))
        self.clear()

    def show_changed(self, words: str, changed: tuple[Otherwise, ...], label: Callable[[str], str]) -> None:
        """Show what would change, and in one sentence how much."""
        self._changed = changed
        self.told.setText(words)
        self.list.show_rows(rows_of(changed, label), keep=False)
        self._danger.setVisible(tells_of_danger(changed))
        self._cut.setVisible(len(changed) > MOST)
        self.show()

    def clear(self) -> None:
        """Show nothing, as there is nothing compared."""
        self._changed = ()
        self.list.show_rows((), keep=False)
        self.hide()

    def _on_opened(self, key: str) -> None:
        self.go.emit(place_of(self._changed[int(key)]))
