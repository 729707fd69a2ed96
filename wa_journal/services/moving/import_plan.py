"""Sorts a diary's entries by client and day, and tells those that the journal has already."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, time
from hashlib import blake2b
from unicodedata import normalize

from wa_journal.model.bringing import ClientShare, Diary, Found, Mapping, Preview, Role, SameDay, TagUse
from wa_journal.model.clients import Client
from wa_journal.model.entries import GAP, LONGEST, EntryVersion, Section, joined
from wa_journal.model.ids import SessionId
from wa_journal.model.progress import Progress
from wa_journal.model.sessions import SessionStatus
from wa_journal.services.clients import bare, called, named
from wa_journal.store.unit_of_work import Work

# How a meeting took place, and whether nobody knows.
_Took = tuple[SessionStatus, bool]


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
        known = _Known(work, client, says_whether_held=_says_whether_held(diary))
        fresh_ones = [entry for entry in entries if known.takes(entry)]
        duplicates += len(entries) - len(fresh_ones)
        meetings = tuple(_meetings(fresh_ones, mapping, known))
        done += len(entries)
        if meetings:
            clients.append(ClientPlan(codename, client, meetings))
    return Plan(tuple(clients), duplicates, left_out)


class _Known:
    """What a client's record holds already, as fingerprints by day: amended entries are known by their first words too.

    Words that stand there once are one entry of a diary, and the same words at another hour of the day another one.
    """

    def __init__(self, work: Work, client: Client | None, *, says_whether_held: bool) -> None:
        self._says_whether_held = says_whether_held
        self._met: set[tuple[date, time | None, bytes]] = set()
        self._kept: Counter[tuple[date, bytes]] = Counter()
        self._finished: defaultdict[date, dict[_Took, SessionId]] = defaultdict(dict)
        if client is None:
            return
        sessions = {session.id: session for session in work.sessions.list("number", client=client.id)}
        written: defaultdict[SessionId, Counter[bytes]] = defaultdict(Counter)
        for version in work.versions.list(client=client.id):
            written[version.session] |= Counter(map(_fingerprint, _texts(version)))
        for session in sessions.values():
            if session.id in written:
                self._note(session.on, written[session.id])
                self._finished[session.on][session.status, session.stands_in] = session.id
        for one in work.addenda.list(client=client.id):
            texts = filter(None, (one.text, one.text.rpartition(_TAGS)[0]))
            self._note(sessions[one.session].on, Counter(map(_fingerprint, texts)))

    def joined(self, entry: Found) -> SessionId | None:
        """Give the session of its day to which an entry can be added: one that took place as the diary says, where it does."""
        there = self._finished.get(entry.day, {})
        others = () if self._says_whether_held else reversed(there.values())
        return there.get(_took_place(entry)) or next(iter(others), None)

    def takes(self, entry: Found) -> bool:
        """Say whether an entry is new; the same one further down in the diary is not."""
        words = _fingerprint(entry.text)
        met = (entry.day, entry.at, words)
        if met in self._met:
            return False
        self._met.add(met)
        is_kept = self._kept[entry.day, words] > 0
        self._kept[entry.day, words] -= is_kept
        return not is_kept

    def _note(self, day: date, kept: Counter[bytes]) -> None:
        self._kept.update({(day, words): times for words, times in kept.items()})


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
    together = mapping.same_day is SameDay.TOGETHER
    placed = [(entry, known.joined(entry) if together else None) for entry in entries]
    for group in _grouped([entry for entry, session in placed if session is None], mapping.same_day):
        yield _meeting(group, mapping.tags)
    for entry, session in placed:
        if session is not None:
            yield replace(_meeting((entry,), mapping.tags), session=session)


def _meeting(group: tuple[Found, ...], tags: TagUse) -> Meeting:
    return Meeting(group[0].day, group, tuple(section for entry in group for section in _sections(entry, tags)))


def _grouped(entries: list[Found], same_day: SameDay) -> Iterator[tuple[Found, ...]]:
    """Entries of one day go together as long as they fit into one entry and the meeting took place in the same way."""
    group: list[Found] = []
    for entry in entries:
        same = group and group[0].day == entry.day and _took_place(group[0]) == _took_place(entry)
        fits = same and same_day is SameDay.TOGETHER
        if group and not (fits and sum(len(one.text) + 200 for one in (*group, entry)) < LONGEST):
            yield tuple(group)
            group = []
        group.append(entry)
    if group:
        yield tuple(group)


def _took_place(entry: Found) -> _Took:
    return entry.status, entry.lost


def _says_whether_held(diary: Diary) -> bool:
    """Of a diary that does not say it, each entry counts as of a meeting that was held."""
    return bool(dict(diary.reading.columns).get(Role.STATUS))


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


def _texts(version: EntryVersion) -> Iterator[str]:
    """Give the words of each section, and all of them where there are several."""
    sections = [section.text for section in version.sections if section.text]
    yield from sections if len(sections) == 1 else (*sections, version.text)


def _fingerprint(text: str) -> bytes:
    return blake2b(" ".join(normalize("NFC", text).split()).encode(), digest_size=12).digest()


def words_of(meeting: Meeting) -> str:
    """Give a meeting's text as it is stored."""
    return joined(meeting.sections)
