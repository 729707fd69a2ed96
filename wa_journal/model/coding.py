"""What officers and second readers make of suggestions: decisions, cues and their standing, other passes, second readings."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256

from wa_journal.model.ids import ClientId, EntryId, SessionId, TagId
from wa_journal.model.tags import Tag
from wa_journal.model.text import Cue, Scope, Whose


@dataclass(frozen=True, slots=True)
class Decision:
    """One suggestion that an officer kept or dropped; `order` sorts by when, `group` is the entry that it stood in."""

    indicator: str
    probability: float
    cues: tuple[str, ...]
    kept: bool
    group: str = ""
    order: str = ""


Weights = tuple[tuple[str, float], ...]
Coded = tuple[tuple[int, int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class OwnWeights:
    """What one officer's decisions add to a suggestion's log-odds: to any, to its indicator, and to each cue behind it."""

    base: float
    indicators: Weights
    cues: Weights

    @property
    def version(self) -> str:
        """Give a short name that differs where the weights do."""
        return sha256(repr((self.base, self.indicators, self.cues)).encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen about cues, as it is kept in the vault; `team` pairs each cue with its indicator."""

    muted: frozenset[str] = frozenset()
    team: tuple[tuple[str, Cue], ...] = ()
    own: OwnWeights | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """How one indicator's suggestions went: kept, changed to another, dropped; `added` were found by the officer alone."""

    indicator: str
    kept: int
    changed: int
    dropped: int
    added: int
    low: float
    high: float

    @property
    def decided(self) -> int:
        """Give the number of decisions."""
        return self.kept + self.changed + self.dropped


@dataclass(frozen=True, slots=True)
class CueLine:
    """One cue with how it stood so far; `team` marks a cue of the team's own files."""

    indicator: str
    cue: Cue
    kept: int = 0
    dropped: int = 0
    muted: bool = False
    team: bool = False


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One cue in a sentence: its words, what they mean, whose they are, whether it happened, and whether it counts."""

    words: str = field(repr=False)
    why: str = field(repr=False)
    whose: Whose
    scope: Scope
    counts: bool
    cue: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that speaks for and against one suggestion."""

    evidence: tuple[EvidenceLine, ...]
    heavy: tuple[tuple[str, float], ...] = field(repr=False, default=())
    example: str = ""
    standings: tuple[CueLine, ...] = ()


@dataclass(frozen=True, slots=True)
class CueProblem:
    """Something in a team's cue file that could not be used: file, line and key say where."""

    file: str
    line: int
    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class TeamCues:
    """A team's own cues as its folder holds them now, and whether these very cues are switched on."""

    folder: str
    files: int
    cues: tuple[CueLine, ...]
    problems: tuple[CueProblem, ...]
    on: int = 0
    same: bool = True


@dataclass(frozen=True, slots=True)
class Otherwise:
    """One sentence of the journal that would get other suggestions."""

    client: ClientId
    codename: str = field(repr=False)
    session: SessionId
    number: int
    on: date
    start: int
    end: int
    sentence: str = field(repr=False)
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryPass:
    """What another pass would do to one entry: suggestions before and after; decided tags are in neither."""

    entry: EntryId
    session: SessionId
    before: tuple[Tag, ...] = field(repr=False)
    after: tuple[Tag, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Another pass over all entries, not taken yet."""

    version: str
    entries: int
    unchanged: int
    changed: tuple[Otherwise, ...]
    passes: tuple[EntryPass, ...] = field(repr=False)

    @property
    def differs(self) -> bool:
        """Say whether taking it would change anything, be it only what stands behind a suggestion that stays."""
        return any(one.before != one.after for one in self.passes)

    @property
    def new(self) -> int:
        """Give how many suggestions would come."""
        return sum(len(one.added) for one in self.changed)

    @property
    def gone(self) -> int:
        """Give how many suggestions would go."""
        return sum(len(one.removed) for one in self.changed)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a comparison that was taken: entries renewed, and entries left alone as they had changed meanwhile."""

    renewed: int
    skipped: int
    tags: tuple[TagId, ...] = ()


@dataclass(frozen=True, slots=True)
class SecondReading:
    """A second reader's labels for every sentence of one entry, without its text; it counts once it is `done`."""

    session: SessionId
    reader: str = field(repr=False)
    entry: EntryId
    read_at: datetime
    sentences: Coded
    done: bool = False


@dataclass(frozen=True, slots=True)
class ToRead:
    """An entry that can be read a second time: whether the officer went through its tags, and how far the reader is."""

    client: ClientId
    codename: str = field(repr=False)
    session: SessionId
    number: int
    on: date
    first_done: bool
    begun: bool = False
    done: bool = False


@dataclass(frozen=True, slots=True)
class Blind:
    """An entry as a second reader sees it: sentences without any suggestion or tag, and the labels given so far."""

    session: SessionId
    entry: EntryId
    text: str = field(repr=False)
    sentences: Coded
    done: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """One indicator: sentences that both, one or none tagged; kappa with its interval, None where it says nothing."""

    indicator: str
    both: int
    one: int
    neither: int
    kappa: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class DoubleCoded:
    """How far two readers agree: over how many entries and sentences, and for each indicator."""

    reader: str = field(repr=False)
    entries: int
    sentences: int
    rows: tuple[Compared, ...]
    waiting: int = 0
    outdated: int = 0


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in with a file of decisions: entries taken, those not here or written on since, and those read otherwise here."""

    reader: str = field(repr=False)
    taken: int
    unknown: int
    outdated: int
    otherwise: int


@dataclass(frozen=True, slots=True)
class Learned:
    """What became of a try to learn from the officer's own decisions; `won` says whether it may be taken over."""

    decisions: int
    held_back: int
    present_right: int
    learned_right: int
    won: bool
    enough: bool
    weights: OwnWeights | None = None
