"""What changes in the window while a dialog is in front goes by where the window's own keys are, not by the dialog's."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.practice import StrainKind
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.search.page import SearchPage
from wa_journal.ui.shell.palette import Palette


@contextmanager
def dialog(qtbot: QtBot, journal: OpenJournal) -> Iterator[None]:
    journal.finder.show()
    box = QApplication.activeModalWidget()
    assert isinstance(box, Palette)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is box.line)
    yield
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=5000)
    box.reject()


def test_whoever_walks_through_the_rail_is_not_put_back(qtbot: QtBot, journal: OpenJournal) -> None:
    go(qtbot, journal, "entries")
    rail = journal.workspace.rail
    rail.list.setFocus()
    rail.list.step(1)
    walked = rail.list.key
    assert walked != journal.workspace.place.client
    with dialog(qtbot, journal):
        journal.workspace.reload_clients()
    assert rail.list.key == walked
    assert journal.window.focusWidget() is rail.list


def test_a_line_that_is_begun_is_not_kept_as_a_dialog_opens(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle)
    page.writing.ways.to_next()
    line = journal.window.focusWidget()
    assert line is not None
    qtbot.keyClicks(line, "Ask about the gar")
    with dialog(qtbot, journal):
        pass
    assert line.text() == "Ask about the gar"  # type: ignore[attr-defined]
    assert [one for one in suite.practice.ledger(page.place.client) if one.session == session] == []
    page.leave()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle)
    assert [one.text for one in suite.practice.ledger(page.place.client) if one.session == session] == ["Ask about the gar"]


def test_keys_that_were_in_a_message_go_back_as_it_goes(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "search")
    assert isinstance(page, SearchPage)
    page.words.setFocus()
    page.banner.say(Channel.INFO, "Something", "Do it", lambda: None)
    qtbot.waitUntil(page.banner._button.isVisible)
    page.banner._button.setFocus()
    with dialog(qtbot, journal):
        page.banner.clear()
    assert journal.window.focusWidget() is page.words


def test_the_hand_stays_with_the_strains_as_they_are_loaded_anew(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0].id
    for session in suite.sessions.all(client)[:2]:
        suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    page, session_id = fresh_session(qtbot, journal, suite)
    card = page.record.earlier
    qtbot.waitUntil(lambda: bool(card.buttons) and card.buttons[0].isVisible())
    card.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    with dialog(qtbot, journal):
        card.show_strains(suite.sessions.earlier_strains(session_id))
    qtbot.waitUntil(lambda: card.isAncestorOf(journal.window.focusWidget()))
