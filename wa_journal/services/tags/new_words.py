"""What the officer said of the tags of a session holds for the words that stood there, not for those that came later."""

from __future__ import annotations

from dataclasses import replace

from wa_journal.model.sessions import Session, Through


def reworded(session: Session, before: str, after: str) -> Session:
    """Give a session whose words give way to others: whoever went through those has not looked at these."""
    if session.tags_through is not Through.SAID or before.split() == after.split():
        return session
    return replace(session, tags_reviewed_at=None, tags_through=None)
