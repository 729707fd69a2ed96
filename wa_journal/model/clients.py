"""Clients: a codename, the terms to be masked, and what happened around the work."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from wa_journal.model.ids import ClientId, RecordId
from wa_journal.model.practice import CasePhase


class TermKind(StrEnum):
    """What a profile term names, so that its replacement reads well."""

    PERSON = "PERSON"
    RELATIVE = "RELATIVE"
    COLLEAGUE = "COLLEAGUE"
    PLACE = "PLACE"
    ORG = "ORG"
    OTHER = "OTHER"


class EventKind(StrEnum):
    """What opens the variance of the level: the relationship may really have jumped."""

    NEW_OFFICER = "new_officer"
    TRANSFER = "transfer"
    BREACH = "breach"
    RELEASE_DATE = "release_date"
    INCIDENT = "incident"


@dataclass(frozen=True, slots=True)
class Client:
    """One client, known here by a codename only."""

    id: ClientId
    codename: str = field(repr=False)
    opened_on: date
    phase: CasePhase = CasePhase.BEFORE_CONTACT
    language: str = "en"
    archived_on: date | None = None
    review_on: date | None = None
    line: float | None = None
    line_reason: str = field(default="", repr=False)
    line_set_on: date | None = None


@dataclass(frozen=True, slots=True)
class ProfileTerm:
    """A name, place or group that must never leave the machine."""

    id: RecordId
    client: ClientId
    text: str = field(repr=False)
    kind: TermKind = TermKind.PERSON


@dataclass(frozen=True, slots=True)
class Event:
    """Something that the officer says may have moved the whole relationship."""

    id: RecordId
    client: ClientId
    on: date
    kind: EventKind
    note: str = field(default="", repr=False)
