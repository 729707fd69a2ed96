"""Keeping: backups, restore, verification and the ways into the journal."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from wa_journal.host.keyring_slot import KeyringSlot
from wa_journal.model.access import AccessKind
from wa_journal.model.change import Change, Touched
from wa_journal.model.progress import Progress, unwatched
from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.vault import INDEX, Check, SlotInfo
from wa_journal.model.vault_errors import (
    BackupFolderMissing,
    KeyringUnavailable,
    WrongBackupSecret,
    WrongSecret,
)
from wa_journal.services.keeping.backup_places import BackupPlaces
from wa_journal.services.keeping.rewriting import Rewriting
from wa_journal.services.opening import Office
from wa_journal.services.policy import policy
from wa_journal.store import backup, soundness
from wa_journal.store.agency import fresh_pair
from wa_journal.store.disks import answers, on_this_machine
from wa_journal.store.known_backup import other_names
from wa_journal.store.slots import fresh_keyring_secret
from wa_journal.store.tries import Tries

# As they stand in the access log: after which of them the recovery code is on paper, and after which nobody knows.
_CODE_LINES = {
    "recovery code shown": False,
    "recovery code on paper": True,
    "recovery code printed by a command": True,
    "recovery code renewed": True,
    "data key rotated": True,
}


class Keeping:
    """Sees to it that nothing is lost and that there is always a way back."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.places = BackupPlaces(office.desk)

    def backup(self, target: Path, progress: Progress = unwatched) -> Change:
        """Write a verified, encrypted backup that carries its keys."""
        backup.write(self._office.vault, target, progress)
        if not self._office.vault.read_only:
            self.take_note(target)
        return Change(Touched.BACKUPS)

    def backup_rotated(self, folder: Path, keep: int, progress: Progress = unwatched) -> Path:
        """Write a backup under a name of its own and take this journal's oldest ones away; gives where it is."""
        if not self.within_reach(folder):
            raise BackupFolderMissing
        written = backup.write_rotated(self._office.vault, folder, keep, progress)
        self.take_note(folder)
        return written

    def take_note(self, place: Path) -> None:
        """Remember where backups lie, so that an erasure reaches them; of one that does not answer now holds what was known."""
        known_elsewhere = not answers(place) and self.places.elsewhere(place)
        self.places.remember(place, elsewhere=known_elsewhere or not self._on_this_machines_disk(place))

    def last_backup(self, folder: Path) -> datetime | None:
        """Give when the newest rotated backup in a folder was made, or None where there is none."""
        newest = self.newest_backup(folder)
        return backup.written_at(newest) if newest else None

    def rewrite_backups(self, progress: Progress = unwatched) -> tuple[Path, ...]:
        """Write anew what still holds something erased; gives the places that are not there now, which wait until they are."""
        return Rewriting(self._office.vault, self.places, self.within_reach).go(progress)

    def unsure(self, folder: Path | None = None) -> tuple[Path, ...]:
        """Give the files, also in a folder of backups, of which nobody can say whether they are this journal's backups."""
        met = [one for one in self.places.unsure() if answers(one) and one.exists()]
        with suppress(OSError):  # a folder that is not there, or may not be listed
            met += other_names(folder, self._office.vault.vault_id).unsure if folder is not None else ()
        return tuple(dict.fromkeys(met))

    def within_reach(self, place: Path) -> bool:
        """Say whether the disk of a place is there: unplugged, it may not answer, or leave an empty folder behind."""
        return answers(place) and not (self.places.elsewhere(place) and self._on_this_machines_disk(place))

    def set_aside(self) -> tuple[Path, ...]:
        """List the damaged and earlier journals that were moved aside: they still hold what was erased since."""
        return backup.set_aside(self._office.vault)

    def forget_set_aside(self) -> Change:
        """Delete what was moved aside, because the officer says so."""
        backup.forget_set_aside(self._office.vault)
        return self._logged("journals set aside were deleted")

    def may_hold_backups(self, folder: Path) -> bool:
        """Say whether this journal's scheduled backups lie in a folder; one that cannot be looked into may hold some."""
        try:
            return bool(self._backups_in(folder))
        except OSError:
            return True

    def newest_backup(self, folder: Path) -> Path | None:
        """Give this journal's newest scheduled backup in a folder, or None where none can be seen."""
        with suppress(OSError):
            return next(iter(self._backups_in(folder)), None)
        return None

    def _backups_in(self, folder: Path) -> tuple[Path, ...]:
        return backup.backups_in(folder, self._office.vault.vault_id)

    def on_the_journals_disk(self, folder: Path) -> bool:
        """Say whether a folder lies on the same disk as the journal: a broken disk would then take both."""
        try:
            return folder.stat().st_dev == self._office.vault.folder.stat().st_dev
        except OSError:
            return False

    def _on_this_machines_disk(self, place: Path) -> bool:
        return on_this_machine(place, self._office.vault.folder)

    def drill(self, source: Path, secret: str, progress: Progress = unwatched) -> tuple[Check, ...]:
        """Restore a backup for show and say what was found; the journal is not touched."""
        try:
            return backup.drill(source, secret, progress, Tries(self._office.vault.folder))
        except WrongSecret:
            raise WrongBackupSecret from None

    def opens_with(self, secret: str) -> bool:
        """Say whether a passphrase or code opens the journal: asked again before a step that matters."""
        return self._office.vault.opens_with(secret)

    def verify(self, progress: Progress = unwatched) -> tuple[Check, ...]:
        """Check every page, the index against the rows, and the access log's chain."""
        progress(0, 2)
        desk, pages = self._office.desk, soundness.check_pages(self._office.vault.engine)
        if self._office.vault.read_only or not all(check.sound for check in pages):
            return pages
        progress(1, 2)
        with desk.work() as work:
            index = Check(INDEX, work.search.index_is_sound(), work.versions.count())
            broken = work.log.first_break()
            log = Check("access log", broken is None, len(work.log.lines()))
        return (*pages, index, log)

    def index_anew(self, progress: Progress = unwatched) -> tuple[Check, ...]:
        """Make the search index anew from what was written, and check everything again; stopped, it is as it was."""
        desk = self._office.desk
        with desk.work() as work:
            work.search.make_anew(progress)
            work.log.append(desk.clock(), AccessKind.CHANGED, detail="search index made anew")
        return self.verify()

    def ways_in(self) -> tuple[SlotInfo, ...]:
        """List the secrets that open the journal, never the secrets themselves."""
        return self._office.vault.slots()

    def change_passphrase(self, present: str, passphrase: str) -> Change:
        """Replace the passphrase, for somebody who knows the present one or the recovery code; the code stays."""
        if not self._office.vault.opens_with(present):
            raise WrongSecret
        self._office.vault.set_passphrase(passphrase)
        return self._logged("passphrase changed")

    def code_shown(self) -> Change:
        """Note that the recovery code is on the screen: until it was typed back nobody knows that it is on paper."""
        return self._logged("recovery code shown")

    def code_on_paper(self) -> Change:
        """Note that the recovery code was typed back."""
        return self._logged("recovery code on paper")

    def code_printed(self) -> Change:
        """Note that a command wrote the recovery code out, where nobody types it back."""
        return self._logged("recovery code printed by a command")

    def code_was_lost(self) -> bool:
        """Say whether the recovery code was shown and never typed back, nor another made since."""
        with self._office.desk.work() as work:
            told = [line.detail for line in work.log.lines() if line.kind is AccessKind.KEYS_CHANGED]
        return not next((_CODE_LINES[line] for line in reversed(told) if line in _CODE_LINES), True)

    def opened_by_code(self) -> bool:
        """Say whether this opening took the recovery code: the passphrase may be forgotten."""
        return self._office.vault.opened_with is SlotKind.RECOVERY

    def renew_recovery(self, code: str) -> Change:
        """Let a new recovery code count, which was typed back from the paper; the old one opens nothing any more."""
        self._office.vault.renew_recovery(code)
        return self._logged("recovery code renewed")

    def revoke(self, slot_id: str) -> Change:
        """Take a way in away; the passphrase stays."""
        self._office.vault.revoke(slot_id)
        return self._logged("way in revoked")

    def use_keyring(self) -> Change:
        """Let this desktop's keyring open the journal; where it cannot be trusted, nothing has changed."""
        if not policy().keyring_allowed:
            raise KeyringUnavailable(reason="your agency does not allow it")
        vault = self._office.vault
        slot = KeyringSlot(vault.vault_id)
        slot.put(fresh_keyring_secret())  # a trial: a keyring that forgets must leave the key file as it is
        slot.put(vault.add_keyring())
        return self._logged("keyring added")

    def forget_keyring(self) -> Change:
        """Take the keyring's way in away, from the journal first."""
        for slot in self.ways_in():
            if slot.kind is SlotKind.KEYRING:
                self._office.vault.revoke(slot.id)
        with suppress(KeyringUnavailable):
            KeyringSlot(self._office.vault.vault_id).forget()
        return self._logged("keyring removed")

    def _logged(self, what: str) -> Change:
        desk = self._office.desk
        with desk.work() as work:
            work.log.append(desk.clock(), AccessKind.KEYS_CHANGED, detail=what)
        return Change(Touched.SETTINGS)


def new_agency_key() -> tuple[str, str]:
    """Give the private and the public text of a new agency key."""
    return fresh_pair()
