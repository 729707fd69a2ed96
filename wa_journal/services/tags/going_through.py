"""When the tags of a session count as gone through: the officer said so, or decided every one that was suggested."""

from __future__ import annotations

from dataclasses import replace

from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import Session, SessionStatus, Through
from wa_journal.model.tags import Tag, TagOrigin, TagState
from wa_journal.services.desk import Desk
from wa_journal.services.sessions import session_of
from wa_journal.store.unit_of_work import Work

_COUNTS = (Through.SAID, Through.FOLLOWED)
_BY_DECISIONS = (Through.FOLLOWED, Through.DECIDED)


class GoingThrough:
    """Follows the decisions; only a decision of the officer on a suggestion, or the officer's word, leads to gone through.

    What a colleague went through or decided leads to none of one's own, and is there again once one's own word is taken back.
    What followed from decisions is undone with them, and by suggestions that come later: that these vanish again, by another
    look or by being switched off, brings nothing back. What the officer said stays said
    of the words that stood there (rewording.py).
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._colleagues: dict[SessionId, Session] = {}

    def say(self, work: Work, session: SessionId, *, done: bool) -> Session:
        """Keep what the officer says; that it is not done holds until the next decision."""
        known, theirs = session_of(work, session), self._colleagues.pop(session, None)
        if theirs is not None and known.tags_through is Through.SAID and not done:
            back = replace(known, tags_reviewed_at=theirs.tags_reviewed_at, tags_through=theirs.tags_through)
            work.sessions.put(back)
            return back
        if known.read_by_colleague:
            self._colleagues[session] = known
        return self._keep(work, known, Through.SAID if done else Through.DENIED)

    def decided(self, work: Work, tag: Tag) -> None:
        """Follow a decision of the officer on this tag; one on a tag by hand says nothing of what was suggested."""
        known = session_of(work, tag.session)
        if known.tags_through is Through.DENIED and _suggested(tag):
            self._keep(work, known, None)
        self.follow(work, tag.session, by_decision=_suggested(tag))

    def followed(self, work: Work, session: SessionId) -> bool:
        """Say whether it follows from decisions, as a step that is done again has to know."""
        return session_of(work, session).tags_through in _BY_DECISIONS

    def put_back(self, work: Work, tag: Tag, *, followed: bool) -> None:
        """Follow a step that is taken back or done again; it leaves this tag behind, and what `followed` where it stood so."""
        decided = _suggested(tag) and tag.state is not TagState.SUGGESTED
        self.follow(work, tag.session, by_decision=decided and followed)

    def follow(self, work: Work, session: SessionId, *, by_decision: bool = False) -> bool:
        """Follow tags that changed, and say whether that undid what had followed from decisions.

        By another look at the words alone nothing more comes to be decided.
        """
        known, suggested = session_of(work, session), [tag for tag in work.tags.list(session=session) if _suggested(tag)]
        # Where nothing was suggested, nothing was decided: only the officer can say that no tag is missing.
        all_decided = bool(suggested) and all(tag.state is not TagState.SUGGESTED for tag in suggested)
        by_officer = all_decided and not any(tag.of_colleague for tag in suggested)
        through = known.tags_through
        if through in _BY_DECISIONS and not all_decided:
            through = None
        elif by_officer and (through is Through.DECIDED or (through is None and by_decision)):
            through = Through.FOLLOWED if _complete(known) else Through.DECIDED
        if through is not known.tags_through:
            self._keep(work, known, through)
        return known.tags_through in _BY_DECISIONS and through is None

    def _keep(self, work: Work, session: Session, through: Through | None) -> Session:
        moment = self._desk.clock() if through in _COUNTS else None
        work.sessions.put(replace(session, tags_reviewed_at=moment, tags_through=through))
        return session


def _complete(session: Session) -> bool:
    return session.finished_at is not None and session.status is SessionStatus.HELD


def _suggested(tag: Tag) -> bool:
    return tag.origin is TagOrigin.MACHINE
