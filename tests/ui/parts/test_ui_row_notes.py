"""The note at the end of a row leaves its title room: where it would take too much, it has a line of its own."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from wa_journal.ui.look import Look
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark

TITLE, SHORT, LONG = "spus că îi este frică", "kept", "vielleicht eine andere Sprache: [PERSON 915]"
WIDE = 380
Shown = Callable[[str, str], RowList]


@pytest.fixture
def shown(qtbot: QtBot, look: Look) -> Iterator[Shown]:
    def show(title: str, note: str) -> RowList:
        made = RowList(look, "Found")
        qtbot.addWidget(made)
        made.resize(WIDE, 300)
        made.show_rows((Row("1", title, "Ea a spus că îi este frică.", note, Mark.NOTE),))
        made.show()
        return made

    yield show
    look.plain()


def head_of(rows: RowList) -> QImage:
    """Give the picture of the first line of a row."""
    drawn: QImage = rows.viewport().grab(QRect(0, 0, WIDE, rows.fontMetrics().height() + 6)).toImage()
    return drawn


@pytest.mark.parametrize("percent", [100, 200])
def test_a_long_note_never_narrows_the_title_to_a_column_of_single_words(shown: Shown, look: Look, percent: int) -> None:
    look.set_percent(percent)
    bare, noted = (shown(TITLE, note) for note in ("", LONG))
    lines = 1 if percent == 100 else 3
    assert noted.sizeHintForRow(0) - bare.sizeHintForRow(0) <= lines * noted.fontMetrics().lineSpacing() + 6
    assert head_of(noted) == head_of(bare), "the title has its line to itself"


def test_a_note_that_leaves_room_stands_at_the_end_of_the_titles_line(shown: Shown) -> None:
    bare, noted = (shown(TITLE, note) for note in ("", SHORT))
    assert noted.sizeHintForRow(0) == bare.sizeHintForRow(0)
    assert head_of(noted) != head_of(bare)


def test_a_note_wider_than_the_list_is_seen_whole(shown: Shown) -> None:
    once, thrice = (shown(TITLE, " ".join([LONG] * times)) for times in (1, 3))
    assert thrice.sizeHintForRow(0) > once.sizeHintForRow(0) + once.fontMetrics().lineSpacing()
