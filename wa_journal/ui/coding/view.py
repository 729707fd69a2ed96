"""What the views of the page of the tags do alike: they run their service's verbs through the page and tell in its banner."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from wa_journal.model.text import Indicator
from wa_journal.ui.page import Page
from wa_journal.ui.parts.shapes import Mark, mark_of
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.tags.coding import Coding


class CodingView(QWidget):
    """One view; `reload` loads it anew whenever it is come to."""

    def __init__(self, page: Page, coding: Coding) -> None:
        super().__init__()
        self.page, self.coding = page, coding
        self._known: dict[str, Indicator] = {}

    @property
    def start(self) -> QWidget:
        """Give where the focus goes when this view is come to."""
        return self

    def reload(self) -> None:
        """Load what is shown."""

    def load(self, call: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Run a call aside, since it may load the language pass; it sees every write that was asked for before it."""
        self.page.kit.tasks.in_line(self, partial(self._on_in_line, call, done))

    def _on_in_line(self, call: Callable[[], Any], done: Callable[[Any], object]) -> None:
        self.page.run_aside(lambda: (self.coding.indicators(), call()), partial(self._on_loaded, done))

    def stop(self) -> None:
        """Have long work end at its next step; nothing of it is kept."""

    def label(self, indicator: str) -> str:
        """Give an indicator's words."""
        known = self._known.get(indicator)
        return worded(known.label) if known else indicator

    def mark(self, indicator: str) -> Mark:
        """Give an indicator's mark."""
        return mark_of(self._known.get(indicator))

    def _on_loaded(self, done: Callable[[Any], object], loaded: tuple[tuple[Indicator, ...], Any]) -> None:
        indicators, found = loaded
        self._known = {one.id: one for one in indicators}
        done(found)


def pattern_words(pattern: str) -> str:
    """Give a cue's pattern as people read it: `wants|likes .. out` is "wants / likes … out"."""
    parts = (f"({part[:-1]})" if part.endswith("?") else part for part in pattern.split())
    return " ".join("…" if part == ".." else part.replace("|", " / ") for part in parts)
