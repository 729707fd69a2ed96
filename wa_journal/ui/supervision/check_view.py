"""Second step: the text as it would leave, and what waits for a decision; nobody goes on without reading to the end."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from wa_journal.model.said import numbered
from wa_journal.model.supervision import Verdict
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card, TwoColumns
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark

_NARROW = 150


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch found: where it stands, its words, what replaces them, and whether it waits or was left in."""

    place: str
    start: int
    words: str = field(repr=False)
    around: str = field(repr=False)
    replacement: str = ""
    waits: bool = False
    left: bool = False


class CheckView(QWidget):
    """`decided` carries place, start and verdict; `read` tells that the end was reached."""

    decided = Signal(str, int, object)
    undo_wanted = Signal()
    mask_all_wanted = Signal()
    read = Signal()
    go_on = Signal()
    back = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._waiting: tuple[Stretch, ...] = ()
        self._read = False
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("kind", "reading")
        self.text.setAccessibleName(self.tr("The summary as it leaves"))
        self.text.setMinimumHeight(look.px(90))
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.list = RowList(look, self.tr("What was replaced, and what waits for your decision"), open_on_click=False, keys="ml")
        self.list.typed.connect(self._on_typed)
        self._told = PlainLabel("", "strong")
        self.next = Button(self.tr("Go on"), self.go_on.emit, "primary")
        mask = Button(self.tr("Mask (M)"), self._on_mask, "segment")
        leave = Button(self.tr("Leave in (L)"), self._on_leave, "segment")
        every = Button(self.tr("Mask all that wait"), self.mask_all_wanted.emit)
        undo = Button(self.tr("Take back"), self.undo_wanted.emit, "quiet")
        again = Button(self.tr("Back"), self.back.emit, "quiet")
        right = QWidget()
        right.setLayout(column(self._told, self.list, flow(mask, leave, undo, every, gap=look.px(1.5)), gap=look.px(2)))
        left = Card(look, self.tr("2 · As it leaves: read to the end"), self.text)
        panes = TwoColumns(look, left, right, (3, 2), _NARROW)
        self.setLayout(column(panes, flow(again, self.next), gap=look.px(3)))

    def show_draft(self, text: str, waiting: tuple[Stretch, ...], *, read: bool) -> None:
        """Show the text and what waits; the place in the text is kept."""
        bar, self._read = self.text.verticalScrollBar(), read
        place = bar.value()
        self.text.setPlainText(text)
        bar.setValue(place)
        self._waiting = waiting
        self.list.show_rows(tuple(self._row(number, one) for number, one in enumerate(waiting)), keep=False)
        if waiting:
            self.list.choose("0")
        self._say()
        self._on_scrolled()

    def _row(self, number: int, one: Stretch) -> Row:
        note = self.tr("to decide: {words}") if one.waits else self.tr("left in") if one.left else "{words}"
        mark = Mark.CONTEXT if one.waits else Mark.AWAY if one.left else Mark.DONE
        return Row(
            str(number), one.words, one.around, note.format(words=one.replacement), mark, not one.waits, faint=not one.waits
        )

    def _say(self) -> None:
        waiting = sum(one.waits for one in self._waiting)
        if waiting:
            told = numbered(
                "CheckView",
                "{count} to decide. Until you say otherwise, they are masked.",
                "{count} to decide. Until you say otherwise, it is masked.",
                waiting,
            )
            self._told.setText(told)
        else:
            self._told.setText(self.tr("Everything is decided.") if self._read else self.tr("Decided. Now read to the end."))
        self.next.setEnabled(not waiting and self._read)

    def _on_scrolled(self) -> None:
        bar = self.text.verticalScrollBar()
        if not self._read and self.text.isVisible() and self.text.toPlainText() and bar.value() >= bar.maximum():
            self._read = True
            self.read.emit()
            self._say()

    def _on_typed(self, key: str, typed: str) -> None:
        one = self._waiting[int(key)]
        self.decided.emit(one.place, one.start, Verdict.MASK if typed == "m" else Verdict.LEAVE)

    def _on_mask(self) -> None:
        if self.list.key:
            self._on_typed(self.list.key, "m")

    def _on_leave(self) -> None:
        if self.list.key:
            self._on_typed(self.list.key, "l")
