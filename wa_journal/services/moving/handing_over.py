"""Handing clients over: to a colleague or a second machine, in one encrypted file, and taking such a file in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from wa_journal.model.access import AccessKind, AccessLine
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Event, EventKind
from wa_journal.model.handover import Arrival, Belongings, Incoming, Label, Purpose
from wa_journal.model.ids import ClientId, RecordId, fresh
from wa_journal.model.journal_errors import WhoAndWhyMissing
from wa_journal.model.kept_text import clean
from wa_journal.model.progress import Progress, unwatched
from wa_journal.model.said import said
from wa_journal.model.sessions import Session, Through
from wa_journal.model.tags import TagState
from wa_journal.model.vault_errors import HandoverUnsound
from wa_journal.services import case_phases
from wa_journal.services.client_gone import take_away
from wa_journal.services.clients import bare, client_of
from wa_journal.services.looking_back import PRIVATE
from wa_journal.services.moving.merging import Merged, as_new, free, merged
from wa_journal.services.moving.parting import Reader, without_felt
from wa_journal.services.opening import Office
from wa_journal.services.practice import Practice
from wa_journal.services.tags.tagging import Tagging
from wa_journal.store import belongings, handover
from wa_journal.store.kdf import Cost
from wa_journal.store.recovery import fresh_code
from wa_journal.store.unit_of_work import Work

_GIVEN = "hand-over file, {purpose}"
_TO_COLLEAGUE = _GIVEN.format(purpose="colleague")
TAKEN_OVER_NOTE = "taken over with a hand-over file"


@dataclass(frozen=True, slots=True)
class Parcel:
    """What the officer hands over: which clients, to whom and why, and whether what was felt goes along."""

    clients: tuple[ClientId, ...]
    path: Path = field(repr=False)
    recipient: str = field(repr=False)
    reason: str = field(repr=False)
    purpose: Purpose = Purpose.COLLEAGUE
    felt: bool = False


class HandingOver:
    """Gives clients away in a file that only its own secret opens, and takes such files in without overwriting anything."""

    def __init__(self, office: Office, practice: Practice, tagging: Tagging) -> None:
        self._office = office
        self._practice = practice
        self._tagging = tagging

    def give(self, parcel: Parcel, secret: str, progress: Progress = unwatched, cost: Cost | None = None) -> Change:
        """Write the file, logged before it is there; the secret is a one-time code, or a passphrase that both sides know."""
        if not parcel.clients or not parcel.recipient.strip() or not parcel.reason.strip():
            raise WhoAndWhyMissing
        brought = tuple(self._gathered(parcel, progress))
        desk = self._office.desk
        label = Label(parcel.purpose, desk.clock(), parcel.felt)

        def note() -> None:
            with desk.work() as work:
                for one in brought:
                    self._log_given(work, parcel, one)

        handover.write(handover.Making(parcel.path, secret, self._office.vault.folder, note, cost), brought, label)
        return Change(Touched.SETTINGS)

    def look(self, source: Path, secret: str) -> Incoming:
        """Read a file and compare it with the journal; nothing is taken in yet."""
        return self.compared(*handover.read(source, secret, self._office.vault.folder))

    def compared(self, label: Label, brought: tuple[Belongings, ...]) -> Incoming:
        """Lay what a file brings beside what is here."""
        # Whose a reading is that is shown beside one's own, the file says: before it is taken, nobody else does.
        told = _of_colleague(label, brought) if label.purpose is Purpose.COLLEAGUE else brought
        with self._office.desk.work() as work, work.recovered.tried():
            found = self._joined(work, told, frozenset())
        conflicts = tuple(conflict for one in found for conflict in one.conflicts)
        return Incoming(label, brought, tuple(one.arrival for one in found), conflicts)

    def take(
        self, incoming: Incoming, taken: frozenset[str] = frozenset(), new_officer_on: date | None = None
    ) -> tuple[Arrival, ...]:
        """Take the clients in: all of it, or nothing. `taken` are the differences in which the file's side is wanted.

        `new_officer_on` says that the officer here is a new one: what the file holds was judged and decided by a colleague,
        and the change is an event of that day, once for each time that a client changes hands.
        """
        desk = self._office.desk
        brought = incoming.brought if new_officer_on is None else _of_colleague(incoming.label, incoming.brought)
        with desk.work() as work:
            arrived = []
            for one in self._joined(work, brought, taken):
                changes = new_officer_on is not None and _changes_hands(work, one.arrival.client)
                client = one.rows.client
                # They come whole: a start can take the day that another one leaves.
                work.phases.clear(client=client.id)
                belongings.put(work, one.rows)
                _end_begun(work, one.rows)
                case_phases.keep(work, client, case_phases.starts_of(work, client))
                entered = new_officer_on is not None and changes and _entered(work, one.arrival.client, new_officer_on)
                arrived.append(replace(one.arrival, changed=entered))
                detail = f"{one.arrival.sessions} sessions, {one.arrival.entries} entries, {len(one.conflicts)} differences"
                work.log.append(desk.clock(), AccessKind.TAKEN_OVER, one.arrival.client, detail=detail)
        return tuple(arrived)

    def _gathered(self, parcel: Parcel, progress: Progress) -> list[Belongings]:
        found = []
        for place, client in enumerate(parcel.clients):
            progress(place, len(parcel.clients))
            with self._office.desk.work() as work:
                whole = belongings.gathered(work, client_of(work, client))
            found.append(whole if parcel.felt else without_felt(whole, self._reader()))
        progress(len(parcel.clients), len(parcel.clients))
        return found

    def _reader(self) -> Reader:
        private = PRIVATE | {item.id for item in self._practice.items("reflection")}
        return Reader(self._tagging.voices, self._tagging.felt, private)

    def _log_given(self, work: Work, parcel: Parcel, one: Belongings) -> None:
        felt = "with" if parcel.felt else "without"
        given = _GIVEN.format(purpose=parcel.purpose.value.replace("_", " "))
        detail = f"{given}, {len(one.sessions)} sessions, {felt} what was felt"
        said = {"reason": clean(parcel.reason), "recipient": clean(parcel.recipient), "detail": detail}
        work.log.append(self._office.desk.clock(), AccessKind.EXPORTED, one.client.id, **said)

    def _joined(self, work: Work, brought: tuple[Belongings, ...], taken: frozenset[str]) -> list[Merged]:
        codenames = {bare(client.codename) for client in work.clients.list()}
        found = []
        for theirs in brought:
            new = work.clients.get(theirs.client.id) is None
            _bring_home(work, theirs, codenames)
            present = work.clients.get(theirs.client.id)
            mine = belongings.gathered(work, present) if present else None
            if belongings.is_misplaced(work, mine, theirs):
                raise HandoverUnsound(reason=said("Reasons", "it lays what belongs to one client under another"))
            one = merged(mine, theirs, taken, frozenset(codenames))
            codenames.add(bare(one.arrival.codename))
            found.append(as_new(one, theirs) if new else one)
        return found


def _of_colleague(label: Label, brought: tuple[Belongings, ...]) -> tuple[Belongings, ...]:
    """What a colleague did, judged and decided is read like one's own, and is in no figure about oneself."""
    written_on = label.written_at.astimezone().date()
    return tuple(
        replace(
            one,
            sessions=tuple(_met_by_colleague(session, written_on) for session in one.sessions),
            ledger=tuple(replace(line, of_colleague=True) for line in one.ledger),
            judgements=tuple(replace(made, of_colleague=True) for made in one.judgements),
            tags=tuple(replace(tag, of_colleague=tag.state is not TagState.SUGGESTED) for tag in one.tags),
        )
        for one in brought
    )


def _met_by_colleague(session: Session, written_on: date) -> Session:
    """A meeting that was still to come when the file was written is one's own; what they said and decided of the tags is not."""
    through = Through.COLLEAGUE if session.tags_reviewed_at else None
    through = Through.STAYED if session.words_stayed else through
    return replace(session, of_colleague=session.on <= written_on, tags_through=through)


def _bring_home(work: Work, theirs: Belongings, codenames: Collection[str]) -> None:
    """What a salvage kept of a session without knowing whose it was belongs to the client of whom the file says so."""
    for session in work.recovered.among(one.id for one in theirs.sessions):
        if work.clients.get(theirs.client.id) is None:
            work.clients.put(replace(theirs.client, codename=free(theirs.client.codename, codenames)))
        work.recovered.bring_home(session, theirs.client.id)
        if not work.worked_on.has_any(ClientId(session)):
            take_away(work, ClientId(session))


def _end_begun(work: Work, put: Belongings) -> None:
    """What was begun here of an entry that comes in finished waits no more where the finished words hold all of it."""
    begun_there = {one.session for one in put.drafts}
    for session in {one.session for one in put.versions if one.seq == 1} - begun_there:
        draft, entry = work.drafts.get(session), work.timeline.present_entry(session)
        if draft is not None and entry is not None and draft.is_held_by(entry):
            work.drafts.remove(session)


def new_code() -> str:
    """Give a fresh code for one hand-over file."""
    return fresh_code()


def _changes_hands(work: Work, client: ClientId) -> bool:
    """The same file once more, or a newer one, is no second change, unless the client was given away in between."""
    if not any(event.note == TAKEN_OVER_NOTE for event in work.events.list(client=client)):
        return True
    moved = [line for line in work.log.lines() if line.client_ref == client and _moves(line)]
    return bool(moved) and moved[-1].kind is AccessKind.EXPORTED


def _moves(line: AccessLine) -> bool:
    return line.kind is AccessKind.TAKEN_OVER or (line.kind is AccessKind.EXPORTED and line.detail.startswith(_TO_COLLEAGUE))


def _entered(work: Work, client: ClientId, on: date) -> bool:
    """Enter the change of officer, unless one of that day stands there."""
    if any(event.kind is EventKind.NEW_OFFICER and event.on == on for event in work.events.list(client=client)):
        return False
    work.events.put(Event(RecordId(fresh()), client, on, EventKind.NEW_OFFICER, TAKEN_OVER_NOTE))
    return True
