"""The craft beside the entries: sheets, the client's own rating, ledgers, reflection and the officer's own week."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import WORDS, go
from wa_journal.model.access import AccessKind
from wa_journal.model.clients import Client
from wa_journal.model.craft import STAGES, LongForm
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId, RecordId, SessionId
from wa_journal.model.ledger import LedgerKind, LedgerState, NewLine, Party, PracticeRecord
from wa_journal.model.sessions import Ratings, Session, SessionStatus
from wa_journal.model.today import BeforeMeeting
from wa_journal.services.suite import Suite
from wa_journal.supervision import pdf_text
from wa_journal.ui.craft.before_view import YES, _holds
from wa_journal.ui.craft.own_rating import OwnRating
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.item_form import VALUE
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.phrases import day
from wa_journal.ui.review.page import ReviewPage
from wa_journal.ui.today.page import TodayPage


@pytest.fixture
def client(journal: OpenJournal) -> ClientId:
    return journal.workspace.clients[0].id


@pytest.fixture
def craft(qtbot: QtBot, journal: OpenJournal, suite: Suite, client: ClientId) -> CraftPage:
    suite.practice.write(client, "RC5", (("first", "the day"), ("second", "once a fortnight")))
    suite.practice.write(client, "OP8", (("value", "good with his hands"),))
    suite.practice.write(client, "BO1", (("value", "a flat of his own"),))
    suite.practice.write_line(client, NewLine(LedgerKind.PROMISE, "the form for the fare"))
    suite.practice.write_line(client, NewLine(LedgerKind.LEAVE_ALONE, "the trial"))
    page = go(qtbot, journal, "craft")
    assert isinstance(page, CraftPage)
    return page


def last_held(suite: Suite, client: ClientId | None) -> SessionId:
    assert client is not None
    return [one.id for one in suite.sessions.all(client) if one.status is SessionStatus.HELD][-1]


def told(page: CraftPage, sheet: str) -> str:
    shown = getattr(page, sheet).sheet.shown.page
    return "\n".join([shown.title, shown.note, *(line for block in shown.blocks for line in (block.heading, *block.lines))])


def test_the_sheet_before_a_meeting_has_what_is_to_be_known(craft: CraftPage) -> None:
    words = told(craft, "before")
    for wanted in ("the form for the fare", "the trial", "Negotiable: the day", "Fixed: once a fortnight", "good with his hands"):
        assert wanted in words
    assert "Not ticked yet with this client" in words
    assert "Humour" not in words


def test_the_sheet_to_read_together_has_no_rating_no_tag_and_nothing_to_leave_alone(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
    craft: CraftPage,
) -> None:
    session = last_held(suite, craft.place.client)
    suite.sessions.rate(Ratings(session, 7, 7, 7, 7, 7))
    craft.reload()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    words = told(craft, "together")
    for wanted in ("a flat of his own", "the form for the fare", "once a fortnight"):
        assert wanted in words
    labels = [one.label for one in suite.tagging.indicators()]
    assert not any(name in words for name in (*labels, "the trial", "good with his hands", "Trust", "Pull-back"))


@pytest.mark.parametrize("kind", ["before", "together"])
def test_a_promise_past_its_day_is_said_to_be_owed(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, craft: CraftPage, kind: str
) -> None:
    late, ahead = date.today() - timedelta(days=3), date.today() + timedelta(days=3)
    for text, due in (("the bus pass", late), ("the letter", ahead)):
        suite.practice.write_line(craft.place.client, NewLine(LedgerKind.PROMISE, text, due=due))
    craft.reload()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    words = told(craft, kind)
    assert f"the bus pass  (until {day(late)}, still owed)" in words
    assert f"the letter  (until {day(ahead)})" in words
    craft.section.show_key("ledger")
    rows = {row.title: row for row in craft.ledger.list.rows.rows}
    assert (rows["the bus pass"].note, rows["the bus pass"].mark) == ("open, past its day", Mark.WARN)
    assert rows["the letter"].mark is Mark.OPEN
    today = go(qtbot, journal, "today")
    assert isinstance(today, TodayPage)
    assert any(today._when(item) == "3 days past its day" for item in today._due.values() if item.text == "the bus pass")


def test_one_key_on_today_opens_the_sheet_before_a_meeting(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "today")
    assert isinstance(page, TodayPage)
    page.cases.setCurrentIndex(page.cases.rows.index(0, 0))
    qtbot.keyClicks(page.cases, "m")
    qtbot.waitUntil(lambda: journal.workspace.place.page == "craft" and journal._kit.tasks.idle, timeout=10_000)
    shown = journal.workspace.page
    assert isinstance(shown, CraftPage)
    assert shown.section.key == "before"


def test_that_the_meeting_was_prepared_holds_until_the_next_session(
    qtbot: QtBot,
    journal: OpenJournal,
    craft: CraftPage,
) -> None:
    tick = craft.before._ticks["PR1"]
    tick.click()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and tick.isChecked(), timeout=10_000)
    craft.reload()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert tick.isChecked()


def test_what_was_ticked_on_the_morning_of_a_meeting_is_not_ticked_for_the_one_after(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, craft: CraftPage
) -> None:
    tick, client = craft.before._ticks["PR1"], journal.workspace.clients[0].id
    tick.click()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and tick.isChecked(), timeout=10_000)
    suite.writing.finish(suite.sessions.next(client).id, (Section("We met as prepared."),))
    craft.reload()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and not tick.isChecked(), timeout=10_000)
    tick.click()
    craft.reload()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert tick.isChecked(), "the next one can be prepared on the same day"


NOON = datetime.combine(date(2026, 3, 2), time(12)).astimezone()


@pytest.mark.parametrize(
    ("at", "finished", "ticked", "holds"),
    [
        (None, None, -1, True),
        (time(12), None, -1, False),
        (time(12), None, 1, True),
        (time(12), 2, 1, False),
        (time(12), 2, 3, True),
        (time(12), 30, 1, True),
        (time(12), 30, -1, False),
        (None, 30, -24, False),
    ],
)
def test_a_tick_is_for_the_meeting_that_was_to_come(at: time | None, finished: int | None, ticked: int, holds: bool) -> None:
    client = Client(ClientId("c"), "K-01", NOON.date())
    ended = NOON + timedelta(hours=finished) if finished is not None else None
    last = Session(SessionId("s"), client.id, 1, NOON.date(), at, finished_at=ended)
    record = PracticeRecord(RecordId("r"), client.id, "PR1", NOON + timedelta(hours=ticked), ((VALUE, YES),))
    assert _holds(BeforeMeeting(client, last, 2, records=(record,)), "PR1") is holds


def test_a_sheet_is_looked_at_before_it_is_printed_and_the_log_has_a_line(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
    craft: CraftPage,
) -> None:
    craft.before.sheet._print.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QPrintPreviewDialog)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    assert not printer.docName()
    dialog.accept()
    qtbot.waitUntil(lambda: suite.access.lines()[-1].kind is AccessKind.EXPORTED, timeout=10_000)
    assert suite.access.lines()[-1].recipient == "printer"


def test_a_sheet_is_saved_as_a_private_pdf_that_tells_nobody_who_made_it(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
    craft: CraftPage,
    tmp_path: Path,
) -> None:
    sheet = craft.before.sheet.shown
    assert sheet is not None
    page = sheet.page
    target = tmp_path / "sheet.pdf"
    craft.sheets.save_to(sheet, target)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and bool(craft.banner.words), timeout=10_000)
    assert target.stat().st_mode & 0o777 == 0o600
    parts = dict(pdf_text.parts(target.read_bytes()))
    assert "Qt" not in parts["properties"]
    for wanted in (page.title, "the form for the fare"):
        assert wanted in parts["page 1"]
    line = suite.access.lines()[-1]
    assert (line.kind, line.client_ref, line.recipient) == (AccessKind.EXPORTED, craft.place.client, "file")


def test_the_clients_page_shows_one_question_and_leads_back_only_with_the_passphrase(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
    craft: CraftPage,
) -> None:
    client = craft.place.client
    assert client is not None
    assert suite.sessions.held_today(client) is None
    craft.show_section("together")
    assert "today" in craft.together._about.text()
    craft.together.ask.click()
    page = QApplication.activeModalWidget()
    assert isinstance(page, OwnRating)
    assert page.isFullScreen()
    assert not journal.window.isVisible()
    page.close()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.isVisible()
    qtbot.keyClick(page.scale._track, Qt.Key.Key_Return)
    qtbot.keyClick(page.scale._track, "1", Qt.KeyboardModifier.ControlModifier)
    assert (page.scale.value, page.answer.isEnabled()) == (None, False), "a command is no rating, and none is not done"
    qtbot.keyClicks(page.scale._track, "8")
    qtbot.keyClick(page.scale._track, Qt.Key.Key_Return)
    assert page.secret.isVisible()
    for typed, back in (("a wrong one", False), (WORDS, True)):
        page.secret.setText(typed)
        qtbot.keyClick(page.secret, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: journal._kit.tasks.idle and page.isEnabled(), timeout=10_000)
        assert page.isVisible() is not back
    assert journal.window.isVisible()
    held = suite.sessions.held_today(client)
    assert held is not None
    assert suite.sessions.ratings(held.id).client_rating == 8


def test_a_ledger_line_is_added_and_settled_by_key(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
    craft: CraftPage,
    client: ClientId,
) -> None:
    craft.show_section("ledger")
    craft.ledger.which.choose("negotiations")
    qtbot.keyClicks(craft.ledger.form.words, "every three weeks")
    qtbot.keyClicks(craft.ledger.form.note, "every fortnight until spring")
    qtbot.keyClick(craft.ledger.form.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: craft.ledger.list.rows.rowCount() == 1 and journal._kit.tasks.idle, timeout=10_000)
    (line,) = suite.practice.ledger(client, LedgerKind.NEGOTIATION)
    assert (line.text, line.note, line.by) == ("every three weeks", "every fortnight until spring", Party.BOTH)
    craft.ledger.list.choose(line.id)
    qtbot.keyClicks(craft.ledger.list, "k")
    qtbot.waitUntil(lambda: suite.practice.line(line.id).state is LedgerState.KEPT, timeout=10_000)


def test_words_in_a_field_with_the_cursor_are_kept_when_the_page_is_left(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
    craft: CraftPage,
    client: ClientId,
) -> None:
    craft.show_section("reflection")
    craft.reflect.boxes["analysis"].insertPlainText("I was tired.")
    journal.workspace.leave()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    session = last_held(suite, client)
    assert dict(suite.looking_back.long_form(session).stages)["analysis"] == "I was tired."


def test_a_reading_that_was_begun_before_a_tick_does_not_untick_it(
    qtbot: QtBot,
    journal: OpenJournal,
    craft: CraftPage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tick = next(iter(craft.before._ticks.values()))
    assert not tick.isChecked()
    begun, go_on, before = Event(), Event(), craft._suite.today.before

    def _slowly(client: ClientId) -> BeforeMeeting:
        told = before(client)
        if not begun.is_set():
            begun.set()
            go_on.wait(10)
        return told

    monkeypatch.setattr(craft._suite.today, "before", _slowly)
    craft.reload()
    qtbot.waitUntil(begun.is_set, timeout=10_000)
    tick.click()
    seen = []
    monkeypatch.setattr(tick, "setChecked", seen.append)
    go_on.set()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and bool(seen), timeout=10_000)
    assert set(seen) == {True}


def test_the_officers_own_words_stay_with_their_week(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
) -> None:
    page = go(qtbot, journal, "review")
    assert isinstance(page, ReviewPage)
    page.note.setPlainText("Ask less.")
    page.leave()
    page.span.choose("month")
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert page.note.toPlainText() == ""
    page.span.choose("week")
    qtbot.waitUntil(lambda: page.note.toPlainText() == "Ask less.", timeout=10_000)


def test_what_was_noted_of_oneself_is_told_back_in_words(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, client: ClientId
) -> None:
    session = suite.sessions.next(client)
    suite.practice.write(client, "EM4", (("value", "4 named what was meant"),), session.id)
    suite.practice.write(client, "DI11", (("value", "7"),), session.id)
    page = go(qtbot, journal, "review")
    told = [label.text() for label in page.findChildren(PlainLabel)]
    assert "How far did I follow them today? Your own judgement, for your own trend only.\n1 × “4 named what was meant”" in told
    assert "Who talked more? 0 me, 10 them.\n7" in told


def test_what_was_noted_beside_a_line_goes_with_it_when_its_kind_is_changed(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, craft: CraftPage, client: ClientId
) -> None:
    craft.show_section("ledger")
    form = craft.ledger.form
    form.show_kind(LedgerKind.CHOICE)
    qtbot.keyClicks(form.words, "hostel or her sister")
    qtbot.keyClicks(form.note, "She chose the hostel")
    craft.ledger.which.choose("agreements")
    assert form.note.isVisible()
    qtbot.keyClick(form.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(suite.practice.ledger(client, LedgerKind.AGREEMENT)) and journal._kit.tasks.idle, timeout=10_000)
    found = suite.practice.ledger(client, LedgerKind.AGREEMENT)
    assert "She chose the hostel" in [line.note for line in found]
    qtbot.waitUntil(lambda: not form.words.text() and not form.note.text())


def test_a_line_noted_in_a_session_stands_under_the_day_of_its_meeting(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, client: ClientId
) -> None:
    met = date.today() - timedelta(days=200)
    session = suite.sessions.next(client, met)
    suite.practice.add_line(client, LedgerKind.PREPARE, "noted then", session=session.id)
    suite.practice.add_line(client, LedgerKind.PREPARE, "noted today")
    craft = go(qtbot, journal, "craft")
    assert isinstance(craft, CraftPage)
    craft.ledger.which.choose("ahead")
    rows = [row for row in craft.ledger.list.rows.rows if row.title.startswith("noted ")]
    assert [row.title for row in rows] == ["noted today", "noted then"]
    assert [day(on) in row.detail for row, on in zip(rows, (date.today(), met), strict=True)] == [True, True]


def test_stages_are_written_in_only_once_those_that_are_kept_are_in_sight(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, craft: CraftPage
) -> None:
    other = next(one.id for one in suite.sessions.all(craft.place.client) if one.status is SessionStatus.HELD)
    suite.looking_back.write_long_form(LongForm(other, tuple((stage, f"old {stage}") for stage in STAGES)))
    craft.show_section("reflection")
    box, gate = craft.reflect.boxes["analysis"], Event()
    journal._kit.tasks.run(craft, gate.wait)
    craft.reflect.session.setCurrentIndex(craft.reflect.session.findData(other))
    qtbot.keyClicks(box, "Typed quickly.")
    craft.reflect.keep()
    gate.set()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert {name: one.toPlainText() for name, one in craft.reflect.boxes.items()} == {one: f"old {one}" for one in STAGES}
    box.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(box, " and more")
    craft.reflect.keep()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    wanted = {stage: f"old {stage}" for stage in STAGES} | {"analysis": "old analysis and more"}
    assert dict(suite.looking_back.long_form(other).stages) == wanted
