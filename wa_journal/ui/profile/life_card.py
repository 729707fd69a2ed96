"""The life of a case by day: where it stood, what happened around the work, what closes it; every step can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.case_life import LifeKind, LifeLine
from wa_journal.model.clients import Client, EventKind
from wa_journal.model.practice import CasePhase
from wa_journal.model.said import numbered, said
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card, Line, TwoColumns
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.row_list import REMOVE, UNDO, TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.typed_day import Lean
from wa_journal.ui.phrases import case_phase, day, event
from wa_journal.ui.wording import worded

_MARKS = {LifeKind.PHASE: Mark.NOTE, LifeKind.EVENT: Mark.OPEN, LifeKind.LOOK_BACK_DUE: Mark.OPEN}


class LifeCard(QWidget):
    """Tells what the officer does: `stands` a phase, `happened` an event, its day and words, `moved` and `taken_away` a line."""

    stands = Signal(str)
    happened = Signal(str, object, str)
    moved = Signal(str, object)
    taken_away = Signal(str)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._lines: dict[str, LifeLine] = {}
        self._day_of = ""
        self.phase = Choice(look, self.tr("Where the case stands"), tuple((one.value, case_phase(one)) for one in CasePhase))
        self.phase.chosen.connect(self.stands)
        self.list = TallList(look, self.tr("Life of the case"), "inner", open_on_click=False, keys=REMOVE + UNDO)
        self.list.typed.connect(self._on_key)
        self.list.current_changed.connect(self._on_current)
        self.on = DateField(look, self.tr("Day of the chosen line"))
        self.put = Button(self.tr("Put it on this day"), self._on_put, "quiet")
        self.away = Button(self.tr("Take it away"), self._on_away, "quiet")
        self.undo = Button(self.tr("Undo"), self.undo_wanted.emit, "quiet")
        self.redo = Button(self.tr("Redo"), self.redo_wanted.emit, "quiet")
        self.event_kind = Dropdown(look, self.tr("What happened"), tuple((one.value, event(one)) for one in EventKind))
        self.event_kind.currentIndexChanged.connect(self._on_kind)
        self.event_on = DateField(look, self.tr("Day of the event"), Lean.LATELY)
        self.event_words = TextField(self.tr("What happened, in your words"), self.tr("In a few words, if you like"))
        self.event_words.returnPressed.connect(self._on_event)
        self.begun = FormFields({"words": self.event_words}, {"kind": self.event_kind, "on": self.event_on})
        self.begun.shown.connect(self._on_kind)
        self.add_event = Button(self.tr("Add the event"), self._on_event)
        told = self.tr(
            "Choosing counts from today; put the line on another day below if it was earlier. Nothing but the first meeting ever "
            "moves a case by itself."
        )
        told_too = self.tr("Something that may have moved the whole relationship: the chart then allows it to have jumped.")
        gap = look.px(2)
        card = Card(
            look,
            self.tr("Life of the case"),
            Named(self.tr("Where the case stands"), self.phase),
            self.phase,
            PlainLabel(told, "muted"),
            self.list,
            flow(Named(self.tr("Chosen line"), self.on), self.on, self.put, self.away, self.undo, self.redo, gap=gap),
            Line(),
            PlainLabel(told_too, "muted"),
            flow(self.event_kind, self.event_on, gap=gap),
            TwoColumns(look, self.event_words, self.add_event, (1, 0)),
        )
        self.setLayout(column(card, gap=0))

    def show_life(self, client: Client, lines: tuple[LifeLine, ...], steps: tuple[bool, bool]) -> None:
        """Show where the case stands and how it came there; `steps` says whether one can be taken back, and made again."""
        self.phase.show_key(client.phase.value)
        self._lines = {str(line.record or f"{line.kind.value}{place}"): line for place, line in enumerate(lines)}
        self.list.show_rows(tuple(self._row(key, line) for key, line in self._lines.items()))
        self._on_current()
        self._on_kind()
        self.undo.setEnabled(steps[0])
        self.redo.setEnabled(steps[1])

    def _row(self, key: str, line: LifeLine) -> Row:
        mark = _MARKS.get(line.kind, Mark.DONE)
        return Row(key, self._title(line), self._detail(line), day(line.on), mark)

    def _title(self, line: LifeLine) -> str:
        if line.phase is not None:
            words = case_phase(line.phase)
        elif line.event is not None:
            words = event(line.event)
        else:
            words = {
                LifeKind.OPENED: self.tr("Record opened"),
                LifeKind.LOOK_BACK_DUE: self.tr("Nine months: read the first impression again"),
                LifeKind.LOOKED_BACK: self.tr("First impression read again"),
                LifeKind.MOVED_ON: self.tr("A colleague decided to move on")
                if line.of_colleague
                else self.tr("Decided to move on"),
                LifeKind.CLOSING: self.tr("Closing reflection written"),
            }[line.kind]
        return words[:1].upper() + words[1:]

    def _detail(self, line: LifeLine) -> str:
        if line.phase is None:
            return line.words
        until = self.tr("until {day}").format(day=day(line.until)) if line.until else self.tr("until today")
        return f"{until} · {worded(self._met(line))}"

    def _met(self, line: LifeLine) -> str:
        met = numbered("LifeCard", "{count} meetings held", "{count} meeting held", line.held)
        on = day(line.on)
        if line.before and line.before == line.held:
            return numbered(
                "LifeCard", "{meetings}, all before {day}", "{meetings}, before {day}", line.held, meetings=met, day=on
            )
        if line.before:
            return said("LifeCard", "{meetings}, {earlier} of them before {day}", meetings=met, earlier=line.before, day=on)
        return met

    @property
    def _chosen(self) -> LifeLine | None:
        line = self._lines.get(self.list.key)
        return line if line is not None and line.record is not None else None

    def _on_current(self) -> None:
        line = self._chosen
        for one in (self.on, self.put, self.away):
            one.setEnabled(line is not None)
        if line is not None:
            same, self._day_of = self._day_of == self.list.key, self.list.key
            (self.on.renew if same else self.on.show_day)(line.on)
            self.on.lean_from(line.on, _lean(line.event))

    def _on_key(self, key: str, typed: str) -> None:  # noqa: ARG002
        if typed == UNDO:
            self.undo_wanted.emit()
        else:
            self._on_away()

    def _on_put(self) -> None:
        if self._chosen is not None:
            self.moved.emit(self.list.key, self.on.day)

    def _on_away(self) -> None:
        if self._chosen is not None:
            self.taken_away.emit(self.list.key)

    def _on_kind(self) -> None:
        self.event_on.lean_from(None, _lean(EventKind(self.event_kind.key)))

    def _on_event(self) -> None:
        self.happened.emit(self.event_kind.key, self.event_on.day, self.event_words.text())


def _lean(kind: EventKind | None) -> Lean:
    """What happened lies behind; only the day of a release is known long before."""
    return Lean.NEAR if kind is EventKind.RELEASE_DATE else Lean.LATELY
