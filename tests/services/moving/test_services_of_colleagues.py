"""What a colleague judged and decided before a client came here stays a colleague's, wherever the client goes from here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.services.moving.handed import sent, whole
from tests.vaults import new_office
from wa_journal.model.case_life import LifeKind
from wa_journal.model.craft import Span
from wa_journal.model.entries import Section
from wa_journal.model.handover import Incoming, Purpose
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.judgement import Answer, Outcome
from wa_journal.model.ledger import LedgerKind, LedgerState
from wa_journal.model.practice import ItemKind, TickState
from wa_journal.model.search import Query
from wa_journal.model.sessions import Through
from wa_journal.model.today import DueKind
from wa_journal.services import suite
from wa_journal.services.suite import Suite
from wa_journal.services.tags.decisions import decided_tags
from wa_journal.services.writing import written

TODAY = date(2026, 3, 2)


@pytest.fixture
def third(tmp_path: Path) -> Iterator[Suite]:
    """The second machine of the officer who took the client over."""
    office, _code = new_office(tmp_path / "third")
    yield suite.build(office)
    office.close()


@pytest.mark.parametrize("purpose", list(Purpose))
@pytest.mark.parametrize(("day", "own"), [(TODAY, 0), (None, 10)])
def test_what_a_colleague_judged_and_decided_counts_in_no_figure_about_oneself_whatever_the_file_was_made_for(
    here: Suite, there: Suite, tmp_path: Path, purpose: Purpose, day: date | None, own: int
) -> None:
    client = judged_and_decided(here)
    taken(there, there.handing.look(tmp_path / "h", sent(here, client, tmp_path / "h", purpose=purpose)), day)
    assert about_oneself(there) == ((own, about_oneself(here)[1]) if own else (0, 0))
    assert len(there.alliance.judgements(client)) == 10
    judged(there, client, 2)
    assert about_oneself(there)[0] == own + 2


def test_a_colleagues_judgements_stay_a_colleagues_on_ones_own_second_machine(
    here: Suite, there: Suite, third: Suite, tmp_path: Path
) -> None:
    client = judged_and_decided(here)
    taken(there, there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1")))
    judged(there, client, 1)
    own = Purpose.SECOND_MACHINE
    taken(third, third.handing.look(tmp_path / "2", sent(there, client, tmp_path / "2", purpose=own)), None)
    assert about_oneself(third) == about_oneself(there) == (1, 0)
    assert whole(third, client) == whole(there, client)


def test_what_a_colleague_decided_after_the_first_file_stays_theirs_and_what_one_decides_oneself_is_ones_own(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = suggested_to(here)
    taken(there, there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1")))
    session = there.sessions.all(client)[0].id
    mine, theirs = (tag.id for tag in there.tagging.tags(session)[:2])
    there.tagging.keep(mine)
    judged(here, client, 1)
    for tag in (mine, theirs):
        here.tagging.keep(tag)
    incoming = there.handing.look(tmp_path / "2", sent(here, client, tmp_path / "2"))
    assert incoming.conflicts == ()
    taken(there, incoming)
    assert about_oneself(there) == (0, 1)
    there.tagging.drop(theirs)
    assert about_oneself(there) == (0, 2)
    there.undo.undo(session)
    assert about_oneself(there) == (0, 1)


def test_an_own_judgement_that_comes_back_with_a_colleagues_outcome_stays_ones_own(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = here.clients.add("K-01").id
    made = here.alliance.judge(client, "the next step", Answer.YES, 70, "because")
    taken(there, there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1")))
    assert there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1")).conflicts == ()
    there.alliance.set_outcome(made.id, Outcome.HELD)
    incoming = here.handing.look(tmp_path / "2", sent(there, client, tmp_path / "2"))
    taken(here, incoming)
    assert (about_oneself(here)[0], about_oneself(there)[0]) == (1, 0)


def test_nobody_is_asked_what_came_of_a_step_that_a_colleague_judged(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = here.clients.add("K-01").id
    made_long_ago(here, client)
    assert asked_on_today(here) == ["the next step"]
    taken(there, there.handing.look(tmp_path / "h", sent(here, client, tmp_path / "h")))
    assert asked_on_today(there) == []
    made_long_ago(there, client)
    assert asked_on_today(there) == ["the next step"]


def test_what_a_colleague_kept_and_added_is_not_told_as_what_one_keeps_oneself(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = judged_and_decided(here)
    session = here.sessions.all(client)[0].id
    here.tagging.add(session, 0, 0, "client.hope")
    assert here.coding.cues.accepted()
    taken(there, there.handing.look(tmp_path / "h", sent(here, client, tmp_path / "h")))
    assert there.coding.cues.accepted() == ()
    there.tagging.drop(there.tagging.tags(session)[0].id)
    assert [one.dropped for one in there.coding.cues.accepted()] == [1]


def test_what_is_found_of_a_colleague_and_the_step_in_the_life_of_the_case_are_told_as_theirs(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = suggested_to(here)
    made = here.alliance.judge(client, "the pelican step", Answer.YES, 70, "because")
    here.alliance.move_on(made.id, "he asked for it")
    here.practice.add_line(client, LedgerKind.PROMISE, "a pelican letter")
    taken(there, there.handing.look(tmp_path / "h", sent(here, client, tmp_path / "h")))
    own = there.alliance.judge(client, "a pelican of my own", Answer.YES, 70, "because")
    there.alliance.move_on(own.id, "he asked again")
    found = {hit.excerpt.split("\n")[0]: hit.of_colleague for hit in there.finding.find(Query("pelican"))}
    assert found == {"the pelican step": True, "a pelican letter": True, "a pelican of my own": False}
    assert not any(hit.of_colleague for hit in here.finding.find(Query("pelican")))
    steps = {line.words: line.of_colleague for line in there.life.lines(client) if line.kind is LifeKind.MOVED_ON}
    assert steps == {"the pelican step": True, "a pelican of my own": False}


def test_a_colleagues_week_is_not_told_as_ones_own(here: Suite, there: Suite, third: Suite, tmp_path: Path) -> None:
    client, today = here.clients.add("K-01").id, on_today(here)
    session = met(here, client, today - timedelta(days=2))
    dont = next(item for item in here.practice.items("session") if item.kind is ItemKind.DONT)
    for item in (here.looking_back._asked_items()[0], dont):
        here.practice.tick(session, item.id, TickState.YES)
    here.practice.add_line(client, LedgerKind.LEAVE_ALONE, "the flat", session)
    for text in ("a letter", "a call"):
        line = here.practice.add_line(client, LedgerKind.PROMISE, text, session, due=today - timedelta(days=1))
        if text == "a letter":
            here.practice.close_line(line, LedgerState.BROKEN)
    told = here.looking_back.review(Span.WEEK)
    assert (told.sessions, len(told.used), len(told.happened), len(told.broken), len(told.left_alone)) == (1, 1, 1, 1, 1)
    taken(there, there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1")))
    assert week(there) == (0, [], [], [], [], ["a call"])
    assert there.looking_back.review(Span.WEEK).rested == ()
    met(there, client, today - timedelta(days=1))
    assert there.looking_back.review(Span.WEEK).rested
    there.practice.close_line(there.practice.ledger(client, LedgerKind.PROMISE, open_only=True)[0], LedgerState.KEPT)
    assert week(there) == (1, [], [], ["a call"], [], [])
    own = Purpose.SECOND_MACHINE
    taken(third, third.handing.look(tmp_path / "2", sent(there, client, tmp_path / "2", purpose=own)), None)
    assert week(third) == week(there)


def test_ones_own_week_stays_ones_own_when_a_client_comes_back(here: Suite, there: Suite, tmp_path: Path) -> None:
    client, today = here.clients.add("K-01").id, on_today(here)
    met(here, client, today - timedelta(days=3))
    line = here.practice.add_line(client, LedgerKind.PROMISE, "a letter")
    here.practice.close_line(line, LedgerState.KEPT)
    taken(there, there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1")))
    met(there, client, today - timedelta(days=1))
    there.practice.close_line(there.practice.add_line(client, LedgerKind.PROMISE, "a call"), LedgerState.KEPT)
    back = here.handing.look(tmp_path / "2", sent(there, client, tmp_path / "2"))
    assert back.conflicts == ()
    taken(here, back)
    assert week(here) == (1, [], [], ["a letter"], [], [])
    assert week(there) == (1, [], [], ["a call"], [], [])


def test_a_meeting_that_is_still_to_come_is_that_of_whom_it_comes_to(here: Suite, there: Suite, tmp_path: Path) -> None:
    client, today = here.clients.add("K-01").id, on_today(here)
    to_come = here.sessions.next(client, today + timedelta(days=3)).id
    taken(there, there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1")))
    assert not there.sessions.get(to_come).of_colleague


def test_what_a_colleague_went_through_is_no_reading_of_ones_own_before_one_says_so(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = suggested_to(here)
    session = here.sessions.all(client)[0].id
    here.tagging.reviewed(session)
    taken(there, there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1")))
    assert there.tagging.went_through(session)
    double = there.coding.double
    double.keep("AB", double.blind(session, "AB"), done=True)
    compared = double.agreement("AB")
    assert (compared.entries, compared.waiting) == (0, 1)
    assert [one.first_done for one in double.to_read("AB")] == [False]
    assert b'"entry"' not in double.exported("", "me")
    there.tagging.reviewed(session)
    assert (double.agreement("AB").entries, double.agreement("AB").waiting) == (1, 0)
    assert b'"entry"' in double.exported("", "me")
    back = here.handing.look(tmp_path / "2", sent(there, client, tmp_path / "2"))
    taken(here, back)
    assert here.sessions.get(session).tags_through is Through.SAID


def test_ones_own_reading_comes_back_as_ones_own(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = suggested_to(here)
    session = here.sessions.all(client)[0].id
    here.tagging.reviewed(session)
    taken(there, there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1")))
    back = here.handing.look(tmp_path / "2", sent(there, client, tmp_path / "2"))
    assert back.conflicts == ()
    taken(here, back)
    assert here.sessions.get(session).tags_through is Through.SAID


@pytest.mark.parametrize("how", ["said", "decided"])
def test_a_colleagues_reading_that_comes_once_more_differs_in_nothing(
    here: Suite, there: Suite, tmp_path: Path, how: str
) -> None:
    client = suggested_to(here)
    session = here.sessions.all(client)[0].id
    gone_through(here, session, how)
    for number in range(3):
        incoming = there.handing.look(tmp_path / str(number), sent(here, client, tmp_path / str(number)))
        assert incoming.conflicts == ()
        taken(there, incoming, TODAY if number < 2 else None)
        assert there.sessions.get(session).tags_through is Through.COLLEAGUE
        assert there.sessions.get(session).tags_reviewed_at == here.sessions.get(session).tags_reviewed_at


def test_ones_own_reading_stands_before_a_colleagues_and_is_ones_own_on_every_machine(
    here: Suite, there: Suite, third: Suite, tmp_path: Path
) -> None:
    client = suggested_to(here)
    session = here.sessions.all(client)[0].id
    here.tagging.reviewed(session)
    taken(there, there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1")))
    there.tagging.reviewed(session)
    own = there.sessions.get(session)
    again = there.handing.look(tmp_path / "2", sent(here, client, tmp_path / "2"))
    assert again.conflicts == ()
    taken(there, again)
    assert there.sessions.get(session) == own
    machine = Purpose.SECOND_MACHINE
    taken(third, third.handing.look(tmp_path / "3", sent(there, client, tmp_path / "3", purpose=machine)), None)
    assert third.sessions.get(session).read_by_officer
    back = here.handing.look(tmp_path / "4", sent(there, client, tmp_path / "4"))
    assert back.conflicts == (), "each has read them"


def test_a_colleagues_later_reading_of_other_words_is_shown_as_theirs(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = suggested_to(here)
    session = here.sessions.all(client)[0].id
    here.tagging.reviewed(session)
    taken(there, there.handing.look(tmp_path / "1", sent(here, client, tmp_path / "1")))
    there.tagging.reviewed(session)
    here.writing.finish(session, written((Section("It rained."),)))
    here.tagging.reviewed(session)
    incoming = there.handing.look(tmp_path / "2", sent(here, client, tmp_path / "2"))
    (differs,) = [one for one in incoming.conflicts if one.shelf == "sessions"]
    assert "by a colleague" in differs.theirs
    assert "you said so" in differs.mine
    taken(there, incoming)
    assert there.sessions.get(session).read_by_colleague


def test_what_a_colleague_denied_or_decided_in_words_not_finished_is_not_told_as_ones_own(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = suggested_to(here)
    denied = here.sessions.all(client)[0].id
    here.tagging.reviewed(denied, done=False)
    drafted = here.sessions.next(client, date(2026, 1, 12)).id
    here.writing.save_draft(drafted, written((Section('He said: "I will stop, I want another life."'),)))
    here.tagging.suggest(drafted)
    for tag in here.tagging.tags(drafted):
        here.tagging.keep(tag.id)
    assert here.sessions.get(drafted).tags_through is Through.DECIDED
    taken(there, there.handing.look(tmp_path / "h", sent(here, client, tmp_path / "h")))
    assert [one.tags_through for one in there.sessions.all(client)] == [None, None]
    there.writing.finish(drafted, written((Section('He said: "I will stop, I want another life."'),)))
    there.tagging.suggest(drafted)
    assert not there.sessions.get(drafted).read_by_officer


def test_whoever_decides_what_a_colleague_left_has_not_gone_through_what_the_colleague_decided(
    here: Suite, there: Suite, tmp_path: Path
) -> None:
    client = suggested_to(here)
    session = here.sessions.all(client)[0].id
    first, *left = here.tagging.tags(session)
    here.tagging.keep(first.id)
    taken(there, there.handing.look(tmp_path / "h", sent(here, client, tmp_path / "h")))
    for tag in left:
        there.tagging.keep(tag.id)
    assert not there.tagging.went_through(session)
    there.tagging.keep(first.id)
    assert there.sessions.get(session).tags_through is Through.FOLLOWED


def test_ones_own_word_taken_back_leaves_the_colleagues_reading(here: Suite, there: Suite, tmp_path: Path) -> None:
    client = suggested_to(here)
    session = here.sessions.all(client)[0].id
    here.tagging.reviewed(session)
    taken(there, there.handing.look(tmp_path / "h", sent(here, client, tmp_path / "h")))
    before = there.sessions.get(session)
    for _ in range(2):
        there.tagging.reviewed(session)
        assert there.sessions.get(session).read_by_officer
        there.tagging.reviewed(session, done=False)
        assert there.sessions.get(session) == before
    there.tagging.reviewed(session)
    there.writing.finish(session, written((Section("It rained."),)))
    there.tagging.reviewed(session)
    there.tagging.reviewed(session, done=False)
    assert there.sessions.get(session).tags_through is Through.DENIED, "the colleague has not read these words"


def made_long_ago(on: Suite, client: ClientId) -> None:
    made = on.alliance.judge(client, "the next step", Answer.YES, 70, "because")
    with on.handing._office.desk.work() as work:
        work.judgements.put(replace(made, made_at=made.made_at - timedelta(days=90)))


def asked_on_today(on: Suite) -> list[str]:
    """Give the steps of which Today asks what came of them."""
    return [one.text for one in on.today.board().due if one.kind is DueKind.OUTCOME]


def gone_through(on: Suite, session: SessionId, how: str) -> None:
    if how == "said":
        on.tagging.reviewed(session)
        return
    for tag in on.tagging.tags(session):
        on.tagging.keep(tag.id)


def on_today(on: Suite) -> date:
    return on.handing._office.desk.today()


def met(on: Suite, client: ClientId, day: date) -> SessionId:
    session = on.sessions.next(client, day).id
    on.writing.finish(session, written((Section("We met."),)))
    return session


def week(on: Suite) -> tuple[int, list[str], list[str], list[str], list[str], list[str]]:
    """Give how many sessions the officer is told to have held this week, and what came of them."""
    told = on.looking_back.review(Span.WEEK)
    done = [one.item.id for one in (*told.used, *told.happened)]
    lines = ([line.text for line in of] for of in (told.broken, told.kept, told.left_alone, told.waiting))
    broken, kept, left, waiting = lines
    return told.sessions, done, broken, kept, left, waiting


def taken(on: Suite, incoming: Incoming, new_officer_on: date | None = TODAY) -> None:
    """Take all of a file in, as the clients' new officer or as the same one."""
    on.handing.take(incoming, frozenset(one.key for one in incoming.conflicts), new_officer_on)


def judged_and_decided(on: Suite) -> ClientId:
    client = suggested_to(on)
    judged(on, client, 10)
    for tag in on.tagging.tags(on.sessions.all(client)[0].id):
        on.tagging.keep(tag.id)
    assert about_oneself(on)[0] == 10
    assert about_oneself(on)[1] > 1
    return client


def suggested_to(on: Suite) -> ClientId:
    """Write an entry with several suggestions to decide."""
    client = on.clients.add("K-01").id
    session = on.sessions.next(client, date(2026, 1, 5)).id
    on.writing.finish(session, written((Section('He said: "I will stop, I want another life." He shouted at me.'),)))
    assert len(on.tagging.suggest(session)) > 1
    return client


def judged(on: Suite, client: ClientId, times: int) -> None:
    for _ in range(times):
        made = on.alliance.judge(client, "the next step", Answer.YES, 70, "because")
        on.alliance.set_outcome(made.id, Outcome.HELD)


def about_oneself(on: Suite) -> tuple[int, int]:
    """Give how many outcomes and decisions count in the figures about oneself."""
    with on.handing._office.desk.work() as work:
        decided = len(decided_tags(work))
    return on.alliance.calibration().resolved, decided
