"""Dropping what was begun: a draft or an amendment goes on the officer's wish, and comes back by another."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from wa_journal.model.dropped import Dropped
from wa_journal.model.entries import Draft, Section
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import Session
from wa_journal.services.desk import Desk
from wa_journal.services.prefilled import LOGGED, is_as_begun
from wa_journal.services.sessions import session_of
from wa_journal.store.unit_of_work import Work

_KEPT = timedelta(days=1)


class Dropping:
    """Lets what was dropped wait in the vault for a day, the next to come back on top; it is gone with its client."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def drop(self, session: SessionId) -> Dropped | None:
        """Take what was begun of a session away; a finished entry and its tags stay as they are. None where nothing was begun.

        A session that was begun by mistake, of which nothing is recorded, goes without a word as well.
        """
        now = self._desk.clock()
        with self._desk.work() as work:
            known, draft = session_of(work, session), work.drafts.get(session)
            if draft is None and known.finished_at is None and self._is_bare(work, known):
                draft = Draft(session, now, ())
            taken = self._taken(work, known, draft) if draft is not None else None
            if taken is not None:
                work.dropped.put(taken, now)
        return taken

    def keep_apart(self, session: Session, sections: tuple[Section, ...]) -> Dropped | None:
        """Let words wait whose session is not in the journal any more; None where nobody is there whom they are about."""
        now = self._desk.clock()
        with self._desk.work() as work:
            if work.clients.get(session.client) is None:
                return None
            apart = Dropped(session, Draft(session.id, now, sections), amends=False, alone=True, apart=True)
            work.dropped.put(apart, now)
        return apart

    def forget_old(self) -> None:
        """Let go for good of what was dropped more than a day ago."""
        with self._desk.work() as work:
            work.dropped.forget_before(self._desk.clock() - _KEPT)

    def bring_back(self) -> Dropped | None:
        """Put back what was dropped last; words begun there meanwhile are dropped in its place, so that none are lost."""
        now = self._desk.clock()
        with self._desk.work() as work:
            work.dropped.forget_before(now - _KEPT)
            last = work.dropped.take()
            if last is None:
                return None
            instead, back = self._exchanged(work, last)
            if instead is not None:
                # At the bottom: on top it would stand before those dropped earlier, which could never be reached.
                work.dropped.put(instead, now, on_top=False)
        return back

    def _exchanged(self, work: Work, last: Dropped) -> tuple[Dropped | None, Dropped]:
        session = last.session.id
        known, newer = work.sessions.get(session), work.drafts.get(session)
        instead = self._taken(work, known, newer, alone=False) if known is not None and newer is not None else None
        back = replace(last, session=known or self._begun_again(work, last.session))
        if last.draft.sections:
            work.drafts.put(last.draft)
        # Once there is an entry, the tags are those of its words.
        if work.timeline.present_entry(session) is None:
            work.tags.put_all(last.tags)
            work.marks.put_all(last.marks)
        return instead, back

    def _taken(self, work: Work, known: Session, draft: Draft, *, alone: bool = True) -> Dropped:
        amends = work.timeline.present_entry(known.id) is not None
        tags = () if amends else work.tags.list("start", session=known.id)
        marks = () if amends else work.marks.list("start", session=known.id)
        work.drafts.remove(known.id)
        if not amends:
            work.tags.clear(session=known.id)
            work.marks.clear(session=known.id)
        alone = alone and self._is_bare(work, known)
        if alone:
            work.sessions.remove(known.id)
            self._desk.changed(work, known.client, LOGGED)
        return Dropped(known, draft, amends, alone, tags, marks)

    @staticmethod
    def _is_bare(work: Work, session: Session) -> bool:
        return not work.worked_on.has_begun(session.id) and is_as_begun(work, session)

    def _begun_again(self, work: Work, session: Session) -> Session:
        """The number may have been given to another session meanwhile."""
        if work.sessions.count(client=session.client, number=session.number):
            session = replace(session, number=work.timeline.last_number(session.client) + 1)
        work.sessions.put(session)
        self._desk.changed(work, session.client, LOGGED)
        return session
