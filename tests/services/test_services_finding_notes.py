"""Finding: what was noted in the fields of the catalogue is found as it stands, and leads to where it stands."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text as sql

from wa_journal.model.clients import Client
from wa_journal.model.craft import STAGES, LongForm, Span
from wa_journal.model.practice import CasePhase
from wa_journal.model.search import FoundIn, Hit, Query
from wa_journal.services.looking_back import STAGED
from wa_journal.services.practice import Practice
from wa_journal.services.suite import Suite
from wa_journal.services.undo import Undo
from wa_journal.store import search_index

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@pytest.fixture
def of(desk_suite: Suite) -> Client:
    """A client of one's own."""
    return desk_suite.clients.add("K-01")


def found(suite: Suite, words: str) -> tuple[Hit, ...]:
    return suite.finding.find(Query(f"{words} "))


def test_a_note_of_a_session_is_found_with_its_day_number_and_field(desk_suite: Suite, of: Client) -> None:
    session = desk_suite.sessions.next(of.id, date.today() - timedelta(days=9))
    desk_suite.practice.write(of.id, "WA2", (("first", "A zeppelin of paper"), ("second", "An hour")), session.id)
    (hit,) = found(desk_suite, "zeppelin hour")
    assert (hit.kind, hit.session, hit.number, hit.on, hit.item) == (FoundIn.NOTE, session.id, 1, session.on, "WA2")
    assert hit.excerpt == "A zeppelin of paper\nAn hour"
    desk_suite.practice.write(of.id, "WA2", (("first", "A kite"),), session.id)
    assert found(desk_suite, "zeppelin") == (), "only what stands there now"
    assert [hit.excerpt for hit in found(desk_suite, "kite")] == ["A kite\nAn hour"]
    desk_suite.practice.write(of.id, "WA2", (("first", ""), ("second", "")), session.id)
    assert desk_suite.finding.find(Query(client=of.id)) == (), "an empty field leaves nothing behind"


def test_a_note_about_a_client_is_found_on_the_day_it_was_written(desk_suite: Suite, of: Client) -> None:
    desk_suite.practice.write(of.id, "OP8", (("value", "Builds zeppelins"),))
    (hit,) = desk_suite.finding.find(Query("zeppelins ", since=date.today(), until=date.today()))
    assert (hit.kind, hit.session, hit.number, hit.client, hit.on, hit.item) == (
        FoundIn.NOTE, None, None, of.id, date.today(), "OP8",
    )  # fmt: skip
    assert desk_suite.finding.find(Query("zeppelins ", until=date.today() - timedelta(days=1))) == ()


def test_of_dated_versions_only_the_newest_is_found(desk_suite: Suite, of: Client) -> None:
    for words in ("The zeppelin years", "The kite years"):
        desk_suite.practice.write(of.id, "RC1", (("value", words),))
    assert len(desk_suite.practice.records(of.id, "RC1")) == 2
    assert found(desk_suite, "zeppelin") == ()
    assert [hit.excerpt for hit in found(desk_suite, "kite")] == ["The kite years"]


@pytest.mark.parametrize("ahead", [timedelta(days=365), timedelta(0)])
def test_what_is_written_last_counts_also_where_the_clock_was_put_back_or_stands(
    desk_suite: Suite, of: Client, ahead: timedelta
) -> None:
    desk, moment = desk_suite.keeping._office.desk, datetime(2026, 5, 1, 12, tzinfo=UTC)
    catalogue = desk_suite.practice._catalogue
    for words, clock in (("The zeppelin years", moment + ahead), ("The kite years", moment), ("The balloon years", moment)):
        at = replace(desk, clock=lambda clock=clock: clock)
        Practice(at, catalogue, Undo()).write(of.id, "RC1", (("value", words),))
        assert dict(desk_suite.practice.records(of.id, "RC1")[0].values) == {"value": words}
        assert [hit.excerpt for hit in found(desk_suite, "years")] == [words]


def test_what_was_only_ticked_is_no_passage(desk_suite: Suite, of: Client) -> None:
    session = desk_suite.sessions.next(of.id)
    desk_suite.practice.write(of.id, "HU5", (("value", "yes"),), session.id)
    assert desk_suite.finding.find(Query(client=of.id)) == ()


def test_a_session_thought_over_is_found_by_each_of_its_stages_until_it_is_erased(desk_suite: Suite, of: Client) -> None:
    session = desk_suite.sessions.next(of.id)
    form = LongForm(session.id, tuple((stage, f"zeppelin{place}") for place, stage in enumerate(STAGES)))
    desk_suite.looking_back.write_long_form(form)
    for place in range(len(STAGES)):
        (hit,) = found(desk_suite, f"zeppelin{place}")
        assert (hit.session, hit.item) == (session.id, STAGED)
    desk_suite.erasing.erase(of.id, "the period of keeping is over")
    assert found(desk_suite, "zeppelin0") == ()


def test_what_is_written_about_ones_own_week_is_found_and_belongs_to_no_client(desk_suite: Suite, of: Client) -> None:
    desk_suite.looking_back.write_review(Span.WEEK, "Fewer zeppelins.")
    desk_suite.looking_back.write_review(Span.WEEK, "Fewer zeppelins, more kites.")
    desk_suite.looking_back.write_review(Span.MONTH, "A month of kites.")
    (hit,) = found(desk_suite, "zeppelins")
    assert (hit.kind, hit.client, hit.codename, hit.session, hit.on) == (FoundIn.NOTE, None, "", None, date.today())
    assert len(found(desk_suite, "kites")) == 2
    assert len(desk_suite.finding.find(Query(since=date.today()))) == 2
    assert desk_suite.finding.find(Query("kites ", client=of.id)) == ()
    assert desk_suite.finding.find(Query("kites ", phase=CasePhase.WORKING)) == ()
    with desk_suite.finding._desk.work() as work:
        search_index.rebuild(work.search._connection)
    assert len(found(desk_suite, "kites")) == 2
    desk_suite.looking_back.write_review(Span.WEEK, "")
    assert len(found(desk_suite, "kites")) == 1


@pytest.mark.parametrize("odd", ['["plain"]', "no JSON", '{"a": 1}', "[null, 3, []]", '[["alone"]]', '"word"'])
def test_a_row_of_another_form_neither_is_refused_nor_keeps_the_index_from_being_made(
    desk_suite: Suite, of: Client, odd: str
) -> None:
    desk_suite.practice.write(of.id, "OP8", (("value", "Builds zeppelins"),))
    put = """INSERT INTO practice_record (id, client, item, written_at, "values", withdrawn)
        VALUES ('odd', :client, 'EM1', '2026-01-01 00:00:00', :odd, 0)"""
    with desk_suite.finding._desk.work() as work:
        connection = work.search._connection
        connection.execute(sql(put), {"client": of.id, "odd": odd})
        search_index.rebuild(connection)
    assert [hit.item for hit in found(desk_suite, "zeppelins")] == ["OP8"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(notes=st.lists(st.tuples(st.sampled_from(["WA2", "RC1", "EM2"]), st.booleans(), ANY, ANY), max_size=6), gone=st.booleans())
def test_the_index_of_notes_holds_what_it_would_hold_if_it_were_made_anew(
    desk_suite: Suite, notes: list[tuple[str, bool, str, str]], gone: bool
) -> None:
    of = next(iter(desk_suite.clients.all()), None) or desk_suite.clients.add("K-01")
    session = desk_suite.sessions.next(of.id)
    for item, here, first, second in notes:
        desk_suite.practice.write(of.id, item, (("first", first), ("second", second)), session.id if here else None)
    with desk_suite.finding._desk.work() as work:
        if gone:
            work.records.clear(
                item="RC1", written_at=max((one.written_at for one in work.records.list(item="RC1")), default=None)
            )
        connection = work.search._connection
        rows = sql("SELECT session, client, kind, source, text FROM passage ORDER BY source, text")
        kept = connection.execute(rows).all()
        search_index.rebuild(connection)
        assert connection.execute(rows).all() == kept
        assert work.search.index_is_sound()
