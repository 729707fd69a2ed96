"""A whole number to type; what is no such number is told in place, and the number before stays."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.refused_note import RefusedNote
from wa_journal.ui.parts.text_field import TextField


class NumberField(QWidget):
    """`changed` tells another number when the field is left; empty is no number, where there may be none."""

    changed = Signal()
    prose = False

    def __init__(
        self, look: Look, name: str, hint: str = "", limits: tuple[int, int] = (0, 10), *, optional: bool = False
    ) -> None:
        super().__init__()
        self._limits, self._optional = limits, optional
        self._number: int | None = None
        self._told: int | None = None
        self.line = TextField(name, hint)
        self.line.editingFinished.connect(self._on_left)
        self.note = RefusedNote(self.line)
        self.setLayout(column(self.line, self.note, gap=look.px(0.5)))
        self.setFocusProxy(self.line)
        self.setAccessibleName(self.line.accessibleName())

    @property
    def number(self) -> int | None:
        """Give the number that stands in the field; words that are none leave the one before."""
        if not self.line.isModified() or self._refused:
            return self._number
        return self._read()

    def show_number(self, number: int | None) -> None:
        """Show a number, and tell nobody."""
        self._number = self._told = number
        self.note.take_back()
        self._show()

    @property
    def written(self) -> str:
        """Give the number as words, empty where there is none."""
        return "" if self.number is None else str(self.number)

    def show_written(self, text: str) -> None:
        """Show the number that these words are, or none."""
        self.show_number(int(text) if text.isdecimal() else None)

    @property
    def rewritten(self) -> tuple[SignalInstance, ...]:
        """Give what tells that something else stands here, each key among it."""
        return (self.line.textChanged,)

    def renew(self, number: int | None) -> None:
        """Show the number as it is now; one that is being typed over it stays."""
        if self.line.isModified():
            self._number = self._told = number
        else:
            self.show_number(number)

    def limit(self, lowest: int, highest: int) -> None:
        """Take no lower and no higher number than these."""
        self._limits = (lowest, highest)

    def read(self, text: str) -> int | None:
        """Give the number that was meant, or None."""
        # Longer ones lie outside any limit, and reading them takes its time.
        return int(text) if text.isdecimal() and len(text) < 10 and self._limits[0] <= int(text) <= self._limits[1] else None

    def refusal(self) -> str:
        """Say what the field takes; {typed}, {kept}, {lowest} and {highest} are filled in."""
        if self._number is None:
            return self.tr("“{typed}” is not a whole number from {lowest} to {highest}.")
        if not self.line.text().strip():
            return self.tr("A whole number from {lowest} to {highest} is needed; {kept} stays.")
        return self.tr("“{typed}” is not a whole number from {lowest} to {highest}; {kept} stays.")

    @property
    def _refused(self) -> bool:
        return self._read() is None and (not self._optional or bool(self.line.text().strip()))

    def _read(self) -> int | None:
        return self.read(self.line.text().strip())

    def _show(self) -> None:
        self.line.setText("" if self._number is None else str(self._number))
        self.line.setModified(False)

    def _on_left(self) -> None:
        if self.line.isModified() and self._refused:
            lowest, highest = self._limits
            filled = {"typed": self.line.text().strip(), "kept": self._number, "lowest": lowest, "highest": highest}
            self.note.tell(self.refusal().format(**filled))
        self._number = self.number
        self._show()
        if self._number != self._told:
            self._told = self._number
            self.changed.emit()
