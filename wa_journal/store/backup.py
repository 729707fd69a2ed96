"""Backups: one file that carries the database, still encrypted, and its key file; read again and compared before it counts."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from wa_journal.model.progress import Progress, unwatched
from wa_journal.model.said import said
from wa_journal.model.vault import BACKUP_ENDING, Check
from wa_journal.model.vault_errors import BackupFolderMissing, BackupUnsound
from wa_journal.store.copying import copy_database
from wa_journal.store.database_file import fingerprint
from wa_journal.store.files import has_folder
from wa_journal.store.known_backup import NAMES, rotated
from wa_journal.store.layout import DATABASE, SET_ASIDE
from wa_journal.store.packing import pack, unpack
from wa_journal.store.placing import put_in_place, workspace
from wa_journal.store.soundness import check_pages, require_sound, row_counts, single_file
from wa_journal.store.tries import Tries
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import Vault

_STEPS = 3


def write(vault: Vault, target: Path, progress: Progress = unwatched) -> None:
    """Write a backup beside its name and put it in place once it was read again and found sound."""
    if not has_folder(target):
        raise BackupFolderMissing
    with workspace(target.parent) as space:
        copy = space / DATABASE
        copy_database(vault, copy, vault.data_key(), progress)
        pack(target, copy, vault.keyfile.with_fingerprint(vault.generation, fingerprint(copy)).to_bytes(), NAMES)


def write_rotated(vault: Vault, folder: Path, keep: int, progress: Progress = unwatched) -> Path:
    """Write a backup under a name of its own, then take away this journal's oldest ones; gives where it is."""
    target = folder / _name_of_now(vault.vault_id)
    write(vault, target, progress)
    others = [one for one in backups_in(folder, vault.vault_id) if one != target]
    for old in others[max(keep, 1) - 1 :]:
        old.unlink(missing_ok=True)
    return target


def backups_in(folder: Path, vault_id: str) -> tuple[Path, ...]:
    """List a journal's rotated backups, the newest first; files with any other name are left alone.

    A clock that ran ahead gave a name that is not to be trusted: what is called later than now counts as the oldest.
    """
    now = _name_of_now(vault_id)
    return tuple(sorted(rotated(folder, vault_id), key=lambda path: (path.name <= now, path.name), reverse=True))


def _name_of_now(vault_id: str) -> str:
    return f"journal-{vault_id[:8]}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}{BACKUP_ENDING}"


def forget_before_migration(vault: Vault) -> None:
    """Take away the backups that were made before migrations."""
    for old in vault.folder.glob(f"before-migration-*{BACKUP_ENDING}"):
        old.unlink(missing_ok=True)


def set_aside(vault: Vault) -> tuple[Path, ...]:
    """List what was moved aside beside the journal: damaged files, and journals before a restore."""
    return tuple(sorted(path for path in vault.folder.iterdir() if path.is_dir() and path.name.startswith(SET_ASIDE)))


def forget_set_aside(vault: Vault) -> None:
    """Delete what was moved aside."""
    for path in set_aside(vault):
        shutil.rmtree(path)


def _unpacked(source: Path, space: Path) -> None:
    if not source.is_file():
        raise BackupUnsound(reason=said("Reasons", "it is not there"))
    unpack(source, space, NAMES)


def written_at(backup: Path) -> datetime:
    """Give when a rotated backup was made, from its name, which survives copying."""
    stamp = backup.name.removesuffix(BACKUP_ENDING).rpartition("-")[2]
    return datetime.strptime(stamp, "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)


def before_migration(vault: Vault, progress: Progress = unwatched) -> Path:
    """Write a backup into the journal's own folder before its tables change."""
    target = vault.folder / f"before-migration-{datetime.now(UTC):%Y%m%dT%H%M%S%f}{BACKUP_ENDING}"
    write(vault, target, progress)
    return target


def _as_it_is(_vault: Vault) -> None:
    """Nothing is to be made ready."""


def restore(
    source: Path, folder: Path, secret: str, progress: Progress = unwatched, ready: Callable[[Vault], object] = _as_it_is
) -> Path | None:
    """Bring a backup back after it opened with its secret and was found sound; what is there now is moved aside, never deleted.

    `ready` makes it ready to take its place. Gives the folder to which the present journal was moved, or None where there was
    none. `progress` and `ready` may stop it before then.
    """
    with workspace(folder) as space:
        made = space / "made"
        made.mkdir(mode=0o700)
        progress(0, _STEPS)
        _unpacked(source, made)
        progress(1, _STEPS)
        with open_vault(made, secret, tries=Tries(folder)) as vault:
            progress(2, _STEPS)
            require_sound(vault.engine)
            ready(vault)
            with vault.engine.connect() as connection:
                single_file(connection)
        progress(_STEPS, _STEPS)
        return put_in_place(made, folder, "before-restore")


def drill(source: Path, secret: str, progress: Progress = unwatched, tries: Tries | None = None) -> tuple[Check, ...]:
    """Restore a backup for show, in a place that is taken away again, and say what was found; wrong tries count as `tries`."""
    with workspace(source.parent) as space:
        progress(0, _STEPS)
        _unpacked(source, space)
        progress(1, _STEPS)
        with open_vault(space, secret, tries=tries) as vault, vault.engine.connect() as connection:
            progress(2, _STEPS)
            found = (*check_pages(vault.engine), *row_counts(connection))
            progress(_STEPS, _STEPS)
            return found
