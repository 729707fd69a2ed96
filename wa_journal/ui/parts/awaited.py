"""Words where something is still worked out; where nothing came of it they say so, with a way to try again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.focus import rest_focus
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import PlainLabel


class Awaited(QWidget):
    """Says that something is on its way, or that it did not come."""

    def __init__(self, look: Look, under_way: str, not_made: str, again: Callable[[], object]) -> None:
        super().__init__()
        self._under_way, self._not_made, self._again = under_way, not_made, again
        self._words = PlainLabel(under_way, "muted")
        self.again = Button(self.tr("Try again"), self._on_again)
        self._way = QWidget()
        self._way.setLayout(flow(self.again))
        self._way.hide()
        self.setLayout(column(self._words, self._way, None, gap=look.px(2)))

    @property
    def words(self) -> str:
        """Give what is said now."""
        return self._words.text()

    def wait(self) -> None:
        """Say that it is on its way."""
        self._words.setText(self._under_way)
        rest_focus(self.again)
        self._way.hide()

    def give_up(self) -> None:
        """Say that nothing came of it."""
        self._words.setText(self._not_made)
        self._way.show()

    def _on_again(self) -> None:
        self.wait()
        self._again()
