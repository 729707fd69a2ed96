"""The move-on board: what is recorded for and against, what is missing, row by row; nothing is ever added up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wa_journal.analysis.trajectory import words
from wa_journal.analysis.trajectory.level import Reading
from wa_journal.analysis.trajectory.rated_rows import RatedRule, RatedState, days_between, rated_state
from wa_journal.model.board_words import told_state
from wa_journal.model.said import joined
from wa_journal.model.sessions import StrainOutcome
from wa_journal.model.trajectory import BoardCell, BoardRow, BoardSpec, BoardState, RowKind, RowSpec, SessionRecord


@dataclass(frozen=True, slots=True)
class BoardInput:
    """Held sessions in order, and how their ratings read; `ways` are the chances that a level rose, fell."""

    meetings: tuple[SessionRecord, ...]
    as_of: date | None
    line: float | None
    level: Reading | None
    level_way: tuple[float, float]
    client: Reading | None
    client_way: tuple[float, float]


def board_of(given: BoardInput, spec: BoardSpec) -> tuple[BoardRow, ...]:
    """Give the board's rows in their fixed order."""
    return tuple(_row(given, row, spec) for row in spec.rows)


def _row(given: BoardInput, row: RowSpec, spec: BoardSpec) -> BoardRow:
    recent = given.meetings[-spec.last_sessions :]
    cells = tuple((meeting.number, _cell(meeting, row, given.line)) for meeting in recent)
    missing = sum(_is_missing(meeting, row) for meeting in recent)
    for_ = tuple(number for number, cell in cells if cell in (BoardCell.FOR, BoardCell.BOTH))
    against = tuple(number for number, cell in cells if cell in (BoardCell.AGAINST, BoardCell.BOTH))
    counts = (len(for_), len(against), missing)
    known = next((meeting for meeting in reversed(given.meetings) if not _is_missing(meeting, row)), None)
    days = days_between(known.date, given.as_of) if known and given.as_of else None
    state = _rated(given, row, spec, days) if _is_rated(row) else _counted(counts, len(recent), spec, days)
    older = _unsettled(given.meetings[: -spec.last_sessions], row, given.line)
    told = told_state(state.state, counts[:2], rated=_is_rated(row), unsettled=bool(older))
    waits = row.kind is RowKind.TAGS and state.state is BoardState.NOT_RECORDED and missing > 0
    grounds = _grounds(row, state, days, _counts_in_words(row, (counts, len(older)), len(recent), given.line))
    return BoardRow(
        row=row.row,
        label=row.label,
        state=state.state,
        for_=counts[0],
        against=counts[1],
        missing=counts[2],
        words=words.TAGS_WAIT if waits else joined(" ", (told, *grounds)),
        would_be=state.recorded if state.recorded is not state.state else None,
        cells=cells,
        for_sessions=for_,
        against_sessions=(*older, *against),
        signs_for=row.signs_for,
        signs_against=row.signs_against,
        last_seen_days=days,
        note=row.note,
        kind=row.kind,
        unsettled=len(older),
        grounds=joined(" ", grounds),
    )


def _unsettled(older: tuple[SessionRecord, ...], row: RowSpec, line: float | None) -> tuple[int, ...]:
    """Time alone settles no strain: one before the sessions that are counted stays in sight until it is repaired."""
    return tuple(one.number for one in older if row.kind is RowKind.STRAIN and _signs(one, row, line)[1])


def _is_rated(row: RowSpec) -> bool:
    return row.kind in (RowKind.LEVEL, RowKind.CLIENT)


def _rating(meeting: SessionRecord, row: RowSpec) -> float | None:
    return meeting.rating if row.kind is RowKind.LEVEL else meeting.client_rating


def _is_missing(meeting: SessionRecord, row: RowSpec) -> bool:
    if _is_rated(row):
        return _rating(meeting, row) is None
    if row.kind is RowKind.STRAIN and (meeting.strain is not None or meeting.strain_answered is not None):
        # That there was none is answered in the session itself, whether or not the tags were gone through.
        return meeting.strain is None and not meeting.strain_answered
    return not meeting.reviewed


def _cell(meeting: SessionRecord, row: RowSpec, line: float | None) -> BoardCell:
    for_, against = _signs(meeting, row, line)
    if for_ and against:
        return BoardCell.BOTH
    if for_ or against:
        return BoardCell.FOR if for_ else BoardCell.AGAINST
    return BoardCell.MISSING if _is_missing(meeting, row) else BoardCell.NEITHER


def _signs(meeting: SessionRecord, row: RowSpec, line: float | None) -> tuple[bool, bool]:
    if row.kind is RowKind.STRAIN:
        open_ = meeting.strain in (StrainOutcome.OPEN, StrainOutcome.NOT_REPAIRED)
        return meeting.strain is StrainOutcome.REPAIRED, open_
    if row.kind is RowKind.TAGS:
        return meeting.count(*row.signs_for) > 0, meeting.count(*row.signs_against) > 0
    rating = _rating(meeting, row)
    if rating is None or line is None:
        return False, False
    return rating >= line, rating < line


def _rated(given: BoardInput, row: RowSpec, spec: BoardSpec, days: int | None) -> RatedState:
    rule = RatedRule(spec, given.line, days or 0)
    if row.kind is RowKind.LEVEL:
        return rated_state(given.level, given.level_way, rule)
    return rated_state(given.client, given.client_way, rule)


def _counted(counts: tuple[int, int, int], looked_at: int, spec: BoardSpec, days: int | None) -> RatedState:
    state = _state_of_counts(counts, looked_at - counts[2], spec, days)
    return RatedState(state, state)


def _state_of_counts(counts: tuple[int, int, int], reviewed: int, spec: BoardSpec, days: int | None) -> BoardState:
    for_, against, _missing = counts
    if reviewed == 0 or days is None:
        return BoardState.NOT_RECORDED
    if days > spec.stale_after_days:
        return BoardState.NO_RECENT_RECORD
    if reviewed < spec.enough_reviewed or not (for_ or against):
        return BoardState.TOO_LITTLE
    if against >= spec.down_against and against > for_:
        return BoardState.GOING_DOWN
    return _upper_state(for_, against, spec)


def _upper_state(for_: int, against: int, spec: BoardSpec) -> BoardState:
    if for_ >= spec.steady_for and against <= spec.steady_against_at_most:
        return BoardState.STEADY
    return BoardState.BUILDING if for_ >= spec.building_for and for_ > against else BoardState.MIXED


def _grounds(row: RowSpec, state: RatedState, days: int | None, counts: str) -> list[str]:
    parts: list[str] = []
    if state.state is BoardState.NO_RECENT_RECORD and days is not None:
        parts.append(words.last_looked_at(days, rated=_is_rated(row)))
    if state.state is not BoardState.NOT_RECORDED:
        parts.append(counts)
    if state.recorded is not state.state:
        parts.append(words.would_be(state.recorded))
    return parts


def _counts_in_words(row: RowSpec, counted: tuple[tuple[int, int, int], int], looked_at: int, line: float | None) -> str:
    counts, older = counted
    if row.kind is RowKind.STRAIN:
        return words.strain_row(counts, looked_at, older)
    if row.kind is RowKind.TAGS:
        return words.tag_row(counts, looked_at, bool(row.signs_against))
    return words.rated_row(counts, looked_at, line)
