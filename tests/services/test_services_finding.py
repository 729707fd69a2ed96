"""Finding: what stands in a repair note or on the board is found as the words of an entry are, and only as it stands now."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text as sql

from wa_journal.model.clients import Client
from wa_journal.model.entries import Section
from wa_journal.model.judgement import Answer, Outcome
from wa_journal.model.ledger import LedgerKind, LedgerState
from wa_journal.model.practice import CasePhase, StrainKind
from wa_journal.model.search import FoundIn, Query
from wa_journal.services.suite import Suite
from wa_journal.store import search_index


def client(suite: Suite) -> Client:
    return next(iter(suite.clients.all()), None) or suite.clients.add("K-01")


def test_a_repair_note_is_found_as_it_stands_and_leads_to_its_session(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(client(desk_suite).id)
    noted = desk_suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    assert desk_suite.finding.find(Query("zeppelin ")) == ()
    desk_suite.sessions.write_repair(replace(noted, what_happened="The zeppelin joke.", will_try="Leave zeppelins out."))
    (hit,) = desk_suite.finding.find(Query("zeppelin "))
    assert (hit.kind, hit.session, hit.number, hit.on) == (FoundIn.REPAIR, session.id, session.number, session.on)
    assert hit.excerpt == "The zeppelin joke.\nLeave zeppelins out."
    assert desk_suite.finding.find(Query("zeppelin ", client=client(desk_suite).id)) == (hit,)
    desk_suite.sessions.write_repair(replace(noted, what_happened="A joke."))
    assert desk_suite.finding.find(Query("zeppelin ")) == ()
    assert [hit.kind for hit in desk_suite.finding.find(Query(client=client(desk_suite).id))] == [FoundIn.REPAIR]


def test_each_word_of_a_judgement_is_found_on_the_day_it_was_made(desk_suite: Suite) -> None:
    alliance, of = desk_suite.alliance, client(desk_suite).id
    made = alliance.judge(of, "the albatross", Answer.UNSURE, 50, "the bittern", "the curlew")
    alliance.second_answer(made.id, Answer.YES, "the dotterel")
    alliance.move_on(made.id, "the egret")
    alliance.set_outcome(made.id, Outcome.HELD, "the fulmar")
    on = made.made_at.astimezone().date()
    for word in ("albatross", "bittern", "curlew", "dotterel", "egret", "fulmar"):
        (hit,) = desk_suite.finding.find(Query(f"{word} ", since=on, until=on))
        assert (hit.kind, hit.session, hit.number, hit.client, hit.on) == (FoundIn.BOARD, None, None, of, on)
        assert [hit.excerpt[start:end] for start, end in hit.marks] == [word]
    assert desk_suite.finding.find(Query("egret ", phase=CasePhase.ENDING)) == ()


def test_what_is_erased_is_not_found(desk_suite: Suite) -> None:
    of = desk_suite.clients.add("K-02")
    desk_suite.alliance.judge(of.id, "the gannet", Answer.YES, 50, "he came")
    assert desk_suite.finding.find(Query("gannet "))
    desk_suite.erasing.erase(of.id, "the period of keeping is over")
    assert desk_suite.finding.find(Query("gannet ")) == ()


def test_a_saved_search_about_a_client_goes_with_the_client(desk_suite: Suite) -> None:
    gone, stays = desk_suite.clients.add("K-02"), desk_suite.clients.add("K-03")
    for name, query in (("of K-02", Query("x", gone.id)), ("of K-03", Query("x", stays.id)), ("of all", Query("x"))):
        desk_suite.finding.save(name, query)
    desk_suite.erasing.erase(gone.id, "the period of keeping is over")
    assert [name for name, _ in desk_suite.finding.saved()] == ["of K-03", "of all"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(notes=st.lists(st.tuples(*(st.text(st.characters(exclude_categories=["Cs"]), max_size=12) for _ in range(3))), max_size=4))
def test_the_index_holds_what_it_would_hold_if_it_were_made_anew(desk_suite: Suite, notes: list[tuple[str, str, str]]) -> None:
    of = client(desk_suite).id
    session = desk_suite.sessions.next(of)
    desk_suite.writing.finish(session.id, (Section("He came."),))
    noted = desk_suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    for what, part, will in notes:
        desk_suite.sessions.write_repair(replace(noted, what_happened=what, my_part=part, will_try=will))
        if what.strip() and part.strip():
            desk_suite.alliance.judge(of, what, Answer.UNSURE, 50, part, will)
    with desk_suite.finding._desk.work() as work:
        connection = work.search._connection
        rows = sql("SELECT session, client, kind, source, text FROM passage ORDER BY source, text")
        kept = connection.execute(rows).all()
        search_index.rebuild(connection)
        assert connection.execute(rows).all() == kept
        assert work.search.index_is_sound()


def test_promises_and_tasks_are_found_as_they_stand_with_and_without_a_session(desk_suite: Suite) -> None:
    of = client(desk_suite).id
    session = desk_suite.sessions.next(of)
    desk_suite.practice.add_line(of, LedgerKind.PROMISE, "Ask about the hovercraft", session=session.id)
    desk_suite.practice.add_line(of, LedgerKind.HOMEWORK, "Draw a hovercraft")
    found = {hit.session: hit for hit in desk_suite.finding.find(Query("hovercraft "))}
    assert {hit.kind for hit in found.values()} == {FoundIn.LEDGER}
    assert (found[session.id].on, found[session.id].number) == (session.on, session.number)
    assert (found[None].number, found[None].excerpt) == (None, "Draw a hovercraft")
    (line,) = [one for one in desk_suite.practice.ledger(of) if one.session == session.id]
    desk_suite.practice.close_line(line, LedgerState.DROPPED)
    assert [hit.session for hit in desk_suite.finding.find(Query("hovercraft "))] == [None], "it was taken back"
    with desk_suite.finding._desk.work() as work:
        assert work.search.index_is_sound()


def test_filters_alone_list_what_has_a_day_of_its_own_among_the_sessions_newest_first(desk_suite: Suite) -> None:
    of, other = client(desk_suite).id, desk_suite.clients.add("K-02").id
    today = date.today()
    for number, ago in ((1, 30), (2, -1)):
        session = desk_suite.sessions.next(of, today - timedelta(days=ago), number)
        desk_suite.writing.finish(session.id, (Section(f"Written of session {number}."),))
    desk_suite.alliance.judge(of, "more freedom", Answer.UNSURE, 50, "he keeps his word")
    desk_suite.practice.add_line(of, LedgerKind.HOMEWORK, "Draw a map")
    desk_suite.practice.add_line(other, LedgerKind.HOMEWORK, "Draw a house")
    found = desk_suite.finding.find(Query(client=of))
    assert [hit.on for hit in found] == [today + timedelta(days=1), today, today, today - timedelta(days=30)]
    assert {hit.kind for hit in found[1:3]} == {FoundIn.BOARD, FoundIn.LEDGER}
    assert {hit.client for hit in found} == {of}
    since = desk_suite.finding.find(Query(client=of, since=today, until=today))
    assert {hit.kind for hit in since} == {FoundIn.BOARD, FoundIn.LEDGER}
    assert [hit.on for hit in desk_suite.finding.find(Query(client=of, limit=2))] == [found[0].on, today]


def test_a_filter_that_only_a_session_can_meet_lists_only_what_belongs_to_sessions(desk_suite: Suite) -> None:
    of = client(desk_suite).id
    session = desk_suite.sessions.next(of)
    desk_suite.writing.finish(session.id, (Section("He came."),))
    desk_suite.alliance.judge(of, "more freedom", Answer.UNSURE, 50, "he keeps his word")
    phase = desk_suite.sessions.get(session.id).phase
    assert [hit.session for hit in desk_suite.finding.find(Query(client=of, phase=phase))] == [session.id]
    assert desk_suite.finding.find(Query(client=of, indicator="client.hope")) == ()


def test_a_tag_finds_the_sentences_that_carry_it_and_nothing_else_of_their_session(desk_suite: Suite) -> None:
    of, suite = client(desk_suite).id, desk_suite
    hoped = "He hopes to work at the bakery next spring, because his uncle said that they look for somebody who comes early."
    text = f"We met at nine. {hoped} \U0001f600 He asked for the letter. He hopes for a room."
    session = suite.sessions.next(of)
    suite.writing.finish(session.id, (Section(text),))
    suite.practice.add_line(of, LedgerKind.PROMISE, "Ask about hope", session=session.id)
    for quote in (hoped, "He hopes for a room."):
        start = text.index(quote)
        suite.tagging.add(session.id, start, start + len(quote), "client.hope")
    found = suite.finding.find(Query(indicator="client.hope"))
    assert [hit.excerpt for hit in found] == [hoped, "He hopes for a room."]
    for hit in found:
        assert hit.kind is FoundIn.ENTRY
        assert hit.marks == ((0, len(hit.excerpt)),), "the whole sentence is marked"
        assert text[hit.start : hit.end] == hit.excerpt
    assert suite.finding.find(Query(indicator="client.hope", since=session.on + timedelta(days=1))) == ()
    assert len(suite.finding.find(Query(client=of, until=session.on, indicator="client.hope", limit=1))) == 1
    assert [hit.kind for hit in suite.finding.find(Query("letter ", indicator="client.hope"))] == [FoundIn.ENTRY]
    assert suite.finding.find(Query(indicator="client.distrust")) == ()
