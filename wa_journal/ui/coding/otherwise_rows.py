"""Sentences that would get other suggestions, as rows; a sign of danger among them is never without its channel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from wa_journal.model.coding import Otherwise
from wa_journal.model.tags import SAFEGUARDING
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.phrases import day
from wa_journal.ui.place import Place

MOST = 500


def rows_of(changed: tuple[Otherwise, ...], label: Callable[[str], str]) -> tuple[Row, ...]:
    """Give a row for each sentence, keyed by its place in the list; a very long list is cut, and says so in its count."""
    return tuple(_row(str(place), one, label) for place, one in enumerate(changed[:MOST]))


def place_of(one: Otherwise) -> Place:
    """Give where the sentence is read."""
    return Place("entries", one.client, one.session, one.start, one.end)


def tells_of_danger(changed: tuple[Otherwise, ...]) -> bool:
    """Say whether a safeguarding sign is among what would come."""
    return any(SAFEGUARDING in one.added for one in changed)


def _row(key: str, one: Otherwise, label: Callable[[str], str]) -> Row:
    translate = QCoreApplication.translate
    told = [
        (translate("OtherwiseRows", "new: {tags}"), one.added),
        (translate("OtherwiseRows", "gone: {tags}"), one.removed),
    ]
    title = "  ·  ".join(words.format(tags=", ".join(map(label, names))) for words, names in told if names)
    where = translate("OtherwiseRows", "{codename}, session {number}, {day}")
    note = where.format(codename=one.codename, number=one.number, day=day(one.on))
    return Row(key, title, one.sentence, note, Mark.NOTE if one.added else Mark.OPEN)
