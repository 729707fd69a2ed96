"""Which sessions a summary tells of: the last ones by their days, whatever numbers they bear."""

from pytestqt.qtbot import QtBot

from wa_journal.ui.look import Look
from wa_journal.ui.supervision.session_ticks import SessionTicks


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
