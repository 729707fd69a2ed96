"""The officer's judgement, frozen with its reasons before the board opens; later a second answer, a decision, an outcome."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.judgement import CHANCES, Answer, Judgement, Outcome
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.fields import TextBox
from wa_journal.ui.parts.layouts import emptied, flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.phrases import answer, outcome


class JudgementForm(Card):
    """`made` carries step, answer, chance, reasons and what would change the mind."""

    made = Signal(str, object, int, str, str)

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
        self._told = PlainLabel("", "warn")
        self._told.hide()
        keep = Button(self.tr("Keep my judgement and open the board"), self._on_keep, "primary")
        first = self.tr(
            "First your own judgement. It is kept as it is, with the day; then the board opens. No program knows this better."
        )
        for piece in (
            PlainLabel(self.tr("Is there enough relationship to move on?"), "heading"), PlainLabel(first, "muted"),
            Named(self.tr("The next step"), self.step), self.step,
            PlainLabel(self.answer.accessibleName(), "strong"), self.answer,
            PlainLabel(self.chance.accessibleName(), "strong"), self.chance,
            Named(self.tr("Your reasons"), self.reasons), self.reasons,
            Named(self.tr("What would change your mind?"), self.would_change), self.would_change, self._told,
        ):  # fmt: skip
            self.body.addWidget(piece)
        self.body.addLayout(flow(keep))

    def clear(self) -> None:
        """Be empty for the next time."""
        self.step.clear()
        self.reasons.clear()
        self.would_change.clear()
        self.answer.show_key(None)
        self.chance.show_key(None)

    def _on_keep(self) -> None:
        step, reasons = self.step.text().strip(), self.reasons.toPlainText().strip()
        complete = bool(step and reasons and self.answer.key and self.chance.key)
        self._told.setVisible(not complete)
        self._told.setText(
            self.tr("A step, an answer, a chance and your reasons are needed: they are what you will want to read later.")
        )
        if complete:
            answered, chance = Answer(self.answer.key or ""), int(self.chance.key or 0)
            self.made.emit(step, answered, chance, reasons, self.would_change.toPlainText().strip())


class JudgementCard(Card):
    """Shows the judgement that stands; what comes later is added to it, nothing is changed."""

    answered_again = Signal(str, object, str)
    moved_on = Signal(str, str)
    resolved = Signal(str, object, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.look)
        self._kit = kit
        self._judgement: Judgement | None = None

    def show_judgement(self, made: Judgement) -> None:
        """Show a judgement and what can be added to it."""
        self._judgement = made
        emptied(self.body)
        chance = self.tr("{answer} · {chance} % that it goes without a break in contact")
        told = chance.format(answer=answer(made.answer), chance=made.chance)
        pieces: list[QWidget] = [PlainLabel(made.step, "heading"), PlainLabel(told, "strong"), PlainLabel(made.reasons)]
        if made.second_answer is not None:
            again = self.tr("After the board: {answer}").format(answer=answer(made.second_answer))
            pieces += [PlainLabel(again, "strong"), PlainLabel(made.second_reasons)]
        if made.moved_on_at is not None:
            pieces += [PlainLabel(self.tr("You decided to move on"), "strong"), PlainLabel(made.rationale)]
        for piece in pieces:
            self.body.addWidget(piece)
        self._add_next(made)

    def _add_next(self, made: Judgement) -> None:
        look = self._kit.look
        self._words = TextBox(
            look, self.tr("In your words"), self.tr("Reasons for a second answer, for moving on, or what came of it"), 2
        )
        self.body.addWidget(self._words)
        buttons: list[QWidget] = []
        if made.second_answer is None:
            self._again = Choice(look, self.tr("After seeing the board"), tuple((one.value, answer(one)) for one in Answer))
            self.body.addWidget(PlainLabel(self.tr("After seeing the board"), "strong"))
            self.body.addWidget(self._again)
            buttons.append(Button(self.tr("Keep the second answer"), self._on_again))
        if made.moved_on_at is None:
            buttons.append(Button(self.tr("I decide to move on"), self._on_move))
        self.body.addLayout(flow(*buttons, gap=look.px(2)))
        self._outcome = Choice(look, self.tr("What came of the step?"), tuple((one.value, outcome(one)) for one in Outcome))
        self._outcome.chosen.connect(self._on_outcome)
        self.body.addWidget(PlainLabel(self.tr("What came of the step?"), "strong"))
        self.body.addWidget(self._outcome)

    def _on_again(self) -> None:
        if self._judgement is not None and self._again.key:
            self.answered_again.emit(self._judgement.id, Answer(self._again.key), self._words.toPlainText().strip())

    def _on_move(self) -> None:
        if self._judgement is not None:
            self.moved_on.emit(self._judgement.id, self._words.toPlainText().strip())

    def _on_outcome(self, key: str) -> None:
        if self._judgement is not None:
            self.resolved.emit(self._judgement.id, Outcome(key), self._words.toPlainText().strip())
