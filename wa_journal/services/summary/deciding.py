"""The decision to move on in a few sentences, for a summary: the officer's own words, no dates and no chances."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wa_journal.model.judgement import Judgement


def decisions(judgements: Iterable[Judgement]) -> Iterator[str]:
    """Tell each step that the officer decided to take, with what was judged before the board was open and after."""
    for made in judgements:
        if made.moved_on_at is not None:
            yield " ".join(_sentences(made))


def _sentences(made: Judgement) -> Iterator[str]:
    yield f"Step: {_ended(made.step)}"
    yield f"Judged before the board was open: enough relationship, {_words(made.answer)}. {_ended(made.reasons)}"
    if made.would_change.strip():
        yield f"What would have changed it: {_ended(made.would_change)}"
    if made.second_answer is not None:
        yield f"After the board: {_words(made.second_answer)}. {_ended(made.second_reasons)}".strip()
    yield f"Decided to move on: {_ended(made.rationale)}"
    if made.outcome is not None:
        yield f"What came of it: {_words(made.outcome)}. {_ended(made.outcome_note)}".strip()


def _words(value: str) -> str:
    return value.replace("_", " ")


def _ended(text: str) -> str:
    said = text.strip()
    return said if not said or said.endswith((".", "!", "?", "…")) else f"{said}."
