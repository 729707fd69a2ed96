"""The forms of what identifies: links, handles, numbers with letters; each with what a text must hold to be tried."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wa_journal.model.supervision import MaskType
from wa_journal.supervision.tokens import Token

# Signs of more than one letter that a form may ask for.
DOTTED, APART, LINK, WEB = "a.b", " . ", "://", "www."
_DOTTED = re.compile(r"[\w-]\.\w")
_NUMBER = re.compile(r"\S*\d\S*")
# A form that holds a number reaches no further than this to either side of it, one that holds a word no further than that.
_REACH, _FAR = 48, 96
_Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Form:
    """A pattern, what it finds, and what a text must hold for it: one of these signs, one of these words, a number."""

    kind: MaskType
    rule: str
    pattern: re.Pattern[str]
    signs: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """A text with its signs, its words and the stretches around its numbers, so that a form is tried only where it may stand."""

    text: str
    signs: frozenset[str]
    words: frozenset[str]
    places: dict[str, list[_Stretch]]
    numbers: tuple[_Stretch, ...]

    def found(self, form: Form) -> Iterator[re.Match[str]]:
        """Give every place where the form stands."""
        if (form.signs and form.signs.isdisjoint(self.signs)) or (form.words and form.words.isdisjoint(self.words)):
            return
        if form.numbered:
            yield from self.numbered(form.pattern)
        elif form.words:
            yield from self.said(form.pattern, form.words)
        else:
            yield from form.pattern.finditer(self.text)

    def numbered(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Give every place where a pattern that holds a number stands."""
        for start, end in self.numbers:
            yield from pattern.finditer(self.text, start, end)

    def said(self, pattern: re.Pattern[str], *needed: frozenset[str]) -> Iterator[re.Match[str]]:
        """Give every place where a pattern stands that holds a word of each of these lists; looked for around the rarest."""
        if any(words.isdisjoint(self.words) for words in needed):
            return
        rarest = min((self._places(words) for words in needed), key=len)
        for start, end in _stretches(rarest, _FAR):
            yield from pattern.finditer(self.text, start, end)

    def _places(self, words: frozenset[str]) -> list[_Stretch]:
        return sorted(place for word in words & self.words for place in self.places[word])


def sight_of(text: str, words: Iterable[Token]) -> Sight:
    """Look at a text once for all forms; `words` are those that count."""
    longer = (
        (DOTTED, _DOTTED.search(text) is not None),
        (APART, APART in text),
        (LINK, LINK in text),
        (WEB, WEB in text.casefold()),
    )
    places: dict[str, list[_Stretch]] = {}
    for token in words:
        for part in {token.lower, *token.lower.replace("'", "-").split("-")}:
            places.setdefault(part, []).append((token.start, token.end))
    signs = frozenset(text).union(sign for sign, there in longer if there)
    return Sight(
        text, signs, frozenset(places), places, tuple(_stretches((one.span() for one in _NUMBER.finditer(text)), _REACH))
    )


def _stretches(places: Iterable[_Stretch], reach: int) -> Iterator[_Stretch]:
    """Give what lies around places in order, joined where it meets."""
    start = end = -1
    for first, last in places:
        if first - reach > end:
            if end > 0:
                yield start, end
            start = max(0, first - reach)
        end = last + reach
    if end > 0:
        yield start, end


FORMS = (
    Form(
        MaskType.EMAIL,
        "e-mail",
        re.compile(r"(?<![\w.+'-])[\w.+'-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80}){1,8}"),
        signs=frozenset(("@",)),
    ),
    Form(
        MaskType.URL,
        "link",
        re.compile(r"(?:https?|ftp)://[^\s<>\"”’)]+|www\.[^\s<>\"”’)]+", re.IGNORECASE),
        signs=frozenset(
            (
                LINK,
                WEB,
            )
        ),
    ),
    Form(
        MaskType.URL,
        "link",
        re.compile(r"(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,12}/[^\s<>\"”’),]*", re.IGNORECASE),
        signs=frozenset((DOTTED,)),
    ),
    Form(
        MaskType.URL,
        "link",
        re.compile(
            r"(?<![\w@.-])(?:[a-z0-9-]{2,63}\.){1,8}(?:com|org|net|info|example|test|co|io|me|de|fr|uk|ro|nl|eu|es|it|se|pl|ru|tv|at|ch|be|hu|tr)(?![\w.]{0,80}\w)",
            re.IGNORECASE,
        ),
        signs=frozenset((DOTTED,)),
    ),
    Form(MaskType.URL, "handle", re.compile(r"(?<![\w.])[^\W\d_]{2,30}(?:\.\w{2,30}){2,6}(?![\w])"), signs=frozenset((DOTTED,))),
    Form(
        MaskType.URL,
        "handle",
        re.compile(r"(?<![\w/])/? ?[ru] ?/ ?(?!o\b)\w+|(?<!\w)@ (?=[A-Z]|\w+ _ )\w+(?: _ \w+)*"),
        signs=frozenset(
            (
                "/",
                "@",
            )
        ),
    ),
    Form(
        MaskType.URL,
        "link",
        re.compile(r"(?<!\w)[^\W\d_]{2,30} \. (?:com|org|net|co|io|me|uk|de|fr|nl|ro|SE)(?!\w)(?: / [\w-]{1,40}){0,6}"),
        signs=frozenset((APART,)),
    ),
    Form(
        MaskType.ORG,
        "a group by its name",
        re.compile(r"(?<!\w)islamic state(?!\w)|(?<!\w)al[- ]qa['’]?[ie]da(?!\w)", re.IGNORECASE),
        words=frozenset(("islamic", "al", "al-qaeda", "qaeda", "qaida", "al-qaida", "al-qa'ida", "qa'ida", "qa'eda")),
    ),
    Form(
        MaskType.ORG,
        "a firm's form",
        re.compile(r"(?<=\w )(?:d\.o\.o|s\.r\.o|s\.r\.l|S\.R\.L|S\.A|S\.p\.A|e\.V|z o\.o|B\.V|N\.V|A\.Ş)\.(?!\w)"),
        signs=frozenset((DOTTED,)),
    ),
    Form(
        MaskType.PLACE,
        "a landing",
        re.compile(
            r"(?:(?<=\bon the )|(?<=\bto the ))ones(?= now|[.,;\n]|$)"
            r"|(?:(?<=\bon the )|(?<=\bto the )|(?<=\bfrom the )|(?<=\boff the )|(?<=\bin the ))"
            r"(?:twos|threes|fours|fives|[1-5]s)(?!\w| of\b)",
            re.IGNORECASE,
        ),
        words=frozenset(("ones", "twos", "threes", "fours", "fives", "1s", "2s", "3s", "4s", "5s")),
    ),
    Form(
        MaskType.PLACE,
        "a numbered room",
        re.compile(
            r"(?<!\w)(?:unit|cell|room|flat|apt|block|tn|g|nr) \d{1,3}-\d{1,3}(?!\w)|(?<![\w.:/-])\d{1,2}-0\d(?![\w:/-])"
            r"|(?:(?<=\n)|(?<=\n\d{4} ))\d-\d\d(?= [a-z])"
        ),
        signs=frozenset("-"),
        numbered=True,
    ),
    Form(
        MaskType.PHONE,
        "an extension",
        re.compile(r"(?<!\w)(?:\d{2,} ?,? ?)?(?:ext|extn|extension)\.? ?\d{2,6}(?!\w)", re.IGNORECASE),
        words=frozenset(("ext", "extn", "extension")),
        numbered=True,
    ),
    Form(MaskType.ID, "a long number with a letter", re.compile(r"(?<![\w/:.-])\d{5,20}[A-Z]{1,2}(?!\w)"), numbered=True),
    Form(MaskType.ORG, "a group by its number", re.compile(r"(?<=\b[Tt]he )\d{1,2}[1-9]s(?!\w)"), numbered=True),
    Form(MaskType.PLACE, "a floor", re.compile(r"(?<!\w)\d{1,2}\.? ?(?:th|tv|mf|sal|OG|Stg|étage)(?!\w)"), numbered=True),
    Form(
        MaskType.PLACE,
        "a house by its number",
        re.compile(
            r"(?<=\bat )(?:number|no\.?|nr\.?) ?\d{1,3}[a-z]?(?!\w)|(?<=\b(?:of|to|in) )(?:no\.|nr\.) ?\d{1,3}[a-z]?(?!\w)",
            re.IGNORECASE,
        ),
        words=frozenset(("number", "no", "nr")),
        numbered=True,
    ),
    Form(
        MaskType.PLACE,
        "a number of something",
        re.compile(
            r"(?<!session )(?<!sess )(?<!week )(?<!step )(?<!item )(?<!page )(?<!point )(?<!question )(?<!visit )(?<!meeting )"
            r"(?<!exercise )(?<!chapter )(?<!said )(?<!\w)(?:no|nr|nº|n°)\.? ?(?!1\b)\d{1,4}[a-z]?"
            r"(?![\w%]|[.,:]\d| ?[ap]m\b| (?:of|more|other)\b| \w+s\b)",
            re.IGNORECASE,
        ),
        words=frozenset(("no", "nr", "nº", "n")),
        numbered=True,
    ),
    Form(
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
        words=frozenset(
            (
                *("brothers", "sisters", "sons", "daughters", "soldiers", "knights", "guardians", "lions", "wolves", "warriors"),
                *("servants", "defenders", "disciples", "keepers", "followers", "order", "army"),
            )
        ),
    ),
    Form(
        MaskType.ORG,
        "a campaign",
        re.compile(
            r"(?<!\w)(?:Stop|Save|Free|Block|Defend|Reclaim|Ban|Insulate|Protect|Abolish|End) (?:the |our )?[A-ZÀ-Þ][\w'’]+"
        ),
        words=frozenset(("stop", "save", "free", "block", "defend", "reclaim", "ban", "insulate", "protect", "abolish", "end")),
    ),
    Form(
        MaskType.PLACE,
        "a corner",
        re.compile(r"(?<!\w)corner of (?=(?:[^\W\d_]+\.? )?(?:\d|[A-ZÀ-Þ]))"),
        words=frozenset(("corner",)),
    ),
    Form(
        MaskType.URL,
        "handle",
        re.compile(r"(?<![\w@])@\w[\w.]*\w|(?<![\w&])[a-z][^\W_]{0,40}_[\w.]{1,80}|(?<![\w&])(?:#\w{0,80})+", re.IGNORECASE),
        signs=frozenset(
            (
                "@",
                "_",
                "#",
            )
        ),
    ),
    Form(
        MaskType.PHONE,
        "phone",
        re.compile(r"(?<![\w/.-])(?:\+|00)?\(?\d{1,5}\)?(?:[ ./-]?\(?\d{1,5}\)?){2,6}(?:x\d+)?(?![\w/])"),
        numbered=True,
    ),
    Form(
        MaskType.DATE,
        "date",
        re.compile(
            r"(?<![\w.])\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\w)"
            r"|(?<!\w)(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])(?:\.(?= [a-zß-ÿ(]|[^\s\w])|(?=\.(?:\s|$)))"
            r"|(?<![\w.,:/@])(?<!at )(?<!by )(?<!till )(?<!til )(?<!until )(?<!from )(?<!arr )"
            r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?![\w.,]*\w| ?(?:am|pm|h|hrs|uhr)\b)"
        ),
        numbered=True,
    ),
    Form(
        MaskType.ID,
        "number with letters",
        re.compile(
            r"(?<![\w/:.-])(?=[\w/:.-]{0,40}\d)(?=[\w/:.-]{0,40}[A-Z])(?:[A-Z0-9]{1,20}[-/:.]?){0,8}(?:[A-Z]\d|\d[A-Z]|[A-Z][-/:.]\d|\d[-/:.][A-Z])[\w/:.-]*\w"
            r"|(?<![\w/:.-])[A-Z]{1,4}[-/]\d(?![\w/:-])"
        ),
        numbered=True,
    ),
    Form(
        MaskType.ID,
        "number with signs",
        re.compile(
            r"(?<![\w.])\d+(?:[-/:]\w*\d\w*){2,}(?!\w)|(?<!\w)\d+[:/-]\d+(?:[-:/][A-Za-z]{1,4})+[-:/]\d+(?!\w)"
            r"|(?<!\w)\d+ [A-Z]{1,3}[a-z]? \d+/\d+\w*|(?<![\w/.])[a-z]{1,5}/\d{3,}(?:/\w+)*"
            r"|(?<![\w.:/-])\d{3,}-\d{1,4}(?![\w:/-])|(?<!\w)\d{2,} \d{3,}(?!\w)|(?<!\w)\d{3,}/\d{2,4}(?!\w)"
        ),
        numbered=True,
    ),
)
