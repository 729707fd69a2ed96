"""A journal opens, or says exactly why it does not; it is never made anew over the remains of another."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from unicodedata import normalize

import pytest
from sqlalchemy import text

from tests.forked import forked
from tests.vaults import CHEAP, PASSPHRASE, Made, content_of, make
from wa_journal.model.errors import JournalError
from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.vault_errors import (
    CodeMistyped,
    DatabaseGone,
    FolderUnsafe,
    KdfOutsideLimits,
    KeysDamaged,
    KeysMissing,
    LastSlot,
    SecretTooPlain,
    SecretTooShort,
    VaultDamaged,
    VaultExists,
    VaultForeign,
    VaultMissing,
    VaultNewer,
    WrongSecret,
)
from wa_journal.store import keyfile
from wa_journal.store.agency import fresh_pair
from wa_journal.store.creation import create_vault
from wa_journal.store.keyfile import _checksum
from wa_journal.store.layout import CREATING, DATABASE, KEY_FILES, has_remains
from wa_journal.store.soundness import check_pages
from wa_journal.store.unlocking import open_vault


def fails_with(folder: Path, secret: str = PASSPHRASE) -> type[JournalError]:
    before = sorted(path.name for path in folder.iterdir())
    with pytest.raises(JournalError) as caught:
        open_vault(folder, secret)
    after = {path.name for path in folder.iterdir()} - {"vault.tries"}
    assert after == set(before) - {"vault.tries"}, "a failed opening left or took away a file"
    return type(caught.value)


def test_each_secret_opens_and_says_which(made: Made, folder: Path) -> None:
    private, public = fresh_pair()
    with open_vault(folder, PASSPHRASE) as vault:
        vault.add_agency(public)
        keyring = vault.add_keyring()
    kinds = []
    for secret in (PASSPHRASE, made.code, made.code.lower().replace("-", "  "), private, keyring):
        with open_vault(folder, secret) as vault:
            kinds.append(vault.opened_with)
    recovery = SlotKind.RECOVERY
    assert kinds == [SlotKind.PASSPHRASE, recovery, recovery, SlotKind.AGENCY, SlotKind.KEYRING]


def test_wrong_passphrase_is_called_wrong(folder: Path) -> None:
    assert fails_with(folder, "another five quiet words") is WrongSecret


def test_a_slip_in_the_recovery_code_is_called_a_slip(made: Made, folder: Path) -> None:
    wrong = made.code[:-1] + ("A" if made.code[-1] != "A" else "B")
    assert fails_with(folder, wrong) is CodeMistyped


def test_a_composed_and_a_decomposed_letter_are_one_passphrase(tmp_path: Path) -> None:
    composed, decomposed = (normalize(form, "fünf stille Wörter") for form in ("NFC", "NFD"))
    assert composed != decomposed
    create_vault(tmp_path, composed, CHEAP)[0].close()
    assert fails_with(tmp_path, "fünf stille Worter") is WrongSecret
    with open_vault(tmp_path, decomposed) as vault:
        assert vault.opened_with is SlotKind.PASSPHRASE


@pytest.mark.parametrize("short", ["", "elevenchars", " " * 40, "short      \t"])
def test_a_short_passphrase_is_refused(tmp_path: Path, short: str) -> None:
    with pytest.raises(SecretTooShort):
        create_vault(tmp_path, short, CHEAP)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("plain", ["a" * 12, "abababababab", "1111 1111 1111 2222"])
def test_a_passphrase_of_few_characters_is_refused(tmp_path: Path, plain: str) -> None:
    with pytest.raises(SecretTooPlain):
        create_vault(tmp_path, plain, CHEAP)
    assert not list(tmp_path.iterdir())


def test_an_empty_folder_has_no_journal(tmp_path: Path) -> None:
    assert fails_with(tmp_path) is VaultMissing
    assert not has_remains(tmp_path)


def test_a_missing_database_is_not_made_anew(folder: Path) -> None:
    (folder / DATABASE).unlink()
    assert fails_with(folder) is DatabaseGone
    assert has_remains(folder)
    with pytest.raises(VaultExists):
        create_vault(folder, PASSPHRASE, CHEAP)


@pytest.mark.parametrize("size", [0, 1, 15, 100, 1000, 4096, 8192])
def test_a_cut_off_database_is_damaged(folder: Path, size: int) -> None:
    os.truncate(folder / DATABASE, size)
    assert fails_with(folder) is VaultDamaged
    assert (folder / DATABASE).stat().st_size == size


@pytest.mark.parametrize("cut", [4096, 40_960])
def test_a_database_that_lost_its_end_is_damaged(folder: Path, cut: int) -> None:
    os.truncate(folder / DATABASE, (folder / DATABASE).stat().st_size - cut)
    with pytest.raises(VaultDamaged):
        content_of(folder)


def test_a_torn_last_page_that_nothing_asks_for_is_found_by_the_check(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault, vault.engine.begin() as connection:
        connection.execute(text("CREATE TABLE gone (words BLOB)"))
        connection.execute(text("INSERT INTO gone VALUES (randomblob(100000))"))
        connection.execute(text("DROP TABLE gone"))
    before = content_of(folder)
    os.truncate(folder / DATABASE, (folder / DATABASE).stat().st_size - 1)
    assert content_of(folder).texts == before.texts
    with open_vault(folder, PASSPHRASE) as vault:
        seals = next(check for check in check_pages(vault.engine) if check.name == "page seals")
    assert not seals.sound


@pytest.mark.parametrize("place", [0, 15, 16, 100, 4000, 4095])
def test_a_flipped_bit_on_the_first_page_is_damage_not_a_wrong_passphrase(folder: Path, place: int) -> None:
    with (folder / DATABASE).open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 1]))
    assert fails_with(folder) is VaultDamaged


def test_another_journals_database_is_foreign(folder: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other", 1, 1)
    (folder / DATABASE).write_bytes((other.folder / DATABASE).read_bytes())
    assert fails_with(folder) is VaultForeign


def test_another_journals_key_file_is_foreign_whatever_passphrase_is_typed(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    create_vault(other, "some other passphrase", CHEAP)[0].close()
    for name in KEY_FILES:
        (folder / name).write_bytes((other / name).read_bytes())
    assert fails_with(folder, PASSPHRASE) is VaultForeign
    assert fails_with(folder, "some other passphrase") is VaultForeign


def test_a_plain_database_under_the_name_is_foreign(folder: Path) -> None:
    (folder / DATABASE).write_bytes(b"SQLite format 3\0" + bytes(8176))
    assert fails_with(folder) is VaultForeign


def test_a_vault_row_of_another_journal_is_foreign(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault, vault.engine.begin() as connection:
        connection.execute(text("UPDATE vault_meta SET vault_id = 'x'"))
    assert fails_with(folder) is VaultForeign


def test_one_good_key_file_is_enough_and_heals_the_other(folder: Path) -> None:
    good = (folder / KEY_FILES[0]).read_bytes()
    for name, content in ((KEY_FILES[0], b"{"), (KEY_FILES[1], b""), (KEY_FILES[0], None), (KEY_FILES[1], good[:-5])):
        (folder / name).unlink() if content is None else (folder / name).write_bytes(content)
        open_vault(folder, PASSPHRASE).close()
        assert {(folder / each).read_bytes() for each in KEY_FILES} == {good}


def test_a_key_file_of_another_journal_gives_way_to_the_second_copy_of_the_right_one(folder: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other", 0, 0).folder
    for name in KEY_FILES:
        right = (folder / name).read_bytes()
        (folder / name).write_bytes((other / name).read_bytes())
        open_vault(folder, PASSPHRASE).close()
        assert (folder / name).read_bytes() == right


@pytest.mark.skipif(os.name != "posix", reason="links of another kind")
@pytest.mark.parametrize("name", [DATABASE, *KEY_FILES])
def test_a_file_that_is_a_link_to_another_place_is_refused(folder: Path, tmp_path: Path, name: str) -> None:
    (folder / name).rename(tmp_path / "elsewhere")
    (folder / name).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FolderUnsafe):
        open_vault(folder, PASSPHRASE)


@pytest.mark.skipif(os.name != "posix", reason="rights of another kind")
def test_files_that_a_copy_left_open_to_others_are_closed_again(folder: Path) -> None:
    for name in (DATABASE, *KEY_FILES):
        (folder / name).chmod(0o664)
    with open_vault(folder, PASSPHRASE):
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_two_bad_key_files_are_damaged_keys(folder: Path) -> None:
    for name in KEY_FILES:
        (folder / name).write_bytes((folder / name).read_bytes()[:-20])
    assert fails_with(folder) is KeysDamaged


def test_no_key_file_is_said_so(folder: Path) -> None:
    for name in KEY_FILES:
        (folder / name).unlink()
    assert fails_with(folder) is KeysMissing


def test_any_flipped_bit_of_both_key_files_is_damage_never_a_wrong_passphrase(folder: Path) -> None:
    content = (folder / KEY_FILES[0]).read_bytes()
    for place in range(3, len(content), 97):
        flipped = bytearray(content)
        flipped[place] ^= 2
        for name in KEY_FILES:
            (folder / name).write_bytes(flipped)
        with pytest.raises((KeysDamaged, KdfOutsideLimits)):
            open_vault(folder, PASSPHRASE)


@pytest.mark.parametrize("cost", [[1024, 3, 4], [65536, 0, 4], [65536, 3, 64], [1 << 40, 3, 4], [65536, 10_000, 4]])
def test_a_key_file_that_asks_for_a_weak_or_endless_derivation_is_refused(folder: Path, cost: list[int]) -> None:
    loaded = json.loads((folder / KEY_FILES[0]).read_bytes())
    del loaded["checksum"]
    loaded["slots"][0]["argon2id"] = cost
    for name in KEY_FILES:
        (folder / name).write_text(json.dumps({**loaded, "checksum": _checksum(loaded)}))
    assert fails_with(folder) is KdfOutsideLimits


def test_a_slot_with_another_cost_salt_kind_or_vault_does_not_open(folder: Path) -> None:
    known = keyfile.read(folder)
    loaded = json.loads(known.to_bytes())
    del loaded["checksum"]
    salts = [row["salt"] for row in loaded["slots"]]
    changes = ({"argon2id": [20 * 1024, 1, 1]}, {"salt": salts[1]}, {"id": "0" * 16})
    for change in changes:
        altered = {**loaded, "slots": [{**loaded["slots"][0], **change}]}
        content = json.dumps({**altered, "checksum": _checksum(altered)}).encode()
        with pytest.raises(WrongSecret):
            keyfile.from_bytes(content).open(PASSPHRASE)
    elsewhere = {**loaded, "vault_id": "f" * 32}
    with pytest.raises(WrongSecret):
        keyfile.from_bytes(json.dumps({**elsewhere, "checksum": _checksum(elsewhere)}).encode()).open(PASSPHRASE)


def test_a_newer_journal_is_read_but_not_written(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault, vault.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = (folder / DATABASE).read_bytes()
    assert fails_with(folder) is VaultNewer
    with open_vault(folder, PASSPHRASE, read_only=True) as vault, vault.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM entry_version")).scalar() == 30
    assert (folder / DATABASE).read_bytes() == before


def test_files_are_private_under_a_lax_umask(tmp_path: Path) -> None:
    script = (
        "import os, sys; os.umask(0o022)\n"
        "from pathlib import Path\n"
        "from tests.vaults import make, PASSPHRASE, open_vault\n"
        "from wa_journal.store import backup\n"
        "from wa_journal.host.folders import make_private\n"
        "folder = Path(sys.argv[1]); make_private(folder); make(folder, 1, 1)\n"
        "with open_vault(folder, PASSPHRASE) as vault:\n"
        "    backup.write(vault, folder / 'b.wabackup')\n"
        "    with vault.engine.begin() as c:\n"
        "        c.exec_driver_sql('UPDATE client SET codename = codename')\n"
        "    for path in folder.iterdir(): print(path.name, oct(path.stat().st_mode & 0o777))\n"
    )
    place = tmp_path / "deep" / "journal"
    shown = subprocess.run([sys.executable, "-c", script, place], capture_output=True, text=True, check=True).stdout
    modes = dict(line.split() for line in shown.splitlines())
    assert {f"{DATABASE}-wal", f"{DATABASE}-shm", "b.wabackup", *KEY_FILES} <= modes.keys()
    assert set(modes.values()) == {"0o600"}
    assert stat.S_IMODE(place.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_written_to_is_read(made: Made, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        folder = made.copied_to(tmp_path / "journal")
        folder.chmod(0o555)
        with open_vault(folder, PASSPHRASE) as vault:
            assert vault.read_only
        folder.chmod(0o755)
        return
    folder = made.copied_to(tmp_path / "journal")
    for path in (folder, *folder.iterdir()):
        os.chown(path, 65534, 65534)
        path.chmod(0o555 if path.is_dir() else 0o400)
    for parent in folder.parents[:4]:
        parent.chmod(0o755)
    status = _as_nobody(lambda: _reads_only(folder))
    assert status == 0


def _reads_only(folder: Path) -> bool:
    with open_vault(folder, PASSPHRASE) as vault, vault.engine.connect() as connection:
        counted = connection.execute(text("SELECT count(*) FROM entry_version")).scalar()
        return vault.read_only and counted == 30


def _as_nobody(act: object) -> int:
    pid = forked()
    if pid == 0:
        status = 1
        try:
            os.setgid(65534)
            os.setuid(65534)
            status = 0 if act() else 2  # type: ignore[operator]
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def test_a_making_that_was_cut_off_is_made_again(made: Made, folder: Path) -> None:
    (folder / DATABASE).rename(folder / CREATING)
    vault, _code = create_vault(folder, PASSPHRASE, CHEAP)
    vault.close()
    assert content_of(folder).texts == ()


def test_a_journal_is_never_made_over_another(folder: Path) -> None:
    before = (folder / DATABASE).read_bytes()
    with pytest.raises(VaultExists):
        create_vault(folder, PASSPHRASE, CHEAP)
    assert (folder / DATABASE).read_bytes() == before


def test_a_new_passphrase_replaces_the_old_and_leaves_the_code(made: Made, folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        vault.set_passphrase("a wholly new passphrase", CHEAP)
    assert fails_with(folder, PASSPHRASE) is WrongSecret
    for secret in ("a wholly new passphrase", made.code):
        open_vault(folder, secret).close()


def test_a_revoked_way_in_opens_nothing_and_the_passphrase_stays(made: Made, folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        ids = {slot.kind: slot.id for slot in vault.slots()}
        vault.revoke(ids[SlotKind.RECOVERY])
        with pytest.raises(LastSlot):
            vault.revoke(ids[SlotKind.PASSPHRASE])
    assert fails_with(folder, made.code) is WrongSecret


def test_what_an_interrupted_write_left_is_swept(folder: Path) -> None:
    (folder / "vault.keys.tmp").write_bytes(b"half")
    (folder / "journal.db.rotating").write_bytes(b"half")
    open_vault(folder, PASSPHRASE).close()
    assert sorted(path.name for path in folder.iterdir()) == [DATABASE, *KEY_FILES]


def test_no_secret_shows_in_what_a_vault_prints(made: Made, folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        shown = repr((vault.keys, vault.keyfile, vault.slots(), vault))
        assert vault.keys.data.hex() not in shown
        assert repr(vault.keys.data) not in shown


def test_several_processes_that_open_a_journal_at_once_do_not_get_in_each_others_way(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from wa_journal.store.tries import Tries\n"
        "from wa_journal.store.files import sweep\n"
        "for _ in range(100): Tries(Path(sys.argv[1])).wrong(); sweep(Path(sys.argv[1]))"
    )
    running = [subprocess.Popen([sys.executable, "-c", program, str(folder)], stderr=subprocess.PIPE) for _ in range(6)]
    assert [(one.communicate(timeout=60)[1], one.returncode) for one in running] == [(b"", 0)] * 6
    assert not list(folder.glob("*.tmp"))
