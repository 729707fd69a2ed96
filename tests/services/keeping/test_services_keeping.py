"""Keeping and opening as the officer's verbs: each leaves its line in the access log."""

import errno
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import keyring
import pytest
from keyring.backend import KeyringBackend

from tests.vaults import CHEAP, PASSPHRASE, content_of, make, new_office
from wa_journal.host import folders
from wa_journal.model.access import AccessKind
from wa_journal.model.progress import unwatched
from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.vault_errors import (
    Cancelled,
    DiskFull,
    FolderUnsafe,
    KeyringUnavailable,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
    WrongSecret,
)
from wa_journal.services import opening, places
from wa_journal.services.held_journal import HeldJournal
from wa_journal.services.keeping.access import Access
from wa_journal.services.keeping.keeping import Keeping
from wa_journal.services.opening import Office
from wa_journal.store import rotation
from wa_journal.store.agency import fresh_pair
from wa_journal.store.journal_lock import SingleInstance


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Give a new, open journal."""
    made, _code = new_office(tmp_path / "journal")
    yield made
    made.close()


def last_line(office: Office) -> tuple[AccessKind, str]:
    line = Access(office.desk).lines()[-1]
    return line.kind, line.detail


def test_an_opening_is_logged_with_the_way_in(office: Office) -> None:
    assert last_line(office) == (AccessKind.OPENED, "passphrase")


def test_a_recovery_code_that_was_never_typed_back_is_known_at_the_next_opening(office: Office) -> None:
    keeping = Keeping(office)
    assert not keeping.code_was_lost(), "the command line prints it"
    keeping.code_shown()
    assert keeping.code_was_lost()
    keeping.code_on_paper()
    assert not keeping.code_was_lost()


def test_an_opening_by_the_recovery_code_is_known(tmp_path: Path) -> None:
    made, code = new_office(tmp_path / "journal")
    made.close()
    for secret in (PASSPHRASE, code):
        with opening.opened(tmp_path / "journal", secret) as office:
            assert Keeping(office).opened_by_code() is (secret == code)


def test_another_recovery_code_makes_up_for_a_lost_one(tmp_path: Path) -> None:
    held = HeldJournal(tmp_path / "journal")
    made, _code = held.create(PASSPHRASE)
    assert Keeping(made).code_was_lost()
    held.rotate(PASSPHRASE, opening.new_recovery_code(), unwatched)
    assert not Keeping(held.open(PASSPHRASE)).code_was_lost()
    held.close()


def test_the_agencys_opening_is_logged_as_that(office: Office) -> None:
    private, public = fresh_pair()
    office.vault.add_agency(public)
    with opening.opened(office.vault.folder, private) as theirs:
        assert last_line(theirs) == (AccessKind.AGENCY_RECOVERY, "agency")


def test_restore_is_logged_and_refused_while_a_window_has_the_journal(office: Office, tmp_path: Path) -> None:
    folder, saved = office.vault.folder, tmp_path / "b.wabackup"
    Keeping(office).backup(saved)
    window = SingleInstance(folder)
    window.take()
    with pytest.raises(VaultInUse):
        opening.restore_backup(saved, folder, PASSPHRASE)
    window.release()
    office.close()
    assert opening.restore_backup(saved, folder, PASSPHRASE).aside is not None
    with opening.opened(folder, PASSPHRASE) as again:
        assert AccessKind.RESTORED in {line.kind for line in Access(again.desk).lines()}
        assert Access(again.desk).first_break() is None


def test_a_damaged_journal_is_salvaged_and_verify_says_what_is_unsound(tmp_path: Path) -> None:
    folder = make(tmp_path / "journal", 1, 5).folder
    before = content_of(folder).texts
    with (folder / "journal.db").open("r+b") as file:
        file.seek(40 * 4096 + 9)
        byte = file.read(1)[0]
        file.seek(40 * 4096 + 9)
        file.write(bytes([byte ^ 4]))
    try:
        with opening.opened(folder, PASSPHRASE) as office:
            assert not all(check.sound for check in Keeping(office).verify())
    except VaultDamaged:
        pass
    report = opening.salvage_journal(folder, PASSPHRASE)
    assert (report.damaged, report.mended, report.lost) == (1, 1, 0)
    assert content_of(folder).texts == before
    with opening.opened(folder, PASSPHRASE) as office:
        assert all(check.sound for check in Keeping(office).verify())


def test_salvage_of_a_sound_journal_changes_nothing(office: Office) -> None:
    folder = office.vault.folder
    office.close()
    before = (folder / "journal.db").read_bytes()
    report = opening.salvage_journal(folder, PASSPHRASE)
    assert "Nothing was changed" in report.sentences()[0]
    assert not [path for path in folder.iterdir() if path.is_dir()]
    assert before[:16] == (folder / "journal.db").read_bytes()[:16]


def test_a_journal_on_a_synchronised_folder_is_not_opened(tmp_path: Path) -> None:
    folder = make(tmp_path / "Dropbox" / "journal", 1, 1).folder
    with pytest.raises(FolderUnsafe):
        opening.open_office(folder, PASSPHRASE)


class _Memory(KeyringBackend):
    """A keyring in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


class _Stranger(_Memory):
    """One that is on nobody's list."""


_Memory.__module__ = "keyring.backends.libsecret"


@pytest.fixture
def desktop() -> Iterator[_Memory]:
    """Give the desktop a keyring for one test."""
    before, put = keyring.get_keyring(), _Memory()
    keyring.set_keyring(put)
    yield put
    keyring.set_keyring(before)


def test_the_keyring_opens_once_it_was_asked_to_and_no_more_once_forgotten(office: Office, desktop: _Memory) -> None:
    folder, keeping = office.vault.folder, Keeping(office)
    assert not places.has_keyring(folder)
    with pytest.raises(KeyringUnavailable):
        opening.keyring_secret(folder)
    keeping.use_keyring()
    secret = opening.keyring_secret(folder)
    assert places.has_keyring(folder)
    with opening.opened(folder, secret) as by_keyring:
        assert by_keyring.vault.opened_with is SlotKind.KEYRING
    keeping.forget_keyring()
    assert not desktop.held
    assert not places.has_keyring(folder)
    with pytest.raises(WrongSecret):
        opening.open_office(folder, secret)


def test_a_keyring_that_is_not_trusted_leaves_the_key_file_alone(office: Office, desktop: _Memory) -> None:
    keyring.set_keyring(_Stranger())
    before = (office.vault.folder / "vault.keys").read_bytes()
    with pytest.raises(KeyringUnavailable):
        Keeping(office).use_keyring()
    assert (office.vault.folder / "vault.keys").read_bytes() == before


def test_a_journal_is_rotated_only_for_the_right_passphrase_and_its_code_is_given_before(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rotation, "calibrate", lambda: CHEAP)
    folder, shown = office.vault.folder, []

    def code() -> str:
        shown.append(opening.new_recovery_code())
        return shown[-1]

    office.close()
    with pytest.raises(WrongSecret):
        opening.rotate_journal(folder, "another five quiet words", code)
    assert shown == []
    seen: list[tuple[int, int]] = []
    opening.rotate_journal(folder, PASSPHRASE, code, lambda done, whole: seen.append((done, whole)))
    assert seen[-1][0] == seen[-1][1]
    with opening.opened(folder, shown[0]) as again:
        assert any(line.detail == "data key rotated" for line in Access(again.desk).lines())
        assert Access(again.desk).first_break() is None


def test_no_command_writes_while_the_journals_files_are_exchanged(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rotation, "calibrate", lambda: CHEAP)
    folder, refused = office.vault.folder, []
    office.close()

    def code() -> str:
        with pytest.raises(VaultInUse), opening.opened(folder, PASSPHRASE):
            pass
        refused.append("a command")
        return opening.new_recovery_code()

    opening.rotate_journal(folder, PASSPHRASE, code)
    assert refused == ["a command"]


def test_commands_run_beside_a_window_and_one_another_and_nothing_is_exchanged_under_them(office: Office) -> None:
    folder, window = office.vault.folder, SingleInstance(office.vault.folder)
    window.take()
    with opening.opened(folder, PASSPHRASE), opening.opened(folder, PASSPHRASE):
        window.release()
        with pytest.raises(VaultInUse):
            opening.rotate_journal(folder, PASSPHRASE, opening.new_recovery_code)
        with pytest.raises(VaultInUse):
            opening.salvage_journal(folder, PASSPHRASE)


@pytest.mark.skipif(sys.platform == "win32", reason="the locks are those of a Unix")
def test_a_share_without_locks_is_named_as_what_it_is_and_not_as_another_window(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    folder = office.vault.folder
    monkeypatch.setattr("fcntl.flock", refuse)
    monkeypatch.setattr(folders, "_mounts", lambda: f"server:/home {folder.parent} nfs4 rw 0 0")
    with pytest.raises(FolderUnsafe, match="network"):
        HeldJournal(folder).open(PASSPHRASE)


def test_looking_for_a_journal_leaves_nothing_where_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing), opening.opened(tmp_path, PASSPHRASE):
        pass
    assert not list(tmp_path.iterdir())


def test_a_rotation_that_is_stopped_leaves_the_old_key_and_code(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rotation, "calibrate", lambda: CHEAP)
    folder, before = office.vault.folder, (office.vault.folder / "vault.keys").read_bytes()
    office.close()

    def stop(_done: int, _whole: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        opening.rotate_journal(folder, PASSPHRASE, opening.new_recovery_code, stop)
    assert (folder / "vault.keys").read_bytes() == before
    opening.open_office(folder, PASSPHRASE).close()
    assert not list(folder.glob("*.rotating*"))


@pytest.mark.parametrize("step", ["copy_database", "_close_whole", "keyfile"])
def test_a_rotation_that_fails_is_not_noted_as_one_and_the_lost_code_stays_lost(
    step: str, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rotation, "calibrate", lambda: CHEAP)
    folder = office.vault.folder
    Keeping(office).code_shown()
    office.close()

    def fails(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as full:
        full.setattr(rotation, step, SimpleNamespace(write=fails) if step == "keyfile" else fails)
        with pytest.raises(DiskFull):
            opening.rotate_journal(folder, PASSPHRASE, opening.new_recovery_code)
    with opening.opened(folder, PASSPHRASE) as again:
        assert Keeping(again).code_was_lost()
        assert not [line for line in Access(again.desk).lines() if "rotated" in line.detail]
        assert Access(again.desk).first_break() is None


def test_a_drill_says_how_far_it_is_and_can_be_stopped(office: Office, tmp_path: Path) -> None:
    keeping, seen = Keeping(office), []
    keeping.backup(tmp_path / "b.wabackup")
    assert all(check.sound for check in keeping.drill(tmp_path / "b.wabackup", PASSPHRASE, lambda *step: seen.append(step)))
    assert seen[0][0] == 0
    assert seen[-1][0] == seen[-1][1]

    def stop(_done: int, _whole: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        keeping.drill(tmp_path / "b.wabackup", PASSPHRASE, stop)
    assert {path.name for path in tmp_path.iterdir() if path.name.startswith(".wa")} == set()


def test_the_passphrase_is_changed_only_by_somebody_who_knows_a_present_one(office: Office) -> None:
    with pytest.raises(WrongSecret):
        Keeping(office).change_passphrase("whoever passes by", "another five quiet words")
    assert office.vault.opens_with(PASSPHRASE)
    Keeping(office).change_passphrase(PASSPHRASE, "another five quiet words")
    assert office.vault.opens_with("another five quiet words")
    assert not office.vault.opens_with(PASSPHRASE)
