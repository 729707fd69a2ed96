"""What the session page shows, read in one go on the worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wa_journal.model.entries import EntryVersion, Section
from wa_journal.model.ledger import LedgerLine, PracticeRecord, Tick
from wa_journal.model.practice import Anchors, ChecklistLine, GuardHit, PracticeItem
from wa_journal.model.sessions import Ratings, Session, Strain
from wa_journal.model.tags import Tag
from wa_journal.model.text import Indicator
from wa_journal.ui.place import Place

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


@dataclass(frozen=True, slots=True)
class Loaded:
    """One session with all that is recorded about it."""

    session: Session
    ratings: Ratings
    last: Ratings | None
    strain: Strain | None
    entry: EntryVersion | None
    drafted: bool
    sections: tuple[Section, ...] = field(repr=False)
    tags: tuple[Tag, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    anchors: tuple[Anchors, ...] = ()
    checklist: tuple[ChecklistLine, ...] = ()
    ticks: tuple[Tick, ...] = ()
    guards: tuple[GuardHit, ...] = ()
    lines: tuple[LedgerLine, ...] = ()
    items: tuple[PracticeItem, ...] = ()
    trust: tuple[int, ...] = ()
    records: tuple[PracticeRecord, ...] = field(repr=False, default=())
    begun: bool = False


def load(suite: Suite, place: Place) -> Loaded | None:
    """Give the session at a place, else the unfinished one, else the newest; only who wants to begin one begins the next.

    None where the client has no session yet.
    """
    session, begun = _session(suite, place)
    if session is None:
        return None
    entry, draft = suite.writing.entry(session.id), suite.writing.draft(session.id)
    sections = draft.sections if draft else entry.sections if entry else ()
    strains = suite.sessions.strains(session.client)
    return Loaded(
        session=session,
        begun=begun,
        ratings=suite.sessions.ratings(session.id),
        last=suite.sessions.last_ratings(session.id),
        strain=next((strain for strain in strains if strain.session == session.id), None),
        entry=entry,
        drafted=draft is not None,
        sections=sections,
        tags=suite.tagging.tags(session.id),
        indicators=suite.tagging.indicators(),
        anchors=suite.practice.anchors(),
        checklist=suite.practice.checklist(session.id),
        ticks=suite.practice.ticks(session.id),
        guards=suite.practice.guards(session.id),
        lines=tuple(line for line in suite.practice.ledger(session.client) if line.session == session.id),
        items=(*suite.practice.items("session"), *suite.practice.items("notes")),
        trust=suite.practice.trust_before(session.id),
        records=suite.practice.records(session.client),
    )


def _session(suite: Suite, place: Place) -> tuple[Session | None, bool]:
    """Give the session, and whether it was begun just now."""
    if place.session is not None:
        return suite.sessions.get(place.session), False
    if place.client is None:
        raise ValueError("a session page needs a client or a session")
    unfinished = suite.sessions.unfinished(place.client)
    if unfinished is not None:
        return unfinished, False
    if place.begin:
        return suite.sessions.next(place.client), True
    return next(reversed(suite.sessions.all(place.client)), None), False
