"""Joins what a hand-over file brings with what is here: the new comes in, the same is passed over, the rest shown side by side.

Nothing that stands here is replaced unless the officer takes the other side; of an entry both texts stay in its history.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from wa_journal.model.clients import Client
from wa_journal.model.entries import EntryVersion, WhySaved, joined
from wa_journal.model.handover import SHELVES, Arrival, Belongings, Conflict
from wa_journal.model.ids import EntryId, SessionId, fresh
from wa_journal.model.sessions import Session
from wa_journal.model.tags import Tag, TagState
from wa_journal.services.anchoring import reanchored
from wa_journal.services.clients import bare
from wa_journal.services.moving.differences import sides
from wa_journal.services.moving.parting import cut_from

_KEYS: dict[str, tuple[str, ...]] = {
    "ratings": ("session",),
    "drafts": ("session",),
    "ticks": ("session", "item"),
    "dismissals": ("session", "guard"),
    "mask_decisions": ("client", "term"),
    "second_readings": ("session", "reader"),
}
_APART = ("sessions", "versions", "tags", "terms", "phases")


@dataclass(frozen=True, slots=True)
class Merged:
    """What is to be put on the shelves, and where the two sides differ."""

    rows: Belongings
    arrival: Arrival
    conflicts: tuple[Conflict, ...]


@dataclass(slots=True)
class _Meeting:
    """One client's two sides, while they are joined."""

    mine: Belongings
    theirs: Belongings
    taken: frozenset[str]
    conflicts: list[Conflict]

    def differs(self, shelf: str, name: str, session: SessionId | None, sides: tuple[str, str]) -> bool:
        """Note a difference; says whether the officer takes the other side."""
        key = f"{shelf}:{name}"
        numbers = {one.id: one.number for one in (*self.theirs.sessions, *self.mine.sessions)}
        number = numbers.get(session) if session else None
        self.conflicts.append(Conflict(key, self.mine.client.id, self.mine.client.codename, shelf, number, *sides))
        return key in self.taken


def merged(mine: Belongings | None, theirs: Belongings, taken: frozenset[str], codenames: frozenset[str]) -> Merged:
    """Join one client's two sides; `taken` names the differences in which the other side is wanted, `codenames` are in use."""
    if mine is None:
        client = replace(theirs.client, codename=_free(theirs.client.codename, codenames))
        return Merged(replace(theirs, client=client), _arrival(client, theirs, new=True), ())
    meeting = _Meeting(mine, theirs, taken, [])
    rows: dict[str, Any] = {name: tuple(_differing(meeting, name)) for name in SHELVES if name not in _APART}
    sessions, renumbered = _sessions(meeting)
    versions = tuple(_versions(meeting))
    known = {term.text.casefold() for term in mine.terms}
    dated = {mark for start in mine.phases for mark in (start.id, start.on)}
    phases = tuple(start for start in theirs.phases if not dated & {start.id, start.on})
    terms = tuple(term for term in theirs.terms if term.text.casefold() not in known)
    rows |= {
        "sessions": sessions,
        "versions": versions,
        "terms": terms,
        "phases": phases,
        "tags": tuple(_tags(meeting, versions)),
    }
    made = Belongings(_client(meeting), **rows)
    return Merged(made, _arrival(made.client, made, new=False, renumbered=renumbered), tuple(meeting.conflicts))


def _arrival(client: Client, rows: Belongings, *, new: bool, renumbered: tuple[tuple[int, int], ...] = ()) -> Arrival:
    entries = len({version.session for version in rows.versions})
    return Arrival(client.id, client.codename, new, len(rows.sessions), entries, renumbered)


def _free(codename: str, taken: frozenset[str]) -> str:
    number, name = 2, codename
    while bare(name) in taken:
        name, number = f"{codename[:54]} ({number})", number + 1
    return name


def _client(meeting: _Meeting) -> Client:
    mine = meeting.mine.client
    # The phase follows from the dated starts of both sides.
    theirs = replace(meeting.theirs.client, codename=mine.codename, phase=mine.phase)
    if mine != theirs and meeting.differs("client", mine.id, None, sides(mine, theirs)):
        return theirs
    return mine


def _differing(meeting: _Meeting, name: str) -> Iterator[Any]:
    key = _key_of(name)
    here = {key(row): row for row in getattr(meeting.mine, name)}
    for row in getattr(meeting.theirs, name):
        present = here.get(key(row))
        if present == row:
            continue
        if present is None or meeting.differs(name, key(row), getattr(row, "session", None), sides(present, row)):
            yield row


def _key_of(name: str) -> Callable[[Any], str]:
    parts = _KEYS.get(name, ("id",))
    return lambda row: "/".join(str(getattr(row, part)) for part in parts)


def _sessions(meeting: _Meeting) -> tuple[tuple[Session, ...], tuple[tuple[int, int], ...]]:
    """A session that both sides numbered alike but held apart comes in under the next free number."""
    here = {one.id: one for one in meeting.mine.sessions}
    numbers = {one.number for one in meeting.mine.sessions}
    rows, renumbered = [], []
    for one in meeting.theirs.sessions:
        present = here.get(one.id)
        if present is None:
            number = one.number if one.number not in numbers else max(numbers) + 1
            numbers.add(number)
            renumbered += [(one.number, number)] if number != one.number else []
            rows.append(replace(one, number=number))
            continue
        # A mood that was left out is no other mood, and the phase follows from the day.
        same = replace(one, number=present.number, mood=one.mood or present.mood, phase=present.phase)
        if same != present and meeting.differs("sessions", one.id, one.id, sides(present, same)):
            rows.append(same)
    return tuple(rows), tuple(renumbered)


def _versions(meeting: _Meeting) -> Iterator[EntryVersion]:
    """Both texts of an entry that was changed on both sides stay in its history; the newest is the one that the officer wants."""
    here, there = _by_session(meeting.mine.versions), _by_session(meeting.theirs.versions)
    for session, theirs in there.items():
        mine = here[session]
        if not mine:
            yield from theirs
            continue
        known = {one.id for one in mine} | {cut_from(one.id) for one in mine}
        texts = {one.sections for one in mine}
        new = [one for one in theirs if one.id not in known and one.sections not in texts]
        if not new:
            continue
        yield from _after(mine[-1].seq, new)
        follows = any(mine[-1].id in (one.id, cut_from(one.id)) or mine[-1].sections == one.sections for one in theirs)
        if not follows and not meeting.differs("versions", session, session, (mine[-1].text, theirs[-1].text)):
            again = replace(mine[-1], id=EntryId(fresh()), seq=mine[-1].seq + len(new) + 1, why=WhySaved.RESTORED)
            yield again


def _after(seq: int, new: Iterable[EntryVersion]) -> Iterator[EntryVersion]:
    for number, one in enumerate(new, start=seq + 1):
        yield replace(one, seq=number)


def _tags(meeting: _Meeting, versions: Iterable[EntryVersion]) -> Iterator[Tag]:
    """A suggestion gives way to a decision; every tag of an entry that has a new text is put on its sentence again."""
    texts = {version.session: joined(version.sections) for version in (*meeting.mine.versions, *versions)}
    touched = {version.session for version in versions}
    here = {(tag.session, tag.indicator, tag.quote): tag for tag in meeting.mine.tags}
    found: dict[str, Tag] = {tag.id: tag for tag in meeting.mine.tags if tag.session in touched}
    for tag in meeting.theirs.tags:
        present = here.get((tag.session, tag.indicator, tag.quote))
        if present is None:
            found[tag.id] = tag
        elif _decided_later(meeting, present, tag):
            found[present.id] = replace(tag, id=present.id)
    for tag in found.values():
        yield from reanchored((tag,), texts.get(tag.session, ""))


def _decided_later(meeting: _Meeting, present: Tag, tag: Tag) -> bool:
    """Say whether the other side's decision on a tag counts; a mere suggestion changes nothing."""
    if TagState.SUGGESTED in (present.state, tag.state):
        return tag.state is not TagState.SUGGESTED
    return present.state is not tag.state and meeting.differs("tags", present.id, tag.session, sides(present, tag))


def _by_session(versions: Iterable[EntryVersion]) -> defaultdict[SessionId, list[EntryVersion]]:
    found: defaultdict[SessionId, list[EntryVersion]] = defaultdict(list)
    for version in versions:
        found[version.session].append(version)
    return found
