"""Reads the text back out of a PDF, through each font's own table of signs, so that what was written can be looked over."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from typing import Any
from unicodedata import normalize

import pikepdf

from wa_journal.supervision.errors import NotReadable

_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f]*)>|(\[)|(\])")
_SHOWS = ("Tj", "TJ", "'", '"')
_WIDE = -150
# How far the next letter may lie, in sizes of the font, and how much is said again on either side of a seam.
_LETTER, _BESIDE = 1.2, 400
_FIRST, _LAST = re.compile(r"^\S*"), re.compile(r"\S*$")

CUT = "over a cut"
Table = dict[int, str]


def parts(data: bytes, passphrase: str | None = None) -> Iterator[tuple[str, str]]:
    """Give by name of part the properties, each page's text, and once more what stands at the cuts of its long lines."""
    try:
        with pikepdf.open(io.BytesIO(data), password=passphrase or "") as opened:
            yield "properties", _properties(opened)
            for number, page in enumerate(opened.pages, 1):
                text, over_cuts = _page_texts(page)
                yield f"page {number}", text
                yield from ((f"page {number}, {CUT}", words) for words in over_cuts)
    except (pikepdf.PdfError, pikepdf.PasswordError):
        raise NotReadable() from None


def _properties(opened: pikepdf.Pdf) -> str:
    said = [str(value) for value in opened.docinfo.values()] if "/Info" in opened.trailer else []
    metadata = opened.Root.get("/Metadata")
    return " ".join([*said, *([metadata.read_bytes().decode("utf-8", "replace")] if metadata is not None else [])])


def _page_texts(page: pikepdf.Page) -> tuple[str, tuple[str, ...]]:
    fonts = page.obj.get("/Resources", pikepdf.Dictionary()).get("/Font", pikepdf.Dictionary())
    tables = {name: _table(font) for name, font in fonts.items()}
    out: list[str] = []
    seams: list[int] = []
    table: Table | None = None
    pen = _Pen()
    for instruction in pikepdf.parse_content_stream(page):
        operands, operator = list(instruction.operands), str(instruction.operator)
        if operator == "Tf":
            table, pen.size = tables.get(str(operands[0])), float(operands[1])
        elif operator in ("Td", "TD", "T*", "Tm", "BT"):
            out.append(_break(operator, operands))
            if pen.goes_on(operator, operands):
                seams.append(len(out))
        elif operator in _SHOWS:
            out.append("".join(_shown(operands[-1], table)))
    return _plain("".join(out)), tuple(_plain(words) for words in _joined(out, seams))


def _plain(text: str) -> str:
    return normalize("NFKC", text).replace("\t", " ")


class _Pen:
    """Follows where signs are put: a long paragraph is cut anywhere, even within a word, and goes on where it was cut."""

    def __init__(self) -> None:
        self.size = 0.0
        self._at = (0.0, 0.0)
        self._anew = False

    def goes_on(self, operator: str, operands: Sequence[Any]) -> bool:
        """Move, and say whether what is begun anew stands on the same line within a letter of what was put last."""
        if operator == "Tm":
            self._anew = True
        if operator not in ("Td", "TD"):
            return False
        (x, y), (across, down) = self._at, (float(number) for number in operands[:2])
        anew, self._anew = self._anew, False
        self._at = (across, down) if anew else (x + across, y + down)
        return anew and down == y and 0 < across - x <= _LETTER * self.size


def _joined(out: list[str], seams: list[int]) -> Iterator[str]:
    """Say the words at each seam once more without it; cells of a table may touch, so they stay parted as well.

    At either end of what is said again no word stays that may be half of one.
    """
    for seam in seams:
        before = "".join(out[max(0, seam - _BESIDE) : seam]).rstrip("\n")
        after = "".join(out[seam : seam + _BESIDE])
        first = before if seam <= _BESIDE else _FIRST.sub("", before)
        yield first + (after if seam + _BESIDE >= len(out) else _LAST.sub("", after))


def _break(operator: str, operands: Sequence[Any]) -> str:
    """Moves within a line join signs; a new line parts words."""
    if operator in ("Td", "TD"):
        across, down = (float(number) for number in operands[:2])
        return "" if down == 0 and across >= 0 else "\n"
    return "\n" if operator in ("T*", "Tm") else ""


def _shown(operand: Any, table: Table | None) -> Iterator[str]:
    items = list(operand) if isinstance(operand, pikepdf.Array) else [operand]
    for item in items:
        if isinstance(item, pikepdf.String):
            yield _decoded(bytes(item), table)
        elif float(item) < _WIDE:
            yield " "


def _decoded(data: bytes, table: Table | None) -> str:
    if table is None:
        return data.decode("latin-1")
    codes = (int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data) - 1, 2))
    return "".join(table.get(code, "\ufffd") for code in codes)


def _table(font: pikepdf.Object) -> Table | None:
    """Read a font's ToUnicode table; None for a font of plain Latin bytes."""
    stream = font.get("/ToUnicode")
    if stream is None or font.get("/Subtype") != "/Type0":
        return None
    table: Table = {}
    for kind, body in _BLOCK.findall(stream.read_bytes()):
        (_chars if kind == b"bfchar" else _ranges)(body, table)
    return table


def _chars(body: bytes, table: Table) -> None:
    codes = [found[0] for found in _HEX.findall(body)]
    for code, text in zip(codes[::2], codes[1::2], strict=False):
        table[int(code, 16)] = _text(text)


def _ranges(body: bytes, table: Table) -> None:
    for line in re.finditer(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])", body):
        low, high = int(line[1], 16), int(line[2], 16)
        listed = [found[0] for found in _HEX.findall(line[4])] if line[4] is not None else []
        for code in range(low, high + 1):
            if listed:
                table[code] = _text(listed[min(code - low, len(listed) - 1)])
            else:
                table[code] = chr(int(line[3], 16) + code - low)


def _text(written: bytes) -> str:
    return bytes.fromhex(written.decode("ascii")).decode("utf-16-be", "replace")
