"""Reads a drawn PDF again and asks whether every line is in it: what a drawing leaves out, nobody sees on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from wa_journal.model.supervision import ReportPage
from wa_journal.supervision import pdf_text
from wa_journal.supervision.errors import LinesMissing

# Other signs may be drawn as pictures, or in another order than they are read.
_KNOWN = re.compile(r"[A-Za-z0-9]+")


def require_whole(page: ReportPage, data: bytes) -> None:
    """Refuse pages that lack a line of what was to be drawn, before a passphrase is set.

    Errors: LinesMissing with how many; NotReadable where the bytes are no PDF.
    """
    drawn = _squeezed("".join(text for name, text in pdf_text.parts(data) if not name.endswith(pdf_text.CUT)))
    missing = sum(not _stands(line, drawn) for line in _lines(page))
    if missing:
        raise LinesMissing(count=missing)


def _lines(page: ReportPage) -> Iterator[str]:
    yield from (page.title, page.note)
    for block in page.blocks:
        yield from (block.heading, *block.lines)
        yield from (cell for row in block.table for cell in row)


def _stands(line: str, drawn: str) -> bool:
    plain = normalize("NFKC", line)
    if plain.isascii():
        return _squeezed(plain) in drawn
    return all(word in drawn for word in _KNOWN.findall(plain))


def _squeezed(text: str) -> str:
    return "".join(_KNOWN.findall(text))
