"""What is told at an opening: one after the other, the agency's key first, and each stands until it is dismissed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from wa_journal.model.access import BACK_AGAIN, AccessKind
from wa_journal.services.opening import new_recovery_code
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.settings.page import SettingsPage
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
    made = ToldAtOpening(journal._kit, suite, lambda place: Visit(workspace, place), workspace.banner, journal)
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


@pytest.mark.usefixtures("told")
def test_a_code_that_was_never_typed_back_leads_to_where_another_one_is_made(qtbot: QtBot, journal: OpenJournal) -> None:
    banner, workspace = journal.workspace.banner, journal.workspace
    banner._close.click()
    assert "never typed back" in banner.words
    banner._button.click()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    page = workspace.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: journal.window.focusWidget() is page.renew and not page.renew.visibleRegion().isEmpty())


@pytest.mark.usefixtures("told")
def test_a_code_that_was_never_typed_back_is_told_no_more_once_another_counts(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    banner = journal.workspace.banner
    banner._close.click()
    assert "never typed back" in banner.words
    journal._kit.tasks.run(journal, lambda: suite.keeping.renew_recovery(new_recovery_code()))
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and banner.words == "", timeout=10_000)


def test_a_client_who_was_erased_and_is_back_with_a_backup_is_told(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client, desk = suite.clients.all()[0].id, suite.bringing._desk
    with desk.work() as work:
        work.log.append(desk.clock(), AccessKind.OPENED, detail="passphrase")
        work.log.append(desk.clock(), AccessKind.RESTORED, client, detail=BACK_AGAIN)
        work.log.append(desk.clock(), AccessKind.OPENED, detail="passphrase")
    workspace = journal.workspace
    made = ToldAtOpening(journal._kit, suite, lambda place: Visit(workspace, place), workspace.banner, journal)
    qtbot.waitUntil(lambda: "A client who was erased is back with the backup." in workspace.banner.words, timeout=10_000)
    workspace.banner._button.click()
    assert workspace.place.page == "access"
    assert made.parent() is journal
