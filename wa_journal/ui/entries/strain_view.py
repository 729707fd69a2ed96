"""A strain as it is read: how it showed, what was noted, and by which session it was settled."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.ids import SessionId
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import STRAIN_ENDS, Session, Strain, StrainOutcome
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.focus import keys_are_in
from wa_journal.ui.parts.layouts import column, emptied, flow, row
from wa_journal.ui.parts.pill import Pill
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.phrases import day, strain, strain_outcome
from wa_journal.ui.wording import capital, small


class StrainView(QWidget):
    """`settled` carries the strain, what became of it, and the session by which it did."""

    settled = Signal(object, object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._strain: Strain | None = None
        self._in_hand = self._chooses = False
        self._chosen = ""
        self.by: Dropdown | None = None
        self._box = column(gap=look.px(2))
        self.setLayout(self._box)

    def show_strain(self, shown: Strain | None, own: Session, sessions: tuple[Session, ...]) -> None:
        """Show the strain of its `own` session, or nothing; `sessions` are those of the client that were held."""
        before, by = self._strain, self.by
        same = before is not None and shown is not None and before.id == shown.id
        self._chosen, self._chooses = (by.key, keys_are_in(by)) if by is not None and same else ("", False)
        self._strain = shown
        self.by = None
        # The button that was pressed goes; the hand stays where it was.
        self._in_hand = keys_are_in(self)
        emptied(self._box)
        self.setVisible(shown is not None)
        if shown is None:
            return
        if shown.kind is StrainKind.NONE:
            because = f": {shown.what_happened}" if shown.what_happened else ""
            self._box.addWidget(PlainLabel(strain(shown.kind) + because, "muted"))
            return
        self._show_state(shown, own, sessions)
        for heading, words in (
            (self.tr("What happened"), shown.what_happened),
            (self.tr("My part"), shown.my_part),
            (self.tr("What I will try"), shown.will_try),
        ):
            if words:
                self._box.addWidget(PlainLabel(f"{heading}: {words}"))

    def _show_state(self, shown: Strain, own: Session, sessions: tuple[Session, ...]) -> None:
        is_open = shown.outcome is StrainOutcome.OPEN
        line = flow(Pill(self._look, self._told(shown, own, sessions), Mark.STRAIN, confirmed=not is_open), gap=self._look.px(2))
        buttons = [self._button(outcome) for outcome in (STRAIN_ENDS if is_open else (StrainOutcome.OPEN,))]
        for button in buttons:
            line.addWidget(button)
        around: list[QWidget] = []
        later = sorted((one for one in sessions if one.when >= own.when), key=lambda one: one.when, reverse=True)
        if is_open:
            # Where no later meeting could have settled it, that its own one did is not taken for granted.
            alone = (("", self.tr("no meeting: today")),) if len(later) < 2 else ()
            options = (*alone, *((str(one.id), self._named(one)) for one in later))
            self.by = Dropdown(self._look, self.tr("By which session"), options)
            self.by.show_key(self._chosen)
            which = QWidget()
            which.setLayout(row(Named(self.tr("by"), self.by, "muted"), self.by, gap=self._look.px(1.5)))
            line.addWidget(which)
            around.append(which)
        self._box.addLayout(line)
        if self._in_hand:
            held = self.by if self._chooses and self.by is not None else buttons[0]
            # What was just laid out is seen a turn later; until then it would not have the focus, as another look finds.
            for piece in (*around, held):
                piece.show()
            held.setFocus()

    def _told(self, shown: Strain, own: Session, sessions: tuple[Session, ...]) -> str:
        told = self.tr("A strain: {kind}, {state}").format(kind=small(strain(shown.kind)), state=strain_outcome(shown.outcome))
        closed = next((one for one in sessions if one.id == shown.closed_in), None)
        if closed is not None:
            before = (self.tr("by its day before the strain"),) if closed.when < own.when else ()
            return " · ".join((told, self._named(closed), *before))
        return f"{told} · {day(shown.closed_on)}" if shown.closed_on else told

    def _named(self, session: Session) -> str:
        return self.tr("Session {number}, {day}").format(number=session.number, day=day(session.on))

    def _button(self, outcome: StrainOutcome) -> Button:
        words = self.tr("Open again") if outcome is StrainOutcome.OPEN else capital(strain_outcome(outcome))
        button = Button(words, kind="segment")
        button.setProperty("key", outcome.value)
        button.clicked.connect(self._on_outcome)
        return button

    def _on_outcome(self) -> None:
        sender = self.sender()
        if sender is not None and self._strain is not None:
            outcome = StrainOutcome(sender.property("key"))
            by = SessionId(self.by.key) if self.by is not None and self.by.key else None
            self.settled.emit(self._strain, outcome, by)
