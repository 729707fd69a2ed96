"""What follows when the words of a session give way to others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from wa_journal.model.entries import Section, SentenceMark, joined
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import Session, Through
from wa_journal.model.tags import TagState
from wa_journal.services.anchoring import carried, reanchored
from wa_journal.store.unit_of_work import Work

# What is left of having gone through the tags, where other words come.
_LEFT: dict[Through | None, Through | None] = {
    Through.SAID: None,
    Through.FOLLOWED: Through.DECIDED,
    Through.COLLEAGUE: None,
}


def sections_of(work: Work, session: SessionId) -> tuple[Section, ...]:
    """Give what tags stand on: the finished entry; before there is one, the draft."""
    present = work.timeline.present_entry(session)
    if present is not None:
        return present.sections
    draft = work.drafts.get(session)
    return draft.sections if draft else ()


def reword(work: Work, session: Session, sections: tuple[Section, ...]) -> Session:
    """Follow other words before they are put: tags and marks move with their sentences, a suggestion goes with one that is gone.

    Whoever said to have gone through the tags has not looked at these words.
    """
    before, after = joined(sections_of(work, session.id)), joined(sections)
    tags = work.tags.list(session=session.id)
    moved = tuple(reanchored(tags, after, before))
    # Nobody decided about a sentence that is gone, and nobody can any more.
    gone = tuple(tag.id for tag in moved if tag.state is TagState.SUGGESTED and not tag.anchored)
    work.tags.clear(id=gone)
    work.tags.put_all(now for tag, now in zip(tags, moved, strict=True) if now != tag and now.id not in gone)
    work.marks.put_all(moved_marks(work.marks.list(session=session.id), after, before))
    now = looked_at(session, before, after)
    if now != session:
        work.sessions.put(now)
    return now


def looked_at(session: Session, before: str, after: str) -> Session:
    """Give a session whose words gave way to others: that its tags were gone through was said of the words before.

    What followed from decisions counts again once these words were looked through, and nothing new was suggested.
    """
    if session.tags_through not in _LEFT or before.split() == after.split():
        return session
    return replace(session, tags_reviewed_at=None, tags_through=_LEFT[session.tags_through])


def moved_marks(marks: Iterable[SentenceMark], after: str, before: str) -> Iterator[SentenceMark]:
    """Give each mark that goes with its sentence.

    One whose sentence is gone stays where it was: it may have been put on the words that come now.
    """
    known = tuple(marks)
    now = carried([(mark.quote, mark.start) for mark in known], after, before)
    for mark in known:
        start = now.get((mark.quote, mark.start))
        if start is not None and start != mark.start:
            yield replace(mark, start=start, end=start + len(mark.quote))
