"""A sealed PDF holds a title, text that can be selected, and nothing about who made it or when."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter, QTextDocument

from tests.supervision.summaries import PROFILE, lexicon
from wa_journal.model.supervision import ReportBlock, ReportPage
from wa_journal.supervision.drafting import terms_of
from wa_journal.supervision.errors import NotReadable
from wa_journal.supervision.pdf_seal import seal
from wa_journal.supervision.pdf_text import parts
from wa_journal.supervision.scan import leaks
from wa_journal.ui.print.summary import render


@pytest.fixture
def drawn(qapp: object) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("Notes on Yusuf")
    document = QTextDocument()
    document.setPlainText("The office said:\nKarlo Tandari came, [PERSON 412] did not.")
    document.print_(writer)
    return bytes(buffer.data().data())


def test_only_the_title_is_left_of_the_properties(drawn: bytes) -> None:
    sealed = seal(drawn, "Supervision summary")
    with pikepdf.open(io.BytesIO(sealed)) as opened:
        assert {key: str(value) for key, value in opened.docinfo.items()} == {"/Title": "Supervision summary"}
        assert "/Metadata" not in opened.Root
    assert b"Yusuf" not in sealed
    assert sealed == seal(drawn, "Supervision summary")


def test_what_stands_on_the_page_can_be_read_back(drawn: bytes) -> None:
    assert "The office said" in dict(parts(seal(drawn, "Supervision summary")))["page 1"]


def test_the_scan_reads_pages_and_properties(drawn: bytes) -> None:
    found = leaks(drawn, "pdf", terms_of(PROFILE, lexicon()), lexicon())
    assert {leak.part for leak in found} == {"properties", "page 1"}


def test_a_passphrase_locks_it_with_aes_256(drawn: bytes) -> None:
    locked = seal(drawn, "Supervision summary", "a long passphrase")
    with pytest.raises(NotReadable):
        list(parts(locked))
    with pikepdf.open(io.BytesIO(locked), password="a long passphrase") as opened:
        assert opened.encryption.bits == 256
    assert "office" in dict(parts(locked, "a long passphrase"))["page 1"]


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(NotReadable):
        seal(b"no pdf", "Supervision summary")


@pytest.mark.parametrize("before", range(4080, 4100, 3))
def test_a_name_is_found_wherever_a_long_paragraph_is_cut(qapp: object, before: int) -> None:
    words = ("was here " * 460)[:before].rsplit(" ", 1)[0].ljust(before, "x")
    page = ReportPage("Supervision summary", "", (ReportBlock("Notes", (f"{words} Tandari {'and left ' * 200}",)),))
    terms = terms_of(PROFILE, lexicon())
    assert {leak.part.partition(",")[0] for leak in leaks(render(page), "pdf", terms, lexicon())} == {"page 1"}
    without = replace(page, blocks=(ReportBlock("Notes", (words,)),))
    assert leaks(render(without), "pdf", terms, lexicon()) == ()
