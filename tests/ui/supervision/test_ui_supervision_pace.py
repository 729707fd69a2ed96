"""The summary's review at any pace: keys pressed before the last one is shown, another client's text, a second draft."""

# ruff: noqa: F811
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from tests.ui.supervision.test_ui_supervision import client, drafted, made, page, settled, suite  # noqa: F401 (fixtures)
from wa_journal.model.ids import ClientId
from wa_journal.model.supervision import Verdict
from wa_journal.services.suite import Suite
from wa_journal.ui.supervision.page import CHECK, CHOOSE, SupervisionPage

HOPE = "Does hope help? Does faith help? And what if grace goes?"


def _draft_that_asks(qtbot: QtBot, page: SupervisionPage, suite: Suite, client: ClientId) -> None:
    for term in ("Hope", "Faith", "Grace"):
        suite.clients.add_term(client, term)
    drafted(qtbot, page, HOPE)


def _at_rest(qtbot: QtBot, page: SupervisionPage) -> None:
    qtbot.waitUntil(lambda: page.kit.tasks.idle, timeout=10_000)


def test_a_decision_made_before_the_last_one_is_shown_loses_neither(
    qtbot: QtBot,
    page: SupervisionPage,
    suite: Suite,
    client: ClientId,
) -> None:
    _draft_that_asks(qtbot, page, suite, client)
    check = page.check
    first, second, *_others = (one for one in check._stretches if one.waits)
    check.decided.emit(first.place, first.start, Verdict.MASK)
    check.decided.emit(second.place, second.start, Verdict.LEAVE)
    _at_rest(qtbot, page)
    now = {(one.place, one.start): one for one in check._stretches}
    assert not now[first.place, first.start].waits
    assert now[second.place, second.start].left


def test_taking_back_before_the_last_step_is_shown_takes_back_that_step_alone(
    qtbot: QtBot,
    page: SupervisionPage,
    suite: Suite,
    client: ClientId,
) -> None:
    _draft_that_asks(qtbot, page, suite, client)
    check = page.check
    first, second, *_others = (one for one in check._stretches if one.waits)
    check.decided.emit(first.place, first.start, Verdict.MASK)
    _at_rest(qtbot, page)
    check.decided.emit(second.place, second.start, Verdict.MASK)
    check.undo_wanted.emit()
    _at_rest(qtbot, page)
    now = {(one.place, one.start): one for one in check._stretches}
    assert not now[first.place, first.start].waits
    assert now[second.place, second.start].waits


def test_the_same_decision_twice_is_one_step_to_take_back(
    qtbot: QtBot,
    page: SupervisionPage,
    suite: Suite,
    client: ClientId,
) -> None:
    _draft_that_asks(qtbot, page, suite, client)
    check = page.check
    first = next(one for one in check._stretches if one.waits)
    for _press in range(3):
        check.decided.emit(first.place, first.start, Verdict.LEAVE)
    check.undo_wanted.emit()
    _at_rest(qtbot, page)
    assert {(one.place, one.start): one for one in check._stretches}[first.place, first.start].waits


def test_a_text_read_to_its_end_stays_read_while_a_step_is_on_its_way(
    qtbot: QtBot,
    page: SupervisionPage,
    suite: Suite,
    client: ClientId,
) -> None:
    _draft_that_asks(qtbot, page, suite, client)
    check, bar = page.check, page.check.text.verticalScrollBar()
    check.mask_all_wanted.emit()
    check.text.moveCursor(QTextCursor.MoveOperation.End)
    bar.setValue(0)
    _at_rest(qtbot, page)
    assert page._brought is not None
    assert page._brought.current.read_to_end
    assert check.next.isEnabled()


def test_the_next_clients_text_begins_at_its_top_and_counts_as_unread(
    qtbot: QtBot,
    page: SupervisionPage,
    suite: Suite,
) -> None:
    page.choose.others.button(suite.clients.all()[1].id).click()
    drafted(qtbot, page)
    settled(qtbot, page)
    page.check.next.click()
    qtbot.waitUntil(lambda: "client 2 of 2" in page.check._who.text() and page.kit.tasks.idle, timeout=10_000)
    assert page.check.text.verticalScrollBar().maximum() > 0
    assert page.check.text.verticalScrollBar().value() == 0
    assert page._brought is not None
    assert not page._brought.current.read_to_end
    assert not page.check.next.isEnabled()


def test_a_second_draft_begins_at_its_top_and_counts_as_unread(qtbot: QtBot, page: SupervisionPage) -> None:
    drafted(qtbot, page)
    settled(qtbot, page)
    page.check.back.emit()
    assert page._steps.currentIndex() == CHOOSE
    page.choose.question.setPlainText("Another question altogether?")
    page.choose.chosen.emit()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == CHECK and page.kit.tasks.idle, timeout=30_000)
    page.check.mask_all_wanted.emit()
    qtbot.waitUntil(lambda: page.kit.tasks.idle, timeout=10_000)
    assert page.check.text.verticalScrollBar().value() == 0
    assert page._brought is not None
    assert not page._brought.current.read_to_end
    assert not page.check.next.isEnabled()
