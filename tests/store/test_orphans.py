"""Meetings that a salvage lost stand in only as what is known of them: their words are kept, no picture counts them."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import Connection

from tests.vaults import PASSPHRASE, desk_of
from wa_journal.model.salvage import SalvageReport
from wa_journal.model.sessions import STAND_INS_FROM, Session, SessionStatus
from wa_journal.services.sessions import Sessions
from wa_journal.services.undo import Undo
from wa_journal.store.layout import DATABASE
from wa_journal.store.orphans import adopt
from wa_journal.store.salvage import salvage
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import Vault

LATER = date(2031, 5, 1)


def lose(connection: Connection, number: int) -> None:
    """Take the rows of sessions away as a broken page does: what names them stays."""
    raw = connection.connection.driver_connection
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("DELETE FROM session WHERE number = ?", (number,))


def sessions_of(vault: Vault) -> tuple[Session, ...]:
    with desk_of(vault).work() as work:
        return work.sessions.list("client", "number")


def stand_ins(vault: Vault) -> list[Session]:
    return [one for one in sessions_of(vault) if one.number > STAND_INS_FROM]


def damaged_and_salvaged(folder: Path, number: int) -> SalvageReport:
    """Lose the sessions of a number, break a page of the journal beyond mending and salvage it."""
    with open_vault(folder, PASSPHRASE) as vault, vault.engine.connect() as connection:
        lose(connection, number)
        connection.commit()
    with (folder / DATABASE).open("r+b") as file:
        file.seek(((folder / DATABASE).stat().st_size // 4096 * 2 // 3 - 1) * 4096 + 40)
        file.write(bytes(900))
    return salvage(folder, PASSPHRASE)


def test_a_lost_meeting_is_not_said_to_have_taken_place_and_bears_the_day_on_which_it_was_first_written_of(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        with vault.engine.connect() as connection:
            lose(connection, 3)
            with connection.begin():
                assert adopt(connection, LATER) == 2
        found = stand_ins(vault)
        assert [one.status for one in found] == [SessionStatus.CANCELLED] * 2
        with desk_of(vault).work() as work:
            for one in found:
                entry = work.timeline.present_entry(one.id)
                assert entry is not None
                assert one.on == entry.saved_at.astimezone().date() != LATER
                assert one.finished_at == entry.saved_at
                assert len(work.timeline.held_on(one.client)) == 14


def test_a_lost_meeting_of_which_nothing_is_dated_stands_on_the_day_of_the_salvage(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        with vault.engine.connect() as connection:
            lose(connection, 3)
            raw = connection.connection.driver_connection
            raw.execute(
                "INSERT INTO tick (session, client, item, state, note) SELECT 'bare', id, 'E1', 'yes', '' FROM client LIMIT 1"
            )
            with connection.begin():
                adopt(connection, LATER)
        assert next(one for one in sessions_of(vault) if one.id == "bare").on == LATER


def test_the_next_session_is_numbered_on_from_those_that_were_kept(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        with vault.engine.connect() as connection:
            lose(connection, 3)
            with connection.begin():
                adopt(connection, LATER)
        client = stand_ins(vault)[0].client
        assert Sessions(desk_of(vault), Undo()).next(client).number == 16


def test_a_salvage_tells_how_many_meetings_stand_in_and_what_to_do_with_them(folder: Path) -> None:
    report = damaged_and_salvaged(folder, 3)
    with open_vault(folder, PASSPHRASE) as vault:
        assert report.guessed == len(stand_ins(vault)) == 2
    told = " ".join(report.sentences())
    assert "2 lost meetings" in told
    assert str(STAND_INS_FROM + 1) in told


def test_a_journal_is_salvaged_again_after_a_salvage_that_lost_meetings(folder: Path) -> None:
    damaged_and_salvaged(folder, 3)
    damaged_and_salvaged(folder, 4)
    with open_vault(folder, PASSPHRASE) as vault:
        found = stand_ins(vault)
        assert len(found) == 4
        assert len({(one.client, one.number) for one in found}) == 4


def test_words_of_a_lost_meeting_of_which_nobody_knows_whose_it_was_are_laid_under_no_known_client(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        with vault.engine.connect() as connection:
            raw = connection.connection.driver_connection
            raw.execute("PRAGMA foreign_keys = OFF")
            raw.execute("INSERT INTO draft (session, saved_at, sections) VALUES ('bare', '2026-01-05T10:00:00+00:00', '[]')")
            with connection.begin():
                adopt(connection, LATER)
            assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        with desk_of(vault).work() as work:
            session = work.sessions.get("bare")
            assert session is not None
            whose = work.clients.get(session.client)
        assert whose is not None
        assert whose.codename.startswith("Recovered")


def test_a_lost_meeting_that_is_said_to_have_been_held_takes_a_free_number_and_gives_it_back_when_undone(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        with vault.engine.connect() as connection:
            lose(connection, 3)
            with connection.begin():
                adopt(connection, LATER)
        lost, undo = stand_ins(vault)[0], Undo()
        sessions = Sessions(desk_of(vault), undo)
        day_of_the_fourth = next(one.on for one in sessions.all(lost.client) if one.number == 4)
        sessions.update(replace(lost, on=day_of_the_fourth - timedelta(days=1), status=SessionStatus.HELD), ("on", "status"))
        assert sessions.get(lost.id).number == 3
        undo.undo(lost.id)
        assert sessions.get(lost.id) == lost
