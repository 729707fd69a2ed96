"""When the outcome of a judgement is asked: after four held sessions or sixty days, whichever comes first."""

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from wa_journal.model.ids import ClientId, RecordId
from wa_journal.model.judgement import OUTCOME_AFTER_DAYS, Answer, Judgement, Outcome, in_sight, standing

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


def test_a_colleagues_judgement_opens_nothing_and_is_in_sight_once_the_officer_answered_themselves() -> None:
    theirs = replace(MADE, id=RecordId("t"), of_colleague=True)
    own = replace(MADE, made_at=MADE.made_at + timedelta(9))
    assert standing([theirs]) is None
    assert in_sight([theirs]) == ()
    assert standing([theirs, own]) == standing([own, theirs]) == own
    assert in_sight([own, theirs]) == (own, theirs)
    resolved = replace(own, outcome=Outcome.HELD)
    assert in_sight([resolved, theirs]) == (resolved, theirs), "what was seen stays in sight"
    newer = replace(theirs, made_at=own.made_at + timedelta(1))
    assert in_sight([newer, resolved]) == (resolved,)
    assert in_sight([newer, own]) == (newer, own)


@pytest.fixture
def new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Sit where the evening is the next day in UTC already."""
    with monkeypatch.context() as there:
        there.setenv("TZ", "America/New_York")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.skipif(sys.platform == "win32", reason="this system's time zone cannot be set for a test")
@pytest.mark.usefixtures("new_york")
def test_the_day_of_a_judgement_is_the_officers_own() -> None:
    """At nine in the evening of the last of February it is March in UTC; the meeting of the first is one after it."""
    made = replace(MADE, made_at=datetime(2025, 3, 1, 2, 0, tzinfo=UTC))
    assert made.outcome_asked_on([date(2025, 3, 1)] * 4, date(2025, 3, 1)) is None
    assert made.outcome_asked_on([], date(2025, 3, 1)) == date(2025, 2, 28) + timedelta(OUTCOME_AFTER_DAYS)
