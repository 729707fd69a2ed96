"""A sentence of another language, masked whole, is told with the reason, and one key brings each part of it back."""

# ruff: noqa: F811
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.supervision.test_ui_supervision import client, drafted, made, page, suite  # noqa: F401 (fixtures)
from wa_journal.ui.supervision.page import SupervisionPage

THEIRS = "Il ne veut plus venir aux rendez-vous avec moi."


def test_another_language_is_told_with_the_reason_and_comes_back_by_hand(qtbot: QtBot, page: SupervisionPage) -> None:
    drafted(qtbot, page, f"He is late. {THEIRS}")
    check = page.check
    assert THEIRS not in check.text.toPlainText()
    assert check.foreign.isVisible()
    assert "another language" in check.foreign.text()
    for _ in range(2):
        place = next(number for number, one in enumerate(check._stretches) if one.foreign and not one.left)
        assert check.list.rows.rows[place].note.startswith("perhaps another language: ")
        check.list.choose(str(place))
        qtbot.keyClick(check.list, Qt.Key.Key_L)
        qtbot.waitUntil(lambda place=place: page.kit.tasks.idle and check._stretches[place].left, timeout=10_000)  # type: ignore[misc]
    assert THEIRS in check.text.toPlainText()
    assert not check.foreign.isVisible()


def test_an_english_summary_says_nothing_of_languages(qtbot: QtBot, page: SupervisionPage) -> None:
    drafted(qtbot, page)
    assert not any(one.foreign for one in page.check._stretches)
    assert not page.check.foreign.isVisible()
