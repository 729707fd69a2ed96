"""The suggested tags beside the entry: keep, drop, change, add; the officer decides."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.said import numbered
from wa_journal.model.tags import SAFEGUARDING, Tag, TagState
from wa_journal.model.text import Indicator
from wa_journal.ui.editor.underlines import mark_of
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.fields import DateField
from wa_journal.ui.parts.layouts import FlowLayout, column, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.phrases import day

KEEP, DROP, CHANGE, ADD = "\r", "x", "r", "a"


class SafeguardingNote(Card):
    """What always shows with a safeguarding tag: the official channel, and when it was told."""

    reported = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, kind="banner_warn")
        self._tag = ""
        told = self.tr("This may be a matter of safety. Use the official channel; this journal reports nothing to anybody.")
        self._on = DateField(look, self.tr("Reported on"))
        self._state = PlainLabel("", "strong")
        self._keep = Button(self.tr("Reported on this day"), self._on_keep)
        self.body.addWidget(PlainLabel(told, "strong"))
        self.body.addLayout(row(self._on, self._keep, self._state, None, gap=look.px(2)))
        self.hide()

    def show_tags(self, tags: tuple[Tag, ...]) -> None:
        """Show itself while there is a safeguarding tag that was not dropped."""
        found = [tag for tag in tags if tag.indicator == SAFEGUARDING and tag.state is not TagState.REJECTED]
        self.setVisible(bool(found))
        if found:
            first = next((tag for tag in found if tag.reported_on is None), found[0])
            self._tag = first.id
            self._state.setText(
                self.tr("Reported {day}").format(day=day(first.reported_on)) if first.reported_on else self.tr("Not reported yet")
            )

    def _on_keep(self) -> None:
        on = self._on.date()
        self.reported.emit(self._tag, date(on.year(), on.month(), on.day()))


class TagsPanel(QWidget):
    """Lists the tags in the order of the text; `wanted` carries a tag's key and one of keep, drop, change, add."""

    wanted = Signal(str, str)
    pointed = Signal(str)
    reviewed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tags: tuple[Tag, ...] = ()
        self.note = SafeguardingNote(look)
        self.list = RowList(look, self.tr("Suggested and confirmed tags"), open_on_click=False, keys=KEEP + DROP + CHANGE + ADD)
        self.list.typed.connect(self.wanted)
        self.list.current_changed.connect(self._on_current)
        self._reason = PlainLabel("", "muted")
        self._told = PlainLabel("", "muted")
        flow = FlowLayout(look.px(1))
        self._buttons = []
        for words, key in (
            (self.tr("Keep (Enter)"), KEEP),
            (self.tr("Drop (X)"), DROP),
            (self.tr("Change (R)"), CHANGE),
            (self.tr("Add (A)"), ADD),
        ):
            button = Button(words, kind="segment")
            button.setProperty("key", key)
            button.clicked.connect(self._on_button)
            flow.addWidget(button)
            self._buttons.append(button)
        self._done = Button(self.tr("I went through the tags"), self.reviewed.emit)
        box = column(self.note, self._told, self.list, self._reason, flow, self._done, gap=look.px(2))
        box.setStretchFactor(self.list, 1)
        box.setContentsMargins(0, 0, 0, 0)
        self.setLayout(box)

    def show_tags(self, tags: tuple[Tag, ...], indicators: tuple[Indicator, ...], *, went_through: bool) -> None:
        """Show the tags; dropped ones stay in sight, faint, so that a slip can be undone."""
        known = {one.id: one for one in indicators}
        self._tags = tags
        self.note.show_tags(tags)
        self.list.show_rows(tuple(self._row(tag, known.get(tag.indicator)) for tag in tags))
        waiting = sum(tag.state is TagState.SUGGESTED for tag in tags)
        self._told.setText(self._summary(len(tags), waiting))
        self.list.setVisible(bool(tags))
        self._done.setEnabled(not went_through)
        self._done.setText(self.tr("You went through the tags") if went_through else self.tr("I went through the tags"))
        for button in self._buttons[:3]:
            button.setEnabled(bool(tags))
        self._on_current(self.list.key)

    def step(self, by: int) -> None:
        """Go to the next or previous tag."""
        self.list.step(by)

    def after_decision(self) -> None:
        """Go on to the next tag that waits."""
        keys = [tag.id for tag in self._tags]
        here = keys.index(self.list.key) if self.list.key in keys else -1  # type: ignore[arg-type]
        order = self._tags[here + 1 :] + self._tags[: here + 1]
        waiting = next((tag for tag in order if tag.state is TagState.SUGGESTED), None)
        if waiting is not None:
            self.list.choose(waiting.id)

    def _row(self, tag: Tag, indicator: Indicator | None) -> Row:
        label = indicator.label if indicator else tag.indicator
        states = {
            TagState.SUGGESTED: self.tr("suggested"),
            TagState.ACCEPTED: self.tr("kept"),
            TagState.REJECTED: self.tr("dropped"),
        }
        state = states[tag.state] if tag.anchored else self.tr("sentence changed")
        dropped = tag.state is TagState.REJECTED
        hits = tuple((start - tag.start, end - tag.start) for start, end in tag.cues if tag.start <= start < end <= tag.end)
        return Row(
            tag.id, label, tag.quote, state, mark_of(indicator), tag.state is TagState.ACCEPTED, () if dropped else hits, dropped
        )

    def _summary(self, count: int, waiting: int) -> str:
        if not count:
            return self.tr(
                "No tags yet. They are suggested a moment after you write, on this machine only; select "
                "words and press A to add one."
            )
        return numbered(
            "TagsPanel",
            "{count} tags, {waiting} to decide. Charts draw only what you keep.",
            "{count} tag, {waiting} to decide. Charts draw only what you keep.",
            count,
            waiting=waiting,
        )

    def _on_current(self, key: str) -> None:
        tag = next((tag for tag in self._tags if tag.id == key), None)
        self._reason.setText(tag.reason if tag else "")
        self._reason.setVisible(bool(tag and tag.reason))
        if key:
            self.pointed.emit(key)

    def _on_button(self) -> None:
        sender = self.sender()
        if sender is not None:
            key = str(sender.property("key"))
            if self.list.key or key == ADD:
                self.wanted.emit(self.list.key, key)
