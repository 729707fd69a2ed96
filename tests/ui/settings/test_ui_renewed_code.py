"""A new recovery code: it counts once it was typed back from the paper, and the old one opens the journal until then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.vaults import CHEAP, PASSPHRASE, new_office
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.opening import Office
from wa_journal.services.suite import Suite, build
from wa_journal.store import vault
from wa_journal.ui.kit import Kit
from wa_journal.ui.place import Place
from wa_journal.ui.settings.page import SettingsPage
from wa_journal.ui.settings.renew_box import RenewBox

Made = tuple[Office, str]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Made]:
    monkeypatch.setattr(vault, "calibrate", lambda: CHEAP)
    office, code = new_office(tmp_path / "journal")
    yield office, code
    office.close()


@pytest.fixture
def suite(made: Made) -> Suite:
    return build(made[0])


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, suite: Suite) -> SettingsPage:
    page = SettingsPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    page.visit(Place("settings"))
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=10_000)
    return page


def asked(qtbot: QtBot, page: SettingsPage) -> RenewBox:
    page.renew.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RenewBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, RenewBox)
    assert len(box.paper.code.text()) > 20
    return box


def test_a_new_code_counts_once_it_was_typed_back(qtbot: QtBot, kit: Kit, made: Made, suite: Suite, page: SettingsPage) -> None:
    box, old = asked(qtbot, page), made[1]
    new = box.paper.code.text()
    box.go.click()
    box.paper.typed.setText(new[:-1])
    box.paper.typed.returnPressed.emit()
    assert not box.go.isEnabled()
    assert (suite.keeping.opens_with(old), suite.keeping.opens_with(new)) == (True, False)
    box.paper.typed.setText(new.lower().replace("-", " "))
    box.go.click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None and kit.tasks.idle, timeout=10_000)
    assert "new recovery code counts" in page.banner.words
    assert (suite.keeping.opens_with(old), suite.keeping.opens_with(new)) == (False, True)
    assert suite.keeping.opens_with(PASSPHRASE)
    assert not suite.keeping.code_was_lost()


def test_a_code_that_was_only_seen_voids_nothing(qtbot: QtBot, kit: Kit, made: Made, suite: Suite, page: SettingsPage) -> None:
    box = asked(qtbot, page)
    new = box.paper.code.text()
    box.reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None and kit.tasks.idle, timeout=10_000)
    assert (suite.keeping.opens_with(made[1]), suite.keeping.opens_with(new)) == (True, False)


def test_a_code_that_could_not_be_kept_says_that_the_old_one_counts(
    qtbot: QtBot, kit: Kit, made: Made, suite: Suite, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = asked(qtbot, page)
    box.paper.typed.setText(box.paper.code.text())

    def full(*given: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(suite.keeping, "renew_recovery", full)
        box.go.click()
        qtbot.waitUntil(lambda: "disk" in box.banner.words and kit.tasks.idle, timeout=10_000)
    assert suite.keeping.opens_with(made[1])
    box.go.click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None and kit.tasks.idle, timeout=10_000)
    assert not suite.keeping.opens_with(made[1])
