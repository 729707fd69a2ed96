"""Words that follow what is done elsewhere: whoever does not see them change hears them."""

from __future__ import annotations

from wa_journal.ui.parts.banner import announce
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.wording import worded


class SaidLabel(PlainLabel):
    """Has a screen reader say its words when they change in sight."""

    def setText(self, text: str) -> None:
        """Show a text, and say it if it is another one."""
        words = worded(text)
        if words and words != self.text() and self.isVisible():
            announce(self, words)
        super().setText(text)
