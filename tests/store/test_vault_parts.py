"""The small parts that a vault stands on: derivation, recovery codes, tries, files, the agency's key, the mending of pages."""

import errno
import json
import os
import stat
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from sqlalchemy import text
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import IntegrityError

from tests.vaults import PASSPHRASE
from wa_journal.model.vault_errors import (
    AgencyKeyUnreadable,
    CodeMistyped,
    DiskFailed,
    DiskFull,
    KdfOutsideLimits,
    KeysDamaged,
    TooManyTries,
    VaultInUse,
    WrongSecret,
)
from wa_journal.store import agency, keyfile
from wa_journal.store.columns import Moment
from wa_journal.store.engine import open_engine
from wa_journal.store.files import create_private, disk_failures, sweep, write_whole, writing_whole
from wa_journal.store.kdf import FLOOR, Cost, derive, scaled
from wa_journal.store.layout import DATABASE, TRIES
from wa_journal.store.page_mending import PAGE, mend, seals
from wa_journal.store.recovery import fresh_code, looks_like_code, read_code
from wa_journal.store.salvage import salvage
from wa_journal.store.tries import Tries, wait_after
from wa_journal.store.unlocking import open_vault

WRITTEN_DOWN = "39a743304a5048a6d772122fcdd5c57baff27fdd8fa571f3ab9b9fc922543de4"
LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def test_the_derivation_gives_what_it_gave_at_the_first_release() -> None:
    """A journal of years ago must open: the value was written down once and never changes."""
    assert derive("five quiet words by river", bytes(range(16)), Cost(19 * 1024, 1, 1)).hex() == WRITTEN_DOWN


@pytest.mark.parametrize(("seconds", "mebibytes"), [(10.0, 64), (0.5, 64), (0.25, 128), (0.2, 160), (0.0, 256)])
def test_the_cost_aims_at_half_a_second_between_floor_and_ceiling(seconds: float, mebibytes: int) -> None:
    assert scaled(seconds) == Cost(mebibytes * 1024, 3, 4)
    assert scaled(seconds).memory >= FLOOR.memory


@pytest.mark.parametrize("numbers", [(19 * 1024 - 1, 1, 1), (4097 * 1024, 1, 1), (65536, 0, 1), (65536, 65, 1), (65536, 3, 0)])
def test_costs_outside_sane_limits_are_refused(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(KdfOutsideLimits):
        Cost(*numbers)


def test_a_recovery_code_holds_130_bits_and_is_grouped() -> None:
    codes = {fresh_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(len(read_code(code)) == 28 and code.count("-") == 6 for code in codes)
    assert len({code[0] for code in codes}) > 20


@settings(max_examples=60)
@given(some.integers(0, 27), some.integers(1, 31))
def test_every_single_wrong_letter_is_caught(place: int, shift: int) -> None:
    code = read_code(fresh_code())
    wrong = LETTERS[(LETTERS.index(code[place]) + shift) % 32]
    with pytest.raises(CodeMistyped):
        read_code(code[:place] + wrong + code[place + 1 :])


@settings(max_examples=60)
@given(some.integers(0, 26))
def test_two_letters_exchanged_are_caught(place: int) -> None:
    code = read_code(fresh_code())
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert swapped == code or not looks_like_code(swapped)


@given(some.text(max_size=60))
def test_nothing_typed_breaks_the_reading_of_a_code(typed: str) -> None:
    looks_like_code(typed)


def test_an_agency_key_with_a_slip_is_refused_and_the_halves_are_not_confused() -> None:
    private, public = agency.fresh_pair()
    assert agency.open_with(private, agency.seal_to(agency.public_bytes(public), b"keys", b"here"), b"here") == b"keys"
    sealed = agency.seal_to(agency.public_bytes(public), b"keys", b"here")
    assert agency.open_with(private, sealed, b"elsewhere") is None
    assert agency.open_with(agency.fresh_pair()[0], sealed, b"here") is None
    for wrong in (private, public[:-1], public[:10] + ("A" if public[10] != "A" else "B") + public[11:], "", "WAPUB-"):
        with pytest.raises(AgencyKeyUnreadable):
            agency.public_bytes(wrong)


class Clock:
    """A clock that a test sets."""

    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def test_wrong_tries_slow_down_also_after_a_restart(tmp_path: Path) -> None:
    clock = Clock()
    for _ in range(3):
        Tries(tmp_path, clock).require_patience()
        Tries(tmp_path, clock).wrong()
    with pytest.raises(TooManyTries) as caught:
        Tries(tmp_path, clock).require_patience()
    assert caught.value.params == {"seconds": 1}
    clock.now += 1
    Tries(tmp_path, clock).require_patience()
    Tries(tmp_path, clock).wrong()
    with pytest.raises(TooManyTries):
        Tries(tmp_path, clock).require_patience()
    Tries(tmp_path, clock).right()
    Tries(tmp_path, clock).require_patience()


def test_a_clock_set_back_does_not_shut_the_officer_out(tmp_path: Path) -> None:
    clock = Clock()
    for _ in range(5):
        Tries(tmp_path, clock).wrong()
    clock.now -= 10 * 365 * 86_400
    with pytest.raises(TooManyTries) as caught:
        Tries(tmp_path, clock).require_patience()
    clock.now += int(caught.value.params["seconds"])
    Tries(tmp_path, clock).require_patience()


def test_the_longest_wait_is_a_minute() -> None:
    assert [wait_after(wrong) for wrong in (0, 2, 3, 4, 5, 8, 9, 10_000)] == [0, 0, 1, 2, 4, 32, 60, 60]


def test_three_wrong_passphrases_at_a_journal_make_the_fourth_wait(folder: Path) -> None:
    for _ in range(3):
        with pytest.raises(WrongSecret):
            open_vault(folder, "another five quiet words")
    with pytest.raises(TooManyTries):
        open_vault(folder, PASSPHRASE)
    (folder / TRIES).write_text("[3, 0]")
    open_vault(folder, PASSPHRASE).close()
    assert json.loads((folder / TRIES).read_bytes())[0] == 0


def test_three_wrong_passphrases_at_a_salvage_make_the_fourth_wait_at_the_journal_too(folder: Path) -> None:
    for _ in range(3):
        with pytest.raises(WrongSecret):
            salvage(folder, "another five quiet words")
    for try_it in (salvage, open_vault):
        with pytest.raises(TooManyTries):
            try_it(folder, PASSPHRASE)


def test_a_file_is_private_and_replaced_whole(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_whole(tmp_path / "f", b"one")
        write_whole(tmp_path / "f", b"two")
    finally:
        os.umask(before)
    assert (tmp_path / "f").read_bytes() == b"two"
    assert stat.S_IMODE((tmp_path / "f").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["f"]


def test_a_link_in_the_way_of_a_new_file_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"mine")
    (tmp_path / "f.tmp").symlink_to(tmp_path / "elsewhere")
    write_whole(tmp_path / "f", b"one")
    assert (tmp_path / "elsewhere").read_bytes() == b"mine"
    (tmp_path / "g").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExistsError):
        create_private(tmp_path / "g")


def test_a_file_that_somebody_still_writes_is_not_swept_and_one_that_nobody_writes_is(tmp_path: Path) -> None:
    (tmp_path / "f.0123abcd.tmp").write_bytes(b"left by a kill")
    with writing_whole(tmp_path / "g") as file:
        file.write(b"whole")
        sweep(tmp_path)
        assert len(list(tmp_path.iterdir())) == 1
        with writing_whole(tmp_path / "g") as other:
            other.write(b"earlier")
    assert (tmp_path / "g").read_bytes() == b"whole"
    assert [path.name for path in tmp_path.iterdir()] == ["g"]


def test_no_room_is_called_no_room() -> None:
    with pytest.raises(DiskFull), disk_failures(), Path("/dev/full").open("wb", buffering=0) as full:
        full.write(b"x")


def test_a_disk_that_fails_is_called_that() -> None:
    with pytest.raises(DiskFailed), disk_failures():
        raise OSError(errno.EIO, "the disk")


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        Moment().process_bind_param(datetime(2026, 3, 1, 9), sqlite.dialect())


def test_a_writer_that_waits_in_vain_is_told_that_the_journal_is_in_use(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        other = open_engine(folder / DATABASE, vault.data_key())
        with vault.engine.begin() as holding, other.connect() as waiting:
            holding.exec_driver_sql("UPDATE client SET codename = codename")
            raw = waiting.connection.driver_connection
            raw.execute("PRAGMA busy_timeout = 1")
            assert raw.execute("SELECT count(*) FROM entry_version").fetchone()[0] == 30
            with pytest.raises(VaultInUse):
                waiting.begin()
        other.dispose()


def test_the_engine_has_the_settings_that_nothing_may_be_lost_without(folder: Path) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "temp_store": 2,
        "mmap_size": 0,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "foreign_keys": 1,
        "cipher_memory_security": "0",
    }
    with open_vault(folder, PASSPHRASE) as vault, vault.engine.connect() as connection:
        raw = connection.connection.driver_connection
        shown = {name: raw.execute(f"PRAGMA {name}").fetchone() for name in wanted}
    assert {name: row[0] if row else 0 for name, row in shown.items()} == wanted


def test_an_exception_of_the_database_never_holds_the_text(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault, pytest.raises(IntegrityError) as caught, vault.engine.begin() as connection:
        connection.execute(text("INSERT INTO client (id, codename) VALUES ('1', :name)"), {"name": "CANARY"})
    assert "CANARY" not in f"{caught.value} {caught.value!r}"


def test_a_flipped_bit_or_byte_is_put_right_and_two_are_left_alone(folder: Path, tmp_path: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        key = bytes(vault.data_key())
    whole = (folder / DATABASE).read_bytes()
    damaged = bytearray(whole)
    damaged[3 * PAGE + 10] ^= 0x40
    damaged[9 * PAGE + PAGE - 20] ^= 0x01
    damaged[12 * PAGE + 3000] ^= 0xFF
    target = tmp_path / "d.db"
    target.write_bytes(damaged)
    found = mend(target, key, whole[:16])
    assert (found.damaged, found.mended) == ((4, 10, 13), (4, 10, 13))
    assert target.read_bytes() == whole
    damaged = bytearray(whole)
    damaged[5 * PAGE] ^= 1
    damaged[5 * PAGE + 2000] ^= 1
    target.write_bytes(damaged)
    assert mend(target, key, whole[:16], thorough=False).mended == ()
    assert target.read_bytes() == bytes(damaged)


def test_a_page_of_which_a_stretch_was_written_over_is_not_tried_byte_by_byte(folder: Path, tmp_path: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        key = bytes(vault.data_key())
    whole = (folder / DATABASE).read_bytes()
    target = tmp_path / "d.db"
    steps: dict[int, list[tuple[int, int]]] = {0: [], 16: [], 512: []}
    for run, told in steps.items():
        damaged = bytearray(whole)
        damaged[4 * PAGE + 512 : 4 * PAGE + 512 + run] = bytes(run)
        target.write_bytes(damaged)
        found = mend(target, key, whole[:16], lambda done, of, told=told: told.append((done, of)))
        assert (found.damaged, found.mended) == (((5,) if run else ()), ())
        assert target.read_bytes() == bytes(damaged)
    assert steps[16] == steps[512] == steps[0], "each block of the page was tried"


def test_a_seal_knows_its_place(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        key = bytes(vault.data_key())
    whole = (folder / DATABASE).read_bytes()
    known = seals(key, whole[:16])
    assert known.fits(whole[PAGE * 4 : PAGE * 5], 5)
    assert not known.fits(whole[PAGE * 4 : PAGE * 5], 6)


def test_a_key_file_that_knows_no_database_for_a_slot_is_damaged(folder: Path) -> None:
    whole = keyfile.read(folder)
    with pytest.raises(KeysDamaged):
        keyfile.from_bytes(whole.with_fingerprint("another", "00" * 16).to_bytes())
    assert keyfile.from_bytes(whole.to_bytes()) == whole
