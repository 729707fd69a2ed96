"""A number that is not understood is told where it was typed, and the number before is never lost without a word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session
from wa_journal.catalogue import preferences
from wa_journal.host import resources
from wa_journal.model.practice import Field, FieldShape, ItemKind, PracticeItem, Surface
from wa_journal.services.suite import Suite
from wa_journal.ui.backups.schedule import KEPT, Planned, Schedule
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.look import Look
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.item_form import ItemForm
from wa_journal.ui.parts.number_field import NumberField
from wa_journal.ui.settings.setting_row import SettingRow

KNOWN = preferences.read(resources.read_text(preferences.RESOURCE))


def typed_into(qtbot: QtBot, field: NumberField, words: str) -> None:
    field.line.selectAll()
    qtbot.keyClick(field.line, Qt.Key.Key_Delete)
    qtbot.keyClicks(field.line, words)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)


@pytest.mark.parametrize(("typed", "meant"), [("45 min", 45), ("1 hour 15", 75), ("1:15", 75), ("", None)])
def test_the_typed_length_of_a_meeting_is_recorded(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, typed: str, meant: int | None
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.record.facts._more.click()
    minutes = page.record.facts._minutes
    typed_into(qtbot, minutes, "20")
    typed_into(qtbot, minutes, typed)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert suite.sessions.get(session).minutes == meant
    assert (minutes.line.text(), minutes.note.isHidden()) == (str(meant or ""), True)


def test_a_length_that_is_not_understood_is_told_and_the_one_before_stays(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.record.facts._more.click()
    minutes = page.record.facts._minutes
    typed_into(qtbot, minutes, "50")
    for wrong in ("abc-5", "-30", "12345678901"):
        typed_into(qtbot, minutes, wrong)
        assert minutes.note.isVisible()
        assert wrong in minutes.note.text()
        assert "50 stays" in minutes.note.text()
        assert minutes.line.accessibleDescription() == minutes.note.text()
        assert minutes.line.text() == "50"
    page.record.leave()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert suite.sessions.get(session).minutes == 50
    qtbot.keyClicks(minutes.line, "5")
    assert minutes.note.isHidden()


def test_a_time_of_day_is_not_taken_for_a_length_and_it_is_told_what_to_type(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.record.facts._more.click()
    minutes = page.record.facts._minutes
    typed_into(qtbot, minutes, "")
    typed_into(qtbot, minutes, "14:00")
    told = "“14:00” may be a time of day. Write how long it took in minutes, like 90 or 480."
    assert (minutes.line.text(), minutes.note.text()) == ("", told)
    typed_into(qtbot, minutes, "480")
    typed_into(qtbot, minutes, "9:30")
    told = "“9:30” may be a time of day; 480 stays. Write how long it took in minutes, like 90 or 480."
    assert (minutes.line.text(), minutes.note.text()) == ("480", told)
    page.record.leave()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert suite.sessions.get(session).minutes == 480


def test_a_setting_outside_its_limits_is_told_and_not_kept(qtbot: QtBot, look: Look) -> None:
    one = next(one for one in KNOWN if one.key == "idle_minutes")
    row = SettingRow(look, one)
    _shown(qtbot, row)
    kept: list[object] = []
    row.chosen.connect(lambda _, value: kept.append(value))
    row.show_value(5)
    (field,) = row.findChildren(NumberField)
    for wrong in (str(one.highest + 1), "", "five"):
        typed_into(qtbot, field, wrong)
        assert (field.line.text(), field.note.isVisible(), kept) == ("5", True, [])
        assert str(one.highest) in field.note.text()
    typed_into(qtbot, field, "7")
    assert (kept, field.note.isHidden()) == ([7], True)


def test_a_number_of_backups_outside_its_limits_is_told_and_not_kept(qtbot: QtBot, look: Look) -> None:
    one = next(one for one in KNOWN if one.key == KEPT)
    schedule = Schedule(look)
    _shown(qtbot, schedule)
    kept: list[tuple[str, object]] = []
    schedule.kept.connect(lambda key, value: kept.append((key, value)))
    schedule.show_planned(Planned(None, ((one, 3),), None, missing=False, same_disk=False))
    field = schedule._fields[KEPT]
    typed_into(qtbot, field, str(one.highest + 1))
    assert (field.line.text(), field.note.isVisible(), kept) == ("3", True, [])
    typed_into(qtbot, field, "4")
    assert kept == [(KEPT, 4)]


def test_a_number_of_the_checklist_outside_its_limits_is_told_and_not_kept(qtbot: QtBot, look: Look) -> None:
    asked = Field("Who talked", FieldShape.NUMBER, help="0 to 10")
    form = ItemForm(look, PracticeItem("DI11", "", ItemKind.DO, "Who talked more?", Surface.FIELD, "session", field=asked))
    _shown(qtbot, form)
    kept: list[object] = []
    form.written.connect(lambda _, values: kept.append(values))
    form.show_values((("value", "6"),))
    (field,) = form.findChildren(NumberField)
    typed_into(qtbot, field, "11")
    assert (field.line.text(), field.note.isVisible(), kept) == ("6", True, [])
    typed_into(qtbot, field, "7")
    typed_into(qtbot, field, "")
    assert kept == [(("value", "7"),), (("value", ""),)]


def test_an_answer_chosen_by_a_slip_is_taken_out_by_a_second_press(qtbot: QtBot, look: Look) -> None:
    asked = Field("Missed one", FieldShape.YES_NO)
    form = ItemForm(look, PracticeItem("EM4", "", ItemKind.DO, "Missed one?", Surface.FIELD, "session", field=asked))
    _shown(qtbot, form)
    kept: list[object] = []
    form.written.connect(lambda _, values: kept.append(values))
    form.show_values((("value", "yes"),))
    (choice,) = form.findChildren(Choice)
    for press in ("yes", "no", "no"):
        qtbot.mouseClick(choice.button(press), Qt.MouseButton.LeftButton)
    assert kept == [(("value", ""),), (("value", "no"),), (("value", ""),)]
    assert choice.key is None
    qtbot.keyClick(choice.button("yes"), Qt.Key.Key_Space)
    qtbot.keyClick(choice.button("yes"), Qt.Key.Key_Space)
    assert kept[3:] == [(("value", "yes"),), (("value", ""),)]


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
