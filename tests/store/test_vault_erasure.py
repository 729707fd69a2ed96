"""After an erasure nothing of a client is left in the file: every page is decrypted and searched, free ones and the index too."""

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from tests.vaults import FIRST_DAY, PASSPHRASE, Made, content, desk_of
from wa_journal.catalogue import preferences
from wa_journal.host import resources
from wa_journal.model.entries import Section
from wa_journal.model.progress import unwatched
from wa_journal.model.vault_errors import BackupFolderMissing, Cancelled
from wa_journal.services.clients import Clients
from wa_journal.services.desk import Desk
from wa_journal.services.keeping.access import Access
from wa_journal.services.keeping.erasing import Erasing
from wa_journal.services.keeping.keeping import Keeping
from wa_journal.services.keeping.rounds import Rounds
from wa_journal.services.opening import Office
from wa_journal.services.preferences import Preferences
from wa_journal.services.sessions import Sessions
from wa_journal.services.undo import Undo
from wa_journal.services.writing import Writing
from wa_journal.store import backup, engine
from wa_journal.store.layout import DATABASE
from wa_journal.store.soundness import take_log_in
from wa_journal.store.stillness import still
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import Vault

KNOWN = preferences.read(resources.read_text(preferences.RESOURCE))
CANARIES = (b"zyxocanary", b"quorlcanary")


def stop(_done: int, _whole: int) -> None:
    raise Cancelled


def plain_bytes(vault: Vault) -> bytes:
    """Give every page of the file, decrypted, whether it is in use or free."""
    with vault.engine.connect() as connection:
        take_log_in(connection)
    content_bytes, key, plain = (vault.folder / DATABASE).read_bytes(), bytes(vault.data_key()), b""
    for start in range(0, len(content_bytes), 4096):
        page = content_bytes[start : start + 4096]
        body = page[16 if start == 0 else 0 : 4096 - 80]
        plain += Cipher(algorithms.AES(key), modes.CBC(page[4016:4032])).decryptor().update(body)
    return plain


def plain_log(vault: Vault) -> bytes:
    """Give every page of the write-ahead log, decrypted."""
    content_bytes, plain = (vault.folder / f"{DATABASE}-wal").read_bytes(), b""
    for start in range(32 + 24, len(content_bytes), 24 + 4096):
        page = content_bytes[start : start + 4096]
        for body in (page[: 4096 - 80], page[16 : 4096 - 80]):
            decryptor = Cipher(algorithms.AES(bytes(vault.data_key())), modes.CBC(page[4016:4032])).decryptor()
            plain += decryptor.update(body)
    return plain.lower()


def erasing_of(office: Office, keeping: Keeping) -> Erasing:
    return Erasing(office, Access(office.desk), keeping, Preferences(office.desk, KNOWN))


def write_about(desk: Desk, codename: str, count: int) -> object:
    client = Clients(desk).add(codename)
    for number in range(count):
        session = Sessions(desk, Undo()).next(client.id, FIRST_DAY, None)
        writing = Writing(desk)
        writing.finish(
            session.id, (Section(f"He said zyxocanary about his brother {number}. " + "quorlcanary " * (number * 40)),)
        )
    return client.id


def test_an_erased_client_is_nowhere_in_the_file_and_the_log_goes_on(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        before = content(vault)
        desk = desk_of(vault)
        client = write_about(desk, "Zyxocanary", 12)
        assert all(canary in plain_bytes(vault).lower() for canary in CANARIES), "the search sees nothing"
        Access(desk).erase(client, "the client asked")  # type: ignore[arg-type]
        left = plain_bytes(vault).lower()
        assert [canary for canary in CANARIES if canary in left] == []
        after = content(vault)
    assert after.texts == before.texts
    assert after.index_sound
    assert after.log_broken_at is None
    assert after.log_lines > before.log_lines


def test_an_erasure_writes_every_backup_anew_and_empties_the_log(folder: Path, tmp_path: Path) -> None:
    place, named = tmp_path / "backups", tmp_path / "named.wabackup"
    place.mkdir()
    with open_vault(folder, PASSPHRASE) as vault:
        office = Office(vault, desk_of(vault))
        keeping = Keeping(office)
        client = write_about(office.desk, "Zyxocanary", 3)
        assert CANARIES[0] in plain_log(vault), "the search of the log sees nothing"
        for _ in range(2):
            keeping.backup_rotated(place, 10)
        keeping.backup(named)
        backup.before_migration(vault)
        (folder / "damaged-20260101").mkdir()
        done = erasing_of(office, keeping).erase(client, "the client asked")  # type: ignore[arg-type]
        assert (done.waiting, done.set_aside, done.failure) == ((), (folder / "damaged-20260101",), None)
        left = plain_log(vault)
        assert [canary for canary in CANARIES if canary in left] == []
        assert len(backup.backups_in(place, vault.vault_id)) == 1
        assert not list(folder.glob("before-migration-*"))
        keeping.forget_set_aside()
        assert keeping.set_aside() == ()
    for number, saved in enumerate((named, *place.iterdir())):
        restored = tmp_path / f"restored-{number}"
        restored.mkdir()
        backup.restore(saved, restored, PASSPHRASE)
        with open_vault(restored, PASSPHRASE) as vault:
            assert [canary for canary in CANARIES if canary in plain_bytes(vault).lower()] == []


def test_an_erasure_says_whether_a_reader_kept_the_log_from_being_emptied(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_BUSY_SECONDS", 0.1)
    with open_vault(folder, PASSPHRASE) as vault:
        office = Office(vault, desk_of(vault))
        erasing = erasing_of(office, Keeping(office))  # type: ignore[arg-type]
        first, second = (write_about(office.desk, name, 1) for name in ("Zyxocanary", "Quorlcanary"))
        with still(vault) as reader:
            reader.clients.list()
            assert erasing.erase(first, "asked").log_left  # type: ignore[arg-type]
            assert plain_log(vault)
        assert not erasing.erase(second, "asked").log_left  # type: ignore[arg-type]
        left = plain_log(vault)
        assert [canary for canary in CANARIES if canary in left] == []


def test_an_erasure_reaches_a_backup_that_a_clock_which_ran_ahead_named(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "backups"
    place.mkdir()
    with open_vault(folder, PASSPHRASE) as vault:
        office = Office(vault, desk_of(vault))
        keeping = Keeping(office)
        client = write_about(office.desk, "Zyxocanary", 1)
        ahead = keeping.backup_rotated(place, 10)
        ahead.rename(place / f"journal-{vault.vault_id[:8]}-21270301T000000000000.wabackup")
        done = erasing_of(office, keeping).erase(client, "asked")  # type: ignore[arg-type]
        assert (done.waiting, done.failure) == ((), None)
        (left,) = place.iterdir()
        assert backup.written_at(left) < datetime.now(UTC)


def test_a_backup_on_a_disk_that_is_not_plugged_in_waits_for_it_and_is_rewritten_by_the_next_round(
    folder: Path, tmp_path: Path
) -> None:
    disk, away = tmp_path / "disk", tmp_path / "away"
    (disk / "backups").mkdir(parents=True)
    with open_vault(folder, PASSPHRASE) as vault:
        office = Office(vault, desk_of(vault))
        keeping = Keeping(office)
        client = write_about(office.desk, "Zyxocanary", 1)
        old = keeping.backup_rotated(disk / "backups", 10)
        disk.rename(away)
        done = erasing_of(office, keeping).erase(client, "asked")  # type: ignore[arg-type]
        assert done.waiting == (disk / "backups",)
        rounds = Rounds(office.desk, keeping, Preferences(office.desk, ()))
        assert (away / "backups" / old.name).exists()
        away.rename(disk)
        assert rounds.due()
        keeping.rewrite_backups()
        assert keeping.places.waiting() == ()
        assert not old.exists()


@pytest.mark.parametrize("cut_off", [False, True], ids=["at once", "carried on later"])
def test_backups_that_were_renamed_where_they_lay_are_found_and_written_anew(folder: Path, tmp_path: Path, cut_off: bool) -> None:
    (tmp_path / "backups").mkdir()
    (tmp_path / "other.wabackup").write_bytes(b"something else")
    with open_vault(folder, PASSPHRASE) as vault:
        office = Office(vault, desk_of(vault))
        keeping = Keeping(office)
        client = write_about(office.desk, "Zyxocanary", 1)
        old = keeping.backup_rotated(tmp_path / "backups", 10)
        keeping.backup(tmp_path / "named.wabackup")
        renamed = tmp_path / "old backups"
        (tmp_path / "backups").rename(renamed)
        (tmp_path / "named.wabackup").rename(tmp_path / "new name.wabackup")
        done = erasing_of(office, keeping).erase(client, "asked", stop if cut_off else unwatched)  # type: ignore[arg-type]
        assert set(done.waiting) == ({renamed, tmp_path / "new name.wabackup"} if cut_off else set())
        assert keeping.rewrite_backups() == ()
        (fresh,) = backup.backups_in(renamed, vault.vault_id)
        assert fresh.name != old.name
        assert set(keeping.places.known()) == {renamed, tmp_path / "new name.wabackup"}
    assert (tmp_path / "other.wabackup").read_bytes() == b"something else"
    for number, saved in enumerate((fresh, tmp_path / "new name.wabackup")):
        (tmp_path / f"restored-{number}").mkdir()
        backup.restore(saved, tmp_path / f"restored-{number}", PASSPHRASE)
        with open_vault(tmp_path / f"restored-{number}", PASSPHRASE) as vault:
            assert "Zyxocanary" not in {one.codename for one in Clients(desk_of(vault)).all()}


@pytest.fixture
def stick() -> Iterator[Path]:
    """A folder on another disk than the test's own."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as name:
        yield Path(name)


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="no second file system to write to")
@pytest.mark.parametrize("inside", ["", "backups"], ids=["the disk itself", "a folder on it"])
def test_the_empty_folder_in_an_unplugged_disks_stead_is_not_taken_for_it(
    folder: Path, tmp_path: Path, stick: Path, inside: str
) -> None:
    mount = tmp_path / "mount"
    mount.symlink_to(stick)
    (mount / inside).mkdir(exist_ok=True)
    if stick.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("the second file system is the same as the first")
    with open_vault(folder, PASSPHRASE) as vault:
        office = Office(vault, desk_of(vault))
        keeping = Keeping(office)
        client = Clients(office.desk).all()[0].id
        keeping.backup_rotated(mount / inside, 5)
        mount.unlink()
        mount.mkdir()
        assert erasing_of(office, keeping).erase(client, "asked for").waiting == (mount / inside,)
        assert not list(mount.iterdir()), "the empty folder holds no backup"
        with pytest.raises(BackupFolderMissing):
            keeping.backup_rotated(mount / inside, 5)
        mount.rmdir()
        mount.symlink_to(stick)
        assert keeping.rewrite_backups() == ()
        (fresh,) = backup.backups_in(mount / inside, vault.vault_id)
    (tmp_path / "restored").mkdir()
    backup.restore(fresh, tmp_path / "restored", PASSPHRASE)
    with open_vault(tmp_path / "restored", PASSPHRASE) as restored:
        assert client not in {one.id for one in Clients(desk_of(restored)).all()}


def test_another_journals_backup_under_the_same_name_is_left_alone(folder: Path, made: Made, tmp_path: Path) -> None:
    named = tmp_path / "named.wabackup"
    with open_vault(folder, PASSPHRASE) as vault:
        office = Office(vault, desk_of(vault))
        Keeping(office).backup(named)
        named.write_bytes(b"something of mine")
        client = write_about(office.desk, "Zyxocanary", 1)
        erasing_of(office, Keeping(office)).erase(client, "asked")  # type: ignore[arg-type]
    assert named.read_bytes() == b"something of mine"


def test_an_erasure_whose_backups_were_stopped_is_carried_on_later(folder: Path, tmp_path: Path) -> None:
    named = tmp_path / "named.wabackup"
    with open_vault(folder, PASSPHRASE) as vault:
        office = Office(vault, desk_of(vault))
        keeping = Keeping(office)
        keeping.backup(named)
        client = write_about(office.desk, "Zyxocanary", 1)
        done = erasing_of(office, keeping).erase(client, "asked", stop)  # type: ignore[arg-type]
        assert isinstance(done.failure, Cancelled)
        assert done.waiting == (named,)
        with office.desk.work() as work:
            assert work.clients.get(client) is None
        assert keeping.rewrite_backups() == ()
