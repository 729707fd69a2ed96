"""Nothing that comes late opens under the officer's typing, where a letter would decide about a masked word."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.supervision.test_ui_begun_review import built, decided, idle, leave_in, locked
from tests.ui.supervision.test_ui_supervision import client, drafted, made, suite
from wa_journal.model.ids import ClientId
from wa_journal.services.suite import Suite
from wa_journal.ui.kit import Kit
from wa_journal.ui.place import Place
from wa_journal.ui.supervision.page import ANSWER, CHECK, CHOOSE, SupervisionPage

__all__ = ["client", "made", "suite"]


@contextmanager
def on_its_way(qtbot: QtBot, page: SupervisionPage) -> Iterator[None]:
    """Let whatever takes its time come only after this."""
    gate = Event()
    page.kit.tasks.run_aside(page, gate.wait)
    try:
        yield
    finally:
        gate.set()
    idle(qtbot, page.kit)


def waiting(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> SupervisionPage:
    """Give a page that is not shown yet, where a review of the client's summary waits."""
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    leave_in(qtbot, page)
    locked(qtbot, page)
    page = SupervisionPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    return page


def at(qtbot: QtBot, page: SupervisionPage, client: ClientId, words: str = "") -> None:
    """Go to a client; where nothing else is waited for, until a review is on its way back."""
    page.visit(Place("supervision", client))
    qtbot.waitUntil(lambda: words in page.banner.words and bool(page.choose.sessions.chosen), timeout=10_000)


def box_of(page: SupervisionPage, name: str) -> QPlainTextEdit:
    return {"question": page.choose.question, "agenda": page.choose.agenda, "colleagues": page.choose.colleagues}[name]


@pytest.mark.parametrize("name", ["question", "agenda", "colleagues"])
def test_a_review_that_is_asked_for_on_an_earlier_visit_does_not_open_under_the_typing(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId, name: str
) -> None:
    page, other = waiting(qtbot, kit, suite, client), suite.clients.all()[1].id
    with on_its_way(qtbot, page):
        at(qtbot, page, client, "Bringing back")
        at(qtbot, page, other)
        at(qtbot, page, client, "Bringing back")
        qtbot.keyClicks(box_of(page, name), "Am I lame")
    assert page._steps.currentIndex() == CHOOSE
    assert "Am I lame" in box_of(page, name).toPlainText()
    page.banner._button.click()
    assert page._steps.currentIndex() == CHECK
    assert sum(left for *_, left in decided(page)) == 1
    locked(qtbot, page)


def test_a_review_that_is_asked_for_on_an_earlier_visit_opens_once_where_nobody_types(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId
) -> None:
    page, other = waiting(qtbot, kit, suite, client), suite.clients.all()[1].id
    backs: list[object] = []
    page._begun.back.connect(backs.append)
    with on_its_way(qtbot, page):
        for _ in range(2):
            at(qtbot, page, client, "Bringing back")
            at(qtbot, page, other)
        at(qtbot, page, client, "Bringing back")
    assert page._steps.currentIndex() == CHECK
    assert len(backs) == 1
    locked(qtbot, page)


def test_words_typed_before_a_review_is_asked_for_are_gone_on_with(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId
) -> None:
    page = waiting(qtbot, kit, suite, client)
    page.visit(Place("supervision", client))
    qtbot.keyClicks(page.choose.question, "Am I lame")
    idle(qtbot, kit)
    assert page._steps.currentIndex() == CHOOSE
    assert "Am I lame" in page.choose.question.toPlainText()
    locked(qtbot, page)


def test_a_question_that_waits_beside_the_review_is_no_typing(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    page.choose.question.setPlainText("What now?")
    locked(qtbot, page)
    page = built(qtbot, kit, suite, client)
    assert page.choose.question.toPlainText() == "What now?"
    assert page._steps.currentIndex() == CHECK
    locked(qtbot, page)


def test_a_review_does_not_open_in_the_place_of_what_came_back(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> None:
    page = waiting(qtbot, kit, suite, client)
    with on_its_way(qtbot, page):
        at(qtbot, page, client, "Bringing back")
        page.choose.answers.emit()
        qtbot.keyClicks(page.answer.tasks, "Am I lame")
    assert page._steps.currentIndex() == ANSWER
    page.banner._button.click()
    assert page._steps.currentIndex() == CHECK
    locked(qtbot, page)


@pytest.mark.parametrize("step", [CHOOSE, ANSWER])
def test_a_draft_does_not_open_under_the_typing(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId, step: int) -> None:
    page = built(qtbot, kit, suite, client)
    with on_its_way(qtbot, page):
        page.choose.make.click()
        if step == ANSWER:
            page.choose.answers.emit()
        qtbot.keyClicks(page.answer.tasks if step == ANSWER else page.choose.question, "Am I lame")
    assert page._steps.currentIndex() == step
    assert page.choose.make.isEnabled()
    page.banner._button.click()
    assert page._steps.currentIndex() == CHECK
    assert page.check.text.toPlainText()
    locked(qtbot, page)
