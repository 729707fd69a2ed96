"""Whoever types in a line while a list beside it follows hears what is chosen there: only what has the focus speaks by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts import banner, said_label
from wa_journal.ui.parts.said_label import SaidLabel
from wa_journal.ui.search.page import SearchPage
from wa_journal.ui.shell import palette
from wa_journal.ui.shell.palette import Palette


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []

    def listen(widget: QWidget, words: str) -> None:
        said.append(words)
        banner.announce(widget, words)

    for module in (palette, said_label):
        monkeypatch.setattr(module, "announce", listen)
    return said


def test_the_palette_says_what_enter_would_choose(qtbot: QtBot, journal: OpenJournal, heard: list[str]) -> None:
    journal.window.commands.run("finder")
    box = QApplication.activeModalWidget()
    assert isinstance(box, Palette)
    qtbot.keyClicks(box.line, "set")
    first = box.list.spoken
    assert heard[-1] == first
    qtbot.keyClick(box.line, Qt.Key.Key_Down)
    assert heard[-1] == box.list.spoken != first
    qtbot.keyClicks(box.line, "qqxz")
    assert heard[-1] == box._none.text()
    box.reject()


def test_what_is_left_to_decide_is_said_as_it_is_decided(qtbot: QtBot, heard: list[str]) -> None:
    told = SaidLabel("2 to decide.")
    qtbot.addWidget(told)
    told.show()
    for words in ("1 to decide.", "1 to decide.", "Everything is decided."):
        told.setText(words)
    told.hide()
    told.setText("Of another text.")
    assert heard == ["1 to decide.", "Everything is decided."]


def test_search_says_how_much_was_found(qtbot: QtBot, journal: OpenJournal, heard: list[str]) -> None:
    page = go(qtbot, journal, "search")
    assert isinstance(page, SearchPage)
    qtbot.keyClicks(page.words, "qqxz")
    qtbot.waitUntil(lambda: heard[-1:] == ["Nothing found. Fewer words or filters find more."])
    page.words.clear()
    qtbot.keyClicks(page.words, "he")
    qtbot.waitUntil(lambda: bool(page.list.rows.rows))
    assert heard[-1] == page._told.text()
