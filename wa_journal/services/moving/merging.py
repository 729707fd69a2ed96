"""Joins what a hand-over file brings with what is here: the new comes in, the same is passed over, the rest shown side by side.

Nothing that stands here is replaced unless the officer takes the other side; of an entry both texts stay in its history.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from wa_journal.model.case_life import PhaseStart, in_order
from wa_journal.model.clients import Client, ProfileTerm
from wa_journal.model.entries import Addendum, Draft, EntryVersion, SentenceMark, WhySaved, joined
from wa_journal.model.handover import SHELVES, Arrival, Belongings, Conflict
from wa_journal.model.ids import EntryId, RecordId, SessionId, TagId, fresh
from wa_journal.model.judgement import Judgement
from wa_journal.model.ledger import LedgerLine, PracticeRecord
from wa_journal.model.sessions import STAND_INS_FROM, Session
from wa_journal.model.tags import Tag, TagState
from wa_journal.services.anchoring import carried, paired, reanchored
from wa_journal.services.clients import bare
from wa_journal.services.grouped import grouped
from wa_journal.services.moving import merged_records
from wa_journal.services.moving.differences import sides
from wa_journal.services.moving.parting import cut_from
from wa_journal.services.rewording import looked_at, moved_marks

_Worded = EntryVersion | Draft
_Texts = Mapping[SessionId, str]
_KEYS: dict[str, tuple[str, ...]] = {
    "ratings": ("session",),
    "drafts": ("session",),
    "ticks": ("session", "item"),
    "dismissals": ("session", "guard"),
    "mask_decisions": ("client", "term"),
    "second_readings": ("session", "reader"),
}
_APART = ("sessions", "versions", "drafts", "addenda", "records", "tags", "marks", "terms", "phases")


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

    def records_differ(self, mine: PracticeRecord, theirs: PracticeRecord) -> bool:
        """Note that a field says something else on either side; says whether the officer takes the other side."""
        return self.differs("records", theirs.id, theirs.session, sides(mine, theirs))


def merged(mine: Belongings | None, theirs: Belongings, taken: frozenset[str], codenames: frozenset[str]) -> Merged:
    """Join one client's two sides; `taken` names the differences in which the other side is wanted, `codenames` are in use."""
    if mine is None:
        client = replace(theirs.client, codename=free(theirs.client.codename, codenames))
        return Merged(replace(theirs, client=client), _arrival(client, theirs, new=True), ())
    meeting = _Meeting(mine, theirs, taken, [])
    rows: dict[str, Any] = {name: tuple(_differing(meeting, name)) for name in SHELVES if name not in _APART}
    sessions, renumbered = _sessions(meeting)
    versions, drafts = tuple(_versions(meeting)), tuple(_drafts(meeting))
    rows |= {
        "drafts": drafts,
        "sessions": sessions,
        "versions": versions,
        "addenda": tuple(_addenda(meeting)),
        "records": tuple(merged_records.joined(mine.records, theirs.records, meeting.records_differ)),
        "terms": tuple(_terms(meeting)),
        "phases": _phases(meeting),
        "tags": tuple(_tags(meeting, versions)),
        "marks": _marks(meeting, drafts, versions),
    }
    made = Belongings(_client(meeting), **rows)
    arrival = _arrival(made.client, made, new=False, renumbered=renumbered)
    whole = replace(made, sessions=(*sessions, *_looked_at(meeting, sessions, versions)))
    return Merged(whole, arrival, tuple(meeting.conflicts))


def as_new(one: Merged, theirs: Belongings) -> Merged:
    """Say that all that a file holds of a client is new here, also where lost sessions came home to it just now."""
    return replace(one, arrival=_arrival(one.rows.client, theirs, new=True, renumbered=one.arrival.renumbered))


def _arrival(client: Client, rows: Belongings, *, new: bool, renumbered: tuple[tuple[int, int], ...] = ()) -> Arrival:
    entries = len({version.session for version in rows.versions})
    return Arrival(client.id, client.codename, new, len(rows.sessions), entries, renumbered)


def free(codename: str, taken: Collection[str]) -> str:
    """Give a codename, numbered where another client bears it."""
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
    for brought in getattr(meeting.theirs, name):
        present = here.get(key(brought))
        row = _as_made(brought, present)
        if present == _in_place(row, present):
            continue
        if present is None or meeting.differs(name, key(row), getattr(row, "session", None), sides(present, row)):
            yield row


def _as_made(row: Any, present: Any) -> Any:
    """Whose a judgement is stays as it is known here, whoever says later what came of it; a line is theirs who closed it."""
    stays = isinstance(present, Judgement) or (isinstance(present, LedgerLine) and present.state is row.state)
    return replace(row, of_colleague=present.of_colleague) if stays else row


def _in_place(row: Any, present: Any) -> Any:
    """A mark that went with its sentence on one side only still says the same."""
    return replace(row, start=present.start, end=present.end) if isinstance(present, SentenceMark) else row


def _key_of(name: str) -> Callable[[Any], str]:
    parts = _KEYS.get(name, ("id",))
    return lambda row: "/".join(str(getattr(row, part)) for part in parts)


def _sessions(meeting: _Meeting) -> tuple[tuple[Session, ...], tuple[tuple[int, int], ...]]:
    """A session that both sides numbered alike but held apart comes in under the next free number."""
    here = {one.id: one for one in meeting.mine.sessions}
    numbers = {one.number for one in meeting.mine.sessions}
    words, brought = _texts(meeting.mine.versions), _texts(meeting.theirs.versions)
    rows, renumbered = [], []
    # Those that are here come first: a lost one gets its own number back before it is given to another.
    for one in sorted(meeting.theirs.sessions, key=lambda session: session.id not in here):
        present = here.get(one.id)
        if present is None:
            number = _free_number(one, numbers)
            renumbered += [(one.number, number)] if number != one.number else []
            rows.append(replace(one, number=number))
            numbers.add(number)
            continue
        number = one.number if present.stands_in and not one.stands_in and one.number not in numbers else present.number
        # A mood that was left out is no other mood, and the phase follows from the day.
        met = _as_met(one, present, same_words=words.get(one.id) == brought.get(one.id))
        same = replace(met, number=number, mood=one.mood or present.mood, phase=present.phase)
        # To finish what the other side still writes is no difference either.
        ended = present.finished_at or one.finished_at if one.status is present.status else None
        same = replace(same, finished_at=one.finished_at or ended)
        # Of words that stayed behind and come now, nobody here said anything.
        before = _gone_through(present, same) if present.words_stayed else present
        before = replace(before, finished_at=ended if one.id in brought and ended else present.finished_at)
        row = same if same == before or meeting.differs("sessions", one.id, one.id, sides(before, same)) else before
        if row != present:
            rows.append(row)
            numbers.add(row.number)
    return tuple(rows), tuple(renumbered)


def _as_met(one: Session, present: Session, *, same_words: bool) -> Session:
    """Who met the client, and whose looking through the tags this is, stays as it is known here.

    One's own stands before a colleague's, of the same words; that of the same moment is the same one. Of words that stayed
    behind nobody there says anything.
    """
    known = present.tags_reviewed_at is not None and present.tags_reviewed_at == one.tags_reviewed_at
    own = same_words and one.read_by_colleague and present.read_by_officer
    read = present if known or own or one.words_stayed else one
    return replace(_gone_through(one, read), of_colleague=present.of_colleague)


def _gone_through(one: Session, read: Session) -> Session:
    return replace(one, tags_reviewed_at=read.tags_reviewed_at, tags_through=read.tags_through)


def _free_number(session: Session, numbers: Collection[int]) -> int:
    """What stands in for a lost meeting is numbered apart, and no other comes among those."""
    if session.number not in numbers:
        return session.number
    return max((one for one in numbers if session.stands_in or one < STAND_INS_FROM), default=0) + 1


def _looked_at(meeting: _Meeting, put: Iterable[Session], versions: Iterable[EntryVersion]) -> Iterator[Session]:
    """Give the sessions here of which the officer said that the tags are gone through, before these words came in."""
    rows, before, after = {one.id: one for one in put}, _texts(meeting.mine.versions), _texts(versions)
    for session in meeting.mine.sessions:
        row = rows.get(session.id, session)
        if session.id in after and replace(row, finished_at=session.finished_at) == session:
            now = looked_at(row, before.get(session.id, ""), after[session.id])
            if now != row:
                yield now


def _terms(meeting: _Meeting) -> Iterator[ProfileTerm]:
    """A word stands once, however each side writes it: what it names can differ."""
    here = {term.text.casefold(): term for term in meeting.mine.terms}
    for term in meeting.theirs.terms:
        present = here.get(term.text.casefold())
        row = replace(present, kind=term.kind) if present else term
        if row != present and (present is None or meeting.differs("terms", present.id, None, sides(present, row))):
            yield row


def _phases(meeting: _Meeting) -> tuple[PhaseStart, ...]:
    """Give all the starts that stand then, one for a day: each is known by its id, and else by its day."""
    standing = {start.id: start for start in meeting.mine.phases}
    for start in sorted(meeting.theirs.phases, key=lambda one: one.id not in standing):
        present = standing.get(start.id) or next((one for one in standing.values() if one.on == start.on), None)
        row = replace(start, id=present.id) if present else start
        if row != present and (present is None or meeting.differs("phases", start.id, None, sides(present, row))):
            # Told last: on a day that already has a start it is the one that counts.
            standing.pop(row.id, None)
            standing[row.id] = row
    return in_order(standing.values())


def _versions(meeting: _Meeting) -> Iterator[EntryVersion]:
    """Both texts of an entry that was changed on both sides stay in its history; the newest is the one that the officer wants."""
    here, there = (grouped(side.versions, lambda one: one.session) for side in (meeting.mine, meeting.theirs))
    for session, theirs in there.items():
        mine = here[session]
        if not mine:
            yield from theirs
            continue
        passed = _goes_on(theirs, mine)
        texts = mine[-1].text, theirs[-1].text
        stays = passed or not (_goes_on(mine, theirs) or meeting.differs("versions", session, session, texts))
        known = {one.id for one in mine} | {cut_from(one.id) for one in mine}
        stood = {one.sections for one in mine}
        # What stood here once comes in again only where somebody went back to it.
        back = () if passed else (theirs[-1],)
        new = [one for one in theirs if one.id not in known and (one.sections not in stood or one in back)]
        yield from _after(mine[-1].seq, new)
        if stays and new:
            yield replace(mine[-1], id=EntryId(fresh()), seq=mine[-1].seq + len(new) + 1, why=WhySaved.RESTORED)


def _goes_on(one: Sequence[EntryVersion], other: Sequence[EntryVersion]) -> bool:
    """Say whether the other side wrote on from the newest words of one; whoever went back to those words did not stay there."""
    newest = one[-1]
    if any(newest.id in (version.id, cut_from(version.id)) for version in other):
        return True
    since = next((place for place, version in enumerate(reversed(other)) if version.sections == newest.sections), None)
    left = {version.sections for version in one}
    return since is not None and not any(version.sections in left for version in other[len(other) - since :])


def _after(seq: int, new: Iterable[EntryVersion]) -> Iterator[EntryVersion]:
    for number, one in enumerate(new, start=seq + 1):
        yield replace(one, seq=number)


def _drafts(meeting: _Meeting) -> Iterator[Draft]:
    """What one side only began and the other finished waits no more where the finished words hold all of it."""
    mine, theirs = meeting.mine, meeting.theirs
    left = replace(
        meeting,
        mine=replace(mine, drafts=tuple(_waiting(mine, theirs))),
        theirs=replace(theirs, drafts=tuple(_waiting(theirs, mine))),
    )
    yield from _differing(left, "drafts")


def _waiting(side: Belongings, other: Belongings) -> Iterator[Draft]:
    written, finished = {one.session for one in side.versions}, {one.session: one for one in other.versions}
    for one in side.drafts:
        if one.session in written or one.session not in finished or not one.is_held_by(finished[one.session]):
            yield one


def _addenda(meeting: _Meeting) -> Iterator[Addendum]:
    """What is left of an addition without what was felt takes nothing from the whole one, and the whole one takes its place."""
    here = {one.id: one for one in meeting.mine.addenda}
    whole = {cut_from(one.id) for one in meeting.mine.addenda}
    for brought in meeting.theirs.addenda:
        left, present = here.get(RecordId(cut_from(brought.id))), here.get(brought.id)
        if left is not None:
            yield replace(left, text=brought.text)
        elif present is None:
            if brought.id not in whole:
                yield brought
        elif present != brought and meeting.differs("addenda", brought.id, brought.session, sides(present, brought)):
            yield brought


def _tags(meeting: _Meeting, versions: Iterable[EntryVersion]) -> Iterator[Tag]:
    """A suggestion gives way to a decision; every tag of an entry that has a new text is put on its sentence again."""
    touched, now = {version.session for version in versions}, _texts((*meeting.mine.versions, *versions))
    same = _alike(meeting.mine.tags, meeting.theirs.tags)
    mine = {tag.id: tag for tag in meeting.mine.tags if tag.session in touched}
    theirs: list[Tag] = []
    for tag in meeting.theirs.tags:
        present = same.get(tag.id)
        # A concern that was reported stays reported, whichever side knows of the day.
        row = replace(tag, id=present.id, reported_on=tag.reported_on or present.reported_on) if present else tag
        if present is None or _decided_later(meeting, present, row):
            theirs.append(row)
        elif present.reported_on is None and row.reported_on:
            mine[present.id] = replace(present, reported_on=row.reported_on)
    for tag in theirs:
        mine.pop(tag.id, None)
    for tags, texts in ((mine.values(), _texts(meeting.mine.versions)), (theirs, _texts(meeting.theirs.versions))):
        for session, of in grouped(tags, lambda tag: tag.session).items():
            yield from reanchored(of, now.get(session, ""), texts.get(session))


def _marks(meeting: _Meeting, drafts: Iterable[Draft], versions: Iterable[EntryVersion]) -> tuple[SentenceMark, ...]:
    """Every mark is put on its sentence in the words that are left, also one that says the same on both sides."""
    mine, theirs = meeting.mine, meeting.theirs
    here, there = (_texts((*side.drafts, *side.versions)) for side in (mine, theirs))
    now = _texts((*mine.drafts, *drafts, *mine.versions, *versions))
    theirs = replace(theirs, marks=tuple(_told_apart(mine.marks, theirs.marks, here, there)))
    placed = {mark.id: mark for mark in _differing(replace(meeting, theirs=theirs), "marks")}
    standing = [(placed.values(), there), ([mark for mark in mine.marks if mark.id not in placed], here)]
    moved = [
        mark
        for marks, texts in standing
        for session, of in grouped(marks, lambda mark: mark.session).items()
        for mark in moved_marks(of, now.get(session, ""), texts.get(session, ""))
    ]
    placed |= {mark.id: mark for mark in moved}
    # Where their words are left, nobody knows better than they where a mark stands in them.
    known = {mark.id: mark for mark in theirs.marks if there.get(mark.session) == now.get(mark.session)}
    for mark in mine.marks:
        if mark.id in known and mark.quote == known[mark.id].quote:
            placed[mark.id] = _in_place(placed.get(mark.id, mark), known[mark.id])
    return tuple(placed.values())


def _told_apart(
    mine: Iterable[SentenceMark], theirs: Iterable[SentenceMark], here: _Texts, there: _Texts
) -> Iterator[SentenceMark]:
    """Give the other side's marks: one on a sentence that has its mark here, made by each side for itself, as that one."""
    known, standing = {mark.id for mark in mine}, {(mark.session, mark.quote, mark.start): mark.id for mark in mine}
    for session, of in grouped(theirs, lambda mark: mark.session).items():
        stands = carried([(mark.quote, mark.start) for mark in of], here.get(session, ""), there.get(session))
        for mark in of:
            same = standing.get((session, mark.quote, stands.get((mark.quote, mark.start), -1)))
            yield mark if mark.id in known or same is None else replace(mark, id=same)


def _texts(versions: Iterable[_Worded]) -> dict[SessionId, str]:
    return {version.session: joined(version.sections) for version in versions}


def _alike(mine: Iterable[Tag], theirs: Iterable[Tag]) -> dict[TagId, Tag]:
    """Find the same tags on both sides: by their id, the others by their words, of equal sentences each in its order."""
    here, there = {tag.id: tag for tag in mine}, {tag.id: tag for tag in theirs}
    found = {tag: here[tag] for tag in there if tag in here}
    mine_left, theirs_left = (grouped((tag for tag in side.values() if tag.id not in found), _words) for side in (here, there))
    for words, tags in theirs_left.items():
        at = {tag.start: tag for tag in mine_left.get(words, ())}
        others = {tag.start: tag for tag in tags}
        found |= {others[place].id: at[start] for place, start in paired(sorted(others), sorted(at)).items()}
    return found


def _words(tag: Tag) -> tuple[SessionId, str, str]:
    return tag.session, tag.indicator, tag.quote


def _decided_later(meeting: _Meeting, present: Tag, tag: Tag) -> bool:
    """Say whether the other side's decision on a tag counts; a mere suggestion changes nothing."""
    if TagState.SUGGESTED in (present.state, tag.state):
        return tag.state is not TagState.SUGGESTED
    here, there = ((one.state, one.indicator, present.reported_on and one.reported_on) for one in (present, tag))
    return here != there and meeting.differs("tags", present.id, tag.session, sides(present, tag))
