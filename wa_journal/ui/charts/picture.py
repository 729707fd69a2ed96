"""What a chart draws, as values: numbers from the analysis, words from the catalogue, nothing computed here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from wa_journal.model.trajectory import ClientRating, LanePoint, LevelPoint, banded
from wa_journal.ui.parts.shapes import Mark

_SOON = timedelta(days=21)


def is_soon_after(last: date, on: date) -> bool:
    """Say whether a day lies so soon after the last session that the axis reaches as far, without squeezing the course."""
    return on - last <= _SOON


class FlagKind(StrEnum):
    """What happened beside the ratings."""

    STRAIN = "strain"
    EVENT = "event"
    JUDGEMENT = "judgement"
    DIP = "dip"


@dataclass(frozen=True, slots=True)
class Flag:
    """A mark at a day, with the words beside it and shorter ones where it is crowded; `number` is its session, if any.

    `undated` are the words where those beside it carry the day. `until` is the day on which a strain was closed, `closed` the
    session in which, `mended` says that it was by repair.
    """

    kind: FlagKind
    on: date
    words: str = field(repr=False)
    number: int | None = None
    short: str = field(default="", repr=False)
    until: date | None = None
    mended: bool = False
    closed: int | None = None
    undated: str = field(default="", repr=False)

    @property
    def is_dip(self) -> bool:
        """Say whether it is only a question about a rating, drawn as a ring around it."""
        return self.kind is FlagKind.DIP

    @property
    def is_strain(self) -> bool:
        """Say whether it is a strain that the officer noted."""
        return self.kind is FlagKind.STRAIN


class UnmetKind(StrEnum):
    """Why a meeting is not among those held: the client did not come, it was called off, or a salvage left it unknown."""

    MISSED = "missed"
    CANCELLED = "cancelled"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Unmet:
    """A meeting that did not take place, or of which that is not known: it has its day and its words, and never a figure."""

    number: int
    date: date
    kind: UnmetKind
    words: str


@dataclass(frozen=True, slots=True)
class LaneRow:
    """One indicator's lane with its label."""

    indicator: str
    label: str
    mark: Mark
    points: tuple[LanePoint, ...]

    @property
    def confirmed(self) -> int:
        """Give how many sentences of it the officer confirmed."""
        return sum(point.confirmed for point in self.points)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A phase of the case from one day up to the one on which the next began."""

    start: date
    end: date
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that one chart shows; `banded` are the points at which a level is drawn with its bands.

    `tagged` are all that was tagged, `lanes` those for which there is room in the drawing.
    """

    title: str
    subtitle: str
    level: tuple[LevelPoint, ...]
    client: tuple[ClientRating, ...] = ()
    lanes: tuple[LaneRow, ...] = ()
    flags: tuple[Flag, ...] = ()
    phases: tuple[Stretch, ...] = ()
    line: float | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    banded: tuple[LevelPoint, ...] = ()
    tagged: tuple[LaneRow, ...] = ()
    unmet: tuple[Unmet, ...] = ()

    @property
    def meetings(self) -> tuple[LevelPoint | Unmet, ...]:
        """Give the held sessions, and between them those that did not take place, in order."""
        return tuple(sorted((*self.level, *self.unmet), key=lambda one: (one.date, one.number)))

    @property
    def note(self) -> str:
        """Say what was confirmed and is not drawn, so that nothing looks lost on the screen, on paper or in a file."""
        left = [lane for lane in self.tagged if lane not in self.lanes and lane.confirmed]
        named = ", ".join(f"{lane.label} {lane.confirmed}" for lane in left)
        return self.words.get("left", "").format(tags=named) if left else ""

    def phase(self, on: date) -> str:
        """Name the phase of a day."""
        return next((phase.words for phase in reversed(self.phases) if phase.start <= on), "")

    def of_day(self, on: date) -> tuple[int, ...]:
        """Give the numbers of the meetings of a day in their order."""
        return tuple(one.number for one in self.meetings if one.date == on)

    def beside(self, point: LevelPoint | Unmet) -> tuple[Flag, ...]:
        """Give what is marked at a meeting, and what happened on its day or until the next; the first has all before it."""
        return tuple(flag for flag in self.flags if (flag.number or self._met_by(flag.on)) == point.number)

    def _met_by(self, on: date) -> int | None:
        met = [point.number for point in self.level if point.date <= on] or [point.number for point in self.level[:1]]
        return met[-1] if met else None

    def last(self, count: int) -> Picture:
        """Give the same picture of the last sessions only."""
        if count <= 0 or len(self.level) <= count:
            return self
        kept = self.level[-count:]
        since, numbers = kept[0].date, {point.number for point in kept}

        def of_kept(lanes: tuple[LaneRow, ...]) -> tuple[LaneRow, ...]:
            return tuple(replace(lane, points=tuple(one for one in lane.points if one.number in numbers)) for lane in lanes)

        return replace(
            self,
            level=kept,
            banded=tuple(point for point in self.banded if point.number in numbers),
            client=tuple(rating for rating in self.client if rating.number in numbers),
            lanes=of_kept(self.lanes),
            tagged=of_kept(self.tagged),
            flags=tuple(flag for flag in self.flags if max(flag.on, flag.until or flag.on) >= since),
            phases=tuple(phase for phase in self.phases if phase.end > since),
            unmet=tuple(one for one in self.unmet if one.date >= since),
        )

    def then(self) -> Picture:
        """Give the level as it was known at each session, without what came later."""
        return replace(
            self,
            level=tuple(map(_then, self.level)),
            banded=tuple(map(_then, banded(self.level, then=True))),
        )


def _then(point: LevelPoint) -> LevelPoint:
    known = {name: getattr(point, f"now_{name}") for name in ("mean", "lo80", "hi80", "lo95", "hi95")}
    return replace(point, **known)
