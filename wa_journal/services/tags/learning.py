"""Learning from the officer's own decisions: tried out on those held back, taken over only where it wins there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from wa_journal.model.change import Change, Touched
from wa_journal.model.coding import Learned, OwnWeights
from wa_journal.model.coding_errors import NotWon
from wa_journal.services.desk import Desk
from wa_journal.services.tags.choices import choices_of, keep_own
from wa_journal.services.tags.decisions import decided_tags, decisions

if TYPE_CHECKING:
    from wa_journal.services.tags.tuned import Tuned

HELD_BACK = 1 / 3
FEWEST_HELD_BACK = 20


class Learning:
    """Fits a correction to older decisions and judges it by the newest entries'; the journal alone holds it."""

    def __init__(self, desk: Desk, present: Callable[[], Tuned]) -> None:
        self._desk = desk
        self._present = present

    def present(self) -> OwnWeights | None:
        """Give the correction in use, if one was taken over."""
        with self._desk.work() as work:
            return choices_of(work).own

    def try_out(self) -> Learned:
        """Learn from the older two thirds of the entries that were gone through, and count how it does on the others."""
        from wa_journal.analysis.text.learned.correction import agreeing, fitted
        from wa_journal.analysis.text.learned.feedback import held_back, wins

        with self._desk.work() as work:
            known, own = decisions(decided_tags(work)), choices_of(work).own
        older, late = held_back(known, HELD_BACK)
        if len(late) < FEWEST_HELD_BACK or not older:
            return Learned(len(known), len(late), 0, 0, won=False, enough=False)
        weights, cut = fitted(older), self._present().cut
        now, then = agreeing(late, own, cut), agreeing(late, weights, cut)
        return Learned(len(known), len(late), sum(now), sum(then), won=wins(now, then), enough=True, weights=weights)

    def take_over(self, learned: Learned) -> Change:
        """Use a correction from now on; one that did not win is refused."""
        if not learned.won or learned.weights is None:
            raise NotWon
        return self._keep(learned.weights)

    def forget(self) -> Change:
        """Go back to the shared models."""
        return self._keep(None)

    def _keep(self, weights: OwnWeights | None) -> Change:
        with self._desk.work() as work:
            keep_own(work, weights)
        return Change(Touched.SETTINGS)
