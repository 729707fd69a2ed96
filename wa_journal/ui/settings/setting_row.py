"""One setting as its definition says: a switch, a number within limits, a choice, or words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wa_journal.model.settings import Preference
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import TwoColumns
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.number_field import NumberField
from wa_journal.ui.parts.own_files import among_documents
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.tick import Tick
from wa_journal.ui.wording import worded

_NARROW = 110


class SettingRow(QWidget):
    """`chosen` carries the key and the new value."""

    chosen = Signal(str, object)

    def __init__(self, look: Look, preference: Preference) -> None:
        super().__init__()
        self._preference = preference
        self._tick: Tick | None = None
        self._choice: Choice | None = None
        self._line: TextField | None = None
        self._number: NumberField | None = None
        field = self._made(look)
        words = QWidget()
        words.setLayout(column(PlainLabel(preference.label, "strong"), PlainLabel(preference.help, "muted"), gap=0))
        self.setLayout(column(TwoColumns(look, words, field, (3, 2), _NARROW), gap=0))

    def show_value(self, value: bool | int | str) -> None:
        """Show what is set; words that are not kept stay."""
        if self._tick is not None:
            self._tick.setChecked(bool(value))
        elif self._choice is not None:
            self._choice.show_key(str(value))
        elif self._number is not None:
            self._number.renew(int(value))
        elif self._line is not None and not self._line.isModified():
            self._line.setText(self._unset if self._unset and value == self._preference.default else str(value))

    def refuse(self) -> None:
        """Let words that could not be kept stand, to be kept with the next Enter."""
        if self._line is not None:
            self._line.setModified(True)

    def _made(self, look: Look) -> QWidget:
        one = self._preference
        if isinstance(one.default, bool):
            self._tick = Tick(look, self.tr("on"), self._on_tick)
            self._tick.setAccessibleName(worded(one.label))
            return self._tick
        if one.choices:
            self._choice = Choice(look, one.label, one.choices)
            self._choice.chosen.connect(self._on_words)
            return self._choice
        if isinstance(one.default, int):
            self._number = NumberField(look, one.label, limits=(one.lowest, one.highest))
            self._number.changed.connect(self._on_number)
            return self._number
        self._line = TextField(one.label)
        self._line.editingFinished.connect(self._on_typed)
        return self._with_folder(look, self._line) if one.folder else self._line

    def _with_folder(self, look: Look, line: TextField) -> QWidget:
        """Let a folder be chosen as well as typed."""
        choose = Button(self.tr("Choose …"), self._on_choose)
        choose.setAccessibleName(self.tr("Choose: {setting}").format(setting=worded(self._preference.label)))
        both = QWidget()
        both.setLayout(row(line, choose, gap=look.px(1)))
        return both

    def _on_tick(self, on: bool) -> None:
        self.chosen.emit(self._preference.key, on)

    def _on_words(self, key: str) -> None:
        self.chosen.emit(self._preference.key, key)

    def _on_number(self) -> None:
        if self._number is not None:
            self.chosen.emit(self._preference.key, self._number.number)

    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, worded(self._preference.label), among_documents())
        if chosen and self._line is not None:
            self._line.setText(chosen)
            self.chosen.emit(self._preference.key, chosen)

    def _on_typed(self) -> None:
        if self._line is not None and self._line.isModified():
            self._line.setModified(False)
            typed = self._line.text().strip()
            self.chosen.emit(self._preference.key, self._preference.default if typed == self._unset else typed)

    @property
    def _unset(self) -> str:
        """What stands in a field of words until others are written: the product's own, in the officer's language."""
        return worded(self._preference.default) if isinstance(self._preference.default, str) else ""
