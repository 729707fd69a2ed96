"""Between the stored text, counted in code points, and Qt's document, counted in UTF-16 units."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from PySide6.QtGui import QTextDocument

_LAST = "\uffff"
_BREAKS = str.maketrans({"\u2029": "\n", "\ufdd0": "", "\ufdd1": "", "\ufffc": ""})


def document_form(text: str) -> str:
    """Give text as a document holds it: one kind of line end, nothing else changed."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")


def stored_form(document: QTextDocument) -> str:
    """Give a document's text as it is stored; toPlainText would turn no-break spaces into plain ones."""
    return document.toRawText().translate(_BREAKS)


class Places:
    """Finds many places of one text fast: only what is counted differently is remembered."""

    def __init__(self, text: str) -> None:
        odd = [(place, _more(text, place)) for place, letter in enumerate(text) if letter > _LAST or letter == "\r"]
        self._odd = [place for place, _ in odd]
        self._more = [0, *accumulate(more for _, more in odd)]

    def document(self, place: int) -> int:
        """Give the place in the document of a code point of the text."""
        return place + self._more[bisect_left(self._odd, place)]


def _more(text: str, place: int) -> int:
    """A code point above the first plane takes two units; the first half of a pair of line ends takes none."""
    if text[place] == "\r":
        return -1 if text[place + 1 : place + 2] == "\n" else 0
    return 1


def document_place(text: str, place: int) -> int:
    """Give the place in the document of a code point of the stored text."""
    return units(document_form(text[:place]))


def stored_place(text: str, position: int) -> int:
    """Give the code point of the stored text at a place of the document."""
    seen, place = 0, 0
    while place < len(text) and seen < position:
        seen += 0 if text[place] == "\r" and text[place + 1 : place + 2] == "\n" else 1 + (ord(text[place]) > 0xFFFF)
        place += 1
    return place


def units(text: str) -> int:
    """Give the length of a text as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
