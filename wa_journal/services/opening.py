"""Opening: from a folder and a secret to a desk, with a backup before any migration."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from wa_journal.host import folders
from wa_journal.host.keyring_slot import KeyringSlot
from wa_journal.model.access import BACK_AGAIN, AccessKind
from wa_journal.model.progress import Progress, unwatched
from wa_journal.model.salvage import SalvageReport
from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.vault_errors import KeyringUnavailable, VaultDamaged, WrongBackupSecret, WrongSecret
from wa_journal.services import leaving, own_file
from wa_journal.services.desk import Desk, now
from wa_journal.services.policy import policy
from wa_journal.store import backup, keyfile, rotation, salvage, schema
from wa_journal.store.creation import create_vault
from wa_journal.store.erased_here import erased_here
from wa_journal.store.journal_lock import alone, beside_others
from wa_journal.store.kdf import Cost
from wa_journal.store.layout import has_remains
from wa_journal.store.recovery import fresh_code
from wa_journal.store.unit_of_work import Journal, Work
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import Vault

_COPY, _LOOKED_AT, _STEPS = 250, 667, 1000


@dataclass(frozen=True, slots=True)
class Office:
    """An open vault and the desk on it."""

    vault: Vault = field(repr=False)
    desk: Desk = field(repr=False)

    def close(self) -> None:
        """Close the journal."""
        self.vault.close()


def create(folder: Path, passphrase: str, cost: Cost | None = None) -> tuple[Office, str]:
    """Make a journal; gives it open, and the recovery code to be shown once."""
    folders.make_private(folder)
    public_key = policy().agency_public_key
    vault, code = create_vault(folder, passphrase, cost)
    office = _office(vault)
    if public_key is not None:
        vault.add_agency(public_key)
        with office.desk.work() as work:
            work.log.append(office.desk.clock(), AccessKind.KEYS_CHANGED, detail="agency recovery added")
    return office, code


def open_office(folder: Path, secret: str, progress: Progress = unwatched) -> Office:
    """Open a journal; an older one is backed up, then migrated. Where `progress` stops that, it stays as it was."""
    folders.require_safe(folder)
    vault = open_vault(folder, secret)
    with ExitStack() as refused:
        refused.callback(vault.close)
        if not vault.read_only and schema.needs_migration(vault.engine):
            _bring_up_to_date(vault, progress)
        office = _office(vault)
        refused.pop_all()
    return office


def _bring_up_to_date(vault: Vault, progress: Progress) -> None:
    """The copy is made first; one of tables that then stayed as they were is nobody's, and fills the disk."""
    copy = backup.before_migration(vault, lambda done, whole: progress(_COPY * done // max(1, whole), _STEPS))
    with ExitStack() as nobodys:
        nobodys.callback(copy.unlink, missing_ok=True)
        try:
            schema.migrate(vault.engine, told=lambda done, whole: progress(_COPY + (_STEPS - _COPY) * done // whole, _STEPS))
        except VaultDamaged:
            # The copy was read again and found sound: it may be what is left.
            nobodys.pop_all()
            raise
        nobodys.pop_all()


@contextmanager
def opened(folder: Path, secret: str) -> Iterator[Office]:
    """Open a journal for one use and close it after; refused while its files are exchanged."""
    folders.require_safe(folder)
    # Where there is no journal the opening says so, and nothing is left behind.
    with beside_others(folder) if has_remains(folder) else nullcontext(), _opened(folder, secret) as office:
        yield office


@contextmanager
def _opened(folder: Path, secret: str, progress: Progress = unwatched) -> Iterator[Office]:
    office = open_office(folder, secret, progress)
    try:
        yield office
    finally:
        office.close()


def _office(vault: Vault) -> Office:
    desk = Desk(Journal(vault.engine, vault.log_key))
    if not vault.read_only:
        with desk.work() as work:
            _note_opening(work, vault.opened_with)
        leaving.sweep(desk)
    return Office(vault, desk)


def _note_opening(work: Work, way: SlotKind) -> None:
    kind = AccessKind.AGENCY_RECOVERY if way is SlotKind.AGENCY else AccessKind.OPENED
    work.log.append(now(), kind, detail=way.value)


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup took its place: the folder to which the journal that stood there was moved, or None where there was none.

    `back` counts the clients who were erased from that journal and are back with the backup; None where it could not be read.
    """

    aside: Path | None
    back: int | None


def restore_backup(source: Path, folder: Path, secret: str, progress: Progress = unwatched) -> Restored:
    """Bring a backup back; no window may have the journal open.

    One of an older version is brought up to date before it takes its place: stopped or failed, nothing is changed. The backup
    itself is the copy that is kept of it. The log's line stands in it by then: nothing that fails later calls it undone.
    """
    own_file.require_there(source)
    folders.make_private(folder)
    with alone(folder):
        ready = _MadeReady(folder, progress)
        try:
            aside = backup.restore(source, folder, secret, lambda done, whole: progress(_STEPS * done // whole, _STEPS), ready)
        except WrongSecret:
            raise WrongBackupSecret from None
    return Restored(aside, ready.back)


class _MadeReady:
    """The last of the three stretches of a restore."""

    def __init__(self, folder: Path, step: Progress) -> None:
        self._folder, self._step = folder, step
        self.back: int | None = None

    def __call__(self, vault: Vault) -> None:
        """Bring an older one up to date, and note in it what it brings back."""
        if schema.needs_migration(vault.engine):
            schema.migrate(vault.engine, told=self._told)
        erased = erased_here(self._folder, vault)
        with Journal(vault.engine, vault.log_key).work() as work:
            _note_opening(work, vault.opened_with)
            work.log.append(now(), AccessKind.RESTORED)
            back = work.clients.list(id=tuple(erased)) if erased else ()
            for client in back:
                work.log.append(now(), AccessKind.RESTORED, client.id, detail=BACK_AGAIN)
        self.back = None if erased is None else len(back)

    def _told(self, done: int, whole: int) -> None:
        self._step(_LOOKED_AT + (_STEPS - _LOOKED_AT) * done // max(1, whole), _STEPS)


def salvage_journal(folder: Path, secret: str, progress: Progress = unwatched) -> SalvageReport:
    """Save what can be read of a damaged journal; the damaged file is moved aside. No window may have the journal open.

    `progress` may stop it before anything is moved. The log's line is in what takes its place: nothing later costs the report.
    """
    with alone(folder):
        return salvage.salvage(folder, secret, progress, _note_salvage)


def _note_salvage(work: Work, way: SlotKind, lost: int) -> None:
    _note_opening(work, way)
    work.log.append(now(), AccessKind.RESTORED, detail=f"salvage, {lost} rows lost")


def rotate_journal(folder: Path, passphrase: str, code: Callable[[], str], progress: Progress = unwatched) -> None:
    """Encrypt a journal anew; `code` gives its new recovery code once the passphrase is right, and only when it is on paper.

    No window may have the journal open.
    """
    with alone(folder), _opened(folder, passphrase, progress) as office:
        rotation.rotate(office.vault, passphrase, code(), progress=progress, note=_rotated)


def _rotated(work: Work) -> None:
    work.log.append(now(), AccessKind.KEYS_CHANGED, detail="data key rotated")


def new_recovery_code() -> str:
    """Give a fresh recovery code, to be written down before `rotate_journal` makes it count."""
    return fresh_code()


def keyring_secret(folder: Path) -> str:
    """Give the secret that this desktop's keyring holds for a journal; every failure means that the passphrase is asked."""
    secret = KeyringSlot(keyfile.read(folder).vault_id).get()
    if secret is None:
        raise KeyringUnavailable(reason="it holds nothing for this journal")
    return secret
