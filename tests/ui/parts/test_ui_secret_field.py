"""The eye in a passphrase's line stays within it at every size of text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from wa_journal.ui.look import Look
from wa_journal.ui.parts.secret_field import SecretField


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_the_eye_stands_within_its_line_and_beside_the_words(qtbot: QtBot, look: Look, percent: int) -> None:
    look.set_percent(percent)
    field = SecretField(look, "Passphrase")
    qtbot.addWidget(field)
    field.resize(300, field.sizeHint().height())
    field.show()
    inside = field.rect().adjusted(2, 2, -2, -2)
    assert inside.contains(field.eye.geometry())
    assert field.eye.width() >= 18
    assert field.textMargins().right() >= field.eye.width()
    drawing = field.eye.childAt(field.eye.rect().center())
    assert field.eye.rect().contains(drawing.geometry())
    assert drawing.width() >= look.px(5)
    look.plain()


def test_from_right_to_left_the_words_leave_room_for_the_eye_on_its_other_side(qtbot: QtBot, look: Look) -> None:
    field = SecretField(look, "Passphrase")
    qtbot.addWidget(field)
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.resize(260, 36)
    field.show()
    margins = field.textMargins()
    assert field.eye.geometry().right() < field.width() // 2
    assert (margins.left() >= field.eye.width(), margins.right()) == (True, 0)


def test_a_click_on_what_is_drawn_in_the_eye_presses_it(qtbot: QtBot, look: Look) -> None:
    field = SecretField(look, "Passphrase")
    qtbot.addWidget(field)
    field.show()
    drawing = field.eye.childAt(field.eye.rect().center())
    for wanted in (QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password):
        qtbot.mouseClick(drawing, Qt.MouseButton.LeftButton)
        assert field.echoMode() == wanted
