"""One client's whole picture from the record of the sessions: what every chart, the board and the command line read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from wa_journal.analysis.trajectory import words
from wa_journal.analysis.trajectory.backward import Hindsight
from wa_journal.analysis.trajectory.board import BoardInput, board_of
from wa_journal.analysis.trajectory.dips import dips_of
from wa_journal.analysis.trajectory.lanes import change_talk_of, lanes_of
from wa_journal.analysis.trajectory.level import Reading, read
from wa_journal.analysis.trajectory.points import points_of
from wa_journal.analysis.trajectory.series import Series, client_series, held, in_order, level_series, pull_back_series
from wa_journal.analysis.trajectory.strategies import followed
from wa_journal.analysis.trajectory.trend import ENOUGH, trend_of
from wa_journal.analysis.trajectory.walk import Walk, make_walk
from wa_journal.model.trajectory import BoardSpec, ClientRating, LevelPoint, SessionRecord, Trajectory

_NOWHERE = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a record; `lanes` and `strategies` name the indicators wanted, none costs nothing."""

    line: float | None = None
    as_of: date | None = None
    lanes: tuple[str, ...] = ()
    strategies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """The prepared model and the board's rules, made once for all clients."""

    walk: Walk
    spec: BoardSpec

    def read(self, records: Sequence[SessionRecord], question: Question) -> Trajectory:
        """Give one client's trajectory; sessions may come in any order, `as_of` is the last one's day unless asked otherwise."""
        ordered = in_order(records)
        meetings = held(ordered)
        as_of = question.as_of or (ordered[-1].date if ordered else None)
        level, hindsight = self._read(level_series(ordered), way=True)
        level_way = (hindsight.rise, hindsight.fall) if hindsight else _NOWHERE
        pull_back, pull_back_after = self._read(pull_back_series(ordered), way=False)
        client = self._read_if_rated(client_series(ordered))
        given = BoardInput(meetings, as_of, question.line, level, level_way, client, _way(client))
        rated = sum(meeting.rating is not None for meeting in meetings)
        return Trajectory(
            as_of=as_of,
            line=question.line,
            held=len(meetings),
            rated=rated,
            level=_points(level, hindsight, meetings),
            pull_back=_points(pull_back, pull_back_after, meetings),
            client_ratings=_client_ratings(meetings),
            trend=trend_of(rated, *level_way),
            dips=dips_of(level, hindsight.smooth, meetings) if level and hindsight else (),
            dip_note=words.DIP_NOTE,
            board=board_of(given, self.spec),
            board_note=words.BOARD_NOTE,
            lanes=lanes_of(meetings, question.lanes),
            change_talk=change_talk_of(meetings),
            strategies=followed(meetings, question.strategies),
        )

    def _read(self, series: Series, way: bool) -> tuple[Reading | None, Hindsight | None]:
        if not series.items:
            return None, None
        reading = read(self.walk, series, expecting=way)
        return reading, reading.hindsight(way)

    def _read_if_rated(self, series: Series) -> Reading | None:
        return read(self.walk, series, expecting=False) if series.rated else None


def reader_of(spec: BoardSpec) -> Reader:
    """Prepare the model; takes a few milliseconds."""
    return Reader(make_walk(), spec)


def _points(reading: Reading | None, after: Hindsight | None, meetings: Sequence[SessionRecord]) -> tuple[LevelPoint, ...]:
    return points_of(reading, after.smooth, meetings) if reading and after else ()


def _way(reading: Reading | None) -> tuple[float, float]:
    return _NOWHERE if reading is None or len(reading.series.rated) < ENOUGH else reading.way()


def _client_ratings(meetings: Sequence[SessionRecord]) -> tuple[ClientRating, ...]:
    return tuple(
        ClientRating(meeting.number, meeting.date, meeting.client_rating, meeting.rating)
        for meeting in meetings
        if meeting.client_rating is not None
    )
