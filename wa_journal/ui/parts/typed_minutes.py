"""A length of time as people write it: minutes alone, hours with a colon, or either with its unit in any of our languages."""

from __future__ import annotations

import re

from wa_journal.ui.parts.plain_letters import plain_letters

LONGEST = 12 * 60
# From here on, hours may be those of the clock: 9:30, or in French 14 h. Nobody means that by minutes alone.
BY_THE_CLOCK, _MIDNIGHT = 6 * 60, 24 * 60
# The units without their marks, and the small words for one, a half and a quarter, in English, German, French and Romanian.
_HOUR, _MINUTE = r"(?:h|hrs?|hours?|std\.?|stunden?|heures?|ora|ore)", r"(?:m|mn|min\.?|mins|minutes?|minuten?|minut|['’])"
_ONE = re.compile(r"\b(?:an?|one|eine[rn]?|une?|o)\b")
_PARTS = tuple(
    (re.compile(rf"(?:\b1 )?\b{word}\b(?: of)?(?: de)?(?: 1)?"), part)
    for word, part in (
        (r"(?:half|halbe|demie?|jumatate)", "0.5"),
        (r"(?:(?:1 )?quarter|viertel|quart|sfert)", "0.25"),
        (r"(?:3 quarters|dreiviertel|3/4)", "0.75"),
        (r"anderthalb", "1.5"),
    )
)
_SIGNS = (("½", " 0.5 "), ("¼", " 0.25 "), ("¾", " 0.75 "), ("1/2", " 0.5 "))
_ABOUT = re.compile(r"^(?:about|circa|ca\.?|etwa|environ|cam|~)\s*")
_BETWEEN = re.compile(r"\b(?:and|und|et|si|de)\b|\bd['’]|[,;]\s|-(?=[a-z])")
# 1.30 h may mean half past or three tenths: such a one is asked for again, never guessed.
_NUMBER = r"(\d+(?:[.,](?:\d|25|75))?)"
_FORMS = (
    (re.compile(rf"(\d+)\s*{_MINUTE}?"), (1,)),
    (re.compile(rf"(\d+):([0-5]\d)\s*{_HOUR}?"), (60, 1)),
    (re.compile(rf"{_NUMBER}\s*{_HOUR}"), (60,)),
    (re.compile(rf"(\d+)\s*{_HOUR}\s*([0-5]?\d)\s*{_MINUTE}?"), (60, 1)),
    (re.compile(rf"(\d+)\s*{_HOUR}\s*(0\.\d+)"), (60, 60)),
    (re.compile(rf"(\d+)\s*(0\.\d+)\s*{_HOUR}"), (60, 60)),
)


def typed_minutes(text: str) -> int | None:
    """Give the minutes that were meant, or None where the words are no length of a meeting, or may be a time of day."""
    found = _read(_plain(text))
    if found is None:
        return None
    minutes, in_hours = found
    return minutes if 1 <= minutes <= LONGEST and not (in_hours and minutes >= BY_THE_CLOCK) else None


def may_be_time_of_day(text: str) -> bool:
    """Say whether hours were written that a clock shows, and few meetings last."""
    found = _read(_plain(text))
    return found is not None and found[1] and found[0] >= BY_THE_CLOCK


def _read(plain: str) -> tuple[int, bool] | None:
    """Give the minutes, a day of them at most, and whether they were written in hours."""
    for form, units in _FORMS:
        found = form.fullmatch(plain)
        if found is not None:
            minutes = sum(float(part.replace(",", ".")) * unit for part, unit in zip(found.groups(), units, strict=True))
            return (round(minutes), 60 in units) if minutes <= _MIDNIGHT and minutes == round(minutes) else None
    return None


def _plain(text: str) -> str:
    """Write small words as numbers and leave out what only joins them."""
    for sign, number in _SIGNS:
        text = text.replace(sign, number)
    plain = _BETWEEN.sub(" ", _ABOUT.sub("", plain_letters(text).strip()))
    plain = " ".join(_ONE.sub("1", plain).split())
    for word, part in _PARTS:
        plain = word.sub(part, plain)
    return " ".join(plain.split())
