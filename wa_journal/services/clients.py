"""Clients: codename, the terms to be masked, events, the team's line, retention."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date

from wa_journal.model.access import AccessKind
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Client, ProfileTerm, TermKind
from wa_journal.model.ids import ClientId, RecordId, fresh
from wa_journal.model.journal_errors import (
    CodenameMissing,
    CodenameTaken,
    CodenameTooLong,
    NoSuchClient,
    NothingWritten,
    OutOfRange,
)
from wa_journal.model.kept_text import clean
from wa_journal.model.practice import CasePhase
from wa_journal.services import case_phases
from wa_journal.services.desk import Desk
from wa_journal.store.unit_of_work import Work

_YEAR = 12
_LONGEST = 60


def client_of(work: Work, client: ClientId) -> Client:
    """Give a client that must be there."""
    found = work.clients.get(client)
    if found is None:
        raise NoSuchClient
    return found


def months_later(day: date, months: int) -> date:
    """Give the same day so many months later, or the month's last day where it has no such day."""
    year, month = divmod(day.month - 1 + months, 12)
    return date(day.year + year, month + 1, min(day.day, monthrange(day.year + year, month + 1)[1]))


class Clients:
    """Keeps who the clients are, by codename, and what must never leave the machine about them."""

    def __init__(self, desk: Desk, retention_months: int | None = None) -> None:
        self._desk = desk
        self._retention = retention_months

    def all(self, *, archived: bool = False) -> tuple[Client, ...]:
        """Give the clients by codename; archived ones only when asked for."""
        with self._desk.work() as work:
            found = work.clients.list("codename")
        return tuple(client for client in found if archived or client.archived_on is None)

    def gone(self, clients: frozenset[ClientId]) -> frozenset[ClientId]:
        """Give those of these clients who are not in the journal any more."""
        with self._desk.work() as work:
            return frozenset(one for one in clients if work.clients.get(one) is None)

    def get(self, client: ClientId) -> Client:
        """Give one client."""
        with self._desk.work() as work:
            return client_of(work, client)

    def find(self, codename: str) -> Client:
        """Give the client of this codename."""
        with self._desk.work() as work:
            found = called(work, codename)
        if not found:
            raise NoSuchClient
        return found[0]

    def add(self, codename: str, *, phase: CasePhase = CasePhase.BEFORE_CONTACT, opened_on: date | None = None) -> Client:
        """Add a client under a codename that no other has."""
        with self._desk.changing(None, "client added") as work:
            return new_client(work, codename, opened_on or self._desk.today(), phase, self._retention)

    def rename(self, client: ClientId, codename: str) -> Change:
        """Give a client another codename."""
        name = named(codename)
        with self._desk.changing(client, "codename") as work:
            if any(other.id != client for other in called(work, name)):
                raise CodenameTaken
            work.clients.put(replace(client_of(work, client), codename=name))
        return Change(Touched.CLIENTS, client)

    def likely_review(self) -> date:
        """Give the day to offer for a review where none is set: as long from today as the agency keeps, or in a year."""
        return months_later(self._desk.today(), self._retention or _YEAR)

    def set_review(self, client: ClientId, on: date | None) -> Change:
        """Set when it is to be reviewed whether this record is still needed."""
        return self._replace(client, "review date", review_on=on)

    def archive(self, client: ClientId, *, archived: bool = True) -> Change:
        """Take a client off the list, or bring one back; nothing is deleted."""
        return self._replace(client, "archived", archived_on=self._desk.today() if archived else None)

    def set_line(self, client: ClientId, line: float | None, reason: str) -> Change:
        """Set the team's line with its reason, or take it away; there is no default line."""
        if line is not None and not 0 <= line <= 10:
            raise OutOfRange(lowest=0, highest=10)
        if line is not None and not reason.strip():
            raise NothingWritten
        return self._replace(
            client,
            "line",
            line=line,
            line_reason=clean(reason),
            line_set_on=self._desk.today() if line is not None else None,
        )

    def terms(self, client: ClientId) -> tuple[ProfileTerm, ...]:
        """Give the client's profile terms."""
        with self._desk.work() as work:
            return work.terms.list("kind", "text", client=client)

    def add_term(self, client: ClientId, text: str, kind: TermKind = TermKind.PERSON) -> Change:
        """Add a name, place or group to be masked in whatever leaves the machine."""
        if not text.strip():
            raise NothingWritten
        with self._desk.changing(client, "profile term") as work:
            known = {term.text.casefold() for term in work.terms.list(client=client)}
            if text.strip().casefold() not in known:
                work.terms.put(ProfileTerm(RecordId(fresh()), client_of(work, client).id, clean(text.strip()), kind))
        return Change(Touched.CLIENTS, client)

    def remove_term(self, client: ClientId, term: RecordId) -> Change:
        """Take a profile term away."""
        with self._desk.changing(client, "profile term") as work:
            work.terms.remove(term)
        return Change(Touched.CLIENTS, client)

    def set_term_kind(self, client: ClientId, term: RecordId, kind: TermKind) -> Change:
        """Say that a profile term stands for something else."""
        with self._desk.changing(client, "profile term") as work:
            known = work.terms.get(term)
            if known is not None:
                work.terms.put(replace(known, kind=kind))
        return Change(Touched.CLIENTS, client)

    def read(self, client: ClientId, reason: str) -> None:
        """Log that a client's record is opened, and why."""
        with self._desk.work() as work:
            work.log.append(self._desk.clock(), AccessKind.READ, client_of(work, client).id, reason=clean(reason))

    def _replace(self, client: ClientId, what: str, **fields: object) -> Change:
        with self._desk.changing(client, what) as work:
            work.clients.put(replace(client_of(work, client), **fields))  # type: ignore[arg-type]
        return Change(Touched.CLIENTS, client)


def new_client(work: Work, codename: str, opened_on: date, phase: CasePhase, retention: int | None) -> Client:
    """Put a client in under a codename that no other has, with the day on which it is reviewed whether the record is needed."""
    name = named(codename)
    if called(work, name):
        raise CodenameTaken
    review = months_later(opened_on, retention) if retention else None
    client = Client(ClientId(fresh()), name, opened_on, phase, review_on=review)
    work.clients.put(client)
    work.phases.put(case_phases.first_start(client))
    return client


def called(work: Work, name: str) -> tuple[Client, ...]:
    """Give who has this codename: capitals and spaces tell nobody apart."""
    return tuple(client for client in work.clients.list() if bare(client.codename) == bare(name))


def bare(name: str) -> str:
    """Give what is left of a codename where capitals and spaces do not count."""
    return "".join(name.split()).casefold()


def named(codename: str) -> str:
    """Give a codename as it is kept, or say why it cannot be one."""
    name = clean(" ".join(codename.split()))
    if not name:
        raise CodenameMissing
    if len(name) > _LONGEST:
        raise CodenameTooLong(longest=_LONGEST)
    return name
