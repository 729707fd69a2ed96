"""Days typed into the line of words, as in `from:1 Oct 2026 forklift`: in every form that a field for a date understands."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from PySide6.QtCore import QLocale

from wa_journal.ui.parts.typed_day import Lean, typed_day

_QUOTED = re.compile(r'"([^"]+)"(?=\s|$)')
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_WORD = re.compile(r"[^\s:]+(?=\s|$)")
# Monday the 1st of October 2026.
_MOST_WORDS = 6
# Where both give the same day, nothing of it is left to be guessed.
_NEAR, _ALSO = date(2000, 3, 1), date(1999, 2, 1)


def day_at_start(text: str, *, last: bool, final: bool) -> tuple[date, int] | None:
    """Give the day with which a text begins, and where it ends there; None where more of it may still be typed.

    `last` takes the last day of a month that is meant as a whole; `final` says that nothing more is typed.
    """
    quoted = _QUOTED.match(text)
    if quoted:
        day = _read(quoted[1], date.today(), last=last)
        return (day, quoted.end()) if day else None
    ends = _word_ends(text)
    for place in range(len(ends) - 1, -1, -1):
        day = _read(text[: ends[place]], date.today(), last=last)
        if day is not None:
            go_on = sum(end < len(text) for end in ends[place + 1 :]) > 0
            whole = _read(text[: ends[place]], _NEAR, last=last) == _read(text[: ends[place]], _ALSO, last=last)
            ended = ends[place] < len(text)
            return (day, ends[place]) if final or (ended and (whole or go_on)) else None
        if _read(text[: ends[place]], _NEAR, last=last) is not None:
            return None  # 29 February: a day once its year is typed
    return None


def is_no_day(text: str) -> bool:
    """Say whether this is no day, however it goes on: it has a year, or a word or blank behind it, and is none."""
    ended = bool(_YEAR.search(text)) or (text.endswith(" ") and bool(text.strip()))
    return ended and day_at_start(text.strip().strip('"'), last=False, final=True) is None


def _word_ends(text: str) -> list[int]:
    """Give where the first words end, up to one that begins something else."""
    ends: list[int] = []
    while len(ends) < _MOST_WORDS:
        start = ends[-1] if ends else 0
        start += len(text[start:]) - len(text[start:].lstrip())
        word = _WORD.match(text, start)
        if word is None:
            break
        ends.append(word.end())
    return ends


def _read(text: str, near: date, *, last: bool) -> date | None:
    month = _MONTH.fullmatch(text)
    if month is None:
        return typed_day(text, near, QLocale(), Lean.BACK)
    try:
        begin = date(int(month[1]), int(month[2]), 1)
    except ValueError:
        return None
    return begin.replace(day=monthrange(begin.year, begin.month)[1]) if last else begin
