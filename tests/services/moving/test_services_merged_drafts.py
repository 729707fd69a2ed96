"""What was begun on one machine and finished on the other stands once: finished, and with nothing begun beside it."""

from datetime import date

import pytest

from tests.services.moving.test_services_handover import brought_by
from wa_journal.model.entries import Section
from wa_journal.model.handover import Conflict
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.today import DueKind
from wa_journal.services.suite import Suite

BEGUN, WHOLE = "He came la", "He came late. And there is more."


def copied(here: Suite, client: ClientId, there: Suite) -> tuple[Conflict, ...]:
    incoming = brought_by(here, client, there)
    there.handing.take(incoming)
    return incoming.conflicts


@pytest.fixture
def client(here: Suite, there: Suite) -> ClientId:
    """A client with one session, of which a few words are begun on both machines."""
    made = here.clients.add("K-01").id
    here.writing.save_draft(here.sessions.next(made, date(2026, 5, 1)).id, (Section(BEGUN),))
    assert copied(here, made, there) == ()
    return made


@pytest.fixture
def session(here: Suite, client: ClientId) -> SessionId:
    """That session."""
    return here.sessions.all(client)[0].id


def stands(on: Suite, session: SessionId) -> tuple[str, str, bool]:
    """The finished words, what is begun, and whether the session counts as finished."""
    entry, draft = on.writing.entry(session), on.writing.draft(session)
    begun = "".join(one.text for one in draft.sections) if draft else ""
    return entry.text if entry else "", begun, on.sessions.get(session).finished_at is not None


def test_words_that_were_finished_since_do_not_come_back_as_begun(
    here: Suite, there: Suite, client: ClientId, session: SessionId
) -> None:
    here.writing.finish(session, (Section(WHOLE),))
    assert copied(there, client, here) == ()
    assert stands(here, session) == (WHOLE, "", True)
    assert DueKind.AMENDING not in [one.kind for one in here.today.board().due]


def test_words_that_come_in_finished_end_what_was_begun_of_them(
    here: Suite, there: Suite, client: ClientId, session: SessionId
) -> None:
    here.writing.finish(session, (Section(WHOLE),))
    assert copied(here, client, there) == ()
    assert stands(there, session) == (WHOLE, "", True)
    assert DueKind.UNFINISHED not in [one.kind for one in there.today.board().due]
    assert copied(there, client, here) == copied(here, client, there) == ()


def test_what_was_begun_and_stands_in_no_finished_words_is_kept(
    here: Suite, there: Suite, client: ClientId, session: SessionId
) -> None:
    there.writing.save_draft(session, (Section("Something else."),))
    here.writing.finish(session, (Section(WHOLE),))
    copied(here, client, there)
    assert stands(there, session) == (WHOLE, "Something else.", True)
    copied(there, client, here)
    assert stands(here, session) == (WHOLE, "Something else.", True)


def test_an_amendment_that_only_leaves_something_out_is_kept(
    here: Suite, there: Suite, client: ClientId, session: SessionId
) -> None:
    here.writing.finish(session, (Section(WHOLE),))
    here.writing.save_draft(session, (Section("He came late."),))
    copied(here, client, there)
    assert stands(there, session) == (WHOLE, "He came late.", True)
    there.writing.finish(session, (Section("He came late, and more."),))
    copied(there, client, here)
    assert stands(here, session) == ("He came late, and more.", "He came late.", True)


def test_that_a_meeting_was_missed_is_asked_about_and_finishes_nothing(
    here: Suite, there: Suite, client: ClientId, session: SessionId
) -> None:
    here.sessions.set_status(session, SessionStatus.MISSED)
    assert [one.shelf for one in copied(here, client, there)] == ["sessions"]
    assert stands(there, session) == ("", BEGUN, False)
