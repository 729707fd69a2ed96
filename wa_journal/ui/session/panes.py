"""Two panes side by side where there is room, one at a time where there is not."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import column, tight

WRITE = "write"
_WIDE_STEPS = 215


class Panes(QWidget):
    """`main` is always in sight when wide; the choice above says which side pane stands beside it."""

    def __init__(self, look: Look, main: QWidget, main_words: str, sides: tuple[tuple[str, str, QWidget], ...]) -> None:
        super().__init__()
        self._look, self._main = look, main
        self._wide = True
        self._keys = [key for key, _, _ in sides]
        self._side = QStackedWidget()
        self._side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        for _, _, pane in sides:
            self._side.addWidget(pane)
        names = tuple((key, words) for key, words, _ in sides)
        self.choice = Choice(look, self.tr("Beside the entry"), ((WRITE, main_words), *names))
        self.choice.chosen.connect(self.show_side)
        self._right = QWidget()
        self._right_box = column(self._side, gap=look.px(2))
        self._right.setLayout(self._right_box)
        self._left_box = column(main, gap=look.px(2))
        self._left_box.setStretch(0, 1)
        self._told: QWidget | None = None
        self._box = tight(QHBoxLayout(), look.px(5))
        self._box.addLayout(self._left_box, 3)
        self._box.addWidget(self._right, 2)
        self._outer = column(gap=look.px(2))
        self._outer.addLayout(self._box, 1)
        self.setLayout(self._outer)
        look.changed.connect(self._arrange)
        self.show_side(WRITE)

    def show_side(self, key: str) -> None:
        """Show a pane; when narrow it takes the place of the main one."""
        self.choice.show_key(key)
        if key != WRITE:
            self._side.setCurrentIndex(self._keys.index(key))
        self._arrange()

    def take_in(self, told: QWidget | None) -> None:
        """Show what is told below the main pane, where it moves neither the other pane nor what stands below."""
        self._told = told
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side only where both have room."""
        super().resizeEvent(event)
        if self._wide != self._has_room:
            self._arrange()

    @property
    def _has_room(self) -> bool:
        return self.width() >= self._look.theme.em(_WIDE_STEPS)

    def _arrange(self) -> None:
        before, self._wide = self._wide, self._has_room
        # Whether the window shrinks or the text grows: of two panes the one that is written in stays.
        if before and not self._wide:
            self.choice.show_key(WRITE)
        key = self.choice.key or WRITE
        self.choice.button(WRITE).setVisible(not self._wide)
        if self._wide and key == WRITE:
            key = self._keys[self._side.currentIndex()]
            self.choice.show_key(key)
        self._right_box.removeWidget(self.choice)
        self._outer.removeWidget(self.choice)
        (self._right_box if self._wide else self._outer).insertWidget(0, self.choice)
        if self._told is not None:
            (self._left_box if self._wide else self._outer).addWidget(self._told)
        self._main.setVisible(self._wide or key == WRITE)
        self._right.setVisible(self._wide or key != WRITE)
