"""Lets one indicator be chosen by typing a few letters of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wa_journal.model.text import Indicator
from wa_journal.ui.look import Look
from wa_journal.ui.parts.plain_letters import plain_letters
from wa_journal.ui.phrases import whose_sign
from wa_journal.ui.shell.palette import Offer, Palette
from wa_journal.ui.wording import worded


def pick_indicator(
    look: Look, indicators: tuple[Indicator, ...], words: str, chosen: Callable[[str], object], window: QWidget, about: str = ""
) -> Palette:
    """Ask, with the sentence that it is about; `chosen` is told the indicator's id, and nothing where it was dismissed."""
    ordered = sorted(indicators, key=lambda one: plain_letters(worded(one.label)))
    offers = tuple(_offer(one, chosen) for one in ordered)
    picker = Palette(look, offers, None, window, words, about)
    picker.finished.connect(picker.deleteLater)
    picker.open()
    return picker


def _offer(one: Indicator, chosen: Callable[[str], object]) -> Offer:
    also = f"{one.label} {one.id} {worded(one.definition)}"
    return Offer(one.label, whose_sign(one.group), _Picked(one.id, chosen), one.definition, also=also)


class _Picked:
    """Remembers which indicator an offer stands for."""

    def __init__(self, name: str, chosen: Callable[[str], object]) -> None:
        self._name, self._chosen = name, chosen

    def __call__(self) -> None:
        """Tell it."""
        self._chosen(self._name)
