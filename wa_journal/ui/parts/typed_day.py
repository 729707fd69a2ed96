"""A day as people write it: with the month as a word or a number, in the order of the language, with or without the year."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QLocale

from wa_journal.ui.parts.plain_letters import plain_letters

_PIECE = re.compile(r"\d+|[^\W\d_]+")
# 5th, 1er, and the small words that may stand in a date.
_BESIDE = frozenset(["st", "nd", "rd", "th", "er", "e", "of", "the", "de", "le", "la", "der", "den", "am"])
_LEAST_LETTERS = 3
_CENTURY_TURNS = 80
EARLIEST = date(1900, 1, 1)
_MONTHS = 12
# A 31st may be two months away, a day of a month a year.
_AROUND = (-_MONTHS, -2, -1, 0, 1, 2, _MONTHS)
_HALF_A_YEAR = timedelta(days=183)
# How far ahead lies what is told of meetings: a next one that was called off, and no day of next year's spring.
_SOON = timedelta(days=31)
_FORMATS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


class Lean(Enum):
    """Where a day lies whose month or year was left out: nearest to a day, so too but not far ahead, ahead or back from it."""

    NEAR = "near"
    LATELY = "lately"
    AHEAD = "ahead"
    BACK = "back"


def typed_day(text: str, edge: date, locale: QLocale, lean: Lean = Lean.NEAR, today: date = date.min) -> date | None:
    """Give the day that was meant, or None; one without its month or year is the first such day on this side of `edge`.

    What is not to lie far ahead is measured from today where the edge lies before it.
    """
    meant = meant_day(text, edge, locale, lean, today)
    return meant if meant is not None and meant >= EARLIEST else None


def meant_day(text: str, edge: date, locale: QLocale, lean: Lean = Lean.NEAR, today: date = date.min) -> date | None:
    """Give the day that was meant, also one of a time too long ago to be taken."""
    read = [_read(text, _moved(edge, months), locale) for months in _AROUND]
    found = {on for on in read if on is not None}
    # Only a day that is written whole is the same wherever one looks from.
    if len(found) == 1 and None not in read:
        return found.pop()
    if lean is Lean.AHEAD:
        return min((on for on in found if on >= edge), default=None)
    last = max((on for on in found if on <= edge), default=None)
    if lean is Lean.BACK:
        return last
    nearest = min(found, key=lambda on: (abs(on - edge), on), default=None)
    if nearest is not None and abs(nearest - edge) > _HALF_A_YEAR:
        nearest = None
    if lean is Lean.LATELY and (nearest is None or nearest - max(edge, today) > _SOON):
        return last
    return nearest


def _moved(near: date, months: int) -> date:
    """The first of a month so far away; at the ends of all time the day itself."""
    year, month = divmod(near.year * _MONTHS + near.month - 1 + months, _MONTHS)
    return _day(year, month + 1, 1) or near


def _read(text: str, near: date, locale: QLocale) -> date | None:
    pieces = [piece for piece in _PIECE.findall(plain_letters(text)) if piece not in _BESIDE]
    words = [piece for piece in pieces if not piece.isdecimal()]
    numbers = [int(piece) for piece in pieces if piece.isdecimal()]
    # A weekday may be the beginning of a month's name (marți, martie): it is one only where no other month is named.
    months = [(month, _is_weekday(word, locale)) for word in words if (month := _month(word, locale))]
    named = [month for month, weekday in months if not weekday] or [month for month, _ in months]
    unknown = [word for word in words if not _month(word, locale) and not _is_weekday(word, locale)]
    if unknown or len(named) > 1 or not 1 <= len(numbers) <= (2 if named else 3):
        return None
    if named:
        return _with_month(numbers, named[0], near)
    return _in_numbers(numbers, _order(text, locale), near)


def _with_month(numbers: list[int], month: int, near: date) -> date | None:
    if len(numbers) == 1:
        return _day(near.year, month, numbers[0])
    first, second = numbers
    return _day(first, month, second) if first > 31 else _day(second, month, first)


def _in_numbers(numbers: list[int], order: str, near: date) -> date | None:
    if len(numbers) == 1:
        return _day(near.year, near.month, numbers[0])
    if len(numbers) == len("dM"):
        numbers, order = [*numbers, near.year], order.replace("y", "") + "y"
    if numbers[0] > 31:
        order = "yMd"
    found = dict(zip(order, numbers, strict=True))
    # A thirteenth month can only be a day.
    turned = _day(found["y"], found["d"], found["M"])
    return _day(found["y"], found["M"], found["d"]) or turned


def _order(text: str, locale: QLocale) -> str:
    """Give the order of day, month and year; with dots the day stands first everywhere."""
    if "." in text:
        return "dMy"
    return "".join(dict.fromkeys(letter for letter in locale.dateFormat(QLocale.FormatType.ShortFormat) if letter in "dMy"))


def _day(year: int, month: int, day: int) -> date | None:
    if year < 100:
        year += 2000 if year < _CENTURY_TURNS else 1900
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _month(word: str, locale: QLocale) -> int | None:
    said = (locale.monthName, locale.standaloneMonthName)
    found = {month for month in range(1, 13) if _begins(word, month, said)}
    return found.pop() if len(found) == 1 else None


def _is_weekday(word: str, locale: QLocale) -> bool:
    said = (locale.dayName, locale.standaloneDayName)
    return any(_begins(word, weekday, said) for weekday in range(1, 8))


def _begins(word: str, number: int, said: tuple[Callable[[int, QLocale.FormatType], str], ...]) -> bool:
    """Say whether a word is the name of a month or weekday, or its beginning."""
    names = [plain_letters(name(number, form)).rstrip(".") for name in said for form in _FORMATS]
    return any(word == name or (len(word) >= _LEAST_LETTERS and name.startswith(word)) for name in names)
