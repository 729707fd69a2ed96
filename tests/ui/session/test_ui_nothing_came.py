"""Where the journal or the language pass could not be asked, no word says that it still is; it can be asked again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from tests.ui.session.test_ui_dropping import idle
from wa_journal.model.text import Voice
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.ui.charts.page import TrajectoryPage
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.supervision.page import HAND, SupervisionPage

REFUSALS = (DiskFull, RuntimeError)


def refusing(error: type[Exception]) -> Callable[..., None]:
    def _refuse(*_: object, **__: object) -> None:
        raise error

    return _refuse


def told(piece: QWidget) -> str:
    return "\n".join(label.text() for label in piece.findChildren(PlainLabel) if label.isVisible())


def try_again(qtbot: QtBot, journal: OpenJournal, piece: QWidget) -> None:
    (again,) = (one for one in piece.findChildren(QPushButton) if one.isVisible() and one.text() == "Try again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    idle(qtbot, journal)


@pytest.fixture(params=REFUSALS)
def error(request: pytest.FixtureRequest, journal: OpenJournal) -> type[Exception]:
    """A refusal, or a crash, of which the application tells by itself."""
    journal._kit.tasks.crashed.disconnect()
    return request.param  # type: ignore[no-any-return]


def test_an_entry_that_could_not_be_read_says_so_and_is_read_again(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    with monkeypatch.context() as failing:
        failing.setattr(type(suite.tagging), "suggest", refusing(error))
        page.finishing.finish()
        idle(qtbot, journal)
    view = page.finishing.view
    qtbot.waitUntil(lambda: "Tags kept: 0; the entry could not be read for suggestions." in told(view))
    assert "being read" not in told(view)
    try_again(qtbot, journal, view)
    assert page.banner.words == ""
    qtbot.waitUntil(lambda: "to go through" in told(view))
    assert "could not be read" not in told(view)


def test_a_course_that_could_not_be_drawn_says_so_and_is_drawn_again(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    with monkeypatch.context() as failing:
        failing.setattr("wa_journal.ui.charts.page.tell", refusing(error))
        page = go(qtbot, journal, "trajectory")
    assert isinstance(page, TrajectoryPage)
    qtbot.waitUntil(lambda: "The course could not be drawn." in told(page))
    assert "being drawn" not in told(page)
    try_again(qtbot, journal, page._wait)
    qtbot.waitUntil(page.chart.isVisible)
    assert page.banner.words == ""


def test_a_sheet_that_could_not_be_put_together_says_so_and_is_put_together_again(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    with monkeypatch.context() as failing:
        failing.setattr("wa_journal.ui.craft.page.work_out", refusing(error))
        page = go(qtbot, journal, "craft")
    assert isinstance(page, CraftPage)
    qtbot.waitUntil(lambda: "The sheet could not be put together." in told(page.before))
    assert "being put" not in told(page.before)
    try_again(qtbot, journal, page.before.wait)
    qtbot.waitUntil(page.before.sheet.isVisible)
    assert not page.before.wait.isVisible()


def test_evidence_that_could_not_be_looked_up_says_so_and_is_looked_up_again(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    page.leave()
    idle(qtbot, journal)
    suite.tagging.add(session, 0, 12, "client.change_talk")
    page.desk.reload()
    idle(qtbot, journal)
    page.writing.ways.to_tags()
    with monkeypatch.context() as failing:
        failing.setattr(type(suite.coding.cues), "explain", refusing(error))
        page.tags._why.click()
        idle(qtbot, journal)
    evidence = page.tags.evidence
    qtbot.waitUntil(lambda: "could not be looked up" in evidence.words)
    assert "Looking" not in evidence.words
    try_again(qtbot, journal, evidence)
    qtbot.waitUntil(lambda: "You added this tag yourself." in evidence.words)
    assert "could not" not in evidence.words


def test_words_that_could_not_be_compared_say_so_and_are_compared_again(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    page = go(qtbot, journal, "supervision")
    assert isinstance(page, SupervisionPage)
    page.choose.question.setPlainText("How do I go on?")
    page.choose.chosen.emit()
    idle(qtbot, journal)
    with monkeypatch.context() as failing:
        failing.setattr(type(suite.supervising), "linkage", refusing(error))
        page._on_checked()
        idle(qtbot, journal)
    assert page._steps.currentIndex() == HAND
    qtbot.waitUntil(lambda: "The words could not be compared." in told(page.hand))
    assert "Comparing" not in told(page.hand)
    try_again(qtbot, journal, page.hand)
    qtbot.waitUntil(lambda: "could not" not in told(page.hand))
    assert page.banner.words == ""


def test_a_session_that_could_not_be_loaded_says_so_and_is_loaded_again(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    session = suite.sessions.next(journal.workspace.clients[0].id)
    with monkeypatch.context() as failing:
        failing.setattr("wa_journal.ui.session.page.load", refusing(error))
        journal.workspace.go(Place("session", session.client, session.id))
        idle(qtbot, journal)
    page = journal.workspace.page
    assert isinstance(page, SessionPage)
    assert page.writing.words.text() == "Could not be loaded"
    if error is DiskFull:
        try_again(qtbot, journal, page.banner)
        assert page.writing.words.text() == "0 words"
        assert page.banner.words == ""
