"""Writes backups anew that hold what was erased, and tells of files of which nobody can say whether they are backups."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from wa_journal.model.progress import Progress
from wa_journal.model.system_errors import CannotWrite
from wa_journal.model.vault_errors import (
    BackupUnsound,
    DiskFailed,
    DiskFull,
    PlaceNotRewritten,
    PlaceUnsure,
    VaultReadOnly,
)
from wa_journal.services.keeping.backup_places import BackupPlaces
from wa_journal.store import backup, known_backup
from wa_journal.store.disks import answers, on_this_machine
from wa_journal.store.known_backup import Whose
from wa_journal.store.vault import Vault

_REFUSED = (BackupUnsound, CannotWrite, DiskFailed, DiskFull, VaultReadOnly, OSError)


class Rewriting:
    """Goes through the places that wait, once."""

    def __init__(self, vault: Vault, places: BackupPlaces, within_reach: Callable[[Path], bool]) -> None:
        self._vault, self._places, self._within_reach = vault, places, within_reach

    def go(self, progress: Progress) -> tuple[Path, ...]:
        """Write anew what waits; gives the places that are not there now.

        A place that refuses is told once the others are written, and tried again the next time. A file of which nobody can say
        whether it is a backup is told this once, and nothing waits for it.
        """
        known = set(self._places.unsure())
        backup.forget_before_migration(self._vault)
        for place in self._waiting():
            with suppress(OSError):  # a folder that may not be listed
                self._look_for(place)
        refused = 0
        for place in self._waiting():
            try:
                self._rewrite(place, progress)
            except _REFUSED:
                refused += 1
        told = len(set(self._places.unsure()) - known)
        self._places.forget_doubts(*(one for one in known if answers(one) and not one.exists()))
        if refused:
            raise PlaceNotRewritten(count=refused)
        if told:
            raise PlaceUnsure(count=told)
        return self._places.waiting()

    def _waiting(self) -> tuple[Path, ...]:
        return tuple(filter(self._within_reach, self._places.waiting()))

    def _look_for(self, place: Path) -> None:
        """Look for what was renamed: beside a place that is gone, and inside a folder of scheduled backups."""
        elsewhere = not on_this_machine(place, self._vault.folder)
        if place.is_dir():
            found = known_backup.other_names(place, self._vault.vault_id)
            self._places.found(found.ours, elsewhere=elsewhere)
            self._places.doubt(*found.unsure)
        elif not place.exists() and place.parent.is_dir():
            found = known_backup.renamed(place, self._vault.vault_id)
            self._places.renamed(place, found.ours, elsewhere=elsewhere)
            if not found.ours:
                self._places.doubt(*found.unsure)

    def _rewrite(self, place: Path, progress: Progress) -> None:
        """Of a folder of scheduled backups one fresh one stays; a file that the officer named is written over."""
        if place.is_dir():
            backup.write_rotated(self._vault, place, 1, progress)
        elif place.is_file():
            whose = known_backup.whose(place, self._vault.vault_id)
            if whose in (Whose.UNSURE, Whose.NONE):
                self._places.doubt(place)
                return
            if whose is Whose.OURS:
                backup.write(self._vault, place, progress)
        else:
            return
        self._places.settled(place)
