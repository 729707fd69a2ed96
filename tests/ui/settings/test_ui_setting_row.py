"""A setting of words stands in the officer's language until others are written; written back, it is the product's own again."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wa_journal.catalogue import preferences
from wa_journal.host import resources
from wa_journal.ui.languages import Languages
from wa_journal.ui.look import Look
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.settings.setting_row import SettingRow

REASON = next(one for one in preferences.read(resources.read_text(preferences.RESOURCE)) if one.key == "read_reason")


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    Languages(qapp, resources).speak("fr")
    yield
    for languages in qapp.findChildren(Languages):
        languages.speak("en")


def test_words_that_nobody_changed_are_shown_in_the_language_of_the_window(qtbot: QtBot, look: Look, french: None) -> None:
    row = SettingRow(look, REASON)
    qtbot.addWidget(row)
    kept: list[object] = []
    row.chosen.connect(lambda _, value: kept.append(value))
    row.show_value("no reason given")
    line = row.findChild(TextField)
    assert line is not None
    unset = line.text()
    assert unset not in ("", "no reason given")
    for typed in ("demande du juge", unset):
        line.selectAll()
        line.insert(typed)
        line.editingFinished.emit()
    assert kept == ["demande du juge", "no reason given"]
    row.show_value("demande du juge")
    assert line.text() == "demande du juge"
