"""A list that scrolls with its page shows all of its rows, also once the window is narrower or the text larger."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import every_page
from wa_journal.model.ids import ClientId, RecordId
from wa_journal.model.ledger import LedgerKind, LedgerLine
from wa_journal.ui.craft.ledger_view import LedgerView
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.look import Look
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.tick_list import TickList

LONG = "Rang the housing office about the flat, and asked them to write to him before the end of the month. " * 3
BARE = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def cut_off(top: QWidget) -> Iterator[str]:
    """Name each list without a bar that shows only some of its rows."""
    for one in top.findChildren(RowList):
        if one.isVisibleTo(top) and one.verticalScrollBarPolicy() is BARE and one.height() < one.full_height():
            yield f"{one.accessibleName()}: {one.height()} of {one.full_height()} pixels"


@pytest.fixture
def ledger(qtbot: QtBot, look: Look) -> Iterator[LedgerView]:
    made = LedgerView(look)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.show_lines((LedgerLine(RecordId("1"), ClientId("c"), LedgerKind.PROMISE, LONG, date(2026, 3, 2)),), {})
    QApplication.processEvents()
    yield made
    look.plain()


def test_a_long_line_of_the_ledger_is_seen_whole_in_a_narrower_window(ledger: LedgerView) -> None:
    before = ledger.list.height()
    assert list(cut_off(ledger)) == []
    ledger.resize(430, 600)
    QApplication.processEvents()
    assert ledger.list.height() > before
    assert list(cut_off(ledger)) == []
    ledger.resize(900, 600)
    QApplication.processEvents()
    assert ledger.list.height() == before, "no room is left over"


def test_a_long_line_of_the_ledger_is_seen_whole_in_larger_letters(ledger: LedgerView, look: Look) -> None:
    before = ledger.list.height()
    look.set_percent(200)
    QApplication.processEvents()
    assert ledger.list.height() > before
    assert list(cut_off(ledger)) == []


def test_clients_to_tick_are_seen_whole_in_a_narrower_window(qtbot: QtBot, look: Look) -> None:
    made = TickList(look, "Clients")
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.show()
    made.show_rows((Row("1", LONG, ticked=True), Row("2", LONG, ticked=False)))
    QApplication.processEvents()
    before = made.height()
    made.resize(300, made.height())
    QApplication.processEvents()
    assert made.height() == made.full_height() > before


@pytest.mark.parametrize(("width", "percent"), [(1000, 100), (1280, 200)])
def test_no_list_of_any_page_is_cut_off_once_it_stands(qtbot: QtBot, journal: OpenJournal, width: int, percent: int) -> None:
    journal.window.resize(1700, 900)
    found = []
    for key, page in every_page(qtbot, journal):
        journal.window.resize(1700, 900)
        journal._kit.look.plain()
        QApplication.processEvents()
        journal.window.resize(width, 900)
        journal._kit.look.set_percent(percent)
        for _ in range(6):
            QApplication.processEvents()
        found += [(key, told) for told in cut_off(page)]
    assert found == []
