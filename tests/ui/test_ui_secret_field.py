"""The eye in a passphrase's line stays within it at every size of text."""

import pytest
from PySide6.QtCore import QRect
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
    assert QRect(field.eye.rect()).contains(QRect(field.eye.rect().topLeft(), field.eye.iconSize()))
    look.plain()
