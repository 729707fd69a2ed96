"""Two places: clients handed over come in whole, overwrite nothing, and it is said where the two sides differ."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import Table

from tests.services.moving.handed import sent, whole
from tests.vaults import CHEAP, PASSPHRASE
from wa_journal.model.access import AccessKind
from wa_journal.model.clients import Client, EventKind, TermKind
from wa_journal.model.entries import Section
from wa_journal.model.handover import SHELVES, Belongings, Incoming, Label, Purpose
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.journal_errors import NothingWritten
from wa_journal.model.ledger import LedgerKind
from wa_journal.model.practice import StrainKind, TickState
from wa_journal.model.search import FoundIn
from wa_journal.model.sessions import Ratings
from wa_journal.model.system_errors import CannotWrite
from wa_journal.model.text import Voice
from wa_journal.model.vault_errors import BackupUnsound, HandoverSecretWrong, HandoverUnsound, SecretTooShort
from wa_journal.services.moving.handing_over import Parcel, new_code
from wa_journal.services.suite import Suite
from wa_journal.store import backup, tables

FELT = "I felt quorlcanary and small."
SAID = "He said the week went well."


def client_with_everything(on: Suite) -> ClientId:
    """Write one of each kind of row about a client."""
    client = on.clients.add("K-01").id
    on.clients.add_term(client, "Joe Marsh", TermKind.PERSON)
    on.life.note_event(client, date(2026, 1, 2), EventKind.INCIDENT, "moved")
    for number in range(2):
        session = on.sessions.next(client, date(2026, 1, 5 + 7 * number), None)
        on.writing.finish(session.id, (Section(f"{SAID} Week {number}."), Section(FELT, voice=Voice.I_FELT)))
        on.sessions.rate(Ratings(session.id, goals=4 + number, tasks=5))
    first = on.sessions.all(client)[0]
    on.writing.finish(first.id, (Section(f"{SAID} He asked for water."), Section(FELT, voice=Voice.I_FELT)))
    on.sessions.update(replace(first, mood="quorlcanary", finished_at=on.sessions.get(first.id).finished_at))
    on.writing.add_addendum(first.id, "Later he rang.")
    on.tagging.add(first.id, 0, len(SAID), "client.hope")
    on.voicing.say(first.id, on.writing.versions(first.id)[0].text, (0, len(SAID)), Voice.THEY_SAID)
    on.coding.double.keep("AB", on.coding.double.blind(first.id, "AB"), done=True)
    on.practice.tick(first.id, on.practice.items("session")[0].id, TickState.YES)
    on.sessions.note_strain(first.id, StrainKind.PULLED_AWAY)
    on.practice.add_line(client, LedgerKind.PROMISE, "a letter to the landlord")
    return client


def texts(on: Suite, session: SessionId) -> list[str]:
    return [version.text for version in on.writing.versions(session)]


def test_every_table_that_hangs_on_a_client_is_handed_over() -> None:
    def hangs(table: Table) -> bool:
        return any(key.column.table.name in ("client", "session") for column in table.columns for key in column.foreign_keys)

    # Words begun in a form are kept nowhere yet: they stay with whoever began them.
    hanging = {table.name for table in tables.metadata.sorted_tables if hangs(table)} - {"begun"}
    assert len(hanging) == len(SHELVES) == len(fields(Belongings)) - 1


def test_a_client_comes_in_whole_with_every_version_and_the_index_finds_it(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = client_with_everything(here)
    code = sent(here, client, tmp_path / "h.wahandover", purpose=Purpose.SECOND_MACHINE)
    incoming = there.handing.look(tmp_path / "h.wahandover", code)
    assert [(one.new, one.sessions, one.entries) for one in incoming.arrivals] == [(True, 2, 2)]
    assert incoming.conflicts == ()
    there.handing.take(incoming)
    assert whole(there, client) == whole(here, client)
    assert all(
        getattr(whole(there, client), name)
        for name in ("versions", "tags", "ticks", "strains", "ledger", "addenda", "second_readings")
    )
    assert all(check.sound for check in there.keeping.verify())


def test_a_change_of_officer_is_entered_once_as_an_event(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = client_with_everything(here)
    code = sent(here, client, tmp_path / "h.wahandover")
    for first in (True, False):
        incoming = there.handing.look(tmp_path / "h.wahandover", code)
        assert [one.changed for one in there.handing.take(incoming, new_officer_on=date(2026, 3, 1))] == [first]
    assert [(one.kind, one.on) for one in there.life.events(client)][-1] == (EventKind.NEW_OFFICER, date(2026, 3, 1))
    assert sum(one.kind is EventKind.NEW_OFFICER for one in there.life.events(client)) == 1


def changes(on: Suite, client: ClientId) -> list[date]:
    return [one.on for one in on.life.events(client) if one.kind is EventKind.NEW_OFFICER]


def test_the_same_file_or_a_newer_one_on_another_day_is_no_second_change_of_officer(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = client_with_everything(here)
    code = sent(here, client, tmp_path / "h.wahandover")
    for day in (1, 2):
        there.handing.take(there.handing.look(tmp_path / "h.wahandover", code), new_officer_on=date(2026, 3, day))
    here.writing.finish(here.sessions.next(client, date(2026, 2, 1), None).id, (Section("The third."),))
    code = sent(here, client, tmp_path / "newer.wahandover")
    there.handing.take(there.handing.look(tmp_path / "newer.wahandover", code), new_officer_on=date(2026, 3, 3))
    assert changes(there, client) == [date(2026, 3, 1)]


def test_each_time_that_a_client_changes_hands_is_a_change_of_its_own(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = client_with_everything(here)
    sides = ((here, there), (there, here), (here, there))
    for day, (giver, taker) in enumerate(sides, start=1):
        code = sent(giver, client, tmp_path / f"{day}.wahandover")
        taker.handing.take(taker.handing.look(tmp_path / f"{day}.wahandover", code), new_officer_on=date(2026, 3, day))
    assert changes(there, client) == [date(2026, 3, day) for day in (1, 2, 3)]


def test_both_journals_log_the_hand_over(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = client_with_everything(here)
    code = sent(here, client, tmp_path / "h.wahandover")
    there.handing.take(there.handing.look(tmp_path / "h.wahandover", code))
    given, came = here.access.lines()[-1], there.access.lines()[-1]
    assert (given.kind, given.client_ref, given.recipient, given.reason) == (AccessKind.EXPORTED, client, "A colleague", "leave")
    assert (came.kind, came.client_ref, came.detail) == (AccessKind.TAKEN_OVER, client, "2 sessions, 2 entries, 0 differences")
    assert here.access.first_break() is None
    assert there.access.first_break() is None


@pytest.fixture
def apart(here: Suite, there: Suite, tmp_path: Path) -> tuple[ClientId, SessionId, Path, str]:
    """Two machines that took the same entry and the same ratings further, each in its own way."""
    client = client_with_everything(here)
    code = sent(here, client, tmp_path / "h.wahandover")
    there.handing.take(there.handing.look(tmp_path / "h.wahandover", code))
    session = here.sessions.all(client)[1].id
    for on, words, goals in ((here, "here", 2), (there, "there", 9)):
        on.writing.finish(session, (Section(f"Written {words}."),))
        on.sessions.rate(Ratings(session, goals=goals, tasks=5))
    return client, session, tmp_path / "h2.wahandover", sent(here, client, tmp_path / "h2.wahandover")


def test_where_both_sides_went_on_they_are_shown_side_by_side_and_mine_stays(
    there: Suite, apart: tuple[ClientId, SessionId, Path, str]
) -> None:
    client, session, path, code = apart
    incoming = there.handing.look(path, code)
    sides = {one.shelf: (one.mine, one.theirs) for one in incoming.conflicts}
    assert sides == {"versions": ("Written there.", "Written here."), "ratings": ("goals: 9", "goals: 2")}
    before = texts(there, session)
    there.handing.take(incoming)
    assert texts(there, session)[0] == "Written there."
    assert set(texts(there, session)) == {*before, "Written here."}
    assert there.sessions.ratings(session).goals == 9
    assert there.finding.find(_query("there"))
    assert not any(one.shelf == "versions" for one in there.handing.look(path, code).conflicts)
    assert all(check.sound for check in there.keeping.verify())
    assert there.clients.get(client).codename == "K-01"


def _query(words: str) -> object:
    from wa_journal.model.search import Query

    return Query(words)


def test_the_other_side_is_taken_only_where_it_was_chosen_and_mine_stays_in_the_history(
    there: Suite, apart: tuple[ClientId, SessionId, Path, str]
) -> None:
    _client, session, path, code = apart
    incoming = there.handing.look(path, code)
    there.handing.take(incoming, frozenset(one.key for one in incoming.conflicts))
    assert texts(there, session)[:2] == ["Written here.", "Written there."]
    assert there.sessions.ratings(session).goals == 2


def test_an_addition_that_comes_in_whole_later_stands_once_and_is_found_by_all_its_words(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = here.clients.add("K-01").id
    session = here.sessions.next(client, date(2026, 1, 5)).id
    here.writing.finish(session, (Section(SAID),))
    here.writing.add_addendum(session, "Later he rang. I felt terribly afraid.")
    code = sent(here, client, tmp_path / "h.wahandover", felt=False)
    there.handing.take(there.handing.look(tmp_path / "h.wahandover", code))
    assert not there.finding.find(_query("afraid"))
    for incoming in (brought_by(here, client, there), brought_by(there, client, here)):
        assert incoming.conflicts == ()
    there.handing.take(brought_by(here, client, there))
    assert [hit.kind for hit in there.finding.find(_query("afraid"))] == [FoundIn.ADDENDUM]
    assert len(there.finding.find(_query("rang"))) == 1
    assert brought_by(here, client, there).conflicts == ()


def test_what_was_left_of_an_addition_comes_back_and_takes_nothing_of_the_whole_away(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = here.clients.add("K-01").id
    session = here.sessions.next(client, date(2026, 1, 5)).id
    here.writing.finish(session, (Section(SAID),))
    whole_ones = ["Later he rang. I felt terribly afraid.", "His sister rang."]
    for words in whole_ones:
        here.writing.add_addendum(session, words)
    code = sent(here, client, tmp_path / "h.wahandover", felt=False)
    for on in (there, here, there):
        incoming = on.handing.look(tmp_path / "h.wahandover", code)
        assert incoming.conflicts == ()
        on.handing.take(incoming)
    there.writing.add_addendum(session, "He came by.")
    incoming = brought_by(there, client, here)
    assert incoming.conflicts == ()
    here.handing.take(incoming)
    assert [one.text for one in here.writing.addenda(session)] == [*whole_ones, "He came by."]
    assert [one.text for one in there.writing.addenda(session)] == ["Later he rang.", "His sister rang.", "He came by."]


def test_what_only_one_side_took_further_comes_in_without_a_question(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = client_with_everything(here)
    code = sent(here, client, tmp_path / "h.wahandover")
    there.handing.take(there.handing.look(tmp_path / "h.wahandover", code))
    session = there.sessions.all(client)[1].id
    there.writing.finish(session, (Section(f"{SAID} And more."),))
    back = sent(there, client, tmp_path / "back.wahandover", purpose=Purpose.SECOND_MACHINE)
    incoming = here.handing.look(tmp_path / "back.wahandover", back)
    assert incoming.conflicts == ()
    here.handing.take(incoming)
    assert texts(here, session) == texts(there, session)


def test_sessions_with_the_same_number_both_stay(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = client_with_everything(here)
    code = sent(here, client, tmp_path / "h.wahandover")
    there.handing.take(there.handing.look(tmp_path / "h.wahandover", code))
    for on in (here, there):
        on.writing.finish(on.sessions.next(client, date(2026, 2, 1), None).id, (Section("The third."),))
    code = sent(here, client, tmp_path / "h2.wahandover")
    incoming = there.handing.look(tmp_path / "h2.wahandover", code)
    assert incoming.arrivals[0].renumbered == ((3, 4),)
    there.handing.take(incoming)
    assert [one.number for one in there.sessions.all(client)] == [1, 2, 3, 4]


def test_another_client_of_the_same_codename_is_not_mixed_up(here: Suite, there: Suite, tmp_path: Path) -> None:
    mine = there.clients.add("k-01")
    client = client_with_everything(here)
    there.handing.take(there.handing.look(tmp_path / "h.wahandover", sent(here, client, tmp_path / "h.wahandover")))
    assert {one.id: one.codename for one in there.clients.all()} == {mine.id: "k-01", client: "K-01 (2)"}


def test_a_wrong_code_a_damaged_file_and_a_backup_are_refused_in_words_of_the_file(here: Suite, tmp_path: Path) -> None:
    client, path = client_with_everything(here), tmp_path / "h.wahandover"
    code = sent(here, client, path)
    slip = code[:-1] + ("3" if code.endswith("2") else "2")
    for wrong in (new_code(), PASSPHRASE, slip, ""):
        with pytest.raises(HandoverSecretWrong):
            here.handing.look(path, wrong)
    whole_file = path.read_bytes()
    assert b"week went well" not in whole_file
    for damaged in (whole_file[:-1], whole_file[: len(whole_file) // 2], b"", b"PK", bytes(5000)):
        (tmp_path / "d").write_bytes(damaged)
        with pytest.raises(HandoverUnsound):
            here.handing.look(tmp_path / "d", code)
    with pytest.raises(HandoverUnsound, match="not there"):
        here.handing.look(tmp_path / "none", code)
    with pytest.raises(BackupUnsound):
        backup.drill(path, code)
    here.keeping.backup(tmp_path / "b.wabackup")
    with pytest.raises(HandoverUnsound):
        here.handing.look(tmp_path / "b.wabackup", PASSPHRASE)


def test_a_file_needs_somebody_to_get_it_and_a_reason_and_a_passphrase_that_is_long_enough(here: Suite, tmp_path: Path) -> None:
    client = here.clients.add("K-01").id
    parcel = Parcel((client,), tmp_path / "h.wahandover", "A colleague", "leave")
    for wrong in (replace(parcel, recipient=" "), replace(parcel, reason=""), replace(parcel, clients=())):
        with pytest.raises(NothingWritten):
            here.handing.give(wrong, new_code(), cost=CHEAP)
    with pytest.raises(SecretTooShort):
        here.handing.give(parcel, "short", cost=CHEAP)
    with pytest.raises(CannotWrite):
        here.handing.give(replace(parcel, path=tmp_path / "no" / "h"), new_code(), cost=CHEAP)
    here.handing.give(parcel, "six words that both sides know", cost=CHEAP)
    assert here.handing.look(tmp_path / "h.wahandover", "six words that both sides know").arrivals[0].codename == "K-01"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["h.wahandover"]


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    some.lists(some.sampled_from(["amend", "rate", "new", "tag"]), max_size=4),
    some.lists(some.sampled_from(["amend", "rate", "new", "tag"]), max_size=4),
    some.booleans(),
)
def test_whatever_both_sides_did_no_text_of_either_is_lost(
    here: Suite, there: Suite, mine: list[str], theirs: list[str], take: bool
) -> None:
    client = here.clients.add(f"K-{len(here.clients.all())}").id
    here.writing.finish(here.sessions.next(client, date(2026, 1, 1), None).id, (Section(SAID),))
    there.handing.take(brought_by(here, client, there))
    for on, steps in ((here, theirs), (there, mine)):
        for number, step in enumerate(steps):
            _did(on, client, step, f"{SAID} {'here' if on is here else 'there'} {number}.")
    before = {version.text for on in (here, there) for version in whole(on, client).versions}
    incoming = brought_by(here, client, there)
    there.handing.take(incoming, frozenset(one.key for one in incoming.conflicts) if take else frozenset())
    assert {version.text for version in whole(there, client).versions} == before
    if take:
        assert brought_by(here, client, there).conflicts == ()


def brought_by(here: Suite, client: ClientId, there: Suite) -> Incoming:
    """Lay one side beside the other without a file between them."""
    return there.handing.compared(
        Label(Purpose.SECOND_MACHINE, datetime(2026, 1, 1, tzinfo=UTC), felt=True), (whole(here, client),)
    )


def _did(on: Suite, client: ClientId, step: str, text: str) -> None:
    session = on.sessions.all(client)[0].id
    if step == "amend":
        on.writing.finish(session, (Section(text),))
    elif step == "rate":
        on.sessions.rate(Ratings(session, goals=len(text) % 10))
    elif step == "new":
        on.writing.finish(on.sessions.next(client, date(2026, 2, 1), None).id, (Section(text),))
    else:
        on.tagging.add(session, 0, len(SAID), "client.hope")


def test_a_client_that_is_gone_is_not_handed_over(here: Suite, tmp_path: Path) -> None:
    gone = Client(ClientId("gone"), "K", date(2026, 1, 1))
    with pytest.raises(Exception, match="no_such_client"):
        here.handing.give(Parcel((gone.id,), tmp_path / "h", "A", "b"), new_code(), cost=CHEAP)
