"""The life of a case on the client's page: one press moves it, its day is put right below, Ctrl+Z takes the step back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.case_life import LifeKind, LifeLine
from wa_journal.model.practice import CasePhase
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.look import Look
from wa_journal.ui.profile.life_card import LifeCard
from wa_journal.ui.profile.page import ProfilePage


def test_the_life_of_a_case_is_moved_put_right_and_taken_back_by_key(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
) -> None:
    client = journal.workspace.clients[0].id
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    card, rows = page.life, page.life.list.rows
    qtbot.waitUntil(lambda: rows.rowCount() >= 2)
    assert not card.put.isEnabled()
    shown = rows.rowCount()

    def phases() -> list[CasePhase]:
        return [start.phase for start in suite.life.phases(client)]

    before = phases()
    qtbot.mouseClick(card.phase.button(CasePhase.ENDING.value), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows.rowCount() == shown + 1)
    assert rows.rows[-1].title == "Ending"
    assert "meetings held" in rows.rows[-1].detail
    card.list.choose(rows.rows[-1].key)
    assert card.put.isEnabled()
    earlier = date.today() - timedelta(days=1)
    card.on.show_day(earlier)
    card.put.click()
    qtbot.waitUntil(lambda: suite.life.phases(client)[-1].on == earlier)
    card.on.show_day(date.today() + timedelta(days=2))
    card.put.click()
    qtbot.waitUntil(lambda: "still to come" in page.banner.words)
    qtbot.keyClick(card.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: suite.life.phases(client)[-1].on == date.today())
    qtbot.keyClick(card.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: phases() == before)
    qtbot.waitUntil(card.redo.isEnabled)
    card.redo.click()
    qtbot.waitUntil(lambda: page.kit.tasks.idle and phases() == [*before, CasePhase.ENDING])
    qtbot.waitUntil(lambda: rows.rowCount() == shown + 1)
    card.list.choose(rows.rows[-1].key)
    qtbot.keyClick(card.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: phases() == before)


def test_an_event_is_entered_on_its_day_and_taken_away(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
) -> None:
    client = journal.workspace.clients[0].id
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    card = page.life
    qtbot.keyClicks(card.event_words, "without a joint meeting")
    qtbot.keyClick(card.event_words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.note for one in suite.life.events(client)] == ["without a joint meeting"])
    qtbot.waitUntil(
        lambda: any((row.title, row.detail) == ("New officer", "without a joint meeting") for row in card.list.rows.rows)
    )
    assert card.event_words.text() == ""
    card.list.choose(suite.life.events(client)[0].id)
    card.away.click()
    qtbot.waitUntil(lambda: suite.life.events(client) == ())


@pytest.mark.parametrize(
    ("held", "before", "told"),
    [
        (3, 0, "3 meetings held"),
        (3, 2, "3 meetings held, 2 of them before 30 Nov 2026"),
        (3, 3, "3 meetings held, all before 30 Nov 2026"),
        (1, 1, "1 meeting held, before 30 Nov 2026"),
    ],
)
def test_meetings_before_the_day_of_the_first_phase_are_told_as_such(
    qtbot: QtBot, look: Look, held: int, before: int, told: str
) -> None:
    card = LifeCard(look)
    qtbot.addWidget(card)
    line = LifeLine(LifeKind.PHASE, date(2026, 11, 30), phase=CasePhase.FIRST_INTERVIEWS, held=held, before=before)
    assert card._detail(line) == f"until today · {told}"
