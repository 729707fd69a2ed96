"""A session that was begun is taken back only where nothing hangs on it, on whatever page that was written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from wa_journal.model.entries import Section
from wa_journal.model.practice import StrainKind, TickState
from wa_journal.model.sessions import Ratings, Session, StrainOutcome
from wa_journal.services.suite import Suite

Work = Callable[[Suite, Session], object]


def settles_an_earlier_strain(suite: Suite, begun: Session) -> None:
    earlier = next(one for one in suite.sessions.all(begun.client) if one.id != begun.id)
    strain = suite.sessions.note_strain(earlier.id, StrainKind.PULLED_AWAY)
    suite.sessions.close_strain(strain, StrainOutcome.REPAIRED, closed_in=begun.id)


WORK: dict[str, Work] = {
    "a guard set aside with a reason": lambda suite, begun: suite.practice.dismiss(begun.id, "no_promise", "because"),
    "an earlier strain that it settled": settles_an_earlier_strain,
    "a rating": lambda suite, begun: suite.sessions.rate(Ratings(begun.id, goals=5)),
    "words": lambda suite, begun: suite.writing.save_draft(begun.id, (Section("Words."),)),
    "a tick": lambda suite, begun: suite.practice.tick(begun.id, "B1", TickState.YES),
    "a mood": lambda suite, begun: suite.sessions.update(replace(begun, mood="tired"), ("mood",)),
}


@pytest.fixture
def begun(desk_suite: Suite) -> Session:
    client = desk_suite.clients.add("K-07")
    desk_suite.sessions.next(client.id)
    return desk_suite.sessions.next(client.id)


def test_a_session_that_was_only_opened_is_taken_back(desk_suite: Suite, begun: Session) -> None:
    assert desk_suite.sessions.put_away_untouched(begun) is not None
    assert begun not in desk_suite.sessions.all(begun.client)


@pytest.mark.parametrize("work", WORK.values(), ids=WORK.keys())
def test_a_session_on_which_something_hangs_stays(work: Work, desk_suite: Suite, begun: Session) -> None:
    work(desk_suite, begun)
    assert desk_suite.sessions.put_away_untouched(begun) is None
    assert begun.id in {one.id for one in desk_suite.sessions.all(begun.client)}
