"""The ways back in, through the window: salvage of a damaged journal, the keyring, a restore while the journal is open."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QProgressBar
from pytestqt.qtbot import QtBot

from tests.vaults import CHEAP, PASSPHRASE, Made, content_of, make
from wa_journal.app import Application
from wa_journal.host import relaunch
from wa_journal.model.access import AccessKind
from wa_journal.model.change import Change
from wa_journal.model.progress import unwatched
from wa_journal.model.vault_errors import DiskFull, KeyringUnavailable, VaultDamaged, VaultInUse, WrongSecret
from wa_journal.services import opening
from wa_journal.services.held_journal import HeldJournal
from wa_journal.services.keeping.keeping import Keeping
from wa_journal.services.suite import build
from wa_journal.store import rotation
from wa_journal.ui.backups.page import BackupsPage
from wa_journal.ui.backups.rotate_box import RotateBox
from wa_journal.ui.job import Steps
from wa_journal.ui.kit import Kit
from wa_journal.ui.lock.lock_page import Door, LockPage
from wa_journal.ui.lock.restore_box import RestoreBox
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.parts.buttons import Button


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


def test_a_refused_restore_leaves_the_journal_open_and_held_and_one_that_works_closes_it(made: Made, tmp_path: Path) -> None:
    held = HeldJournal(made.folder)
    office, backup = held.open(PASSPHRASE), tmp_path / "b.wabackup"
    Keeping(office).backup(backup)
    with pytest.raises(WrongSecret):
        held.restore(backup, "another five quiet words", unwatched)
    with pytest.raises(VaultInUse):
        opening.restore_backup(backup, made.folder, PASSPHRASE)
    assert held.office is office
    assert len(build(office).clients.all()) == 1
    assert held.restore(backup, PASSPHRASE, unwatched) is not None
    assert held.office is None
    held.close()
    assert len(content_of(made.folder).texts) == 5


def test_what_was_typed_is_put_away_before_another_journal_takes_its_place(
    qtbot: QtBot, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = Application(made.folder)
    app.enter(PASSPHRASE)
    assert app.journal is not None
    left: list[bool] = []
    monkeypatch.setattr(app.journal.workspace, "leave", lambda: left.append(True))
    app.journal.workspace.page.restore_wanted.emit(None)
    qtbot.waitUntil(lambda: bool(app.window.findChildren(RestoreBox)))
    box = app.window.findChildren(RestoreBox)[-1]
    assert left == [True]
    box.reject()
    app.journal.hold_still()
    app.close()
    app.window.hide()


def test_a_lock_asked_for_while_a_backup_is_brought_back_comes_only_where_none_took_the_journals_place(
    qtbot: QtBot, made: Made, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    app = Application(made.folder)
    begun, go_on, locked = Event(), Event(), list[bool]()

    def refused(_source: Path, _secret: str, _steps: Steps) -> object:
        begun.set()
        go_on.wait(20)
        raise WrongSecret

    monkeypatch.setattr(app, "_lock", lambda: locked.append(True))
    monkeypatch.setattr(app.held, "restore", refused)
    app.enter(PASSPHRASE)
    assert app.journal is not None
    app._restore(tmp_path / "b.wabackup")
    box = app.window.findChildren(RestoreBox)[-1]
    box.secret.setText(PASSPHRASE)
    box.go.click()
    qtbot.waitUntil(begun.is_set)
    app.journal.idle.idle.emit()
    qtbot.wait(50)
    assert locked == []
    go_on.set()
    qtbot.waitUntil(lambda: locked == [True])
    assert "does not open" in box.banner.words
    box.reject()
    app.journal.hold_still()
    app.close()
    app.window.hide()


def test_the_journal_can_be_locked_after_a_restore_that_broke(
    qtbot: QtBot, made: Made, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(_source: Path, _secret: str, _steps: Steps) -> object:
        raise RuntimeError

    app, locked = Application(made.folder), list[bool]()
    monkeypatch.setattr(app, "_lock", lambda: locked.append(True))
    monkeypatch.setattr(app.held, "restore", broken)
    app.enter(PASSPHRASE)
    assert app.journal is not None
    app._restore(tmp_path / "b.wabackup")
    box = app.window.findChildren(RestoreBox)[-1]
    box.secret.setText(PASSPHRASE)
    box.go.click()
    app.journal.idle.idle.emit()
    qtbot.waitUntil(lambda: locked == [True])
    box.reject()
    app.close()
    app.window.hide()


@pytest.mark.parametrize(("end", "told"), [("done", "encrypted anew"), ("full", "full"), ("stopped", "Stopped"), ("broken", "")])
def test_the_journal_can_be_locked_when_a_rotation_is_over_however_it_ended(
    qtbot: QtBot, made: Made, monkeypatch: pytest.MonkeyPatch, end: str, told: str
) -> None:
    go_on, locked = Event(), list[bool]()

    def ended(_folder: Path, _passphrase: str, _code: object, steps: Steps) -> None:
        go_on.wait(20)
        if end == "stopped":
            steps(1, 2)
        if end != "done":
            raise DiskFull if end == "full" else RuntimeError

    monkeypatch.setattr(opening, "rotate_journal", ended)
    app = Application(made.folder)
    monkeypatch.setattr(app, "_lock", lambda: locked.append(True))
    app.window.show()
    app.enter(PASSPHRASE)
    assert app.journal is not None
    app._rotate()
    box = app.window.findChildren(RotateBox)[-1]
    box.secret.setText(PASSPHRASE)
    box.go.click()
    qtbot.waitUntil(lambda: box.paper.typed.isVisible())
    box.paper.typed.setText(box.paper.code.text())
    box.go.click()
    app.journal.idle.idle.emit()
    qtbot.wait(50)
    assert locked == [], "not while it is at work"
    assert app.journal.workspace.isVisible()
    if end == "stopped":
        box.progress.stopped.emit()
    go_on.set()
    qtbot.waitUntil(lambda: locked == [True])
    assert told in box.banner.words
    assert not app.journal.workspace.isVisible()
    assert not app.journal.rounds._timer.isActive(), "no backup of a journal that is about to be opened anew"
    app.close()
    app.window.hide()


def test_everything_is_encrypted_anew_from_the_window_with_the_code_typed_back(
    qtbot: QtBot, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rotation, "calibrate", lambda: CHEAP)
    before, locked = content_of(made.folder).texts, []
    app = Application(made.folder)
    monkeypatch.setattr(app, "_lock", lambda: locked.append(True))
    app.window.show()
    app.enter(PASSPHRASE)
    app._rotate()
    box = app.window.findChildren(RotateBox)[-1]
    box.secret.setText("another five quiet words")
    box.go.click()
    qtbot.waitUntil(lambda: "does not open" in box.banner.words)
    box.secret.setText(PASSPHRASE)
    box.go.click()
    qtbot.waitUntil(lambda: box.paper.typed.isVisible())
    code = box.paper.code.text()
    box.paper.typed.setText(code[:-1])
    assert not box.go.isEnabled()
    box.paper.typed.setText(code.lower().replace("-", " "))
    box.go.click()
    qtbot.waitUntil(lambda: "encrypted anew" in box.banner.words, timeout=20_000)
    assert box.paper.code.text() == ""
    box.go.click()
    assert locked == [True]
    app.close()
    app.window.hide()
    assert content_of(made.folder, code).texts == before
    with pytest.raises(WrongSecret):
        opening.open_office(made.folder, made.code)


def test_the_backups_page_sets_the_schedule_and_tries_a_restore(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    office, _code = opening.create(tmp_path / "one", PASSPHRASE, CHEAP)
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
    office, _code = opening.create(tmp_path / "one", PASSPHRASE, CHEAP)
    suite = build(office)
    place = tmp_path / "backups"
    place.mkdir()
    suite.preferences.set("backup_folder", str(place))
    page = BackupsPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.schedule.folder.text() == str(place))
    proposed: list[str] = []

    def typed(_parent: object, _asked: str, path: str) -> tuple[str, str]:
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
    office, _code = opening.create(tmp_path / "one", PASSPHRASE, CHEAP)
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
