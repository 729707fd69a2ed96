"""A summary on paper: what is read or copied out of the PDF stands there once, also where a page ends."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from wa_journal.model.supervision import ReportBlock, ReportPage
from wa_journal.supervision import pdf_text
from wa_journal.supervision.errors import LinesMissing
from wa_journal.supervision.whole import require_whole
from wa_journal.ui.print.summary import render

MARKED = re.compile(r"w\d{5}x")
SHAPES = {
    "lines": lambda words: ReportBlock("Heading", tuple(f"{word} and some more" for word in words)),
    "bullets": lambda words: ReportBlock("Heading", tuple(f"{word} and some more" for word in words), bullets=True),
    "one long paragraph": lambda words: ReportBlock("Heading", (" ".join(words),)),
    "long bullets": lambda words: ReportBlock("Heading", (" ".join(words), " ".join(words)[::-1]), bullets=True),
    "a table": lambda words: ReportBlock("Heading", (), table=(("A", "B"), *((word, "again and again " * 8) for word in words))),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("count", [40, 137, 900])
def test_every_word_is_read_once_and_in_order_over_the_end_of_a_page(qapp: QApplication, shape: str, count: int) -> None:
    words = [f"w{number:05d}x" for number in range(count)]
    read = MARKED.findall(_read(SHAPES[shape](words)))
    assert [word for word, times in Counter(read).items() if times > 1] == []
    assert read == words


@pytest.mark.parametrize("lines", range(12))
def test_what_stands_behind_many_paragraphs_that_go_on_overleaf_is_painted_too(qapp: QApplication, lines: int) -> None:
    words = [f"w{number:05d}x" for number in range(lines + 100 + 6)]
    above, long, below = words[:lines], words[lines:-6], words[-6:]
    read = _read(
        ReportBlock("Before", tuple(above)),
        ReportBlock("Long", tuple(f"{word} and some more" + " of it" * 30 for word in long), bullets=True),
        ReportBlock(below[0], (below[1],), table=((below[2], below[3]),)),
        ReportBlock(below[4], (below[5],)),
    )
    assert MARKED.findall(read) == words


@pytest.mark.parametrize("lines", range(0, 40, 3))
def test_a_row_of_a_table_stands_on_one_page(qapp: QApplication, lines: int) -> None:
    rows = [(f"w{number:05d}x", "again " * (8 + number % 40) + f"e{number:05d}x") for number in range(60)]
    block = ReportBlock("Heading", ("above",) * lines, table=(("First", "Second"), *rows))
    for page in _pages(block, ReportBlock("w99999x e99999x", ("below",))):
        assert [word[1:] for word in MARKED.findall(page)] == [word[1:] for word in re.findall(r"e\d{5}x", page)]
    assert len(MARKED.findall(_read(block))) == len(rows)


@pytest.mark.parametrize("shape", SHAPES)
def test_no_heading_stands_alone_at_the_end_of_a_page(qapp: QApplication, shape: str) -> None:
    block = replace(SHAPES[shape]([f"w{number:05d}x" for number in range(30)]), heading="h00000x")
    for lines in range(40, 60):
        for page in _pages(ReportBlock("Before", ("above",) * lines), block):
            assert MARKED.findall(page)[-1:] != [] or "h00000x" not in page, lines


def test_a_row_that_is_longer_than_a_page_stands_on_several_whole(qapp: QApplication) -> None:
    words = [f"w{number:05d}x" for number in range(3000)]
    block = ReportBlock("Heading", (), table=(("A", "B"), ("row", " ".join(words)), ("row", "end")))
    assert MARKED.findall(_read(block)) == words


def test_pages_that_lack_a_line_are_refused(qapp: QApplication) -> None:
    blocks = (ReportBlock("Facts", ("He came.",)), ReportBlock("Limits and purpose", ("For supervision only.", "No evidence.")))
    whole = ReportPage("Title of it", "A note on it", blocks)
    drawn = render(replace(whole, blocks=blocks[:-1]))
    with pytest.raises(LinesMissing) as refused:
        require_whole(whole, drawn)
    assert refused.value.params == {"count": 3}


@pytest.mark.parametrize(
    "line",
    [
        "Zoë was \U0001f600 tired; Małgorzata's wasn\u2019t",
        "“office” file: fi fl ffi — 5\u202f% of 12",
        "شخص said ok",
        "谢谢, he wrote",
    ],
)
def test_lines_in_any_script_are_found_again(qapp: QApplication, line: str) -> None:
    told = ReportPage("T", "n", (ReportBlock("H", tuple(f"{number} {line} {number}" for number in range(90)), bullets=True),))
    require_whole(told, render(told))


def _pages(*blocks: ReportBlock) -> list[str]:
    parts = dict(pdf_text.parts(render(ReportPage("T", "n", blocks))))
    return [text for name, text in parts.items() if name.startswith("page") and not name.endswith(pdf_text.CUT)]


def _read(*blocks: ReportBlock) -> str:
    return "\n".join(_pages(*blocks))
