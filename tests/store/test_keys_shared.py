"""The key file under several processes: no opening and no change of one way in takes back what another process changed."""

from __future__ import annotations

import errno
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.vaults import CHEAP, PASSPHRASE, Made
from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.vault_errors import WrongSecret
from wa_journal.store import files, keyfile, keys_lock
from wa_journal.store.agency import fresh_pair
from wa_journal.store.keys_lock import keys_held
from wa_journal.store.layout import KEY_FILES, KEYS_LOCK
from wa_journal.store.recovery import fresh_code
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import Vault

_NEW = "a wholly new passphrase"
_OPENING = """
import sys
from pathlib import Path
from wa_journal.store import keyfile, unlocking

derived = keyfile.KeyFile.open

def stopping(known, secret):
    opened = derived(known, secret)
    print("derived", flush=True)
    sys.stdin.readline()
    return opened

keyfile.KeyFile.open = stopping
unlocking.open_vault(Path(sys.argv[1]), sys.argv[2]).close()
"""
_CHANGING = """
import sys
from pathlib import Path
from wa_journal.model.slot_kind import SlotKind
from wa_journal.store import files, keyfile, keys_lock
from wa_journal.store.agency import fresh_pair
from wa_journal.store.unlocking import open_vault

folder, kind = Path(sys.argv[1]), SlotKind(sys.argv[3])
vault = open_vault(folder, sys.argv[2])
lost, mine = 0, None
for _ in range(60):
    lost += mine is not None and mine not in {slot.id for slot in keyfile.read(folder).slots}
    vault.add_agency(fresh_pair()[1]) if kind is SlotKind.AGENCY else vault.add_keyring()
    mine = next(slot.id for slot in vault.slots() if slot.kind is kind)
print(lost)
"""


@dataclass(frozen=True, slots=True)
class Changed:
    """A change of the ways in, what opens the journal after it, and what does not any more."""

    make: Callable[[Vault], object]
    opens: tuple[str, ...]
    refused: tuple[str, ...]


def changed(made: Made, what: str) -> Changed:
    code = fresh_code()
    match what:
        case "the passphrase is changed":
            return Changed(lambda vault: vault.set_passphrase(_NEW, CHEAP), (_NEW, made.code), (PASSPHRASE,))
        case "the code is renewed":
            return Changed(lambda vault: vault.renew_recovery(code, CHEAP), (PASSPHRASE, code), (made.code,))
        case _:
            return Changed(lambda vault: vault.revoke(way_in(vault, SlotKind.RECOVERY)), (PASSPHRASE,), (made.code,))


def way_in(vault: Vault, kind: SlotKind) -> str:
    return next(slot.id for slot in vault.slots() if slot.kind is kind)


@pytest.mark.parametrize("what", ["the passphrase is changed", "the code is renewed", "a way in is taken away"])
@pytest.mark.parametrize("second_copy", [True, False])
def test_a_command_that_opens_meanwhile_takes_no_change_back(made: Made, folder: Path, what: str, second_copy: bool) -> None:
    change = changed(made, what)
    with open_vault(folder, PASSPHRASE) as window:
        command = subprocess.Popen(
            [sys.executable, "-c", _OPENING, str(folder), PASSPHRASE], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert command.stdout is not None
        assert command.stdout.readline() == b"derived\n"
        change.make(window)
        if not second_copy:  # what the opening then heals is the key file of now
            (folder / KEY_FILES[1]).unlink()
        command.communicate(b"\n", timeout=60)
        assert command.returncode == 0
    assert keyfile.copies_agree(folder)
    for secret in change.opens:
        open_vault(folder, secret).close()
    for secret in change.refused:
        with pytest.raises(WrongSecret):
            keyfile.read(folder).open(secret)


def test_processes_that_change_different_ways_in_at_once_lose_none(folder: Path) -> None:
    running = [
        subprocess.Popen([sys.executable, "-c", _CHANGING, str(folder), PASSPHRASE, kind.value], stdout=subprocess.PIPE)
        for kind in (SlotKind.AGENCY, SlotKind.KEYRING)
    ]
    assert [one.communicate(timeout=120)[0] for one in running] == [b"0\n", b"0\n"]
    kinds = sorted(slot.kind.value for slot in keyfile.read(folder).slots)
    assert kinds == sorted(kind.value for kind in SlotKind)


def test_a_window_that_is_open_knows_the_ways_in_that_another_process_changed(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as window, open_vault(folder, PASSPHRASE) as command:
        command.set_passphrase(_NEW, CHEAP)
        assert window.opens_with(_NEW)
        assert not window.opens_with(PASSPHRASE)
        window.add_agency(fresh_pair()[1])
        assert {slot.kind for slot in command.slots()} == {slot.kind for slot in window.slots()}
        assert way_in(command, SlotKind.PASSPHRASE) == way_in(window, SlotKind.PASSPHRASE)
    open_vault(folder, _NEW).close()


@pytest.mark.parametrize("damaged", [b"", None])
def test_a_key_file_that_is_gone_or_damaged_is_made_whole_from_the_open_journal(folder: Path, damaged: bytes | None) -> None:
    with open_vault(folder, PASSPHRASE) as window:
        for name in KEY_FILES:
            (folder / name).unlink() if damaged is None else (folder / name).write_bytes(damaged)
        window.set_passphrase(_NEW, CHEAP)
    open_vault(folder, _NEW).close()


@contextmanager
def _held_for_good(folder: Path, patch: pytest.MonkeyPatch) -> Iterator[None]:
    with keys_held(folder):
        patch.setattr(keys_lock, "_PATIENCE", 0.05)
        yield


@contextmanager
def _full(_folder: Path, patch: pytest.MonkeyPatch) -> Iterator[None]:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    patch.setattr(files, "made_aside", full)
    yield


@contextmanager
def _a_folder_in_its_place(folder: Path, _patch: pytest.MonkeyPatch) -> Iterator[None]:
    (folder / KEYS_LOCK).unlink(missing_ok=True)
    (folder / KEYS_LOCK).mkdir()
    yield
    (folder / KEYS_LOCK).rmdir()


@pytest.mark.parametrize("refusing", [_held_for_good, _full, _a_folder_in_its_place])
def test_a_key_file_that_cannot_be_made_whole_now_keeps_nobody_out(
    folder: Path, monkeypatch: pytest.MonkeyPatch, refusing: Callable[[Path, pytest.MonkeyPatch], AbstractContextManager[None]]
) -> None:
    (folder / KEY_FILES[1]).unlink()
    with monkeypatch.context() as patch, refusing(folder, patch):
        with open_vault(folder, PASSPHRASE) as vault:
            assert not vault.read_only
        assert not (folder / KEY_FILES[1]).exists()
    open_vault(folder, PASSPHRASE).close()
    assert keyfile.copies_agree(folder)


def test_once_the_key_file_is_lost_the_ways_in_are_those_that_another_process_left_last(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as window, open_vault(folder, PASSPHRASE) as command:
        command.set_passphrase(_NEW, CHEAP)
        assert window.opens_with(_NEW)
        for name in KEY_FILES:
            (folder / name).unlink()
        assert window.opens_with(_NEW)
        assert not window.opens_with(PASSPHRASE)
