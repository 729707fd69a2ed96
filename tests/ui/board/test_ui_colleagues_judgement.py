"""A judgement that came with a client from a colleague is told as theirs, wherever it is shown."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from wa_journal.model.ids import ClientId, RecordId
from wa_journal.model.judgement import Answer, Judgement, Outcome
from wa_journal.model.trajectory import Calibration
from wa_journal.ui.board.judgement_card import JudgementCard
from wa_journal.ui.board.later_cards import DecisionCard
from wa_journal.ui.board.own_card import OwnCard
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card

MADE = Judgement(
    RecordId("j"), ClientId("c"), datetime(2026, 3, 2, 12, tzinfo=UTC), "Talk", Answer.YES, 70, "because",
    moved_on_at=datetime(2026, 3, 3, 12, tzinfo=UTC), rationale="It was time.", outcome=Outcome.HELD, outcome_on=date(2026, 4, 1),
)  # fmt: skip
NONE = Calibration(0, 0, 0, False, (), None, None, None, None, None, None, "")


def told(card: Card) -> str:
    return "\n".join([card.accessibleName(), *(label.text() for label in card.findChildren(QLabel))])


@pytest.mark.parametrize("of_colleague", [False, True])
def test_whose_judgement_it_is_is_said(qtbot: QtBot, look: Look, *, of_colleague: bool) -> None:
    made = replace(MADE, of_colleague=of_colleague)
    judgement, decision, own = JudgementCard(look), DecisionCard(look), OwnCard(look)
    for card in (judgement, decision, own):
        qtbot.addWidget(card)
    judgement.show_judgement(made)
    decision.show_judgement(made)
    own.show_own(NONE, (made,))
    assert ("A colleague's judgement of 2 Mar 2026" in told(judgement)) is of_colleague
    assert ("Your judgement" in told(judgement)) is not of_colleague
    assert ("You decided to move on, 3 Mar 2026." in told(decision)) is not of_colleague
    assert ("It was decided to move on, 3 Mar 2026." in told(decision)) is of_colleague
    assert ("70 in 100, a colleague's judgement" in told(own)) is of_colleague
