"""Says of two sides of one thing what differs, in words of the catalogue, so that the officer reads it in any language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from wa_journal.model.called import called, called_meeting, day, scale
from wa_journal.model.case_life import PhaseStart
from wa_journal.model.clients import Event, ProfileTerm
from wa_journal.model.entries import Section, SentenceMark
from wa_journal.model.ledger import GuardDismissal, LedgerLine
from wa_journal.model.said import Said, joined, said
from wa_journal.model.sessions import SCALES, Session
from wa_journal.model.settings import MaskDecision
from wa_journal.model.supervision import Verdict
from wa_journal.model.tags import Tag

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

# A field without words is the journal's own business: ids, moments of saving, places in the text.
_NAMES: dict[str, Said] = {
    "opened_on": said("Differences", "opened on"),
    "phase": said("Differences", "stage"),
    "language": said("Differences", "language"),
    "archived_on": said("Differences", "taken off the list on"),
    "review_on": said("Differences", "to be reviewed on"),
    "line": said("Differences", "the team's line"),
    "line_reason": said("Differences", "why the line is there"),
    "line_set_on": said("Differences", "line set on"),
    "on": said("Differences", "day"),
    "at": said("Differences", "time"),
    "kind": said("Differences", "kind"),
    "note": said("Differences", "note"),
    "number": said("Differences", "number"),
    "minutes": said("Differences", "minutes"),
    "place": said("Differences", "place"),
    "present": said("Differences", "present"),
    "attendance": said("Differences", "how the client came"),
    "status": said("Differences", "the meeting"),
    "finished_at": said("Differences", "finished on"),
    "tags_reviewed_at": said("Differences", "tags gone through on"),
    "tags_through": said("Differences", "how the tags were gone through"),
    "mood": said("Differences", "mood"),
    "client_rating": said("Differences", "the client's own rating"),
    "cannot_say": said("Differences", "cannot say"),
    "sections": said("Differences", "words"),
    "text": said("Differences", "words"),
    "term": said("Differences", "words"),
    "quote": said("Differences", "sentence"),
    "decision": said("Differences", "in summaries"),
    "voice": said("Differences", "whose it is"),
    "state": said("Differences", "state"),
    "reported_on": said("Differences", "reported on"),
    "outcome": said("Differences", "outcome"),
    "what_happened": said("Differences", "what happened"),
    "my_part": said("Differences", "my part in it"),
    "will_try": said("Differences", "what will be tried"),
    "closed_on": said("Differences", "closed on"),
    "written_on": said("Differences", "written on"),
    "by": said("Differences", "whom it binds"),
    "due": said("Differences", "due"),
    "values": said("Differences", "what was filled in"),
    "withdrawn": said("Differences", "taken back"),
    "reason": said("Differences", "reason"),
    "step": said("Differences", "step"),
    "answer": said("Differences", "answer"),
    "chance": said("Differences", "chance"),
    "reasons": said("Differences", "reasons"),
    "would_change": said("Differences", "what would change it"),
    "second_answer": said("Differences", "second answer"),
    "second_reasons": said("Differences", "second reasons"),
    "moved_on_at": said("Differences", "moved on, on"),
    "rationale": said("Differences", "rationale"),
    "outcome_on": said("Differences", "outcome on"),
    "outcome_note": said("Differences", "note on the outcome"),
    "done": said("Differences", "finished"),
}
# Of many alike, what says which one it is.
_WHICH: dict[type, tuple[str, ...]] = {
    ProfileTerm: ("text",),
    PhaseStart: ("on", "phase"),
    Event: ("on", "kind"),
    LedgerLine: ("text",),
    SentenceMark: ("quote",),
    Tag: ("quote",),
    MaskDecision: ("term",),
}
# Where it stands in the text, and the moment at which it was done, are the journal's own business too.
_UNSAID: dict[type, str] = {SentenceMark: "quote", Tag: "quote", GuardDismissal: "at"}
_NOTHING = said("Differences", "nothing")
_YES, _NO = said("Differences", "yes"), said("Differences", "no")
_UNSEEN = said("Differences", "The words are the same; it was kept at another time or made by another release.")


def sides(mine: DataclassInstance, theirs: DataclassInstance) -> tuple[str, str]:
    """Say of each side what it is about, where it is one of many, and else only what differs."""
    differing = [one.name for one in fields(mine) if getattr(mine, one.name) != getattr(theirs, one.name)]
    named = [name for name in differing if _says_something(mine, name)]
    if not named:
        return _UNSEEN, _UNSEEN
    which = (name for name in _WHICH.get(type(mine), ()) if name not in named)
    names = (*which, *named)
    return _told(mine, names), _told(theirs, names)


def _says_something(side: DataclassInstance, name: str) -> bool:
    return (name in _NAMES or name in SCALES) and _UNSAID.get(type(side)) != name


def _told(side: DataclassInstance, names: Iterable[str]) -> Said:
    lines = (said("Differences", "{what}: {how}", what=_name(name), how=_how(side, name)) for name in names)
    return joined("\n", lines)


def _name(name: str) -> Said:
    return scale(name) if name in SCALES else _NAMES[name]


def _how(side: DataclassInstance, name: str) -> Said | str:
    if isinstance(side, Session) and name == "status":
        return called_meeting(side)
    return _value(name, getattr(side, name))


def _value(name: str, value: Any) -> str:
    if name == "values":
        return joined("; ", (words for _field, words in value)) or _NOTHING
    if name == "decision":
        return called(Verdict(value))
    if name == "cannot_say":
        return joined(", ", (scale(one) for one in value)) or _NOTHING
    if isinstance(value, tuple):
        return joined("\n", (one.text for one in value if isinstance(one, Section))) or _NOTHING
    return _single(value)


def _single(value: Any) -> str:
    if value is None or value == "":
        return _NOTHING
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, StrEnum):
        return called(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return day(value) if isinstance(value, date) else str(value)
