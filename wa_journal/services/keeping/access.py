"""Access and retention: who was looked at and why, what is due for review, and erasure that leaves nothing."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import timedelta
from functools import partial
from pathlib import Path

from wa_journal.model.access import AccessKind, AccessLine
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.model.kept_text import clean
from wa_journal.services import leaving
from wa_journal.services.client_gone import take_away
from wa_journal.services.clients import client_of
from wa_journal.services.desk import Desk
from wa_journal.services.gathering import gather_index
from wa_journal.services.keeping.backup_places import BackupPlaces
from wa_journal.supervision import pdf_seal

OPENINGS = (AccessKind.OPENED, AccessKind.AGENCY_RECOVERY)


class Access:
    """Shows the access log and keeps to the review dates."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def lines(self) -> tuple[AccessLine, ...]:
        """Give the log, oldest line first."""
        with self._desk.work() as work:
            return work.log.lines()

    def first_break(self) -> int | None:
        """Give the number of the first line that was changed from outside, or None."""
        with self._desk.work() as work:
            return work.log.first_break()

    def head(self) -> str:
        """Give the log's last link."""
        with self._desk.work() as work:
            return work.log.head()

    def exported(self) -> bytes:
        """Give the log as JSON lines for a data-protection officer: random ids, no names, no entry text."""
        rows = ({**asdict(line), "at": line.at.isoformat(), "kind": line.kind.value} for line in self.lines())
        return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)

    def due(self, within_days: int = 14) -> tuple[Client, ...]:
        """Give the clients whose record is to be reviewed within so many days, the most overdue first."""
        until = self._desk.today() + timedelta(days=within_days)
        with self._desk.work() as work:
            waiting = [client for client in work.clients.list("review_on") if client.review_on and client.review_on <= until]
        return tuple(waiting)

    def printed(self, client: ClientId) -> Change:
        """Note that a sheet about a client went to paper; what it says is not logged."""
        with self._desk.work() as work:
            known = client_of(work, client).id
            work.log.append(self._desk.clock(), AccessKind.EXPORTED, known, recipient="printer", detail="sheet printed")
        return Change(Touched.SUPERVISION, client)

    def save_sheet(self, client: ClientId, data: bytes, title: str, target: Path) -> Path:
        """Write a sheet about a client as a PDF; the log gets its line first."""
        note = partial(self._saved, client, detail="sheet saved as pdf")
        return leaving.write(self._desk, target, pdf_seal.seal(data, title), note)

    def save_chart(self, client: ClientId, data: bytes, target: Path) -> Path:
        """Write a client's chart; the log gets its line first."""
        return leaving.write(self._desk, target, data, partial(self._saved, client, detail="chart saved"))

    def save_log(self, target: Path) -> Path:
        """Write the log itself for a data-protection officer; the next one saved shows that this one was."""

        def note() -> None:
            with self._desk.work() as work:
                work.log.append(self._desk.clock(), AccessKind.EXPORTED, recipient="file", detail="access log")

        return leaving.write(self._desk, target, self.exported(), note)

    def _saved(self, client: ClientId, detail: str) -> None:
        with self._desk.work() as work:
            known = client_of(work, client).id
            work.log.append(self._desk.clock(), AccessKind.EXPORTED, known, recipient="file", detail=detail)

    def agency_openings(self) -> tuple[AccessLine, ...]:
        """Give the openings with the agency's key since the officer's last own one: nobody should have to look for them."""
        found: list[AccessLine] = []
        openings = [line for line in self.lines() if line.kind in OPENINGS]
        for line in reversed(openings[:-1]):
            if line.kind is AccessKind.OPENED:
                break
            found.append(line)
        return tuple(reversed(found))

    def back_again(self) -> tuple[AccessLine, ...]:
        """Give the clients, erased earlier, whom a restore just before this opening brought back and who are still there."""
        with self._desk.work() as work:
            lines, here = work.log.lines(), {client.id for client in work.clients.list()}
        openings = [place for place, line in enumerate(lines) if line.kind in OPENINGS]
        since = lines[openings[-2] :] if len(openings) > 1 else ()
        return tuple(line for line in since if line.kind is AccessKind.RESTORED and line.client_ref in here)

    def erase(self, client: ClientId, reason: str) -> Change:
        """Take a client away with everything that hangs on it; the log keeps a random id and the reason.

        Backups made before still hold the client until they are rewritten: each place is noted with the erasure itself, so that
        neither a crash nor a disk that is not plugged in lets one be forgotten.
        """
        with self._desk.work() as work:
            sessions = work.sessions.count(client=client_of(work, client).id)
        gather_index(self._desk, sessions)
        with self._desk.work() as work:
            take_away(work, client_of(work, client).id)
            BackupPlaces(self._desk).let_all_wait(work)
            work.log.append(self._desk.clock(), AccessKind.ERASED, client, reason=clean(reason), detail=f"{sessions} sessions")
        return Change(Touched.ALL)
