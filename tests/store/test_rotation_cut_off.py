"""A new key for everything that was cut off or failed half-way: what counts then is said truly, and opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vaults import PASSPHRASE, Made, content_of
from wa_journal.model.errors import JournalError
from wa_journal.model.vault_errors import DiskFailed, DiskFull, WrongSecret
from wa_journal.services.clients import Clients
from wa_journal.services.held_journal import HeldJournal
from wa_journal.store import keyfile
from wa_journal.store.keyfile import KeyFile
from wa_journal.store.recovery import fresh_code
from wa_journal.store.unlocking import open_vault


def failing_after(writes: int, error: type[BaseException]) -> Callable[[Path, KeyFile], None]:
    really, done = keyfile.write, []

    def write(folder: Path, known: KeyFile) -> None:
        if len(done) == writes:
            raise error
        done.append(1)
        really(folder, known)

    return write


@pytest.mark.parametrize("error", [DiskFull, DiskFailed])
def test_what_fails_once_the_new_key_counts_is_not_told_as_a_failure(
    made: Made, folder: Path, monkeypatch: pytest.MonkeyPatch, error: type[JournalError]
) -> None:
    before, code = content_of(folder).texts, fresh_code()
    window = HeldJournal(folder)
    window.open(PASSPHRASE)
    with monkeypatch.context() as patch:
        patch.setattr(keyfile, "write", failing_after(1, error))
        window.rotate(PASSPHRASE, code, lambda _done, _whole: None)
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
            window.rotate(PASSPHRASE, code, lambda _done, _whole: None)
    assert window.office is not None
    assert len(Clients(window.office.desk).all()) == 2
    window.close()
    open_vault(folder, made.code).close()
    with pytest.raises(WrongSecret):
        open_vault(folder, code)
