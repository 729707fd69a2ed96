"""What is said of a meeting fits its day: none was held on a day still to come, and no strain was settled before it showed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import MeetingToCome, RepairBeforeStrain, RepairNotHeld
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import Session, SessionStatus, StrainOutcome
from wa_journal.services.suite import Suite
from wa_journal.services.words import error_words

TODAY = date.today()
AHEAD = TODAY + timedelta(days=7)


@pytest.fixture
def client(desk_suite: Suite) -> ClientId:
    return desk_suite.clients.add("K-01", opened_on=TODAY - timedelta(days=100)).id


@pytest.mark.parametrize("status", [SessionStatus.HELD, SessionStatus.MISSED])
def test_a_meeting_still_to_come_is_not_kept_as_held_or_missed(
    desk_suite: Suite, client: ClientId, status: SessionStatus
) -> None:
    met = desk_suite.sessions.next(client)
    with pytest.raises(MeetingToCome) as refused:
        desk_suite.sessions.update(replace(met, on=AHEAD, status=status))
    assert desk_suite.sessions.get(met.id) == met
    assert "still to come" in error_words()[refused.value.code]


def test_a_meeting_can_be_cancelled_ahead_and_is_held_only_on_a_day_that_came(desk_suite: Suite, client: ClientId) -> None:
    met = desk_suite.sessions.next(client)
    desk_suite.sessions.update(replace(met, on=AHEAD, status=SessionStatus.CANCELLED))
    with pytest.raises(MeetingToCome):
        desk_suite.sessions.set_status(met.id, SessionStatus.HELD)
    desk_suite.sessions.update(replace(desk_suite.sessions.get(met.id), on=TODAY, status=SessionStatus.HELD))
    assert desk_suite.sessions.get(met.id).on == TODAY


def test_a_meeting_that_came_in_with_a_day_to_come_keeps_what_is_written_of_it_and_can_be_put_right(
    desk_suite: Suite, client: ClientId
) -> None:
    brought = desk_suite.sessions.next(client, AHEAD)
    desk_suite.sessions.update(replace(brought, place="the office"))
    desk_suite.sessions.update(replace(brought, on=TODAY), {"on"})
    assert desk_suite.sessions.get(brought.id).on == TODAY


@pytest.fixture
def met(desk_suite: Suite, client: ClientId) -> tuple[Session, Session]:
    """Two held meetings, three weeks and one week ago; the second settled the strain of the first."""
    first, second = (desk_suite.sessions.next(client, TODAY - timedelta(days=days)) for days in (21, 7))
    for one in (first, second):
        desk_suite.writing.finish(one.id, (Section("He came."),))
    noted = desk_suite.sessions.note_strain(first.id, StrainKind.PULLED_AWAY)
    desk_suite.sessions.close_strain(noted, StrainOutcome.REPAIRED, second.id)
    return first, second


@pytest.mark.parametrize(("which", "days"), [(0, 3), (1, 30)])
def test_no_day_is_set_on_which_a_repair_would_lie_before_its_strain(
    desk_suite: Suite, met: tuple[Session, Session], which: int, days: int
) -> None:
    moved = desk_suite.sessions.get(met[which].id)
    with pytest.raises(RepairBeforeStrain) as refused:
        desk_suite.sessions.update(replace(moved, on=TODAY - timedelta(days=days)), {"on"})
    assert desk_suite.sessions.get(moved.id).on == moved.on
    assert refused.value.params == {"strain": 1, "repair": 2}


def test_both_days_can_be_moved_one_after_the_other(desk_suite: Suite, met: tuple[Session, Session]) -> None:
    for one, days in ((met[0], 60), (met[1], 50)):
        desk_suite.sessions.update(replace(one, on=TODAY - timedelta(days=days)), {"on"})
    assert desk_suite.sessions.get(met[1].id).on == TODAY - timedelta(days=50)


def test_a_strain_is_settled_by_no_session_before_it(desk_suite: Suite, client: ClientId) -> None:
    later = desk_suite.sessions.next(client, TODAY - timedelta(days=2))
    written_down_late = desk_suite.sessions.next(client, TODAY - timedelta(days=40))
    noted = desk_suite.sessions.note_strain(later.id, StrainKind.PULLED_AWAY)
    assert desk_suite.sessions.earlier_strains(written_down_late.id) == ()
    with pytest.raises(RepairBeforeStrain):
        desk_suite.sessions.close_strain(noted, StrainOutcome.REPAIRED, written_down_late.id)
    desk_suite.sessions.close_strain(noted, StrainOutcome.REPAIRED)
    assert desk_suite.sessions.strain(noted.id).closed_in is None, "none after it: it was settled today"


def test_a_repair_that_came_in_before_its_strain_is_told_so_and_can_be_put_right(
    desk_suite: Suite, met: tuple[Session, Session]
) -> None:
    settling = desk_suite.sessions.get(met[1].id)
    with desk_suite.sessions._desk.work() as work:
        work.sessions.put(replace(settling, on=TODAY - timedelta(days=90)))
    (told,) = desk_suite.sessions.earlier_strains(met[1].id)
    assert (told.later, told.strain.outcome) == (True, StrainOutcome.REPAIRED)
    desk_suite.sessions.update(replace(desk_suite.sessions.get(met[1].id), on=TODAY), {"on"})
    (told,) = desk_suite.sessions.earlier_strains(met[1].id)
    assert not told.later


def test_a_meeting_that_settled_a_strain_is_not_said_to_have_failed_and_one_that_failed_settles_none(
    desk_suite: Suite, client: ClientId, met: tuple[Session, Session]
) -> None:
    with pytest.raises(RepairNotHeld) as refused:
        desk_suite.sessions.set_status(met[1].id, SessionStatus.MISSED)
    assert refused.value.params == {"strain": 1, "repair": 2}
    assert desk_suite.sessions.get(met[1].id).status is SessionStatus.HELD
    (strain,) = desk_suite.sessions.strains(client)
    desk_suite.sessions.close_strain(strain, StrainOutcome.OPEN)
    desk_suite.sessions.set_status(met[1].id, SessionStatus.MISSED)
    (strain,) = desk_suite.sessions.strains(client)
    with pytest.raises(RepairNotHeld):
        desk_suite.sessions.close_strain(strain, StrainOutcome.REPAIRED, met[1].id)
    assert desk_suite.sessions.strains(client)[0].outcome is StrainOutcome.OPEN
