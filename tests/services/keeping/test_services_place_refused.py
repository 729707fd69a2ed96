"""One place of backups that cannot be written to stops neither the others nor the scheduled backup."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.vaults import PASSPHRASE, new_office
from wa_journal.model.vault_errors import PlaceNotRewritten, VaultReadOnly
from wa_journal.services import opening, suite
from wa_journal.services.suite import Suite
from wa_journal.store import backup
from wa_journal.store.vault import Vault


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Suite]:
    """A journal with a client, backed up into two files, of which the first cannot be written over any more."""
    office, _code = new_office(tmp_path / "journal")
    built = suite.build(office)
    built.clients.add("Gone")
    for name in ("refused", "free"):
        built.keeping.backup(tmp_path / f"{name}.wabackup")
    write = backup.write

    def refusing(vault: Vault, target: Path, *rest: object) -> None:
        if target.name == "refused.wabackup" and (tmp_path / "read only").exists():
            raise VaultReadOnly
        write(vault, target, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(backup, "write", refusing)
    (tmp_path / "read only").touch()
    yield built
    office.close()


def names_in(saved: Path, folder: Path) -> set[str]:
    folder.mkdir()
    backup.restore(saved, folder, PASSPHRASE)
    with opening.opened(folder, PASSPHRASE) as office:
        return {one.codename for one in suite.build(office).clients.all()}


def test_an_erasure_reaches_the_places_after_one_that_refuses_and_says_how_many_still_hold_it(
    made: Suite, tmp_path: Path
) -> None:
    done = made.erasing.erase(made.clients.find("Gone").id, "asked")
    assert done.waiting == (tmp_path / "refused.wabackup",)
    assert isinstance(done.failure, PlaceNotRewritten)
    assert done.failure.params == {"count": 1}
    assert names_in(tmp_path / "free.wabackup", tmp_path / "restored") == set()


def test_the_scheduled_backup_is_made_all_the_same_and_only_when_it_is_due(made: Suite, tmp_path: Path) -> None:
    folder = tmp_path / "scheduled"
    folder.mkdir()
    made.preferences.set("backup_folder", str(folder))
    made.erasing.erase(made.clients.find("Gone").id, "asked")
    for _ in range(2):
        with pytest.raises(PlaceNotRewritten):
            made.rounds.go()
        (only,) = folder.iterdir()
    assert names_in(only, tmp_path / "restored") == set()
    (tmp_path / "read only").unlink()
    assert made.rounds.go() is not None
    assert made.keeping.places.waiting() == ()
    assert made.rounds.go() is None
    assert backup.written_at(only) <= datetime.now(UTC)
