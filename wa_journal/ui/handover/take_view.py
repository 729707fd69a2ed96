"""What a hand-over file brings, laid beside what is here; nothing comes in before the officer says so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.handover import Arrival, Conflict, Incoming, Purpose
from wa_journal.model.said import numbered
from wa_journal.ui.handover.sides import Sides, differing
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button, WordIconButton
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.focus import nothing_else_has_focus
from wa_journal.ui.parts.layouts import column, flow, row
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.secret_field import SecretField
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.parts.tick import Tick
from wa_journal.ui.phrases import day
from wa_journal.ui.wording import worded


class TakeView(QWidget):
    """`file_wanted`, `look_wanted` and `take_wanted` ask the page, `left` puts everything away again."""

    file_wanted = Signal()
    look_wanted = Signal()
    take_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.source: Path | None = None
        self.incoming: Incoming | None = None
        self._file = PlainLabel("", "strong")
        self.choose = WordIconButton(look, "import", self.tr("Choose the file …"), self.file_wanted.emit)
        self.secret = SecretField(look, self.tr("Code or passphrase of the file"))
        self.secret.textChanged.connect(self._show)
        self.secret.returnPressed.connect(self._on_look)
        self.look = Button(self.tr("Look into it"), self._on_look, "primary")
        self.arrivals = TallList(look, self.tr("What comes in"), "inner", open_on_click=False)
        self.conflicts = TallList(look, self.tr("Where the two sides differ"), "inner", keys="mt")
        self.conflicts.current_changed.connect(self._on_conflict)
        self.conflicts.typed.connect(self._on_key)
        self.sides = Sides(look)
        self.sides.decided.connect(self._on_decided)
        self.officer = Tick(look, self.tr("I am their new officer: enter the change as of today"))
        self.take = Button(self.tr("Take them in"), self.take_wanted.emit, "primary")
        self._told = PlainLabel("", "muted")
        self._build(look)
        self._show()

    def show_file(self, source: Path | None) -> None:
        """Show which file was chosen."""
        self.source = source
        self._show()

    def show_incoming(self, incoming: Incoming | None) -> None:
        """Show what the file brings, or put it away; who writes elsewhere by now is left there, as a letter decides here."""
        here = self.window().focusWidget()
        free = nothing_else_has_focus(self) or (here is not None and self.isAncestorOf(here))
        self.incoming = incoming
        self.secret.clear()
        self.sides.forget()
        if incoming is not None:
            self._told.setText(self._of(incoming))
            self.officer.setChecked(incoming.label.purpose is Purpose.COLLEAGUE)
            self.arrivals.show_rows(tuple(self._arrival(one) for one in incoming.arrivals))
            self._show_conflicts()
        self._show()
        if incoming is not None and free:
            (self.conflicts if incoming.conflicts else self.take).setFocus()

    @property
    def taken(self) -> frozenset[str]:
        """Give the differences in which the file's side is wanted."""
        return self.sides.taken

    @property
    def new_officer_on(self) -> date | None:
        """Give the day of the change of officer, if there is one."""
        return date.today() if self.officer.isChecked() else None

    def _build(self, look: Look) -> None:
        told = self.tr(
            "Nothing here is overwritten. What both sides hold and differs is shown side by side, and yours stays unless "
            "you say otherwise."
        )
        opening = column(
            PlainLabel(told, "muted"), self._file,
            row(self.choose, None), Named(self.secret.accessibleName(), self.secret),
            self.secret, row(self.look, None), gap=look.px(2),
        )  # fmt: skip
        self._opening = QWidget()
        self._opening.setLayout(opening)
        self._differ = PlainLabel(self.tr("Where the two sides differ"), "strong")
        self._keys = PlainLabel(self.tr("M keeps mine, T takes theirs."), "muted")
        leave = Button(self.tr("Leave it"), self.left.emit, "quiet")
        self._found = QWidget()
        self._found.setLayout(
            column(
                self._told, self.arrivals, self._differ, self._keys, self.conflicts, self.sides, self.officer,
                flow(self.take, leave, gap=look.px(2)), gap=look.px(2),
            )
        )  # fmt: skip
        self.setLayout(column(Card(look, self.tr("Take clients in"), self._opening, self._found), gap=0))

    def _show(self) -> None:
        found = self.incoming
        self._opening.setVisible(found is None)
        self._found.setVisible(found is not None)
        differs = found is not None and bool(found.conflicts)
        for shown in (self._differ, self._keys, self.sides):
            shown.setVisible(differs)
        self._file.setText(self.source.name if self.source else self.tr("No file chosen yet"))
        self.look.setEnabled(self.source is not None and bool(self.secret.text()))

    def _show_conflicts(self) -> None:
        if self.incoming is not None:
            self.conflicts.show_rows(tuple(self._conflict(one) for one in self.incoming.conflicts))

    def _of(self, incoming: Incoming) -> str:
        on = day(incoming.label.written_at.astimezone().date())
        felt = self.tr("with what was felt") if incoming.label.felt else self.tr("without what was felt")
        return self.tr("Written on {day}, {felt}.").format(day=on, felt=felt)

    def _arrival(self, one: Arrival) -> Row:
        sessions = worded(numbered("TakeView", "{count} sessions", "{count} session", one.sessions))
        entries = worded(numbered("TakeView", "{count} entries", "{count} entry", one.entries))
        counts = self.tr("{sessions} and {entries} come in").format(sessions=sessions, entries=entries)
        moved = (
            self.tr("there is a session {before} here already, theirs becomes {after}").format(before=before, after=after)
            for before, after in one.renumbered
        )
        note = self.tr("new here") if one.new else self.tr("here already")
        return Row(str(one.client), one.codename, " · ".join((counts, *moved)), note, Mark.NOTE)

    def _conflict(self, one: Conflict) -> Row:
        theirs = one.key in self.taken
        note = self.tr("theirs comes in") if theirs else self.tr("mine stays")
        place = self.tr("session {number}").format(number=one.session) if one.session else self.tr("the client")
        return Row(one.key, f"{one.codename} · {place}", differing(one.shelf), note, Mark.CONTEXT)

    def _on_look(self) -> None:
        if self.look.isEnabled():
            self.look_wanted.emit()

    def _on_conflict(self, key: str) -> None:
        if self.incoming is not None:
            found = next((one for one in self.incoming.conflicts if one.key == key), None)
            self.sides.show_conflict(found)

    def _on_key(self, key: str, typed: str) -> None:
        self.sides.decide(key, theirs=typed == "t")

    def _on_decided(self) -> None:
        self._show_conflicts()
