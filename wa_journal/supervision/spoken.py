"""Numbers in words that identify: a dictated phone number, `the third of May`, `mid-thirties`, `sixteen and a half`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from wa_journal.model.supervision import Decision, MaskedSpan, MaskType
from wa_journal.supervision.forms import Sight
from wa_journal.supervision.lexicon import Lexicon

_DICTATED = 6
_TENS = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"
_BIG = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_TEEN = "(?:thir|four|fif|six|seven|eigh|nine)teen"
_ROOMS = "flat|room|cell|ward|unit|bed|block|apartment|landing|spur|dorm|bay|hut|pod|gate"
_STREETS = "road|street|lane|avenue|terrace|gardens|crescent|grove|mews|row"
_TENS_WORDS = frozenset((*_TENS.split("|"), "teens"))
_DECADE = re.compile(
    rf"(?<!\w)(?P<a>(?:early|mid|middle|late)[- ](?:to[- ](?:mid|late)[- ])?(?:{_TENS}|(?:[1-9]0)['’]?s))(?!\w)"
    rf"|(?<!\w)(?:his|her|their|my|your)\s+(?P<b>{_TENS}|teens|(?:[1-9]0)['’]?s)(?!\w)",
    re.IGNORECASE,
)

_CHILDHOOD = frozenset(("months", "mths", "mos", "weeks", "wks", "years", "year", "yrs"))


def in_words(sight: Sight, lexicon: Lexicon) -> Iterator[MaskedSpan]:
    """Give every stretch of number words that is a phone number, a date or an age by its form."""
    patterns = _patterns(lexicon.of("digits_in_words"), lexicon.of("ordinals"), lexicon.of("ages"), lexicon.of("numbers"))
    for kind, rule, needed, pattern in patterns:
        for found in sight.said(pattern, *needed):
            yield MaskedSpan(found.start(1), found.end(1), kind, Decision.MASK, rule)
    yield from _of_children(sight, lexicon)
    for found in (*sight.said(_DECADE, _TENS_WORDS), *sight.numbered(_DECADE)):
        group = "a" if found["a"] else "b"
        yield MaskedSpan(found.start(group), found.end(group), MaskType.AGE, Decision.MASK, "an age by its decade")


def _of_children(sight: Sight, lexicon: Lexicon) -> Iterator[MaskedSpan]:
    """`Theo (ten weeks)`, `Alfie, 18 months.`, `he was five years then`: a short age right after a name or a person's word."""
    for found in sight.said(_small_ages(lexicon.of("ages")), _CHILDHOOD):
        name, group = found["name"] or found["who"] or "", next(one for one in ("age", "years", "baby") if found[one])
        old = sight.text.startswith(" old", found.end())
        if not name or old or lexicon.is_somebody(name.casefold(), capital=name[:1].isupper()):
            yield MaskedSpan(found.start(group), found.end(group), MaskType.AGE, Decision.MASK, "a child's age")


@lru_cache(maxsize=4)
def _small_ages(ages: frozenset[str]) -> re.Pattern[str]:
    number = rf"(?:\d{{1,2}}|(?:{_any(ages)})(?:[- ](?:{_any(ages)}))?)"
    age = rf"(?P<age>{number} (?:months|mths|mos|weeks|wks)|{number}(?= (?:years|yrs)))"
    named = rf"(?P<name>[^\W\d_]{{2,}})(?:, | \(|,? she has |,? he has ){age}(?: years| yrs)?(?=\s*[,.;)\n]|$)"
    was = rf"(?:\bhe|\bshe) (?:was|is) (?P<years>{number} years?)(?= then\b| when\b|\s*[,.;)\n]|$)"
    ends = r"(?= old\b| and\b|\s*[,.;)\n]|$)"
    baby = rf"\b(?:(?P<who>\w+) (?:is|was)|s?he['’]?s) (?P<baby>{number} (?:months|mths|weeks|wks)){ends}"
    return re.compile(rf"(?<!\w){named}|{was}|{baby}", re.IGNORECASE)


@lru_cache(maxsize=4)
def _patterns(
    digits: frozenset[str], ordinals: frozenset[str], ages: frozenset[str], numbers: frozenset[str]
) -> tuple[tuple[MaskType, str, tuple[frozenset[str], ...], re.Pattern[str]], ...]:
    digit, day, age = (_any(words) for words in (digits, ordinals, ages))
    day = day.replace("-", "[- ]")
    number = rf"(?:{age})(?:[- ](?:{age}))?"
    follows = (
        r"(?=\s*(?:[.,;:!?)\n]|$|(?:and|at|that|he|she|they|when|we|i|with|for|in|but|comma|full stop|period|new|question)\b))"
    )
    said_on = (
        r"(?:on|by|until|till|since|from|for|before|after|was|is|come|pon|court|hearing|next|due|review|appt|back|seen|see)\s+the"
    )
    no_length = r"(?!\w| (?:hour|minute|week|month|day|year|mile|time|page)s?)"
    forms = (
        (
            MaskType.PHONE,
            "a phone number in words",
            digits,
            rf"(?<!\w)((?:{digit})(?:[ ,.-]+(?:{digit}|\d)){{{_DICTATED},}})(?!\w)",
        ),
        (MaskType.DATE, "a day in words", ordinals, rf"(?<!\w){said_on}\s+((?!first|second\b)(?:{day})){follows}"),
        (
            MaskType.DATE,
            "a late day in words",
            ordinals,
            rf"(?<!\w)the ((?:{_TEEN}th|twelfth|(?:twenty|thirty)[- ]\w+|twentieth|thirtieth))(?=\s*[.,;)\n]|$)",
        ),
        (
            MaskType.PLACE,
            "a house number in words",
            (ages, frozenset(("number",))),
            rf"(?:\b(?:at|from|of|to|in|flat|house|room|cell|bed|bus|tram|ward|street|road|lane|rd|terrace)|,)\s+number\s+({number})(?!\w)",
        ),
        (
            MaskType.AGE,
            "an age in words",
            ages,
            rf"(?<!\w)((?:twenty|thirty|forty|fifty|sixty|seventy|eighty) and (?:{age}))(?=\s*[,.;)\n]|$)",
        ),
        (MaskType.DATE, "a day in words", ordinals, rf"(?<!\w)on ((?:{day})) (?:of this|of next|this|next|last) month(?!\w)"),
        (
            MaskType.PLACE,
            "a room by its number in words",
            (ages, frozenset(_ROOMS.split("|"))),
            rf"(?<!\w)((?:{_ROOMS}) {number})"
            r"(?!\w| (?:of|on|at|by|or|to|hundred|other|more|days|hours|times)\b)",
        ),
        (
            MaskType.PLACE,
            "a house number in words",
            (ages, frozenset(_STREETS.split("|"))),
            rf"(?<!\w)((?:(?:{age}) hundred(?: and)? )?{number})(?= (?-i:[A-ZÀ-Þ])\w+ (?:{_STREETS})\b)",
        ),
        (
            MaskType.PLACE,
            "a room spelled out",
            ages,
            rf"(?<!\w)((?-i:[b-hB-H]) (?:{number}(?:[- ](?:{age}))*))"
            rf"(?= (?:full|stop|comma|and|on|at|in|he|she|now|new)\b|\s*[.,;:)\n]|$)",
        ),
        (
            MaskType.AGE,
            "an age or another",
            frozenset(("going",)),
            rf"(?<!\w)((?:{number}|\d{{1,2}}) going on (?:{number}|\d{{1,2}}))(?=\s*[.,;:!?)\n]|$)",
        ),
        (
            MaskType.AGE,
            "an age turned round",
            numbers,
            rf"(?<!\w)({_TEEN}|(?:{_BIG})(?:[- ](?:{age}))?)(?= (?:i am|he is|she is|i'm|he's|she's)\b)",
        ),
        (
            MaskType.AGE,
            "an age or so",
            numbers,
            rf"\b(?:he's|she's|hes|shes|he is|she is) ((?:{_BIG})[- ](?:odd|ish|something))(?!\w)",
        ),
        (
            MaskType.AGE,
            "an age by its year",
            frozenset(("year",)),
            rf"\b(?:his|her|their|my) ((?:{day}|(?:{_BIG})[- ](?:{day}))) year(?!\w)",
        ),
        (
            MaskType.AGE,
            "an age at the head of a sentence",
            numbers,
            rf"(?:^|[.!?\n]\s*)({_TEEN}|(?:{_BIG})(?:[- ](?:{age}))?)"
            r"(?= (?:(?:is|was) (?:young|old|no|too|not|a|late|early)|in|next|soon|today|tomorrow|already|going on|come)\b)",
        ),
        (
            MaskType.AGE,
            "an age at the head of a sentence",
            frozenset(("years", "yrs")),
            rf"(?:^|[.!?\n]\s*)({number}|\d{{2}})(?= (?:years|yrs)(?: (?:and|but|he|she|with|today|now|old)\b|\s*[,.;)\n]|$))",
        ),
        (
            MaskType.AGE,
            "an age of two",
            ages,
            rf"(?-i:[A-ZÀ-Þ])\w+ and (?-i:[A-ZÀ-Þ])\w+ (?:are|were) ({number}|\d{{1,2}})(?=\s*[,.;)\n]|$)",
        ),
        (
            MaskType.AGE,
            "an age and a half",
            frozenset(("half",)),
            rf"(?<!\w)((?:{number}|\d{{1,2}})[- ]and[- ]a[- ]half){no_length}",
        ),
        (
            MaskType.AGE,
            "an age in months",
            frozenset(("months", "mths", "mos")),
            r"(?:\bis|\bwas|\b\w+'s|\baged)\s+(\d{1,2}\s+(?:months|mths|mos))(?=\s+old\b|\s*[,.;)\n]|$)",
        ),
    )
    return tuple(
        (kind, rule, needed if isinstance(needed, tuple) else (needed,), re.compile(pattern, re.IGNORECASE))
        for kind, rule, needed, pattern in forms
    )


def _any(words: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word))).replace("\\-", "-")
