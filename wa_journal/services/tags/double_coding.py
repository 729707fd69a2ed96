"""Double coding: a second reader labels the same entries without seeing a tag, and both readings are compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wa_journal.model.access import AccessKind
from wa_journal.model.change import Change, Touched
from wa_journal.model.coding import Blind, Coded, DoubleCoded, Imported, SecondReading, ToRead
from wa_journal.model.coding_errors import EntryChanged, ReaderUnnamed
from wa_journal.model.entries import EntryVersion
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.journal_errors import NoSuchSession
from wa_journal.services.desk import Desk
from wa_journal.services.sessions import session_of
from wa_journal.services.tags import readings_file
from wa_journal.services.tags.indicator_ids import indicator_ids
from wa_journal.services.written import heads
from wa_journal.store.unit_of_work import Work

LONGEST_NAME = 40
Label = frozenset[str]


class DoubleCoding:
    """Compares readings of whole entries only: what nobody went through says nothing about a missing tag."""

    def __init__(self, desk: Desk, spans: Callable[[str], tuple[tuple[int, int], ...]]) -> None:
        self._desk = desk
        self._spans = spans

    def readers(self) -> tuple[str, ...]:
        """Give the second readers so far."""
        with self._desk.work() as work:
            return tuple(sorted({one.reader for one in work.second_readings.list()}))

    def to_read(self, reader: str) -> tuple[ToRead, ...]:
        """Give the finished entries, and how far this reader is with each."""
        known = heads(self._desk)
        with self._desk.work() as work:
            mine = {one.session: one for one in work.second_readings.list(reader=reader)}
        return tuple(
            ToRead(
                client.id,
                client.codename,
                session.id,
                session.number,
                session.on,
                session.read_by_officer,
                session.id in mine,
                session.id in mine and mine[session.id].done,
            )
            for client, session in known
        )

    def blind(self, session: SessionId, reader: str) -> Blind:
        """Give an entry's sentences with nothing but this reader's own labels."""
        with self._desk.work() as work:
            entry = _entry(work, session)
            mine = work.second_readings.get(session, reader)
        if mine is not None and mine.entry == entry.id:
            return Blind(session, entry.id, entry.text, mine.sentences, mine.done)
        return Blind(session, entry.id, entry.text, self._unlabelled(entry))

    def keep(self, reader: str, read: Blind, *, done: bool) -> Change:
        """Keep a reader's labels; they count once the whole entry is done."""
        name = _named(reader)
        with self._desk.work() as work:
            known = session_of(work, read.session)
            if _entry(work, read.session).id != read.entry:
                raise EntryChanged
            work.second_readings.put(SecondReading(read.session, name, read.entry, self._desk.clock(), read.sentences, done))
        return Change(Touched.SETTINGS, known.client)

    def forget(self, reader: str) -> Change:
        """Take all of a reader's labels away."""
        with self._desk.work() as work:
            work.second_readings.clear(reader=reader)
        return Change(Touched.SETTINGS)

    def agreement(self, reader: str) -> DoubleCoded:
        """Compare a second reader with the officer, sentence by sentence, over entries that both went through."""
        from wa_journal.analysis.text.learned.agreement import agreements

        first: list[Label] = []
        second: list[Label] = []
        entries = waiting = outdated = 0
        with self._desk.work() as work:
            for one in work.second_readings.list("session", reader=reader, done=True):
                entry, known = work.timeline.present_entry(one.session), session_of(work, one.session)
                if entry is None or entry.id != one.entry:
                    outdated += 1
                elif not known.read_by_officer:
                    waiting += 1
                else:
                    entries += 1
                    first += [frozenset(labels) for _, _, labels in _officers(work, one.session, one.sentences)]
                    second += [frozenset(labels) for _, _, labels in one.sentences]
        return DoubleCoded(reader, entries, len(first), agreements(first, second), waiting, outdated)

    def exported(self, reader: str, name: str = "") -> bytes:
        """Give a reader's decisions as a file without any text; without a reader the officer's own, under a short name."""
        with self._desk.work() as work:
            entries = () if reader else tuple(_gone_through(work))
        unlabelled = [(entry, self._unlabelled(entry)) for entry in entries]
        with self._desk.work() as work:
            read = work.second_readings.list("session", reader=reader, done=True) if reader else ()
            rows = [(one.entry, _sorted(one.sentences)) for one in read]
            rows += [(entry.id, _officers(work, entry.session, spans)) for entry, spans in unlabelled]
            work.log.append(self._desk.clock(), AccessKind.EXPORTED, ClientId(""), detail="tag decisions, no text")
        return readings_file.written(_named(reader or name), rows)

    def imported(self, content: bytes) -> Imported:
        """Take in a file of decisions about entries that are in this journal; the others are counted and left out.

        Where this reader read an entry otherwise here, that stays.
        """
        reader, rows = readings_file.read(content, frozenset(indicator_ids()))
        taken = unknown = outdated = otherwise = 0
        with self._desk.work() as work:
            for entry, sentences in rows:
                version = work.versions.get(entry)
                present = work.timeline.present_entry(version.session) if version else None
                if version is None or present is None:
                    unknown += 1
                elif present.id != entry or (sentences and sentences[-1][1] > len(version.text)):
                    outdated += 1
                elif (coded := _as_here(work, version, reader, sentences)) is None:
                    otherwise += 1
                else:
                    taken += 1
                    work.second_readings.put(SecondReading(version.session, reader, entry, self._desk.clock(), coded, done=True))
        return Imported(reader, taken, unknown, outdated, otherwise)

    def _unlabelled(self, entry: EntryVersion) -> Coded:
        return tuple((start, end, ()) for start, end in self._spans(entry.text))


def _as_here(work: Work, version: EntryVersion, reader: str, sentences: Coded) -> Coded | None:
    """These labels in the order in which they were given here, if they were; None where others were given here."""
    here = work.second_readings.get(version.session, reader)
    if here is None or here.entry != version.id:
        return sentences
    return here.sentences if _sorted(here.sentences) == sentences else None


def _sorted(coded: Coded) -> Coded:
    """So that two files can be compared by eye, whoever gave which label first."""
    return tuple((start, end, tuple(sorted(labels))) for start, end, labels in coded)


def _gone_through(work: Work) -> Iterator[EntryVersion]:
    for session in work.sessions.list("client", "number"):
        entry = work.timeline.present_entry(session.id)
        if session.read_by_officer and entry is not None:
            yield entry


def _officers(work: Work, session: SessionId, spans: Coded) -> Coded:
    """The officer's own labels for these sentences: confirmed tags, by where they begin."""
    kept = [tag for tag in work.tags.list(session=session) if tag.confirmed]
    return tuple(
        (start, end, tuple(sorted({tag.indicator for tag in kept if start <= tag.start < end}))) for start, end, _ in spans
    )


def _entry(work: Work, session: SessionId) -> EntryVersion:
    entry = work.timeline.present_entry(session)
    if entry is None:
        raise NoSuchSession
    return entry


def _named(reader: str) -> str:
    name = reader.strip()[:LONGEST_NAME]
    if not name:
        raise ReaderUnnamed
    return name
