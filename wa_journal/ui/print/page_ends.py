"""Has every line painted on one page only: Qt paints some twice, and the second, unseen, is read aloud and copied."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

# A line that touches the edge of a page is painted on both sides of it.
EDGE = 1.0


def part_at_page_ends(document: QTextDocument) -> None:
    """Part each paragraph that goes on overleaf in two: of one paragraph Qt paints the last line once more on the next page."""
    block = document.begin()
    while block.isValid():
        overleaf = _overleaf(document, block)
        if overleaf is not None:
            _part(document, block, overleaf)
        block = block.next()
    # Laid out piece by piece, Qt paints nothing of some blocks behind the last piece: what it paints by is made anew as a whole.
    document.setPageSize(document.pageSize())


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
