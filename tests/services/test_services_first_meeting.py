"""The first meeting that was held ends the time before contact, and nothing else moves a case by itself."""

import pytest

from wa_journal.model.entries import Section
from wa_journal.model.practice import CasePhase
from wa_journal.model.sessions import SessionStatus
from wa_journal.services.suite import Suite


def test_the_first_held_meeting_moves_the_case_to_first_interviews_once(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("Otter").id
    first = desk_suite.sessions.next(client)
    desk_suite.writing.finish(first.id, (Section("We met."),))
    assert desk_suite.clients.get(client).phase is CasePhase.FIRST_INTERVIEWS
    assert desk_suite.today.read_back(first.id).begun
    desk_suite.life.stand(client, CasePhase.BEFORE_CONTACT)
    assert not desk_suite.today.read_back(first.id).begun
    second = desk_suite.sessions.next(client)
    desk_suite.writing.finish(second.id, (Section("We met again."),))
    assert desk_suite.clients.get(client).phase is CasePhase.BEFORE_CONTACT
    assert not desk_suite.today.read_back(second.id).begun


def test_a_missed_meeting_moves_nothing(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("Otter").id
    first = desk_suite.sessions.next(client)
    desk_suite.sessions.set_status(first.id, SessionStatus.MISSED)
    desk_suite.writing.finish(first.id, (Section("He did not come."),))
    assert desk_suite.clients.get(client).phase is CasePhase.BEFORE_CONTACT


@pytest.mark.parametrize("phase", [phase for phase in CasePhase if phase is not CasePhase.BEFORE_CONTACT])
def test_later_phases_stay(desk_suite: Suite, phase: CasePhase) -> None:
    client = desk_suite.clients.add("Otter", phase=phase).id
    desk_suite.writing.finish(desk_suite.sessions.next(client).id, (Section("We met."),))
    assert desk_suite.clients.get(client).phase is phase
