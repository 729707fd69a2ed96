"""When the outcome of a judgement is asked: after four held sessions or sixty days, whichever comes first."""

from datetime import UTC, datetime, timedelta

import pytest

from wa_journal.model.ids import ClientId, RecordId
from wa_journal.model.judgement import Answer, Judgement

MADE = Judgement(RecordId("j"), ClientId("c"), datetime(2026, 1, 5, 9, tzinfo=UTC), "a step", Answer.YES, 70, "reasons")
DAY = MADE.made_at.date()


@pytest.mark.parametrize(("days", "asked"), [(0, False), (59, False), (60, True), (400, True)])
def test_it_is_asked_after_sixty_days(days: int, asked: bool) -> None:
    waits_until = MADE.outcome_asked_on([], DAY + timedelta(days))
    assert (waits_until is None) is asked
    assert asked or waits_until == DAY + timedelta(60)


@pytest.mark.parametrize(("held", "asked"), [([0, 0, 0, 0, 0], False), ([1, 2, 3], False), ([1, 2, 3, 4], True)])
def test_it_is_asked_after_four_sessions_later_than_the_judgement(held: list[int], asked: bool) -> None:
    days = [DAY + timedelta(day) for day in held]
    assert (MADE.outcome_asked_on(days, DAY + timedelta(10)) is None) is asked
