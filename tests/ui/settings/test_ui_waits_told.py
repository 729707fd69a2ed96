"""What takes its time is done one after the other; who waits for a new passphrase behind a backup is told why."""

from threading import Event

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.ui.job import Job
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.settings.page import SettingsPage
from wa_journal.ui.settings.renew_box import told_to_wait


def test_a_new_passphrase_behind_long_work_says_why_it_waits(qtbot: QtBot, journal: OpenJournal) -> None:
    settings = go(qtbot, journal, "settings")
    assert isinstance(settings, SettingsPage)
    for field in (settings.present, settings.first, settings.again):
        field.setText("five new words here")
    settings.change.click()
    assert settings.banner.words == ""
    qtbot.waitUntil(lambda: bool(settings.banner.words), timeout=20_000)
    over = Event()
    journal._kit.tasks.run_long(Job(settings, progress=print), lambda _steps: over.wait(20))
    for field in (settings.present, settings.first, settings.again):
        field.setText("five new words here")
    settings.change.click()
    assert settings.banner.words == told_to_wait()
    over.set()
    qtbot.waitUntil(lambda: settings.banner.words not in ("", told_to_wait()), timeout=20_000)
