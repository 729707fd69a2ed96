"""What a field does not take is told in full below it, whatever was told there before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget
from pytestqt.qtbot import QtBot

from wa_journal.ui.look import Look
from wa_journal.ui.parts.date_field import DateField

SHORT = "“foo” is not a date; 30 Nov 2026 stays. Write it like 30 Nov 2026."
LONG = "This day is still to come: a meeting can be cancelled ahead, but it was not held or missed yet. 5 Oct 2026 stays."


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> DateField:
    """A field in a form of three columns, as the details of a session have it."""
    holder, grid, made = QWidget(), QGridLayout(), DateField(look, "Date")
    grid.addWidget(made, 0, 0, Qt.AlignmentFlag.AlignTop)
    for place in (1, 2):
        grid.addWidget(QWidget(), 0, place)
    for place in range(3):
        grid.setColumnStretch(place, 1)
    holder.setLayout(grid)
    qtbot.addWidget(holder)
    holder.resize(540, 400)
    holder.show()
    # The grid keeps what it holds by its holder.
    made.holder = holder  # type: ignore[attr-defined]
    return made


def settle() -> None:
    for _ in range(40):
        QApplication.processEvents()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("told", [(SHORT, LONG), (LONG, SHORT, LONG), (LONG,)])
def test_every_line_of_the_last_message_is_seen(look: Look, field: DateField, told: tuple[str, ...], percent: int) -> None:
    look.set_percent(percent)
    for words in told:
        field.note.take_back()
        settle()
        field.note.tell(words)
        settle()
        assert field.note.height() >= field.note.heightForWidth(field.note.width())
    look.plain()
