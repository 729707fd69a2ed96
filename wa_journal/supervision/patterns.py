"""What is identifying by its form: addresses, numbers, dates, ages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from wa_journal.model.supervision import Decision, MaskedSpan, MaskType
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.spoken import in_words

_FORMS: tuple[tuple[MaskType, str, re.Pattern[str]], ...] = (
    (MaskType.EMAIL, "e-mail", re.compile(r"(?<![\w.+'-])[\w.+'-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80}){1,8}")),
    (MaskType.URL, "link", re.compile(r"(?:https?|ftp)://[^\s<>\"”’)]+|www\.[^\s<>\"”’)]+", re.IGNORECASE)),
    (MaskType.URL, "link", re.compile(r"(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,12}/[^\s<>\"”’),]*", re.IGNORECASE)),
    (
        MaskType.URL,
        "link",
        re.compile(
            r"(?<![\w@.-])(?:[a-z0-9-]{2,63}\.){1,8}(?:com|org|net|info|example|test|co|io|me|de|fr|uk|ro|nl|eu|es|it|se|pl|ru|tv|at|ch|be|hu|tr)(?![\w.]{0,80}\w)",
            re.IGNORECASE,
        ),
    ),
    (MaskType.URL, "handle", re.compile(r"(?<![\w.])[^\W\d_]{2,30}(?:\.\w{2,30}){2,6}(?![\w])")),
    (MaskType.URL, "handle", re.compile(r"(?<![\w/])/? ?[ru] ?/ ?(?!o\b)\w+|(?<!\w)@ (?=[A-Z]|\w+ _ )\w+(?: _ \w+)*")),
    (
        MaskType.URL,
        "link",
        re.compile(r"(?<!\w)[^\W\d_]{2,30} \. (?:com|org|net|co|io|me|uk|de|fr|nl|ro|SE)(?!\w)(?: / [\w-]{1,40}){0,6}"),
    ),
    (
        MaskType.ORG,
        "a group by its name",
        re.compile(r"(?<!\w)islamic state(?!\w)|(?<!\w)al[- ]qa['’]?[ie]da(?!\w)", re.IGNORECASE),
    ),
    (
        MaskType.ORG,
        "a firm's form",
        re.compile(r"(?<=\w )(?:d\.o\.o|s\.r\.o|s\.r\.l|S\.R\.L|S\.A|S\.p\.A|e\.V|z o\.o|B\.V|N\.V|A\.Ş)\.(?!\w)"),
    ),
    (
        MaskType.PLACE,
        "a landing",
        re.compile(
            r"(?:(?<=\bon the )|(?<=\bto the ))ones(?= now|[.,;\n]|$)"
            r"|(?:(?<=\bon the )|(?<=\bto the )|(?<=\bfrom the )|(?<=\boff the )|(?<=\bin the ))"
            r"(?:twos|threes|fours|fives|[1-5]s)(?!\w| of\b)",
            re.IGNORECASE,
        ),
    ),
    (
        MaskType.PLACE,
        "a numbered room",
        re.compile(
            r"(?<!\w)(?:unit|cell|room|flat|apt|block|tn|g|nr) \d{1,3}-\d{1,3}(?!\w)|(?<![\w.:/-])\d{1,2}-0\d(?![\w:/-])"
            r"|(?:(?<=\n)|(?<=\n\d{4} ))\d-\d\d(?= [a-z])"
        ),
    ),
    (
        MaskType.PHONE,
        "an extension",
        re.compile(r"(?<!\w)(?:\d{2,} ?,? ?)?(?:ext|extn|extension)\.? ?\d{2,6}(?!\w)", re.IGNORECASE),
    ),
    (MaskType.ID, "a long number with a letter", re.compile(r"(?<![\w/:.-])\d{5,20}[A-Z]{1,2}(?!\w)")),
    (MaskType.ORG, "a group by its number", re.compile(r"(?<=\b[Tt]he )\d{1,2}[1-9]s(?!\w)")),
    (MaskType.PLACE, "a floor", re.compile(r"(?<!\w)\d{1,2}\.? ?(?:th|tv|mf|sal|OG|Stg|étage)(?!\w)")),
    (
        MaskType.PLACE,
        "a house by its number",
        re.compile(
            r"(?<=\bat )(?:number|no\.?|nr\.?) ?\d{1,3}[a-z]?(?!\w)|(?<=\b(?:of|to|in) )(?:no\.|nr\.) ?\d{1,3}[a-z]?(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        MaskType.PLACE,
        "a number of something",
        re.compile(
            r"(?<!session )(?<!sess )(?<!week )(?<!step )(?<!item )(?<!page )(?<!point )(?<!question )(?<!visit )(?<!meeting )"
            r"(?<!exercise )(?<!chapter )(?<!said )(?<!\w)(?:no|nr|nº|n°)\.? ?(?!1\b)\d{1,4}[a-z]?"
            r"(?![\w%]|[.,:]\d| ?[ap]m\b| (?:of|more|other)\b| \w+s\b)",
            re.IGNORECASE,
        ),
    ),
    (
        MaskType.ORG,
        "a band by what its members are",
        re.compile(
            r"(?<!his )(?<!her )(?<!my )(?<!our )(?<!their )(?<!two )(?<!three )(?<!\w)"
            r"(?:brothers|sisters|sons|daughters|soldiers"
            r"|knights|guardians|lions|wolves|warriors|servants|defenders|disciples|keepers|followers|order|army) of (?:the )?"
            r"(?!(?:the|his|her|my|our|their|your|this|that|these|those|a|an|mine|things|events|one|all|family|same|service|play"
            r"|magnitude|men|people)\b)[^\W\d_]{3,}",
            re.IGNORECASE,
        ),
    ),
    (
        MaskType.ORG,
        "a campaign",
        re.compile(
            r"(?<!\w)(?:Stop|Save|Free|Block|Defend|Reclaim|Ban|Insulate|Protect|Abolish|End) (?:the |our )?[A-ZÀ-Þ][\w'’]+"
        ),
    ),
    (MaskType.PLACE, "a corner", re.compile(r"(?<!\w)corner of (?=(?:[^\W\d_]+\.? )?(?:\d|[A-ZÀ-Þ]))")),
    (
        MaskType.URL,
        "handle",
        re.compile(r"(?<![\w@])@\w[\w.]*\w|(?<![\w&])[a-z][^\W_]{0,40}_[\w.]{1,80}|(?<![\w&])(?:#\w{0,80})+", re.IGNORECASE),
    ),
    (MaskType.PHONE, "phone", re.compile(r"(?<![\w/.-])(?:\+|00)?\(?\d{1,5}\)?(?:[ ./-]?\(?\d{1,5}\)?){2,6}(?:x\d+)?(?![\w/])")),
    (
        MaskType.DATE,
        "date",
        re.compile(
            r"(?<![\w.])\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\w)"
            r"|(?<!\w)(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])(?:\.(?= [a-zß-ÿ(]|[^\s\w])|(?=\.(?:\s|$)))"
            r"|(?<![\w.,:/@])(?<!at )(?<!by )(?<!till )(?<!til )(?<!until )(?<!from )(?<!arr )"
            r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?![\w.,]*\w| ?(?:am|pm|h|hrs|uhr)\b)"
        ),
    ),
    (
        MaskType.ID,
        "number with letters",
        re.compile(
            r"(?<![\w/:.-])(?=[\w/:.-]{0,40}\d)(?=[\w/:.-]{0,40}[A-Z])(?:[A-Z0-9]{1,20}[-/:.]?){0,8}(?:[A-Z]\d|\d[A-Z]|[A-Z][-/:.]\d|\d[-/:.][A-Z])[\w/:.-]*\w"
        ),
    ),
    (
        MaskType.ID,
        "number with signs",
        re.compile(
            r"(?<![\w.])\d+(?:[-/:]\w*\d\w*){2,}(?!\w)|(?<!\w)\d+[:/-]\d+(?:[-:/][A-Za-z]{1,4})+[-:/]\d+(?!\w)"
            r"|(?<!\w)\d+ [A-Z]{1,3}[a-z]? \d+/\d+\w*|(?<![\w/.])[a-z]{1,5}/\d{3,}(?:/\w+)*"
            r"|(?<![\w.:/-])\d{3,}-\d{1,4}(?![\w:/-])|(?<!\w)\d{2,} \d{3,}(?!\w)|(?<!\w)\d{3,}/\d{2,4}(?!\w)"
        ),
    ),
)
# Without one of these signs in the text the pattern cannot match, and is not tried.
_DIGITS = frozenset("0123456789")
_NEEDED = {
    "e-mail": frozenset("@"),
    "link": frozenset("./:"),
    "handle": frozenset("@_#./"),
    "a firm's form": frozenset("."),
    "a numbered room": frozenset("-"),
    "a long number with a letter": _DIGITS,
    "a group by its number": _DIGITS,
    "a floor": _DIGITS,
    "phone": _DIGITS,
    "date": _DIGITS,
    "number with signs": _DIGITS,
    "a house by its number": _DIGITS,
    "a number of something": _DIGITS,
    "number with letters": _DIGITS,
}
_NEEDED_WORDS = {
    "a campaign": frozenset(
        ("stop", "save", "free", "block", "defend", "reclaim", "ban", "insulate", "protect", "abolish", "end")
    ),
    "a house by its number": frozenset(("number", "no", "nr")),
    "a number of something": frozenset(("no", "nr", "nº", "n")),
    "a band by what its members are": frozenset(
        (
            *("brothers", "sisters", "sons", "daughters", "soldiers", "knights", "guardians", "lions", "wolves", "warriors"),
            *("servants", "defenders", "disciples", "keepers", "followers", "order", "army"),
        )
    ),
    "an extension": frozenset(("ext", "extn", "extension")),
    "a group by its name": frozenset(
        ("islamic", "al", "al-qaeda", "qaeda", "qaida", "al-qaida", "al-qa'ida", "qa'ida", "qa'eda")
    ),
    "a landing": frozenset(("ones", "twos", "threes", "fours", "fives", "1s", "2s", "3s", "4s", "5s")),
}
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
_ENGLISH_MONTHS = ("may", "march", "mar", "jan", "dec", "ramadan")
_ORDINAL = re.compile(r"(?<!\w)\d{1,4}(?:st|nd|rd|th)(?!\w)", re.IGNORECASE)


def by_form(text: str, present: frozenset[str], lexicon: Lexicon) -> Iterator[MaskedSpan]:
    """Give everything that is identifying by its form; spans may overlap; `present` are the words."""
    signs = frozenset(text)
    for kind, rule, pattern in _FORMS:
        if signs.isdisjoint(_NEEDED.get(rule, signs)) or present.isdisjoint(_NEEDED_WORDS.get(rule, present)):
            continue
        for found in pattern.finditer(text):
            if (
                kind in (MaskType.PHONE, MaskType.ID, MaskType.DATE)
                and _TIME.fullmatch(found[0])
                and not _DAY_MONTH.fullmatch(found[0])
            ):
                continue
            if rule == "phone" and sum(sign.isdigit() for sign in found[0]) < 7:
                continue
            yield MaskedSpan(found.start(), found.end(), kind, Decision.MASK, rule)
    numbered = not signs.isdisjoint(_DIGITS)
    yield from _dates(text, present, numbered, lexicon)
    yield from in_words(text, present, lexicon)
    for found in _SHORT_YEAR.finditer(text) if numbered else ():
        year = 1 if found[1] else 2
        yield MaskedSpan(found.start(year), found.end(year), MaskType.DATE, Decision.MASK, "a year in short")
    for found in _AGE.finditer(text) if numbered else ():
        group = next(name for name in "abcdef" if found[name])
        # `thirty-year-old` is one word; in `34 years` only the number tells.
        end = found.end() if text[found.end(group) : found.end(group) + 1] not in (" ", "") else found.end(group)
        yield MaskedSpan(found.start(group), end, MaskType.AGE, Decision.MASK, "age")


def _dates(text: str, present: frozenset[str], numbered: bool, lexicon: Lexicon) -> Iterator[MaskedSpan]:
    named = lexicon.of("months") & present
    for found in _months(text, named, lexicon) if named else ():
        month = found["month"].casefold().rstrip(".")
        alone = not found["before"] and not found["after"]
        if (
            alone
            and month in lexicon.of("ambiguous_months")
            and (month not in _ENGLISH_MONTHS or not found["month"][0].isupper() or _starts(text, found.start()))
            and not _MONTH_BEFORE.search(text[max(0, found.start() - 8) : found.start()])
        ):
            continue
        if alone and _NAME_AFTER.match(text, found.end()):
            continue
        yield MaskedSpan(found.start(), found.end(), MaskType.DATE, Decision.MASK, "month")
    if not lexicon.of("weekdays").isdisjoint(present):
        yield from _weekdays(text, bool(named), lexicon)
    for found in _ORDINAL.finditer(text) if numbered else ():
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


def _weekdays(text: str, with_month: bool, lexicon: Lexicon) -> Iterator[MaskedSpan]:
    """A weekday with a number beside it is a date: `Sunday the 12th`, `mardi 3`."""
    days = _any(lexicon.of("weekdays"))
    for found in _compiled_days(days).finditer(text):
        yield MaskedSpan(found.start(), found.end(), MaskType.DATE, Decision.MASK, "weekday with a number")
    for found in _compiled_nth(days, _any(lexicon.of("months"))).finditer(text) if with_month else ():
        yield MaskedSpan(found.start(), found.end(), MaskType.DATE, Decision.MASK, "a weekday of a month")
    for found in _compiled_spoken(days, _any(lexicon.of("ordinals"))).finditer(text):
        yield MaskedSpan(found.start(), found.end(), MaskType.DATE, Decision.MASK, "weekday with a day in words")
    for found in _ONE_DAY.finditer(text):
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
