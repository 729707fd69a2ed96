"""Which sessions a summary tells of: the last ones by their days, whatever numbers they bear."""

from pytestqt.qtbot import QtBot

from tests.ui.supervision.test_ui_begun_review import built, idle, locked
from tests.ui.supervision.test_ui_supervision import client, made, suite, told
from wa_journal.model.ids import ClientId
from wa_journal.model.sessions import Ratings
from wa_journal.services.suite import Suite
from wa_journal.ui.kit import Kit
from wa_journal.ui.look import Look
from wa_journal.ui.supervision.session_ticks import SessionTicks

__all__ = ["client", "made", "suite"]


def test_the_last_ones_are_the_latest_not_those_of_the_highest_numbers(qtbot: QtBot, look: Look) -> None:
    ticks = SessionTicks(look)
    qtbot.addWidget(ticks)
    ticks.show_sessions((5, 1, 2, 3, 4), 2)
    assert ticks.chosen == (3, 4)


def test_beside_what_was_chosen_comes_on_what_was_held_since_and_nothing_older(qtbot: QtBot, look: Look) -> None:
    ticks = SessionTicks(look)
    qtbot.addWidget(ticks)
    ticks.show_sessions((1, 2, 3), 2)
    ticks.choose((1,))
    ticks.show_sessions((4, 1, 2, 3, 5), 2)
    assert ticks.chosen == (1, 5)
    ticks.show_sessions((4, 1, 2, 6), 2)
    assert ticks.chosen == (1, 6)


def test_a_meeting_that_was_only_begun_is_offered_once_it_counts(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> None:
    begun = suite.sessions.next(client)
    page = built(qtbot, kit, suite, client)
    assert begun.number not in page.choose.sessions.chosen
    (first, *_, last), count = page.choose.sessions.chosen, len(page.choose.sessions.chosen)
    assert f"{count} sessions, {first} to {last}," in told(page)
    suite.sessions.rate(Ratings(begun.id, goals=5, tasks=5, trust=5, bond=5))
    page.reload()
    idle(qtbot, kit)
    assert page.choose.sessions.chosen[-1] == begun.number
    assert f"{count + 1} sessions, {first} to {begun.number}," in told(page)
    locked(qtbot, page)
