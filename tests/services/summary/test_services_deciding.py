"""A decision to move on leaves in the officer's own words, masked with the rest, without dates, chances or open judgements."""

from dataclasses import replace
from datetime import UTC, date, datetime

from wa_journal.model.ids import ClientId, RecordId
from wa_journal.model.judgement import Answer, Judgement, Outcome
from wa_journal.services.summary.deciding import decisions

MADE = Judgement(
    RecordId("j"),
    ClientId("c"),
    datetime(2026, 1, 5, tzinfo=UTC),
    "talk about the offence",
    Answer.UNSURE,
    70,
    "He came each time",
    "a missed meeting",
)
DECIDED = replace(MADE, moved_on_at=datetime(2026, 1, 12, tzinfo=UTC), rationale="He asked for it!")


def test_a_judgement_without_a_decision_stays_private() -> None:
    assert list(decisions([MADE])) == []


def test_a_decision_is_told_with_the_judgement_before_it() -> None:
    (told,) = decisions([MADE, DECIDED])
    assert told == (
        "Step: talk about the offence. Judged before the board was open: enough relationship, unsure. He came each time. "
        "What would have changed it: a missed meeting. Decided to move on: He asked for it!"
    )
    assert "70" not in told
    assert "2026" not in told


def test_the_second_answer_and_what_came_of_it_are_told_where_they_are_known() -> None:
    later = replace(
        DECIDED, second_answer=Answer.YES, second_reasons="", outcome=Outcome.DID_NOT_HOLD, outcome_on=date(2026, 3, 1)
    )
    (told,) = decisions([later])
    assert "After the board: yes." in told
    assert told.endswith("What came of it: it did not hold.")
