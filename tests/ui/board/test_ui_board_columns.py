"""The rows of the board stand in columns, whatever the state of each is called in the officer's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wa_journal.host import resources
from wa_journal.model.board_words import called_state
from wa_journal.model.trajectory import BoardCell, BoardRow, BoardState
from wa_journal.ui.board.row_view import RowView
from wa_journal.ui.board.rows_card import RowsCard
from wa_journal.ui.languages import Languages
from wa_journal.ui.look import Look
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.wording import worded

LABELS = ("Level of the alliance, as you rate it", "Candour", "Bond, goals and tasks in the text", "Family")


@pytest.fixture(params=["en", "de", "fr", "ro"])
def language(request: pytest.FixtureRequest, qapp: QApplication, look: Look) -> Iterator[str]:
    languages = Languages(qapp, resources)
    languages.speak(request.param)
    yield request.param
    languages.speak("en")
    look.set_percent(100)


def rows() -> tuple[BoardRow, ...]:
    """Give a row in each state, with more and more sessions."""
    cells = tuple((number, BoardCell.FOR) for number in range(6))
    return tuple(
        BoardRow(state.value, LABELS[place % len(LABELS)], state, 10**place, 1, 0, "", cells=cells[:place], for_sessions=(1,))
        for place, state in enumerate(BoardState)
    )


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_every_row_has_its_pieces_where_the_others_have_them(qtbot: QtBot, look: Look, language: str, percent: int) -> None:
    look.set_percent(percent)
    card = RowsCard(look)
    qtbot.addWidget(card)
    card.show_rows(rows(), "")
    for width in (700, 1000, 1600):
        card.resize(width, 1200)
        card.show()
        QApplication.processEvents()
        for column in zip(*(view.columns for view in card.findChildren(RowView)), strict=True):
            assert all(piece.isVisible() for piece in column)
            assert len({piece.x() for piece in column}) == 1, (language, width, type(column[0]))
    card.hide()


def test_there_is_room_for_every_state_also_where_only_short_ones_are_shown(qtbot: QtBot, look: Look, language: str) -> None:
    widest = 0
    for shown in ((one,) for one in rows()):
        card = RowsCard(look)
        qtbot.addWidget(card)
        card.show_rows(shown, "")
        card.resize(1600, 400)
        card.show()
        QApplication.processEvents()
        (view,) = card.findChildren(RowView)
        state = view.columns[3]
        assert isinstance(state, PlainLabel)
        assert state.text() == worded(called_state(shown[0]))
        widest = widest or state.width()
        assert state.width() == widest, language
        card.hide()
