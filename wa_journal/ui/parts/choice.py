"""One of a few things, all of them in sight."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button, is_enter, literal
from wa_journal.ui.parts.layouts import FlowLayout, stand_tall
from wa_journal.ui.wording import worded


class _Option(Button):
    """One of a choice. One that is on and stays on has no use for Enter: whatever it stands in gets it, such as a box."""

    stays = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose it, or go on once it is chosen."""
        if self.stays and self.isChecked() and is_enter(event) and not event.isAutoRepeat():
            event.ignore()
        else:
            super().keyPressEvent(event)


class Choice(QWidget):
    """Buttons of which one is on; arrow keys go from one to the next. A second press takes an `optional` choice out."""

    chosen = Signal(str)
    prose = False

    def __init__(
        self, look: Look, name: str, options: tuple[tuple[str, str], ...], *, kind: str = "segment", optional: bool = False
    ) -> None:
        super().__init__()
        self._optional, self._on, self.first = optional, "", ""
        name = worded(name)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        flow = FlowLayout(look.px(1.5))
        for key, words in options:
            words = worded(words)
            button = _Option(literal(words), kind=kind)
            button.stays = not optional
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {words}")
            button.setProperty("key", key)
            self._group.addButton(button)
            self._buttons[key] = button
            flow.addWidget(button)
        self.setLayout(flow)
        # Fixed would hold it at the height of one line, and the buttons of a second one would be out of sight.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def key(self) -> str | None:
        """Give what is chosen, or None."""
        button = self._group.checkedButton()
        return str(button.property("key")) if button else None

    def show_key(self, key: str | None) -> None:
        """Show a choice without telling anybody."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)
        self._on = self.key or ""

    @property
    def written(self) -> str:
        """Give the key of what is chosen, empty where it stands as at first."""
        return "" if self.key == self.first else self.key or ""

    def show_written(self, text: str) -> None:
        """Show a choice by its key; without one, what is on at first."""
        self.show_key(text or self.first or None)

    @property
    def rewritten(self) -> tuple[SignalInstance, ...]:
        """Give what tells that something else is chosen."""
        return (self.chosen,)

    def begin_with(self, key: str) -> None:
        """Show what is on at first; where it stands, nothing was chosen yet."""
        self.first = key
        self.show_key(key)

    def button(self, key: str) -> Button:
        """Give one of the buttons, for a shortcut or a test."""
        return self._buttons[key]

    def choose(self, key: str) -> None:
        """Choose as if it was pressed."""
        self._buttons[key].setChecked(True)
        self._on = key
        self.chosen.emit(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show every line of buttons at the new width."""
        super().resizeEvent(event)
        stand_tall(self)

    def _on_clicked(self, button: QAbstractButton) -> None:
        key = str(button.property("key"))
        if self._optional and key == self._on:
            self.show_key(None)
        self._on = self.key or ""
        self.chosen.emit(self._on)
