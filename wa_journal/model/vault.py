"""What can be said of a vault without opening it, and of its ways in."""

from __future__ import annotations

from dataclasses import dataclass

from wa_journal.model.slot_kind import SlotKind

BACKUP_ENDING = ".wabackup"


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """One way into the journal, as it is listed in the settings."""

    id: str
    kind: SlotKind


# The check whose failing alone loses nothing: the index is made from what was written.
INDEX = "search index"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was checked, and whether it was sound; `count` is rows, pages or lines, as the name says."""

    name: str
    sound: bool
    count: int
