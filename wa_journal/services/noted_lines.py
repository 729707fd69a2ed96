"""Lines noted for next time, put right: a slip is gone without a trace, what was promised in a finished entry never is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from wa_journal.model.change import Change, Touched
from wa_journal.model.ids import RecordId, SessionId, fresh
from wa_journal.model.journal_errors import LineMovedOn, NothingWritten
from wa_journal.model.kept_text import clean
from wa_journal.model.ledger import LedgerLine, LedgerState
from wa_journal.services.desk import Desk
from wa_journal.services.practice import line_of
from wa_journal.services.sessions import session_of
from wa_journal.services.undo import Undo
from wa_journal.store.unit_of_work import Work

Lines = tuple[LedgerLine, ...]


class NotedLines:
    """Puts lines of a session right; each step can be undone with the session's other ones."""

    def __init__(self, desk: Desk, undo: Undo) -> None:
        self._desk, self._undo = desk, undo

    def withdraw(self, line: RecordId) -> Change:
        """Take a line back that was never a promise; one that was stands as dropped."""
        with self._desk.work() as work:
            old = line_of(work, line)
            left: Lines = () if _never_left(work, old) else (self._dropped(old),)
            return self._exchange(work, (old,), left)

    def put_right(self, line: RecordId, text: str, due: date | None) -> Change:
        """Put words and day right; one that was a promise already stands as dropped beside the line as it is meant."""
        words = clean(text).strip()
        if not words:
            raise NothingWritten
        with self._desk.work() as work:
            old = line_of(work, line)
            new = replace(old, text=words, due=due)
            if new == old:
                return Change(Touched.PRACTICE, old.client)
            if _never_left(work, old):
                return self._exchange(work, (old,), (new,))
            again = replace(new, id=RecordId(fresh()), state=LedgerState.OPEN, closed_on=None, of_colleague=False)
            return self._exchange(work, (old,), (self._dropped(old), again))

    def _dropped(self, line: LedgerLine) -> LedgerLine:
        return replace(line, state=LedgerState.DROPPED, closed_on=self._desk.today(), of_colleague=False)

    def _exchange(self, work: Work, gone: Lines, there: Lines) -> Change:
        for line in gone:
            work.ledger.remove(line.id)
        for line in there:
            work.ledger.put(line)
        client, session = (*gone, *there)[0].client, (*gone, *there)[0].session
        self._desk.changed(work, client, "promise or task")
        if session is not None:
            self._undo.remember(session, lambda: self._back(session, there, gone))
        return Change(Touched.PRACTICE, client)

    def _back(self, session: SessionId, gone: Lines, there: Lines) -> Change:
        with self._desk.work() as work:
            session_of(work, session)
            if any(work.ledger.get(line.id) != line for line in gone):
                raise LineMovedOn
            return self._exchange(work, gone, there)


def _never_left(work: Work, line: LedgerLine) -> bool:
    """Say whether a line is known to nobody but whoever writes the entry in which it was noted."""
    is_new = line.state is LedgerState.OPEN and not line.of_colleague
    return is_new and line.session is not None and session_of(work, line.session).finished_at is None
