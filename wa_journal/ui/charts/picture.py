"""What a chart draws, as values: numbers from the analysis, words from the catalogue, nothing computed here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from wa_journal.model.trajectory import ClientRating, LanePoint, LevelPoint
from wa_journal.ui.parts.shapes import Mark


class FlagKind(StrEnum):
    """What happened beside the ratings."""

    STRAIN = "strain"
    EVENT = "event"
    JUDGEMENT = "judgement"
    DIP = "dip"


@dataclass(frozen=True, slots=True)
class Flag:
    """A mark at a day, with the words beside it; `number` is the session it belongs to, if any."""

    kind: FlagKind
    on: date
    words: str = field(repr=False)
    number: int | None = None


@dataclass(frozen=True, slots=True)
class LaneRow:
    """One indicator's lane with its label."""

    indicator: str
    label: str
    mark: Mark
    points: tuple[LanePoint, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A phase of the case from one day to another."""

    start: date
    end: date
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that one chart shows."""

    title: str
    subtitle: str
    level: tuple[LevelPoint, ...]
    client: tuple[ClientRating, ...] = ()
    lanes: tuple[LaneRow, ...] = ()
    flags: tuple[Flag, ...] = ()
    phases: tuple[Stretch, ...] = ()
    line: float | None = None
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def days(self) -> tuple[date, ...]:
        """Give the days of the held sessions in order."""
        return tuple(point.date for point in self.level)

    def last(self, count: int) -> Picture:
        """Give the same picture of the last sessions only."""
        if count <= 0 or len(self.level) <= count:
            return self
        kept = self.level[-count:]
        since, numbers = kept[0].date, {point.number for point in kept}
        lanes = tuple(
            LaneRow(lane.indicator, lane.label, lane.mark, tuple(point for point in lane.points if point.number in numbers))
            for lane in self.lanes
        )
        return Picture(
            self.title,
            self.subtitle,
            kept,
            tuple(rating for rating in self.client if rating.number in numbers),
            lanes,
            tuple(flag for flag in self.flags if flag.on >= since),
            tuple(phase for phase in self.phases if phase.end >= since),
            self.line,
            self.words,
        )
