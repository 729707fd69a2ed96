"""A backup that cannot be read as one still holds what was erased: it is written anew, or waits; never is it called done."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vaults import PASSPHRASE, new_office
from wa_journal.model.vault_errors import PlaceNotRewritten
from wa_journal.services import opening, suite
from wa_journal.services.suite import Suite
from wa_journal.store import backup


def _cut(raw: bytes) -> bytes:
    return raw[:-30]


def _packed_otherwise(raw: bytes) -> bytes:
    """Let the list of its parts say that they are packed in a way that nobody knows."""
    at = raw.rfind(b"PK\x01\x02", 0, raw.rfind(b"PK\x01\x02")) + 10
    return raw[:at] + b"\x63\x00" + raw[at + 2 :]


def _said_to_begin_before_the_file(raw: bytes) -> bytes:
    """Let the end of the archive say that the list of its parts lies after that end."""
    at = raw.rfind(b"PK\x05\x06") + 16
    return raw[:at] + (len(raw) + 1).to_bytes(4, "little") + raw[at + 4 :]


@pytest.mark.parametrize("damage", [_cut, _packed_otherwise, _said_to_begin_before_the_file])
def test_a_damaged_backup_is_written_anew_without_the_client(
    desk_suite: Suite, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    gone, saved = desk_suite.clients.add("Gone").id, tmp_path / "saved.wabackup"
    desk_suite.keeping.backup(saved)
    saved.write_bytes(damage(saved.read_bytes()))
    assert backup.vault_of(saved) is None
    done = desk_suite.erasing.erase(gone, "asked")
    assert (done.waiting, done.failure) == ((), None)
    (tmp_path / "restored").mkdir()
    backup.restore(saved, tmp_path / "restored", PASSPHRASE)
    with opening.opened(tmp_path / "restored", PASSPHRASE) as office:
        assert suite.build(office).clients.all() == ()


@pytest.mark.parametrize("damage", [lambda _raw: b"something of one's own", lambda raw: bytes(1 << 16) + raw[1 << 16 :]])
def test_what_may_be_a_backup_or_a_file_of_ones_own_is_not_written_over_and_said_to_wait(
    desk_suite: Suite, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    gone, saved = desk_suite.clients.add("Gone").id, tmp_path / "saved.wabackup"
    desk_suite.keeping.backup(saved)
    lies_there = damage(saved.read_bytes())
    saved.write_bytes(lies_there)
    done = desk_suite.erasing.erase(gone, "asked")
    assert done.waiting == (saved,)
    assert isinstance(done.failure, PlaceNotRewritten)
    assert saved.read_bytes() == lies_there
    saved.unlink()
    assert desk_suite.keeping.rewrite_backups() == ()


def test_another_journals_backup_that_took_the_place_is_left_as_it_is(desk_suite: Suite, tmp_path: Path) -> None:
    gone, saved = desk_suite.clients.add("Gone").id, tmp_path / "saved.wabackup"
    desk_suite.keeping.backup(saved)
    other, _code = new_office(tmp_path / "other")
    suite.build(other).keeping.backup(saved)
    other.close()
    theirs = saved.read_bytes()
    assert desk_suite.erasing.erase(gone, "asked").waiting == ()
    assert saved.read_bytes() == theirs
