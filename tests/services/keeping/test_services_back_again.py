"""A backup from before an erasure brings the client back: where the present journal can be read, that is counted and noted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vaults import PASSPHRASE, new_office
from wa_journal.model.access import AccessKind
from wa_journal.services import opening, suite
from wa_journal.services.opening import Office
from wa_journal.services.suite import Suite


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An open journal with three clients, of whom two were erased after a copy of a backup was put elsewhere."""
    made, _code = new_office(tmp_path / "journal")
    desk = suite.build(made)
    for name in ("K-1", "K-2", "K-3"):
        desk.clients.add(name)
    desk.keeping.backup(tmp_path / "b.wabackup")
    (tmp_path / "elsewhere.wabackup").write_bytes((tmp_path / "b.wabackup").read_bytes())
    for name in ("K-1", "K-2"):
        desk.erasing.erase(desk.clients.find(name).id, "asked for")
    yield made
    made.close()


def _names(desk: Suite) -> list[str]:
    return [client.codename for client in desk.clients.all()]


def test_who_was_erased_since_and_comes_back_is_counted_and_noted(office: Office, tmp_path: Path) -> None:
    folder = office.vault.folder
    office.close()
    assert opening.restore_backup(tmp_path / "elsewhere.wabackup", folder, PASSPHRASE).back == 2
    with opening.opened(folder, PASSPHRASE) as again:
        desk = suite.build(again)
        assert _names(desk) == ["K-1", "K-2", "K-3"]
        theirs = {desk.clients.find(name).id for name in ("K-1", "K-2")}
        assert {line.client_ref for line in desk.access.back_again()} == theirs
        assert desk.access.first_break() is None
        noted = [line for line in desk.access.lines() if line.kind is AccessKind.RESTORED and line.client_ref]
        assert {line.detail for line in noted} == {"erased earlier and back with the backup"}
        desk.erasing.erase(desk.clients.find("K-1").id, "again")
        assert len(desk.access.back_again()) == 1
    with opening.opened(folder, PASSPHRASE) as later:
        assert suite.build(later).access.back_again() == ()


def test_a_backup_that_the_erasure_reached_brings_nobody_back(office: Office, tmp_path: Path) -> None:
    folder = office.vault.folder
    office.close()
    assert opening.restore_backup(tmp_path / "b.wabackup", folder, PASSPHRASE).back == 0
    with opening.opened(folder, PASSPHRASE) as again:
        assert _names(suite.build(again)) == ["K-3"]
        assert suite.build(again).access.back_again() == ()


def test_where_no_journal_stands_or_its_key_is_another_nobody_can_say(office: Office, tmp_path: Path) -> None:
    folder = office.vault.folder
    office.close()
    assert opening.restore_backup(tmp_path / "elsewhere.wabackup", tmp_path / "new", PASSPHRASE).back is None
    opening.rotate_journal(folder, PASSPHRASE, opening.new_recovery_code)
    assert opening.restore_backup(tmp_path / "elsewhere.wabackup", folder, PASSPHRASE).back is None


def test_a_damaged_journal_is_replaced_all_the_same(office: Office, tmp_path: Path) -> None:
    folder = office.vault.folder
    office.close()
    whole = (folder / "journal.db").read_bytes()
    (folder / "journal.db").write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    assert opening.restore_backup(tmp_path / "elsewhere.wabackup", folder, PASSPHRASE).back is None
