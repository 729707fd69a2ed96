"""What a list says while it is empty: what will be here, and one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel


class EmptyState(QWidget):
    """An icon, a heading, a sentence, the one thing to do next, and below it what may come before."""

    def __init__(self, look: Look, icon: str, heading: str, sentence: str, words: str, pressed: Callable[[], object]) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self._picture = PlainLabel(wrap=False)
        self.button = Button(words, pressed, "primary")
        title, told = PlainLabel(heading, "title"), PlainLabel(sentence, "muted")
        for label in (self._picture, title, told):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        told.setMaximumWidth(look.px(120))
        told.setMinimumWidth(look.px(70))
        gap = look.px(3)
        self.setLayout(
            column(
                None, self._picture, title, row(None, told, None), gap, row(None, self.button, None), None, gap=gap, margin=gap
            )
        )
        look.changed.connect(self._dress)
        self._dress()

    def offer(self, words: str, pressed: Callable[[], object]) -> None:
        """Offer something quieter below the button."""
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        box.insertLayout(box.count() - 1, row(None, Button(words, pressed, "quiet"), None))

    def _dress(self) -> None:
        self._picture.setPixmap(self._look.picture(self._icon, "muted", self._look.px(12)))
