"""A line noted for next time by a slip is gone while its entry is written; later it stays on record, whatever is done to it."""

import pytest

from tests.services.test_services_writing import a_session
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.journal_errors import LineMovedOn, NothingWritten
from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState
from wa_journal.services.suite import Suite


def noted(suite: Suite, session: SessionId, text: str = "Ask about visits") -> LedgerLine:
    return suite.practice.add_line(suite.sessions.get(session).client, LedgerKind.PROMISE, text, session)


def lines(suite: Suite, session: SessionId) -> list[tuple[str, LedgerState]]:
    found = suite.practice.ledger(suite.sessions.get(session).client)
    return sorted((line.text, line.state) for line in found)


def finish(suite: Suite, session: SessionId) -> None:
    suite.writing.finish(session, (Section("He was calm."),))


def test_a_slip_in_an_entry_that_is_written_is_gone_and_comes_back_as_it_was(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    line = noted(desk_suite, session)
    desk_suite.noted.withdraw(line.id)
    assert lines(desk_suite, session) == []
    desk_suite.undo.undo(session)
    assert desk_suite.practice.line(line.id) == line
    desk_suite.undo.redo(session)
    assert lines(desk_suite, session) == []


def test_a_line_of_a_finished_entry_stands_as_dropped_and_is_open_again_by_undo(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    line = noted(desk_suite, session)
    finish(desk_suite, session)
    desk_suite.noted.withdraw(line.id)
    assert lines(desk_suite, session) == [(line.text, LedgerState.DROPPED)]
    assert desk_suite.practice.line(line.id).closed_on is not None
    desk_suite.undo.undo(session)
    assert desk_suite.practice.line(line.id) == line


def test_a_line_of_which_something_was_said_is_no_slip(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    line = noted(desk_suite, session)
    desk_suite.practice.close_line(line, LedgerState.KEPT)
    desk_suite.noted.withdraw(line.id)
    assert lines(desk_suite, session) == [(line.text, LedgerState.DROPPED)]


def test_the_words_of_a_line_are_put_right_with_its_id_and_come_back(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    line, due = noted(desk_suite, session), desk_suite.sessions.get(session).on
    desk_suite.noted.put_right(line.id, " Ask about letters ", due)
    now = desk_suite.practice.line(line.id)
    assert (now.text, now.due) == ("Ask about letters", due)
    desk_suite.undo.undo(session)
    assert desk_suite.practice.line(line.id) == line


def test_what_was_promised_in_a_finished_entry_stays_beside_its_new_words(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    line = noted(desk_suite, session)
    finish(desk_suite, session)
    desk_suite.noted.put_right(line.id, "Ask about letters", None)
    assert lines(desk_suite, session) == [("Ask about letters", LedgerState.OPEN), (line.text, LedgerState.DROPPED)]
    desk_suite.undo.undo(session)
    assert lines(desk_suite, session) == [(line.text, LedgerState.OPEN)]


def test_no_words_are_refused_and_the_same_ones_leave_all_as_it_is(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    line = noted(desk_suite, session)
    with pytest.raises(NothingWritten):
        desk_suite.noted.put_right(line.id, "  ", None)
    finish(desk_suite, session)
    before = len(desk_suite.access.lines())
    desk_suite.noted.put_right(line.id, line.text, line.due)
    assert desk_suite.practice.line(line.id) == line
    assert len(desk_suite.access.lines()) == before


def test_a_step_back_takes_nothing_that_was_said_of_the_line_since(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    line = noted(desk_suite, session)
    desk_suite.noted.put_right(line.id, "Ask about letters", None)
    desk_suite.practice.close_line(line, LedgerState.KEPT)
    with pytest.raises(LineMovedOn):
        desk_suite.undo.undo(session)
    assert desk_suite.practice.line(line.id).state is LedgerState.KEPT
