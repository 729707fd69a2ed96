"""Import and export: other diaries in, everything of one's own out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wa_journal.model.change import Touched
from wa_journal.ui.exchange.bring_card import BringCard
from wa_journal.ui.exchange.take_card import TakeCard
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.layouts import column

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class ExchangePage(Page):
    """Nothing is overwritten on the way in, and what goes out is warned of and logged."""

    concerns = Touched.CLIENTS

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Import, export"))
        look = kit.look
        self.bring, self.take = BringCard(self, suite), TakeCard(self, suite)
        self.fill(column(self.bring, self.take, None, gap=look.px(4)), most=220)
        self.start = self.bring.file
        self.pieces = {"bring": self.bring, "take": self.take}

    def reload(self) -> None:
        """Load what can be chosen."""
        self.bring.reload()
