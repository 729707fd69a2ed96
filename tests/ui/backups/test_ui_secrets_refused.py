"""A secret that was confirmed by mouse and refused is typed anew at once: no key of it goes anywhere else."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from tests.vaults import PASSPHRASE
from wa_journal.model.errors import JournalError
from wa_journal.model.vault_errors import HandoverSecretWrong, SecretTooShort, WrongBackupSecret, WrongSecret
from wa_journal.ui.backups.page import BackupsPage
from wa_journal.ui.backups.rotate_box import RotateBox, Rotation
from wa_journal.ui.craft.own_rating import OwnRating
from wa_journal.ui.first_run.key_page import KeyPage, Setup
from wa_journal.ui.handover.give_view import PASSPHRASE as BY_PASSPHRASE
from wa_journal.ui.handover.page import HandoverPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.lock.lock_page import Door, LockPage
from wa_journal.ui.lock.restore_box import RestoreBox
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.secret_field import SecretField
from wa_journal.ui.settings.page import SettingsPage

WRONG, RETYPED = "not the right words", " a better one"


class Slow:
    """Refuses a secret once it is let go."""

    def __init__(self, error: JournalError) -> None:
        self.may_end = Event()
        self._error = error

    def __call__(self, *told: object) -> object:  # noqa: ARG002
        assert self.may_end.wait(10)
        raise self._error

    def wrong(self, secret: str) -> bool:  # noqa: ARG002
        """Say no, as whoever only asks whether it is right is told."""
        assert self.may_end.wait(10)
        return False


Asked = tuple[QWidget, SecretField, Button, Callable[[], str]]


def lock(kit: Kit, slow: Slow, tmp_path: Path) -> Asked:
    page = LockPage(kit, Door(slow, slow))
    return page, page.secret, page.go, lambda: page.banner.words


def restore(kit: Kit, slow: Slow, tmp_path: Path) -> Asked:
    window = QWidget()
    box = RestoreBox(kit, slow, tmp_path / "a.wabackup", window)
    box.window_of = window  # type: ignore[attr-defined]
    return box, box.secret, box.go, lambda: box.banner.words


def new_key(kit: Kit, slow: Slow, tmp_path: Path) -> Asked:
    window = QWidget()
    box = RotateBox(kit, Rotation(slow.wrong, slow, "AAAA-BBBB", print), window)
    box.window_of = window  # type: ignore[attr-defined]
    return box, box.secret, box.go, lambda: box.banner.words


def own_rating(kit: Kit, slow: Slow, tmp_path: Path) -> Asked:
    window = QWidget()
    box = OwnRating(kit, slow.wrong, window)
    box.window_of = window  # type: ignore[attr-defined]
    box._stack.setCurrentIndex(1)
    back = next(one for one in box.findChildren(Button) if one.text().startswith("Back"))
    return box, box.secret, back, lambda: box._wrong.text()


def first_run(kit: Kit, slow: Slow, tmp_path: Path) -> Asked:
    page = KeyPage(kit, Setup(slow, print, print))  # type: ignore[arg-type]
    page.again.setText(WRONG)
    return page, page.first, page.make, lambda: page.banner.words


ALONE = {
    "the lock screen": (lock, WrongSecret()),
    "the restore box": (restore, WrongBackupSecret()),
    "a new key": (new_key, WrongSecret()),
    "the client's own rating": (own_rating, WrongSecret()),
    "the first run": (first_run, SecretTooShort(shortest=12)),
}


def walk(qtbot: QtBot, kit: Kit, asked: Asked, slow: Slow) -> None:
    """Type a wrong secret, confirm it by mouse, type on while it is checked, and type it anew once it is refused."""
    window, field, button, told = asked
    field.setFocus()
    assert field.hasFocus()
    qtbot.keyClicks(field, WRONG)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isEnabled() or field.isReadOnly(), "it is not checked twice at once"
    held = field.text()
    for key in RETYPED:
        here = QApplication.focusWidget()
        assert here is field
        qtbot.keyClicks(here, key)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == held, "keys do nothing while a secret is checked"
    slow.may_end.set()
    qtbot.waitUntil(lambda: kit.tasks.idle and bool(told()), timeout=10_000)
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().size() == field.size())
    for key in RETYPED:
        here = QApplication.focusWidget()
        assert here is field, "what is typed anew stands in its own field"
        qtbot.keyClicks(here, key)
    assert field.text() == RETYPED
    assert field.echoMode() is SecretField.EchoMode.Password
    assert window.isVisible()


@pytest.fixture(autouse=True)
def no_file_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    def _opened(*told: object) -> tuple[str, str]:
        pytest.fail("a key of the secret opened a file dialog")

    monkeypatch.setattr(QFileDialog, "getOpenFileName", _opened)


@pytest.mark.parametrize("place", ALONE)
def test_a_secret_refused_after_a_click_is_typed_anew_in_its_field(qtbot: QtBot, kit: Kit, tmp_path: Path, place: str) -> None:
    make, error = ALONE[place]
    slow = Slow(error)
    asked = make(kit, slow, tmp_path)
    qtbot.addWidget(asked[0])
    asked[0].show()
    asked[0].activateWindow()
    qtbot.waitUntil(asked[0].isActiveWindow)
    walk(qtbot, kit, asked, slow)
    asked[0].hide()


@pytest.mark.parametrize(("size", "percent"), [((1280, 820), 100), ((1280, 820), 150), ((1024, 700), 200)])
def test_the_line_for_the_secret_of_a_backup_stays_in_sight_below_the_refusal(
    qtbot: QtBot, kit: Kit, tmp_path: Path, size: tuple[int, int], percent: int
) -> None:
    kit.look.set_percent(percent)
    slow, window = Slow(WrongBackupSecret()), QWidget()
    slow.may_end.set()
    window.resize(*size)
    box = RestoreBox(kit, slow, tmp_path / "a.wabackup", window)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    qtbot.keyClicks(box.secret, WRONG)
    box.go.click()
    qtbot.waitUntil(lambda: kit.tasks.idle and bool(box.banner.words), timeout=10_000)
    qtbot.waitUntil(lambda: box.secret.visibleRegion().boundingRect().size() == box.secret.size())
    box.hide()


def on_backups(page: BackupsPage, slow: Slow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Asked:
    monkeypatch.setattr(page._suite.keeping, "drill", slow)
    page.drill.show_source(tmp_path / "a.wabackup")
    return page, page.drill.secret, page.drill.go, lambda: page.drill.found.banner.words


def on_settings(page: SettingsPage, slow: Slow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Asked:
    monkeypatch.setattr(page._suite.keeping, "change_passphrase", slow)
    page.first.setText(PASSPHRASE)
    page.again.setText(PASSPHRASE)
    return page, page.present, page.change, lambda: page.banner.words


def on_taking(page: HandoverPage, slow: Slow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Asked:
    monkeypatch.setattr(page._suite.handing, "look", slow)
    page.take.show_file(tmp_path / "a.wahandover")
    return page, page.take.secret, page.take.look, lambda: page.banner.words


def on_giving(page: HandoverPage, slow: Slow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Asked:
    monkeypatch.setattr(page._suite.handing, "give", slow)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *told: (str(tmp_path / "a.wahandover"), ""))  # noqa: ARG005
    give = page.give
    give.clients.choose(give.clients._clients[0].id)
    give.recipient.setText("A colleague")
    give.reason.setText("leave")
    give.way.show_key(BY_PASSPHRASE)
    give._on_way(BY_PASSPHRASE)
    return page, give.secret, give.write, lambda: page.banner.words


WITHIN = {
    "backups": (on_backups, WrongBackupSecret()),
    "settings": (on_settings, WrongSecret()),
    "handover: taking in": (on_taking, HandoverSecretWrong()),
    "handover: giving": (on_giving, SecretTooShort(shortest=12)),
}


@pytest.mark.parametrize("place", WITHIN)
def test_a_secret_refused_on_a_page_is_typed_anew_in_its_field(
    qtbot: QtBot, journal: OpenJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    make, error = WITHIN[place]
    slow = Slow(error)
    journal.window.activateWindow()
    page = go(qtbot, journal, place.partition(":")[0])
    asked = make(page, slow, monkeypatch, tmp_path)  # type: ignore[arg-type]
    page.see(asked[2])
    page.see(asked[1])
    walk(qtbot, journal._kit, asked, slow)


def test_every_place_that_asks_for_a_secret_is_walked_here() -> None:
    """The locked PDF is given a passphrase of its own, which nothing refuses."""
    ui = Path(__file__).resolve().parents[3] / "wa_journal" / "ui"
    asking = {path.stem for path in ui.rglob("*.py") if "SecretField(" in path.read_text("utf-8")}
    walked = {"lock_page", "restore_box", "rotate_box", "own_rating", "key_page", "drill", "page", "take_view", "give_view"}
    assert asking - {"secret_field", "hand_view"} == walked


def test_a_card_leaves_the_refusal_of_another_one(
    qtbot: QtBot, journal: OpenJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = go(qtbot, journal, "backups")
    assert isinstance(page, BackupsPage)
    slow = Slow(WrongBackupSecret())
    slow.may_end.set()
    on_backups(page, slow, monkeypatch, tmp_path)
    page.drill.secret.setText(WRONG)
    page.drill.go.click()
    qtbot.waitUntil(lambda: bool(page.drill.found.banner.words), timeout=10_000)
    page.verify.click()
    qtbot.waitUntil(lambda: "is sound" in page.checks.banner.words, timeout=10_000)
    assert "does not open" in page.drill.found.banner.words
    assert page.banner.words == ""


def test_stopping_a_check_by_mouse_leads_back_to_its_button(
    qtbot: QtBot, journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.window.activateWindow()
    page = go(qtbot, journal, "backups")
    assert isinstance(page, BackupsPage)
    may_end = Event()

    def _verify(steps: Callable[[int, int], None]) -> tuple[()]:
        assert may_end.wait(10)
        steps(1, 2)
        return ()

    monkeypatch.setattr(page._suite.keeping, "verify", _verify)
    page.verify.setFocus()
    page.verify.click()
    assert QApplication.focusWidget() is page.verify.parentWidget()
    page.checking._stop.setFocus()
    qtbot.mouseClick(page.checking._stop, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is page.checking, "the next key does nothing"
    may_end.set()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and page.verify.isEnabled(), timeout=10_000)
    assert page.verify.hasFocus()


def test_a_refusal_at_the_edge_of_the_page_comes_into_sight(
    qtbot: QtBot, journal: OpenJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.window.activateWindow()
    journal.window.resize(1024, 400)
    page = go(qtbot, journal, "backups")
    assert isinstance(page, BackupsPage)
    slow = Slow(WrongBackupSecret())
    slow.may_end.set()
    _, field, button, _ = on_backups(page, slow, monkeypatch, tmp_path)
    page.see(field)
    field.setFocus()
    qtbot.keyClicks(field, WRONG)
    button.click()
    qtbot.waitUntil(lambda: page.drill.found.banner.visibleRegion().boundingRect().height() > 20, timeout=10_000)
