"""The judgement that stands: frozen as it was made, with the day; what comes later is added beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wa_journal.model.judgement import Judgement
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import emptied
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import answer, day


class JudgementCard(Card):
    """Shows it; nothing in it can be changed."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("Your judgement before the board"))

    def show_judgement(self, made: Judgement) -> None:
        """Show a judgement."""
        emptied(self.body)
        when = self.tr("Your judgement of {day}, before the board was open: {answer}, {chance} in 100")
        on = day(made.made_at.astimezone().date())
        told = when.format(day=on, answer=answer(made.answer), chance=made.chance)
        pieces: list[QWidget] = [PlainLabel(made.step, "heading"), PlainLabel(told, "strong")]
        pieces += [PlainLabel(made.reasons).selectable()]
        if made.would_change:
            change = self.tr("What would change it: {words}").format(words=made.would_change)
            pieces.append(PlainLabel(change, "muted").selectable())
        for piece in pieces:
            self.body.addWidget(piece)
