"""The hand-over file: a small journal of chosen clients under keys of its own, in one encrypted file.

It has the tables of a journal, so that a later release migrates it like one, and opens with one secret only: a code made for
this file alone, or a passphrase that the two sides agreed on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from secrets import token_hex

from wa_journal.model.errors import JournalError
from wa_journal.model.handover import Belongings, Label, Purpose
from wa_journal.model.said import said
from wa_journal.model.settings import Setting
from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.system_errors import CannotWrite
from wa_journal.model.vault_errors import (
    BackupUnsound,
    CodeMistyped,
    HandoverSecretWrong,
    HandoverUnsound,
    KdfOutsideLimits,
    KeysDamaged,
    VaultDamaged,
    VaultForeign,
    VaultMissing,
    VaultNewer,
    WrongSecret,
)
from wa_journal.store import belongings, schema
from wa_journal.store.creation import make_database
from wa_journal.store.database_file import fingerprint
from wa_journal.store.engine import open_engine
from wa_journal.store.files import takes_file
from wa_journal.store.kdf import Cost, calibrate
from wa_journal.store.keyfile import KeyFile
from wa_journal.store.layout import DATABASE
from wa_journal.store.packing import Names, pack, unpack
from wa_journal.store.placing import workspace
from wa_journal.store.recovery import looks_like_code
from wa_journal.store.slots import Keys, seal
from wa_journal.store.soundness import require_sound, single_file
from wa_journal.store.unit_of_work import Journal, Work
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import long_enough

_NAMES = Names("handover.db", "handover.keys")
_LABEL = "handover"
_UNSOUND = (BackupUnsound, KeysDamaged, KdfOutsideLimits, VaultDamaged, VaultForeign, VaultMissing)


@dataclass(frozen=True, slots=True)
class Making:
    """Where a hand-over file goes, what opens it, the folder beside which it is made, and what notes it before it is there."""

    target: Path
    secret: str = field(repr=False)
    beside: Path
    note: Callable[[], object]
    cost: Cost | None = None


def write(making: Making, brought: Iterable[Belongings], label: Label) -> None:
    """Write a hand-over file; it is made in a private folder on this machine and read again before it counts."""
    target, secret = making.target, making.secret
    if not takes_file(target):
        raise CannotWrite
    kind = SlotKind.RECOVERY if looks_like_code(secret) else SlotKind.PASSPHRASE
    if kind is SlotKind.PASSPHRASE:
        long_enough(secret)
    vault_id, generation, keys = token_hex(16), token_hex(8), Keys.fresh()
    with workspace(making.beside) as space:
        copy = space / DATABASE
        make_database(copy, keys, vault_id)
        _fill(copy, keys, brought, label)
        slot = seal(vault_id, generation, kind, secret, keys, making.cost or calibrate())
        pack(target, copy, KeyFile(vault_id, (slot,), {generation: fingerprint(copy)}).to_bytes(), _NAMES, making.note)


def read(source: Path, secret: str, beside: Path) -> tuple[Label, tuple[Belongings, ...]]:
    """Give what a hand-over file brings, by codename; it is opened in a private folder, the file itself is not touched."""
    with workspace(beside) as space, _told_as_handover():
        unpack(source, space, _NAMES)
        with open_vault(space, secret) as vault:
            require_sound(vault.engine)
            if schema.needs_migration(vault.engine):
                schema.migrate(vault.engine)
            with Journal(vault.engine, vault.log_key).work() as work:
                return _label(work), tuple(belongings.gathered(work, client) for client in work.clients.list("codename"))


def _fill(copy: Path, keys: Keys, brought: Iterable[Belongings], label: Label) -> None:
    engine = open_engine(copy, bytearray(keys.data))
    try:
        with Journal(engine, keys.log).work() as work:
            work.settings.put(Setting(_LABEL, (label.purpose.value, label.written_at.isoformat(), label.felt)))
            for one in brought:
                belongings.put(work, one)
        require_sound(engine)
        with engine.connect() as connection:
            single_file(connection)
    finally:
        engine.dispose()


def _label(work: Work) -> Label:
    found = work.settings.get(_LABEL)
    if found is None:
        raise HandoverUnsound(reason=said("Reasons", "it does not say what it is"))
    purpose, written_at, felt = found.value
    return Label(Purpose(purpose), datetime.fromisoformat(written_at), felt)


@contextmanager
def _told_as_handover() -> Iterator[None]:
    """What goes wrong with the file is said of the file: the journal has nothing to do with it."""
    try:
        yield
    except VaultNewer:
        raise HandoverUnsound(reason=said("Reasons", "a newer release wrote it; install that release first")) from None
    except _UNSOUND as error:
        raise HandoverUnsound(reason=_reason(error)) from None
    except (WrongSecret, CodeMistyped):
        raise HandoverSecretWrong from None


def _reason(error: JournalError) -> str:
    if isinstance(error, VaultMissing):
        return said("Reasons", "it is not there")
    return said("Reasons", "it is damaged, or no hand-over file")
