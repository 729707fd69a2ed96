"""A client is added by key from wherever the focus is: Enter chooses where the case stands, and then adds the client."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wa_journal.model.practice import CasePhase
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.shell.add_client import AddClient


@pytest.fixture
def box(qtbot: QtBot, journal: OpenJournal) -> Iterator[AddClient]:
    journal.add_client()
    made = QApplication.activeModalWidget()
    assert isinstance(made, AddClient)
    qtbot.waitUntil(made.codename.hasFocus)
    yield made
    made.reject()
    made.deleteLater()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_the_chosen_phase_adds_the_client(qtbot: QtBot, box: AddClient, suite: Suite, key: Qt.Key) -> None:
    qtbot.keyClicks(box.codename, "K-55")
    first, second = (box.phase.button(one.value) for one in tuple(CasePhase)[:2])
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is second
    with qtbot.waitSignal(box.added, timeout=5_000):
        qtbot.keyClick(second, key)
    made = next(one for one in suite.clients.all() if one.codename == "K-55")
    assert made.phase is tuple(CasePhase)[1]


def test_enter_on_another_phase_chooses_it_first(qtbot: QtBot, box: AddClient, suite: Suite) -> None:
    qtbot.keyClicks(box.codename, "K-56")
    third = box.phase.button(tuple(CasePhase)[2].value)
    third.setFocus()
    qtbot.keyClick(third, Qt.Key.Key_Return)
    assert (box.phase.key, box.isVisible()) == (tuple(CasePhase)[2].value, True)
    with qtbot.waitSignal(box.added, timeout=5_000):
        qtbot.keyClick(third, Qt.Key.Key_Return)
    assert next(one for one in suite.clients.all() if one.codename == "K-56").phase is tuple(CasePhase)[2]


def test_a_codename_that_is_too_long_is_refused_whole_with_all_its_letters_still_there(
    qtbot: QtBot, box: AddClient, suite: Suite
) -> None:
    known = len(suite.clients.all())
    qtbot.keyClicks(box.codename, "K" * 61)
    qtbot.keyClick(box.codename, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(box.banner.words), timeout=5_000)
    assert box.banner.words == "A codename has at most 60 letters. Shorten it; nothing was cut."
    assert (box.codename.text(), len(suite.clients.all())) == ("K" * 61, known)
    qtbot.keyClick(box.codename, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(box.added, timeout=5_000):
        qtbot.keyClick(box.codename, Qt.Key.Key_Return)
    assert "K" * 60 in {one.codename for one in suite.clients.all()}


def test_enter_without_a_codename_asks_for_it(qtbot: QtBot, box: AddClient, suite: Suite) -> None:
    known = len(suite.clients.all())
    chosen = box.phase.button(CasePhase.BEFORE_CONTACT.value)
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Return)
    assert (box.isVisible(), box.codename.hasFocus(), len(suite.clients.all())) == (True, True, known)
