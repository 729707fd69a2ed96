"""One client's trajectory as values: the record that goes in; level, trend, dips, lanes and board that come out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from wa_journal.model.clients import EventKind
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import SessionStatus, Strain, StrainOutcome


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """What one session adds to the picture; `tags` counts confirmed tags, `suggested` those still to be decided.

    `strain_answered` says whether it was asked for a strain; where that is not known, None, the tags stand for it.
    """

    number: int
    date: date
    status: SessionStatus = SessionStatus.HELD
    goals: int | None = None
    tasks: int | None = None
    trust: int | None = None
    bond: int | None = None
    pull_back: int | None = None
    client_rating: int | None = None
    sentences: int = 0
    reviewed: bool = True
    tags: tuple[tuple[str, int], ...] = ()
    suggested: tuple[tuple[str, int], ...] = ()
    event: EventKind | None = None
    strain: StrainOutcome | None = None
    strain_answered: bool | None = None

    @property
    def held(self) -> bool:
        """Say whether the meeting took place."""
        return self.status is SessionStatus.HELD

    @property
    def items(self) -> tuple[int, ...]:
        """Give the ratings of the level that were made, without their order."""
        made = (self.goals, self.tasks, self.trust, self.bond)
        return tuple(sorted(rating for rating in made if rating is not None))

    @property
    def rating(self) -> float | None:
        """Give the mean of goals, tasks, trust and bond as far as rated; None is an unrated session."""
        items = self.items
        return sum(items) / len(items) if items else None

    def count(self, *indicators: str) -> int:
        """Count the confirmed tags of these indicators."""
        return sum(number for indicator, number in self.tags if indicator in indicators)


@dataclass(frozen=True, slots=True)
class LevelPoint:
    """The level at one held session: with all sessions known, and `now_*` as it was known then; all within 0..10.

    Before the first rating the band is the whole scale; it is worth drawing from the third rating on.
    """

    number: int
    date: date
    rated: bool
    rating: float | None
    mean: float
    lo80: float
    hi80: float
    lo95: float
    hi95: float
    now_mean: float
    now_lo80: float
    now_hi80: float
    now_lo95: float
    now_hi95: float


BAND_FROM = 3


def is_banded(records: Iterable[SessionRecord]) -> bool:
    """Say whether enough sessions are rated for a level to be told."""
    return sum(record.held and record.rating is not None for record in records) >= BAND_FROM


def banded(level: tuple[LevelPoint, ...], *, then: bool = False) -> tuple[LevelPoint, ...]:
    """Give the points at which a level is told: none below three ratings; as known then, from the third one on."""
    rated = [point.number for point in level if point.rated]
    if len(rated) < BAND_FROM:
        return ()
    return level[[point.number for point in level].index(rated[BAND_FROM - 1]) :] if then else level


class Direction(StrEnum):
    """Where the level went."""

    RISING = "rising"
    FALLING = "falling"


@dataclass(frozen=True, slots=True)
class Trend:
    """Whether the last session lies half a point from the first; silent (`enough` false) below six ratings."""

    direction: Direction | None
    probability: float | None
    enough: bool
    words: str


class DipStrength(StrEnum):
    """How far a rating lies under what the sessions before it let expect."""

    LOWER = "lower"
    MUCH_LOWER = "much_lower"


@dataclass(frozen=True, slots=True)
class Dip:
    """A question to the officer about one rating; `back` says whether the level is within its earlier range again."""

    number: int
    date: date
    tail: float
    strength: DipStrength
    rating: float
    expected_low: float
    expected_high: float
    back: bool
    back_since: int | None
    words: str
    back_words: str


class BoardState(StrEnum):
    """What the record lets say, lowest first; the order is the order of definition."""

    NOT_RECORDED = "not_recorded"
    NO_RECENT_RECORD = "no_recent_record"
    TOO_LITTLE = "too_little"
    GOING_DOWN = "going_down"
    MIXED = "mixed"
    BUILDING = "building"
    STEADY = "steady"


class BoardCell(StrEnum):
    """One of the last held sessions in one row of the board; MISSING is drawn hatched, NEITHER empty."""

    FOR = "for"
    AGAINST = "against"
    BOTH = "both"
    NEITHER = "neither"
    MISSING = "missing"


class RowKind(StrEnum):
    """What a row of the board counts."""

    LEVEL = "level"
    CLIENT = "client"
    TAGS = "tags"
    STRAIN = "strain"


RATED_ROWS = (RowKind.LEVEL, RowKind.CLIENT)


@dataclass(frozen=True, slots=True)
class RowSpec:
    """What counts for and against in one row of the board."""

    row: str
    label: str
    kind: RowKind
    signs_for: tuple[str, ...] = ()
    signs_against: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class BoardSpec:
    """The board's rows in order, and its thresholds."""

    rows: tuple[RowSpec, ...]
    last_sessions: int
    stale_after_days: int
    enough_reviewed: int
    down_against: int
    steady_for: int
    steady_against_at_most: int
    building_for: int
    level_enough_rated: int
    level_probability: float
    level_in_a_row: int
    fill_percentile: float
    fill_ratings: int
    fall_leaning: float


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One row: evidence for and against in sessions, what is missing, and the state in words; never added up.

    `grounds` are the words without the state, for where that stands beside them.
    `unsettled` are strains of older sessions that are open or not repaired: time alone does not settle them.
    """

    row: str
    label: str
    state: BoardState
    for_: int
    against: int
    missing: int
    words: str
    would_be: BoardState | None = None
    cells: tuple[tuple[int, BoardCell], ...] = ()
    for_sessions: tuple[int, ...] = ()
    against_sessions: tuple[int, ...] = ()
    signs_for: tuple[str, ...] = ()
    signs_against: tuple[str, ...] = ()
    last_seen_days: int | None = None
    note: str = ""
    kind: RowKind = RowKind.TAGS
    unsettled: int = 0
    grounds: str = field(default="", repr=False)

    @property
    def is_rated(self) -> bool:
        """Say whether the row counts ratings; the others count what was gone through."""
        return self.kind in RATED_ROWS

    @property
    def waits_for_tags(self) -> bool:
        """Say whether nothing can be told because no session's tags were gone through."""
        return self.kind is RowKind.TAGS and self.state is BoardState.NOT_RECORDED and bool(self.missing)


@dataclass(frozen=True, slots=True)
class BoardPiece:
    """One thing behind a row of the board: a sentence at [start, end) of its entry, a strain, or a rating."""

    number: int
    session: SessionId
    on: date
    is_for: bool
    quote: str = field(default="", repr=False)
    start: int | None = None
    end: int | None = None
    strain: Strain | None = field(default=None, repr=False)
    rating: float | None = None
    indicator: str = ""


@dataclass(frozen=True, slots=True)
class LanePoint:
    """One indicator in one held session; `confirmed` is drawn solid, `unconfirmed` hollow, `sentences` is the exposure."""

    number: int
    date: date
    reviewed: bool
    confirmed: int
    unconfirmed: int
    sentences: int


@dataclass(frozen=True, slots=True)
class Rate:
    """Tagged sentences per ten written ones over the last sessions with its likely range; None where nothing was written."""

    tagged: int
    sentences: int
    sessions: int
    per_ten: float | None
    low: float | None
    high: float | None
    direction: Direction | None
    words: str


@dataclass(frozen=True, slots=True)
class Lane:
    """One indicator over all held sessions, its recent rate and, where the gates allow, a word on its trend."""

    indicator: str
    points: tuple[LanePoint, ...]
    rate: Rate


@dataclass(frozen=True, slots=True)
class Share:
    """Change talk as a share of change and sustain talk, with its n; None without any."""

    change: int
    sustain: int
    share: float | None
    low: float | None
    high: float | None
    words: str


@dataclass(frozen=True, slots=True)
class ClientRating:
    """The client's own rating at one held session, never averaged with the officer's."""

    number: int
    date: date
    rating: int
    officer: float | None


@dataclass(frozen=True, slots=True)
class Followed:
    """The rating after sessions with and without one strategy, shrunk and adjusted for the current one; no cause is claimed."""

    strategy: str
    used: int
    not_used: int
    shown: bool
    difference: float | None
    low: float | None
    high: float | None
    words: str


@dataclass(frozen=True, slots=True)
class ChanceTally:
    """One chance that the officer named, how often, and how often it held."""

    chance: int
    said: int
    held: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """The officer's own resolved judgements: tallies from ten, Brier with its interval from twenty; private to the officer."""

    resolved: int
    cannot_be_judged: int
    waiting: int
    enough: bool
    tallies: tuple[ChanceTally, ...]
    said_minus_held: float | None
    low: float | None
    high: float | None
    brier: float | None
    brier_low: float | None
    brier_high: float | None
    words: str


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """Ratings before and after a date that the officer chose; `nap` is a plain share, the rest is for the table."""

    before: int
    after: int
    nap: float | None
    tau: float | None
    tau_u: float | None
    tau_b: float | None
    theil_sen: float | None
    words: str


@dataclass(frozen=True, slots=True)
class Trajectory:
    """Everything that the charts and the board draw of one client; no total, no score."""

    as_of: date | None
    line: float | None
    held: int
    rated: int
    level: tuple[LevelPoint, ...]
    pull_back: tuple[LevelPoint, ...]
    client_ratings: tuple[ClientRating, ...]
    trend: Trend
    dips: tuple[Dip, ...]
    dip_note: str
    board: tuple[BoardRow, ...]
    board_note: str
    lanes: tuple[Lane, ...]
    change_talk: Share
    strategies: tuple[Followed, ...] = field(default=())
