"""The strains of earlier sessions that wait, in the next session's entry: what was noted, and what became of each by now."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import STRAIN_ENDS, EarlierStrain, StrainOutcome
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.focus import keys_are_in
from wa_journal.ui.parts.layouts import FlowLayout, column, emptied, flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import settled_told, strain, strain_outcome
from wa_journal.ui.wording import capital, small


class EarlierStrains(Card):
    """Stands only while there is one; `settled` carries a strain and what became of it, `note_wanted` its session."""

    settled = Signal(object, object)
    note_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("Strains of earlier sessions"))
        self._look = look
        self._shown: tuple[EarlierStrain, ...] = ()
        self._lines = column(gap=look.px(1))
        self.body.addLayout(self._lines)
        self.body.setContentsMargins(look.px(4), look.px(2.5), look.px(4), look.px(2.5))
        self.buttons: list[Button] = []
        self.hide()

    def show_strains(self, shown: tuple[EarlierStrain, ...]) -> None:
        """Show these strains; the hand stays here where the button that it pressed goes."""
        in_hand = keys_are_in(self)
        self._shown, self.buttons = shown, []
        emptied(self._lines)
        for place, one in enumerate(shown):
            self._add(place, one)
        self.setVisible(bool(shown))
        if in_hand and self.buttons:
            self.buttons[0].show()
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the first answer."""
        if self.buttons:
            self.buttons[0].setFocus()

    def _add(self, place: int, one: EarlierStrain) -> None:
        open_still = one.strain.outcome is StrainOutcome.OPEN
        told = self.tr("A strain of session {number} is open: {kind}. What became of it by this session?")
        asked = told.format(number=one.number, kind=small(strain(one.strain.kind)))
        words = asked if open_still else settled_told(one)
        self._lines.addWidget(PlainLabel(words, "strong"))
        for heading, noted in (
            (self.tr("What happened"), one.strain.what_happened),
            (self.tr("My part in it"), one.strain.my_part),
            (self.tr("What I will try next time"), one.strain.will_try),
        ):
            if noted:
                self._lines.addWidget(PlainLabel(f"{heading}: {noted}"))
        answers = flow(gap=self._look.px(1.5))
        for outcome in STRAIN_ENDS if open_still else (StrainOutcome.OPEN,):
            ask = self.tr("Open again") if outcome is StrainOutcome.OPEN else capital(strain_outcome(outcome))
            self._button(answers, place, ask, "segment", outcome)
        self._button(answers, place, self.tr("Write in its repair note"), "quiet", None)
        self._lines.addLayout(answers)

    def _button(self, answers: FlowLayout, place: int, words: str, kind: str, outcome: StrainOutcome | None) -> None:
        button = Button(words, kind=kind)
        button.setProperty("place", place)
        button.setProperty("outcome", outcome.value if outcome else "")
        button.clicked.connect(self._on_button)
        answers.addWidget(button)
        self.buttons.append(button)

    def _on_button(self) -> None:
        one, outcome = self._shown[int(self.sender().property("place"))], str(self.sender().property("outcome"))
        if outcome:
            self.settled.emit(one.strain, StrainOutcome(outcome))
        else:
            self.note_wanted.emit(SessionId(one.strain.session))
