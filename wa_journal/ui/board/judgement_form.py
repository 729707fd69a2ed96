"""The officer's judgement before the board opens: a step, an answer, a chance, the reasons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from wa_journal.model.judgement import CHANCES, Answer, Judgement
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.fields import TextBox
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.phrases import answer, day


class JudgementForm(Card):
    """`made` carries step, answer, chance, reasons and what would change the mind; `lacks` words and the first empty piece."""

    made = Signal(str, object, int, str, str)
    lacks = Signal(str, object)

    def __init__(self, kit: Kit) -> None:
        look = kit.look
        super().__init__(look)
        self.step = TextField(self.tr("The next step"), self.tr("for example: talk about the offence"))
        self.answer = Choice(
            look, self.tr("Is there enough relationship for it?"), tuple((one.value, answer(one)) for one in Answer)
        )
        chances = tuple((str(one), f"{one} %") for one in CHANCES)
        self.chance = Choice(look, self.tr("Chance that it goes without a break in contact over four sessions"), chances)
        self.reasons = TextBox(look, self.tr("Your reasons"), self.tr("What you have seen and heard that makes you think so"))
        self.would_change = TextBox(look, self.tr("What would change your mind?"), "", 2)
        words = (self.step, self.answer, self.chance, self.reasons, self.would_change)
        self.begun = FormFields(dict(zip(("step", "answer", "chance", "reasons", "would_change"), words, strict=True)))
        self._of_colleague = PlainLabel("", "muted")
        keep = Button(self.tr("Keep it and open the board"), self._on_keep, "primary")
        first = self.tr(
            "First your own judgement. It is kept as it is, with the day; then the board opens. No program knows this better."
        )
        later = self.tr(
            "What came of it is asked after four sessions or 60 days. It held if the client kept coming, no strain stayed open "
            "and the step went on."
        )
        for piece in (
            PlainLabel(self.tr("Is there enough relationship to move on?"), "heading"), PlainLabel(first, "muted"),
            self._of_colleague,
            Named(self.tr("The next step"), self.step), self.step,
            PlainLabel(self.answer.accessibleName(), "strong"), self.answer,
            PlainLabel(self.chance.accessibleName(), "strong"), self.chance, PlainLabel(later, "muted"),
            Named(self.tr("Your reasons"), self.reasons), self.reasons,
            Named(self.tr("What would change your mind?"), self.would_change), self.would_change,
        ):  # fmt: skip
            self.body.addWidget(piece)
        self.body.addLayout(flow(keep))

    def tell_of(self, held_back: Sequence[Judgement]) -> None:
        """Say that a colleague judged, and no more of it before the officer has answered; the newest comes first."""
        self._of_colleague.setVisible(bool(held_back))
        if held_back:
            told = self.tr("A colleague judged on {day}; it is shown once you have answered.")
            self._of_colleague.setText(told.format(day=day(held_back[0].made_at.astimezone().date())))

    def _on_keep(self) -> None:
        step, reasons = self.step.text().strip(), self.reasons.toPlainText().strip()
        needed = ((self.step, step), (self.answer, self.answer.key), (self.chance, self.chance.key), (self.reasons, reasons))
        lacking = next((piece for piece, there in needed if not there), None)
        if lacking is not None:
            told = self.tr("A step, an answer, a chance and your reasons are needed: they are what you will want to read later.")
            self.lacks.emit(told, lacking)
            return
        answered, chance = Answer(self.answer.key or ""), int(self.chance.key or 0)
        self.made.emit(step, answered, chance, reasons, self.would_change.toPlainText().strip())
