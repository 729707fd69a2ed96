"""The officer's craft as values: phases, checklist answers, strains, and the catalogue's items."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class CasePhase(StrEnum):
    """Where a case stands; only the officer moves it."""

    BEFORE_CONTACT = "before_contact"
    FIRST_INTERVIEWS = "first_interviews"
    WORKING = "working"
    TRANSITION = "transition"
    ENDING = "ending"


class SessionPhase(StrEnum):
    """The part of a session that a section of the entry is about."""

    BEGINNING = "beginning"
    MIDDLE = "middle"
    END = "end"


class TickState(StrEnum):
    """An answer to a checklist item: yes, partly, no, not suitable today."""

    YES = "y"
    PARTLY = "p"
    NO = "n"
    NOT_SUITABLE = "x"


class StrainKind(StrEnum):
    """How a strain showed."""

    NONE = "none"
    PULLED_AWAY = "pulled_away"
    PUSHED_AGAINST = "pushed_against"


class ItemKind(StrEnum):
    """What the source makes of an item."""

    DO = "do"
    DONT = "dont"
    INDICATOR = "indicator"
    CAUTION = "caution"
    FACT = "fact"


class Surface(StrEnum):
    """How an item acts on its screen."""

    TICK = "tick"
    FIELD = "field"
    ASKED = "asked"
    SHOWN = "shown"


class FieldShape(StrEnum):
    """What a field of the catalogue takes."""

    LINE = "line"
    TEXT = "text"
    LIST = "list"
    TWO_LISTS = "two_lists"
    CHOICE = "choice"
    YES_NO = "yes_no"
    NUMBER = "number"
    DATE = "date"


class GuardRule(StrEnum):
    """What of a history raises a guard's question."""

    NOW = "now"
    DISCLOSURE = "disclosure"
    ONLY_BRIGHT = "only_bright"
    ROLE = "role"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in; `per_session` says whether it belongs to a session or to the client."""

    label: str
    shape: FieldShape
    help: str = ""
    choices: tuple[str, ...] = ()
    per_session: bool = False
    versions: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """When an item's turn comes on today's checklist, beside its phases and sessions.

    `opens` is its place among those that open early sessions; `usual` ones belong to any session,
    `early` don'ts to the first ones. `tells_role` says that it makes the officer's role clear, `role_again` that it comes only
    when that is due again.
    """

    opens: int | None = None
    usual: bool = False
    early: bool = False
    tells_role: bool = False
    role_again: bool = False


@dataclass(frozen=True, slots=True)
class PracticeItem:
    """One item of the source: its words, when it applies, and the screen on which its feature acts.

    `unasked` is what comes by itself or not at all, such as humour: it is ticked, and never listed as still to be done.
    `shown_by` are confirmed tags, or lines of the ledger, that show it done though nothing is ticked.
    """

    id: str
    group: str
    kind: ItemKind
    text: str
    surface: Surface
    screen: str
    phases: tuple[CasePhase, ...] = ()
    from_session: int = 1
    to_session: int | None = None
    part: SessionPhase | None = None
    note: str = ""
    field: Field | None = None
    source: str = ""
    unasked: bool = False
    shown_by: tuple[str, ...] = ()
    turn: Turn = Turn()


@dataclass(frozen=True, slots=True)
class Anchors:
    """One rating scale in own words: its name, what 0, 5 and 10 stand for, and the item of the source that it asks."""

    scale: str
    name: str
    question: str
    at_0: str
    at_5: str
    at_10: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class Guard:
    """A question that the journal asks when the history calls for it; never a block.

    `items` are shown with it; `used` items and confirmed `tagged` speak for it, `hard` tags against it.
    """

    id: str
    question: str
    items: tuple[str, ...]
    source: str
    rule: GuardRule
    used: tuple[str, ...] = ()
    tagged: tuple[str, ...] = ()
    hard: tuple[str, ...] = ()
    to_session: int | None = None
    emphasis: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    goes_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GuardHit:
    """A guard that applies now, with what raised it."""

    guard: Guard
    because: str = field(repr=False)
    quote: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """An item on today's checklist and why it is there."""

    item: PracticeItem
    why: str
