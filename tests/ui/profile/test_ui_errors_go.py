"""What went wrong is said as long as it is true: it goes with the first change of what it speaks of."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.vault_errors import BackupUnsound, WrongBackupSecret, WrongSecret
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.lock.lock_page import Door, LockPage
from wa_journal.ui.lock.restore_box import RestoreBox
from wa_journal.ui.place import Place
from wa_journal.ui.profile.page import ProfilePage
from wa_journal.ui.shell.add_client import AddClient


def typed_over(qtbot: QtBot, line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClicks(line, words)


@pytest.fixture
def profile(qtbot: QtBot, journal: OpenJournal) -> ProfilePage:
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    qtbot.waitUntil(lambda: bool(page.codename.text()), timeout=10_000)
    return page


def left_with(qtbot: QtBot, journal: OpenJournal, page: ProfilePage, words: str) -> None:
    typed_over(qtbot, page.codename, words)
    qtbot.keyClick(page.codename, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def test_an_emptied_codename_comes_back_and_is_told_beside_it_until_it_is_written_anew(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, profile: ProfilePage
) -> None:
    before = profile.codename.text()
    left_with(qtbot, journal, profile, " ")
    qtbot.waitUntil(profile.named.isVisible)
    assert before in profile.named.text()
    assert "codename" in profile.named.text()
    assert (profile.codename.text(), profile.banner.words) == (before, "")
    left_with(qtbot, journal, profile, "K-77")
    assert profile.named.isHidden()
    assert "K-77" in {client.codename for client in suite.clients.all()}


def test_a_taken_codename_is_told_of_its_own_client_only(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, profile: ProfilePage
) -> None:
    here, other = profile.codename.text(), next(one for one in suite.clients.all() if one.codename != profile.codename.text())
    left_with(qtbot, journal, profile, other.codename)
    qtbot.waitUntil(profile.named.isVisible)
    assert (other.codename in profile.named.text(), here in profile.named.text()) == (True, True)
    journal.workspace.go(Place("profile", other.id))
    qtbot.waitUntil(lambda: profile.codename.text() == other.codename, timeout=10_000)
    assert (profile.named.isHidden(), profile.banner.words) == (True, "")


def test_a_codename_that_is_too_long_is_told_and_never_cut(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, profile: ProfilePage
) -> None:
    before = profile.codename.text()
    left_with(qtbot, journal, profile, "K" * 61)
    qtbot.waitUntil(profile.named.isVisible)
    assert profile.named.text() == f"“{'K' * 61}” is longer than 60 letters; {before} stays."
    assert profile.codename.text() == before
    assert not any(one.codename.startswith("KKK") for one in suite.clients.all())


def test_a_taken_name_for_a_new_client_is_said_until_another_is_typed(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    box = AddClient(journal._kit, lambda name, phase: suite.clients.add(name, phase=phase), journal.workspace)
    _shown(qtbot, box)
    typed_over(qtbot, box.codename, suite.clients.all()[0].codename)
    box.ok.click()
    qtbot.waitUntil(lambda: bool(box.banner.words), timeout=10_000)
    qtbot.keyClicks(box.codename, "x")
    assert box.banner.words == ""
    box.reject()


@pytest.mark.parametrize("about_file", [True, False])
def test_a_backup_that_does_not_open_is_said_until_another_file_or_secret_is_given(
    qtbot: QtBot, kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, about_file: bool
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = RestoreBox(
        kit, _raising(BackupUnsound(reason="it is cut off") if about_file else WrongBackupSecret()), tmp_path / "a", parent
    )
    _shown(qtbot, box)
    qtbot.keyClicks(box.secret, "some words")
    box.go.click()
    qtbot.waitUntil(lambda: bool(box.banner.words) and box.go.isEnabled(), timeout=10_000)
    if about_file:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "good"), ""))
        box._on_choose()
    else:
        qtbot.keyClicks(box.secret, "x")
    assert box.banner.words == ""


def test_a_wrong_passphrase_is_said_until_it_is_typed_anew(qtbot: QtBot, kit: Kit) -> None:
    page = LockPage(kit, Door(_raising(WrongSecret()), _raising(WrongSecret())))
    _shown(qtbot, page)
    qtbot.keyClicks(page.secret, "some words")
    page.go.click()
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=10_000)
    qtbot.keyClicks(page.secret, "other")
    assert page.banner.words == ""


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    if widget.parentWidget() is None:
        qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


def _raising(error: Exception) -> Callable[..., object]:
    def _fail(*_: object) -> object:
        raise error

    return _fail
