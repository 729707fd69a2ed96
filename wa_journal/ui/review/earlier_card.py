"""What the officer wrote about other weeks and months, to be read again one at a time."""

from __future__ import annotations

from wa_journal.model.craft import OwnWords
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.layouts import row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import day


class EarlierCard(Card):
    """The newest stands in sight until another is chosen; without any, there is no card."""

    def __init__(self, look: Look) -> None:
        self.period = Dropdown(look, self.tr("Which week or month"))
        self.words = PlainLabel("")
        super().__init__(look, self.tr("What you wrote before"), row(self.period, None), self.words)
        self._written: dict[str, str] = {}
        self.period.currentIndexChanged.connect(self._show)
        self.hide()

    def show_written(self, written: tuple[OwnWords, ...]) -> None:
        """Offer what was written; what is read stays."""
        reading = self.period.key
        self._written = {one.item: one.words for one in written}
        form = self.tr("{since} to {until}")
        self.period.blockSignals(True)
        self.period.offer(tuple((one.item, form.format(since=day(one.since), until=day(one.until))) for one in written))
        self.period.blockSignals(False)
        self.choose(reading)
        self.setVisible(bool(written))

    def choose(self, item: str) -> bool:
        """Show what was written about one week or month, else the newest; says whether that one is there."""
        self.period.show_key(item)
        self._show()
        return item in self._written

    def _show(self) -> None:
        self.words.setText(self._written.get(self.period.key, ""))
