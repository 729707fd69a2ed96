"""The board on a real journal: closed until the officer has judged, evidence under its row, later pieces kept once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.demo_office import demo_suite
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import AlreadyKept
from wa_journal.model.judgement import Answer, Judgement, Outcome
from wa_journal.model.practice import StrainKind
from wa_journal.model.trajectory import Calibration
from wa_journal.services.suite import Suite
from wa_journal.ui.board.page import BoardPage
from wa_journal.ui.board.row_view import RowView
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.save_mark import SaveState
from wa_journal.ui.phrases import day
from wa_journal.ui.place import Place


@pytest.fixture
def suite(tmp_path: Path) -> Iterator[Suite]:
    with demo_suite(tmp_path / "journal", 8) as made:
        yield made


@pytest.fixture
def client(suite: Suite) -> ClientId:
    return suite.clients.all()[0].id


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> BoardPage:
    made = BoardPage(kit, suite)
    qtbot.addWidget(made)
    made.resize(1040, 690)
    made.show()
    made.visit(Place("board", client))
    qtbot.waitUntil(lambda: kit.tasks.idle)
    return made


@pytest.fixture
def judged(qtbot: QtBot, kit: Kit, page: BoardPage, suite: Suite, client: ClientId) -> Judgement:
    made = suite.alliance.judge(client, "Talk about the offence", Answer.UNSURE, 50, "He came each time", "A missed meeting")
    again(qtbot, kit, page)
    return made


def again(qtbot: QtBot, kit: Kit, page: BoardPage) -> None:
    page.reload()
    qtbot.waitUntil(lambda: kit.tasks.idle)


def words_of(card: Card) -> str:
    return "\n".join(label.text() for label in card.findChildren(PlainLabel))


def test_the_board_is_closed_until_the_officer_has_judged(page: BoardPage) -> None:
    assert page.form.isVisible()
    assert not page.rows.isVisible()
    assert page.findChildren(RowView) == []


def test_a_judgement_opens_all_rows_in_their_order_and_stands_frozen_over_them(page: BoardPage, judged: Judgement) -> None:
    names = [view.property("item") for view in page.findChildren(RowView)]
    assert names[:3] == ["board.alliance_level", "board.client_rating", "board.comfort"]
    assert names[-1] == "board.strain"
    assert len(names) == 11
    told = words_of(page.card)
    assert "unsure, 50 in 100" in told
    assert judged.reasons in told
    assert "A missed meeting" in told


class _Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, shown: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(shown, QWidget) and shown.isWindow():
            self.seen.append(type(shown).__name__)
        return False


def test_no_piece_of_the_board_flashes_up_as_a_window_of_its_own(qtbot: QtBot, page: BoardPage, judged: Judgement) -> None:
    windows, app = _Windows(), QApplication.instance()
    assert app is not None
    app.installEventFilter(windows)
    page.rows._build()
    app.removeEventFilter(windows)
    assert windows.seen == []


def test_the_whole_way_is_gone_by_keyboard_and_tab_follows_the_page(
    qtbot: QtBot, kit: Kit, page: BoardPage, suite: Suite, client: ClientId
) -> None:
    kit.tasks.changed.connect(page.heed)
    page.activateWindow()
    page.take_focus()

    def press(key: Qt.Key) -> None:
        found = QApplication.focusWidget()
        assert found is not None
        qtbot.keyClick(found, key)

    def tab_to(wanted: str) -> None:
        for _ in range(40):
            found = QApplication.focusWidget()
            if found is not None and wanted in (found.accessibleName() or getattr(found, "text", str)()):
                return
            press(Qt.Key.Key_Tab)
        raise AssertionError(wanted)

    qtbot.keyClicks(page.form.step, "talk about the offence")
    for field, words in (("enough relationship", ""), ("Chance that", ""), ("Your reasons", "He came each time.")):
        tab_to(field)
        qtbot.keyClicks(QApplication.focusWidget(), words) if words else press(Qt.Key.Key_Space)
    tab_to("Keep it and open")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kit.tasks.idle and page.rows.isVisible())
    buttons = [one.button for one in page.rows.findChildren(RowView) if not one.button.isHidden()]
    qtbot.waitUntil(buttons[0].hasFocus)
    for button in buttons:
        assert button.hasFocus()
        press(Qt.Key.Key_Tab)
    assert "After seeing the board" in QApplication.focusWidget().accessibleName()  # type: ignore[union-attr]
    press(Qt.Key.Key_Space)
    tab_to("Keep the second answer")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: suite.alliance.judgements(client)[0].second_answer is not None)
    qtbot.waitUntil(lambda: kit.tasks.idle)
    tab_to("Why now")
    qtbot.keyClicks(page.decision.rationale, "He asked for it.")
    tab_to("I decide to move on")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: suite.alliance.judgements(client)[0].rationale == "He asked for it.")
    qtbot.waitUntil(lambda: kit.tasks.idle)
    tab_to("Bring it to supervision")
    with qtbot.waitSignal(page.go) as went:
        press(Qt.Key.Key_Return)
    assert went.args == [Place("supervision", client)]


def test_evidence_for_and_against_stands_under_its_row_in_the_same_room(
    qtbot: QtBot, kit: Kit, page: BoardPage, judged: Judgement, suite: Suite
) -> None:
    shown = {row.row: row for row in suite.alliance.trajectory(judged.client).board}
    name = next(row.row for row in shown.values() if row.signs_for and (row.for_ or row.against))
    view = next(view for view in page.findChildren(RowView) if view.property("item") == f"board.{name}")
    view.button.click()
    qtbot.waitUntil(lambda: kit.tasks.idle and bool(view.findChildren(RowList)))
    found = suite.alliance.evidence(judged.client, shown[name].signs_for + shown[name].signs_against)
    recent = {number for number, _ in shown[name].cells}
    assert sum(one.rows.rowCount() for one in view.findChildren(RowList)) == sum(number in recent for number, _ in found)
    sides = {label.text(): label.parentWidget() for label in view.findChildren(PlainLabel) if label.text() in ("For", "Against")}
    qtbot.waitUntil(lambda: abs(sides["For"].width() - sides["Against"].width()) <= 1)
    with qtbot.waitSignal(page.go) as gone:
        one = view.findChildren(RowList)[0]
        one.opened.emit(one.rows.rows[0].key)
    assert gone.args[0].page == "entries"
    assert gone.args[0].session is not None
    view.button.click()
    assert not [one for one in view.findChildren(RowList) if one.isVisible()]


def test_the_evidence_of_the_lowest_row_comes_into_sight_and_its_button_puts_it_away(
    qtbot: QtBot, kit: Kit, page: BoardPage, judged: Judgement, suite: Suite
) -> None:
    page.resize(1040, 500)
    view = [view for view in page.findChildren(RowView) if not view.button.isHidden()][-1]
    page.see(view.button)
    view.button.click()
    qtbot.waitUntil(lambda: kit.tasks.idle and bool(view.findChildren(RowList)))
    shown = view.findChildren(RowList)[0]
    qtbot.waitUntil(lambda: shown.visibleRegion().boundingRect().height() > 0)
    assert view.button.visibleRegion().boundingRect().height() == view.button.height()
    assert view.button.text() == "Hide evidence"
    view.button.click()
    assert not shown.isVisible()
    assert view.button.text() == "Evidence"


def test_the_evidence_of_a_strain_says_when_it_was_and_what_was_noted(
    qtbot: QtBot, kit: Kit, page: BoardPage, judged: Judgement, suite: Suite
) -> None:
    client = judged.client
    session = suite.sessions.next(client)
    suite.writing.finish(session.id, (Section("He left early."),))
    strain = suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    suite.sessions.write_repair(replace(strain, what_happened="I read the report aloud.", will_try="Ask first."))
    again(qtbot, kit, page)
    view = page.rows._views["strain"]
    view.button.click()
    qtbot.waitUntil(lambda: kit.tasks.idle and bool(view.findChildren(RowList)))
    row = next(row for one in view.findChildren(RowList) for row in one.rows.rows if str(session.number) in row.title)
    assert row.note == day(session.on)
    assert row.detail == "Pulled away, open · I read the report aloud. · Ask first."
    level = page.rows._views["alliance_level"]
    if not level.button.isHidden():
        level.button.click()
        qtbot.waitUntil(lambda: kit.tasks.idle and bool(level.findChildren(RowList)))
        assert all("rated " in row.detail for one in level.findChildren(RowList) for row in one.rows.rows)


def test_a_board_that_stands_opens_at_its_top(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> None:
    suite.alliance.judge(client, "Talk about the offence", Answer.UNSURE, 50, "He came each time", "A missed meeting")
    made = BoardPage(kit, suite)
    qtbot.addWidget(made)
    made.resize(1040, 500)
    made.show()
    made.activateWindow()
    made.visit(Place("board", client))
    made.take_focus_late()
    qtbot.waitUntil(lambda: kit.tasks.idle and made._stack.currentIndex() == 1)
    qtbot.waitUntil(lambda: made.rows.isAncestorOf(QApplication.focusWidget()))
    assert made._scroller.verticalScrollBar().maximum() > 0
    assert made._scroller.verticalScrollBar().value() == 0


def test_half_written_words_stay_while_the_page_loads_anew(qtbot: QtBot, kit: Kit, page: BoardPage, judged: Judgement) -> None:
    page.decision.rationale.setPlainText("He asked")
    page.again.reasons.setPlainText("The board says little")
    again(qtbot, kit, page)
    assert page.decision.rationale.toPlainText() == "He asked"
    assert page.again.reasons.toPlainText() == "The board says little"
    assert judged.outcome is None


def test_a_decision_needs_its_reason_in_writing(
    qtbot: QtBot, kit: Kit, page: BoardPage, judged: Judgement, suite: Suite, client: ClientId
) -> None:
    page.decision._on_keep()
    assert "why" in page.banner.words
    assert page.decision.rationale.hasFocus()
    assert suite.alliance.judgements(client)[0].moved_on_at is None
    page.decision.rationale.setPlainText("He asked for it himself.")
    page.decision._on_keep()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    again(qtbot, kit, page)
    assert "He asked for it himself." in words_of(page.decision)
    assert suite.alliance.judgements(client)[0].id == judged.id
    with qtbot.waitSignal(page.go) as gone:
        page.decision.export_wanted.emit()
    assert gone.args[0].page == "supervision"


def test_what_is_missing_is_said_in_sight_until_it_is_filled_in_and_not_of_another_client(
    qtbot: QtBot, page: BoardPage, suite: Suite
) -> None:
    page.form.step.setText("Talk about the offence")
    page.form._on_keep()
    assert page.banner.isVisible()
    assert "an answer" in page.banner.words
    assert page.form.answer.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert page.banner.words == ""
    page.form._on_keep()
    assert page.banner.words
    page.visit(Place("board", suite.clients.add("Z-99").id))
    assert page.banner.words == ""


def test_what_came_of_it_is_asked_later_and_can_be_told_now(
    qtbot: QtBot, kit: Kit, page: BoardPage, judged: Judgement, suite: Suite, client: ClientId
) -> None:
    assert not page.outcome.outcome.isVisible()
    page.outcome._on_early()
    assert page.outcome.outcome.isVisible()
    page.outcome._on_keep()
    assert "what came of it" in page.banner.words
    page.outcome.outcome.choose(Outcome.HELD.value)
    page.outcome.note.setPlainText("Three sessions went on.")
    page.outcome._on_keep()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    again(qtbot, kit, page)
    assert page.form.isVisible()
    told = words_of(page.own)
    assert judged.step in told
    assert "it held" in told
    assert "Three sessions went on." in told
    assert suite.alliance.judgements(client)[0].outcome is Outcome.HELD


def test_nothing_that_was_kept_can_be_written_over(judged: Judgement, suite: Suite, client: ClientId) -> None:
    suite.alliance.second_answer(judged.id, Answer.YES, "")
    suite.alliance.move_on(judged.id, "He asked")
    suite.alliance.set_outcome(judged.id, Outcome.DID_NOT_HOLD)
    kept = suite.alliance.judgements(client)
    for call in (
        lambda: suite.alliance.second_answer(judged.id, Answer.NOT_YET, "other"),
        lambda: suite.alliance.move_on(judged.id, "other"),
        lambda: suite.alliance.set_outcome(judged.id, Outcome.HELD),
    ):
        with pytest.raises(AlreadyKept):
            call()
    assert suite.alliance.judgements(client) == kept
    assert kept[0].board
    assert (kept[0].answer, kept[0].reasons) == (Answer.UNSURE, "He came each time")


def test_own_statistics_are_said_only_where_there_are_any(page: BoardPage) -> None:
    few = Calibration(3, 0, 0, False, (), None, None, None, None, None, None, "3 of the 10")
    page.own.show_own(few, ())
    assert "Brier" not in words_of(page.own)
    many = Calibration(20, 0, 0, True, (), 0.2, 0.1, 0.3, 0.21, 0.15, 0.27, "Of 20 times …")
    page.own.show_own(many, ())
    told = words_of(page.own)
    assert "+20 in 100, likely between +10 and +30" in told
    assert "Brier score 0.21, likely 0.15 to 0.27" in told
    assert "no measure of staff" in told


def test_a_kept_judgement_is_told_as_saved_at_its_own_time(qtbot: QtBot, kit: Kit, page: BoardPage) -> None:
    told: list[tuple[SaveState, datetime]] = []
    page.form.step.setText("Talk about the offence")
    page.form.answer.choose(Answer.YES.value)
    page.form.chance.choose("50")
    page.form.reasons.setPlainText("He came each time")
    page.saving.connect(lambda state, at: told.append((state, at)))
    before = datetime.now(UTC)
    page.form._on_keep()
    qtbot.waitUntil(lambda: kit.tasks.idle and not page.unsaved, timeout=10_000)
    assert told
    assert {state for state, _ in told} == {SaveState.SAVED}
    assert told[-1][1] >= before
