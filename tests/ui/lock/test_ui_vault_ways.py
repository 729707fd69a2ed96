"""The ways back in, through the window: salvage of a damaged journal, the keyring, backups, and the place where it stood."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QProgressBar
from pytestqt.qtbot import QtBot

from tests.vaults import PASSPHRASE, Made, content_of, new_office
from wa_journal.app import Application
from wa_journal.host import relaunch
from wa_journal.model.access import AccessKind
from wa_journal.model.change import Change
from wa_journal.model.vault_errors import KeyringUnavailable, VaultDamaged
from wa_journal.services import opening
from wa_journal.services.keeping.keeping import Keeping
from wa_journal.services.suite import build
from wa_journal.ui.backups.page import BackupsPage
from wa_journal.ui.job import Steps
from wa_journal.ui.kit import Kit
from wa_journal.ui.lock.lock_page import Door, LockPage
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.parts.buttons import Button


def flip(folder: Path) -> None:
    with (folder / "journal.db").open("r+b") as file:
        file.seek(200)
        byte = file.read(1)[0]
        file.seek(200)
        file.write(bytes([byte ^ 2]))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name not in ("journal.lock", "journal.users")}


def typed(page: LockPage, secret: str) -> None:
    page.secret.setText(secret)
    page.go.click()


def test_a_damaged_journal_is_saved_from_the_lock_screen(kit: Kit, qtbot: QtBot, made: Made) -> None:
    before = content_of(made.folder).texts
    flip(made.folder)

    def unlock(secret: str, steps: Steps) -> object:
        opening.open_office(made.folder, secret, steps).close()
        return "open"

    page = LockPage(
        kit, Door(unlock, unlock, lambda secret, steps: opening.salvage_journal(made.folder, secret, steps).sentences())
    )
    qtbot.addWidget(page)
    typed(page, PASSPHRASE)
    qtbot.waitUntil(lambda: "damaged" in page.banner.words)
    assert page.go.text() == "Save what can be read"
    typed(page, PASSPHRASE)
    qtbot.waitUntil(lambda: "Nothing was lost" in page.banner.words)
    with qtbot.waitSignal(page.opened):
        typed(page, PASSPHRASE)
    assert content_of(made.folder).texts == before


def test_saving_a_damaged_journal_shows_how_far_it_is_and_can_be_stopped(kit: Kit, qtbot: QtBot, made: Made) -> None:
    flip(made.folder)
    damaged = contents(made.folder)
    go_on = Event()

    def unlock(_secret: str, _steps: Steps) -> object:
        raise VaultDamaged

    def salvage(secret: str, steps: Steps) -> tuple[str, ...]:
        steps(3, 100)
        assert go_on.wait(20)
        return opening.salvage_journal(made.folder, secret, steps).sentences()

    page = LockPage(kit, Door(unlock, unlock, salvage))
    qtbot.addWidget(page)
    page.show()
    typed(page, PASSPHRASE)
    qtbot.waitUntil(lambda: page.go.text() == "Save what can be read")
    typed(page, PASSPHRASE)
    bar = page.progress.findChild(QProgressBar)
    qtbot.waitUntil(lambda: page.progress.isVisible() and bar.maximum() == 100 and bar.value() == 3)
    assert not page.go.isEnabled()
    qtbot.mouseClick(page.progress.findChild(Button), Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(lambda: "Nothing was changed" in page.banner.words)
    assert not page.progress.isVisible()
    assert contents(made.folder) == damaged
    typed(page, PASSPHRASE)
    qtbot.waitUntil(lambda: "Nothing was lost" in page.banner.words)


def test_a_keyring_that_fails_leaves_the_passphrase(kit: Kit, qtbot: QtBot) -> None:
    def refuse(_steps: Steps) -> object:
        raise KeyringUnavailable(reason="it is locked")

    page = LockPage(kit, Door(lambda _secret, _steps: "open", lambda _secret, _steps: "open", keyring=refuse))
    qtbot.addWidget(page)
    page.keyring.click()
    qtbot.waitUntil(lambda: "it is locked" in page.banner.words)
    with qtbot.waitSignal(page.opened):
        typed(page, PASSPHRASE)


def test_without_a_keyring_there_is_no_button_for_it(kit: Kit, qtbot: QtBot) -> None:
    page = LockPage(kit, Door(lambda _secret, _steps: "open", lambda _secret, _steps: "open"))
    qtbot.addWidget(page)
    assert page.keyring.isHidden()


def test_the_backups_page_sets_the_schedule_and_tries_a_restore(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    office, _code = new_office(tmp_path / "one")
    suite = build(office)
    page = BackupsPage(kit, suite)
    qtbot.addWidget(page)
    page.resize(900, 1200)
    page.show()
    qtbot.waitUntil(lambda: "No folder" in page.schedule.folder.text())
    assert page.drill.choose.text() == "Choose the backup …", "there is none yet that another one could stand for"
    place = tmp_path / "backups"
    place.mkdir()
    page._on_setting("backup_folder", str(place))
    qtbot.waitUntil(lambda: page.schedule.folder.text() == str(place))
    assert "same disk" in page.schedule.warned.text()
    suite.rounds.go()
    page.reload()
    qtbot.waitUntil(lambda: suite.keeping.newest_backup(place) is not None and page.drill._source is not None)
    assert page.drill.choose.text() == "Choose another backup …"
    page.drill.secret.setText(PASSPHRASE)
    page.drill.go.click()
    qtbot.waitUntil(lambda: "come back whole" in page.drill.found.banner.words, timeout=20_000)
    named = {row.title for row in page.drill.found.list.rows.rows}
    assert {"the seal of every page", "saved versions of entries"} <= named
    assert not any("_" in name for name in named)
    page.drill.secret.setText("not the right passphrase")
    page.drill.go.click()
    qtbot.waitUntil(lambda: "does not open" in page.drill.found.banner.words, timeout=20_000)
    page.verify.click()
    qtbot.waitUntil(lambda: "is sound" in page.checks.banner.words, timeout=20_000)
    assert "does not open" in page.drill.found.banner.words, "one card's result leaves the refusal of another one"
    page.drill.secret.setText(PASSPHRASE)
    page.drill.go.click()
    qtbot.waitUntil(lambda: "come back whole" in page.drill.found.banner.words, timeout=20_000)
    page.reload()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    assert not page.drill.found.isHidden(), "the file is the same"
    suite.keeping.backup(page.drill._source or place)
    page.reload()
    qtbot.waitUntil(page.drill.found.isHidden)
    office.close()


def test_a_backup_by_hand_goes_into_the_folder_under_its_ending_and_over_no_other_unasked(
    qtbot: QtBot, kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, _code = new_office(tmp_path / "one")
    suite = build(office)
    place = tmp_path / "backups"
    place.mkdir()
    suite.preferences.set("backup_folder", str(place))
    page = BackupsPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.schedule.folder.text() == str(place))
    proposed: list[str] = []

    def typed(_parent: object, _asked: str, path: str, _kinds: str) -> tuple[str, str]:
        proposed.append(path)
        return str(place / "river candle"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", typed)
    page.make.click()
    qtbot.waitUntil(lambda: "Written as river candle.wabackup in " + str(place) in page.made.words, timeout=20_000)
    assert Path(proposed[0]).parent == place
    assert [one.name for one in place.iterdir()] == ["river candle.wabackup"]
    before = (place / "river candle.wabackup").stat().st_mtime_ns
    page.make.click()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "river candle.wabackup" in box.informativeText()
    box.defaultButton().click()
    assert (place / "river candle.wabackup").stat().st_mtime_ns == before
    page.make.click()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    next(one for one in box.buttons() if one is not box.defaultButton()).click()
    qtbot.waitUntil(lambda: (place / "river candle.wabackup").stat().st_mtime_ns > before, timeout=20_000)
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=20_000)
    office.close()


def test_opening_a_clients_record_stands_in_the_log_with_its_reason(qtbot: QtBot, made: Made) -> None:
    app = Application(made.folder)
    app.enter(PASSPHRASE)
    assert app.journal is not None
    workspace, tasks = app.journal.workspace, app.kit.tasks
    qtbot.waitUntil(lambda: bool(workspace.clients))
    client = workspace.clients[0].id
    workspace.go_client(client)
    workspace.go_tab("entries")
    qtbot.waitUntil(lambda: tasks.idle, timeout=10_000)
    lines = [line for line in app.journal.suite.access.lines() if line.kind is AccessKind.READ]
    assert [(line.client_ref, line.reason) for line in lines] == [(client, "no reason given")]
    app.journal.hold_still()
    app.close()
    app.window.hide()


@pytest.mark.parametrize("large", [False, True], ids=["placed", "maximised"])
def test_the_window_stands_where_it_stood_before_the_lock(
    qtbot: QtBot, made: Made, monkeypatch: pytest.MonkeyPatch, large: bool
) -> None:
    monkeypatch.setattr(relaunch, "relaunch", list)
    first = Application(made.folder)
    first.show()
    first.window.setGeometry(40, 60, 700, 610)
    if large:
        first.window.showMaximized()
    first._lock()
    first._collector.stop()
    after = Application(made.folder)
    after.show()
    assert after.window.isMaximized() is large
    assert after.window.normalGeometry().size() == QSize(700, 610)
    assert after.window.normalGeometry().topLeft() == QPoint(40, 60)
    after.close()
    after.window.close()


@pytest.mark.parametrize("words", [b"", b"no place at all", b"\x00" * 80])
def test_a_place_that_makes_no_sense_leaves_the_window_as_at_first(qtbot: QtBot, kit: Kit, words: bytes) -> None:
    window, plain = MainWindow(kit), MainWindow(kit)
    qtbot.addWidget(window)
    qtbot.addWidget(plain)
    window.stand(words)
    assert window.size() == plain.size()


def test_stop_under_a_backup_stops_the_backup_though_a_check_was_begun_behind_it(
    qtbot: QtBot, kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, _code = new_office(tmp_path / "one")
    stopped, backup = Event(), Keeping.backup

    def once_stopped(keeping: Keeping, target: Path, steps: Steps) -> Change:
        assert stopped.wait(20)
        return backup(keeping, target, steps)

    monkeypatch.setattr(Keeping, "backup", once_stopped)
    page = BackupsPage(kit, build(office))
    qtbot.addWidget(page)
    page.show()
    page.begin_backup(tmp_path / "copy.wabackup")
    page.verify.click()
    page.progress.stopped.emit()
    stopped.set()
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=20_000)
    assert not (tmp_path / "copy.wabackup").exists()
    assert not page.made.words
    assert page.make.isEnabled()
    assert "is sound" in page.checks.banner.words
    office.close()
