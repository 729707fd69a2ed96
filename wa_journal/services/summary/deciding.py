"""The decision to move on in a few sentences, for a summary: the officer's own words, no dates and no chances."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wa_journal.model.called import called
from wa_journal.model.judgement import Judgement
from wa_journal.model.said import joined, said


def decisions(judgements: Iterable[Judgement]) -> Iterator[str]:
    """Tell each step that was decided upon, with what was judged before the board was open and after, and by whom."""
    for made in judgements:
        if made.moved_on_at is not None:
            yield joined(" ", (sentence for sentence in _sentences(made) if sentence))


def _sentences(made: Judgement) -> Iterator[str]:
    yield said("Summary", "Step: {step}", step=_ended(made.step))
    if made.of_colleague:
        yield said(
            "Summary", "A colleague judged before the board was open: enough relationship, {answer}.", answer=called(made.answer)
        )
    else:
        yield said("Summary", "Judged before the board was open: enough relationship, {answer}.", answer=called(made.answer))
    yield _ended(made.reasons)
    if made.would_change.strip():
        yield said("Summary", "What would have changed it: {words}", words=_ended(made.would_change))
    if made.second_answer is not None:
        yield said("Summary", "After the board: {answer}.", answer=called(made.second_answer))
        yield _ended(made.second_reasons)
    if made.of_colleague:
        yield said("Summary", "A colleague decided to move on: {words}", words=_ended(made.rationale))
    else:
        yield said("Summary", "Decided to move on: {words}", words=_ended(made.rationale))
    if made.outcome is not None:
        yield said("Summary", "What came of it: {outcome}.", outcome=called(made.outcome))
        yield _ended(made.outcome_note)


def _ended(text: str) -> str:
    told = text.strip()
    return told if not told or told.endswith((".", "!", "?", "…")) else f"{told}."
