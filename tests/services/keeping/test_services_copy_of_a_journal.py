"""An erasure reaches what a restored copy of the same journal wrote into the folder for backups."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vaults import PASSPHRASE, new_office
from wa_journal.services import opening, suite
from wa_journal.store import backup


def test_a_backup_that_a_restored_copy_wrote_into_the_chosen_folder_is_named_and_written_anew(tmp_path: Path) -> None:
    folder, copy, again = (tmp_path / name for name in ("chosen", "copy", "again"))
    for made in (folder, copy, again):
        made.mkdir(mode=0o700)
    office, _code = new_office(tmp_path / "journal")
    here = suite.build(office)
    gone = here.clients.add("Gone")
    here.preferences.set("backup_folder", str(folder))
    by_hand = tmp_path / "by-hand.wabackup"
    here.keeping.backup(by_hand)
    backup.restore(by_hand, copy, PASSPHRASE)
    with opening.opened(copy, PASSPHRASE) as other:
        suite.build(other).rounds.go()
    assert len(list(folder.iterdir())) == 1
    assert here.erasing.reach(gone.id).backups == (by_hand, folder)
    assert here.erasing.erase(gone.id, "asked").failure is None
    (only,) = folder.iterdir()
    office.close()
    backup.restore(only, again, PASSPHRASE)
    with opening.opened(again, PASSPHRASE) as opened:
        assert suite.build(opened).clients.all() == ()


def test_a_chosen_folder_that_cannot_be_looked_into_stops_no_erasure_and_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    office, _code = new_office(tmp_path / "journal")
    here = suite.build(office)
    gone = here.clients.add("Gone")
    here.preferences.set("backup_folder", str(share))
    listed = Path.iterdir

    def stale(folder: Path) -> Iterator[Path]:
        if folder == share:
            raise PermissionError
        return listed(folder)

    with monkeypatch.context() as patched:  # a superuser may look into everything
        patched.setattr(Path, "iterdir", stale)
        assert here.erasing.reach(gone.id).backups == (share,)
        done = here.erasing.erase(gone.id, "asked")
    assert here.clients.all() == ()
    assert done.waiting == (share,)
    office.close()
