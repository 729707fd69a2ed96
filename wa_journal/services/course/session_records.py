"""What each session of a client adds to the picture, read from the journal."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wa_journal.model.clients import Event, EventKind
from wa_journal.model.entries import EntryVersion
from wa_journal.model.ids import ClientId, EntryId, SessionId
from wa_journal.model.sessions import Ratings, Session, SessionStatus, StrainOutcome, by_session, in_order
from wa_journal.model.tags import TagState
from wa_journal.model.trajectory import SessionRecord
from wa_journal.services.grouped import grouped
from wa_journal.services.tags.sentences import sentence_spans
from wa_journal.store.timeline import TagCount
from wa_journal.store.unit_of_work import Work


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept beside a client's sessions, by session."""

    ratings: Mapping[SessionId, Ratings]
    tags: Mapping[SessionId, list[TagCount]]
    strains: Mapping[SessionId, StrainOutcome]

    def adds(self, session: Session, today: date) -> bool:
        """Say whether a session counts: not before its day, nor while a meeting was only begun to be written about.

        What was rated, confirmed, gone through or noted as a strain counts at once: to leave it out could hide a low rating.
        """
        if session.on > today:
            return False
        if session.status is not SessionStatus.HELD or session.finished_at is not None or session.tags_reviewed_at is not None:
            return True
        rated = self.ratings.get(session.id, Ratings(session.id)) != Ratings(session.id)
        confirmed = any(counted.state is TagState.ACCEPTED for counted in self.tags.get(session.id, ()))
        return rated or confirmed or session.id in self.strains


class SentenceCounts:
    """Counts the sentences of each saved version once: it never changes, and its number is all that is held of it."""

    def __init__(self) -> None:
        self._counted: dict[tuple[EntryId, str], int] = {}

    def of(self, entry: EntryVersion, language: str) -> int:
        """Give how many sentences an entry has, cut by the language it is written in."""
        key = (entry.id, language)
        if key not in self._counted:
            self._counted[key] = len(sentence_spans(entry.text, language))
        return self._counted[key]


def of(work: Work, client: ClientId, today: date, language: str, counts: SentenceCounts) -> Iterator[SessionRecord]:
    """Give the records by number; entries are cut into sentences as tags stand on them, by the language they are written in."""
    sessions, kept = _counting(work, client, today)
    events = _events_by_session(sessions, work.events.list("on", client=client))
    written = {entry.session: counts.of(entry, language) for entry in work.timeline.present_entries(client)}
    return (_record(session, kept, events.get(session.id), written.get(session.id, 0)) for session in sessions)


def held(work: Work, client: ClientId, today: date) -> tuple[Session, ...]:
    """Give the meetings that took place and count, in order."""
    return in_order(one for one in _counting(work, client, today)[0] if one.status is SessionStatus.HELD)


def up_to(records: Sequence[SessionRecord], sessions: Collection[int]) -> tuple[SessionRecord, ...]:
    """Give what was known after the last of some sessions; all of it where no meeting was held since, or none is named."""
    ordered = sorted(records, key=lambda record: (record.date, record.number))
    end = max((place for place, record in enumerate(ordered, 1) if record.number in sessions), default=len(ordered))
    return tuple(ordered[:end] if any(record.held for record in ordered[end:]) else ordered)


def _counting(work: Work, client: ClientId, today: date) -> tuple[tuple[Session, ...], _Kept]:
    every = work.sessions.list("number", client=client)
    kept = _Kept(
        {rated.session: rated for rated in work.ratings.list(session=tuple(session.id for session in every))},
        grouped(work.timeline.tag_counts(client), lambda one: one.session),
        {of: strain.outcome for of, strain in by_session(work.strains.list(client=client)).items()},
    )
    return tuple(session for session in every if kept.adds(session, today)), kept


def _record(session: Session, kept: _Kept, event: EventKind | None, sentences: int) -> SessionRecord:
    made, tags = kept.ratings.get(session.id, Ratings(session.id)), kept.tags.get(session.id, [])
    strain = kept.strains.get(session.id)
    return SessionRecord(
        number=session.number,
        date=session.on,
        status=session.status,
        goals=made.goals,
        tasks=made.tasks,
        trust=made.trust,
        bond=made.bond,
        pull_back=made.pull_back,
        client_rating=made.client_rating,
        sentences=sentences,
        reviewed=session.tags_reviewed_at is not None,
        tags=_counted(tags, TagState.ACCEPTED),
        suggested=_counted(tags, TagState.SUGGESTED),
        event=event,
        strain=None if strain is StrainOutcome.NOT_A_STRAIN else strain,
        strain_answered=strain is not None,
    )


def _counted(tags: list[TagCount], state: TagState) -> tuple[tuple[str, int], ...]:
    return tuple((counted.indicator, counted.tags) for counted in tags if counted.state is state)


def _events_by_session(sessions: tuple[Session, ...], events: tuple[Event, ...]) -> dict[SessionId, EventKind]:
    """An event counts from the first session on or after its day."""
    found: dict[SessionId, EventKind] = {}
    ordered = in_order(sessions)
    for event in events:
        after = next((session for session in ordered if session.on >= event.on), None)
        if after is not None:
            found[after.id] = event.kind
    return found
