"""Draws a masked summary as a PDF with selectable text; what it is given is all it knows."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPolygonF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from wa_journal.model.said import said
from wa_journal.model.supervision import ChartPoint, ReportBlock, ReportPage
from wa_journal.ui.parts.side_by_side import side_by_side
from wa_journal.ui.print.page_ends import EDGE, part_at_page_ends
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.opening import Office
    from wa_journal.services.summary.supervising import Painted

_DPI = 96
_MARGIN_MM = 18.0
_SCALE = 3
_COURSE = 2
_CHART = QSizeF(620, 230)
_AREA = QRectF(34, 10, _CHART.width() - 50, _CHART.height() - 44)
_MARK, _MOST_NAMED = 7.0, 8
_INK, _MUTED, _LINE = (Qt.GlobalColor.black, Qt.GlobalColor.darkGray, Qt.GlobalColor.darkBlue)


def render(page: ReportPage) -> bytes:
    """Give the PDF's bytes; properties are taken out and a passphrase is set afterwards, by who writes the file."""
    _with_fonts()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, _margins()))
    writer.setTitle(page.title)
    document_of(page, QSizeF(writer.width(), writer.height())).print_(writer)
    buffer.close()
    return bytes(content.data())


def painted() -> Painted:
    """Give what paints a summary's pages and charts."""
    from wa_journal.services.summary.supervising import Painted

    return Painted(render, chart_png)


_keep: list[QGuiApplication] = []


def _with_fonts() -> None:
    """Letters are painted only with an application: the command line starts one without a screen."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _keep.append(QGuiApplication(["wa-journal"]))


def _margins() -> QMarginsF:
    return QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)


def document_of(page: ReportPage, paper: QSizeF) -> QTextDocument:
    """Give the page as a document that is laid out on paper of this size."""
    document = QTextDocument()
    document.setDefaultFont(QFont("DejaVu Sans", 9))
    document.setDocumentMargin(EDGE)
    cursor = QTextCursor(document)
    _words(cursor, page.title, size=16, bold=True)
    _words(cursor, page.note, muted=True)
    for block in page.blocks:
        _block(cursor, block)
    document.setPageSize(paper)
    part_at_page_ends(document)
    return document


def _block(cursor: QTextCursor, block: ReportBlock) -> None:
    _words(cursor, block.heading, size=14 if block.client else 11, bold=True, above=18 if block.client else 12)
    heads = cursor.blockFormat()
    heads.setHeadingLevel(1 if block.client else 2)
    if block.client and cursor.block().blockNumber() > _FIRST_BLOCKS:
        heads.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.setBlockFormat(heads)
    if (image := picture(block.chart)) is not None:
        _insert(cursor, image)
    if block.bullets and block.lines:
        _bullets(cursor, block.lines)
    else:
        for line in block.lines:
            _words(cursor, line)
    if block.table:
        _table(cursor, block.table)


# Title and note stand before the first client, which stays on their page.
_FIRST_BLOCKS = 4


def _words(cursor: QTextCursor, text: str, *, size: int = 9, bold: bool = False, muted: bool = False, above: int = 3) -> None:
    space = QTextBlockFormat()
    space.setTopMargin(above)
    letters = QTextCharFormat()
    letters.setFontPointSize(size)
    letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    letters.setForeground(QColor(_MUTED if muted else _INK))
    cursor.insertBlock(space, letters)
    cursor.insertText(text, letters)


def _bullets(cursor: QTextCursor, lines: tuple[str, ...]) -> None:
    style = QTextListFormat()
    style.setStyle(QTextListFormat.Style.ListDisc)
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    cursor.insertList(style)
    for number, line in enumerate(lines):
        if number:
            cursor.insertBlock()
        cursor.insertText(line)
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())


def _table(cursor: QTextCursor, rows: tuple[tuple[str, ...], ...]) -> None:
    style = QTextTableFormat()
    style.setCellPadding(3)
    style.setCellSpacing(0)
    style.setBorder(0.5)
    style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    style.setBorderCollapse(True)
    style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    style.setHeaderRowCount(1)
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    table = cursor.insertTable(len(rows), len(rows[0]), style)
    for number, row in enumerate(rows):
        letters = QTextCharFormat()
        letters.setFontWeight(QFont.Weight.Bold if number == 0 else QFont.Weight.Normal)
        for column, text in enumerate(row):
            table.cellAt(number, column).firstCursorPosition().insertText(text, letters)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def chart_png(chart: tuple[ChartPoint, ...]) -> bytes | None:
    """Give a chart as a PNG that says nothing but its points; None where there is no course to see."""
    _with_fonts()
    image = picture(chart)
    if image is None:
        return None
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, the library refuses them
    buffer.close()
    return bytes(content.data())


def picture(chart: tuple[ChartPoint, ...]) -> QImage | None:
    """Paint a chart of two points or more, on white, fine enough for paper."""
    if len(chart) < _COURSE:
        return None
    image = QImage((_CHART * _SCALE).toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SCALE, _SCALE)
    _draw(painter, chart)
    painter.end()
    return image


def _insert(cursor: QTextCursor, image: QImage) -> None:
    # Each chart has a name of its own, or a second client's would stand in the place of the first.
    name = f"chart-{cursor.position()}"
    cursor.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    from PySide6.QtGui import QTextImageFormat

    shown = QTextImageFormat()
    shown.setName(name)
    shown.setWidth(_CHART.width())
    shown.setHeight(_CHART.height())
    cursor.insertImage(shown)


def places(chart: tuple[ChartPoint, ...]) -> tuple[float, ...]:
    """Give the middle of each session's week from left to right; those of one week stand beside each other."""
    first, weeks = chart[0].week, chart[-1].week - chart[0].week + 1
    wanted = [_AREA.left() + _AREA.width() * (point.week - first + 0.5) / weeks for point in chart]
    return side_by_side(wanted, _MARK, (_AREA.left(), _AREA.right()))


def weeks_named(chart: tuple[ChartPoint, ...]) -> tuple[int, ...]:
    """Give the weeks to be written under the chart, each once and no more than there is room for."""
    weeks = tuple(dict.fromkeys(point.week for point in chart))
    return weeks[:: -(-len(weeks) // _MOST_NAMED)]


def _draw(painter: QPainter, chart: tuple[ChartPoint, ...]) -> None:
    """The level with its band over weeks, the officer's ratings as dots; 0 to 10 from bottom to top."""
    area, spots = _AREA, tuple(zip(chart, places(chart), strict=True))
    middles = {week: [x for one, x in spots if one.week == week] for week in weeks_named(chart)}

    def at(x: float, value: float) -> QPointF:
        return QPointF(x, area.bottom() - value / 10 * area.height())

    painter.setFont(QFont("DejaVu Sans", 7))
    for value in range(0, 11, 2):
        painter.setPen(QPen(QColor(Qt.GlobalColor.lightGray), 0.5))
        painter.drawLine(at(area.left(), value), at(area.right(), value))
        painter.setPen(QColor(_MUTED))
        painter.drawText(QRectF(0, at(0, value).y() - 7, 28, 14), Qt.AlignmentFlag.AlignRight, str(value))
    for week, same in middles.items():
        # The last label stays inside the picture, the first clear of the numbers.
        left = min(max(sum(same) / len(same) - 30, 0), _CHART.width() - 60)
        painter.drawText(
            QRectF(left, area.bottom() + 4, 60, 14),
            Qt.AlignmentFlag.AlignHCenter,
            worded(said("Summary", "week {number}", number=week)),
        )
    band = QPolygonF([*(at(x, one.high) for one, x in spots), *(at(x, one.low) for one, x in reversed(spots))])
    shade = QColor(_LINE)
    shade.setAlpha(40)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawPolygon(band)
    painter.setPen(QPen(QColor(_LINE), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([at(x, one.mean) for one, x in spots]))
    painter.setBrush(QColor(_LINE))
    painter.setPen(Qt.PenStyle.NoPen)
    for one, x in spots:
        if one.rating is not None:
            painter.drawEllipse(at(x, one.rating), 2.2, 2.2)
    painter.setPen(QColor(_MUTED))
    words = worded(said("Summary", "level and 80 % range; dots are the officer's own ratings"))
    painter.drawText(QRectF(area.left(), area.bottom() + 18, area.width(), 14), Qt.AlignmentFlag.AlignLeft, words)


def write_demonstration(office: Office, target: Path) -> list[Path]:
    """Write the first client's summary as PDF and Markdown beside the pictures of the demonstration."""
    from wa_journal.model.supervision import ReportForm
    from wa_journal.services import suite
    from wa_journal.services.summary.summary_content import Request
    from wa_journal.services.summary.supervising import Handing

    made = suite.build(office)
    client = made.clients.all()[0]
    draft = made.supervising.draft(Request(client.id, ReportForm.DETAILED, "Is there enough alliance for the next step?"))
    settled = made.supervising.mask_open(made.supervising.read_through(draft))
    written: list[Path] = []
    for form in ("pdf", "docx", "md"):
        handing = Handing(form, target / f"summary.{form}", "demonstration", "demonstration")
        written += made.supervising.hand_over(settled, handing, painted())
    return written
