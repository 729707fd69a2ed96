"""A new recovery code, shown to be put on paper and typed back from there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import WordIconButton
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.text_field import TextField


class CodeOnPaper(QWidget):
    """`changed` tells that something was typed, `entered` that Enter was pressed behind it."""

    changed = Signal()
    entered = Signal()

    def __init__(self, look: Look, told: str, code: str, print_code: Callable[[str], object]) -> None:
        super().__init__()
        self._print_code = print_code
        self.code = PlainLabel("", "code").selectable()
        self.code.setAccessibleName(self.tr("New recovery code"))
        self.typed = TextField(self.tr("Type the code back from the paper"))
        self.typed.textChanged.connect(self.changed)
        self.typed.returnPressed.connect(self.entered)
        on_paper = WordIconButton(look, "print", self.tr("Print the code …"), self._on_print)
        named = Named(self.typed.accessibleName(), self.typed)
        self.setLayout(column(PlainLabel(told), self.code, row(on_paper, None), named, self.typed, gap=look.px(2)))
        self.show_code(code)

    def show_code(self, code: str) -> None:
        """Show a code that is to be typed back."""
        self._code = code
        self.code.setText(code)

    @property
    def is_empty(self) -> bool:
        """Say whether nothing of a code was typed yet."""
        return not _plain(self.typed.text())

    @property
    def is_typed_back(self) -> bool:
        """Say whether the code was typed back as it is."""
        return bool(self._code) and _plain(self.typed.text()) == _plain(self._code)

    def forget(self) -> None:
        """Take the code off the screen."""
        self.show_code("")
        self.typed.clear()

    def _on_print(self) -> None:
        self._print_code(self._code)


def _plain(text: str) -> str:
    """Give a code as it is compared: capitals and digits only."""
    return "".join(letter for letter in text.upper() if letter.isalnum())
