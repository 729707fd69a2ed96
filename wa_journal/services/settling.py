"""By which session a strain is settled: one of its own day or later, whatever day is set afterwards."""

from __future__ import annotations

from collections.abc import Iterable

from wa_journal.model.journal_errors import RepairBeforeStrain, RepairNotHeld
from wa_journal.model.sessions import EarlierStrain, Session, SessionStatus, Strain, StrainOutcome
from wa_journal.store.unit_of_work import Work


def latest_after(sessions: Iterable[Session], strained: Session) -> Session | None:
    """Give the latest held session after the one that showed the strain."""
    later = (one for one in sessions if one.status is SessionStatus.HELD and one.when > strained.when)
    return max(later, key=lambda one: one.when, default=None)


def refuse_before(strained: Session, settling: Session) -> None:
    """Let no session before a strain settle it."""
    if settling.when < strained.when:
        raise RepairBeforeStrain(strain=strained.number, repair=settling.number)


def refuse_day(work: Work, session: Session, before: Session) -> None:
    """Let a session take no day on which a strain would come after what settled it; what lay so before can be put right."""
    if session.on == before.on:
        return
    of = {one.id: one for one in work.sessions.list(client=session.client)}
    for strain in _settled(work, session):
        if strain.closed_in is not None and strain.session in of and strain.closed_in in of:
            old = of[strain.session], of[strain.closed_in]
            new = [session if one.id == session.id else one for one in old]
            if old[1].when >= old[0].when:
                refuse_before(*new)


def refuse_not_held(work: Work, session: Session, before: Session) -> None:
    """Let a session that settled a strain of another not be said to have failed to take place."""
    if before.status is SessionStatus.HELD and session.status is not SessionStatus.HELD:
        for earlier in settled_by(work, before):
            raise RepairNotHeld(strain=earlier.number, repair=session.number)


def settled_by(work: Work, session: Session) -> tuple[EarlierStrain, ...]:
    """Give the strains of other sessions that one settled, in the order of their days."""
    of = {one.id: one for one in work.sessions.list(client=session.client)}
    found = (one for one in _settled(work, session) if one.closed_in == session.id and one.session != session.id)
    by_day = sorted(found, key=lambda one: of[one.session].when)
    return tuple(EarlierStrain(one, of[one.session].number, later=of[one.session].when > session.when) for one in by_day)


def _settled(work: Work, session: Session) -> Iterable[Strain]:
    about = (strain for strain in work.strains.list(client=session.client) if strain.outcome is not StrainOutcome.OPEN)
    return (strain for strain in about if session.id in (strain.session, strain.closed_in))
