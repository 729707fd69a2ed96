"""What stands behind one row: sentences, strains with what was noted of them, or ratings, each with its day."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wa_journal.model.sessions import Strain
from wa_journal.model.trajectory import BoardPiece
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.phrases import day, strain, strain_outcome
from wa_journal.ui.wording import number, worded

Sides = tuple[tuple[Row, ...], tuple[Row, ...]]


def sides_of(pieces: tuple[BoardPiece, ...], labels: Mapping[str, str]) -> Sides:
    """Give the rows for and the rows against, each naming its sign; the key of each is its place among the pieces."""
    rows = [(piece.is_for, _row(str(place), piece, labels.get(piece.indicator, ""))) for place, piece in enumerate(pieces)]
    return tuple(row for is_for, row in rows if is_for), tuple(row for is_for, row in rows if not is_for)


def _row(key: str, piece: BoardPiece, sign: str) -> Row:
    title = QCoreApplication.translate("BoardPage", "Session {number}").format(number=piece.number)
    title = f"{title} · {worded(sign)}" if sign else title
    return Row(key, title, _words(piece), day(piece.on), Mark.TOWARDS if piece.is_for else Mark.AWAY)


def _words(piece: BoardPiece) -> str:
    if piece.strain is not None:
        return _strain_words(piece.strain)
    if piece.rating is not None:
        return QCoreApplication.translate("BoardPage", "rated {value}").format(value=number(piece.rating))
    return piece.quote


def _strain_words(noted: Strain) -> str:
    named = f"{strain(noted.kind)}, {strain_outcome(noted.outcome)}"
    written = (noted.what_happened, noted.my_part, noted.will_try)
    return " · ".join((named, *(words.replace("\n", " ") for words in written if words)))
