"""A meeting that did not take place did not last: its line names no minutes."""

from dataclasses import replace
from datetime import date

from pytestqt.qtbot import QtBot

from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.sessions import Session, SessionStatus
from wa_journal.ui.look import Look
from wa_journal.ui.session.facts_card import FactsCard


def test_only_a_held_meeting_has_its_length_in_its_line(qtbot: QtBot, look: Look) -> None:
    card = FactsCard(look)
    qtbot.addWidget(card)
    held = Session(SessionId("s"), ClientId("c"), 3, date(2026, 10, 19), minutes=45, place="office")
    card.show_session(held)
    assert "45 min" in card._line.text()
    for status in (SessionStatus.MISSED, SessionStatus.CANCELLED):
        card.show_session(replace(held, status=status))
        assert "min" not in card._line.text()
        assert "office" in card._line.text()
