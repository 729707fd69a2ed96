"""The officer's own judgements so far: how often what was expected came about, and what was written then."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from wa_journal.model.judgement import Judgement
from wa_journal.model.trajectory import Calibration
from wa_journal.ui.board.past import pieces_of
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import emptied
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.wording import number


class OwnCard(Card):
    """Private to the officer; nothing of it leaves with a summary."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("Your own judgements"))

    def show_own(self, found: Calibration, judgements: Iterable[Judgement]) -> None:
        """Show tallies from ten resolved judgements over all clients, and this client's resolved ones."""
        emptied(self.body)
        pieces: list[QWidget] = [PlainLabel(self.tr("Your own judgements"), "heading"), PlainLabel(found.words)]
        pieces += [PlainLabel(words) for words in self._statistics(found)]
        if found.enough:
            pieces.append(PlainLabel(self.tr("Over all your clients. This is yours alone and no measure of staff."), "muted"))
        for made in judgements:
            if made.outcome is not None:
                pieces += pieces_of(made)
        for piece in pieces:
            self.body.addWidget(piece)

    def _statistics(self, found: Calibration) -> list[str]:
        said: list[str] = []
        if found.said_minus_held is not None and found.low is not None and found.high is not None:
            words = self.tr("What you expected less what came about: {mean} in 100, likely between {low} and {high}.")
            shares = {"mean": found.said_minus_held, "low": found.low, "high": found.high}
            said.append(words.format(**{name: f"{100 * share:+.0f}" for name, share in shares.items()}))
        if found.brier is not None and found.brier_low is not None and found.brier_high is not None:
            brier = self.tr("Brier score {score}, likely {low} to {high}: 0 is never wrong, 0.25 is saying 50 in 100 each time.")
            low, high = number(found.brier_low, 2), number(found.brier_high, 2)
            said.append(brier.format(score=number(found.brier, 2), low=low, high=high))
        return said
