"""A journal of an older version that could not be brought up to date is as it was, and no copy of it is left to fill the disk."""

from pathlib import Path

import pytest

from wa_journal.model.vault_errors import DiskFailed, DiskFull, VaultDamaged
from wa_journal.services import opening
from wa_journal.store import backup, schema
from wa_journal.store.unlocking import open_vault

GOLDEN, PASSPHRASE = Path(__file__).parents[1] / "data" / "golden-0001.wabackup", "golden journal passphrase"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Give a journal as the first version wrote it."""
    folder = tmp_path / "journal"
    folder.mkdir(mode=0o700)
    backup.restore(GOLDEN, folder, PASSPHRASE)
    return folder


def tried(folder: Path, failure: type[Exception]) -> None:
    """Open it, and fail once its tables are being changed."""

    def fail(done: int, whole: int) -> None:
        if done > whole // 4:
            raise failure

    with pytest.raises(failure):
        opening.open_office(folder, PASSPHRASE, fail)


def copies(folder: Path) -> list[Path]:
    return list(folder.glob("before-migration-*"))


@pytest.mark.parametrize("failure", [DiskFull, DiskFailed, RuntimeError])
def test_tries_on_a_disk_that_takes_nothing_leave_no_copies_behind(old: Path, failure: type[Exception]) -> None:
    with open_vault(old, PASSPHRASE) as vault:
        before = schema.version(vault.engine)
    for _ in range(2):
        tried(old, failure)
    assert copies(old) == []
    with open_vault(old, PASSPHRASE) as vault:
        assert schema.version(vault.engine) == before
    opening.open_office(old, PASSPHRASE).close()
    assert len(copies(old)) == 1


def test_the_copy_of_a_journal_that_turns_out_to_be_damaged_is_kept(old: Path) -> None:
    tried(old, VaultDamaged)
    assert len(copies(old)) == 1


def test_encrypting_it_anew_can_be_stopped_while_it_is_brought_up_to_date(old: Path) -> None:
    with open_vault(old, PASSPHRASE) as vault:
        before = schema.version(vault.engine)

    def fail(done: int, whole: int) -> None:
        if done > whole // 4:
            raise RuntimeError

    with pytest.raises(RuntimeError):
        opening.rotate_journal(old, PASSPHRASE, lambda: pytest.fail("a code that counts for nothing is shown"), fail)
    with open_vault(old, PASSPHRASE) as vault:
        assert schema.version(vault.engine) == before
    assert copies(old) == []
