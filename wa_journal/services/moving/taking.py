"""Taking out: everything of one's own as JSON or CSV, readable by anybody, and logged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from wa_journal.exchange import own_csv, own_json
from wa_journal.exchange.own_values import WARNING
from wa_journal.model.access import AccessKind
from wa_journal.model.change import Change, Touched
from wa_journal.model.journal_errors import CannotWrite, NothingWritten
from wa_journal.model.taking import OwnTable, TakeForm
from wa_journal.services import own_file
from wa_journal.services.keeping.keeping import Progress
from wa_journal.services.opening import Office
from wa_journal.services.writing import clean
from wa_journal.store.files import writing_whole
from wa_journal.store.stillness import still
from wa_journal.store.unit_of_work import Work

_AT_ONCE = 100
_DIARY = ("date", "client", "number", "status", "text")


class Taking:
    """Writes the whole journal out for whoever wants to leave, or has to answer what is kept about a person."""

    warning = WARNING

    def __init__(self, office: Office) -> None:
        self._office = office

    def take(self, target: Path, form: TakeForm, reason: str, step: Progress) -> Change:
        """Write everything into one private file, with its line in the access log; stopped, it leaves no file."""
        if not reason.strip():
            raise NothingWritten
        if not target.parent.is_dir():
            raise CannotWrite
        own_file.require_free(target)
        desk, detail = self._office.desk, f"everything, {form.value}"
        with writing_whole(target) as file:
            with still(self._office.vault) as work:
                tables = _watched(work, step)
                if form is TakeForm.JSON:
                    file.writelines(own_json.pieces(tables, desk.clock()))
                else:
                    own_csv.write(tables, file)
            with desk.work() as work:
                work.log.append(desk.clock(), AccessKind.EXPORTED, reason=clean(reason), detail=detail)
        return Change(Touched.SUPERVISION)


def _watched(work: Work, step: Progress) -> Iterator[OwnTable]:
    whole, done = work.everything.count(), 0

    def counted(rows: Iterator[tuple[object, ...]]) -> Iterator[tuple[object, ...]]:
        nonlocal done
        for row in rows:
            done += 1
            if done % _AT_ONCE == 0:
                step(min(done, whole), whole)
            yield row

    yield OwnTable("diary", _DIARY, counted(_diary(work)))
    for table in work.everything.tables():
        yield replace(table, rows=counted(table.rows))


def _diary(work: Work) -> Iterator[tuple[object, ...]]:
    """The present entries with their client and day: what a person, or another program, reads first."""
    for client in work.clients.list("codename"):
        sessions = {session.id: session for session in work.sessions.list(client=client.id)}
        for entry in work.timeline.present_entries(client.id):
            session = sessions[entry.session]
            at = f" {session.at:%H:%M}" if session.at else ""
            yield f"{session.on}{at}", client.codename, session.number, session.status, entry.text
