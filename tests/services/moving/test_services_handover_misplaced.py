"""A hand-over file that lays one client's rows under another is refused: what stands here stays with whom it is about."""

from dataclasses import replace
from datetime import date

import pytest

from tests.services.moving.handed import whole
from wa_journal.model.entries import Section
from wa_journal.model.handover import Belongings, Label, Purpose
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.vault_errors import HandoverUnsound
from wa_journal.services.suite import Suite
from wa_journal.services.writing import written

MINE, THEIRS = "My own words.", "Foreign words."


def client_with_an_entry(on: Suite, codename: str, words: str) -> tuple[ClientId, SessionId]:
    client = on.clients.add(codename).id
    session = on.sessions.next(client, date(2026, 1, 5)).id
    on.writing.finish(session, written((Section(words),)))
    on.tagging.add(session, 0, len(words), "client.hope")
    return client, session


def refused(on: Suite, brought: Belongings) -> None:
    label = Label(Purpose.COLLEAGUE, on.handing._office.desk.clock())
    with pytest.raises(HandoverUnsound, match="another"):
        on.handing.compared(label, (brought,))
    with pytest.raises(HandoverUnsound, match="another"):
        on.handing.take(replace(on.handing.compared(label, ()), brought=(brought,)))


@pytest.mark.parametrize("known", [False, True])
@pytest.mark.parametrize("shelf", ["sessions", "versions", "tags"])
def test_an_id_that_stands_here_under_another_client_makes_the_file_unsound(
    here: Suite, there: Suite, shelf: str, known: bool
) -> None:
    mine, session = client_with_an_entry(here, "Mine", MINE)
    sender = here if known else there
    other, _ = client_with_an_entry(sender, "Theirs", THEIRS)
    before, brought = whole(here, mine), whole(sender, other)
    taken = getattr(before, shelf)[0].id
    rows = tuple(replace(one, id=taken) for one in getattr(brought, shelf))
    brought = replace(brought, **{shelf: rows})
    if shelf == "sessions":
        brought = replace(
            brought, **{of: tuple(replace(one, session=taken) for one in getattr(brought, of)) for of in ("versions", "tags")}
        )
    refused(here, brought)
    assert whole(here, mine) == before
    assert [one.text for one in here.writing.versions(session)] == [MINE]


@pytest.mark.parametrize("shelf", ["versions", "tags"])
def test_a_row_that_names_a_session_of_another_client_makes_the_file_unsound(here: Suite, there: Suite, shelf: str) -> None:
    mine, session = client_with_an_entry(here, "Mine", MINE)
    other, _ = client_with_an_entry(there, "Theirs", THEIRS)
    before, brought = whole(here, mine), whole(there, other)
    rows = tuple(replace(one, session=session) for one in getattr(brought, shelf))
    refused(here, replace(brought, **{shelf: rows}))
    assert whole(here, mine) == before


def test_a_new_client_with_more_rows_than_one_question_takes_comes_in(here: Suite, there: Suite) -> None:
    other, _ = client_with_an_entry(there, "Theirs", THEIRS)
    brought = whole(there, other)
    tags = tuple(replace(brought.tags[0], id=f"{number:032x}") for number in range(2_500))
    here.handing.compared(Label(Purpose.COLLEAGUE, here.handing._office.desk.clock()), (replace(brought, tags=tags),))
