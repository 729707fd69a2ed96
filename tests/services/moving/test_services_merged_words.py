"""Which words of an entry are the newest where two machines hand a client to and fro: none decided against comes back."""

from datetime import date
from pathlib import Path

import pytest

from tests.services.moving.handed import sent
from tests.services.moving.test_services_handover import brought_by
from wa_journal.model.entries import Section
from wa_journal.model.handover import Conflict
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.services.suite import Suite


def copied(here: Suite, client: ClientId, there: Suite, *, theirs: bool = False) -> tuple[Conflict, ...]:
    incoming = brought_by(here, client, there)
    there.handing.take(incoming, frozenset(one.key for one in incoming.conflicts) if theirs else frozenset())
    return incoming.conflicts


@pytest.fixture
def client(here: Suite, there: Suite) -> ClientId:
    """A client with one entry, the same on both machines."""
    made = here.clients.add("K-01").id
    here.writing.finish(here.sessions.next(made, date(2026, 5, 1)).id, (Section("First."),))
    assert copied(here, made, there) == ()
    return made


@pytest.fixture
def session(here: Suite, client: ClientId) -> SessionId:
    """The meeting of that entry."""
    return here.sessions.all(client)[0].id


def write(on: Suite, session: SessionId, words: str) -> None:
    on.writing.finish(session, (Section(words),))


def restore(on: Suite, session: SessionId, words: str) -> None:
    on.writing.restore(next(one.id for one in on.writing.versions(session) if one.text == words))


def words(on: Suite, session: SessionId) -> str:
    found = on.writing.entry(session)
    assert found is not None
    return found.text


@pytest.mark.parametrize("theirs", [False, True])
def test_words_decided_between_on_one_machine_are_the_newest_on_the_other_as_well(
    here: Suite, there: Suite, client: ClientId, session: SessionId, *, theirs: bool
) -> None:
    write(here, session, "Written here.")
    write(there, session, "Written there.")
    assert len(copied(there, client, here, theirs=theirs)) == 1
    decided = "Written there." if theirs else "Written here."
    assert words(here, session) == decided
    for on, other in ((here, there), (there, here), (here, there)):
        assert copied(on, client, other) == ()
        assert (words(here, session), words(there, session)) == (decided, decided)
    kept = len(there.writing.versions(session))
    assert copied(here, client, there) == ()
    assert len(there.writing.versions(session)) == kept


def test_an_earlier_wording_that_was_brought_back_comes_in(
    here: Suite, there: Suite, client: ClientId, session: SessionId
) -> None:
    write(here, session, "With a name that does not belong there.")
    copied(here, client, there)
    restore(there, session, "First.")
    assert copied(there, client, here) == ()
    assert words(here, session) == "First."
    assert copied(here, client, there) == ()
    assert words(there, session) == "First."


@pytest.mark.parametrize("theirs", [False, True])
@pytest.mark.parametrize("back", ["here", "there"])
def test_an_earlier_wording_brought_back_on_one_machine_is_asked_about_where_the_other_wrote_on(
    here: Suite, there: Suite, client: ClientId, session: SessionId, back: str, *, theirs: bool
) -> None:
    write(here, session, "Second.")
    copied(here, client, there)
    went_back, wrote = (here, there) if back == "here" else (there, here)
    restore(went_back, session, "First.")
    write(wrote, session, "Third.")
    before = words(here, session), words(there, session)
    asked = copied(there, client, here, theirs=theirs)
    assert [(one.mine, one.theirs) for one in asked] == [before]
    decided = before[1 if theirs else 0]
    assert words(here, session) == decided
    assert copied(there, client, here) == ()
    assert copied(here, client, there) == ()
    assert (words(here, session), words(there, session)) == (decided, decided)


def test_who_wrote_on_from_the_words_decided_for_is_not_asked_again(
    here: Suite, there: Suite, client: ClientId, session: SessionId
) -> None:
    write(here, session, "Written here.")
    write(there, session, "Written there.")
    copied(there, client, here, theirs=True)
    write(there, session, "Written there, and on.")
    assert copied(here, client, there) == ()
    assert words(there, session) == "Written there, and on."
    assert copied(there, client, here) == ()
    assert words(here, session) == "Written there, and on."


def test_a_file_without_what_was_felt_takes_nothing_back(
    here: Suite, there: Suite, client: ClientId, session: SessionId, tmp_path: Path
) -> None:
    write(here, session, "He came late. I felt small and afraid.")
    code = sent(here, client, tmp_path / "h.wahandover", felt=False)
    for on in (here, there):
        incoming = on.handing.look(tmp_path / "h.wahandover", code)
        assert bool(incoming.conflicts) is (on is there)
        on.handing.take(incoming, frozenset(one.key for one in incoming.conflicts))
    assert words(here, session) == "He came late. I felt small and afraid."
    assert copied(here, client, there) == ()
    assert words(there, session) == "He came late. I felt small and afraid."
