"""Sessions: the next one pre-filled, ratings, strain and its repair."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime

from wa_journal.model.change import Change, Touched
from wa_journal.model.edited import carried
from wa_journal.model.ids import ClientId, RecordId, SessionId, fresh
from wa_journal.model.journal_errors import MeetingToCome, NoSuchSession, NoSuchStrain, NumberTaken, RepairNotHeld
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import (
    FACTS,
    NOTE,
    RATED,
    EarlierStrain,
    Ratings,
    Session,
    SessionStatus,
    Strain,
    StrainOutcome,
    by_session,
    came,
    earlier_than,
    in_order,
    number_by_day,
)
from wa_journal.services import case_phases, settling
from wa_journal.services.clients import client_of
from wa_journal.services.desk import Desk
from wa_journal.services.prefilled import LOGGED, prefilled
from wa_journal.services.undo import Undo
from wa_journal.store.unit_of_work import Work


def session_of(work: Work, session: SessionId) -> Session:
    """Give a session that must be there."""
    found = work.sessions.get(session)
    if found is None:
        raise NoSuchSession
    return found


def latest_ratings(work: Work, earlier: Sequence[Session]) -> Ratings | None:
    """Give the ratings of the last of some sessions that was rated, or None."""
    return next((found for other in reversed(earlier) if (found := work.ratings.get(other.id))), None)


def strain_of(work: Work, strain: RecordId) -> Strain:
    """Give a strain that must be there."""
    found = work.strains.get(strain)
    if found is None:
        raise NoSuchStrain
    return found


class Sessions:
    """Keeps when and how the meetings took place, and how the officer rates the relationship."""

    def __init__(self, desk: Desk, undo: Undo) -> None:
        self._desk = desk
        self._undo = undo

    def all(self, client: ClientId) -> tuple[Session, ...]:
        """Give a client's sessions by day; a number is a session's name, given in the order in which they were begun."""
        with self._desk.work() as work:
            return in_order(work.sessions.list(client=client))

    def get(self, session: SessionId) -> Session:
        """Give one session."""
        with self._desk.work() as work:
            return session_of(work, session)

    def next(self, client: ClientId, on: date | None = None, number: int | None = None) -> Session:
        """Open the next session, numbered and with place, length, company and phase as last time."""
        with self._desk.changing(client, LOGGED) as work:
            if number is not None and work.sessions.count(client=client, number=number):
                raise NumberTaken(number=number)
            made = prefilled(work, client, self._desk.clock(), on, number)
            work.sessions.put(made)
        return made

    def put_away_untouched(self, begun: Session) -> Change | None:
        """Take a session back that was begun and left as it was: nobody met anybody because a page was opened."""
        with self._desk.work() as work:
            if work.sessions.get(begun.id) != begun or work.worked_on.has_begun(begun.id):
                return None
            work.sessions.remove(begun.id)
            self._desk.changed(work, begun.client, LOGGED)
        return Change(Touched.SESSIONS, begun.client)

    def unfinished(self, client: ClientId) -> Session | None:
        """Give a session that was opened and not finished, so that it is gone on with instead of opened twice."""
        with self._desk.work() as work:
            return work.timeline.begun(client)

    def update(self, session: Session, edited: Collection[str] = FACTS) -> Change:
        """Keep those of a session's own facts that were edited: date, time, length, place, company, attendance, status, mood.

        A meeting that was not held is complete by saying so, since there is nothing to rate and nothing that must be written.
        One that a salvage lost is counted again, and numbered so, as soon as it is said whether it took place.
        """
        with self._desk.changing(session.client, LOGGED) as work:
            before = session_of(work, session.id)
            session = carried(session, edited, before)
            if before.stands_in and "status" in edited:
                session = replace(session, number=number_by_day(session, work.sessions.list(client=session.client)))
                edited = {*edited, "number"}
            if any(other.id != session.id for other in work.sessions.list(client=session.client, number=session.number)):
                raise NumberTaken(number=session.number)
            if session.is_said_too_early(self._desk.today()) and not before.is_said_too_early(self._desk.today()):
                raise MeetingToCome
            settling.refuse_day(work, session, before)
            settling.refuse_not_held(work, session, before)
            of = case_phases.planned(work, client_of(work, session.client), session.on)
            kept = replace(session, finished_at=self._complete(work, session, before))
            kept = replace(kept, tags_reviewed_at=before.tags_reviewed_at, tags_through=before.tags_through)
            if work.timeline.present_entry(session.id) is not None:
                kept = kept.moved_from(before, self._desk.today())
            work.sessions.put(kept if session.on == before.on else replace(kept, phase=of))
        self._undo.remember(session.id, lambda: self.update(before, edited))
        return Change(Touched.SESSIONS, session.client)

    def set_status(self, session: SessionId, status: SessionStatus) -> Change:
        """Say whether the meeting took place."""
        known = self.get(session)
        return self.update(replace(known, status=status, attendance=came(status)))

    def ratings(self, session: SessionId) -> Ratings:
        """Give a session's ratings; what was not rated is None."""
        with self._desk.work() as work:
            return work.ratings.get(session) or Ratings(session)

    def last_ratings(self, session: SessionId) -> Ratings | None:
        """Give the ratings of the session before, to be shown only after rating."""
        with self._desk.work() as work:
            known = session_of(work, session)
            return latest_ratings(work, earlier_than(known, work.sessions.list(client=known.client)))

    def rate(self, ratings: Ratings, edited: Collection[str] = RATED) -> Change:
        """Keep those of the officer's ratings that were given just now; can be undone. What the client gave is not touched."""
        with self._desk.work() as work:
            known = session_of(work, ratings.session)
            before = work.ratings.get(ratings.session) or Ratings(ratings.session)
            given = before.client_rating if before.client_rating is not None else ratings.client_rating
            made = replace(carried(ratings, edited, before), client_rating=given)
            if made == Ratings(ratings.session):
                # Nothing is recorded where every rating was taken back: the session is as it was before the first.
                work.ratings.remove(ratings.session)
            else:
                work.ratings.put(made)
        self._undo.remember(ratings.session, lambda: self.rate(before, edited))
        return Change(Touched.RATINGS, known.client)

    def held_today(self, client: ClientId) -> Session | None:
        """Give today's meeting, the later one where there are two."""
        return self._held_on(client, self._desk.today())

    def _held_on(self, client: ClientId, on: date) -> Session | None:
        with self._desk.work() as work:
            held = work.sessions.list(client=client, on=on, status=SessionStatus.HELD)
        return in_order(held)[-1] if held else None

    def rate_by_client(self, client: ClientId, value: int, on: date | None = None) -> Change:
        """Keep what the client gives now, apart from the officer's ratings: it is about today's meeting, which it may begin."""
        on = on or self._desk.today()
        session = (self._held_on(client, on) or self.next(client, on)).id
        with self._desk.work() as work:
            before = work.ratings.get(session) or Ratings(session)
            work.ratings.put(replace(before, client_rating=value))
        return Change(Touched.SESSIONS, client)

    def strains(self, client: ClientId) -> tuple[Strain, ...]:
        """Give a client's strains, oldest first, of one session the least settled."""
        with self._desk.work() as work:
            of = {session.id: session.when for session in work.sessions.list(client=client)}
            return tuple(sorted(work.strains.list(client=client), key=lambda strain: (of[strain.session], strain.settled)))

    def earlier_strains(self, session: SessionId) -> tuple[EarlierStrain, ...]:
        """Give the strains of earlier sessions that wait when this one was held, and those that it settled."""
        with self._desk.work() as work:
            known = session_of(work, session)
            sessions = {one.id: one for one in work.sessions.list(client=known.client)}
            found = work.strains.list(client=known.client)
        if known.status is not SessionStatus.HELD:
            return ()
        others = sorted(
            ((sessions[strain.session].when, strain) for strain in found if strain.session != session), key=lambda pair: pair[0]
        )
        return tuple(
            EarlierStrain(strain, number, later=(on, number) > known.when)
            for (on, number), strain in others
            if strain.closed_in == session or (strain.outcome is StrainOutcome.OPEN and (on, number) < known.when)
        )

    def open_strains(self) -> tuple[EarlierStrain, ...]:
        """Give the strains that wait, of all clients, the oldest first."""
        with self._desk.work() as work:
            found = work.strains.list(outcome=StrainOutcome.OPEN)
            sessions = {one.id: one for one in work.sessions.list(id=tuple(strain.session for strain in found))}
        known = sorted(found, key=lambda strain: sessions[strain.session].on)
        return tuple(EarlierStrain(strain, sessions[strain.session].number) for strain in known)

    def strain(self, strain: RecordId) -> Strain:
        """Give one strain."""
        with self._desk.work() as work:
            return strain_of(work, strain)

    def note_strain(self, session: SessionId, kind: StrainKind, *, from_dip: bool = False, reason: str = "") -> Strain:
        """Record a strain, which stays on Today until it is closed, or that there was none; a note that was written stays."""
        with self._desk.work() as work:
            known = session_of(work, session)
            old = by_session(work.strains.list(session=session)).get(session)
            strain = old or Strain(RecordId(fresh()), known.client, session, kind)
            strain = replace(strain, from_dip=from_dip or strain.from_dip, what_happened=reason or strain.what_happened)
            if kind is not StrainKind.NONE:
                strain = replace(strain, kind=kind, outcome=StrainOutcome.OPEN, closed_in=None, closed_on=None)
            else:
                kept = strain.kind if strain.noted else kind
                none = StrainOutcome.NOT_A_STRAIN
                strain = replace(strain, kind=kept, outcome=none, closed_in=session, closed_on=self._desk.today())
            work.strains.put(strain)
            self._desk.changed(work, known.client, "strain")
        return strain

    def write_repair(self, strain: Strain, edited: Collection[str] = NOTE) -> Change:
        """Keep the edited words of a repair note (what happened, my part, what I will try), whatever became of the strain."""
        return self._put_strain(strain, edited)

    def close_strain(self, strain: Strain, outcome: StrainOutcome, closed_in: SessionId | None = None) -> Change:
        """Say what became of a strain: in the session named, else the latest after it, else today; OPEN opens it again."""
        closing = ("outcome", "closed_in", "closed_on")
        if outcome is StrainOutcome.OPEN:
            return self._put_strain(replace(strain, outcome=outcome, closed_in=None, closed_on=None), closing)
        sessions = {session.id: session for session in self.all(strain.client)}
        strained = sessions[strain.session]
        by = sessions[closed_in] if closed_in is not None else settling.latest_after(sessions.values(), strained)
        if by is not None:
            settling.refuse_before(strained, by)
            if by.status is not SessionStatus.HELD and by.id != strained.id:
                raise RepairNotHeld(strain=strained.number, repair=by.number)
        closed = replace(strain, outcome=outcome, closed_in=by.id if by else None, closed_on=self._desk.today())
        return self._put_strain(closed, closing)

    def _put_strain(self, strain: Strain, edited: Collection[str]) -> Change:
        with self._desk.changing(strain.client, "repair note") as work:
            work.strains.put(carried(strain, edited, strain_of(work, strain.id)))
        return Change(Touched.RATINGS, strain.client)

    def _complete(self, work: Work, session: Session, before: Session) -> datetime | None:
        if session.status is not SessionStatus.HELD:
            return before.finished_at or self._desk.clock()
        held = before.status is SessionStatus.HELD or work.timeline.present_entry(session.id) is not None
        return before.finished_at if held else None
