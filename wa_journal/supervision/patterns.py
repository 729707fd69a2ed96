"""What is identifying by its form: addresses, numbers, dates, ages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from wa_journal.model.supervision import Decision, MaskedSpan, MaskType
from wa_journal.supervision.forms import FORMS, Sight, sight_of
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.spoken import in_words
from wa_journal.supervision.tokens import Token

_TIME = re.compile(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?h)?|\d{1,2}h(?:\d\d)?")
_DAY_MONTH = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])")
_SHORT_YEAR = re.compile(
    r"\b((?:spring|summer|autumn|winter|christmas|easter) (?:of )?(?:(?:19|20)\d\d|['’]\d\d))(?!\w)"
    r"|\b(?:in|since|of|from|until|till|back in|summer|winter|spring|autumn|before|after) (['’]\d\d)(?![\w'’])",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"(?<!\w)(?P<a>\d{1,3})[- ]?(?:years?|yrs?|jahre|ans|años|ani|jaar)[- ](?:old|of age|alt)"
    r"|(?<!\w)(?P<b>\d{1,3})[- ]?(?:y/?o|yo|jahre|ans|años|ani|jaar)(?!\w)"
    r"|(?<!\w)(?:aged|age|turned|turns|turning)\s+(?:of\s+)?(?P<c>\d{1,3})(?!\w)|(?<!\w)(?P<d>1[3-9]|[2-9]\d)\s+(?:years?|yrs?)(?=\s*[,.;)\n]|$)"
    r"|(?:has|have)\s+(?P<f>\d{1,2})(?=\s+years?(?!\w)(?! and \w+ (?:month|week))"
    r"(?!\s+(?:of|to|left|in|inside|more|ago|for|until|till|before|on|clean|sober|experience)\b))"
    r"|(?:has|have|had|with)\s+(?P<e>1[3-9]|[2-9]\d)\s+years?(?!\w)",
    re.IGNORECASE,
)
_ONE_DAY = re.compile(
    r"\b(?:on|last|this|next|since|until|till|meet|coming) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\w|'s)|"
    r"\b(?!\w+s\b)((?:Palm|Easter|Good|Ash|Holy|Black|Whit|Shrove|Maundy) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_MONTH_BEFORE = re.compile(r"\b(?:in|since|until|till|before|after|during|last|next) $", re.IGNORECASE)
_NAME_AFTER = re.compile(r" (?:(?:van|von|de|der|den|ten|ter|el|al|bin) )*[A-ZÀ-ÖØ-Þ][^\W\d_]+")
_LONGEST_DAY = 40
_ORDINAL = re.compile(r"(?<!\w)\d{1,4}(?:st|nd|rd|th)(?!\w)", re.IGNORECASE)


def by_form(text: str, words: Iterable[Token], lexicon: Lexicon) -> Iterator[MaskedSpan]:
    """Give everything that is identifying by its form; spans may overlap; `words` are those that are not replaced yet."""
    sight = sight_of(text, words)
    for form in FORMS:
        kind, rule = form.kind, form.rule
        for found in sight.found(form):
            if (
                kind in (MaskType.PHONE, MaskType.ID, MaskType.DATE)
                and _TIME.fullmatch(found[0])
                and not _DAY_MONTH.fullmatch(found[0])
            ):
                continue
            if rule == "phone" and sum(sign.isdigit() for sign in found[0]) < 7:
                continue
            yield MaskedSpan(found.start(), found.end(), kind, Decision.MASK, rule)
    yield from _dates(sight, lexicon)
    yield from in_words(sight, lexicon)
    for found in sight.numbered(_SHORT_YEAR):
        year = 1 if found[1] else 2
        yield MaskedSpan(found.start(year), found.end(year), MaskType.DATE, Decision.MASK, "a year in short")
    for found in sight.numbered(_AGE):
        group = next(name for name in "abcdef" if found[name])
        # `thirty-year-old` is one word; in `34 years` only the number tells.
        end = found.end() if text[found.end(group) : found.end(group) + 1] not in (" ", "") else found.end(group)
        yield MaskedSpan(found.start(group), end, MaskType.AGE, Decision.MASK, "age")


def _dates(sight: Sight, lexicon: Lexicon) -> Iterator[MaskedSpan]:
    text, present = sight.text, sight.words
    named = lexicon.of("months") & present
    for found in _months(text, named, lexicon) if named else ():
        month = found["month"].casefold().rstrip(".")
        alone = not found["before"] and not found["after"]
        if (
            alone
            and month in lexicon.of("ambiguous_months")
            and (month not in lexicon.of("months_as_words") or not found["month"][0].isupper() or _starts(text, found.start()))
            and not _MONTH_BEFORE.search(text[max(0, found.start() - 8) : found.start()])
        ):
            continue
        if alone and _NAME_AFTER.match(text, found.end()):
            continue
        yield MaskedSpan(found.start(), found.end(), MaskType.DATE, Decision.MASK, "month")
    if not lexicon.of("weekdays").isdisjoint(present):
        yield from _weekdays(sight, bool(named), lexicon)
    for found in sight.numbered(_ORDINAL):
        yield MaskedSpan(found.start(), found.end(), MaskType.DATE, Decision.MASK, "day")


def _months(text: str, named: frozenset[str], lexicon: Lexicon) -> Iterator[re.Match[str]]:
    """Find each month that the text names, with the day and year beside it, in digits or words."""
    full, last = _compiled(_any(lexicon.of("months")), _any(lexicon.of("ordinals")).replace("\\-", "[- ]")), 0
    for month in _alone(_any(named)).finditer(text):
        found = full.search(text, max(last, month.start() - _LONGEST_DAY), month.end() + _LONGEST_DAY)
        if found is not None and found.start("month") == month.start():
            yield found
            last = found.end()


@lru_cache(maxsize=256)
def _alone(months: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{months})(?![\w'’-])", re.IGNORECASE)


def _weekdays(sight: Sight, with_month: bool, lexicon: Lexicon) -> Iterator[MaskedSpan]:
    """A weekday with a number beside it is a date: `Sunday the 12th`, `mardi 3`."""
    named = lexicon.of("weekdays")
    days = _any(named)
    for found in sight.said(_compiled_days(days), named):
        yield MaskedSpan(found.start(), found.end(), MaskType.DATE, Decision.MASK, "weekday with a number")
    for found in sight.said(_compiled_nth(days, _any(lexicon.of("months"))), named) if with_month else ():
        yield MaskedSpan(found.start(), found.end(), MaskType.DATE, Decision.MASK, "a weekday of a month")
    for found in sight.said(_compiled_spoken(days, _any(lexicon.of("ordinals"))), named):
        yield MaskedSpan(found.start(), found.end(), MaskType.DATE, Decision.MASK, "weekday with a day in words")
    for found in sight.said(_ONE_DAY, named):
        group = 1 if found[1] else 2
        yield MaskedSpan(found.start(group), found.end(group), MaskType.DATE, Decision.MASK, "one weekday")


@lru_cache(maxsize=512)
def _any(words: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


@lru_cache(maxsize=4)
def _compiled_nth(days: str, months: str) -> re.Pattern[str]:
    """`the second Tuesday of March`."""
    nth = "(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th)"
    return re.compile(rf"(?<!\w){nth} (?:{days}) (?:of|in) (?:{months})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=4)
def _compiled_spoken(days: str, ordinals: str) -> re.Pattern[str]:
    """`Wednesday the ninth`, and the weekday of `Tuesday, twenty past two, the 11th` or `Saturday week the 23rd`."""
    ahead = rf"(?=,? (?:[^.\n]{{0,30}}, )?the (?:{ordinals}|[0-3]?\d(?:st|nd|rd|th))(?!\w))"
    return re.compile(
        rf"(?<!\w)(?:{days})(?: (?:week|night|morning|afternoon|evening))?(?:,? the (?:{ordinals})(?!\w)|{ahead})", re.IGNORECASE
    )


@lru_cache(maxsize=4)
def _compiled_days(days: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{days})\.?,?\s+(?:the\s+|le\s+|den\s+|der\s+)?[0-3]?\d(?:st|nd|rd|th|\.|er)?(?![\w:]|[.:h]\d|\s*(?:am|pm|o'clock|uhr|h)\b)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=4)
def _compiled(months: str, ordinals: str) -> re.Pattern[str]:
    links = r"(?:,|&|/|-|–|and|or|to|till|until|al|a|au|et|und|bis|y|e|en|tot|och|do|og|și|ve)"
    several = rf"(?:[0-3]?\d(?:st|nd|rd|th|\.)?(?:\s*{links}\s*)){{0,2}}"
    before = rf"(?P<before>{several}" + r"[0-3]?\d(?:st|nd|rd|th|er|\.|º)?\s*(?:of\s+|de\s+|d['’])?"
    before += rf"|(?:{ordinals})\s+(?:of\s+)?)?"
    after = r"(?P<after>\.?,?\s+[0-3]?\d(?:st|nd|rd|th)?(?!\w|[:.]\d)(?:,?\s+(?:19|20)\d\d)?"
    after += rf"|\.?\s+(?:de\s+)?(?:19|20)\d\d|\s+['’]\d\d|\s+(?:the\s+)?(?:{ordinals})(?!\w))?"
    return re.compile(rf"(?<![\w-]){before}(?P<month>{months})(?![\w'’-]){after}", re.IGNORECASE)


def _starts(text: str, place: int) -> bool:
    before = text[:place].rstrip(" \t\"'“‘(")
    return not before or before[-1] in ".!?\n:"


def is_time(written: str) -> bool:
    """Say whether digits are a time of day, which identifies nobody."""
    return _TIME.fullmatch(written) is not None
