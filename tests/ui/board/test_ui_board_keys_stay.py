"""Who looks through the evidence stays there when the board is made anew, and is not thrown into an answer or out of the page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.change import Change, Touched
from wa_journal.model.entries import Section
from wa_journal.model.judgement import Answer
from wa_journal.model.sessions import Ratings
from wa_journal.services.suite import Suite
from wa_journal.ui.board.page import BoardPage
from wa_journal.ui.board.row_view import RowView
from wa_journal.ui.journal import OpenJournal


def larger_text(journal: OpenJournal, suite: Suite) -> None:
    journal._kit.look.larger()


def another_rating(journal: OpenJournal, suite: Suite) -> None:
    session = suite.sessions.next(journal.workspace.clients[0].id).id
    suite.sessions.rate(Ratings(session, goals=1, tasks=1, trust=1, bond=1))
    suite.writing.finish(session, (Section("He came."),))
    journal._kit.tasks.changed.emit(Change(Touched.ALL))


@pytest.mark.parametrize("made_anew", [larger_text, another_rating])
@pytest.mark.parametrize("opened", [True, False])
def test_the_keys_stay_in_the_row_when_the_rows_are_made_anew(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, made_anew: Callable[[OpenJournal, Suite], None], opened: bool
) -> None:
    suite.alliance.judge(journal.workspace.clients[0].id, "the next step", Answer.YES, 70, "because")
    page = go(qtbot, journal, "board")
    assert isinstance(page, BoardPage)
    qtbot.waitUntil(lambda: bool(seen_rows(page)), timeout=10_000)
    row = seen_rows(page)[-1]
    name = row.name
    row.button.setFocus()
    if opened:
        qtbot.keyClick(row.button, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: focus_in(page, name) not in ("", "Evidence"), timeout=10_000)
    before = focus_in(page, name)
    made_anew(journal, suite)
    qtbot.waitUntil(lambda: page.rows.view(name) is not row, timeout=10_000)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and focus_in(page, name) == before, timeout=10_000)


def seen_rows(page: BoardPage) -> list[RowView]:
    return [row for row in page.findChildren(RowView) if row.button.isVisible()]


def focus_in(page: BoardPage, row: str) -> str:
    """Give what has the keys in this row as it stands now, or nothing."""
    view, here = page.rows.view(row), page.window().focusWidget()
    if view is None or here is None or not view.isAncestorOf(here):
        return ""
    return "Evidence" if here is view.button else here.accessibleName()
