"""A colleague's judgement opens no board for the officer who takes over; it is shown as theirs once the officer answered."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.demo_office import demo_suite
from wa_journal.model.ids import ClientId
from wa_journal.model.judgement import Answer, Judgement, Outcome
from wa_journal.services.suite import Suite
from wa_journal.ui.board.page import BoardPage
from wa_journal.ui.board.row_view import RowView
from wa_journal.ui.kit import Kit
from wa_journal.ui.phrases import day
from wa_journal.ui.place import Place


@pytest.fixture
def suite(tmp_path: Path) -> Iterator[Suite]:
    with demo_suite(tmp_path / "journal", 8) as made:
        yield made


@pytest.fixture
def client(suite: Suite) -> ClientId:
    return suite.clients.all()[0].id


@pytest.fixture
def theirs(suite: Suite, client: ClientId) -> Judgement:
    made = suite.alliance.judge(client, "Talk about the offence", Answer.YES, 70, "He came each time", "A missed meeting")
    suite.alliance.second_answer(made.id, Answer.UNSURE, "The rows say little")
    suite.alliance.move_on(made.id, "It was time.")
    kept = replace(suite.alliance.judgements(client)[0], of_colleague=True)
    with suite.tagging._desk.work() as work:
        work.judgements.put(kept)
    return kept


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId, theirs: Judgement) -> BoardPage:
    made = BoardPage(kit, suite)
    qtbot.addWidget(made)
    made.resize(1040, 690)
    made.show()
    made.visit(Place("board", client))
    qtbot.waitUntil(lambda: kit.tasks.idle)
    return made


def again(qtbot: QtBot, kit: Kit, page: BoardPage) -> None:
    page.reload()
    qtbot.waitUntil(lambda: kit.tasks.idle)


def in_view(page: BoardPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_colleagues_judgement_opens_no_board_and_says_no_more_than_that_it_is_there(page: BoardPage, theirs: Judgement) -> None:
    assert page.form.isVisible()
    assert page.findChildren(RowView) == []
    told = in_view(page)
    made_on = day(theirs.made_at.astimezone().date())
    assert f"A colleague judged on {made_on}; it is shown once you have answered." in told
    for words in (theirs.step, theirs.reasons, theirs.would_change, theirs.second_reasons, theirs.rationale, "70 in 100"):
        assert words not in told


def test_after_the_officers_own_answer_it_is_shown_as_theirs_and_what_comes_later_goes_to_the_own_one(
    qtbot: QtBot, kit: Kit, page: BoardPage, suite: Suite, client: ClientId, theirs: Judgement
) -> None:
    own = suite.alliance.judge(client, "Meet the family", Answer.NOT_YET, 30, "He went quiet")
    again(qtbot, kit, page)
    assert page.findChildren(RowView)
    told = "\n".join(label.text() for label in page.theirs.findChildren(QLabel))
    assert told.startswith("Judged by a colleague")
    for words in (theirs.step, theirs.reasons, theirs.would_change, theirs.second_reasons, theirs.rationale, "70 in 100"):
        assert words in told
    assert page.theirs.isVisible()
    assert "is shown once you have answered" not in in_view(page)
    assert page.outcome.stack.currentIndex() == 0, "the own outcome is not asked yet"
    page.outcome.resolved.emit(Outcome.HELD, "")
    qtbot.waitUntil(lambda: kit.tasks.idle)
    kept = {one.id: one for one in suite.alliance.judgements(client)}
    assert (kept[own.id].outcome, kept[theirs.id].outcome) == (Outcome.HELD, None)
    again(qtbot, kit, page)
    assert theirs.reasons in in_view(page), "what was seen stays in sight"
    assert theirs.step not in "\n".join(label.text() for label in page.own.findChildren(QLabel))


def test_where_no_colleague_judged_nothing_is_said_of_one(
    qtbot: QtBot, kit: Kit, page: BoardPage, suite: Suite, theirs: Judgement
) -> None:
    with suite.tagging._desk.work() as work:
        work.judgements.put(replace(theirs, of_colleague=False))
    again(qtbot, kit, page)
    assert "olleague" not in in_view(page)
    assert not page.theirs.isVisible()
