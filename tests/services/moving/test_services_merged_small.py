"""The small things that both sides hold of a client come in too, or are shown side by side: nothing differs unsaid."""

from datetime import date

import pytest

from tests.services.moving.test_services_handover import brought_by
from wa_journal.model.clients import TermKind
from wa_journal.model.entries import Section
from wa_journal.model.handover import Conflict
from wa_journal.model.ids import ClientId, RecordId, SessionId
from wa_journal.model.practice import CasePhase
from wa_journal.model.tags import SAFEGUARDING, Tag
from wa_journal.services.suite import Suite

OPENED, MET, MENDED = date(2026, 1, 1), date(2026, 5, 1), date(2026, 4, 20)
WORKING = CasePhase.WORKING
SENTENCE = "sentence: He said he wants to end it.\n"


def copied(here: Suite, client: ClientId, there: Suite, *, theirs: bool = False) -> tuple[Conflict, ...]:
    incoming = brought_by(here, client, there)
    there.handing.take(incoming, frozenset(one.key for one in incoming.conflicts) if theirs else frozenset())
    return incoming.conflicts


@pytest.fixture
def client(here: Suite, there: Suite) -> ClientId:
    """A client with a concern, two phases and a word to mask, on both machines."""
    made = here.clients.add("K-01", opened_on=OPENED).id
    session = here.sessions.next(made, MET).id
    here.writing.finish(session, (Section("He said he wants to end it."),))
    here.tagging.add(session, 0, 0, SAFEGUARDING)
    here.life.stand(made, WORKING, MET)
    here.clients.add_term(made, "Riverside", TermKind.PERSON)
    assert copied(here, made, there) == ()
    return made


def concern(on: Suite, client: ClientId) -> Tag:
    return next(tag for tag in on.tagging.tags(on.sessions.all(client)[0].id) if tag.indicator == SAFEGUARDING)


def phases(on: Suite, client: ClientId) -> list[tuple[date, CasePhase]]:
    return [(one.on, one.phase) for one in on.life.phases(client)]


def last_phase(on: Suite, client: ClientId) -> RecordId:
    return on.life.phases(client)[-1].id


def said(conflicts: tuple[Conflict, ...]) -> list[tuple[str, str, str]]:
    return [(one.shelf, one.mine, one.theirs) for one in conflicts]


def test_the_day_on_which_a_concern_was_reported_comes_in_without_a_question(here: Suite, there: Suite, client: ClientId) -> None:
    here.tagging.set_reported(concern(here, client).id, date(2026, 5, 2))
    assert copied(here, client, there) == ()
    assert concern(there, client).reported_on == date(2026, 5, 2)
    assert copied(there, client, here) == ()
    assert concern(here, client).reported_on == date(2026, 5, 2)


def test_a_file_that_does_not_know_that_day_does_not_take_it_away(here: Suite, there: Suite, client: ClientId) -> None:
    there.tagging.set_reported(concern(there, client).id, date(2026, 5, 2))
    here.tagging.drop(concern(here, client).id)
    assert said(copied(here, client, there, theirs=True)) == [("tags", f"{SENTENCE}state: kept", f"{SENTENCE}state: dropped")]
    assert concern(there, client).reported_on == date(2026, 5, 2)


def test_that_day_comes_in_on_its_sentence_where_the_words_were_changed_here(here: Suite, there: Suite, client: ClientId) -> None:
    here.tagging.set_reported(concern(here, client).id, date(2026, 5, 2))
    session: SessionId = there.sessions.all(client)[0].id
    there.writing.finish(session, (Section("He came late. He said he wants to end it."),))
    copied(here, client, there)
    found = concern(there, client)
    assert (found.reported_on, found.start, found.anchored) == (date(2026, 5, 2), len("He came late. "), True)


@pytest.mark.parametrize("theirs", [False, True])
def test_two_days_of_reporting_are_shown_side_by_side(here: Suite, there: Suite, client: ClientId, *, theirs: bool) -> None:
    for on, day in ((here, date(2026, 5, 2)), (there, date(2026, 5, 3))):
        on.tagging.set_reported(concern(on, client).id, day)
    found = said(copied(here, client, there, theirs=theirs))
    assert found == [("tags", f"{SENTENCE}reported on: 3 May 2026", f"{SENTENCE}reported on: 2 May 2026")]
    assert concern(there, client).reported_on == date(2026, 5, 2 if theirs else 3)


@pytest.mark.parametrize("theirs", [False, True])
def test_a_phase_that_was_put_on_another_day_is_shown_side_by_side(
    here: Suite, there: Suite, client: ClientId, *, theirs: bool
) -> None:
    before = phases(there, client)
    here.life.put_on(client, last_phase(here, client), MENDED)
    found = said(copied(here, client, there, theirs=theirs))
    assert found == [("phases", "stage: working\nday: 1 May 2026", "stage: working\nday: 20 April 2026")]
    assert phases(there, client) == (phases(here, client) if theirs else before)


@pytest.mark.parametrize("theirs", [False, True])
def test_two_phases_of_one_day_are_shown_side_by_side(here: Suite, there: Suite, client: ClientId, *, theirs: bool) -> None:
    here.life.stand(client, CasePhase.TRANSITION, MET)
    found = said(copied(here, client, there, theirs=theirs))
    assert found == [("phases", "day: 1 May 2026\nstage: working", "day: 1 May 2026\nstage: moving on")]
    assert there.clients.get(client).phase is (CasePhase.TRANSITION if theirs else WORKING)
    assert bool(copied(here, client, there)) is not theirs


def test_a_phase_put_where_another_one_stands_here_takes_its_place_once_it_is_wanted(
    here: Suite, there: Suite, client: ClientId
) -> None:
    there.life.stand(client, CasePhase.TRANSITION, MENDED)
    here.life.put_on(client, last_phase(here, client), MENDED)
    copied(here, client, there, theirs=True)
    assert (MENDED, WORKING) in phases(there, client)
    assert len({day for day, _ in phases(there, client)}) == len(phases(there, client))


@pytest.mark.parametrize("theirs", [False, True])
def test_another_phase_on_the_day_that_one_was_put_away_from_comes_in_or_is_asked_about(
    here: Suite, there: Suite, client: ClientId, *, theirs: bool
) -> None:
    here.life.put_on(client, last_phase(here, client), MENDED)
    here.life.stand(client, CasePhase.ENDING, MET)
    before = phases(there, client)
    assert [one.shelf for one in copied(here, client, there, theirs=theirs)] == ["phases", "phases"]
    assert phases(there, client) == (phases(here, client) if theirs else before)


@pytest.mark.parametrize("theirs", [False, True])
def test_another_kind_of_a_word_to_mask_is_shown_side_by_side(
    here: Suite, there: Suite, client: ClientId, *, theirs: bool
) -> None:
    here.clients.set_term_kind(client, here.clients.terms(client)[0].id, TermKind.PLACE)
    found = said(copied(here, client, there, theirs=theirs))
    assert found == [("terms", "words: Riverside\nkind: person", "words: Riverside\nkind: place")]
    assert [one.kind for one in there.clients.terms(client)] == [TermKind.PLACE if theirs else TermKind.PERSON]


def test_the_same_word_that_each_side_noted_for_itself_stands_once(here: Suite, there: Suite, client: ClientId) -> None:
    for on, word, kind in ((here, "elm street", TermKind.PLACE), (there, "Elm Street", TermKind.ORG)):
        on.clients.add_term(client, word, kind)
    found = said(copied(here, client, there, theirs=True))
    assert found == [("terms", "words: Elm Street\nkind: organisation", "words: Elm Street\nkind: place")]
    assert {(one.text, one.kind) for one in there.clients.terms(client)} == {
        ("Riverside", TermKind.PERSON), ("Elm Street", TermKind.PLACE),
    }  # fmt: skip
