"""Answers one line of `wa-journal trajectory`: checks every field, reads the record, gives level, trend, dips and board."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import TypeVar

from wa_journal.analysis.trajectory.picture import Question, Reader, reader_of
from wa_journal.analysis.trajectory.words import DIP_RATE
from wa_journal.catalogue.board import read_board
from wa_journal.host import resources
from wa_journal.model.clients import EventKind
from wa_journal.model.errors import BadInput
from wa_journal.model.sessions import SCALES, SessionStatus, StrainOutcome
from wa_journal.model.trajectory import BoardRow, Dip, LevelPoint, SessionRecord, Trajectory

Row = dict[str, object]
_Kind = TypeVar("_Kind", bound=StrEnum)
_STRAINS = frozenset({StrainOutcome.OPEN, StrainOutcome.REPAIRED, StrainOutcome.NOT_REPAIRED})
_LARGEST = 1_000_000
_MOST_SESSIONS = 5_000
_DIGITS = 6


def answerer() -> Callable[[Row], Row]:
    """Prepare the model once and give the function that answers one row."""
    reader = reader_of(read_board(resources.read_text("board.toml")))

    def answer(row: Row) -> Row:
        return _answer(reader, row)

    return answer


def _answer(reader: Reader, row: Row) -> Row:
    question = Question(_line(row.get("line")), _as_of(row.get("as_of")))
    found = reader.read(_records(row.get("sessions")), question)
    return {"id": row.get("id"), **_plain(found)}


def _plain(found: Trajectory) -> Row:
    return {
        "level": [_point(point) for point in found.level],
        "pull_back": [_point(point) for point in found.pull_back],
        "trend": {
            "direction": found.trend.direction,
            "probability": _rounded(found.trend.probability),
            "enough": found.trend.enough,
            "words": found.trend.words,
        },
        "dips": [_dip(dip) for dip in found.dips],
        "board": [_board_row(row) for row in found.board],
    }


_LIMITS = tuple(f"{when}{name}" for when in ("", "now_") for name in ("mean", "lo80", "hi80", "lo95", "hi95"))
_limits_of = attrgetter(*_LIMITS)


def _point(point: LevelPoint) -> Row:
    limits = [round(value, _DIGITS) for value in _limits_of(point)]
    return {"number": point.number, "rated": point.rated, **dict(zip(_LIMITS, limits, strict=True))}


def _dip(dip: Dip) -> Row:
    return {"number": dip.number, "tail": _rounded(dip.tail), "strength": dip.strength, "words": f"{dip.words} {DIP_RATE}"}


def _board_row(row: BoardRow) -> Row:
    return {
        "row": row.row,
        "state": row.state,
        "for": row.for_,
        "against": row.against,
        "missing": row.missing,
        "words": row.words,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)


def _line(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 10:
        raise BadInput(reason="line is not a number from 0 to 10")
    return float(value)


def _as_of(value: object) -> date | None:
    return None if value is None else _date(value, "as_of")


def _records(value: object) -> tuple[SessionRecord, ...]:
    if not isinstance(value, list):
        raise BadInput(reason="sessions is not a list")
    if len(value) > _MOST_SESSIONS:
        raise BadInput(reason=f"there are more than {_MOST_SESSIONS} sessions")
    records = tuple(_record(session) for session in value)
    if len({record.number for record in records}) < len(records):
        raise BadInput(reason="two sessions have the same number")
    return records


def _record(value: object) -> SessionRecord:
    if not isinstance(value, dict):
        raise BadInput(reason="a session is not an object")
    ratings = _object(value.get("ratings"), "ratings")
    if set(ratings) - set(SCALES):
        raise BadInput(reason="ratings holds an unknown name")
    goals, tasks, trust, bond, pull_back = (_rating(ratings.get(scale), scale) for scale in SCALES)
    return SessionRecord(
        goals=goals,
        tasks=tasks,
        trust=trust,
        bond=bond,
        pull_back=pull_back,
        number=_whole(value.get("number"), "number", 1),
        date=_date(value.get("date"), "date"),
        status=_kind(SessionStatus, value.get("status"), "status"),
        client_rating=_rating(value.get("client_rating"), "client_rating"),
        sentences=0 if value.get("sentences") is None else _whole(value["sentences"], "sentences", 0),
        reviewed=_truth(value.get("reviewed", True)),
        tags=_tags(value.get("tags")),
        event=None if value.get("event") is None else _kind(EventKind, value["event"], "event"),
        strain=_strain(value.get("strain")),
    )


def _object(value: object, name: str) -> Mapping[str, object]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise BadInput(reason=f"{name} is not an object")
    return value


def _whole(value: object, name: str, least: int) -> int:
    if type(value) is not int or not least <= value <= _LARGEST:
        raise BadInput(reason=f"{name} is not a whole number of {least} or more")
    return value


def _rating(value: object, name: str) -> int | None:
    if value is None:
        return None
    if type(value) is not int or not 0 <= value <= 10:
        raise BadInput(reason=f"{name} is not a whole number from 0 to 10")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise BadInput(reason="reviewed is neither true nor false")
    return value


def _tags(value: object) -> tuple[tuple[str, int], ...]:
    return tuple((name, _whole(count, "a count of tags", 0)) for name, count in _object(value, "tags").items())


def _kind(kind: type[_Kind], value: object, name: str) -> _Kind:
    try:
        return kind(str(value))
    except ValueError:
        raise BadInput(reason=f"{name} is not one of {', '.join(kind)}") from None


def _strain(value: object) -> StrainOutcome | None:
    if value is None:
        return None
    outcome = _kind(StrainOutcome, value, "strain")
    if outcome not in _STRAINS:
        raise BadInput(reason="strain is not one of open, repaired, not_repaired")
    return outcome


def _date(value: object, name: str) -> date:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:
        raise BadInput(reason=f"{name} is not a date such as 2026-03-01")
    return day
