"""Words of Your practice that the journal refused are lost to no other span, no other page and no lock."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from tests.ui.session.test_ui_not_taken import settle
from wa_journal.model.craft import Span
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.desk import Desk
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place
from wa_journal.ui.review.page import ReviewPage

WEEK, MONTH = "I asked more than I told.", "Two visits that I put off."


@pytest.fixture
def page(qtbot: QtBot, journal: OpenJournal) -> ReviewPage:
    page = go(qtbot, journal, "review")
    assert isinstance(page, ReviewPage)
    return page


@contextmanager
def full_disk(qtbot: QtBot, journal: OpenJournal, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as failing:
        failing.setattr(type(journal.suite.looking_back), "write_review", full)
        yield
        settle(qtbot, journal)


def turn_to(page: ReviewPage, span: Span) -> None:
    page.span.button(span.value).click()


def kept(suite: Suite) -> tuple[str, str]:
    return suite.looking_back.review(Span.WEEK).note, suite.looking_back.review(Span.MONTH).note


def test_words_refused_behind_another_span_stand_in_theirs_again_and_are_kept_once_there_is_room(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with full_disk(qtbot, journal, monkeypatch):
        qtbot.keyClicks(page.note, WEEK)
        turn_to(page, Span.MONTH)
        assert page.unsaved, "they are on their way, and may still be refused"
        settle(qtbot, journal)
        assert page.note.toPlainText() == ""
        assert page.unsaved
        qtbot.keyClicks(page.note, MONTH)
        turn_to(page, Span.WEEK)
        settle(qtbot, journal)
        assert page.note.toPlainText() == WEEK
    page.leave()
    settle(qtbot, journal)
    assert kept(suite) == (WEEK, MONTH)
    assert not page.unsaved
    turn_to(page, Span.MONTH)
    settle(qtbot, journal)
    assert page.note.toPlainText() == MONTH


def test_going_there_and_back_before_the_answer_loses_no_word(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with full_disk(qtbot, journal, monkeypatch):
        qtbot.keyClicks(page.note, WEEK)
        turn_to(page, Span.MONTH)
        turn_to(page, Span.WEEK)
        settle(qtbot, journal)
        assert page.note.toPlainText() == WEEK
    qtbot.waitUntil(lambda: not page.unsaved, timeout=6_000)
    assert kept(suite) == (WEEK, "")


def test_words_refused_and_out_of_sight_are_tried_again_by_themselves_and_hold_up_a_lock(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with full_disk(qtbot, journal, monkeypatch):
        qtbot.keyClicks(page.note, WEEK)
        turn_to(page, Span.MONTH)
        journal.workspace.go(Place("today"))
        settle(qtbot, journal)
        qtbot.keyClick(journal.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        settle(qtbot, journal)
        assert "not saved" in journal.workspace.banner.words
    qtbot.waitUntil(lambda: not page.unsaved, timeout=6_000)
    settle(qtbot, journal)
    assert kept(suite) == (WEEK, "")


def test_words_that_were_typed_on_stand_behind_those_refused_before(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with full_disk(qtbot, journal, monkeypatch):
        qtbot.keyClicks(page.note, WEEK)
        page.leave()
        qtbot.keyClicks(page.note, " Once.")
        settle(qtbot, journal)
        assert page.note.toPlainText() == f"{WEEK} Once."
        turn_to(page, Span.MONTH)
        turn_to(page, Span.WEEK)
        settle(qtbot, journal)
    page.leave()
    settle(qtbot, journal)
    assert kept(suite) == (f"{WEEK} Once.", "")


def test_words_written_on_over_the_end_of_a_week_stand_once_with_the_week_that_was_shown(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    back, now = suite.looking_back, [datetime(2026, 12, 6, 12, tzinfo=UTC)]
    back._desk = Desk(back._desk.journal, lambda: now[0])
    page = go(qtbot, journal, "review")
    assert isinstance(page, ReviewPage)
    settle(qtbot, journal)
    qtbot.keyClicks(page.note, "On Sunday")
    page.leave()
    settle(qtbot, journal)
    now[0] += timedelta(days=1)
    qtbot.keyClicks(page.note, ", past")
    page.leave()
    qtbot.keyClicks(page.note, " midnight.")
    settle(qtbot, journal)
    assert page.note.toPlainText() == "On Sunday, past midnight."
    page.leave()
    settle(qtbot, journal)
    assert page.note.toPlainText() == ""
    review = back.review(Span.WEEK)
    assert review.note == ""
    assert "On Sunday, past midnight." in [one.words for one in review.earlier]
    assert "On Sunday, past" not in [one.words for one in review.earlier]
