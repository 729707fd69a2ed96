"""Keeping: backups, restore, verification and the ways into the journal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from wa_journal.model.access import AccessKind
from wa_journal.model.change import Change, Touched
from wa_journal.model.vault import Check, SlotInfo
from wa_journal.services.opening import Office
from wa_journal.store import backup, soundness

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Keeping:
    """Sees to it that nothing is lost and that there is always a way back."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def backup(self, target: Path, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Change:
        """Write a verified, encrypted backup that carries its keys."""
        backup.write(self._office.vault, target, progress, cancelled)
        return Change(Touched.BACKUPS)

    def verify(self) -> tuple[Check, ...]:
        """Check every page, the index against the rows, and the access log's chain."""
        desk = self._office.desk
        with desk.work() as work:
            index = Check("search index", work.search.index_is_sound(), work.versions.count())
            broken = work.log.first_break()
            log = Check("access log", broken is None, len(work.log.lines()))
        return (*soundness.check_pages(self._office.vault.engine), index, log)

    def ways_in(self) -> tuple[SlotInfo, ...]:
        """List the secrets that open the journal, never the secrets themselves."""
        return self._office.vault.slots()

    def change_passphrase(self, passphrase: str) -> Change:
        """Replace the passphrase; the recovery code stays."""
        self._office.vault.set_passphrase(passphrase)
        return self._logged("passphrase changed")

    def renew_recovery(self) -> str:
        """Give a new recovery code; the old one opens nothing any more."""
        code = self._office.vault.renew_recovery()
        self._logged("recovery code renewed")
        return code

    def revoke(self, slot_id: str) -> Change:
        """Take a way in away; the passphrase stays."""
        self._office.vault.revoke(slot_id)
        return self._logged("way in revoked")

    def _logged(self, what: str) -> Change:
        desk = self._office.desk
        with desk.work() as work:
            work.log.append(desk.clock(), AccessKind.KEYS_CHANGED, detail=what)
        return Change(Touched.SETTINGS)
