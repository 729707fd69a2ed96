"""A time of day as people write it: with a colon, a point, an h or nothing between, in twelve hours or twenty-four."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import QLocale

from wa_journal.ui.parts.plain_letters import plain_letters

# The words that may stand before or behind a time, and those for its halves of the day.
_BEFORE, _BEHIND = r"(?:at|um|ora|orele|la)\b", r"(?:h|hrs?|uhr)\b"
_CLOCK = rf"(?:{_BEFORE})?\s*(?P<hour>\d{{1,2}})(?:\s*[:.,h]?\s*(?P<minute>\d{{2}}))?\s*(?:{_BEHIND})?"
_FORENOON, _AFTERNOON = r"a\.?\s*m\b\.?|a\b\.?", r"p\.?\s*m\b\.?|p\b\.?"


def typed_time(text: str, locale: QLocale) -> time | None:
    """Give the time that was meant, or None; without a half of the day it is read on a clock of 24 hours."""
    am = f"{_FORENOON}|{re.escape(plain_letters(locale.amText()))}"
    pm = f"{_AFTERNOON}|{re.escape(plain_letters(locale.pmText()))}"
    for half, words in (("", ""), ("am", am), ("pm", pm)):
        for form in (rf"{_CLOCK}\s*(?:{words})", rf"(?:{words})\s*{_CLOCK}"):
            found = re.fullmatch(form, plain_letters(text).strip())
            if found is not None:
                return _time(int(found["hour"]), int(found["minute"] or 0), half)
    return None


def _time(hour: int, minute: int, half: str) -> time | None:
    # 14:30 PM says one thing twice; 14:30 AM and 0:30 PM say two.
    wrong = {"": False, "am": hour > 12, "pm": hour == 0}[half]
    if wrong or hour > 23 or minute > 59:
        return None
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute)
