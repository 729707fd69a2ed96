"""Summary only: dates become sessions and weeks, ages bands, nationalities a category, and what the officer calls rare goes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from wa_journal.model.supervision import Decision, MaskedSpan, MaskType
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.tokens import tokens

RARE = "marked by the officer"
NATIONALITY = "nationality"
_ISO = re.compile(r"((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-]?((?:19|20)?\d\d)?")
_DAY = re.compile(r"(?<!\d)([0-3]?\d)(?:st|nd|rd|th|er|\.)?(?!\d)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_SHORT_YEAR = re.compile(r"['’](\d\d)(?!\w)")
_ADULT, _AHEAD = 18, 20
_SOON = timedelta(weeks=4)
_COUNTED_WEEKS = 26


@dataclass(frozen=True, slots=True)
class Generaliser:
    """Words a replacement so that the reader keeps order and distance in time, and loses the date."""

    lexicon: Lexicon
    sessions: tuple[tuple[date, int], ...] = ()
    rare: tuple[str, ...] = field(default=(), repr=False)
    written_on: date | None = None

    def more(self, text: str) -> Iterator[MaskedSpan]:
        """Give the stretches that only a summary takes out."""
        for token in tokens(text, self.lexicon.of("short_titles")):
            if token.lower.removesuffix("'s") in self.lexicon.of("nationalities"):
                yield MaskedSpan(token.start, token.end, MaskType.OTHER, Decision.MASK, NATIONALITY, key=NATIONALITY)
        for stretch in self.rare:
            words = r"\s+".join(map(re.escape, stretch.split()))
            for found in re.finditer(words, text, re.IGNORECASE) if words else ():
                yield MaskedSpan(found.start(), found.end(), MaskType.OTHER, Decision.MASK, RARE, key=RARE)

    def worded(self, text: str, span: MaskedSpan) -> MaskedSpan:
        """Give the span with the replacement that a summary shows."""
        if span.rule == RARE:
            return replace(span, replacement="[left out]")
        if span.rule == NATIONALITY:
            return replace(span, replacement="[nationality]")
        written = text[span.start : span.end]
        if span.type is MaskType.DATE and (told := self._date(written)):
            return replace(span, replacement=told)
        if span.type is MaskType.AGE and (band := age_band(written, self.lexicon)):
            return replace(span, replacement=band)
        return span

    def _date(self, written: str) -> str:
        if not self.sessions:
            return ""
        day = _parsed(written, (self.written_on or max(self.sessions)[0], min(self.sessions)[0]), self.lexicon)
        return "" if day is None else told_by_sessions(day, self.sessions)


def told_by_sessions(day: date, sessions: Sequence[tuple[date, int]]) -> str:
    """Say a date as a session, or as days or weeks before or after one; far from all of them a count would give the date away."""
    first = min(sessions)
    near, number = max((one for one in sessions if one[0] <= day), default=first)
    if near == day:
        return f"[session {number}]"
    weeks = round(abs((day - near).days) / 7)
    side = "after" if day > near else "before"
    if weeks > _COUNTED_WEEKS:
        return f"[more than half a year {side} session {number}]"
    away = ("a few days", "about 1 week")[weeks] if weeks < 2 else f"about {weeks} weeks"
    return f"[{away} {side} session {number}]"


def age_band(written: str, lexicon: Lexicon) -> str:
    """Say an age as a band of ten years, the first of two; children, and all counted in weeks or months, are under 18."""
    age = _age(written, lexicon)
    if age is None:
        return ""
    return "[age under 18]" if age < _ADULT else f"[age {max(_ADULT, age // 10 * 10)}-{age // 10 * 10 + 9}]"


def _age(written: str, lexicon: Lexicon) -> int | None:
    words = re.findall(r"[a-z]+", written.casefold())
    if not lexicon.of("ages_of_babies").isdisjoint(words):
        return 0
    if (digits := re.search(r"\d{1,3}", written)) is not None:
        return int(digits[0])
    if any(word in lexicon.of("small_numbers") for word in words) or any(word.endswith("teen") for word in words):
        tens = sum(lexicon.worth.get(word, 0) for word in words)
        return tens or _ADULT - 1 if not any(word in lexicon.of("teens_of_adults") for word in words) else _ADULT
    return next((lexicon.worth[word] for word in words if word in lexicon.worth), None)


def _parsed(written: str, when: tuple[date, date], lexicon: Lexicon) -> date | None:
    if (iso := _ISO.search(written)) is not None:
        return _made(int(iso[1]), int(iso[2]), int(iso[3]))
    words, numbers = re.findall(r"[a-z]+", written.casefold()), lexicon.months_of_the_year
    month = next((numbers[word[:3]] for word in words if word[:3] in numbers and word in lexicon.of("months")), None)
    # Beside a month's name two numbers are days: `10-12 March` is no tenth of December.
    if month is None and (numeric := _NUMERIC.search(written)) is not None:
        return _meant(_year(numeric[3], when[0]), int(numeric[2]), int(numeric[1]), *when)
    year = _YEAR.search(written) or _SHORT_YEAR.search(written)
    day = _DAY.search(_SHORT_YEAR.sub("", _YEAR.sub("", written)))
    if month is None or day is None:
        return None
    return _meant(_year(year[1] if year else None, when[0]), month, int(day[1]), *when)


def _year(written: str | None, around: date) -> int | None:
    """Two digits are of this century unless that lies far ahead: `98` was."""
    if not written or len(written) > 2:
        return int(written) if written else None
    year = around.year // 100 * 100 + int(written)
    return year if year <= around.year + _AHEAD else year - 100


def _meant(year: int | None, month: int, day: int, around: date, first: date) -> date | None:
    """Without a year the last such day is meant, or one just ahead; where it may be either, none is told."""
    if year is not None:
        return _made(year, month, day)
    made = [found for at in (around.year - 1, around.year, around.year + 1) if (found := _made(at, month, day)) is not None]
    before = max((one for one in made if one <= around), default=None)
    ahead = min((one for one in made if one > around), default=None)
    if before is not None and (before >= first or ahead is None or around - before <= ahead - around):
        return before
    return ahead if ahead is not None and ahead - around <= _SOON else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
