"""What other diaries hold, where the officer wants it, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from wa_journal.model.sessions import SessionStatus


class DiaryKind(StrEnum):
    """The diaries that can be read."""

    REDNOTEBOOK = "rednotebook"
    JRNL = "jrnl"
    DAY_ONE = "dayone"
    JOPLIN = "joplin"
    CSV = "csv"


class SkipReason(StrEnum):
    """Why one entry of a diary cannot be taken."""

    NO_DATE = "no date that can be read"
    NO_TEXT = "no words"
    NO_STATUS = "a status other than held, missed or cancelled"
    TOO_LONG = "longer than an entry can be"
    BAD_TEXT = "text that cannot be kept"


class TagUse(StrEnum):
    """What is done with the diary's own tags."""

    IGNORE = "ignore"
    NOTE = "note"


class SameDay(StrEnum):
    """What several entries of one client and day become."""

    SEPARATE = "separate"
    TOGETHER = "together"


class DayOrder(StrEnum):
    """How dates without a leading year are written."""

    AUTO = "auto"
    DAY_FIRST = "day"
    MONTH_FIRST = "month"


class Role(StrEnum):
    """What a column of a table holds."""

    DATE = "date"
    TEXT = "text"
    TITLE = "title"
    CLIENT = "client"
    TAGS = "tags"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a diary, as bytes; its name never leaves the screen."""

    name: str = field(repr=False)
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a table is to be read: the column of each role by its heading, and how dates are written."""

    columns: tuple[tuple[Role, str], ...] = field(repr=False, default=())
    order: DayOrder = DayOrder.AUTO


@dataclass(frozen=True, slots=True)
class Found:
    """One entry of a diary; `labels` are what a client can be told by: tags, a notebook, a column.

    A meeting that was `lost` by a salvage stands as cancelled, and nobody knows whether it took place.
    """

    day: date
    at: time | None
    text: str = field(repr=False)
    labels: tuple[str, ...] = field(repr=False, default=())
    tags: tuple[str, ...] = field(repr=False, default=())
    status: SessionStatus = SessionStatus.HELD
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """One entry of a diary that cannot be taken, by its running number."""

    number: int
    reason: SkipReason


@dataclass(frozen=True, slots=True)
class Diary:
    """A diary as it was read; nothing of it is in the journal yet."""

    kind: DiaryKind
    entries: tuple[Found, ...] = field(repr=False)
    skipped: tuple[Skipped, ...] = ()
    labels: tuple[tuple[str, int], ...] = field(repr=False, default=())
    headings: tuple[str, ...] = field(repr=False, default=())
    reading: Reading = Reading()


@dataclass(frozen=True, slots=True)
class Mapping:
    """Where entries go: by label first, the rest to one client; an empty codename leaves them out."""

    rest: str = field(repr=False, default="")
    by_label: tuple[tuple[str, str], ...] = field(repr=False, default=())
    tags: TagUse = TagUse.IGNORE
    same_day: SameDay = SameDay.SEPARATE


@dataclass(frozen=True, slots=True)
class ClientShare:
    """What one client gets: how many entries, from when to when."""

    codename: str = field(repr=False)
    is_new: bool
    entries: int
    first: date
    last: date

    def reaches_beyond(self, today: date) -> bool:
        """Say whether something of it lies on a day still to come, as where day and month were taken one for the other."""
        return self.last > today


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do, before anything is done."""

    shares: tuple[ClientShare, ...]
    duplicates: int
    left_out: int
    joined: int

    @property
    def entries(self) -> int:
        """Give how many entries would be new in the journal."""
        return sum(share.entries for share in self.shares)


@dataclass(frozen=True, slots=True)
class LastImport:
    """The import that can be taken back; one that was cut off is not `whole`, and can be gone on with."""

    at: datetime
    kind: DiaryKind
    entries: int
    whole: bool


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What became of the last import: entries taken out, and sessions left because they were worked on since."""

    entries: int
    left: int
