"""Bringing in: another diary is read, looked at, brought in as a whole or not at all, and taken back in one step."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from wa_journal.exchange import csv_table
from wa_journal.exchange.formats import format_of
from wa_journal.host import diary_files
from wa_journal.model.access import AccessKind
from wa_journal.model.bringing import Diary, DiaryKind, Found, LastImport, Mapping, Preview, Reading, Skipped, TakenBack
from wa_journal.model.exchange_errors import NothingToBring, NothingToTakeBack
from wa_journal.model.ids import ClientId
from wa_journal.model.progress import Progress, unwatched
from wa_journal.services.client_gone import take_away
from wa_journal.services.gathering import gather_index
from wa_journal.services.moving import import_record
from wa_journal.services.moving.import_hand import AT_ONCE, ImportHand
from wa_journal.services.moving.import_plan import plan
from wa_journal.services.moving.import_record import Part
from wa_journal.services.opening import Office
from wa_journal.store.stillness import still
from wa_journal.store.unit_of_work import Work


class Bringing:
    """Brings other diaries in; nothing that is in the journal is ever changed by it."""

    def __init__(self, office: Office, retention_months: int | None = None) -> None:
        self._office, self._desk = office, office.desk
        self._retention = retention_months

    def read(self, kind: DiaryKind, place: Path, reading: Reading | None = None, step: Progress = unwatched) -> Diary:
        """Read a diary without touching the journal; a damaged or hostile one is refused with one sentence."""
        form, wanted = format_of(kind), reading or Reading()
        members = diary_files.members(place, form.endings)
        headings: tuple[str, ...] = ()
        if kind is DiaryKind.CSV:
            held = tuple(members)
            headings = csv_table.headings(held)
            wanted, members = csv_table.guessed(headings, wanted), iter(held)
        found: list[Found] = []
        skipped: list[Skipped] = []
        for number, one in enumerate(form.read(members, wanted)):
            if number % AT_ONCE == 0:
                step(number, 0)
            if isinstance(one, Skipped):
                skipped.append(one)
            else:
                found.append(one)
        labels = Counter(label for entry in found for label in dict.fromkeys(entry.labels))
        return Diary(kind, tuple(found), tuple(skipped), tuple(labels.most_common()), headings, wanted)

    def preview(self, diary: Diary, mapping: Mapping, step: Progress = unwatched) -> Preview:
        """Give what an import would do; nothing is done."""
        with still(self._office.vault) as work:
            return plan(work, diary, mapping, step).preview()

    def bring(self, diary: Diary, mapping: Mapping, step: Progress = unwatched) -> Preview:
        """Bring a diary in. Stopped or failing on the way, it is taken out again; cut off, it can be gone on with.

        What is brought in after one that was cut off belongs to the same import, which is taken back as one; stopped or failing,
        only what it brought itself goes, and the import before it can be taken back as before.
        """
        with still(self._office.vault) as work:
            planned = plan(work, diary, mapping, step)
        if not planned.clients:
            raise NothingToBring
        hand = ImportHand(self._desk, diary.kind, self._retention)
        # Outside the stack: where nothing could be begun, there is nothing to take out.
        own = hand.begin()
        with ExitStack() as failed:
            failed.callback(self._take_out, unwatched, own)
            hand.put(planned.clients, step)
            failed.pop_all()
        return planned.preview()

    def last(self) -> LastImport | None:
        """Give the import that can be taken back."""
        with self._desk.work() as work:
            return import_record.last(work)

    def take_back(self, step: Progress = unwatched) -> TakenBack:
        """Take the last import out again; what was worked on since stays where it is."""
        if self.last() is None:
            raise NothingToTakeBack
        return self._take_out(step)

    def _take_out(self, step: Progress, since: int = 0) -> TakenBack:
        with self._desk.work() as work:
            parts = tuple(import_record.parts(work, since))
        gather_index(self._desk, sum(len(part.sessions) for _, part in parts))
        gone, kept = 0, 0
        for number, (key, part) in enumerate(parts):
            step(number, len(parts))
            out = self._take_part_out(key, part)
            gone, kept = gone + out.entries, kept + out.left
        with self._desk.work() as work:
            for client, made_in in ((client, part) for _, part in parts for client in part.clients):
                if _is_untouched(work, client, made_in):
                    take_away(work, client)
            import_record.forget(work, since)
            work.log.append(self._desk.clock(), AccessKind.CHANGED, detail=f"import taken back: {gone} entries")
        return TakenBack(gone, kept)

    def _take_part_out(self, key: str, part: Part) -> TakenBack:
        """Parts go in the order in which they came: a word's first entry is found at once, its last one behind all others."""
        with self._desk.work() as work:
            changed = {one.id for one in work.sessions.list(id=part.sessions) if not part.is_as_brought(one.id, one)}
            kept = changed | work.worked_on.among(part.sessions)
            # Those of a client who was erased since are gone already.
            gone = work.sessions.clear(id=tuple(session for session in part.sessions if session not in kept))
            added = sum(work.addenda.remove(one) for one in part.addenda)
            import_record.take_out(work, key, part)
        return TakenBack(gone + added, len(kept))


def _is_untouched(work: Work, client: ClientId, part: Part) -> bool:
    known = work.clients.get(client)
    if known is None or work.worked_on.has_any(client):
        return False
    return part.is_as_brought(client, known, *work.phases.list("on", client=client))
