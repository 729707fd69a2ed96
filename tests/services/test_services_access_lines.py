"""The access log has one line for each step that is taken once, and none for what is filled in bit by bit."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from wa_journal.model.access import AccessKind
from wa_journal.model.entries import Section
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import RecordId
from wa_journal.model.journal_errors import NoSuchJudgement, NoSuchLine, NoSuchStrain
from wa_journal.model.judgement import Answer, Outcome
from wa_journal.model.ledger import LedgerKind, LedgerState
from wa_journal.model.noted import noted
from wa_journal.model.practice import StrainKind, TickState
from wa_journal.model.sessions import Ratings, Session, StrainOutcome
from wa_journal.services.suite import Suite


@pytest.fixture
def session(desk_suite: Suite) -> Session:
    """A session with an entry."""
    made = desk_suite.sessions.next(desk_suite.clients.add("K-01").id)
    desk_suite.writing.finish(made.id, (Section("He came. He hopes for work."),))
    return made


def lines(suite: Suite, session: Session, does: Callable[[], object]) -> list[str]:
    """Give the lines about the client that doing something puts into the log."""
    before = suite.access.lines()
    does()
    new = [line for line in suite.access.lines() if line.seq > max(one.seq for one in before)]
    assert {(line.kind, line.client_ref) for line in new} <= {(AccessKind.CHANGED, session.client)}
    return [line.detail for line in new]


def test_what_becomes_of_a_judgement_has_a_line_each_time(desk_suite: Suite, session: Session) -> None:
    alliance, client = desk_suite.alliance, session.client
    made = alliance.judge(client, "a step", Answer.UNSURE, 50, "he came")
    for does in (
        lambda: alliance.second_answer(made.id, Answer.YES, "calm"),
        lambda: alliance.move_on(made.id, "he asked for it"),
        lambda: alliance.set_outcome(made.id, Outcome.HELD),
    ):
        assert lines(desk_suite, session, does) == ["judgement"]


def test_each_step_that_stands_has_a_line(desk_suite: Suite, session: Session) -> None:
    suite, practice = desk_suite, desk_suite.practice
    guard = practice.all_guards()[0].id
    line = practice.add_line(session.client, LedgerKind.PROMISE, "a letter")
    strain = suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    steps: tuple[tuple[str, Callable[[], object]], ...] = (
        ("entry", lambda: suite.writing.finish(session.id, (Section("He came late."),))),
        ("addition to an entry", lambda: suite.writing.add_addendum(session.id, "He rang.")),
        ("promise or task", lambda: practice.add_line(session.client, LedgerKind.HOMEWORK, "a map")),
        ("promise or task", lambda: practice.close_line(line, LedgerState.KEPT)),
        ("question set aside", lambda: practice.dismiss(session.id, guard, "asked last week")),
        ("question asked again", lambda: suite.undo.undo(session.id)),
        ("strain", lambda: suite.sessions.note_strain(session.id, StrainKind.PUSHED_AGAINST)),
        ("repair note", lambda: suite.sessions.close_strain(strain, StrainOutcome.REPAIRED)),
        ("tags reviewed", lambda: suite.tagging.reviewed(session.id)),
    )
    for detail, does in steps:
        assert lines(suite, session, does) == [detail]
        assert noted(detail)


def test_what_is_filled_in_bit_by_bit_has_none(desk_suite: Suite, session: Session) -> None:
    suite = desk_suite
    fills: tuple[Callable[[], object], ...] = (
        lambda: suite.writing.save_draft(session.id, (Section("He came la"),)),
        lambda: suite.sessions.rate(Ratings(session.id, trust=4)),
        lambda: suite.practice.tick(session.id, suite.practice.items("session")[0].id, TickState.YES),
        lambda: suite.practice.write(session.client, "EM2", (("value", "calm"),), session.id),
        lambda: suite.tagging.add(session.id, 0, 0, "client.hope"),
        lambda: suite.tagging.suggest(session.id),
        lambda: suite.writing.finish(session.id, (Section("He came. He hopes for work."),)),
    )
    assert [lines(suite, session, does) for does in fills] == [[]] * len(fills)


def test_what_is_gone_is_named_for_what_it_is(desk_suite: Suite, session: Session) -> None:
    suite, gone = desk_suite, RecordId("0" * 16)
    line = suite.practice.add_line(session.client, LedgerKind.PROMISE, "a letter")
    strain = suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    meets: tuple[tuple[type[JournalError], Callable[[], object]], ...] = (
        (NoSuchJudgement, lambda: suite.alliance.move_on(gone, "why")),
        (NoSuchLine, lambda: suite.practice.close_line(replace(line, id=gone), LedgerState.KEPT)),
        (NoSuchStrain, lambda: suite.sessions.write_repair(replace(strain, id=gone))),
    )
    for error, does in meets:
        with pytest.raises(error):
            lines(suite, session, does)
