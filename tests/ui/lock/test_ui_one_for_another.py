"""One journal takes the place of another: a restore, a new key, and a lock that is asked for meanwhile."""

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from tests.vaults import CHEAP, PASSPHRASE, Made, content_of
from wa_journal.app import Application
from wa_journal.model.progress import unwatched
from wa_journal.model.vault_errors import DiskFull, VaultInUse, WrongSecret
from wa_journal.services import opening
from wa_journal.services.held_journal import HeldJournal
from wa_journal.services.keeping.keeping import Keeping
from wa_journal.services.suite import build
from wa_journal.store import rotation
from wa_journal.ui.backups.rotate_box import RotateBox
from wa_journal.ui.job import Steps
from wa_journal.ui.lock.restore_box import RestoreBox


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
    assert held.restore(backup, PASSPHRASE, unwatched).aside is not None
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
