"""Which part of the session the boxes are about, and whether there are boxes at all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.practice import SessionPhase
from wa_journal.ui.editor.sections_editor import PARTS, SectionsEditor
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import TwoColumns
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import column

_WHOLE = "whole"


class PartBar(QWidget):
    """Joins the choice of a part with the boxes; `chosen` tells that the cursor should go there."""

    chosen = Signal()

    def __init__(self, look: Look, editor: SectionsEditor) -> None:
        super().__init__()
        self._editor = editor
        self._names = {
            None: self.tr("The whole"),
            SessionPhase.BEGINNING: self.tr("Beginning"),
            SessionPhase.MIDDLE: self.tr("Middle"),
            SessionPhase.END: self.tr("End"),
        }
        options = tuple((part.value if part else _WHOLE, words) for part, words in self._names.items())
        self.part = Choice(look, self.tr("Part of the session"), options)
        self.part.chosen.connect(self._on_part)
        self.one_text = Button(self.tr("One text"), self._on_one_text, "segment")
        self.one_text.setCheckable(True)
        self.one_text.setToolTip(self.tr("One box instead of four: write as it comes"))
        self.setLayout(column(TwoColumns(look, self.part, self.one_text, (1, 0)), gap=0))
        editor.part_changed.connect(self._on_part_changed)
        self._on_part_changed(None)

    def show_whole(self, *, whole: bool) -> None:
        """Show whether the entry is written as one text."""
        self.one_text.setChecked(whole)

    def count(self) -> None:
        """Tell beside each part how many words are written about it."""
        for part, name in self._names.items():
            words = self._editor.words(part)
            self.part.button(part.value if part else _WHOLE).setText(f"{name} · {words}" if words and part else name)

    def go(self, part: SessionPhase | None) -> None:
        """Write about this part."""
        self._editor.show_part(part)
        self.chosen.emit()

    def _on_part(self, key: str) -> None:
        self.go(next(part for part in PARTS if (part.value if part else _WHOLE) == key))

    def _on_part_changed(self, part: SessionPhase | None) -> None:
        self.part.show_key(part.value if part else _WHOLE)

    def _on_one_text(self) -> None:
        self._editor.show_whole(whole=self.one_text.isChecked())
