"""Locking: wrong tries, the recovery code, idling, the clipboard, and what the first run demands."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from wa_journal.model.vault_errors import CodeMistyped, SecretTooShort, TooManyTries, WrongSecret
from wa_journal.ui.first_run.first_run import FirstRun
from wa_journal.ui.first_run.key_page import Setup
from wa_journal.ui.kit import Kit
from wa_journal.ui.lock.clipboard import ClipboardGuard
from wa_journal.ui.lock.idle import IdleWatch
from wa_journal.ui.lock.lock_page import Door, LockPage
from wa_journal.ui.look import Look
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.parts.fields import TextBox
from wa_journal.ui.parts.private_text import private_text

PASSPHRASE = "correct horse battery staple"
CODE = "AAAAA-BBBBB-CCCCC"


def unlock(secret: str, _steps: object = None) -> str:
    if secret != PASSPHRASE:
        raise WrongSecret
    return "the journal"


def recover(code: str, _steps: object = None) -> str:
    if code != CODE:
        raise CodeMistyped
    return "the journal"


@pytest.fixture
def page(qtbot: QtBot, kit: Kit) -> LockPage:
    made = LockPage(kit, Door(unlock, recover))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_right_passphrase_opens(qtbot: QtBot, page: LockPage) -> None:
    qtbot.keyClicks(page.secret, PASSPHRASE)
    with qtbot.waitSignal(page.opened) as told:
        qtbot.keyClick(page.secret, Qt.Key.Key_Return)
    assert told.args == ["the journal"]
    assert page.secret.text() == ""


def test_a_wrong_passphrase_is_said_in_words(qtbot: QtBot, page: LockPage) -> None:
    qtbot.keyClicks(page.secret, "wrong")
    qtbot.keyClick(page.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.banner.words))
    assert "does not open" in page.banner.words
    assert page.go.isEnabled()


def test_a_try_that_comes_too_soon_waits_in_its_field_and_the_seconds_are_counted_down(qtbot: QtBot, kit: Kit) -> None:
    tried: list[str] = []

    def impatient(secret: str, _steps: object) -> str:
        tried.append(secret)
        if len(tried) == 1:
            raise TooManyTries(seconds=2)
        return unlock(secret)

    page = LockPage(kit, Door(impatient, recover))
    qtbot.addWidget(page)
    page.show()
    qtbot.keyClicks(page.secret, PASSPHRASE)
    qtbot.keyClick(page.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._second.isActive())
    assert not page.go.isEnabled()
    assert "2 s" in page._told.text()
    page._on_second()
    page._on_second()
    assert page.go.isEnabled()
    assert not page._second.isActive()
    with qtbot.waitSignal(page.opened):
        qtbot.keyClick(page.secret, Qt.Key.Key_Return)


def test_the_recovery_code_opens_too(qtbot: QtBot, page: LockPage) -> None:
    qtbot.mouseClick(page._other, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.secret, CODE)
    with qtbot.waitSignal(page.opened):
        qtbot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    assert page.secret.accessibleName() == "Recovery code"


class Clock:
    """A clock that stands until it is told to go."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_idling_is_noticed_once(qtbot: QtBot) -> None:
    clock = Clock()
    watch = IdleWatch(0.02, clock)
    told: list[bool] = []
    watch.idle.connect(lambda: told.append(True))
    watch.start()
    clock.now = 1.0
    qtbot.waitUntil(lambda: told == [True])
    watch.stop()


def test_a_touch_puts_it_off(qtbot: QtBot) -> None:
    clock, told, window = Clock(), [], QWidget()
    qtbot.addWidget(window)
    window.show()
    watch = IdleWatch(300, clock)
    watch.idle.connect(lambda: told.append(True))
    watch.start()
    watch.watch(window.windowHandle())
    clock.now = 299.0
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(1, 1), QPointF(1, 1), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(window.windowHandle(), moved)
    clock.now = 301.0
    watch._on_timeout()
    assert told == []
    clock.now = 600.0
    watch._on_timeout()
    assert told == [True]
    watch.stop()


def test_every_window_that_ever_opens_is_listened_to() -> None:
    clock = Clock()
    watch = IdleWatch(300, clock)
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x")
    for now in range(1, 40):
        clock.now = float(now)
        # One goes before the next comes, which may get its place in memory.
        window = QWindow()
        watch.watch(window)
        QApplication.sendEvent(window, pressed)
        assert watch._last == clock.now
        del window


def test_time_asleep_counts(qtbot: QtBot) -> None:
    clock, told = Clock(), []
    watch = IdleWatch(300, clock)
    watch.idle.connect(lambda: told.append(True))
    watch.start()
    clock.now = 8 * 3600.0
    watch._on_timeout()
    assert told == [True]
    watch.stop()


def test_what_was_copied_here_is_cleared(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    guard = ClipboardGuard(clipboard, 0.02)
    clipboard.setMimeData(private_text("he said it"))
    assert clipboard.mimeData().data("x-kde-passwordManagerHint") == b"secret"
    qtbot.waitUntil(lambda: clipboard.text() == "")
    guard.clear()


def test_what_is_copied_by_itself_from_a_label_or_line_is_marked_as_private(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard = QGuiApplication.clipboard()
    # Without a desktop nobody owns the clipboard; with one, whoever copied last.
    monkeypatch.setattr(clipboard, "ownsClipboard", lambda: True)
    guard = ClipboardGuard(clipboard, 30)
    line = QLineEdit("he said it")
    qtbot.addWidget(line)
    line.selectAll()
    line.copy()
    assert clipboard.text() == "he said it"
    assert clipboard.mimeData().data("x-kde-passwordManagerHint") == b"secret"
    guard.clear()
    assert clipboard.text() == ""


def test_what_somebody_else_copied_meanwhile_stays(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    guard = ClipboardGuard(clipboard, 30)
    clipboard.setMimeData(private_text("he said it"))
    clipboard.setText("from elsewhere")
    guard.clear()
    assert clipboard.text() == "from elsewhere"
    clipboard.clear()


def test_what_was_copied_here_is_cleared_though_a_history_of_the_desktop_handed_it_on(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    guard = ClipboardGuard(clipboard, 0.05)
    clipboard.setMimeData(private_text("he said it"))
    clipboard.setText("he said it")
    qtbot.waitUntil(lambda: clipboard.text() == "")
    guard.clear()


def test_locking_clears_the_clipboard_at_once(qtbot: QtBot, look: Look) -> None:
    clipboard, box = QGuiApplication.clipboard(), TextBox(look, "What came to mind later")
    qtbot.addWidget(box)
    box.setPlainText("he said it")
    guard = ClipboardGuard(clipboard)
    box.selectAll()
    box.copy()
    guard.clear()
    assert clipboard.text() == ""


def create(passphrase: str) -> tuple[object, str]:
    if passphrase == "a" * 12:
        raise SecretTooShort(shortest=12)
    return "the journal", CODE


def print_nothing(code: str) -> None:
    """Print nothing."""


@pytest.fixture
def on_paper() -> list[str]:
    return []


@pytest.fixture
def first_run(qtbot: QtBot, kit: Kit, on_paper: list[str]) -> FirstRun:
    made = FirstRun(kit, Setup(create, print_nothing, lambda: on_paper.append("told")))
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_on_the_first_page_goes_on(qtbot: QtBot, kit: Kit) -> None:
    window = MainWindow(kit)
    qtbot.addWidget(window)
    window.show()
    page = FirstRun(kit, Setup(create, print_nothing, str))
    window.show_inside(page)
    qtbot.waitUntil(page.promise.go.hasFocus)
    qtbot.keyClick(page.promise.go, Qt.Key.Key_Return)
    assert page.key.isVisible()


def test_three_pages_lead_to_the_first_client(qtbot: QtBot, first_run: FirstRun, on_paper: list[str]) -> None:
    qtbot.mouseClick(first_run.promise.go, Qt.MouseButton.LeftButton)
    key = first_run.key
    qtbot.keyClicks(key.first, PASSPHRASE[:5])
    qtbot.mouseClick(key.make, Qt.MouseButton.LeftButton)
    assert "7 more to go" in key.banner.words, "a button that does nothing says why"
    qtbot.keyClicks(key.first, PASSPHRASE)
    assert key.banner.words == ""
    qtbot.keyClick(key.first, Qt.Key.Key_Return)
    assert key.again.hasFocus(), "Enter goes to the field that still waits"
    qtbot.keyClicks(key.again, PASSPHRASE)
    qtbot.keyClick(key.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: key.paper.code.text() == CODE)
    assert key.first.text() == "" == key.again.text()
    qtbot.keyClicks(key.paper.typed, "aaaaa bbbbb cccc")
    qtbot.keyClick(key.paper.typed, Qt.Key.Key_Return)
    assert "not the code" in key.banner.words
    assert key.paper.code.text() == CODE
    qtbot.keyClicks(key.paper.typed, "c")
    assert (key.banner.words, on_paper) == ("", [])
    qtbot.keyClick(key.paper.typed, Qt.Key.Key_Return)
    assert key.paper.code.text() == ""
    qtbot.waitUntil(lambda: on_paper == ["told"])
    with qtbot.waitSignal(first_run.made) as told:
        qtbot.mouseClick(first_run.start.empty.button, Qt.MouseButton.LeftButton)
    assert told.args == ["the journal", True]


def test_words_are_shown_by_the_eye_and_hidden_again(qtbot: QtBot, first_run: FirstRun) -> None:
    field = first_run.key.first
    qtbot.mouseClick(first_run.promise.go, Qt.MouseButton.LeftButton)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    qtbot.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_tab_goes_from_one_passphrase_to_the_next_and_never_to_an_eye(qtbot: QtBot, first_run: FirstRun) -> None:
    key = first_run.key
    qtbot.mouseClick(first_run.promise.go, Qt.MouseButton.LeftButton)
    key.first.setFocus()
    qtbot.keyClicks(key.first, "some words to keep")
    qtbot.keyClick(key.first, Qt.Key.Key_Tab)
    here = QApplication.focusWidget()
    assert here is key.again
    qtbot.keyClicks(here, "some words to keep")
    assert (key.first.text(), key.again.text()) == ("some words to keep",) * 2
    assert {key.first.echoMode(), key.again.echoMode()} == {QLineEdit.EchoMode.Password}


def test_a_passphrase_that_the_vault_refuses_is_said_in_words(qtbot: QtBot, first_run: FirstRun) -> None:
    key = first_run.key
    qtbot.keyClicks(key.first, "a" * 12)
    qtbot.keyClicks(key.again, "a" * 12)
    qtbot.mouseClick(key.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "too short" in key.banner.words)
    assert key.make.isEnabled()
