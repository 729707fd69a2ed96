"""A summary leaves as it was reviewed: every line of the second step stands in every written file, in the same order."""

import io
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from unicodedata import normalize

import docx
import pytest
from docx.oxml.ns import qn
from PySide6.QtWidgets import QApplication

from tests.ui.supervision.test_ui_supervision import client, made, suite
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId
from wa_journal.model.sessions import Ratings
from wa_journal.model.supervision import ReportForm
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.services.summary.summary_content import Request
from wa_journal.services.summary.supervising import Handing
from wa_journal.supervision import pdf_text
from wa_journal.ui.print.summary import painted
from wa_journal.ui.supervision.bringing import shown
from wa_journal.ui.supervision.reading import headings, laid_out

__all__ = ["client", "made", "suite"]
QUESTION = "😀 How do I go on with him?"
WORD = re.compile(r"[^\W_]+")


def _pdf(data: bytes) -> str:
    parts = pdf_text.parts(data)
    return "\n".join(text for name, text in parts if name.startswith("page") and not name.endswith(pdf_text.CUT))


def _docx(data: bytes) -> str:
    body = docx.Document(io.BytesIO(data)).element.body
    return "\n".join("".join(piece.text or "" for piece in one.iter(qn("w:t"))) for one in body.iter(qn("w:p")))


READ: dict[str, Callable[[bytes], str]] = {"pdf": _pdf, "docx": _docx, "md": lambda data: data.decode().replace("\\", "")}


def _words(text: str) -> str:
    return " ".join(WORD.findall(normalize("NFKC", text)))


def _begun(suite: Suite, meetings: int) -> ClientId:
    """A journal of somebody's own: few meetings, or one that is written about at length."""
    client = suite.clients.add("Heron").id
    for number in range(meetings):
        session = suite.sessions.next(client, date(2026, 1, 5) + timedelta(7 * number)).id
        # Each goes over two lines on paper, and now and then overleaf.
        said = "He talked about his week, about his work at the yard, about those who talk with him there and the paint in hall"
        many = " ".join(f"{said} {line}." for line in range(60))
        sections = (Section(many, None, Voice.THEY_SAID), Section("I think he tries.", None, Voice.I_THINK))
        suite.writing.finish(session, sections)
        suite.sessions.rate(Ratings(session, goals=6, tasks=6, trust=6, bond=6))
    return client


@pytest.mark.parametrize("form", READ)
@pytest.mark.parametrize("length", list(ReportForm))
@pytest.mark.parametrize("meetings", [0, 1, 5])
def test_every_line_that_was_reviewed_stands_in_the_file(
    qapp: QApplication, suite: Suite, client: ClientId, tmp_path: Path, form: str, length: ReportForm, meetings: int
) -> None:
    about = _begun(suite, meetings) if meetings else client
    supervising = suite.supervising
    review = supervising.read_through(supervising.mask_open(supervising.draft(Request(about, length, QUESTION))))
    now = shown(supervising, review)
    sections = laid_out(now.passages, now.own_words, headings()).text.split("\n\n")
    file, _ = supervising.hand_over(review, Handing(form, tmp_path / f"s.{form}", "supervisor", "question"), painted())
    written = _words(READ[form](file.read_bytes()))
    assert sections[-1].startswith(headings()["limits"].upper())
    # What stands last before the eyes of the officer stands under the title of a file.
    note = sections[-1].splitlines().pop()
    assert _words(note) in written
    at = 0
    for section in sections:
        for line in section.splitlines()[1:]:
            if line != note:
                found = written.find(_words(line), at)
                assert found >= 0, (section.splitlines()[0], line)
                at = found
