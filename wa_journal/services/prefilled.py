"""What a session begins with, and whether the facts of its meeting still stand as they did then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from wa_journal.model.ids import ClientId, SessionId, fresh
from wa_journal.model.sessions import Attendance, Session, SessionStatus
from wa_journal.services import case_phases
from wa_journal.services.clients import client_of
from wa_journal.store.unit_of_work import Work

# What the access log calls a session that was begun or whose facts were changed.
LOGGED = "session"


def prefilled(work: Work, client: ClientId, now: datetime, on: date | None, number: int | None) -> Session:
    """Give the next session of a client, on its day and at this hour, with place, length and company as last time."""
    known, last, moment = client_of(work, client), work.timeline.last_session(client), now.astimezone()
    today = moment.date()
    made = Session(
        SessionId(fresh()),
        client,
        number or work.timeline.last_number(client) + 1,
        on or today,
        time(moment.hour, 0) if on is None or on == today else None,
        phase=case_phases.planned(work, known, on or today),
        language=known.language,
    )
    return _as_last_time(made, last)


def is_as_begun(work: Work, session: Session) -> bool:
    """Say whether nothing was recorded of a meeting that its session did not begin with."""
    before = (one for one in work.sessions.list(client=session.client) if one.number < session.number)
    last = max(before, key=lambda one: one.when, default=None)
    held = session.status is SessionStatus.HELD and session.attendance is Attendance.UNRECORDED
    if not held or session.finished_at is not None or session.mood or _as_last_time(session, last) != session:
        return False
    # A session has no moment of its own: that one was begun on this day, at this hour, stands in the access log.
    begun = (at.astimezone() for at in work.log.changes(session.client, LOGGED))
    return any((at.date(), time(at.hour)) == (session.on, session.at) for at in begun)


def _as_last_time(session: Session, last: Session | None) -> Session:
    if last is None:
        return replace(session, minutes=None, place="", present="")
    return replace(session, minutes=last.minutes, place=last.place, present=last.present)
