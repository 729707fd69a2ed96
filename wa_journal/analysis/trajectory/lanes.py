"""Indicator lanes: what was tagged in each session with its exposure; rates, and trends only where there is enough."""

from __future__ import annotations

from collections.abc import Sequence

from wa_journal.analysis.trajectory.rates import rate_of, share_of
from wa_journal.model.trajectory import Lane, LanePoint, SessionRecord, Share

CHANGE, SUSTAIN = "client.change_talk", "client.sustain_talk"


def lanes_of(meetings: Sequence[SessionRecord], indicators: Sequence[str]) -> tuple[Lane, ...]:
    """Give a lane for each indicator, in the order asked for."""
    return tuple(_lane(meetings, indicator) for indicator in indicators)


def change_talk_of(meetings: Sequence[SessionRecord]) -> Share:
    """Give change talk as a share of change and sustain talk in the sessions gone through."""
    reviewed = [meeting for meeting in meetings if meeting.reviewed]
    return share_of(sum(m.count(CHANGE) for m in reviewed), sum(m.count(SUSTAIN) for m in reviewed))


def _lane(meetings: Sequence[SessionRecord], indicator: str) -> Lane:
    points = tuple(_point(meeting, indicator) for meeting in meetings)
    return Lane(indicator, points, rate_of([point for point in points if point.reviewed]))


def _point(meeting: SessionRecord, indicator: str) -> LanePoint:
    waiting = sum(number for name, number in meeting.suggested if name == indicator)
    confirmed = meeting.count(indicator)
    return LanePoint(meeting.number, meeting.date, meeting.reviewed, confirmed, waiting, meeting.sentences)
