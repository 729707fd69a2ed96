"""What was said below the window, in the officer's language; numbers as that language writes them."""

from __future__ import annotations

import re
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale

from wa_journal.model.said import retold

_FIXED = re.compile(r"([+]?)\.(\d)f")


def worded(text: str) -> str:
    """Give a text in the officer's language; what somebody wrote comes back as it is."""
    return retold(text, _looked_up, _FORM)


def capital(text: str) -> str:
    """Begin with a capital and leave the rest: German nouns keep theirs."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """Begin with a small letter and leave the rest."""
    return text[:1].lower() + text[1:]


def number(value: float, places: int = 1) -> str:
    """Write a number with the officer's decimal mark."""
    # Rounded as everywhere else, so that the same value never reads differently in two places.
    return f"{value:.{places}f}".replace(".", QLocale().decimalPoint())


def day_form(*, long: bool = False) -> str:
    """Give how the language in use writes a day."""
    if long:
        return QCoreApplication.translate("Phrases", "dddd d MMMM yyyy")
    return QCoreApplication.translate("Phrases", "d MMM yyyy")


def _looked_up(context: str, source: str, one: str, count: int) -> str:
    return QCoreApplication.translate(context, source, one or None, count)


class _Form(Formatter):
    """Fills a sentence; numbers with decimals get the language's own mark."""

    def format_field(self, value: object, format_spec: str) -> str:
        """Write one value."""
        fixed = _FIXED.fullmatch(format_spec)
        if fixed is None or not isinstance(value, int | float):
            return str(super().format_field(value, format_spec))
        sign = "+" if fixed[1] and value >= 0 else ""
        return sign + number(value, int(fixed[2]))


_FORM = _Form()
