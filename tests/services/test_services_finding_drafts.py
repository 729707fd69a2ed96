"""What is begun and not finished is found as it will be once it is finished, and is called what it is."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.vaults import PASSPHRASE, desk_of, new_office
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.practice import CasePhase
from wa_journal.model.search import FoundIn, Hit, Query
from wa_journal.model.sessions import Session
from wa_journal.model.text import Voice
from wa_journal.services import suite
from wa_journal.services.finding import Finding
from wa_journal.services.suite import Suite
from wa_journal.store.unlocking import open_vault

BEGUN = (Section("He was late.", None, Voice.THEY_SAID), Section("I felt the zeppelin.", None, Voice.I_FELT))


def met(suite: Suite, codename: str = "K-01", on: date | None = None) -> Session:
    known = next((one for one in suite.clients.all() if one.codename == codename), None) or suite.clients.add(codename)
    return suite.sessions.next(known.id, on)


def told(found: Sequence[Hit]) -> list[tuple[SessionId | None, FoundIn]]:
    return [(hit.session, hit.kind) for hit in found]


def test_a_begun_entry_is_found_and_called_a_draft_until_it_is_finished(desk_suite: Suite) -> None:
    session = met(desk_suite)
    desk_suite.writing.save_draft(session.id, BEGUN)
    (hit,) = desk_suite.finding.find(Query("late zepp"))
    assert (hit.session, hit.client, hit.codename, hit.number) == (session.id, session.client, "K-01", session.number)
    assert (hit.on, hit.kind) == (session.on, FoundIn.DRAFT)
    assert hit.excerpt == "He was late.\n\nI felt the zeppelin."
    assert [hit.excerpt[start:end] for start, end in hit.marks] == ["late", "zeppelin"]
    desk_suite.writing.finish(session.id, BEGUN)
    assert told(desk_suite.finding.find(Query("zeppelin "))) == [(session.id, FoundIn.ENTRY)]


def test_a_begun_amendment_is_found_by_its_own_words_before_the_entry_that_it_amends(desk_suite: Suite) -> None:
    session = met(desk_suite)
    desk_suite.writing.finish(session.id, (Section("He was calm."),))
    desk_suite.writing.save_draft(session.id, (Section("He was calm. A zeppelin."),))
    assert told(desk_suite.finding.find(Query("zeppelin "))) == [(session.id, FoundIn.AMENDMENT)]
    assert told(desk_suite.finding.find(Query("calm "))) == [(session.id, FoundIn.AMENDMENT), (session.id, FoundIn.ENTRY)]
    assert told(desk_suite.finding.find(Query("calm ", limit=1))) == [(session.id, FoundIn.AMENDMENT)]


def test_words_taken_out_of_a_draft_are_not_found_any_more(desk_suite: Suite) -> None:
    session = met(desk_suite)
    desk_suite.writing.save_draft(session.id, BEGUN)
    desk_suite.writing.save_draft(session.id, BEGUN[:1])
    assert desk_suite.finding.find(Query("zeppelin ")) == ()
    desk_suite.writing.save_draft(session.id, ())
    assert desk_suite.finding.find(Query("late ")) == ()


def test_filters_hold_for_drafts_and_no_draft_has_a_confirmed_tag(desk_suite: Suite) -> None:
    today = date.today()
    first, other = met(desk_suite, on=today - timedelta(days=9)), met(desk_suite, "K-02", today)
    for session in (first, other):
        desk_suite.writing.save_draft(session.id, BEGUN)
    find = desk_suite.finding.find
    assert told(find(Query("late ", client=first.client))) == [(first.id, FoundIn.DRAFT)]
    assert told(find(Query("late ", since=today))) == [(other.id, FoundIn.DRAFT)]
    assert told(find(Query("late ", until=today - timedelta(days=1)))) == [(first.id, FoundIn.DRAFT)]
    assert len(find(Query("late ", phase=CasePhase(first.phase)))) == 2
    assert find(Query("late ", phase=next(one for one in CasePhase if one is not first.phase))) == ()
    item = next(one for one in desk_suite.practice.items("session") if one.surface.value == "tick")
    assert find(Query("late ", item=item.id)) == ()
    assert find(Query("late ", indicator="client.hope")) == find(Query(indicator="client.hope")) == ()


def test_filters_alone_list_drafts_by_the_day_of_their_session(desk_suite: Suite) -> None:
    today = date.today()
    sessions = [met(desk_suite, on=today - timedelta(days=ago)) for ago in (3, 2, 1)]
    for session in sessions[::2]:
        desk_suite.writing.finish(session.id, (Section("He came."),))
    desk_suite.writing.save_draft(sessions[1].id, BEGUN)
    found = desk_suite.finding.find(Query(client=sessions[0].client))
    assert [(hit.on, hit.kind) for hit in found] == [
        (today - timedelta(days=1), FoundIn.ENTRY),
        (today - timedelta(days=2), FoundIn.DRAFT),
        (today - timedelta(days=3), FoundIn.ENTRY),
    ]
    assert len(desk_suite.finding.find(Query(client=sessions[0].client, limit=2))) == 2


def test_drafts_are_found_in_a_journal_that_can_only_be_read(tmp_path: Path) -> None:
    office, _ = new_office(tmp_path / "journal")
    made = suite.build(office)
    session = met(made)
    made.writing.save_draft(session.id, BEGUN)
    office.close()
    with open_vault(tmp_path / "journal", PASSPHRASE, read_only=True) as vault:
        assert told(Finding(desk_of(vault)).find(Query("zeppelin "))) == [(session.id, FoundIn.DRAFT)]


WORDS = st.text(st.sampled_from("aAé ß-İ1_\u0301\u00a0ﬁ'.\n\U0001f600") | st.characters(exclude_categories=["Cs"]), max_size=14)


@pytest.mark.parametrize("ended", [" ", ""])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=st.lists(WORDS, min_size=1, max_size=3), asked=st.none() | WORDS, cut=st.integers(0, 5))
def test_a_draft_is_found_by_exactly_what_finds_it_once_it_is_finished(
    desk_suite: Suite, ended: str, written: list[str], asked: str | None, cut: int
) -> None:
    session = met(desk_suite)
    sections = tuple(Section(text) for text in written)
    desk_suite.writing.save_draft(session.id, sections)
    query = Query((written[0][cut:] if asked is None else asked) + ended, client=session.client)
    before = [hit for hit in desk_suite.finding.find(query) if hit.session == session.id]
    if not any(text.strip("\0").strip() for text in written):
        assert before == []
        return
    desk_suite.writing.finish(session.id, sections)
    after = [hit for hit in desk_suite.finding.find(query) if hit.session == session.id]
    assert [(hit.excerpt, hit.marks) for hit in before] == [(hit.excerpt, hit.marks) for hit in after]
