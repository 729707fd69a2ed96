"""A day that does not fit a meeting is refused where it is set, and why; a repair before its strain reads alike everywhere."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.bringing import ClientShare
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import Session, SessionStatus, Strain, StrainOutcome
from wa_journal.services.suite import Suite
from wa_journal.ui.charts.compose import compose, tell
from wa_journal.ui.entries.strain_view import StrainView
from wa_journal.ui.exchange.words import share
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.look import Look
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import day
from wa_journal.ui.session.facts_card import FactsCard

BEFORE = "by its day"


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def type_day(qtbot: QtBot, facts: FactsCard, on: date) -> None:
    facts._on.line.setFocus()
    facts._on.line.selectAll()
    qtbot.keyClicks(facts._on.line, on.isoformat())
    qtbot.keyClick(facts._on.line, Qt.Key.Key_Return)


def test_a_day_still_to_come_is_refused_beside_it_and_nothing_else_is_lost(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    facts, before = page.record.facts, suite.sessions.get(session)
    facts._more.click()
    facts._where.setText("the library")
    facts._where.editingFinished.emit()
    type_day(qtbot, facts, date.today() + timedelta(days=3))
    facts._present.setText("her sister")
    facts._present.editingFinished.emit()
    qtbot.waitUntil(facts._on.note.isVisible)
    settle(qtbot, journal)
    assert "still to come" in facts._on.note.text()
    assert f"{day(before.on)} stays" in facts._on.note.text()
    assert facts._on.line.text() == day(before.on)
    kept = suite.sessions.get(session)
    assert (kept.on, kept.phase, kept.place, kept.present) == (before.on, before.phase, "the library", "her sister")


def test_a_cancelled_meeting_ahead_is_not_turned_into_a_held_one(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    facts, ahead = page.record.facts, date.today() + timedelta(days=3)
    facts._more.click()
    qtbot.mouseClick(facts.status.button(SessionStatus.CANCELLED.value), Qt.MouseButton.LeftButton)
    type_day(qtbot, facts, ahead)
    settle(qtbot, journal)
    assert (suite.sessions.get(session).on, facts._on.note.isHidden()) == (ahead, True)
    qtbot.mouseClick(facts.status.button(SessionStatus.HELD.value), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(facts._on.note.isVisible)
    settle(qtbot, journal)
    assert suite.sessions.get(session).status is SessionStatus.CANCELLED
    assert facts.status.key == SessionStatus.CANCELLED.value


def test_a_day_too_long_ago_is_not_said_to_be_no_date(qtbot: QtBot, look: Look) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    field = DateField(look, "Date")
    qtbot.addWidget(field)
    field.line.selectAll()
    qtbot.keyClicks(field.line, "1 Jan 1850")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    QLocale.setDefault(before)
    assert "is not a date" not in field.note.text()
    assert "1900" in field.note.text()
    assert field.day == date.today()


def repaired(journal: OpenJournal, suite: Suite) -> tuple[Session, Session, Strain]:
    client = journal.workspace.clients[0].id
    strained, settling = (suite.sessions.next(client, date.today() - timedelta(days=days)) for days in (3, 1))
    noted = suite.sessions.note_strain(strained.id, StrainKind.PULLED_AWAY)
    suite.sessions.close_strain(noted, StrainOutcome.REPAIRED, settling.id)
    return strained, settling, suite.sessions.strain(noted.id)


def test_a_day_that_puts_a_repair_before_its_strain_is_refused_beside_it(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    strained, settling, _ = repaired(journal, suite)
    page = go(qtbot, journal, "session", settling.id)
    facts = page.record.facts  # type: ignore[attr-defined]
    facts._more.click()
    type_day(qtbot, facts, date.today() - timedelta(days=9))
    qtbot.waitUntil(facts._on.note.isVisible)
    assert f"session {strained.number}" in facts._on.note.text()
    assert suite.sessions.get(settling.id).on == settling.on


def test_a_repair_before_its_strain_reads_alike_on_page_chart_and_list(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, look: Look
) -> None:
    strained, settling, noted = repaired(journal, suite)
    client = settling.client
    with suite.sessions._desk.work() as work:
        work.sessions.put(replace(settling, on=date.today() - timedelta(days=9)))
    page = go(qtbot, journal, "session", settling.id)
    assert any(BEFORE in words for words in _said(page.record.earlier))  # type: ignore[attr-defined]
    listed = StrainView(look)
    qtbot.addWidget(listed)
    listed.show_strain(noted, strained, suite.sessions.all(client))
    assert any(BEFORE in words for words in _said(listed))
    flags = [flag.words for flag in compose(tell(suite, client)).flags if flag.is_strain and flag.number == strained.number]
    assert ["by a day before it" in words for words in flags] == [True]


def _said(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel)] + [
        str(child.accessibleName()) for child in widget.findChildren(QWidget)
    ]


def test_the_preview_of_an_import_says_where_days_are_still_to_come() -> None:
    today = date.today()
    for last, told in ((today, False), (today + timedelta(days=1), True)):
        assert ("still to come" in share(ClientShare("K-01", is_new=True, entries=2, first=today, last=last))[1]) == told
