"""Sorts a diary's entries by client and day, and tells those that the journal has already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import blake2b
from unicodedata import normalize

from wa_journal.model.bringing import ClientShare, Diary, Found, Mapping, Preview, SameDay, TagUse
from wa_journal.model.clients import Client
from wa_journal.model.entries import GAP, LONGEST, Section, joined
from wa_journal.model.ids import SessionId
from wa_journal.model.progress import Progress
from wa_journal.model.sessions import SessionStatus
from wa_journal.services.clients import bare, called, named
from wa_journal.store.unit_of_work import Work


@dataclass(frozen=True, slots=True)
class Meeting:
    """One session to be: its entries in order, or, with `session`, what is added to one that is there."""

    day: date
    found: tuple[Found, ...] = field(repr=False)
    sections: tuple[Section, ...] = field(repr=False)
    session: SessionId | None = None


@dataclass(frozen=True, slots=True)
class ClientPlan:
    """What one client gets; `client` is None where it would be new."""

    codename: str = field(repr=False)
    client: Client | None
    meetings: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import does, client by client."""

    clients: tuple[ClientPlan, ...]
    duplicates: int
    left_out: int

    def preview(self) -> Preview:
        """Give the plan's numbers."""
        joined_ones = sum(len(one.found) for plan in self.clients for one in plan.meetings if one.session)
        return Preview(tuple(_share(plan) for plan in self.clients), self.duplicates, self.left_out, joined_ones)


def plan(work: Work, diary: Diary, mapping: Mapping, step: Progress) -> Plan:
    """Decide for each entry of a diary what becomes of it; the journal is only read."""
    sorted_out, left_out = _sorted_out(diary.entries, mapping)
    clients, duplicates, done = [], 0, 0
    for codename, entries in sorted_out.items():
        step(done, len(diary.entries))
        client = next(iter(called(work, codename)), None)
        known = _Known(work, client)
        fresh_ones = [entry for entry in entries if known.takes(entry)]
        duplicates += len(entries) - len(fresh_ones)
        meetings = tuple(_meetings(fresh_ones, mapping, known))
        done += len(entries)
        if meetings:
            clients.append(ClientPlan(codename, client, meetings))
    return Plan(tuple(clients), duplicates, left_out)


class _Known:
    """What a client's record holds already, as fingerprints by day: amended entries are known by their first words too."""

    def __init__(self, work: Work, client: Client | None) -> None:
        self._seen: set[tuple[date, bytes]] = set()
        self.finished: dict[date, SessionId] = {}
        if client is None:
            return
        sessions = {session.id: session for session in work.sessions.list("number", client=client.id)}
        written = set()
        for version in work.versions.list(client=client.id):
            day = sessions[version.session].on
            written.add(version.session)
            self._note(day, version.text, *(section.text for section in version.sections))
        for one in work.addenda.list(client=client.id):
            self._note(sessions[one.session].on, one.text, one.text.rpartition(_TAGS)[0])
        self.finished = {session.on: session.id for session in sessions.values() if session.id in written}

    def takes(self, entry: Found) -> bool:
        """Say whether an entry is new; the same one further down in the diary is not."""
        mark = (entry.day, _fingerprint(entry.text))
        if mark in self._seen:
            return False
        self._seen.add(mark)
        return True

    def _note(self, day: date, *texts: str) -> None:
        self._seen.update((day, _fingerprint(text)) for text in texts if text)


_TAGS = f"{GAP}Tags in the diary: "


def _sorted_out(entries: Iterable[Found], mapping: Mapping) -> tuple[dict[str, list[Found]], int]:
    """The first label that the officer gave a client decides; without one, the client for the rest."""
    wanted = {label: named(codename) if codename.strip() else "" for label, codename in mapping.by_label}
    rest = named(mapping.rest) if mapping.rest.strip() else ""
    found: defaultdict[str, list[Found]] = defaultdict(list)
    written: dict[str, str] = {}
    left_out = 0
    for entry in sorted(entries, key=_order):
        told = [wanted[label] for label in entry.labels if label in wanted]
        codename = next((name for name in told if name), "" if told else rest)
        if codename:
            found[written.setdefault(bare(codename), codename)].append(entry)
        else:
            left_out += 1
    return found, left_out


def _meetings(entries: list[Found], mapping: Mapping, known: _Known) -> Iterator[Meeting]:
    """Each entry added to a session that is there is an addition of its own, so that it is known the next time."""
    there = known.finished if mapping.same_day is SameDay.TOGETHER else {}
    for group in _grouped([entry for entry in entries if entry.day not in there], mapping.same_day):
        yield _meeting(group, mapping.tags)
    for entry in entries:
        if entry.day in there:
            yield replace(_meeting((entry,), mapping.tags), session=there[entry.day])


def _meeting(group: tuple[Found, ...], tags: TagUse) -> Meeting:
    return Meeting(group[0].day, group, tuple(section for entry in group for section in _sections(entry, tags)))


def _grouped(entries: list[Found], same_day: SameDay) -> Iterator[tuple[Found, ...]]:
    """Entries of one day go together as long as they fit into one entry and the meeting took place in the same way."""
    group: list[Found] = []
    for entry in entries:
        fits = group and same_day is SameDay.TOGETHER and _took_place(group[0]) == _took_place(entry)
        if group and not (fits and sum(len(one.text) + 200 for one in (*group, entry)) < LONGEST):
            yield tuple(group)
            group = []
        group.append(entry)
    if group:
        yield tuple(group)


def _took_place(entry: Found) -> tuple[date, SessionStatus, bool]:
    return entry.day, entry.status, entry.lost


def _sections(entry: Found, tags: TagUse) -> Iterator[Section]:
    yield Section(entry.text)
    if tags is TagUse.NOTE and entry.tags:
        yield Section(f"{_TAGS.strip()} {', '.join(entry.tags)}.")


def _share(plan: ClientPlan) -> ClientShare:
    days = [meeting.day for meeting in plan.meetings]
    entries = sum(len(meeting.found) for meeting in plan.meetings)
    return ClientShare(plan.codename, plan.client is None, entries, min(days), max(days))


def _order(entry: Found) -> tuple[date, bool, str]:
    return entry.day, entry.at is None, entry.at.isoformat() if entry.at else ""


def _fingerprint(text: str) -> bytes:
    return blake2b(" ".join(normalize("NFC", text).split()).encode(), digest_size=12).digest()


def words_of(meeting: Meeting) -> str:
    """Give a meeting's text as it is stored."""
    return joined(meeting.sections)
