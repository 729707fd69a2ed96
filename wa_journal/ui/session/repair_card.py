"""The repair note of a strain: what happened, my part, what I will try; without blame."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal

from wa_journal.model.sessions import NOTE, Strain, StrainOutcome
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.field_card import FieldCard
from wa_journal.ui.parts.fields import TextBox
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import row
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.phrases import strain_outcome
from wa_journal.ui.session.next_line import NAME_STEPS
from wa_journal.ui.wording import capital


class RepairCard(FieldCard):
    """Stands only while there is a strain or a note; `written` carries it with the words that were edited.

    `opened` asks that it waits again.
    """

    written = Signal(object, object)
    opened = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._strain: Strain | None = None
        told = self.tr("Strains are part of the work. Noted and talked over, they often bring people closer.")
        self.what = TextBox(look, self.tr("What happened"), "", 2)
        self.mine = TextBox(look, self.tr("My part in it"), "", 2)
        self.next = TextBox(look, self.tr("What I will try next time"), "", 2)
        self.body.setSpacing(look.px(1))
        self.body.setContentsMargins(look.px(4), look.px(2.5), look.px(4), look.px(2.5))
        self.body.addWidget(PlainLabel(self.tr("Repair"), "heading"))
        self.body.addWidget(PlainLabel(told, "small"))
        self._state = PlainLabel("", "muted", wrap=False)
        self.again = Button(self.tr("Open again"), self._on_again, "segment")
        self.body.addLayout(row(self._state, self.again, None, gap=look.px(2)))
        self._names = []
        for box in (self.what, self.mine, self.next):
            name = Named(box.accessibleName(), box, "beside")
            line = row(name, box, gap=look.px(1))
            line.setAlignment(name, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            self._names.append(name)
            self.body.addLayout(line)
            box.left.connect(self.keep)
        self.fields = FormFields(dict(zip(NOTE, (self.what, self.mine, self.next), strict=True)))
        look.changed.connect(self._align)
        self._align()
        self.hide()

    def _align(self) -> None:
        for name in self._names:
            name.setFixedWidth(self._look.theme.em(NAME_STEPS))

    def show_strain(self, strain: Strain | None) -> None:
        """Show a strain's note, or nothing."""
        self._strain = strain if strain is not None and (strain.noted or not strain.was_none) else None
        self.setVisible(self._strain is not None)
        if strain is not None:
            closed = strain.outcome is not StrainOutcome.OPEN
            self._state.setText(capital(strain_outcome(strain.outcome)))
            self._state.setVisible(closed)
            self.again.setVisible(closed)
        self.fields.show_kept({name: getattr(strain, name) for name in NOTE} if strain is not None else {})

    def _on_again(self) -> None:
        """A strain that was closed waits on Today again."""
        self.keep()
        if self._strain is not None:
            opened = replace(self._strain, outcome=StrainOutcome.OPEN, closed_in=None, closed_on=None)
            self.show_strain(opened)
            self.opened.emit(opened)

    def keep(self) -> None:
        """Tell the note if something in it changed."""
        if self._strain is None:
            return
        taken = self.fields.take()
        if taken:
            what, mine, tried = (box.written for box in (self.what, self.mine, self.next))
            self._strain = replace(self._strain, what_happened=what, my_part=mine, will_try=tried)
            self.written.emit(self._strain, taken)
