"""Says why whole sentences of another language are masked, and how one is brought back."""

from __future__ import annotations

from collections.abc import Iterable

from wa_journal.model.supervision import Stretch
from wa_journal.ui.parts.said_label import SaidLabel


class OtherLanguage(SaidLabel):
    """Stands beside a review as long as something in it is masked that reads like another language than English."""

    def __init__(self) -> None:
        super().__init__("", "muted")
        self.hide()

    def show_of(self, stretches: Iterable[Stretch]) -> None:
        """Say it where it is so."""
        there = any(one.foreign and not one.left for one in stretches)
        self.setVisible(there)
        self.setText(
            self.tr(
                "Some of it reads like another language than English. Its words are not known here, so that they are masked "
                "whole. Where they name nobody and nothing, L brings them back, unless a word to mask stands among them."
            )
            if there
            else ""
        )
