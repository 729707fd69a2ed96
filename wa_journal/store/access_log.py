"""The access log: append-only, each line chained to the one before under the journal's own log key."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from hmac import new as keyed

from sqlalchemy import Connection, insert, select

from wa_journal.model.access import AccessKind, AccessLine
from wa_journal.store.tables import access_line

START = "0" * 64


def chained(key: bytes, before: str, line: AccessLine) -> str:
    """Give the link of a line to the one before it: HMAC-SHA-256 under the journal's log key."""
    moment = line.at.astimezone(UTC).isoformat(timespec="microseconds")
    fields = [line.seq, moment, line.kind.value, line.client_ref, line.reason, line.recipient, line.detail]
    return keyed(key, (before + json.dumps(fields, ensure_ascii=False)).encode(), sha256).hexdigest()


class AccessLog:
    """Appends lines and shows whether any was changed; it never deletes."""

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._connection = connection
        self._key = key

    def append(
        self,
        at: datetime,
        kind: AccessKind,
        client_ref: str = "",
        *,
        reason: str = "",
        recipient: str = "",
        detail: str = "",
    ) -> AccessLine:
        """Add a line; `detail` holds counts and kinds, never entry text or names."""
        last = self._last()
        seq, before = (last.seq + 1, last.chain) if last else (1, START)
        open_line = AccessLine(seq, at, kind, client_ref, reason, recipient, detail, "")
        line = replace(open_line, chain=chained(self._key, before, open_line))
        self._connection.execute(insert(access_line).values({name: getattr(line, name) for name in line.__slots__}))
        return line

    def lines(self) -> tuple[AccessLine, ...]:
        """Give every line, oldest first."""
        return tuple(AccessLine(*row) for row in self._connection.execute(select(access_line).order_by(access_line.c.seq)))

    def changes(self, client_ref: str, detail: str) -> tuple[datetime, ...]:
        """Give when something of this kind was changed of a client."""
        of = (access_line.c.client_ref == client_ref, access_line.c.detail == detail)
        found = select(access_line.c.at).where(*of, access_line.c.kind == AccessKind.CHANGED)
        return tuple(self._connection.execute(found).scalars())

    def erased(self) -> frozenset[str]:
        """Give the random ids of who was erased."""
        found = select(access_line.c.client_ref).where(access_line.c.kind == AccessKind.ERASED)
        return frozenset(self._connection.execute(found).scalars())

    def head(self) -> str:
        """Give the last link, printed in every manifest."""
        last = self._last()
        return last.chain if last else START

    def first_break(self) -> int | None:
        """Give the number of the first line that does not follow from the one before, or None."""
        before = START
        for expected, line in enumerate(self.lines(), start=1):
            if line.seq != expected or line.chain != chained(self._key, before, line):
                return expected
            before = line.chain
        return None

    def _last(self) -> AccessLine | None:
        newest = select(access_line).order_by(access_line.c.seq.desc()).limit(1)
        return next((AccessLine(*row) for row in self._connection.execute(newest)), None)
