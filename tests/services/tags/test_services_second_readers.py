"""Second readers: entries labelled blind, compared sentence by sentence, and handed on without a word of theirs."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.tags.test_services_coding import CHANGE_TALK, ENTRY, HOSTILITY, WANTS_OUT, an_entry
from wa_journal.model.change import Change
from wa_journal.model.coding import Blind
from wa_journal.model.coding_errors import EntryChanged, NotReadings, ReaderUnnamed
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import SessionStatus
from wa_journal.services.suite import Suite

HEAD = '{"format": "wa-journal tag decisions", "version": 1, "reader": "AB", "entries": '
GERMAN = ("Er war z.B. Lager gewohnt.", "Er kommt am 3. Mai.")


def read_as(suite: Suite, session: SessionId, reader: str, *labels: tuple[str, ...]) -> Change:
    blind = suite.coding.double.blind(session, reader)
    given = tuple((start, end, mine) for (start, end, _), mine in zip(blind.sentences, labels, strict=True))
    return suite.coding.double.keep(reader, Blind(session, blind.entry, blind.text, given), done=True)


def gone_through(suite: Suite) -> SessionId:
    session = an_entry(suite)
    suite.tagging.add(session, 0, 0, CHANGE_TALK)
    suite.tagging.reviewed(session)
    return session


def test_a_second_reader_sees_sentences_and_no_tag(desk_suite: Suite) -> None:
    session = gone_through(desk_suite)
    blind = desk_suite.coding.double.blind(session, "AB")
    assert next(ENTRY[start:end] for start, end, _ in blind.sentences) == WANTS_OUT
    assert {labels for _, _, labels in blind.sentences} == {()}


def test_a_meeting_without_an_entry_is_not_offered_to_a_second_reader(desk_suite: Suite) -> None:
    written = an_entry(desk_suite)
    client = desk_suite.sessions.get(written).client
    missed = desk_suite.sessions.next(client).id
    desk_suite.sessions.set_status(missed, SessionStatus.MISSED)
    assert [one.session for one in desk_suite.coding.double.to_read("AB")] == [written]


def test_two_readings_are_compared_sentence_by_sentence(desk_suite: Suite) -> None:
    read_as(desk_suite, gone_through(desk_suite), "AB", (CHANGE_TALK,), (), (HOSTILITY,))
    found = desk_suite.coding.double.agreement("AB")
    rows = {one.indicator: (one.both, one.one, one.neither) for one in found.rows}
    assert (found.entries, found.sentences) == (1, 3)
    assert rows == {CHANGE_TALK: (1, 0, 2), HOSTILITY: (0, 1, 2)}


def test_an_entry_counts_only_when_both_went_through_all_of_it(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    read_as(desk_suite, session, "AB", (), (), ())
    assert (desk_suite.coding.double.agreement("AB").entries, desk_suite.coding.double.agreement("AB").waiting) == (0, 1)
    blind = desk_suite.coding.double.blind(session, "CD")
    desk_suite.coding.double.keep("CD", blind, done=False)
    assert desk_suite.coding.double.agreement("CD").entries == 0
    assert [(one.begun, one.done) for one in desk_suite.coding.double.to_read("CD")] == [(True, False)]


def test_a_reading_of_an_earlier_version_is_told_and_not_compared(desk_suite: Suite) -> None:
    session = gone_through(desk_suite)
    read_as(desk_suite, session, "AB", (), (), ())
    blind = desk_suite.coding.double.blind(session, "AB")
    desk_suite.writing.finish(session, (Section("It rained. " + ENTRY),))
    found = desk_suite.coding.double.agreement("AB")
    assert (found.entries, found.outdated) == (0, 1)
    with pytest.raises(EntryChanged):
        desk_suite.coding.double.keep("AB", blind, done=True)


def test_decisions_travel_without_a_word_of_the_entry_and_come_back_the_same(desk_suite: Suite) -> None:
    session = gone_through(desk_suite)
    read_as(desk_suite, session, "AB", (CHANGE_TALK,), (), (HOSTILITY,))
    content = desk_suite.coding.double.exported("AB")
    assert not any(word.encode() in content for word in ("group", "heating", "glorified", "K-01"))
    before = desk_suite.coding.double.agreement("AB")
    desk_suite.coding.double.forget("AB")
    assert desk_suite.coding.double.readers() == ()
    found = desk_suite.coding.double.imported(content)
    assert (found.reader, found.taken, found.unknown, found.outdated) == ("AB", 1, 0, 0)
    assert desk_suite.coding.double.agreement("AB") == before


def test_the_officers_own_decisions_can_be_handed_out_and_are_logged(desk_suite: Suite) -> None:
    gone_through(desk_suite)
    an_entry(desk_suite)
    content = json.loads(desk_suite.coding.double.exported("", "me"))
    assert content["reader"] == "me"
    assert [[labels for _, _, labels in one["sentences"]] for one in content["entries"]] == [[[CHANGE_TALK], [], []]]
    assert desk_suite.access.lines()[-1].detail == "tag decisions, no text"
    with pytest.raises(ReaderUnnamed):
        desk_suite.coding.double.exported("", " ")


@pytest.mark.parametrize("done", [True, False])
def test_a_file_writes_over_nothing_that_its_reader_read_otherwise_here(desk_suite: Suite, *, done: bool) -> None:
    session = gone_through(desk_suite)
    double = desk_suite.coding.double
    read_as(desk_suite, session, "AB", (CHANGE_TALK,), (), ())
    content = double.exported("AB")
    assert double.imported(content).taken == 1, "the same once more"
    read_as(desk_suite, session, "AB", (HOSTILITY,), (), ())
    here = replace(double.blind(session, "AB"), done=done)
    double.keep("AB", here, done=done)
    found = double.imported(content)
    assert (found.taken, found.otherwise) == (0, 1)
    assert double.blind(session, "AB") == here


def test_labels_stand_in_the_order_in_which_they_were_given_and_sorted_in_a_file(desk_suite: Suite) -> None:
    session = gone_through(desk_suite)
    double = desk_suite.coding.double
    given = tuple(sorted((CHANGE_TALK, HOSTILITY), reverse=True))
    read_as(desk_suite, session, "AB", given, (), ())
    assert double.blind(session, "AB").sentences[0][2] == given
    content = double.exported("AB")
    assert json.loads(content)["entries"][0]["sentences"][0][2] == sorted(given)
    found = double.imported(content)
    assert (found.taken, found.otherwise) == (1, 0), "the same labels, whatever their order"
    assert double.blind(session, "AB").sentences[0][2] == given


def test_entries_of_another_journal_are_counted_and_left_out(desk_suite: Suite) -> None:
    session = gone_through(desk_suite)
    read_as(desk_suite, session, "AB", (), (), ())
    content = desk_suite.coding.double.exported("AB").replace(b'"entry": "', b'"entry": "x')
    assert desk_suite.coding.double.imported(content).unknown == 1


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[1",
        "[]",
        '{"format": "wa-journal tag decisions", "version": 2}',
        HEAD.replace("AB", "") + "[]}",
        HEAD + '[{"entry": 1}]}',
        HEAD + '[{"entry": "e", "sentences": [[3, 1, []]]}]}',
        HEAD + '[{"entry": "e", "sentences": [[0, 1, ["x"]]]}]}',
        "[" * 100_000,
    ],
)
def test_a_file_that_is_no_readings_is_refused_as_a_whole(desk_suite: Suite, content: str) -> None:
    with pytest.raises(NotReadings):
        desk_suite.coding.double.imported(content.encode())


def test_a_second_readers_labels_go_with_their_client(desk_suite: Suite, tmp_path: Path) -> None:
    session = gone_through(desk_suite)
    read_as(desk_suite, session, "AB", (), (), ())
    desk_suite.access.erase(desk_suite.clients.all()[0].id, "asked for")
    assert desk_suite.coding.double.readers() == ()


def test_entries_are_parted_by_the_language_that_they_are_written_in(desk_suite: Suite) -> None:
    desk_suite.preferences.set("entry_language", "de")
    session = an_entry(desk_suite, " ".join(GERMAN))
    desk_suite.tagging.reviewed(session)
    blind = desk_suite.coding.double.blind(session, "AB")
    assert tuple(blind.text[start:end] for start, end, _ in blind.sentences) == GERMAN
    content = json.loads(desk_suite.coding.double.exported("", "me"))
    assert [[start, end] for start, end, *_ in content["entries"][0]["sentences"]] == [
        [start, end] for start, end, _ in blind.sentences
    ]
