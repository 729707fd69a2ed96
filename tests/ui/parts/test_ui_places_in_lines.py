"""What a row lights up and a click marks is the part itself, whatever letters stand before it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from wa_journal.ui.look import Look
from wa_journal.ui.parts.document_text import units
from wa_journal.ui.parts.parted_line import PartedLine
from wa_journal.ui.parts.row_painter import RowPainter
from wa_journal.ui.parts.row_value import Row

ODD = st.text(st.one_of(st.sampled_from("😀\u0301\u2028\u2029\r\n谢"), st.characters(exclude_categories=["Cs"])))


@given(ODD, st.text(st.sampled_from("ab😀"), min_size=1), ODD)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
def test_what_is_lit_up_in_a_row_is_the_hit_itself(qtbot: QtBot, look: Look, before: str, words: str, behind: str) -> None:
    view = QListView()
    qtbot.addWidget(view)
    row = Row("a", "Title", f"{before}{words}{behind}", hits=((len(before), len(before) + len(words)),))
    layout, _ = RowPainter(look, view)._laid(row, 300)
    (lit,) = layout.formats()
    shown = layout.text().encode("utf-16-le")
    assert shown[2 * lit.start : 2 * (lit.start + lit.length)].decode("utf-16-le") == words


@pytest.mark.parametrize("before", ["", "😀😀 "])
def test_a_click_marks_the_part_that_it_fell_on(qtbot: QtBot, before: str) -> None:
    line = PartedLine(4)
    qtbot.addWidget(line)
    line.setText(f"{before}14 June 2026")
    line.setCursorPosition(units(f"{before}1"))
    assert line.word_at_cursor == 0
    line.mark_word(1)
    assert line.selectedText() == "June"
