"""All keys on one sheet, made from the actions themselves."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.box import Box
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel

Keys = tuple[tuple[str, str], ...]


def keys_told(action: QAction) -> str:
    """Name the keys of an action as the keyboard of this platform and language does."""
    return ",  ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts())


class KeysSheet(Box):
    """Lists actions by group with their keys, and the keys of the page that is open."""

    def __init__(self, look: Look, actions: tuple[QAction, ...], page_words: str, page_keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._look = look
        self.rows: list[tuple[str, str, str]] = [*_listed(actions), *((page_words, words, keys) for keys, words in page_keys)]
        close = Button(self.tr("Close"), self.accept, "primary")
        close.setDefault(True)
        self.keys = Scroller(self._grid())
        heading = PlainLabel(self.tr("Keys"), "title")
        self.setLayout(column(heading, self.keys, row(None, close), gap=look.px(3), margin=look.px(5)))
        self.fit(look.px(150), look.px(160))
        self.keys.setFocus()

    def _grid(self) -> QWidget:
        grid, group = QGridLayout(), ""
        grid.setHorizontalSpacing(self._look.px(4))
        grid.setVerticalSpacing(self._look.px(1.5))
        for name, words, keys in self.rows:
            if name != group:
                group = name
                grid.addWidget(PlainLabel(name, "heading"), grid.rowCount(), 0, 1, 2)
            place = grid.rowCount()
            grid.addWidget(PlainLabel(words), place, 0)
            grid.addWidget(PlainLabel(keys, "key", wrap=False), place, 1)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        holder = QWidget()
        holder.setLayout(grid)
        return holder


def _listed(actions: tuple[QAction, ...]) -> list[tuple[str, str, str]]:
    groups = list(dict.fromkeys(str(action.property("group")) for action in actions))
    return [
        (group, action.text(), keys_told(action))
        for group in groups
        for action in actions
        if action.property("group") == group and action.shortcuts()
    ]
