"""A summary on paper: what is read or copied out of the PDF stands there once, also where a page ends."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication

from wa_journal.model.supervision import ReportBlock, ReportPage
from wa_journal.supervision import pdf_text
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
    parts = dict(pdf_text.parts(render(ReportPage("T", "n", (SHAPES[shape](words),)))))
    pages = [text for name, text in parts.items() if name.startswith("page") and not name.endswith(pdf_text.CUT)]
    read = MARKED.findall("\n".join(pages))
    assert [word for word, times in Counter(read).items() if times > 1] == []
    assert read == words
