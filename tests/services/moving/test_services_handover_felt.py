"""Handing over without what was felt: it stays out wherever it stands, and what stayed is told of and comes in later."""

from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from tests.services.moving.handed import sent, whole
from tests.services.moving.test_services_handover import FELT, SAID, client_with_everything, texts
from wa_journal.model.entries import Section
from wa_journal.model.handover import SHELVES, Belongings, Purpose
from wa_journal.model.ids import ClientId
from wa_journal.model.text import Voice
from wa_journal.model.today import DueKind
from wa_journal.services.suite import Suite


def test_what_was_felt_stays_out_unless_it_is_ticked(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = client_with_everything(here)
    code = sent(here, client, tmp_path / "h.wahandover", felt=False)
    there.handing.take(there.handing.look(tmp_path / "h.wahandover", code))
    brought = whole(there, client)
    assert "quorlcanary" not in repr(_all_values(brought))
    assert {version.text for version in brought.versions} == {f"{SAID} He asked for water.", f"{SAID} Week 1."}
    assert [tag.quote for tag in brought.tags] == [SAID]
    again = there.handing.look(tmp_path / "h.wahandover", code)
    assert again.conflicts == ()
    assert [(one.new, one.sessions, one.entries) for one in again.arrivals] == [(False, 0, 0)]


def test_a_session_of_which_only_what_was_felt_was_written_is_told_so_and_leaves_nothing_to_do(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = only_felt(here)
    home = {one.id: one for one in here.sessions.all(client)}
    code = sent(here, client, tmp_path / "h", felt=False)
    there.handing.take(there.handing.look(tmp_path / "h", code), new_officer_on=date(2026, 3, 2))
    assert [one.words_stayed for one in there.sessions.all(client)] == [True, True, False, False]
    assert [one.text for one in there.today.board().due if one.session] == ["Session 3", "Session 4"]
    assert not there.tagging.waiting(client)
    back = sent(there, client, tmp_path / "back", purpose=Purpose.SECOND_MACHINE)
    incoming = here.handing.look(tmp_path / "back", back)
    assert incoming.conflicts == ()
    here.handing.take(incoming)
    assert {one.id: one for one in here.sessions.all(client)} == home


def test_what_stayed_behind_comes_in_with_a_later_file_and_then_waits_as_any_other(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = only_felt(here)
    first = here.sessions.all(client)[0].id
    there.handing.take(there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1", felt=False)))
    incoming = there.handing.look(tmp_path / "2", sent(here, client, tmp_path / "2"))
    assert incoming.conflicts == ()
    there.handing.take(incoming)
    assert texts(there, first) == [FELT]
    assert there.sessions.all(client) == here.sessions.all(client)
    assert [one.text for one in there.today.board().due if one.session] == [
        one.text for one in here.today.board().due if one.session
    ]


def test_whoever_writes_of_a_session_whose_words_stayed_behind_is_asked_about_these_words(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = only_felt(here)
    there.handing.take(there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1", felt=False)))
    first, second = (one.id for one in there.sessions.all(client)[:2])
    there.writing.save_draft(second, (Section("A note of mine."),))
    assert ("Session 2", DueKind.UNFINISHED) in waiting(there)
    there.writing.save_draft(second, ())
    assert there.sessions.get(second).words_stayed
    there.writing.finish(first, (Section("A note of mine."),))
    assert not there.sessions.get(first).words_stayed
    assert ("2 sessions, the oldest Session 1", DueKind.NONE_SUGGESTED) in waiting(there)


def waiting(on: Suite) -> list[tuple[str, DueKind]]:
    return [(one.text, one.kind) for one in on.today.board().due]


def only_felt(on: Suite) -> ClientId:
    """Write of two sessions only what was felt, one unfinished; of a third nothing, of a fourth what was said."""
    client = on.clients.add("K-01").id
    sessions = [on.sessions.next(client, date(2026, 1, 5 + place)).id for place in range(4)]
    felt = (Section(FELT, voice=Voice.I_FELT),)
    on.writing.finish(sessions[0], felt)
    on.writing.save_draft(sessions[1], felt)
    on.writing.finish(sessions[3], (Section(SAID),))
    return client


@pytest.mark.parametrize(("felt", "readings"), [(True, 2), (False, 1)])
def test_a_second_reading_of_what_was_felt_stays_out_with_it(
    here: Suite, there: Suite, tmp_path: Path, *, felt: bool, readings: int
) -> None:
    client = here.clients.add("K-01").id
    for words in (SAID, f"{SAID} {FELT}"):
        session = here.sessions.next(client, date(2026, 1, 5)).id
        here.writing.finish(session, (Section(words),))
        here.coding.double.keep("AB", here.coding.double.blind(session, "AB"), done=True)
    path = tmp_path / "h.wahandover"
    there.handing.take(there.handing.look(path, sent(here, client, path, felt=felt)))
    assert len(whole(there, client).second_readings) == readings


def test_what_was_done_goes_along_from_the_box_that_it_shares_with_what_was_felt(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = here.clients.add("K-01").id
    session = here.sessions.next(client, date(2026, 1, 5), None).id
    did = "I gave him the number of the hostel."
    box = f"I was furious quorlcanary. {did} {FELT} I closed the file, ashamed of quorlcanary. {did} Hm, quorlcanary?"
    kept = here.writing.finish(session, (Section(SAID), Section(box, voice=Voice.I_FELT), Section("He left on time.")))
    places = [kept.text.index(did), kept.text.rindex(did)]
    for place in places:
        here.tagging.add(session, place, place + len(did), "officer.practical_help")
    here.tagging.add(session, kept.text.index(FELT), kept.text.index(FELT) + len(FELT) + 3, "officer.self_disclosure")
    code = sent(here, client, tmp_path / "h.wahandover", felt=False)
    there.handing.take(there.handing.look(tmp_path / "h.wahandover", code))
    (version,) = whole(there, client).versions
    assert version.text == f"{SAID}\n\n{did} {did}\n\nHe left on time."
    assert [section.voice for section in version.sections] == [None, Voice.I_FELT, None]
    tags = whole(there, client).tags
    assert [version.text[tag.start : tag.end] for tag in tags] == [tag.quote for tag in tags] == [did, did]
    assert len({tag.start for tag in tags}) == 2
    assert "quorlcanary" not in repr(_all_values(whole(there, client)))


def test_what_was_felt_is_known_in_the_language_of_the_entries(here: Suite, there: Suite, tmp_path: Path) -> None:
    here.preferences.set("entry_language", "de")
    client = here.clients.add("K-01").id
    session = here.sessions.next(client, date(2026, 1, 5), None).id
    felt = "Ich ging hinaus und schämte mich sehr. Ich dachte, ich halte das vor Angst nicht mehr aus."
    did = "Ich gab ihm die Nummer der Unterkunft."
    here.writing.finish(session, (Section(f"{felt} {did}"),))
    code = sent(here, client, tmp_path / "h.wahandover", felt=False)
    there.handing.take(there.handing.look(tmp_path / "h.wahandover", code))
    (version,) = whole(there, client).versions
    assert version.text.strip() == did


def test_the_officers_own_word_decides_what_of_the_shared_box_goes_along(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = here.clients.add("K-01").id
    session = here.sessions.next(client, date(2026, 1, 5), None).id
    did, rang, said = "I stayed calm.", "I rang the hostel.", "He shouted."
    text = f"{did} {rang} {said}"
    here.writing.finish(session, (Section(text, voice=Voice.I_FELT),))
    for words, voice in ((did, Voice.I_DID), (rang, Voice.I_FELT), (said, Voice.I_SAW)):
        here.voicing.say(session, text, (text.index(words), text.index(words) + len(words)), voice)
    code = sent(here, client, tmp_path / "h.wahandover", felt=False)
    there.handing.take(there.handing.look(tmp_path / "h.wahandover", code))
    (version,) = whole(there, client).versions
    assert version.text == f"{did} {said}"
    assert [(mark.quote, version.text[mark.start : mark.end]) for mark in whole(there, client).marks] == [
        (did, did),
        (said, said),
    ]


def _all_values(brought: Belongings) -> list[object]:
    """Free text hides from repr: take every field's value apart."""
    rows = [row for name in SHELVES for row in getattr(brought, name)]
    values = [getattr(row, one.name) for row in (brought.client, *rows) for one in fields(row)]
    return [[section.text for section in value] if isinstance(value, tuple) and value and hasattr(value[0], "text") else value
            for value in values]  # fmt: skip


def test_a_file_without_what_was_felt_changes_nothing_where_it_came_from(here: Suite, tmp_path: Path) -> None:
    client = client_with_everything(here)
    before = whole(here, client)
    code = sent(here, client, tmp_path / "h.wahandover", felt=False)
    incoming = here.handing.look(tmp_path / "h.wahandover", code)
    assert incoming.conflicts == ()
    here.handing.take(incoming)
    assert whole(here, client) == before
