"""The pages of help, as plain text in the window: nothing in them is a link, nothing is loaded."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.box import Box
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.reading_text import to_read
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row

_KEYS = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z][a-z]+|F?\d+|[A-Z,])")
Pages = tuple[tuple[str, str], ...]


class HelpSheet(Box):
    """A list of pages, and the one that is read; arrow keys choose, Tab leads to the text."""

    def __init__(self, look: Look, pages: Pages, text: Callable[[str], str], parent: QWidget, first: str = "") -> None:
        super().__init__(parent)
        self._text = text
        self.setWindowTitle(self.tr("Help"))
        self.list = RowList(look, self.tr("Pages of help"))
        self.list.setFixedWidth(look.px(66))
        self.reader = QPlainTextEdit()
        to_read(self.reader)
        self.reader.setTabChangesFocus(True)
        self.reader.setAccessibleName(self.tr("The page"))
        close = Button(self.tr("Close"), self.accept, "primary")
        both = row(self.list, self.reader, gap=look.px(3))
        both.setStretch(1, 1)
        english = "These pages are in English only."
        self.only_english = PlainLabel(self.tr("These pages are in English only."), "muted")
        # In English there is nothing to say.
        self.only_english.setVisible(self.only_english.text() != english)
        heading = PlainLabel(self.tr("Help"), "title")
        box = column(heading, self.only_english, both, row(None, close), gap=look.px(3), margin=look.px(5))
        box.setStretch(2, 1)
        self.setLayout(box)
        self.fit(look.px(230), look.px(170))
        self.list.current_changed.connect(self._on_chosen)
        self.list.show_rows(tuple(Row(name, title) for name, title in pages))
        if pages:
            self.list.choose(first or pages[0][0])
        self.list.setFocus()

    def _on_chosen(self, name: str) -> None:
        if name:
            self.reader.setPlainText(_KEYS.sub(_native, self._text(name)))


def _native(keys: re.Match[str]) -> str:
    """Name keys as the keyboard of this platform and language does."""
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) or keys[0]
