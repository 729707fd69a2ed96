"""A second machine's file mends what a salvage lost here: the meeting comes back to its client, under its own number."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.services.moving.test_services_handover import sent, whole
from wa_journal.model.entries import Section
from wa_journal.model.handover import Label, Purpose
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.search import Query
from wa_journal.model.sessions import STAND_INS_FROM, Ratings
from wa_journal.model.vault_errors import HandoverUnsound
from wa_journal.services.suite import Suite
from wa_journal.services.writing import written
from wa_journal.store.orphans import adopt

FIRST = date(2026, 1, 5)
LATER = date(2031, 5, 1)


def met(on: Suite, *, times: int = 5, unwritten: int = 0) -> ClientId:
    """A client met every week, and rated; the entry of one meeting is not written."""
    client = on.clients.add("Kestrel").id
    for number in range(1, times + 1):
        session = on.sessions.next(client, FIRST + timedelta(weeks=number)).id
        on.sessions.rate(Ratings(session, trust=number))
        if number != unwritten:
            on.writing.finish(session, written((Section(f"Entry {number}."),)))
    return client


def copied(here: Suite, there: Suite, client: ClientId, path: Path) -> None:
    there.handing.take(there.handing.look(path, sent(here, client, path, purpose=Purpose.SECOND_MACHINE)))


def lose(on: Suite, number: int) -> None:
    """Lose the row of a session as a broken page does, and salvage what names it."""
    with on.handing._office.vault.engine.connect() as connection:
        raw = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("DELETE FROM session WHERE number = ?", (number,))
        connection.commit()
        with connection.begin():
            adopt(connection, LATER)


def numbers(on: Suite, client: ClientId) -> dict[SessionId, int]:
    return {one.id: one.number for one in on.sessions.all(client)}


def test_a_lost_meeting_of_which_only_ratings_were_kept_goes_home_with_the_second_machines_file(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = met(here, unwritten=3)
    copied(here, there, client, tmp_path / "out")
    before = whole(here, client)
    lose(here, 3)
    assert len(here.clients.all()) == 2
    back = sent(there, client, tmp_path / "back", purpose=Purpose.SECOND_MACHINE)
    incoming = here.handing.look(tmp_path / "back", back)
    assert len(here.clients.all()) == 2, "looking changes nothing"
    here.handing.take(incoming, frozenset(one.key for one in incoming.conflicts))
    assert [one.codename for one in here.clients.all()] == ["Kestrel"]
    after = whole(here, client)
    assert set(after.ratings) == set(before.ratings)
    assert [(one.id, one.on, one.status) for one in sorted(after.sessions, key=lambda one: one.on)] == [
        (one.id, one.on, one.status) for one in before.sessions
    ]


def test_a_search_about_the_recovered_client_goes_with_it(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = met(here, unwritten=3)
    copied(here, there, client, tmp_path / "out")
    lose(here, 3)
    recovered = next(one.id for one in here.clients.all() if one.id != client)
    for name, of in (("Found again", recovered), ("Kestrel and work", client)):
        here.finding.save(name, Query("work", client=of))
    copied(there, here, client, tmp_path / "back")
    assert [name for name, _ in here.finding.saved()] == ["Kestrel and work"]


def test_what_was_written_since_under_the_recovered_client_goes_home_and_is_found_there(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = met(here, unwritten=3)
    copied(here, there, client, tmp_path / "out")
    lose(here, 3)
    recovered = next(one.id for one in here.clients.all() if one.id != client)
    lost = here.sessions.all(recovered)[0].id
    here.writing.finish(lost, written((Section("Something about herons."),)))
    here.clients.add_term(recovered, "Ilse")
    back = sent(there, client, tmp_path / "back", purpose=Purpose.SECOND_MACHINE)
    here.handing.take(here.handing.look(tmp_path / "back", back))
    assert [one.text for one in here.writing.versions(lost)] == ["Something about herons."]
    with here.handing._office.vault.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw.execute("SELECT client FROM passage WHERE session = ?", (lost,)).fetchall() == [(client,)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    assert recovered in {one.id for one in here.clients.all()}, "a name to be masked still stands with it"


def test_a_lost_meeting_whose_client_is_gone_as_well_brings_the_client_back(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = met(here, times=1, unwritten=1)
    copied(here, there, client, tmp_path / "out")
    with here.handing._office.vault.engine.connect() as connection:
        raw = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys = OFF")
        for table, of in (("phase_start", "client"), ("session", "client"), ("client", "id")):
            raw.execute(f"DELETE FROM {table} WHERE {of} = ?", (client,))
        connection.commit()
        with connection.begin():
            adopt(connection, LATER)
    back = sent(there, client, tmp_path / "back", purpose=Purpose.SECOND_MACHINE)
    incoming = here.handing.look(tmp_path / "back", back)
    arrivals = here.handing.take(incoming, frozenset(one.key for one in incoming.conflicts))
    assert [(one.id, one.codename) for one in here.clients.all()] == [(client, "Kestrel")]
    told = [(one.codename, one.new, one.sessions, one.entries) for one in (*incoming.arrivals, *arrivals)]
    assert told == [("Kestrel", True, 1, 0)] * 2
    assert [one.on for one in here.sessions.all(client)] == [FIRST + timedelta(weeks=1)]


def test_a_lost_meeting_that_is_known_to_be_of_one_client_goes_to_no_other(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = met(here)
    copied(here, there, client, tmp_path / "out")
    lose(here, 3)
    brought = whole(there, client)
    foreign = ClientId("f" * 32)
    sessions = tuple(replace(one, client=foreign) for one in brought.sessions)
    stranger = replace(brought, client=replace(brought.client, id=foreign, codename="Other"), sessions=sessions)
    for name in ("versions", "tags", "phases", "strains", "ticks", "ledger", "records"):
        rows = tuple(replace(one, client=foreign) for one in getattr(stranger, name))
        stranger = replace(stranger, **{name: rows})
    with pytest.raises(HandoverUnsound, match="another"):
        here.handing.compared(Label(Purpose.COLLEAGUE, here.handing._office.desk.clock()), (stranger,))


def test_a_meeting_held_apart_takes_no_number_of_those_that_stand_in(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = met(here)
    copied(here, there, client, tmp_path / "out")
    lose(here, 4)
    for on in (here, there):
        apart = on.sessions.next(client, date(2026, 5, 1)).id
        on.writing.finish(apart, written((Section("Another day."),)))
    back = sent(there, client, tmp_path / "back", purpose=Purpose.SECOND_MACHINE)
    incoming = here.handing.look(tmp_path / "back", back)
    assert incoming.arrivals[0].renumbered == ((6, 7),)
    here.handing.take(incoming)
    assert numbers(here, client)[apart] == 7


def test_a_lost_meeting_gets_its_own_number_back_where_the_other_side_is_taken(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = met(here)
    copied(here, there, client, tmp_path / "out")
    before = numbers(here, client)
    lose(here, 4)
    back = sent(there, client, tmp_path / "back", purpose=Purpose.SECOND_MACHINE)
    incoming = here.handing.look(tmp_path / "back", back)
    here.handing.take(incoming, frozenset(one.key for one in incoming.conflicts))
    assert numbers(here, client) == before


def test_a_lost_meeting_whose_number_was_given_to_another_keeps_the_one_it_stands_under(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = met(here)
    copied(here, there, client, tmp_path / "out")
    lost = next(one for one, number in numbers(here, client).items() if number == 5)
    lose(here, 5)
    assert here.sessions.next(client, date(2026, 5, 1)).number == 5
    back = sent(there, client, tmp_path / "back", purpose=Purpose.SECOND_MACHINE)
    incoming = here.handing.look(tmp_path / "back", back)
    here.handing.take(incoming, frozenset(one.key for one in incoming.conflicts))
    assert numbers(here, client)[lost] == STAND_INS_FROM + 1
