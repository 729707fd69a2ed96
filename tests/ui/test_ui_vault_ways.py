"""The ways back in, through the window: salvage of a damaged journal, the keyring, a restore while the journal is open."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.vaults import PASSPHRASE, Made, content_of, make
from wa_journal.app import Application
from wa_journal.model.vault_errors import KeyringUnavailable, VaultInUse, WrongSecret
from wa_journal.services import opening
from wa_journal.services.keeping import Keeping
from wa_journal.ui.kit import Kit
from wa_journal.ui.lock.lock_page import Door, LockPage


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """Give a small closed journal."""
    return make(tmp_path / "journal", 1, 5)


def flip(folder: Path) -> None:
    with (folder / "journal.db").open("r+b") as file:
        file.seek(200)
        byte = file.read(1)[0]
        file.seek(200)
        file.write(bytes([byte ^ 2]))


def typed(page: LockPage, secret: str) -> None:
    page.secret.setText(secret)
    page.go.click()


def test_a_damaged_journal_is_saved_from_the_lock_screen(kit: Kit, qtbot: QtBot, made: Made) -> None:
    before = content_of(made.folder).texts
    flip(made.folder)

    def unlock(secret: str) -> object:
        opening.open_office(made.folder, secret).close()
        return "open"

    page = LockPage(kit, Door(unlock, unlock, lambda secret: opening.salvage_journal(made.folder, secret).sentences()))
    qtbot.addWidget(page)
    typed(page, PASSPHRASE)
    qtbot.waitUntil(lambda: "damaged" in page.banner.words)
    assert page.go.text() == "Save what can be read"
    typed(page, PASSPHRASE)
    qtbot.waitUntil(lambda: "Nothing was lost" in page.banner.words)
    with qtbot.waitSignal(page.opened):
        typed(page, PASSPHRASE)
    assert content_of(made.folder).texts == before


def test_a_keyring_that_fails_leaves_the_passphrase(kit: Kit, qtbot: QtBot) -> None:
    def refuse() -> object:
        raise KeyringUnavailable(reason="it is locked")

    page = LockPage(kit, Door(lambda _secret: "open", lambda _secret: "open", keyring=refuse))
    qtbot.addWidget(page)
    page.keyring.click()
    qtbot.waitUntil(lambda: "it is locked" in page.banner.words)
    with qtbot.waitSignal(page.opened):
        typed(page, PASSPHRASE)


def test_without_a_keyring_there_is_no_button_for_it(kit: Kit, qtbot: QtBot) -> None:
    page = LockPage(kit, Door(lambda _secret: "open", lambda _secret: "open"))
    qtbot.addWidget(page)
    assert page.keyring.isHidden()


def test_a_restore_while_the_journal_is_open_lets_it_go_first_and_holds_it_again_if_refused(
    qtbot: QtBot, made: Made, tmp_path: Path
) -> None:
    app = Application(made.folder)
    app._open(app._unlock(PASSPHRASE))
    assert app._office is not None
    Keeping(app._office).backup(tmp_path / "b.wabackup")
    with pytest.raises(WrongSecret):
        app._restored_from(tmp_path / "b.wabackup", "another five quiet words")
    with pytest.raises(VaultInUse):
        opening.restore_backup(tmp_path / "b.wabackup", made.folder, PASSPHRASE)
    assert app._restored_from(tmp_path / "b.wabackup", PASSPHRASE) is not None
    assert app._journal is not None
    app._journal.idle.stop()
    app._journal.rounds.stop()
    app.close()
    assert len(content_of(made.folder).texts) == 5
