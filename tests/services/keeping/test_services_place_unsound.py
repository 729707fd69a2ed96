"""A backup that cannot be read as one still holds what was erased: it is written anew, or waits; never is it called done."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vaults import PASSPHRASE, new_office
from wa_journal.model.vault_errors import PlaceUnsure
from wa_journal.services import opening, suite
from wa_journal.services.suite import Suite
from wa_journal.store import backup, known_backup


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
    assert known_backup.vault_of(saved) is None
    done = desk_suite.erasing.erase(gone, "asked")
    assert (done.waiting, done.failure) == ((), None)
    (tmp_path / "restored").mkdir()
    backup.restore(saved, tmp_path / "restored", PASSPHRASE)
    with opening.opened(tmp_path / "restored", PASSPHRASE) as office:
        assert suite.build(office).clients.all() == ()


def _headless(raw: bytes) -> bytes:
    return bytes(1 << 16) + raw[1 << 16 :]


@pytest.mark.parametrize("damage", [lambda _raw: b"something of one's own", _headless])
def test_what_may_be_a_backup_or_a_file_of_ones_own_is_not_written_over_and_named_once(
    desk_suite: Suite, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    gone, saved = desk_suite.clients.add("Gone").id, tmp_path / "saved.wabackup"
    desk_suite.keeping.backup(saved)
    lies_there = damage(saved.read_bytes())
    saved.write_bytes(lies_there)
    done = desk_suite.erasing.erase(gone, "asked")
    assert (done.waiting, done.unsure) == ((), (saved,))
    assert isinstance(done.failure, PlaceUnsure)
    assert done.failure.params == {"count": 1}
    assert saved.read_bytes() == lies_there
    assert desk_suite.rounds.go() is None
    again = desk_suite.erasing.erase(desk_suite.clients.add("Another").id, "asked")
    assert (again.waiting, again.failure, again.unsure) == ((), None, (saved,))
    saved.unlink()
    assert desk_suite.keeping.rewrite_backups() == ()
    assert desk_suite.keeping.places.unsure() == ()


def test_a_backup_written_where_such_a_file_lay_is_one_again(desk_suite: Suite, tmp_path: Path) -> None:
    saved = tmp_path / "saved.wabackup"
    desk_suite.keeping.backup(saved)
    saved.write_bytes(b"something of one's own")
    desk_suite.erasing.erase(desk_suite.clients.add("Gone").id, "asked")
    desk_suite.keeping.backup(saved)
    assert (desk_suite.keeping.places.known(), desk_suite.keeping.places.unsure()) == ((saved,), ())


@pytest.mark.parametrize("name", ["old.wabackup", "old.bak", "old"])
@pytest.mark.parametrize("damage", [_headless, lambda raw: _headless(raw)[:-30]], ids=["its head", "its head and its end"])
def test_a_backup_that_was_damaged_and_renamed_is_named_as_far_as_it_looks_like_one(
    desk_suite: Suite, tmp_path: Path, damage: Callable[[bytes], bytes], name: str
) -> None:
    gone, saved = desk_suite.clients.add("Gone").id, tmp_path / "saved.wabackup"
    (tmp_path / "notes.txt").write_text(desk_suite.taking._office.vault.vault_id)
    desk_suite.keeping.backup(saved)
    lies_there = damage(saved.read_bytes())
    (tmp_path / name).write_bytes(lies_there)
    saved.unlink()
    done = desk_suite.erasing.erase(gone, "asked")
    known = name.endswith(".wabackup") or damage is _headless
    assert done.unsure == ((tmp_path / name,) if known else ())
    assert isinstance(done.failure, PlaceUnsure) is known
    assert (tmp_path / name).read_bytes() == lies_there
    assert (tmp_path / "notes.txt").read_text() == desk_suite.taking._office.vault.vault_id
    assert desk_suite.keeping.places.known() == ()


@pytest.mark.parametrize("damage", [bytes, _cut, _packed_otherwise], ids=["sound", "cut", "packed otherwise"])
@pytest.mark.parametrize("name", ["old.wabackup", "old.bak"])
def test_a_renamed_backup_whose_head_is_whole_is_found_and_written_anew(
    desk_suite: Suite, tmp_path: Path, damage: Callable[[bytes], bytes], name: str
) -> None:
    gone, saved = desk_suite.clients.add("Gone").id, tmp_path / "saved.wabackup"
    desk_suite.keeping.backup(saved)
    (tmp_path / name).write_bytes(damage(saved.read_bytes()))
    saved.unlink()
    done = desk_suite.erasing.erase(gone, "asked")
    assert (done.waiting, done.failure, done.unsure) == ((), None, ())
    assert "Gone" not in _names_in(tmp_path / name, tmp_path / "restored")


def test_what_was_renamed_inside_the_folder_of_scheduled_backups_is_reached_and_what_is_damaged_there_is_named(
    desk_suite: Suite, tmp_path: Path
) -> None:
    gone, folder = desk_suite.clients.add("Gone").id, tmp_path / "scheduled"
    folder.mkdir()
    made = desk_suite.keeping.backup_rotated(folder, 10)
    kept, spoilt, own = folder / "before my leave.wabackup", folder / "spoilt.wabackup", folder / "letter.zip"
    kept.write_bytes(made.read_bytes())
    spoilt.write_bytes(_headless(made.read_bytes()))
    own.write_bytes(b"PK something of one's own")
    (folder / f"journal-00000000{made.name[-31:]}").write_bytes(b"another journal's, damaged")
    done = desk_suite.erasing.erase(gone, "asked")
    assert (done.waiting, done.unsure) == ((), (spoilt,))
    assert "Gone" not in _names_in(kept, tmp_path / "restored")
    assert own.read_bytes() == b"PK something of one's own"
    assert desk_suite.rounds.go() is None


def test_a_file_that_looks_like_a_backup_is_told_of_where_backups_are_looked_for(desk_suite: Suite, tmp_path: Path) -> None:
    folder = tmp_path / "scheduled"
    folder.mkdir()
    made = desk_suite.keeping.backup_rotated(folder, 10)
    spoilt = folder / "spoilt"
    spoilt.write_bytes(_headless(made.read_bytes()))
    (folder / "kept.wabackup").write_bytes(made.read_bytes())
    assert desk_suite.keeping.unsure(folder) == (spoilt,)
    assert desk_suite.keeping.unsure(tmp_path / "not there") == desk_suite.keeping.unsure() == ()


def _names_in(saved: Path, folder: Path) -> set[str]:
    folder.mkdir()
    backup.restore(saved, folder, PASSPHRASE)
    with opening.opened(folder, PASSPHRASE) as office:
        return {one.codename for one in suite.build(office).clients.all()}


def test_another_journals_backup_that_took_the_place_is_left_as_it_is(desk_suite: Suite, tmp_path: Path) -> None:
    gone, saved = desk_suite.clients.add("Gone").id, tmp_path / "saved.wabackup"
    desk_suite.keeping.backup(saved)
    other, _code = new_office(tmp_path / "other")
    suite.build(other).keeping.backup(saved)
    other.close()
    theirs = saved.read_bytes()
    assert desk_suite.erasing.erase(gone, "asked").waiting == ()
    assert saved.read_bytes() == theirs
