"""What may be added to a judgement: a second answer, the decision to move on, what came of it; each is kept once."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from wa_journal.model.judgement import Answer, Judgement, Outcome
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.fields import TextBox
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import answer, day, outcome


class LaterCard(Card):
    """A piece that is open until it is kept; `begun` holds half-written words, `lacks` carries words and the empty piece."""

    begun: FormFields
    lacks = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._of: str = ""
        self.told = PlainLabel("").selectable()
        self.stack = OneOf()
        self.body.addWidget(self.stack)

    def begins(self, made: Judgement) -> bool:
        """Say whether this is another judgement than before."""
        other, self._of = made.id != self._of, made.id
        return other


class SecondAnswerCard(LaterCard):
    """`answered` carries the second answer and its reasons; the first one stays."""

    answered = Signal(object, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("After seeing the board"))
        self.answer = Choice(look, self.tr("After seeing the board"), tuple((one.value, answer(one)) for one in Answer))
        self.reasons = TextBox(look, self.tr("What made you stay with it or change it?"), self.tr("In your words"), 2)
        self.begun = FormFields({"answer": self.answer, "reasons": self.reasons})
        note = self.tr("A second answer is allowed. Both are kept; neither is the right one.")
        keep = Button(self.tr("Keep the second answer"), self._on_keep)
        open_ = column(PlainLabel(note, "muted"), self.answer, self.reasons, flow(keep), gap=look.px(2))
        self.body.insertWidget(0, PlainLabel(self.tr("After seeing the board"), "heading"))
        self.stack.add_layout(open_)
        self.stack.addWidget(self.told)

    def show_judgement(self, made: Judgement) -> None:
        """Be open, or show what was kept."""
        self.begins(made)
        self.stack.setCurrentIndex(0 if made.second_answer is None else 1)
        if made.second_answer is not None:
            on = day(made.second_at.astimezone().date()) if made.second_at else ""
            self.told.setText(f"{answer(made.second_answer)} · {on}\n{made.second_reasons}".strip())

    def _on_keep(self) -> None:
        if self.answer.key is None:
            self.lacks.emit(self.tr("Choose an answer first."), self.answer)
        else:
            self.answered.emit(Answer(self.answer.key), self.reasons.toPlainText().strip())


class DecisionCard(LaterCard):
    """`decided` carries the rationale, which cannot be empty; `export_wanted` asks for the summary that holds it."""

    decided = Signal(str)
    export_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("The decision to move on"))
        self.rationale = TextBox(look, self.tr("Why now, in your words"), self.tr("Why now, in your words"), 3)
        self.begun = FormFields({"rationale": self.rationale})
        note = self.tr("The decision is yours. It needs its reason in writing, and goes with the next summary for supervision.")
        keep = Button(self.tr("I decide to move on"), self._on_keep)
        export = Button(self.tr("Bring it to supervision"), self.export_wanted.emit)
        self.body.insertWidget(0, PlainLabel(self.tr("The decision to move on"), "heading"))
        self.stack.add_layout(column(PlainLabel(note, "muted"), self.rationale, flow(keep), gap=look.px(2)))
        self.stack.add_layout(column(self.told, flow(export), gap=look.px(2)))

    def show_judgement(self, made: Judgement) -> None:
        """Be open, or show what was decided."""
        self.begins(made)
        self.stack.setCurrentIndex(0 if made.moved_on_at is None else 1)
        if made.moved_on_at is not None:
            words = self.tr("You decided to move on, {day}.").format(day=day(made.moved_on_at.astimezone().date()))
            self.told.setText(f"{words}\n{made.rationale}")

    def _on_keep(self) -> None:
        words = self.rationale.toPlainText().strip()
        if words:
            self.decided.emit(words)
        else:
            self.lacks.emit(self.tr("Write down why: without a reason the decision is not kept."), self.rationale)


class OutcomeCard(LaterCard):
    """`resolved` carries what came of the step; it is asked when its time has come, and can be told before."""

    resolved = Signal(object, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("What came of the step?"))
        self.outcome = Choice(look, self.tr("What came of the step?"), tuple((one.value, outcome(one)) for one in Outcome))
        self.note = TextBox(look, self.tr("What happened, in your words"), self.tr("What happened, in your words"), 2)
        self.begun = FormFields({"outcome": self.outcome, "note": self.note})
        self.begun.shown.connect(self._on_begun)
        rule = self.tr(
            "It held if the client kept coming, no strain stayed open and the step went on. A step that was not taken cannot be "
            "judged; that is an answer too."
        )
        keep = Button(self.tr("Keep what came of it"), self._on_keep)
        early = Button(self.tr("Tell it now"), self._on_early, "quiet")
        self._early = False
        self.body.insertWidget(0, PlainLabel(self.tr("What came of the step?"), "heading"))
        self.stack.add_layout(column(self.told, flow(early), gap=look.px(1)))
        self.stack.add_layout(column(PlainLabel(rule, "muted"), self.outcome, self.note, flow(keep), gap=look.px(2)))

    def show_judgement(self, made: Judgement, asked_on: date | None) -> None:
        """Wait until `asked_on`, or ask where it is None."""
        if self.begins(made):
            self._early = bool(self.begun.edited)
        if asked_on is not None:
            words = self.tr("You will be asked after four more sessions, on {day} at the latest; Today reminds you.")
            self.told.setText(words.format(day=day(asked_on)))
        self.stack.setCurrentIndex(1 if asked_on is None or self._early else 0)

    def _on_early(self) -> None:
        self._on_begun()
        self.outcome.setFocus()

    def _on_begun(self) -> None:
        self._early = True
        self.stack.setCurrentIndex(1)

    def _on_keep(self) -> None:
        if self.outcome.key is None:
            self.lacks.emit(self.tr("Choose what came of it first."), self.outcome)
        else:
            self.resolved.emit(Outcome(self.outcome.key), self.note.toPlainText().strip())
