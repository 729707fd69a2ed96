"""Backups, restore, rotation of the key, and salvage: nothing that was written is lost on the way."""

import os
import random
import shutil
import stat
import zipfile
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select, text

from tests.faults.full_disk import small_disk
from tests.vaults import CHEAP, PASSPHRASE, Made, content, content_of, desk_of
from wa_journal.model.journal_errors import JournalsOwnName
from wa_journal.model.judgement import Answer
from wa_journal.model.search import FoundIn, Query
from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.system_errors import CannotWrite
from wa_journal.model.vault_errors import BackupUnsound, Cancelled, DiskFull, VaultDamaged, VaultInUse, WrongSecret
from wa_journal.store import backup, rotation, schema, tables
from wa_journal.store.agency import fresh_pair
from wa_journal.store.engine import open_engine
from wa_journal.store.layout import DATABASE
from wa_journal.store.orphans import adopt
from wa_journal.store.recovery import fresh_code
from wa_journal.store.salvage import salvage
from wa_journal.store.soundness import check_pages
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import Vault


@pytest.fixture
def saved(folder: Path, tmp_path: Path) -> Path:
    """Give a backup of the journal."""
    target = tmp_path / "b.wabackup"
    with open_vault(folder, PASSPHRASE) as vault:
        backup.write(vault, target)
    return target


def test_a_backup_is_one_private_encrypted_file_that_any_tool_takes_apart(saved: Path) -> None:
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    with zipfile.ZipFile(saved) as archive:
        assert sorted(archive.namelist()) == ["journal.db", "vault.keys"]
    content_bytes = saved.read_bytes()
    assert b"he said the week went well" not in content_bytes
    assert b"SQLite format 3" not in content_bytes
    assert [path.name for path in saved.parent.iterdir() if path.name.startswith((".wa-", "b."))] == [saved.name]


@pytest.mark.parametrize("way", ["passphrase", "code"])
def test_a_restored_backup_is_equal_with_each_secret(made: Made, folder: Path, saved: Path, tmp_path: Path, way: str) -> None:
    target = tmp_path / "restored"
    target.mkdir()
    secret = PASSPHRASE if way == "passphrase" else made.code
    assert backup.restore(saved, target, secret) is None
    assert content_of(target, secret) == content_of(folder)


def test_restore_moves_the_present_journal_aside(folder: Path, saved: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        fill_more(vault)
        later = content(vault)
    aside = backup.restore(saved, folder, PASSPHRASE)
    assert aside is not None
    assert len(content_of(folder).texts) == 30
    assert content_of(aside) == later


def fill_more(vault: object) -> None:
    with vault.engine.begin() as connection:  # type: ignore[attr-defined]
        connection.execute(text("UPDATE client SET codename = codename || ' later'"))


def test_restore_refuses_a_wrong_secret_and_leaves_the_journal(folder: Path, saved: Path) -> None:
    before = content_of(folder)
    with pytest.raises(WrongSecret):
        backup.restore(saved, folder, "another five quiet words")
    assert content_of(folder) == before
    assert not [path for path in folder.iterdir() if path.is_dir()]


def test_every_kind_of_damage_to_a_backup_is_refused(folder: Path, saved: Path) -> None:
    before, whole, chance = content_of(folder), saved.read_bytes(), random.Random(7)
    damaged = [whole[: len(whole) // 2], whole[:-1], b"", b"PK", bytes(1000)]
    for _ in range(8):
        flipped = bytearray(whole)
        flipped[chance.randrange(2000, len(whole) - 2000)] ^= 16
        damaged.append(bytes(flipped))
    for content_bytes in damaged:
        saved.write_bytes(content_bytes)
        with pytest.raises(BackupUnsound):
            backup.restore(saved, folder, PASSPHRASE)
    assert content_of(folder) == before


def test_a_restore_drill_counts_and_touches_nothing(folder: Path, saved: Path) -> None:
    before = sorted(saved.parent.rglob("*"))
    checks = backup.drill(saved, PASSPHRASE)
    assert all(check.sound for check in checks)
    assert {check.name: check.count for check in checks}["entry_version"] == 30
    assert sorted(saved.parent.rglob("*")) == before


def test_a_stopped_backup_leaves_the_old_one(folder: Path, saved: Path) -> None:
    before = saved.read_bytes()

    def stop(_done: int, _of: int) -> None:
        raise Cancelled

    with open_vault(folder, PASSPHRASE) as vault, pytest.raises(Cancelled):
        backup.write(vault, saved, stop)
    assert saved.read_bytes() == before
    assert {path.name for path in saved.parent.iterdir()} == {"journal", saved.name}


def test_rotated_backups_keep_the_newest_and_nothing_of_others(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "backups"
    place.mkdir()
    for foreign in ("notes.txt", "journal-00000000-20200101T000000000000.wabackup"):
        (place / foreign).write_text("mine")
    with open_vault(folder, PASSPHRASE) as vault:
        made = [backup.write_rotated(vault, place, 2) for _ in range(4)]
        assert backup.backups_in(place, vault.vault_id) == (made[3], made[2])
        assert backup.written_at(made[3]) > backup.written_at(made[2])
    assert len(list(place.iterdir())) == 4


def test_a_backup_of_a_damaged_journal_is_refused_and_the_old_one_stays(folder: Path, saved: Path) -> None:
    before = saved.read_bytes()
    flip(folder / DATABASE, (folder / DATABASE).stat().st_size // 2)
    with open_vault(folder, PASSPHRASE) as vault, pytest.raises((BackupUnsound, VaultDamaged)):
        backup.write(vault, saved)
    assert saved.read_bytes() == before


def flip(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 8]))


def test_rotation_gives_a_new_key_and_keeps_every_row(made: Made, folder: Path) -> None:
    private, public = fresh_pair()
    old_files = made.copied_to(folder.parent / "thief")
    before = content_of(folder)
    code = fresh_code()
    with open_vault(folder, PASSPHRASE) as vault:
        vault.add_agency(public)
        vault.add_keyring()
        old = vault.data_key()
        rotation.rotate(vault, PASSPHRASE, code, CHEAP)
    for secret in (PASSPHRASE, code, private):
        assert content_of(folder, secret) == before
    with pytest.raises(WrongSecret):
        open_vault(folder, made.code)
    with open_vault(folder, PASSPHRASE) as vault:
        assert vault.data_key() != old
        assert SlotKind.KEYRING not in {slot.kind for slot in vault.slots()}
    for name in ("vault.keys", "vault.keys.bak"):
        shutil.copy(old_files / name, folder / name)
    with pytest.raises(Exception, match="vault_foreign"):
        open_vault(folder, PASSPHRASE)


def test_rotation_asks_for_the_right_passphrase(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault, pytest.raises(WrongSecret):
        rotation.rotate(vault, "not the right passphrase", fresh_code(), CHEAP)


def test_a_backup_from_before_a_rotation_still_opens_with_its_own_secrets(made: Made, folder: Path, saved: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        rotation.rotate(vault, PASSPHRASE, fresh_code(), CHEAP)
    backup.restore(saved, folder, made.code)
    assert len(content_of(folder, made.code).texts) == 30


@pytest.mark.parametrize("name", [
    DATABASE, DATABASE.upper(), "journal.db-wal", "vault.keys", "vault.keys.bak", "vault.tries", "vault.lock",
    "journal.lock", "journal.users", "front.json", "window.place",
])  # fmt: skip
def test_no_backup_is_written_over_a_journals_own_file(folder: Path, name: str) -> None:
    before = content_of(folder)
    with open_vault(folder, PASSPHRASE) as vault, pytest.raises(JournalsOwnName):
        backup.write(vault, folder / name)
    assert content_of(folder) == before


def test_a_backup_to_the_name_of_a_folder_is_refused_in_words(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "b.wabackup").mkdir()
    with open_vault(folder, PASSPHRASE) as vault, pytest.raises(CannotWrite):
        backup.write(vault, tmp_path / "b.wabackup")
    assert not list(tmp_path.glob("*.part"))


def test_a_backup_that_is_not_there_is_said_so(folder: Path, tmp_path: Path) -> None:
    for act in (
        lambda: backup.restore(tmp_path / "none", folder, PASSPHRASE),
        lambda: backup.drill(tmp_path / "none", PASSPHRASE),
    ):
        with pytest.raises(BackupUnsound) as caught:
            act()
        assert caught.value.params["reason"] == "it is not there"


def test_a_restore_whose_copy_another_program_uses_says_so_and_changes_nothing(folder: Path, saved: Path) -> None:
    before = content_of(folder)
    with ExitStack() as others:

        def used_by_another(vault: Vault) -> None:
            engine = open_engine(vault.folder / DATABASE, vault.data_key())
            others.callback(engine.dispose)
            others.enter_context(engine.begin())

        with pytest.raises(VaultInUse):
            backup.restore(saved, folder, PASSPHRASE, ready=used_by_another)
    assert content_of(folder) == before


def test_a_full_disk_stops_a_backup_and_a_rotation_in_words_and_the_journal_stays(made: Made, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 2) as mounted:
        if not mounted:
            pytest.skip("a small file system can be mounted by root only")
        folder = made.copied_to(tmp_path / "disk" / "journal")
        before, free = content_of(folder), os.statvfs(folder)
        (tmp_path / "disk" / "ballast").write_bytes(bytes(max(free.f_bavail * free.f_frsize - 100_000, 0)))
        with open_vault(folder, PASSPHRASE) as vault:
            with pytest.raises(DiskFull):
                backup.write(vault, tmp_path / "disk" / "b.wabackup")
            with pytest.raises(DiskFull):
                rotation.rotate(vault, PASSPHRASE, fresh_code(), CHEAP)
        (tmp_path / "disk" / "ballast").unlink()
        assert content_of(folder) == before
        assert not list((tmp_path / "disk").glob("b.wabackup*"))


def test_salvage_mends_a_flipped_bit_exactly_and_keeps_the_damaged_file(folder: Path) -> None:
    before, chance = content_of(folder), random.Random(3)
    size = (folder / DATABASE).stat().st_size
    for place in (5, 30, *(chance.randrange(size) for _ in range(6))):
        flip(folder / DATABASE, place)
        damaged = (folder / DATABASE).read_bytes()
        report = salvage(folder, PASSPHRASE)
        assert (report.damaged, report.mended, report.lost) == (1, 1, 0)
        assert content_of(folder) == before
        assert (folder / report.kept_in / DATABASE).read_bytes() == damaged


def test_salvage_of_a_page_beyond_mending_loses_only_its_rows_and_says_so(folder: Path) -> None:
    before = content_of(folder)
    page = page_of_text(folder)
    with (folder / DATABASE).open("r+b") as file:
        file.seek(page * 4096 + 40)
        file.write(os.urandom(900))
    report = salvage(folder, PASSPHRASE)
    after = content_of(folder)
    lost = {table.name: table.lost for table in report.tables if table.lost}
    assert set(after.texts) <= set(before.texts), "a text was made up"
    assert len(before.texts) - len(after.texts) == lost.get("entry_version", 0) <= 4
    assert after.index_sound
    assert "not deleted" in " ".join(report.sentences())


class _Stopped(Exception):
    """The officer pressed Stop."""


def test_salvage_says_how_far_it_is_and_stopped_at_any_step_it_leaves_every_byte_as_it_was(folder: Path) -> None:
    flip(folder / DATABASE, 200)
    with (folder / DATABASE).open("r+b") as file:
        file.seek(page_of_text(folder) * 4096 + 40)
        file.write(os.urandom(900))
    untouched = {path.name: path.read_bytes() for path in folder.iterdir()}
    told: list[tuple[int, int]] = []
    stop_at = [1]

    def step(done: int, whole: int) -> None:
        told.append((done, whole))
        if len(told) == stop_at[0]:
            raise _Stopped

    for number in (1, 2, 5, 20, 40, 80):
        stop_at[0] = number
        told.clear()
        with pytest.raises(_Stopped):
            salvage(folder, PASSPHRASE, step)
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == untouched
    told.clear()
    stop_at[0] = -1
    salvage(folder, PASSPHRASE, step)
    done = [one for one, _ in told]
    assert done == sorted(done)
    assert told[-1] == (100, 100)
    assert len(set(done)) > 20
    assert content_of(folder).texts


def page_of_text(folder: Path) -> int:
    """Give a page in the thick of the file, where the entries lie."""
    return (folder / DATABASE).stat().st_size // 4096 * 2 // 3 - 1


def test_salvage_of_a_file_that_lost_its_end_keeps_what_is_there(folder: Path) -> None:
    before = content_of(folder)
    os.truncate(folder / DATABASE, (folder / DATABASE).stat().st_size - 12 * 4096 + 77)
    report = salvage(folder, PASSPHRASE)
    after = content_of(folder)
    assert set(after.texts) < set(before.texts)
    assert after.texts
    assert report.lost == 0 or report.sentences()


def test_salvage_keeps_entries_whose_client_and_session_were_lost(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault, vault.engine.connect() as connection:
        raw = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("DELETE FROM client WHERE codename = 'K0'")
        raw.execute("DELETE FROM session WHERE number = 3")
        with connection.begin():
            adopt(connection, date(2026, 1, 1))
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    assert len(content_of(folder).texts) == 30


def test_a_sound_journal_passes_every_check(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        assert all(check.sound for check in check_pages(vault.engine))


def test_a_flipped_bit_anywhere_fails_a_check(folder: Path) -> None:
    flip(folder / DATABASE, (folder / DATABASE).stat().st_size - 2000)
    with open_vault(folder, PASSPHRASE) as vault:
        assert not all(check.sound for check in check_pages(vault.engine))


def test_the_golden_journal_of_the_first_format_opens_and_is_read(tmp_path: Path) -> None:
    golden = Path(__file__).parents[1] / "data" / "golden-0001.wabackup"
    folder = tmp_path / "journal"
    folder.mkdir()
    for secret in ("golden journal passphrase", (golden.with_suffix(".code")).read_text().strip()):
        backup.restore(golden, folder, secret)
        with open_vault(folder, secret) as vault:
            if schema.needs_migration(vault.engine):
                schema.migrate(vault.engine)
            held = content(vault)
        assert len(held.texts) == 6
        assert held.index_sound
        assert held.log_broken_at is None
        assert "he said the week went well" in held.texts[0]


def test_the_steps_together_make_the_tables_and_indexes_that_the_program_reads(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault, vault.engine.begin() as connection:
        differ = compare_metadata(MigrationContext.configure(connection), tables.metadata)
    # What the tables do not name belongs to the search index and to the vault itself.
    kept = ("passage", "vault_meta", "ix_passage")
    assert [one for one in differ if not (one[0].startswith("remove") and str(one[1].name).startswith(kept))] == []


def test_a_journal_of_the_first_format_with_a_judgement_on_its_board_opens_and_finds_it(tmp_path: Path) -> None:
    golden, folder = Path(__file__).parents[1] / "data" / "golden-0001.wabackup", tmp_path / "journal"
    folder.mkdir()
    backup.restore(golden, folder, "golden journal passphrase")
    with open_vault(folder, "golden journal passphrase") as vault:
        with vault.engine.begin() as connection:
            client = connection.execute(select(tables.client.c.id)).scalars().first()
            made = {"id": "f" * 32, "client": client, "made_at": datetime.now(UTC), "step": "speak", "answer": Answer.UNSURE}
            words = {"reasons": "a zebra came", "would_change": "", "second_reasons": "", "rationale": "", "outcome_note": ""}
            connection.execute(tables.judgement.insert().values(**made, **words, chance=50, board=()))
        schema.migrate(vault.engine)
        assert schema.version(vault.engine) == schema.HEAD
        with desk_of(vault).work() as work:
            assert [hit.kind for hit in work.search.find(Query("zebra"))] == [FoundIn.BOARD]


def test_a_backup_whose_archive_is_whole_but_whose_journal_is_not_is_refused(folder: Path, saved: Path) -> None:
    """Archived anew, such as by a tool, a broken page has a right checksum: only its own seal shows it."""
    before = content_of(folder)
    with zipfile.ZipFile(saved) as archive:
        parts = {name: bytearray(archive.read(name)) for name in archive.namelist()}
    parts["journal.db"][20 * 4096 + 9] ^= 4
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_STORED) as archive:
        for name, content_bytes in parts.items():
            archive.writestr(name, bytes(content_bytes))
    with pytest.raises((BackupUnsound, VaultDamaged)):
        backup.restore(saved, folder, PASSPHRASE)
    assert content_of(folder) == before
