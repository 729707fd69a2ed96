"""Writing: nothing is lost, every version can be brought back, any text comes back as it went in."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wa_journal.model.entries import LONGEST, Section, joined, places
from wa_journal.model.ids import SessionId
from wa_journal.model.journal_errors import EntryTooLong, NoSuchSession, NothingWritten, TextNotUnicode
from wa_journal.model.kept_text import clean
from wa_journal.model.practice import SessionPhase
from wa_journal.model.search import Query
from wa_journal.model.sessions import Ratings
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1).filter(str.strip)


def a_session(suite: Suite, codename: str = "K-01") -> SessionId:
    return suite.sessions.next(suite.clients.add(codename).id).id


def test_a_draft_is_in_the_vault_and_goes_when_the_entry_is_finished(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    sections = (
        Section("He said little.", SessionPhase.BEGINNING, Voice.THEY_SAID),
        Section("I waited.", SessionPhase.MIDDLE, Voice.I_DID),
    )
    desk_suite.writing.save_draft(session, sections)
    assert desk_suite.writing.draft(session).sections == sections
    assert desk_suite.writing.entry(session) is None
    version = desk_suite.writing.finish(session, sections)
    assert version.text == "He said little.\n\nI waited."
    assert desk_suite.writing.draft(session) is None
    assert desk_suite.sessions.get(session).finished_at is not None


def test_an_amendment_keeps_the_original_and_can_be_taken_back(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    first = desk_suite.writing.finish(session, (Section("first words"),))
    second = desk_suite.writing.finish(session, (Section("second words"),))
    assert [version.text for version in desk_suite.writing.versions(session)] == ["second words", "first words"]
    back = desk_suite.writing.restore(first.id)
    assert (back.seq, back.text, second.seq) == (3, "first words", 2)
    assert [hit.excerpt for hit in desk_suite.finding.find(Query("first "))] == ["first words"]
    assert desk_suite.finding.find(Query("second ")) == ()


def test_finishing_the_same_text_twice_makes_one_version(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.writing.finish(session, (Section("words"),))
    assert desk_suite.writing.finish(session, (Section("words"),)).seq == 1


def test_an_addendum_leaves_the_entry_alone_and_is_found(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.writing.finish(session, (Section("entry"),))
    desk_suite.writing.add_addendum(session, "remembered later: the lamp")
    assert desk_suite.writing.entry(session).text == "entry"
    assert [hit.kind for hit in desk_suite.finding.find(Query("lamp "))] == ["addendum"]


@pytest.mark.parametrize(
    ("text", "failure"),
    [("", NothingWritten), (" \n ", NothingWritten), ("a" * (LONGEST + 1), EntryTooLong), ("half \ud800", TextNotUnicode)],
)
def test_what_cannot_be_kept_is_refused_with_a_reason_and_loses_nothing(
    desk_suite: Suite, text: str, failure: type[Exception]
) -> None:
    session = a_session(desk_suite)
    desk_suite.writing.save_draft(session, (Section("what was there"),))
    with pytest.raises(failure):
        desk_suite.writing.finish(session, (Section(text),))
    assert desk_suite.writing.draft(session).sections == (Section("what was there"),)


def test_a_session_that_is_gone_is_said_so(desk_suite: Suite) -> None:
    with pytest.raises(NoSuchSession):
        desk_suite.writing.save_draft(SessionId("gone"), (Section("x"),))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXT)
def test_any_text_comes_back_as_it_went_in(desk_suite: Suite, text: str) -> None:
    known = desk_suite.clients.all()
    client = known[0].id if known else desk_suite.clients.add("K-01").id
    session = desk_suite.sessions.next(client).id
    desk_suite.writing.finish(session, (Section(text),))
    assert desk_suite.writing.entry(session).text == text


def test_one_letter_finds_the_last_written_first_and_a_word_what_it_fits_best(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-01").id
    for text in ("Harbour, harbour, harbour.", "He went to the harbour and said a great many other things of no weight."):
        desk_suite.writing.finish(desk_suite.sessions.next(client).id, (Section(text),))
    assert [hit.number for hit in desk_suite.finding.find(Query("h"))] == [2, 1]
    assert [hit.number for hit in desk_suite.finding.find(Query("harbour"))] == [1, 2]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text())
def test_no_search_words_break_the_search(desk_suite: Suite, words: str) -> None:
    desk_suite.finding.find(Query(words))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_places_of_sections_are_places_in_the_joined_text(texts: list[str]) -> None:
    sections = tuple(Section(text) for text in texts)
    whole = joined(sections)
    assert [whole[start:end] for start, end, _ in places(sections)] == [text for text in texts if text]


def test_a_nul_goes_and_all_else_stays() -> None:
    assert clean("a\x00b\u2028c\u00a0") == "ab\u2028c\u00a0"


def test_undo_takes_ratings_back_and_redo_makes_them_again(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.sessions.rate(Ratings(session, goals=4))
    desk_suite.sessions.rate(Ratings(session, goals=6))
    desk_suite.undo.undo(session)
    assert desk_suite.sessions.ratings(session).goals == 4
    desk_suite.undo.undo(session)
    assert desk_suite.sessions.ratings(session).goals is None
    desk_suite.undo.redo(session)
    desk_suite.undo.redo(session)
    assert desk_suite.sessions.ratings(session).goals == 6
    assert desk_suite.undo.redo(session) is None


def test_the_next_session_goes_on_where_the_last_one_ended(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-02").id
    first = desk_suite.sessions.next(client)
    assert (first.number, desk_suite.sessions.next(client).number) == (1, 2)


def test_the_log_shows_a_line_that_was_changed_from_outside(desk_suite: Suite) -> None:
    from sqlalchemy import text

    a_session(desk_suite)
    assert desk_suite.access.first_break() is None
    journal = desk_suite.access._desk.journal
    with journal._engine.begin() as connection:
        connection.execute(text("UPDATE access_line SET reason = 'other' WHERE seq = 2"))
    assert desk_suite.access.first_break() == 2


def test_an_erased_client_leaves_nothing_but_a_random_id_in_the_log(desk_suite: Suite) -> None:
    session = a_session(desk_suite, "K-09")
    desk_suite.writing.finish(session, (Section("zanzibarword"),))
    client = desk_suite.clients.find("K-09").id
    desk_suite.access.erase(client, "retention date")
    assert desk_suite.finding.find(Query("zanzibarword ")) == ()
    assert desk_suite.clients.all(archived=True) == ()
    line = desk_suite.access.lines()[-1]
    assert (line.client_ref, line.reason, "K-09" in line.detail) == (client, "retention date", False)
