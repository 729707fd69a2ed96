"""A journal of an older version is brought up to date at unlocking or restoring, in sight; stopped, all is as it was."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from wa_journal.model.access import AccessKind
from wa_journal.services.held_journal import HeldJournal
from wa_journal.services.opening import Office, Restored
from wa_journal.services.suite import build
from wa_journal.store import backup, schema
from wa_journal.store.unlocking import open_vault
from wa_journal.ui.job import Steps
from wa_journal.ui.kit import Kit
from wa_journal.ui.lock.lock_page import Door, LockPage
from wa_journal.ui.lock.restore_box import RestoreBox
from wa_journal.ui.parts.buttons import Button

GOLDEN, PASSPHRASE = Path(__file__).parents[2] / "data" / "golden-0001.wabackup", "golden journal passphrase"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Give a journal as the first version wrote it."""
    folder = tmp_path / "journal"
    folder.mkdir(mode=0o700)
    backup.restore(GOLDEN, folder, PASSPHRASE)
    return folder


def stated(folder: Path) -> str | None:
    with open_vault(folder, PASSPHRASE) as vault:
        return schema.version(vault.engine)


def copies(folder: Path) -> list[Path]:
    return list(folder.glob("before-migration-*"))


class Opening:
    """Opens the journal, and waits at the first step that says that the tables are changed."""

    def __init__(self, folder: Path) -> None:
        self.held = HeldJournal(folder)
        self.go_on = Event()
        self.seen: list[tuple[int, int]] = []

    def __call__(self, secret: str, steps: Steps) -> Office:
        """Open it."""

        def watched(done: int, whole: int) -> None:
            self.seen.append((done, whole))
            steps(done, whole)
            if done > whole // 4:
                assert self.go_on.wait(20)

        return self.held.open(secret, watched)


def shown(qtbot: QtBot, kit: Kit, opening: Opening) -> LockPage:
    page = LockPage(kit, Door(opening, opening))
    qtbot.addWidget(page)
    page.show()
    return page


def unlock(page: LockPage) -> None:
    page.secret.setText(PASSPHRASE)
    page.go.click()


def test_what_is_done_to_an_old_journal_is_told_with_a_bar_and_it_opens(qtbot: QtBot, kit: Kit, old: Path) -> None:
    opening = Opening(old)
    page = shown(qtbot, kit, opening)
    unlock(page)
    qtbot.waitUntil(page.progress.isVisible, timeout=10_000)
    assert page.progress._words.text().startswith("This version brings the journal up to date, once.")
    bar = page.progress.findChild(QProgressBar)
    qtbot.waitUntil(lambda: opening.seen[-1][0] > opening.seen[-1][1] // 4, timeout=10_000)
    assert bar.maximum() == opening.seen[-1][1]
    assert not page.go.isEnabled()
    with qtbot.waitSignal(page.opened, timeout=10_000):
        opening.go_on.set()
    assert not page.progress.isVisible()
    opening.held.close()
    assert stated(old) == schema.HEAD
    assert len(copies(old)) == 1
    done = [share for share, _ in opening.seen]
    assert done == sorted(done), "the bar never goes back"
    assert opening.seen[-1][0] == opening.seen[-1][1]


def test_stopped_it_is_as_it_was_leaves_no_copy_and_opens_next_time(qtbot: QtBot, kit: Kit, old: Path) -> None:
    before, opening = stated(old), Opening(old)
    page = shown(qtbot, kit, opening)
    unlock(page)
    qtbot.waitUntil(lambda: bool(opening.seen) and opening.seen[-1][0] > 250 and page.progress.isVisible(), timeout=10_000)
    qtbot.mouseClick(page.progress.findChild(Button), Qt.MouseButton.LeftButton)
    opening.go_on.set()
    qtbot.waitUntil(lambda: page.banner.words.startswith("Stopped. The journal is as it was"), timeout=10_000)
    assert not page.progress.isVisible()
    assert page.go.isEnabled()
    assert page.secret.text() == PASSPHRASE
    assert stated(old) == before
    assert copies(old) == []
    with qtbot.waitSignal(page.opened, timeout=10_000):
        page.go.click()
    opening.held.close()
    assert stated(old) == schema.HEAD


def test_a_journal_of_today_opens_without_a_bar(qtbot: QtBot, kit: Kit, old: Path) -> None:
    held = HeldJournal(old)
    held.open(PASSPHRASE)
    held.close()
    opening = Opening(old)
    page = shown(qtbot, kit, opening)
    with qtbot.waitSignal(page.opened, timeout=10_000):
        unlock(page)
    assert opening.seen == []
    assert page.progress.isHidden()
    opening.held.close()


class Restoring:
    """Restores the backup of an older version, and waits at the first step that says that its tables are changed."""

    def __init__(self, folder: Path) -> None:
        self.held = HeldJournal(folder)
        self.go_on = Event()
        self.seen: list[tuple[int, int]] = []

    @property
    def changing(self) -> bool:
        """Say whether it is past the three looks at the backup."""
        return bool(self.seen) and 3 * self.seen[-1][0] > 2 * self.seen[-1][1]

    def __call__(self, source: Path, secret: str, steps: Steps) -> Restored:
        """Restore it."""

        def watched(done: int, whole: int) -> None:
            self.seen.append((done, whole))
            steps(done, whole)
            if self.changing:
                assert self.go_on.wait(20)

        return self.held.restore(source, secret, watched)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show()
    return shown


def begun(qtbot: QtBot, kit: Kit, window: QWidget, restoring: Restoring) -> RestoreBox:
    box = RestoreBox(kit, restoring, GOLDEN, window)
    box.show()
    box.secret.setText(PASSPHRASE)
    box.go.click()
    qtbot.waitUntil(lambda: restoring.changing and restoring.seen[-1][0] < restoring.seen[-1][1], timeout=10_000)
    return box


def test_a_backup_of_an_older_version_is_brought_up_to_date_in_sight_before_it_takes_its_place(
    qtbot: QtBot, kit: Kit, window: QWidget, tmp_path: Path
) -> None:
    folder = tmp_path / "journal"
    restoring = Restoring(folder)
    box = begun(qtbot, kit, window, restoring)
    assert box.progress.isVisible()
    assert not (folder / "journal.db").exists(), "what is in the way goes only when all is done"
    with qtbot.waitSignal(box.restored, timeout=10_000):
        restoring.go_on.set()
    done = [share for share, _ in restoring.seen]
    assert done == sorted(done), "the bar never goes back"
    assert restoring.seen[-1][0] == restoring.seen[-1][1]
    assert stated(folder) == schema.HEAD
    held = HeldJournal(folder)
    opened: list[tuple[int, int]] = []
    office = held.open(PASSPHRASE, lambda *told: opened.append(told))
    assert any(line.kind is AccessKind.RESTORED for line in build(office).access.lines())
    assert opened == [], "there is nothing left to bring up to date"
    held.close()


def test_a_restore_that_is_stopped_meanwhile_leaves_the_present_journal_and_says_so(
    qtbot: QtBot, kit: Kit, window: QWidget, old: Path
) -> None:
    held = HeldJournal(old)
    held.open(PASSPHRASE)
    held.close()
    before = (old / "journal.db").read_bytes()
    restoring = Restoring(old)
    box = begun(qtbot, kit, window, restoring)
    qtbot.mouseClick(box.progress.findChild(Button), Qt.MouseButton.LeftButton)
    restoring.go_on.set()
    qtbot.waitUntil(lambda: box.banner.words.startswith("Stopped. Nothing was changed"), timeout=10_000)
    assert not box.progress.isVisible()
    assert (old / "journal.db").read_bytes() == before
    assert not list(old.glob("before-restore-*"))
    assert box.go.isEnabled()
    box.reject()
