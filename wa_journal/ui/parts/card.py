"""Frames that group what belongs together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.layouts import Piece, column
from wa_journal.ui.parts.plain_label import PlainLabel


class Card(QFrame):
    """A quiet box on the page, with an optional heading."""

    def __init__(self, look: Look, heading: str = "", *pieces: Piece, kind: str = "card") -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.body = column(*pieces, gap=look.px(2), margin=look.px(4))
        if heading:
            self.body.insertWidget(0, PlainLabel(heading, "heading"))
            self.setAccessibleName(heading)
        self.setLayout(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class Line(QFrame):
    """A hair line between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.setFixedHeight(1)


class Scroller(QScrollArea):
    """A column that scrolls up and down only, and keeps lines at a length that reads well."""

    def __init__(self, inside: QLayout | QWidget, widest: int = 0) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(_held(inside, widest))


def _held(inside: QLayout | QWidget, widest: int) -> QWidget:
    page = inside if isinstance(inside, QWidget) else QWidget()
    if not isinstance(inside, QWidget):
        page.setLayout(inside)
    if not widest:
        return page
    page.setMaximumWidth(widest)
    outer = QWidget()
    box = QVBoxLayout(outer)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(page)
    return outer
