"""When the tags of a session count as gone through: the officer said so, or decided every one that was suggested."""

from __future__ import annotations

from dataclasses import replace

from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import Session, SessionStatus, Through
from wa_journal.model.tags import Tag, TagOrigin, TagState
from wa_journal.services.desk import Desk
from wa_journal.services.sessions import session_of
from wa_journal.store.unit_of_work import Work


class GoingThrough:
    """Follows the decisions; without a decision of the officer on a suggestion, no session is ever gone through by itself.

    What followed from decisions is undone with them, and by suggestions that come later; what the officer said stays said.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def say(self, work: Work, session: SessionId, *, done: bool) -> Session:
        """Keep what the officer says; that it is not done holds until the next decision."""
        return self._keep(work, session_of(work, session), Through.SAID if done else Through.DENIED)

    def decided(self, work: Work, session: SessionId) -> None:
        """Follow a decision of the officer."""
        known = session_of(work, session)
        if known.tags_through is Through.DENIED:
            self._keep(work, known, None)
        self.follow(work, session)

    def follow(self, work: Work, session: SessionId) -> None:
        """Follow tags that changed: by a step taken back, or by another look at the words."""
        known, all_decided = session_of(work, session), _all_decided(work.tags.list(session=session))
        if known.tags_through is Through.FOLLOWED and not all_decided:
            self._keep(work, known, None)
        elif known.tags_through is None and all_decided and _complete(known):
            self._keep(work, known, Through.FOLLOWED)

    def _keep(self, work: Work, session: Session, through: Through | None) -> Session:
        done = through in (Through.SAID, Through.FOLLOWED)
        work.sessions.put(replace(session, tags_reviewed_at=self._desk.clock() if done else None, tags_through=through))
        return session


def _complete(session: Session) -> bool:
    return session.finished_at is not None and session.status is SessionStatus.HELD


def _all_decided(tags: tuple[Tag, ...]) -> bool:
    """Where nothing was suggested, nothing was decided: only the officer can say that no tag is missing."""
    return any(tag.origin is TagOrigin.MACHINE for tag in tags) and all(tag.state is not TagState.SUGGESTED for tag in tags)
