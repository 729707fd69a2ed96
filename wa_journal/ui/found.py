"""A passage that was found: how it is called, and where it leads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wa_journal.model.search import FoundIn, Hit
from wa_journal.ui.place import REPAIR, Place


def found_words(hit: Hit) -> str:
    """Say whose it is, and which session or what else it belongs to."""
    translate = QCoreApplication.translate
    if hit.kind is FoundIn.BOARD:
        return translate("Found", "{codename} · on the board").format(codename=hit.codename)
    words = translate("SearchPage", "{codename} · session {number}").format(codename=hit.codename, number=hit.number)
    return f"{words} · {translate('Found', 'repair note')}" if hit.kind is FoundIn.REPAIR else words


def found_place(hit: Hit) -> Place:
    """Give the page on which it is read."""
    if hit.kind is FoundIn.BOARD:
        return Place("board", hit.client)
    return Place("entries", hit.client, hit.session, part=REPAIR if hit.kind is FoundIn.REPAIR else "")
