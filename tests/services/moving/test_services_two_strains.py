"""A strain that each side of a hand-over noted for itself of one session: what is least settled is in sight and counts."""

from datetime import date

import pytest

from tests.services.moving.test_services_handover import brought_by
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import StrainOutcome
from wa_journal.services.suite import Suite

AWAY, NONE = StrainKind.PULLED_AWAY, StrainKind.NONE


@pytest.fixture
def client(here: Suite, there: Suite) -> ClientId:
    """A client with one session, the same on both machines."""
    made = here.clients.add("K-01").id
    here.writing.finish(here.sessions.next(made, date(2026, 5, 1)).id, (Section("He came late."),))
    there.handing.take(brought_by(here, made, there))
    return made


@pytest.fixture(params=[True, False])
def session(request: pytest.FixtureRequest, here: Suite, there: Suite, client: ClientId) -> SessionId:
    """Its session, in which one machine noted a strain and the other that there was none, and which came first."""
    found = here.sessions.all(client)[0].id
    for on, kind in ((here, AWAY if request.param else NONE), (there, NONE if request.param else AWAY)):
        on.sessions.note_strain(found, kind)
    here.handing.take(brought_by(there, client, here))
    return found


def test_an_open_strain_is_not_covered_by_the_word_that_there_was_none(
    here: Suite,
    client: ClientId,
    session: SessionId,
) -> None:
    assert [(one.strain, one.strain_answered) for one in here.alliance.records(client)] == [(StrainOutcome.OPEN, True)]
    assert [one.outcome for one in here.sessions.strains(client)] == [StrainOutcome.OPEN, StrainOutcome.NOT_A_STRAIN]
    told = here.today.read_back(session, drawn=False).strain
    assert told is not None
    assert told.outcome is StrainOutcome.OPEN


def test_what_is_said_of_it_then_is_said_of_the_one_in_sight(here: Suite, client: ClientId, session: SessionId) -> None:
    here.sessions.note_strain(session, NONE)
    assert {one.outcome for one in here.sessions.strains(client)} == {StrainOutcome.NOT_A_STRAIN}
    assert [one.strain for one in here.alliance.records(client)] == [None]
