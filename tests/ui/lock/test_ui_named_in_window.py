"""What can be done about a lost journal is named in the window as the window has it, in a terminal as the terminal has it."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.test_ui_languages import plain  # noqa: F401  the fixture
from wa_journal.host import resources
from wa_journal.model.vault_errors import DatabaseGone, VaultDamaged
from wa_journal.services import words
from wa_journal.services.words import error_words
from wa_journal.ui.kit import Kit
from wa_journal.ui.languages import Languages
from wa_journal.ui.lock.lock_page import Door, LockPage
from wa_journal.ui.messages import Messages
from wa_journal.ui.parts.buttons import Button

COMMANDS = ("wa-journal restore", "wa-journal salvage")


def _gone(*_given: object) -> None:
    raise DatabaseGone


def test_a_lost_database_leads_to_the_link_of_the_page_and_to_no_terminal(qtbot: QtBot, kit: Kit) -> None:
    page = LockPage(kit, Door(_gone, _gone))
    qtbot.addWidget(page)
    told = Messages(error_words).text(DatabaseGone())
    assert "wa-journal" not in told
    assert any(button.text() in told for button in page.findChildren(Button) if button.text())
    assert "wa-journal restore FILE" in words.sentence(DatabaseGone())


@pytest.mark.parametrize("language", ["en", "de", "fr", "ro"])
def test_no_message_of_the_window_names_these_commands(qapp: QApplication, plain: None, language: str) -> None:  # noqa: F811
    Languages(qapp, resources).speak(language)
    messages = Messages(error_words)
    codes = [code for code, sentence in error_words().items() if any(one in str(sentence) for one in COMMANDS)]
    assert len(codes) == 5
    for code in codes:
        error = VaultDamaged()
        error.code = code
        assert not any(one in messages.text(error) for one in COMMANDS)
        assert "“" in messages.text(error)
