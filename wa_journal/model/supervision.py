"""What leaves the machine: masked text, the review of it, the summary and its manifest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from wa_journal.model.clients import TermKind
from wa_journal.model.ids import ClientId


class MaskType(StrEnum):
    """What a masked stretch names."""

    PERSON = "PERSON"
    PLACE = "PLACE"
    ORG = "ORG"
    DATE = "DATE"
    AGE = "AGE"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    ID = "ID"
    URL = "URL"
    OTHER = "OTHER"


class Decision(StrEnum):
    """Sure enough to mask, or to be asked about; both are replaced until the officer says otherwise."""

    MASK = "mask"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class MaskedSpan:
    """One replaced stretch, offsets in code points of the text given in."""

    start: int
    end: int
    type: MaskType
    decision: Decision
    rule: str
    replacement: str = ""
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class MaskedText:
    """A text after masking, and every span that was replaced."""

    text: str = field(repr=False)
    spans: tuple[MaskedSpan, ...]


class ReportForm(StrEnum):
    """How much a summary says: one page for the meeting, or everything that was chosen."""

    BRIEF = "brief"
    DETAILED = "detailed"


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of the journal, whose it is in words (`they said`, `I think`) and its session."""

    text: str = field(repr=False)
    voice: str
    session: int


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """The level at one held session, by number and by weeks since the first chosen one, never by date."""

    session: int
    week: int
    mean: float
    low: float
    high: float
    rating: float | None = None


@dataclass(frozen=True, slots=True)
class BoardLine:
    """One row of the move-on board in words."""

    label: str
    state: str
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Content:
    """Everything a summary says, in the order in which supervision needs it; raw in `Material`, masked in `Report`.

    `told` and `board` are the product's own words about numbers and leave as they are; the scan of the bytes reads them too.
    """

    question: str = field(default="", repr=False)
    told: tuple[str, ...] = ()
    course: tuple[str, ...] = field(default=(), repr=False)
    chart: tuple[ChartPoint, ...] = ()
    strategies_used: tuple[str, ...] = field(default=(), repr=False)
    strategies_not_used: tuple[str, ...] = field(default=(), repr=False)
    strains: tuple[str, ...] = field(default=(), repr=False)
    board: tuple[BoardLine, ...] = ()
    decisions: tuple[str, ...] = field(default=(), repr=False)
    facts: tuple[Statement, ...] = ()
    assessments: tuple[Statement, ...] = ()
    agenda: tuple[str, ...] = field(default=(), repr=False)
    period: str = ""
    counts: tuple[tuple[str, str], ...] = ()
    limits: tuple[str, ...] = ()
    purpose: str = ""


TextOf = Callable[[str, str], str]
Say = Callable[[str], str]
Paint = Callable[[tuple[ChartPoint, ...]], bytes | None]


def retold(content: Content, tell: TextOf) -> Content:
    """Give the content with every free text passed through `tell(place, text)`; places are `question`, `course.0`, …"""

    def lines(name: str, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(tell(f"{name}.{number}", text) for number, text in enumerate(texts))

    def statements(name: str, said: tuple[Statement, ...]) -> tuple[Statement, ...]:
        return tuple(replace(one, text=tell(f"{name}.{number}", one.text)) for number, one in enumerate(said))

    return replace(
        content,
        question=tell("question", content.question),
        course=lines("course", content.course),
        strategies_used=lines("strategies_used", content.strategies_used),
        strategies_not_used=lines("strategies_not_used", content.strategies_not_used),
        strains=lines("strains", content.strains),
        decisions=lines("decisions", content.decisions),
        facts=statements("facts", content.facts),
        assessments=statements("assessments", content.assessments),
        agenda=lines("agenda", content.agenda),
    )


@dataclass(frozen=True, slots=True)
class Material:
    """What the journal gives for one client's summary, before masking; it never leaves the machine."""

    client: ClientId
    form: ReportForm
    content: Content = field(repr=False)


@dataclass(frozen=True, slots=True)
class MaskingProfile:
    """Who and what must be recognised: profile terms, colleagues, session dates, and stretches the officer calls rare.

    `codenames` only say who is meant by a word that is replaced.
    """

    terms: tuple[tuple[str, TermKind], ...] = field(default=(), repr=False)
    colleagues: tuple[str, ...] = field(default=(), repr=False)
    sessions: tuple[tuple[date, int], ...] = field(default=(), repr=False)
    rare: tuple[str, ...] = field(default=(), repr=False)
    codenames: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of the summary beside what would be put in its place."""

    place: str
    original: str = field(repr=False)
    spans: tuple[MaskedSpan, ...]


class Verdict(StrEnum):
    """What the officer decided about one stretch; LEAVE lets it stand, LEAVE_OUT takes out what only one person fits."""

    MASK = "mask"
    LEAVE = "leave"
    LEAVE_OUT = "leave_out"


@dataclass(frozen=True, slots=True)
class Remembered:
    """A decision kept for this client: the term as it is written, what was decided, and whether in an `earlier` summary."""

    term: str = field(repr=False)
    verdict: Verdict
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class ReviewDecision:
    """One stretch decided: where it stands and the verdict; what is decided in one step is undone in one.

    `end` says how far a stretch that is left out goes; `replacement` and `type` stand where the officer named another kind.
    """

    place: str
    start: int
    verdict: Verdict
    step: int = 0
    end: int = 0
    type: MaskType | None = None
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """The officer's pass through the draft: passages, decisions in order (the last one counts), and whether it was read."""

    material: Material
    passages: tuple[Passage, ...]
    decisions: tuple[ReviewDecision, ...] = ()
    read_to_end: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch of a review as it is shown: which passage, its words and those around, what stands there now and where.

    `at` and `shown` say where and how long it is in the passage's masked text; `held` ones cannot be left in, `decided` ones
    are as the officer said, the others as the program put them. `foreign` ones read like words of another language.
    """

    passage: int
    place: str
    start: int
    words: str = field(repr=False)
    around: str = field(repr=False)
    type: MaskType
    replacement: str
    at: int
    shown: int
    waits: bool = False
    left: bool = False
    held: bool = False
    decided: bool = False
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A masked summary, fit to be written in any format; only a settled review makes one.

    `say` says the product's own words; `others` are further clients of the same agenda, each masked with numbers of its own.
    `paint` gives a chart's picture (PNG) to formats that hold pictures.
    """

    title: str
    form: ReportForm
    content: Content = field(repr=False)
    say: Say = field(default=str, repr=False)
    others: tuple[Report, ...] = field(default=(), repr=False)
    paint: Paint | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ReportBlock:
    """A heading with what stands under it: lines, a table (first row its head), or the points of a chart; `client` opens one."""

    heading: str
    lines: tuple[str, ...] = field(default=(), repr=False)
    table: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    bullets: bool = False
    chart: tuple[ChartPoint, ...] = ()
    client: bool = False


@dataclass(frozen=True, slots=True)
class ReportPage:
    """The same content laid out once for every format: title, note and blocks."""

    title: str
    note: str
    blocks: tuple[ReportBlock, ...]


@dataclass(frozen=True, slots=True)
class LinkageWarning:
    """Whether the remaining words point to one client's journal, and the sentences that do it; `few` below five clients."""

    candidates: int
    few: bool
    points: bool
    pointed: ClientId | None
    margin: float
    sentences: tuple[str, ...] = field(default=(), repr=False)
    words: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a summary would hold, in numbers, before anything is masked: sessions chosen and what was recorded in them."""

    sessions: tuple[int, ...]
    span: str
    rated: int
    used: int
    unused: int
    strains: int
    rows: int
    facts: int
    assessments: int
    points: tuple[str, ...] = field(default=(), repr=False)
    charted: bool = False
    decisions: int = 0


@dataclass(frozen=True, slots=True)
class Habits:
    """What the officer wrote in a summary's fields before: colleagues' names, and who got the last one and why."""

    colleagues: tuple[str, ...] = field(default=(), repr=False)
    recipient: str = field(default="", repr=False)
    reason: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is written beside a summary: counts and versions, never original text."""

    format: str
    sha256: str
    form: ReportForm
    spans: tuple[tuple[str, int], ...]
    masked: int
    left: int
    rules_version: str
    lists_version: str
    log_head: str
    linkage: str
    scanned_terms: int
    clients: int = 1


@dataclass(frozen=True, slots=True)
class Leak:
    """A profile term found in the bytes that were about to leave: which term by its place in the list, and in what part."""

    term: int
    part: str
    rule: str
