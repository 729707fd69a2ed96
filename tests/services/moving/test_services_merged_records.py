"""What each side of a hand-over wrote into one field for itself is asked about: neither hides the other unasked."""

from datetime import date

import pytest

from tests.services.moving.test_services_handover import brought_by
from wa_journal.model.entries import Section
from wa_journal.model.handover import Conflict
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.search import Query
from wa_journal.services.suite import Suite

ABOUT_CLIENT, OF_SESSION = ("OP8", "value"), ("WA2", "first")


def copied(here: Suite, client: ClientId, there: Suite, *, theirs: bool = False) -> list[tuple[str, str]]:
    incoming = brought_by(here, client, there)
    asked: list[Conflict] = [one for one in incoming.conflicts if one.shelf == "records"]
    there.handing.take(incoming, frozenset(one.key for one in asked) if theirs else frozenset())
    return [(one.mine, one.theirs) for one in asked]


@pytest.fixture
def client(here: Suite, there: Suite) -> ClientId:
    """A client with one session, the same on both machines."""
    made = here.clients.add("K-01").id
    here.writing.finish(here.sessions.next(made, date(2026, 5, 1)).id, (Section("He came late."),))
    copied(here, made, there)
    return made


def write(on: Suite, client: ClientId, field: tuple[str, str], words: str) -> None:
    session: SessionId | None = on.sessions.all(client)[0].id if field is OF_SESSION else None
    on.practice.write(client, field[0], ((field[1], words),), session)


def counts(on: Suite, client: ClientId, field: tuple[str, str]) -> str:
    return dict(on.practice.records(client, field[0])[0].values)[field[1]]


@pytest.mark.parametrize("theirs", [False, True])
@pytest.mark.parametrize("first", ["here", "there"])
@pytest.mark.parametrize("field", [ABOUT_CLIENT, OF_SESSION])
def test_the_one_that_is_wanted_counts_on_both_machines_and_the_other_stays(
    here: Suite, there: Suite, client: ClientId, field: tuple[str, str], first: str, *, theirs: bool
) -> None:
    for name in ("here", "there") if first == "here" else ("there", "here"):
        write(here if name == "here" else there, client, field, f"Zeppelins {name}")
    assert copied(there, client, here, theirs=theirs) == [
        ("what was filled in: Zeppelins here", "what was filled in: Zeppelins there")
    ]
    wanted = f"Zeppelins {'there' if theirs else 'here'}"
    for on, other in ((here, there), (there, here), (here, there)):
        assert counts(here, client, field) == wanted
        assert [hit.excerpt for hit in here.finding.find(Query("zeppelins"))] == [wanted]
        assert {dict(one.values)[field[1]] for one in here.practice.records(client, field[0])} == {
            "Zeppelins here", "Zeppelins there",
        }  # fmt: skip
        assert copied(on, client, other) == []
    assert counts(there, client, field) == wanted


def test_what_one_side_alone_wrote_on_comes_in_unasked(here: Suite, there: Suite, client: ClientId) -> None:
    write(here, client, ABOUT_CLIENT, "Zeppelins")
    assert copied(here, client, there) == []
    assert counts(there, client, ABOUT_CLIENT) == "Zeppelins"
