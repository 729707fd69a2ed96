"""A passage that was found: how it is called, and where it leads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wa_journal.model.search import FoundIn, Hit
from wa_journal.ui.place import AGREED, REPAIR, Place


def found_words(hit: Hit) -> str:
    """Say whose it is, and which session or what else it belongs to."""
    translate = QCoreApplication.translate
    if hit.kind is FoundIn.BOARD:
        return translate("Found", "{codename} · on the board").format(codename=hit.codename)
    if hit.session is None:
        return translate("Found", "{codename} · promises and tasks").format(codename=hit.codename)
    words = translate("SearchPage", "{codename} · session {number}").format(codename=hit.codename, number=hit.number)
    part = {
        FoundIn.REPAIR: translate("Found", "repair note"),
        FoundIn.LEDGER: translate("Found", "promises and tasks"),
        FoundIn.DRAFT: translate("Found", "draft"),
        FoundIn.AMENDMENT: translate("Found", "begun amendment"),
    }
    return f"{words} · {part[hit.kind]}" if hit.kind in part else words


def found_place(hit: Hit) -> Place:
    """Give the page on which it is read, or written on where it is not finished."""
    if hit.kind is FoundIn.BOARD:
        return Place("board", hit.client)
    if hit.session is None:
        return Place("craft", hit.client)
    if hit.kind in (FoundIn.DRAFT, FoundIn.AMENDMENT):
        return Place("session", hit.client, hit.session)
    parts = {FoundIn.REPAIR: REPAIR, FoundIn.LEDGER: AGREED}
    return Place("entries", hit.client, hit.session, hit.start, hit.end, part=parts.get(hit.kind, ""))
