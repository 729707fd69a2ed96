"""Erasing: a client goes from the journal, its index, its free pages and the backups; what cannot be reached is named."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from wa_journal.model.access import AccessLine
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId
from wa_journal.model.progress import Progress, unwatched
from wa_journal.services.clients import client_of
from wa_journal.services.keeping.access import Access
from wa_journal.services.keeping.keeping import Keeping
from wa_journal.services.keeping.rounds import chosen_folder
from wa_journal.services.opening import Office
from wa_journal.services.preferences import Preferences
from wa_journal.store.soundness import empty_log


@dataclass(frozen=True, slots=True)
class Reach:
    """What an erasure meets outside the journal's own file: backups, journals set aside, and what left the machine before."""

    backups: tuple[Path, ...] = field(repr=False)
    set_aside: tuple[Path, ...] = field(repr=False)
    handed_out: tuple[AccessLine, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done: backups that could not be reached wait for their disk; `failure` says why some were not rewritten.

    Of the files `unsure` nobody can say whether they are backups; nothing waits for them.
    `log_left` says that somebody read the journal meanwhile: its log holds what was erased until that ends and it is closed.
    """

    waiting: tuple[Path, ...] = field(repr=False)
    set_aside: tuple[Path, ...] = field(repr=False)
    handed_out: tuple[AccessLine, ...] = field(repr=False)
    failure: JournalError | None = None
    log_left: bool = False
    unsure: tuple[Path, ...] = field(repr=False, default=())


class Erasing:
    """Takes a client away for good, and is honest about the copies."""

    def __init__(self, office: Office, access: Access, keeping: Keeping, preferences: Preferences) -> None:
        self._office = office
        self._access = access
        self._keeping = keeping
        self._preferences = preferences

    def reach(self, client: ClientId) -> Reach:
        """Say beforehand what will be written anew, and what the journal cannot call back."""
        known = self._keeping.places.known()
        chosen = self._chosen_with_backups()
        met = (*known, chosen) if chosen is not None and chosen not in known else known
        return Reach(met, self._keeping.set_aside(), self._handed_out(client))

    def erase(self, client: ClientId, reason: str, progress: Progress = unwatched) -> Erased:
        """Erase a client, empty the log file, then write the backups anew; what is not reached waits for a later round."""
        sent, chosen = self._handed_out(client), self._chosen_with_backups()
        if chosen is not None:
            self._keeping.take_note(chosen)
        self._access.erase(client, reason)
        emptied = empty_log(self._office.vault.engine)
        failure = None
        try:
            waiting = self._keeping.rewrite_backups(progress)
        except JournalError as error:
            waiting, failure = self._keeping.places.waiting(), error
        log_left = not (emptied or empty_log(self._office.vault.engine))
        return Erased(waiting, self._keeping.set_aside(), sent, failure, log_left, self._keeping.unsure())

    def _chosen_with_backups(self) -> Path | None:
        """Give the chosen folder if this journal's backups lie there, or may: also such as a restored copy of it wrote."""
        chosen = chosen_folder(self._preferences)
        return chosen if chosen is not None and self._keeping.may_hold_backups(chosen) else None

    def _handed_out(self, client: ClientId) -> tuple[AccessLine, ...]:
        with self._office.desk.work() as work:
            known = client_of(work, client)
        return tuple(line for line in self._access.lines() if line.may_have_left_with(known))
