"""Writing: drafts that are never outside the vault, finished entries, amendments that keep the original."""

from __future__ import annotations

from dataclasses import replace

from wa_journal.model.change import Change, Touched
from wa_journal.model.entries import LONGEST, Addendum, Draft, EntryVersion, Section, WhySaved, joined
from wa_journal.model.ids import ClientId, EntryId, RecordId, SessionId, fresh
from wa_journal.model.journal_errors import EntryEmpty, EntryTooLong, NoSuchSession, NothingWritten
from wa_journal.model.kept_text import clean
from wa_journal.model.practice import CasePhase
from wa_journal.model.sessions import Session, SessionStatus
from wa_journal.services import case_phases
from wa_journal.services.desk import Desk
from wa_journal.services.rewording import reword
from wa_journal.services.sessions import session_of
from wa_journal.store.unit_of_work import Work


def checked(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Give sections as they can be kept, or say what is wrong with them."""
    kept = tuple(replace(section, text=clean(section.text)) for section in sections)
    if len(joined(kept)) > LONGEST:
        raise EntryTooLong(longest=LONGEST)
    return kept


def written(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Give the sections of an entry that can be finished, or say what is wrong with them."""
    kept = checked(sections)
    if not joined(kept).strip():
        raise NothingWritten
    return kept


class Writing:
    """Keeps what the officer writes; every saved version can be read and brought back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def draft(self, session: SessionId) -> Draft | None:
        """Give what was being typed for a session."""
        with self._desk.work() as work:
            return work.drafts.get(session)

    def drafted(self, client: ClientId) -> frozenset[SessionId]:
        """Give a client's sessions of which words were written that are not finished."""
        with self._desk.work() as work:
            return frozenset(work.caseload.drafted((client,)))

    def save_draft(self, session: SessionId, sections: tuple[Section, ...]) -> Change:
        """Keep what is being typed, called at most two seconds after a key press; no draft stays where nothing was changed."""
        with self._desk.work() as work:
            known, kept = session_of(work, session), checked(sections)
            present = work.timeline.present_entry(session)
            if present is None:
                reword(work, known, kept)
            if _worded(kept) == _worded(present.sections if present else ()):
                work.drafts.remove(session)
            else:
                work.drafts.put(Draft(session, self._desk.clock(), kept))
        return Change(Touched.ENTRIES, known.client)

    def finish(self, session: SessionId, sections: tuple[Section, ...]) -> EntryVersion:
        """Keep the entry as written, or as a new version where one is there already."""
        with self._desk.work() as work:
            known = session_of(work, session)
            present = work.timeline.present_entry(session)
            kept, why = checked(sections), WhySaved.AMENDED if present else WhySaved.WRITTEN
            if not joined(kept).strip():
                raise EntryEmpty
            known = _own_words(work, reword(work, known, kept))
            version = self._save(work, known, kept, why)
            work.drafts.remove(session)
            if known.finished_at is None:
                work.sessions.put(replace(known, finished_at=self._desk.clock()))
                _begin(work, known)
        return version

    def restore(self, version: EntryId) -> EntryVersion:
        """Bring an earlier version back as the newest one; one that is gone with its session is refused as that session is."""
        with self._desk.work() as work:
            old = work.versions.get(version)
            if old is None:
                raise NoSuchSession
            return self._save(work, reword(work, session_of(work, old.session), old.sections), old.sections, WhySaved.RESTORED)

    def entry(self, session: SessionId) -> EntryVersion | None:
        """Give a session's present entry."""
        with self._desk.work() as work:
            return work.timeline.present_entry(session)

    def versions(self, session: SessionId) -> tuple[EntryVersion, ...]:
        """Give every saved version of an entry, newest first."""
        with self._desk.work() as work:
            return work.versions.list("-seq", session=session)

    def addenda(self, session: SessionId) -> tuple[Addendum, ...]:
        """Give what was added to an entry later, oldest first."""
        with self._desk.work() as work:
            return work.addenda.list("added_at", session=session)

    def add_addendum(self, session: SessionId, text: str) -> Change:
        """Add to an entry without touching it."""
        kept = written((Section(text),))[0].text
        with self._desk.work() as work:
            known = session_of(work, session)
            work.addenda.put(Addendum(RecordId(fresh()), session, known.client, self._desk.clock(), kept))
            self._desk.changed(work, known.client, "addition to an entry")
        return Change(Touched.ENTRIES, known.client)

    def _save(self, work: Work, session: Session, sections: tuple[Section, ...], why: WhySaved) -> EntryVersion:
        text = joined(sections)
        present = work.timeline.present_entry(session.id)
        if present is not None and present.sections == sections:
            return present
        seq = present.seq + 1 if present else 1
        version = EntryVersion(EntryId(fresh()), session.id, session.client, seq, self._desk.clock(), why, sections, text)
        work.versions.put(version)
        self._desk.changed(work, session.client, "entry")
        return version


def _worded(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    return tuple(section for section in sections if section.text.strip())


def _own_words(work: Work, session: Session) -> Session:
    """Where the words of a colleague stayed behind, these are the first: they wait as others do."""
    if not session.words_stayed:
        return session
    now = replace(session, tags_through=None)
    work.sessions.put(now)
    return now


def _begin(work: Work, session: Session) -> None:
    """The first meeting that was held ends the time before contact; no later phase comes by itself."""
    client = work.clients.get(session.client)
    first = session.status is SessionStatus.HELD and client is not None and client.phase is CasePhase.BEFORE_CONTACT
    if not first or client is None:
        return
    others = (other for other in work.sessions.list(client=session.client) if other.id != session.id)
    if not any(one.finished_at and one.status is SessionStatus.HELD for one in others):
        case_phases.begin(work, client, session.on)
