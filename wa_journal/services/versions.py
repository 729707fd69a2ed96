"""Compares an earlier version of an entry with the present one, in whole words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from wa_journal.model.ids import EntryId
from wa_journal.model.journal_errors import NoSuchSession
from wa_journal.model.versions import Became, Passage
from wa_journal.services.desk import Desk

_WORD = re.compile(r"\S+|\s+")
_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?]+|\n|\Z)\s*")
_MANY_WORDS = 3000
_PARTS_BEFORE = 10


class Versions:
    """Says what was taken out of an entry and what was added since a version was saved."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def changes(self, version: EntryId) -> tuple[Passage, ...]:
        """Give the passages in which the present entry differs, in the order of the text; none where both are the same.

        A version that is gone with its session is refused as that session is.
        """
        with self._desk.work() as work:
            earlier = work.versions.get(version)
            present = work.timeline.present_entry(earlier.session) if earlier else None
        if earlier is None or present is None:
            raise NoSuchSession
        return tuple(passages(earlier.text, present.text))


def passages(earlier: str, present: str) -> Iterator[Passage]:
    """Compare two texts; long ones by sentences, since comparing words one by one would take too long."""
    parts = _SENTENCE if max(len(earlier), len(present)) > _MANY_WORDS * 6 else _WORD
    old, new = ([part for part in parts.findall(text) if part] for text in (earlier, present))
    for from_old, to_old, from_new, to_new in _stretches(old, new):
        before = "".join(old[max(0, from_old - _PARTS_BEFORE) : from_old]) if parts is _WORD else ""
        for became, text in ((Became.GONE, "".join(old[from_old:to_old])), (Became.NEW, "".join(new[from_new:to_new]))):
            if text:
                yield Passage(became, text, before)


def _stretches(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Give where the two differ; differences with nothing but blanks between them are one."""
    found: list[tuple[int, int, int, int]] = []
    for kind, from_old, to_old, from_new, to_new in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if found and not "".join(old[found[-1][1] : from_old]).strip():
            found[-1] = (found[-1][0], to_old, found[-1][2], to_new)
        else:
            found.append((from_old, to_old, from_new, to_new))
    yield from found
