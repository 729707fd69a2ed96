"""A new key for everything that was cut off or failed half-way: what counts then is said truly, and opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vaults import CHEAP, PASSPHRASE, Made, content_of
from wa_journal.model.progress import unwatched
from wa_journal.model.vault_errors import DiskFull, WrongSecret
from wa_journal.services.clients import Clients
from wa_journal.services.held_journal import HeldJournal
from wa_journal.store import keyfile, rotation
from wa_journal.store.keyfile import KeyFile
from wa_journal.store.layout import DATABASE
from wa_journal.store.recovery import fresh_code
from wa_journal.store.salvage import salvage
from wa_journal.store.unlocking import open_vault


class _PowerCut(BaseException):
    """Nothing of the program catches it."""


def cut_off_rotation(folder: Path, monkeypatch: pytest.MonkeyPatch, *, exchanged: bool) -> str:
    """Cut the power before or after the databases are exchanged; gives the new recovery code."""
    code = fresh_code()
    with monkeypatch.context() as patch:
        if exchanged:
            patch.setattr(keyfile, "write", failing_after(1, _PowerCut))
        else:
            patch.setattr(rotation, "os", _NoExchange)
        with pytest.raises(_PowerCut), open_vault(folder, PASSPHRASE) as vault:
            rotation.rotate(vault, PASSPHRASE, code, CHEAP)
    assert len(keyfile.read(folder).fingerprints) == 2
    return code


class _NoExchange:
    @staticmethod
    def replace(_made: Path, _place: Path) -> None:
        raise _PowerCut


def failing_after(writes: int, error: type[BaseException]) -> Callable[[Path, KeyFile], None]:
    really, done = keyfile.write, []

    def write(folder: Path, known: KeyFile) -> None:
        if len(done) == writes:
            raise error
        done.append(1)
        really(folder, known)

    return write


def test_what_fails_once_the_new_key_counts_is_not_told_as_a_failure(
    made: Made, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, code = content_of(folder).texts, fresh_code()
    window = HeldJournal(folder)
    window.open(PASSPHRASE)
    with monkeypatch.context() as patch:
        patch.setattr(keyfile, "write", failing_after(1, DiskFull))
        window.rotate(PASSPHRASE, code, unwatched)
    assert window.office is None
    with pytest.raises(WrongSecret):
        window.open(made.code)
    office = window.open(code)
    assert [client.codename for client in Clients(office.desk).all()] == ["K0", "K1"]
    window.close()
    assert len(keyfile.read(folder).fingerprints) == 1
    assert content_of(folder).texts == before


def test_what_fails_before_the_new_key_counts_is_told_and_the_window_goes_on(
    made: Made, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, window = fresh_code(), HeldJournal(folder)
    window.open(PASSPHRASE)
    with monkeypatch.context() as patch:
        patch.setattr(keyfile, "write", failing_after(0, DiskFull))
        with pytest.raises(DiskFull):
            window.rotate(PASSPHRASE, code, unwatched)
    assert window.office is not None
    assert len(Clients(window.office.desk).all()) == 2
    window.close()
    open_vault(folder, made.code).close()
    with pytest.raises(WrongSecret):
        open_vault(folder, code)


@pytest.mark.parametrize("exchanged", [True, False])
def test_salvage_after_a_rotation_that_was_cut_off_finds_the_sound_journal(
    made: Made, folder: Path, monkeypatch: pytest.MonkeyPatch, exchanged: bool
) -> None:
    before = content_of(folder).texts
    code = cut_off_rotation(folder, monkeypatch, exchanged=exchanged)
    counts, other = (code, made.code) if exchanged else (made.code, code)
    for secret in (PASSPHRASE, counts):
        assert salvage(folder, secret).lost == 0
    with pytest.raises(WrongSecret):
        salvage(folder, other)
    assert content_of(folder, counts).texts == before


@pytest.mark.parametrize("exchanged", [True, False])
def test_salvage_after_a_rotation_that_was_cut_off_asks_the_pages_where_the_first_bytes_are_lost(
    folder: Path, monkeypatch: pytest.MonkeyPatch, exchanged: bool
) -> None:
    before = content_of(folder).texts
    cut_off_rotation(folder, monkeypatch, exchanged=exchanged)
    with (folder / DATABASE).open("r+b") as file:
        file.write(bytes(16))
    assert salvage(folder, PASSPHRASE).lost == 0
    assert content_of(folder).texts == before
