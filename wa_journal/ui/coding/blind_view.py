"""An entry for the second reader: its sentences without any tag, to be labelled by key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.coding import Blind, Coded
from wa_journal.model.tags import SAFEGUARDING
from wa_journal.model.text import Indicator
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import UNDO, RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.shell.pick_indicator import pick_indicator

ADD, REMOVE, NEXT = "a", "x", "\r"


class BlindView(QWidget):
    """`changed` tells that a label came or went, `done` that the reader is through, `left` that the list is wanted again."""

    changed = Signal()
    done = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._indicators: tuple[Indicator, ...] = ()
        self._label: Callable[[str], str] = str
        self._before: list[Coded] = []
        self.read: Blind | None = None
        self.title = PlainLabel("", "title")
        told = self.tr(
            "Label each sentence as the codebook says; many have no label. A adds, X takes the last one away, Ctrl+Z undoes."
        )
        self._danger = PlainLabel(
            self.tr("You labelled a sign of danger. It belongs in the official channel; this journal reports nothing."), "warn"
        )
        self.list = RowList(look, self.tr("Sentences to label"), "inner", open_on_click=False, keys=ADD + REMOVE + UNDO + NEXT)
        self.list.typed.connect(self._on_typed)
        self.add = Button(self.tr("Add a label (A)"), self._on_add)
        self.remove = Button(self.tr("Take it away (X)"), self._on_remove)
        self.undo = Button(self.tr("Undo"), self._on_undo)
        self.finish = Button(self.tr("I went through all of it"), self.done.emit, "primary")
        back = Button(self.tr("Back to the list"), self.left.emit)
        doing = flow(self.add, self.remove, self.undo, self.finish, back, gap=look.px(2))
        box = column(self.title, PlainLabel(told, "muted"), self._danger, self.list, doing, gap=look.px(2))
        box.setStretch(3, 1)
        self.setLayout(box)

    def show_blind(self, title: str, read: Blind, indicators: tuple[Indicator, ...], label: Callable[[str], str]) -> None:
        """Show an entry."""
        self.read, self._indicators, self._label, self._before = read, indicators, label, []
        self.title.setText(title)
        self._show()
        self.list.step(0)
        self.list.setFocus()

    def give(self, indicator: str) -> None:
        """Give the present sentence a label."""
        place = self._place()
        if place is not None:
            start, end, labels = self._coded[place]
            # In the order in which they were given, so that X takes the last one away.
            self._set(place, (start, end, tuple(dict.fromkeys((*labels, indicator)))))

    @property
    def _coded(self) -> Coded:
        return self.read.sentences if self.read else ()

    def _place(self) -> int | None:
        return int(self.list.key) if self.list.key else None

    def _set(self, place: int, sentence: tuple[int, int, tuple[str, ...]]) -> None:
        if self.read is not None and sentence != self._coded[place]:
            self._before.append(self._coded)
            self._keep((*self._coded[:place], sentence, *self._coded[place + 1 :]))

    def _keep(self, coded: Coded) -> None:
        if self.read is not None:
            self.read = replace(self.read, sentences=coded)
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        text = self.read.text if self.read else ""
        self.list.show_rows(tuple(self._row(text, place, one) for place, one in enumerate(self._coded)))
        self.undo.setEnabled(bool(self._before))
        self._danger.setVisible(any(SAFEGUARDING in labels for _, _, labels in self._coded))

    def _row(self, text: str, place: int, sentence: tuple[int, int, tuple[str, ...]]) -> Row:
        start, end, labels = sentence
        said = ", ".join(map(self._label, labels)) or self.tr("no label")
        return Row(str(place), text[start:end], said, mark=Mark.DONE if labels else Mark.OPEN)

    def _on_typed(self, key: str, verb: str) -> None:  # noqa: ARG002
        {ADD: self._on_add, REMOVE: self._on_remove, UNDO: self._on_undo, NEXT: self._on_next}[verb]()

    def _on_next(self) -> None:
        self.list.step(1)

    def _on_add(self) -> None:
        words = self.tr("Label the sentence as …")
        pick_indicator(self._look, self._indicators, words, self.give, self.window())

    def _on_remove(self) -> None:
        place = self._place()
        if place is not None:
            start, end, labels = self._coded[place]
            self._set(place, (start, end, labels[:-1]))

    def _on_undo(self) -> None:
        if self._before:
            self._keep(self._before.pop())
