"""A passage that was found: how it is called, and where it leads."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from wa_journal.model.ledger import LedgerKind
from wa_journal.model.practice import PracticeItem
from wa_journal.model.search import FoundIn, Hit
from wa_journal.ui.phrases import ledger_kind
from wa_journal.ui.place import AGREED, LEDGER, NOTES, REPAIR, Place
from wa_journal.ui.wording import worded

# Where a note stands that the catalogue has no field for: it belongs to the looking back.
_BACK = "reflection"


def found_words(hit: Hit, items: Iterable[PracticeItem]) -> str:
    """Say of whom it is, by whom if not by the officer, and what it belongs to; `items` name the field of a note."""
    where = _where(hit, items)
    theirs = QCoreApplication.translate("Found", "{found} · by a colleague")
    return theirs.format(found=where) if hit.of_colleague else where


def _where(hit: Hit, items: Iterable[PracticeItem]) -> str:
    translate = QCoreApplication.translate
    if hit.client is None:
        return translate("Found", "Your practice · in your own words")
    if hit.kind is FoundIn.BOARD:
        return translate("Found", "{codename} · on the board").format(codename=hit.codename)
    noted = _label(hit, items)
    if hit.session is None:
        apart = translate("Found", "{codename} · promises and tasks").format(codename=hit.codename)
        return f"{hit.codename} · {noted}" if noted else apart
    words = translate("SearchPage", "{codename} · session {number}").format(codename=hit.codename, number=hit.number)
    part = {
        FoundIn.REPAIR: translate("Found", "repair note"),
        FoundIn.LEDGER: translate("Found", "promises and tasks"),
        FoundIn.DRAFT: translate("Found", "draft"),
        FoundIn.AMENDMENT: translate("Found", "begun amendment"),
    }
    of = noted or part.get(hit.kind, "")
    return f"{words} · {of}" if of else words


def found_kind(hit: Hit) -> str:
    """Name what it is, in a word or two."""
    translate = QCoreApplication.translate
    if hit.kind is FoundIn.LEDGER:
        return ledger_kind(LedgerKind(hit.item))
    return {
        FoundIn.ENTRY: translate("Found", "entry"),
        FoundIn.DRAFT: translate("Found", "draft"),
        FoundIn.AMENDMENT: translate("Found", "begun amendment"),
        FoundIn.ADDENDUM: translate("Found", "addition"),
        FoundIn.REPAIR: translate("Found", "repair note"),
        FoundIn.BOARD: translate("Found", "board"),
        FoundIn.NOTE: translate("Found", "note"),
    }[hit.kind]


def found_place(hit: Hit, items: Iterable[PracticeItem]) -> Place:
    """Give the page on which it is read, or written on where it is not finished."""
    if hit.client is None:
        return Place("review", part=hit.item)
    if hit.kind is FoundIn.BOARD:
        return Place("board", hit.client)
    screen = _screen(hit, items)
    if screen not in ("", "session"):
        return Place("craft", hit.client, hit.session, words=screen, part=hit.item)
    if hit.session is None:
        return Place("craft", hit.client, words=LEDGER if hit.kind is FoundIn.LEDGER else "", part=hit.item)
    if hit.kind in (FoundIn.DRAFT, FoundIn.AMENDMENT):
        return Place("session", hit.client, hit.session)
    parts = {FoundIn.REPAIR: REPAIR, FoundIn.LEDGER: AGREED, FoundIn.NOTE: NOTES}
    return Place("entries", hit.client, hit.session, hit.start, hit.end, part=parts.get(hit.kind, ""))


def _label(hit: Hit, items: Iterable[PracticeItem]) -> str:
    if hit.kind is not FoundIn.NOTE:
        return ""
    field = next((item.field for item in items if item.id == hit.item), None)
    return worded(field.label) if field else QCoreApplication.translate("Found", "reflection")


def _screen(hit: Hit, items: Iterable[PracticeItem]) -> str:
    """The screen on which a note stands."""
    if hit.kind is not FoundIn.NOTE:
        return ""
    return next((item.screen for item in items if item.id == hit.item), _BACK)
