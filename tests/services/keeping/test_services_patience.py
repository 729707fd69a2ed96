"""Wherever a passphrase or code is asked for, wrong tries are counted at the journal's own folder and slow down."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.vaults import PASSPHRASE, new_office
from wa_journal.model.vault_errors import TooManyTries, WrongBackupSecret, WrongSecret
from wa_journal.services import opening, suite
from wa_journal.services.opening import Office
from wa_journal.store.layout import TRIES

WRONG = "another five quiet words"
Ask = Callable[[Office, str], object]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An open journal with a backup beside it."""
    made, _code = new_office(tmp_path / "journal")
    suite.build(made).keeping.backup(tmp_path / "b.wabackup")
    yield made
    made.close()


def _drill(office: Office, secret: str) -> object:
    return suite.build(office).keeping.drill(office.vault.folder.parent / "b.wabackup", secret)


def _restore(office: Office, secret: str) -> object:
    office.close()
    return opening.restore_backup(office.vault.folder.parent / "b.wabackup", office.vault.folder, secret)


def _gate(office: Office, secret: str) -> object:
    return suite.build(office).keeping.opens_with(secret)


def _change(office: Office, secret: str) -> object:
    return suite.build(office).keeping.change_passphrase(secret, PASSPHRASE)


def tried(ask: Ask, office: Office, secret: str) -> str:
    try:
        return "wrong" if ask(office, secret) is False else "right"
    except (WrongBackupSecret, WrongSecret):
        return "wrong"
    except TooManyTries:
        return "wait"


@pytest.mark.parametrize("ask", [_drill, _restore, _gate, _change], ids=["drill", "restore", "the client's gate", "change"])
def test_three_wrong_tries_make_the_fourth_wait_and_a_right_one_forgets_them(ask: Ask, office: Office) -> None:
    assert [tried(ask, office, WRONG) for _ in range(4)] == ["wrong", "wrong", "wrong", "wait"]
    assert tried(ask, office, PASSPHRASE) == "wait"
    (office.vault.folder / TRIES).write_text("[3, 0]")
    assert tried(ask, office, PASSPHRASE) == "right"
    assert tried(ask, office, WRONG) == "wrong"


def test_tries_at_one_place_count_at_the_others(office: Office) -> None:
    assert [tried(ask, office, WRONG) for ask in (_drill, _gate, _change)] == ["wrong"] * 3
    assert tried(_drill, office, PASSPHRASE) == "wait"
    with pytest.raises(TooManyTries):
        opening.open_office(office.vault.folder, PASSPHRASE)


def test_a_restore_into_a_folder_without_a_journal_counts_too(office: Office, tmp_path: Path) -> None:
    def into_a_new_one(office: Office, secret: str) -> object:
        return opening.restore_backup(office.vault.folder.parent / "b.wabackup", tmp_path / "new", secret)

    assert [tried(into_a_new_one, office, WRONG) for _ in range(4)] == ["wrong", "wrong", "wrong", "wait"]
