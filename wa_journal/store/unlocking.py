"""Opens a journal, or says exactly why it does not.

A database that is missing, empty, damaged or foreign is never "wrong passphrase" and never made anew.
"""

from __future__ import annotations

from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path

from wa_journal.model.errors import JournalError
from wa_journal.model.said import said
from wa_journal.model.vault_errors import (
    DatabaseGone,
    FolderUnsafe,
    VaultDamaged,
    VaultForeign,
    VaultMissing,
    VaultNewer,
    VaultReadOnly,
)
from wa_journal.store import keyfile, placing, schema
from wa_journal.store.database_file import ONE_PAGE, foreign
from wa_journal.store.engine import open_engine
from wa_journal.store.files import close_to_others, sweep
from wa_journal.store.identity import require_own
from wa_journal.store.keyfile import KeyFile
from wa_journal.store.keys_lock import keys_held
from wa_journal.store.layout import DATABASE, KEY_FILES, LOG_FILES, TRIES, has_remains
from wa_journal.store.slots import Keys, Slot
from wa_journal.store.tries import Tries
from wa_journal.store.vault import Vault


def open_vault(folder: Path, secret: str, *, read_only: bool = False, tries: Tries | None = None) -> Vault:
    """Open a journal with any of its secrets; migrations are the caller's, after a backup.

    A folder that cannot be written to gives a vault that can be read, and says so by `read_only`.
    Wrong tries are counted beside the journal; for a copy that is opened elsewhere, `tries` are those of the journal meant.
    """
    if not read_only:
        placing.finish(folder)
    known = _known_keys(folder)
    counting = tries or Tries(folder)
    with counting.counted():
        keys, slot = known.open(secret)
    try:
        vault = _opened(folder, known, (keys, slot), read_only=read_only)
    except VaultReadOnly:
        if read_only:
            raise
        vault = _opened(folder, known, (keys, slot), read_only=True)
    if not vault.read_only:
        _tidy(folder, counting)
    return vault


def _known_keys(folder: Path) -> KeyFile:
    database = folder / DATABASE
    if any((folder / name).is_symlink() for name in (DATABASE, *KEY_FILES)):
        raise FolderUnsafe(reason=said("Reasons", "one of the journal's files is a link to another place"))
    if not database.exists():
        raise DatabaseGone if has_remains(folder) else VaultMissing
    known = keyfile.read(folder)
    if foreign(database, tuple(known.fingerprints.values())):
        raise VaultForeign
    return known.in_use_by(database)


def _opened(folder: Path, known: KeyFile, opened: tuple[Keys, Slot], *, read_only: bool) -> Vault:
    database = folder / DATABASE
    if database.stat().st_size < ONE_PAGE:  # SQLite takes such a file for a new database and writes to it
        raise VaultDamaged
    engine = open_engine(database, bytearray(opened[0].data), read_only=read_only)
    with ExitStack() as refused:
        refused.callback(engine.dispose)
        require_own(engine, known.vault_id)
        if not read_only and schema.is_newer(engine):
            raise VaultNewer
        refused.pop_all()
    return Vault(folder, known, engine, opened, read_only=read_only)


def _tidy(folder: Path, counting: Tries) -> None:
    """The journal is open already: what cannot be put in order now, as on a full disk, waits for another opening."""
    private = [folder / name for name in (DATABASE, *LOG_FILES, *KEY_FILES, TRIES)]
    steps = (counting.right, partial(sweep, folder), partial(close_to_others, private), partial(_make_keys_whole, folder))
    for step in steps:
        with suppress(JournalError, OSError):
            step()


def _make_keys_whole(folder: Path) -> None:
    """What was read before the derivation is old by now: others may have changed the ways in meanwhile."""
    if not _keys_are_tidy(folder):
        with keys_held(folder):
            keyfile.write(folder, keyfile.read(folder).in_use_by(folder / DATABASE))


def _keys_are_tidy(folder: Path) -> bool:
    present = keyfile.read(folder)
    return keyfile.copies_agree(folder) and present == present.in_use_by(folder / DATABASE)
