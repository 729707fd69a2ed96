"""The diaries that can be read, one line each; nothing is discovered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from wa_journal.exchange import csv_table, day_one, joplin, jrnl, rednotebook
from wa_journal.model.bringing import DiaryKind, Found, Member, Reading, Skipped

Read = Callable[[Iterable[Member], Reading], Iterator[Found | Skipped]]


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of diary: its name, the endings of its files, and its reader."""

    kind: DiaryKind
    name: str
    endings: tuple[str, ...]
    read: Read


FORMATS = (
    Format(DiaryKind.REDNOTEBOOK, "RedNotebook", (".txt",), rednotebook.read),
    Format(DiaryKind.JRNL, "jrnl", (".json",), jrnl.read),
    Format(DiaryKind.DAY_ONE, "Day One", (".json",), day_one.read),
    Format(DiaryKind.JOPLIN, "Joplin", (".md",), joplin.read),
    Format(DiaryKind.CSV, "CSV", (".csv", ".tsv", ".txt"), csv_table.read),
)


def format_of(kind: DiaryKind) -> Format:
    """Give the format of a kind of diary."""
    return next(one for one in FORMATS if one.kind is kind)
