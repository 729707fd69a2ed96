"""Has every line painted on one page only: Qt paints some twice, and the second, unseen, is read aloud and copied.

A row of a table that is no longer than half a page stands on one page whole, and a heading on that of what it is over.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextTable, QTextTableCell

# A line that touches the edge of a page is painted on both sides of it.
EDGE = 1.0


def part_at_page_ends(document: QTextDocument) -> None:
    """Part each paragraph that goes on overleaf in two: of one paragraph Qt paints the last line once more on the next page."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            _keep_heading_with_the_next(document, block)
        table = QTextCursor(block).currentTable()
        if table is not None and _overleaf(document, block) is not None:
            _keep_row_together(document, table, table.cellAt(block.position()).row())
        overleaf = _overleaf(document, block)
        if overleaf is not None:
            _part(document, block, overleaf)
        block = block.next()
    # Laid out piece by piece, Qt paints nothing of some blocks behind the last piece: what it paints by is made anew as a whole.
    document.setPageSize(document.pageSize())


def _keep_row_together(document: QTextDocument, table: QTextTable, row: int) -> None:
    """Begin a row on the next page, by room under the row above it; Qt begins a row there where no line of it has room."""
    height = document.pageSize().height()
    tops, ends = zip(*(_reach(document, cell) for cell in _cells(table, row)), strict=True)
    if max(ends) - min(tops) > height / 2:
        return
    if row <= table.format().headerRowCount():
        # Room under its heads would stand under them again on each page.
        _begin_page(_above(document, table))
        return
    # The table is laid out anew once, not for each cell.
    edit = QTextCursor(document)
    edit.beginEditBlock()
    for cell in _cells(table, row - 1):
        padded = cell.format().toTableCellFormat()
        padded.setBottomPadding(table.format().cellPadding() + height - min(tops) % height)
        cell.setFormat(padded)
    edit.endEditBlock()


def _keep_heading_with_the_next(document: QTextDocument, heading: QTextBlock) -> None:
    following = heading.next()
    while following.isValid() and not following.text():
        following = following.next()
    if following.isValid() and _page(document, following) != _page(document, heading):
        _begin_page(heading)


def _above(document: QTextDocument, table: QTextTable) -> QTextBlock:
    """Give the heading right above a table; where something else stands there, the empty paragraph between."""
    between = document.findBlock(table.firstPosition() - 1)
    return between.previous() if between.previous().blockFormat().headingLevel() else between


def _begin_page(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    apart = cursor.blockFormat()
    apart.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.setBlockFormat(apart)


def _page(document: QTextDocument, block: QTextBlock) -> int:
    """Give the page on which a paragraph begins."""
    top, lines = document.documentLayout().blockBoundingRect(block).top(), block.layout()
    return int((top + (lines.lineAt(0).y() if lines.lineCount() else 0)) // document.pageSize().height())


def _cells(table: QTextTable, row: int) -> Iterator[QTextTableCell]:
    return (table.cellAt(row, column) for column in range(table.columns()))


def _reach(document: QTextDocument, cell: QTextTableCell) -> tuple[float, float]:
    """Give how far the words of a cell reach down the document."""
    layout = document.documentLayout()
    first, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    return layout.blockBoundingRect(first).top(), layout.blockBoundingRect(last).bottom()


def _overleaf(document: QTextDocument, block: QTextBlock) -> int | None:
    """Give where in a paragraph the text of another page begins."""
    top, lines = document.documentLayout().blockBoundingRect(block).top(), block.layout()
    height = document.pageSize().height()
    first = None
    for number in range(lines.lineCount()):
        line = lines.lineAt(number)
        page = int((top + line.y()) // height)
        if first is not None and page != first:
            return line.textStart()
        first = page
    return None


def _part(document: QTextDocument, block: QTextBlock, at: int) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(block.position() + at)
    going_on = cursor.blockFormat()
    going_on.setTopMargin(0)
    cursor.insertBlock(going_on)
    listed = cursor.currentList()
    if listed is not None:
        # What goes on is no new point: it keeps the indent and has no bullet of its own.
        listed.remove(cursor.block())
