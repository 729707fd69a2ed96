"""A summary that supervisors edit in Word: headings, lists and tables, no author, no times, no template's properties."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime

from docx import Document
from docx.document import Document as Opened
from docx.oxml.ns import qn
from docx.shared import Emu, Inches

from wa_journal.model.supervision import Report, ReportBlock
from wa_journal.supervision.layout import CHART_SAID, page

_FIXED = datetime(2000, 1, 1)
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
# Text width of the template's page; columns are shared out by letters, none beyond a long line.
_PAGE, _LONGEST, _ROOM = Inches(6), 48, 10
_OPENING = 2
_LEFT_OUT = ("docProps/thumbnail.jpeg",)


def render(report: Report) -> bytes:
    """Give the report's bytes, the same for the same report."""
    laid = page(report)
    document = Document()
    _blank_properties(document, laid.title)
    document.add_heading(clean(laid.title), level=0)
    document.add_paragraph(clean(laid.note))
    for block in laid.blocks:
        _add(document, block, 1 if block.client or not report.others else 2)
        if report.paint is not None and (picture := report.paint(block.chart)) is not None:
            _add_picture(document, picture, report.say(CHART_SAID))
    made = io.BytesIO()
    document.save(made)
    return _rezipped(made.getvalue())


def clean(text: str) -> str:
    """Give text without the control signs that XML refuses."""
    return "".join(sign for sign in text if sign >= " " or sign in "\n\t").replace("\ufffe", "").replace("\uffff", "")


def _add(document: Opened, block: ReportBlock, level: int) -> None:
    if block.client and len(document.paragraphs) > _OPENING:
        document.add_page_break()
    document.add_heading(clean(block.heading), level=level)
    for line in block.lines:
        document.add_paragraph(clean(line), style="List Bullet" if block.bullets else None)
    if block.table:
        table = document.add_table(rows=0, cols=len(block.table[0]), style="Table Grid")
        table.autofit = False
        widths = _widths(block.table)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for number, row in enumerate(block.table):
            for cell, text, width in zip(table.add_row().cells, row, widths, strict=True):
                cell.text, cell.width = clean(text), width
                for run in cell.paragraphs[0].runs:
                    run.bold = number == 0


def _add_picture(document: Opened, picture: bytes, said: str) -> None:
    """Add a chart under its table, with words for whoever cannot see it and no name of a file."""
    document.add_picture(io.BytesIO(picture), width=_PAGE)
    shown = document.paragraphs[-1].runs[-1].element
    for properties in (*shown.iter(qn("wp:docPr")), *shown.iter(qn("pic:cNvPr"))):
        properties.set("name", "chart")
        properties.set("descr", clean(said))


def _widths(rows: tuple[tuple[str, ...], ...]) -> tuple[Emu, ...]:
    """Give each column room by its longest words, so that sentences are not squeezed into a third of the page."""
    longest = [min(max(len(row[column]) for row in rows), _LONGEST) + _ROOM for column in range(len(rows[0]))]
    return tuple(Emu(int(_PAGE * size / sum(longest))) for size in longest)


def _blank_properties(document: Opened, title: str) -> None:
    properties = document.core_properties
    for name in (
        "author",
        "last_modified_by",
        "category",
        "comments",
        "keywords",
        "subject",
        "content_status",
        "identifier",
        "version",
    ):
        setattr(properties, name, "")
    properties.title, properties.language, properties.revision = clean(title), "en", 1
    properties.created = properties.modified = properties.last_printed = _FIXED


def _rezipped(data: bytes) -> bytes:
    """Write the parts again in order with one fixed time, without the template's thumbnail."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist()):
            if name not in _LEFT_OUT:
                info = zipfile.ZipInfo(name, _ZIP_TIME)
                info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
                target.writestr(info, _without_thumbnail(name, source.read(name)))
    return out.getvalue()


def _without_thumbnail(name: str, data: bytes) -> bytes:
    if name != "_rels/.rels":
        return data
    start = data.find(b"<Relationship ", 0)
    while start >= 0:
        end = data.find(b"/>", start) + 2
        if b"thumbnail" in data[start:end]:
            return data[:start] + data[end:]
        start = data.find(b"<Relationship ", end)
    return data
