"""What the session page shows, read in one go on the worker."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from wa_journal.model.change import Change
from wa_journal.model.dropped import Dropped
from wa_journal.model.entries import EntryVersion, Section, joined
from wa_journal.model.ids import SessionId
from wa_journal.model.journal_errors import NoSuchSession
from wa_journal.model.ledger import LedgerLine, PracticeRecord, Tick
from wa_journal.model.practice import Anchors, CasePhase, ChecklistLine, GuardHit, PracticeItem
from wa_journal.model.sessions import EarlierStrain, Ratings, Session, SessionStatus, Strain
from wa_journal.model.tags import Tag
from wa_journal.model.text import Indicator
from wa_journal.model.today import ReadBack
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
    at_rest: bool = False
    earlier: tuple[EarlierStrain, ...] = field(repr=False, default=())

    @property
    def unrated(self) -> bool:
        """Say whether the meeting was held and nothing of it is rated yet."""
        return self.session.status is SessionStatus.HELD and self.ratings == Ratings(self.session.id)

    @property
    def of_earlier_day(self) -> bool:
        """Say whether the meeting was before today."""
        return self.session.on < date.today()

    @property
    def went_through(self) -> bool:
        """Say whether the tags count as gone through, by whomever."""
        return self.session.tags_reviewed_at is not None

    @property
    def whole(self) -> bool:
        """Say whether something was written outside of the boxes, as one text."""
        return any(section.text and section.voice is None for section in self.sections)

    def is_written(self, sections: tuple[Section, ...]) -> bool:
        """Say whether these are the words that are kept: boxes that show them keep their cursor and what can be undone."""
        return [one for one in self.sections if one.text] == [one for one in sections if one.text]


def load(suite: Suite, place: Place) -> Loaded | None:
    """Give the session at a place, else the unfinished one, else the newest; only who wants to begin one begins the next.

    One that is finished is at rest unless it was chosen for writing. None where the client has no session yet.
    """
    session, begun = _session(suite, place)
    if session is None:
        return None
    unfinished = session.finished_at is None and session.status is SessionStatus.HELD
    entry, drafted, sections = _written(suite, session.id)
    strains = suite.sessions.strains(session.client)
    return Loaded(
        session=session,
        begun=begun,
        at_rest=not unfinished and not _is_chosen(place),
        ratings=suite.sessions.ratings(session.id),
        last=suite.sessions.last_ratings(session.id),
        strain=next((strain for strain in strains if strain.session == session.id), None),
        entry=entry,
        drafted=drafted,
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
        earlier=suite.sessions.earlier_strains(session.id),
    )


def shows(loaded: Loaded | None, place: Place) -> bool:
    """Say whether a place wants the session that is loaded already."""
    if loaded is None:
        return False
    unfinished = loaded.session.finished_at is None and loaded.session.client == place.client
    wanted = unfinished and not (place.todays and loaded.of_earlier_day)
    return place.session == loaded.session.id if _is_chosen(place) else wanted


def kept_draft(suite: Suite, session: Session, sections: tuple[Section, ...]) -> Change | Dropped | None:
    """Keep a draft; where its session is gone it waits apart. None where the client is gone too."""
    try:
        return suite.writing.save_draft(session.id, sections)
    except NoSuchSession:
        return suite.dropping.keep_apart(session, sections)


def keep_typed(suite: Suite, place: Place, typed: tuple[Section, ...]) -> Change | None:
    """Add to the draft what was typed for a place that was left before its session was loaded.

    Where that session is gone, to the one that waits, else to the next one.
    """
    try:
        session, _ = _session(suite, replace(place, begin=True))
    except NoSuchSession:
        if place.client is None:
            raise
        session, _ = _session(suite, Place(place.page, place.client, begin=True))
    return suite.writing.save_draft(session.id, (*_written(suite, session.id)[2], *typed)) if session else None


def finished(suite: Suite, session: SessionId, sections: tuple[Section, ...]) -> ReadBack:
    """Keep the entry as finished and give what is read back; a meeting that was not held needs no word.

    That the first meeting moved the case is told by the finish that moved it, never by a later one.
    """
    known = suite.sessions.get(session)
    waited = suite.clients.get(known.client).phase is CasePhase.BEFORE_CONTACT
    if known.status is SessionStatus.HELD or joined(sections).strip():
        suite.writing.finish(session, sections)
    else:
        # What was typed and taken out again waits for nobody.
        suite.writing.save_draft(session, sections)
    told = suite.today.read_back(session, drawn=False)
    return replace(told, begun=told.begun and waited)


def dropped(suite: Suite, session: SessionId, unkept: tuple[Section, ...] | None) -> Dropped | None:
    """Drop what was begun of a session, with the words that no save has taken yet."""
    if unkept is not None:
        suite.writing.save_draft(session, unkept)
    return suite.dropping.drop(session)


def _written(suite: Suite, session: SessionId) -> tuple[EntryVersion | None, bool, tuple[Section, ...]]:
    """Give the entry, whether there is a draft, and the words as they stand."""
    entry, draft = suite.writing.entry(session), suite.writing.draft(session)
    return entry, draft is not None, draft.sections if draft else entry.sections if entry else ()


def _session(suite: Suite, place: Place) -> tuple[Session | None, bool]:
    """Give the session, and whether it was begun just now."""
    if place.session is not None and _is_chosen(place):
        return suite.sessions.get(place.session), False
    if place.client is None:
        raise ValueError("a session page needs a client or a session")
    unfinished = suite.sessions.unfinished(place.client)
    if unfinished is not None and not place.todays:
        return unfinished, False
    known = suite.sessions.all(place.client)
    if place.begin:
        todays = next((one for one in known if _is_todays(one)), None) if place.todays else None
        return (todays, False) if todays else (suite.sessions.next(place.client), True)
    # One that was in sight may have been dropped meanwhile.
    return next((one for one in known if one.id == place.session), known[-1] if known else None), False


def _is_todays(session: Session) -> bool:
    """Say whether a session waits that was begun for today, so that a second wish begins no second one."""
    return session.finished_at is None and session.status is SessionStatus.HELD and session.on >= date.today()


def _is_chosen(place: Place) -> bool:
    """Say whether a session was chosen for writing, not only its client or the page."""
    return place.session is not None and not place.tab
