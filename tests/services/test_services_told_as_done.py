"""What took its place is told as done, whatever fails after: a restore with what it moved aside, a salvage with its losses."""

from pathlib import Path

import pytest

from tests.vaults import PASSPHRASE, make
from wa_journal.model.access import AccessKind
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services import opening
from wa_journal.services.keeping.access import Access
from wa_journal.services.keeping.keeping import Keeping
from wa_journal.services.opening import Office
from wa_journal.store import backup, placing


@pytest.fixture
def full_after(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let nothing be opened any more, as on a full disk, from the moment on at which new files are in place."""
    put = placing.put_in_place

    def put_and_fill(made: Path, folder: Path, why: str) -> Path | None:
        def full(*_: object) -> Office:
            raise DiskFull

        aside = put(made, folder, why)
        monkeypatch.setattr(opening, "open_office", full)
        return aside

    for module in (placing, backup):
        monkeypatch.setattr(module, "put_in_place", put_and_fill)
    return monkeypatch


def lines(folder: Path) -> list[tuple[AccessKind, str]]:
    with opening.opened(folder, PASSPHRASE) as office:
        access = Access(office.desk)
        assert access.first_break() is None
        return [(line.kind, line.detail) for line in access.lines()]


def test_a_restore(tmp_path: Path, full_after: pytest.MonkeyPatch) -> None:
    folder, saved = make(tmp_path / "journal", 1, 1).folder, tmp_path / "saved.wabackup"
    with opening.opened(folder, PASSPHRASE) as office:
        Keeping(office).backup(saved)
    aside = opening.restore_backup(saved, folder, PASSPHRASE).aside
    assert aside is not None
    assert aside.is_dir()
    full_after.undo()
    assert lines(folder)[-3:] == [(AccessKind.OPENED, "passphrase"), (AccessKind.RESTORED, ""), (AccessKind.OPENED, "passphrase")]


def test_a_salvage(tmp_path: Path, full_after: pytest.MonkeyPatch) -> None:
    folder = make(tmp_path / "journal", 2, 15).folder
    with (folder / "journal.db").open("r+b") as file:
        first = (folder / "journal.db").stat().st_size // 4096 * 2 // 3
        for page in range(first - 6, first):
            file.seek(page * 4096 + 40)
            file.write(bytes(900))
    report = opening.salvage_journal(folder, PASSPHRASE)
    assert report.damaged == 6
    assert (folder / report.kept_in).is_dir()
    full_after.undo()
    assert (AccessKind.RESTORED, f"salvage, {report.lost} rows lost") in lines(folder)


def test_a_salvage_that_found_nothing_to_do_leaves_no_line(tmp_path: Path) -> None:
    folder = make(tmp_path / "journal", 1, 1).folder
    assert not opening.salvage_journal(folder, PASSPHRASE).kept_in
    assert AccessKind.RESTORED not in {kind for kind, _detail in lines(folder)}
