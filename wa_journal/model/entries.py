"""What the officer wrote: sections by phase and provenance, every saved version, addenda and drafts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from wa_journal.model.ids import ClientId, EntryId, RecordId, SessionId
from wa_journal.model.practice import SessionPhase
from wa_journal.model.text import Voice

GAP = "\n\n"
LONGEST = 1_000_000
Spans = tuple[tuple[int, int], ...]


class WhySaved(StrEnum):
    """What a version of an entry came from."""

    WRITTEN = "written"
    AMENDED = "amended"
    RESTORED = "restored"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Section:
    """One box of the entry; phase and voice are None where text came in whole."""

    text: str = field(repr=False)
    phase: SessionPhase | None = None
    voice: Voice | None = None


def joined(sections: tuple[Section, ...]) -> str:
    """Give the stored text: the sections that say something, a blank line between them."""
    return GAP.join(section.text for section in sections if section.text)


def places(sections: tuple[Section, ...]) -> tuple[tuple[int, int, Section], ...]:
    """Give each non-empty section with its start and end in the stored text, in code points."""
    found, start = [], 0
    for section in sections:
        if section.text:
            found.append((start, start + len(section.text), section))
            start += len(section.text) + len(GAP)
    return tuple(found)


def client_words(sections: tuple[Section, ...]) -> Spans:
    """Give where the boxes for the client's own words lie in the stored text."""
    return tuple((start, end) for start, end, section in places(sections) if section.voice is Voice.THEY_SAID)


@dataclass(frozen=True, slots=True)
class EntryVersion:
    """One saved version of a session's entry; the highest `seq` is the present one."""

    id: EntryId
    session: SessionId
    client: ClientId
    seq: int
    saved_at: datetime
    why: WhySaved
    sections: tuple[Section, ...] = field(repr=False)
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being typed, kept in the vault until it is finished."""

    session: SessionId
    saved_at: datetime
    sections: tuple[Section, ...] = field(repr=False)

    def is_held_by(self, entry: EntryVersion) -> bool:
        """Say whether all that was begun stands in finished words."""
        return all(section.text.strip() in entry.text for section in self.sections)


@dataclass(frozen=True, slots=True)
class Addendum:
    """Something added later; the entry itself stays as it was."""

    id: RecordId
    session: SessionId
    client: ClientId
    added_at: datetime
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SentenceMark:
    """The officer's own word on whose a sentence is; it outranks the language pass."""

    id: RecordId
    session: SessionId
    start: int
    end: int
    quote: str = field(repr=False)
    voice: Voice
