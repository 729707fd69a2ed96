"""A setting is shown and followed only once the journal has it; words that it refused stand until they are kept."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from tests.ui.session.test_ui_not_taken import settle
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.tick import Tick
from wa_journal.ui.settings.page import SettingsPage
from wa_journal.ui.settings.setting_row import SettingRow


def row_of(page: SettingsPage, key: str) -> SettingRow:
    return page._rows[key]


def type_in(qtbot: QtBot, row: SettingRow, words: str) -> TextField:
    line = row.findChild(TextField)
    assert line is not None
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    return line


@pytest.fixture
def page(qtbot: QtBot, journal: OpenJournal) -> SettingsPage:
    page = go(qtbot, journal, "settings")
    assert isinstance(page, SettingsPage)
    return page


def refuse(failing: pytest.MonkeyPatch, suite: Suite) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    failing.setattr(type(suite.preferences), "set", full)


def test_a_setting_that_was_refused_is_neither_shown_nor_followed(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed: list[str] = []
    page.kept.connect(lambda key, _: followed.append(key))
    number, tick = row_of(page, "idle_minutes"), row_of(page, "lock_on_suspend").findChild(Tick)
    assert tick is not None
    before = (suite.preferences.get("idle_minutes"), journal.idle._seconds, tick.isChecked())
    with monkeypatch.context() as failing:
        refuse(failing, suite)
        line = type_in(qtbot, number, "1")
        tick.click()
        settle(qtbot, journal)
    assert (int(line.text()), journal.idle._seconds, tick.isChecked()) == before
    assert followed == []
    assert "stays as it was" in page.banner.words
    type_in(qtbot, number, "1")
    settle(qtbot, journal)
    assert followed == ["idle_minutes"]
    assert (suite.preferences.get("idle_minutes"), journal.idle._seconds, line.text()) == (1, 60, "1")


def test_words_of_a_setting_that_were_refused_stand_and_are_kept_with_the_next_enter(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = row_of(page, "read_reason")
    with monkeypatch.context() as failing:
        refuse(failing, suite)
        line = type_in(qtbot, row, "request of the court")
        settle(qtbot, journal)
    assert line.text() == "request of the court"
    assert suite.preferences.get("read_reason") != "request of the court"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot, journal)
    assert suite.preferences.get("read_reason") == "request of the court"


def test_a_text_size_by_key_that_was_refused_is_not_followed(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[None] = []
    journal.front_kept.connect(lambda: told.append(None))
    larger = (journal.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    with monkeypatch.context() as failing:
        refuse(failing, suite)
        qtbot.keyClick(*larger)
        settle(qtbot, journal)
    assert (suite.preferences.get("text_size"), journal._kit.look.percent, told) == (100, 100, [])
    assert "stays as it was" in journal.workspace.banner.words
    qtbot.keyClick(*larger)
    settle(qtbot, journal)
    assert (suite.preferences.get("text_size"), journal._kit.look.percent, told) == (110, 110, [None])
