"""What is identifying by its form: addresses, numbers, dates, ages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from wa_journal.model.supervision import Decision, MaskedSpan, MaskType
from wa_journal.supervision.forms import Form, Sight, sight_of
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.reading_forms import any_of
from wa_journal.supervision.tokens import Token

_TIME = re.compile(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?h)?|\d{1,2}h(?:\d\d)?")
_DAY_MONTH = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])")
_MAYBE_TIMES = (MaskType.PHONE, MaskType.ID, MaskType.DATE)
_LONGEST_DAY = 40


def by_form(text: str, words: Iterable[Token], lexicon: Lexicon) -> Iterator[MaskedSpan]:
    """Give everything that is identifying by its form; spans may overlap; `words` are those that are not replaced yet."""
    sight = sight_of(text, words)
    yield from _formed(sight, lexicon.forms.first)
    yield from _dates(sight, lexicon)
    yield from _formed(sight, lexicon.forms.late)
    yield from _of_children(sight, lexicon)
    for found in sight.numbered(lexicon.forms.any_case["age"]):
        group = next(name for name in "abcdef" if found[name])
        # `thirty-year-old` is one word; in `34 years` only the number tells.
        end = found.end() if text[found.end(group) : found.end(group) + 1] not in (" ", "") else found.end(group)
        yield MaskedSpan(found.start(group), end, MaskType.AGE, Decision.MASK, "age")


def _formed(sight: Sight, forms: Iterable[Form]) -> Iterator[MaskedSpan]:
    """A time of day identifies nobody, and a number with few digits is no telephone's."""
    for form in sight.likely(forms):
        for found in sight.found(form):
            written = found[0]
            if form.kind in _MAYBE_TIMES and _TIME.fullmatch(written) and not _DAY_MONTH.fullmatch(written):
                continue
            if sum(sign.isdigit() for sign in written) >= form.digits:
                yield MaskedSpan(*found.span(found.lastindex or 0), form.kind, Decision.MASK, form.rule)


def _of_children(sight: Sight, lexicon: Lexicon) -> Iterator[MaskedSpan]:
    """`Theo (ten weeks)`, `Alfie, 18 months.`, `he was five years then`: a short age right after a name or a person's word."""
    for found in sight.said(lexicon.forms.any_case["child"], lexicon.of("ages_of_children")):
        name, group = found["name"] or found["who"] or "", next(one for one in ("age", "years", "baby") if found[one])
        old = sight.text.startswith(" old", found.end())
        if not name or old or lexicon.is_somebody(name.casefold(), capital=name[:1].isupper()):
            yield MaskedSpan(found.start(group), found.end(group), MaskType.AGE, Decision.MASK, "a child's age")


def _dates(sight: Sight, lexicon: Lexicon) -> Iterator[MaskedSpan]:
    text, before = sight.text, lexicon.forms.any_case["month_before"]
    named = lexicon.of("months") & sight.words
    for found in _months(text, named, lexicon) if named else ():
        month = found["month"].casefold().rstrip(".")
        alone = not found["before"] and not found["after"]
        if (
            alone
            and month in lexicon.of("ambiguous_months")
            and (month not in lexicon.of("months_as_words") or not found["month"][0].isupper() or _starts(text, found.start()))
            and not before.search(text[max(0, found.start() - 8) : found.start()])
        ):
            continue
        if alone and lexicon.forms.as_written["name_after"].match(text, found.end()):
            continue
        yield MaskedSpan(found.start(), found.end(), MaskType.DATE, Decision.MASK, "month")


def _months(text: str, named: frozenset[str], lexicon: Lexicon) -> Iterator[re.Match[str]]:
    """Find each month that the text names, with the day and year beside it, in digits or words."""
    full, last = lexicon.forms.any_case["month"], 0
    for month in _alone(named).finditer(text):
        found = full.search(text, max(last, month.start() - _LONGEST_DAY), month.end() + _LONGEST_DAY)
        if found is not None and found.start("month") == month.start():
            yield found
            last = found.end()


@lru_cache(maxsize=256)
def _alone(months: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{any_of(months)})(?![\w'’-])", re.IGNORECASE)


def _starts(text: str, place: int) -> bool:
    before = text[:place].rstrip(" \t\"'“‘(")
    return not before or before[-1] in ".!?\n:"


def is_time(written: str) -> bool:
    """Say whether digits are a time of day, which identifies nobody."""
    return _TIME.fullmatch(written) is not None
