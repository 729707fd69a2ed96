"""A number, day or time that is being typed is not written over by what is loaded anew meanwhile."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import EventKind
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.ui.backups.page import BackupsPage
from wa_journal.ui.backups.schedule import DAYS
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.look import Look
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.number_field import NumberField
from wa_journal.ui.parts.time_field import TimeField
from wa_journal.ui.profile.page import ProfilePage
from wa_journal.ui.settings.page import SettingsPage


def typed(qtbot: QtBot, line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)


def changed(qtbot: QtBot, journal: OpenJournal, change: Change) -> None:
    journal._kit.tasks.changed.emit(change)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def test_a_setting_that_is_being_typed_stays_when_the_text_grows(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page = go(qtbot, journal, "settings")
    assert isinstance(page, SettingsPage)
    field = page._rows["idle_minutes"]._number
    assert field is not None
    typed(qtbot, field.line, "12")
    qtbot.keyClick(field.line, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    changed(qtbot, journal, Change(Touched.SETTINGS))
    assert field.line.text() == "12"
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: suite.preferences.get("idle_minutes") == 12, timeout=10_000)


def test_the_days_between_backups_stay_while_typed_and_are_as_kept_where_refused(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = go(qtbot, journal, "backups")
    assert isinstance(page, BackupsPage)
    field, before, told = page.schedule._fields[DAYS], suite.preferences.get(DAYS), list[str]()
    page.kept.connect(lambda key, _: told.append(key))
    typed(qtbot, field.line, "12")
    changed(qtbot, journal, Change(Touched.BACKUPS))
    assert field.line.text() == "12"

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as failing:
        failing.setattr(type(suite.preferences), "set", full)
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert (field.line.text(), suite.preferences.get(DAYS), told) == (str(before), before, [])
    assert "stays as it was" in page.banner.words
    typed(qtbot, field.line, "9")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: suite.preferences.get(DAYS) == 9 and told == [DAYS], timeout=10_000)


def test_the_day_of_the_chosen_line_stays_while_typed_and_goes_with_another_line(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    client = journal.workspace.clients[0].id
    for on, words in ((date(2026, 2, 3), "moved"), (date(2026, 2, 9), "ill")):
        suite.life.note_event(client, on, EventKind.NEW_OFFICER, words)
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    life = page.life
    first, second = [row.key for row in life.list.rows.rows if row.detail in ("moved", "ill")]
    life.list.choose(first)
    typed(qtbot, life.on.line, "3 March 2026")
    changed(qtbot, journal, Change(Touched.CLIENTS, client))
    assert life.on.line.text() == "3 March 2026"
    assert life.on.day == date(2026, 3, 3)
    life.list.choose(second)
    assert life.on.day == life._lines[second].on


def test_the_facts_of_a_meeting_stay_while_typed(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    facts = page.record.facts
    facts.take_focus()
    for line, words in ((facts._minutes.line, "1:15"), (facts._at.line, "half p"), (facts._on.line, "3 Mar")):
        typed(qtbot, line, words)
        facts.show_session(suite.sessions.get(session))
        assert line.text() == words


def test_what_is_shown_of_another_is_never_what_was_typed_before(qtbot: QtBot, look: Look) -> None:
    number, day, at = NumberField(look, "Days"), DateField(look, "Day"), TimeField(look, "Time")
    for field in (number, day, at):
        qtbot.addWidget(field)
        field.show()
        typed(qtbot, field.line, "7")
    number.show_number(3)
    day.show_day(date(2026, 2, 3))
    at.show_time(time(9))
    assert (number.number, day.day, at.at) == (3, date(2026, 2, 3), time(9))
    assert not any(field.line.isModified() for field in (number, day, at))


def test_a_number_that_is_no_number_gives_way_to_the_one_that_came_meanwhile(qtbot: QtBot, look: Look) -> None:
    field, told = NumberField(look, "Days"), []
    qtbot.addWidget(field)
    field.show()
    field.changed.connect(lambda: told.append(field.number))
    field.show_number(3)
    typed(qtbot, field.line, "many")
    field.renew(5)
    assert (field.line.text(), field.number) == ("many", 5)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert (field.line.text(), told) == ("5", [])
