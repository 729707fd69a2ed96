"""Taking out: everything of one's own as JSON or CSV, readable by anybody, and logged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from wa_journal.exchange import own_csv, own_json
from wa_journal.exchange.own_values import WARNING
from wa_journal.model.access import EVERYTHING, AccessKind
from wa_journal.model.change import Change, Touched
from wa_journal.model.journal_errors import NothingWritten
from wa_journal.model.kept_text import clean
from wa_journal.model.progress import Progress, unwatched
from wa_journal.model.taking import TakeForm
from wa_journal.services import leaving
from wa_journal.services.opening import Office
from wa_journal.store.stillness import still

_AT_ONCE = 100
_R = TypeVar("_R")


class Taking:
    """Writes the whole journal out for whoever wants to leave, or has to answer what is kept about a person."""

    warning = WARNING

    def __init__(self, office: Office) -> None:
        self._office = office

    def take(self, target: Path, form: TakeForm, reason: str, step: Progress = unwatched) -> Change:
        """Write everything into one private file, with its line in the access log; stopped, it leaves no file."""
        if not reason.strip():
            raise NothingWritten
        desk, detail = self._office.desk, f"{EVERYTHING}, {form.value}"

        def note() -> None:
            with desk.work() as work:
                work.log.append(desk.clock(), AccessKind.EXPORTED, reason=clean(reason), detail=detail)

        with still(self._office.vault) as work:
            # Counted first, which makes it stand still: that a file is being written is no part of what is written.
            counted = _Counted(work.everything.count(), step).through
            with leaving.writing(desk, target, note) as file:
                if form is TakeForm.JSON:
                    lines = (replace(table, lines=counted(table.lines)) for table in work.everything.lines())
                    file.writelines(own_json.pieces(lines, desk.clock()))
                else:
                    own_csv.write((replace(table, rows=counted(table.rows)) for table in work.everything.tables()), file)
        return Change(Touched.SUPERVISION)


class _Counted:
    """Tells how far it is while rows go by."""

    def __init__(self, whole: int, step: Progress) -> None:
        self._whole, self._step = whole, step
        self._done = 0

    def through(self, rows: Iterator[_R]) -> Iterator[_R]:
        """Give the rows as they come."""
        for row in rows:
            self._done += 1
            if self._done % _AT_ONCE == 0:
                self._step(min(self._done, self._whole), self._whole)
            yield row
