"""A judgement that is not the one that stands: what was judged, what was added, what came of it, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wa_journal.model.judgement import Judgement
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import answer, day, outcome


def pieces_of(made: Judgement) -> list[QWidget]:
    """Give the step and what was written about it; whose it is the card says that shows it."""
    return [PlainLabel(made.step, "strong"), *(PlainLabel(line).selectable() for line in _lines(made) if line)]


def _lines(made: Judgement) -> Iterator[str]:
    translate = QCoreApplication.translate
    judged = translate("PastJudgement", "{day}: {answer}, {chance} in 100")
    yield judged.format(day=day(made.made_at.astimezone().date()), answer=answer(made.answer), chance=made.chance)
    yield made.reasons
    if made.would_change:
        yield translate("PastJudgement", "What would change it: {words}").format(words=made.would_change)
    if made.second_answer is not None:
        yield translate("PastJudgement", "After seeing the board: {answer}").format(answer=answer(made.second_answer))
        yield made.second_reasons
    if made.moved_on_at is not None:
        decided = translate("PastJudgement", "Decided to move on, {day}.")
        yield decided.format(day=day(made.moved_on_at.astimezone().date()))
        yield made.rationale
    if made.outcome is not None:
        yield " · ".join((*([day(made.outcome_on)] if made.outcome_on else []), outcome(made.outcome)))
        yield made.outcome_note
