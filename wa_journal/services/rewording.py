"""What follows when the words of a session give way to others."""

from __future__ import annotations

from dataclasses import replace

from wa_journal.model.entries import Section, joined
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import Session, Through
from wa_journal.store.unit_of_work import Work


def sections_of(work: Work, session: SessionId) -> tuple[Section, ...]:
    """Give what tags stand on: the finished entry; before there is one, the draft."""
    present = work.timeline.present_entry(session)
    if present is not None:
        return present.sections
    draft = work.drafts.get(session)
    return draft.sections if draft else ()


def reword(work: Work, session: Session, sections: tuple[Section, ...]) -> Session:
    """Follow other words before they are put: whoever said to have gone through the tags has not looked at these."""
    before, after = joined(sections_of(work, session.id)), joined(sections)
    if session.tags_through is not Through.SAID or before.split() == after.split():
        return session
    now = replace(session, tags_reviewed_at=None, tags_through=None)
    work.sessions.put(now)
    return now
