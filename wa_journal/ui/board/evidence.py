"""What stands behind one row: sentences for and against, or sessions where nothing was tagged but rated."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from wa_journal.model.ids import SessionId
from wa_journal.model.tags import Tag
from wa_journal.model.trajectory import BoardRow
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark

Evidence = dict[str, tuple[SessionId, int | None, int | None]]


def evidence_of(
    row: BoardRow, tags: Iterable[tuple[int, Tag]], sessions: dict[int, SessionId]
) -> tuple[tuple[Row, ...], tuple[Row, ...], Evidence]:
    """Give the rows of both sides, and where in the journal each of them leads."""
    spots: Evidence = {}
    for_: list[Row] = []
    against: list[Row] = []
    for place, (number, tag) in enumerate(tags):
        is_for = tag.indicator in row.signs_for
        spots[str(place)] = (tag.session, tag.start, tag.end)
        (for_ if is_for else against).append(_row(str(place), number, tag.quote, is_for=is_for))
    if not row.signs_for:
        for side, numbers in ((for_, row.for_sessions), (against, row.against_sessions)):
            for number in sorted(set(numbers) & set(sessions), reverse=True):
                spots[f"session.{number}"] = (sessions[number], None, None)
                side.append(_row(f"session.{number}", number, "", is_for=side is for_))
    return tuple(for_), tuple(against), spots


def _row(key: str, number: int, words: str, *, is_for: bool) -> Row:
    title = QCoreApplication.translate("BoardPage", "Session {number}").format(number=number)
    return Row(key, title, words, mark=Mark.TOWARDS if is_for else Mark.AWAY)
