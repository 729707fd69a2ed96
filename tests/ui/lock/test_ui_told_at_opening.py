"""What is told at an opening: one after the other, the agency's key first, and each stands until it is dismissed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from wa_journal.model.access import BACK_AGAIN, AccessKind
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.place import Place
from wa_journal.ui.shell.workspace import Visit
from wa_journal.ui.told_at_opening import ToldAtOpening


@pytest.fixture
def told(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> ToldAtOpening:
    """Open with the agency's key in the log, and a recovery code that was never typed back."""
    suite.keeping.code_shown()
    with suite.bringing._desk.work() as work:
        work.log.append(suite.bringing._desk.clock(), AccessKind.AGENCY_RECOVERY)
        work.log.append(suite.bringing._desk.clock(), AccessKind.OPENED, detail="passphrase")
    workspace = journal.workspace
    made = ToldAtOpening(journal._kit, suite, lambda page: Visit(workspace, Place(page)), workspace.banner, journal)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and bool(workspace.banner.words), timeout=10_000)
    return made


@pytest.mark.usefixtures("told")
def test_an_opening_with_the_agencys_key_is_told_first_and_the_rest_once_it_is_dismissed(journal: OpenJournal) -> None:
    banner = journal.workspace.banner
    assert "agency's key" in banner.words
    banner._close.click()
    assert "never typed back" in banner.words
    banner._close.click()
    assert banner.words == ""


@pytest.mark.usefixtures("told")
def test_what_something_else_was_said_over_is_told_again_until_it_is_dismissed(journal: OpenJournal) -> None:
    banner = journal.workspace.banner
    journal._kit.notify.say(Channel.GOOD, "The backup is written.")
    assert banner.words == "The backup is written."
    banner._close.click()
    assert "agency's key" in banner.words
    banner.clear()
    assert "agency's key" in banner.words
    banner._button.click()
    assert journal.workspace.place.page == "access"
    assert "agency's key" in banner.words


def test_a_client_who_was_erased_and_is_back_with_a_backup_is_told(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client, desk = suite.clients.all()[0].id, suite.bringing._desk
    with desk.work() as work:
        work.log.append(desk.clock(), AccessKind.OPENED, detail="passphrase")
        work.log.append(desk.clock(), AccessKind.RESTORED, client, detail=BACK_AGAIN)
        work.log.append(desk.clock(), AccessKind.OPENED, detail="passphrase")
    workspace = journal.workspace
    made = ToldAtOpening(journal._kit, suite, lambda page: Visit(workspace, Place(page)), workspace.banner, journal)
    qtbot.waitUntil(lambda: "A client who was erased is back with the backup." in workspace.banner.words, timeout=10_000)
    workspace.banner._button.click()
    assert workspace.place.page == "access"
    assert made.parent() is journal
