"""Taking a client off the list ends no matter of safety and no promise: these stand on Today until they are settled."""

from __future__ import annotations

from datetime import timedelta

import pytest

from wa_journal.model.craft import Span
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId, TagId, fresh
from wa_journal.model.ledger import LedgerKind, LedgerState
from wa_journal.model.tags import SAFEGUARDING, Tag, TagState
from wa_journal.model.today import DueKind
from wa_journal.services.suite import Suite


def _due(suite: Suite) -> list[DueKind]:
    return [item.kind for item in suite.today.board().due]


def _marked(suite: Suite, client: ClientId, state: TagState) -> Tag:
    session = suite.sessions.next(client)
    suite.writing.finish(session.id, (Section("He will hurt him."),))
    tag = Tag(TagId(fresh()), session.id, client, SAFEGUARDING, 0, 16, "He will hurt him", state)
    with suite.today._desk.work() as work:
        work.tags.put(tag)
    return tag


@pytest.mark.parametrize(
    ("state", "kind"),
    [(TagState.ACCEPTED, DueKind.SAFEGUARDING), (TagState.SUGGESTED, DueKind.PERHAPS_SAFEGUARDING)],
)
def test_a_matter_of_safety_stays_on_today_until_it_is_reported(desk_suite: Suite, state: TagState, kind: DueKind) -> None:
    client = desk_suite.clients.add("K-1").id
    tag = _marked(desk_suite, client, state)
    assert {item.off_list for item in desk_suite.today.board().due} == {False}
    desk_suite.clients.archive(client)
    board = desk_suite.today.board()
    assert [(item.kind, item.client, item.off_list) for item in board.due] == [(kind, client, True)]
    assert board.cases == ()
    desk_suite.tagging.set_reported(tag.id, desk_suite.today._desk.today())
    assert _due(desk_suite) == []


def test_a_matter_of_safety_of_who_is_off_the_list_stands_before_all_else(desk_suite: Suite) -> None:
    client, other = (desk_suite.clients.add(name).id for name in ("K-1", "K-2"))
    today = desk_suite.today._desk.today()
    desk_suite.practice.add_line(other, LedgerKind.PROMISE, "ring", due=today - timedelta(days=90))
    _marked(desk_suite, client, TagState.ACCEPTED)
    desk_suite.clients.archive(client)
    assert _due(desk_suite) == [DueKind.SAFEGUARDING, DueKind.PROMISE]


def test_a_dropped_matter_of_safety_is_settled(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id
    _marked(desk_suite, client, TagState.REJECTED)
    desk_suite.clients.archive(client)
    assert _due(desk_suite) == []


def test_a_promise_stands_on_today_as_long_as_on_your_practice(desk_suite: Suite) -> None:
    client, today = desk_suite.clients.add("K-1").id, desk_suite.today._desk.today()
    line = desk_suite.practice.add_line(client, LedgerKind.PROMISE, "ring the office", due=today - timedelta(days=3))
    desk_suite.clients.archive(client)

    def both() -> tuple[list[str], list[str]]:
        practice = desk_suite.looking_back.review(Span.MONTH).waiting
        return [item.record or "" for item in desk_suite.today.board().due], [one.id for one in practice]

    assert both() == ([line.id], [line.id])
    desk_suite.practice.close_line(line, LedgerState.KEPT)
    assert both() == ([], [])


def test_other_work_ends_with_the_list(desk_suite: Suite) -> None:
    client, today = desk_suite.clients.add("K-1").id, desk_suite.today._desk.today()
    desk_suite.clients.set_review(client, today)
    desk_suite.practice.add_line(client, LedgerKind.HOMEWORK, "a diary", due=today)
    desk_suite.sessions.next(client, today - timedelta(days=90))
    assert _due(desk_suite) != []
    desk_suite.clients.archive(client)
    assert _due(desk_suite) == []
    desk_suite.clients.archive(client, archived=False)
    assert _due(desk_suite) != []
