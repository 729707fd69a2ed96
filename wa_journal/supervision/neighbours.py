"""Takes in what belongs to a masked name: its head, kunya, number, street and the capitals beside it; joins what reads as one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from wa_journal.model.supervision import Decision, MaskedSpan, MaskType
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.tokens import Token, is_clock

_NAMES = frozenset((MaskType.PERSON, MaskType.PLACE, MaskType.ORG, MaskType.OTHER))
_TIGHT = re.compile(r"[ \t]?[-–'’.&/+]?[ \t]?|[ \t]?['’][ \t]?s[ \t]|[ \t]?[(\"“][ \t]?|[ \t]?[)\"”][ \t]?")
_SHORT = 3
_PERHAPS_SHORT = 4
_NUMBERED = ("a number beside a place", "a letter beside a place")
SMALL_BODY = "a body or place in small letters"
NICKNAME = "a nickname in small letters"
STANDS = "an everyday word where a name stands"
_FURTHEST, _TWO = 3, 2
_FURTHEST_LEFT = 8
_LONGEST_KEY = 200
_RUNS = ("part of a capitalised name", "a capital within a sentence")
_QUOTED = re.compile(r"\s?[(\"“'‘]\s?(?:the )?\w+(?: \w+)?\s?[)\"”'’]\s?")


def wide(spans: Iterable[MaskedSpan], words: Sequence[Token], lexicon: Lexicon) -> list[MaskedSpan]:
    """Give each masked name with the words around it that belong to it."""
    starts = {token.start: place for place, token in enumerate(words)}
    ends = {token.end: place for place, token in enumerate(words)}
    beside = _Beside(words, lexicon)
    return [_wide(span, starts.get(span.start), ends.get(span.end), beside) for span in spans]


def _wide(span: MaskedSpan, first: int | None, last: int | None, beside: _Beside) -> MaskedSpan:
    if first is None or last is None or span.type not in _NAMES:
        return span
    start, end = beside.leftmost(first, span), beside.rightmost(last, span)
    return replace(span, start=beside.words[start].start, end=beside.words[end].end)


class _Beside:
    """Looks left and right of one span."""

    def __init__(self, words: Sequence[Token], lexicon: Lexicon) -> None:
        self.words = words
        self._lexicon = lexicon
        self._heads = lexicon.of("place_heads") | lexicon.of("org_heads")
        self._official = lexicon.of("plain_capitals") | self._heads

    def leftmost(self, place: int, span: MaskedSpan) -> int:
        """Give the place of the first word that belongs to the span."""
        at = place
        while at > max(0, place - _FURTHEST_LEFT) and self.words[at].gap in (" ", "-", ". ", "\n"):
            if self._opens_a_sentence(at) or not self._goes_before(at, span):
                break
            at -= 1
        return at

    def _opens_a_sentence(self, at: int) -> bool:
        """`Ormsby Road. Brenda came` is a place and a person; `St. Jude` and `J. Smith` are one."""
        return self.words[at].gap == ". " and self.words[at].starts

    def _goes_before(self, at: int, span: MaskedSpan) -> bool:
        before, token = self.words[at - 1], self.words[at]
        if before.lower in self._lexicon.of("never_beside"):
            run = span.rule in _RUNS or before.lower in self._lexicon.of("word_names")
            if before.lower in self._lexicon.of("weekdays_in_short"):
                return before.capital and token.capital and token.gap == " " and not self._lexicon.is_ordinary(token.lower)
            return before.lower in self._lexicon.of("weekdays_in_full") and token.capital and before.capital and run
        if token.gap == "\n":
            return False
        if before.capital and token.capital and self._capital_before(before, token, span):
            return True
        if not before.letters:
            return self._number_before(at, span)
        if not self._lexicon.of("linking").isdisjoint((before.lower, token.lower)):
            return self._linked_before(at, span)
        if len(before.text) == 1 and self._may_be_initial(before):
            return token.gap in (" ", ". ") and not token.starts
        if before.lower == "st" and not before.capital:
            return not token.capital
        return self._street_before(before, token, span) or self._small_before(before, token, span)

    def _may_be_initial(self, letter: Token) -> bool:
        lexicon = self._lexicon
        return letter.lower not in lexicon.of("letters_as_words") and letter.text not in lexicon.of("no_initials_before")

    def _linked_before(self, at: int, span: MaskedSpan) -> bool:
        """What `of` and `and` link to a name."""
        before, token = self.words[at - 1], self.words[at]
        if before.lower == "of":
            return self._of_before(at, span)
        if token.lower == "of":
            return before.lower in self._heads or (before.starts and before.capital)
        return self._pair_before(at if token.lower in self._lexicon.of("pairing") else at - 1, span)

    def _of_before(self, at: int, span: MaskedSpan) -> bool:
        """`Sons of …`, `council of …`: a head or several of something before the `of`."""
        if at < _TWO or self.words[at - 1].gap != " ":
            return False
        head, token = self.words[at - 2], self.words[at]
        several = head.capital and token.capital and head.lower.endswith("s") and self._opens(head, self.words[at - 1])
        return several or (head.lower in self._heads and (token.capital or span.rule == STANDS))

    def _pair_before(self, joining: int, span: MaskedSpan) -> bool:
        """`Sword and Hearth` at the head of a sentence: two everyday nouns with capitals are one body."""
        if joining < 1 or joining + 1 >= len(self.words) or span.rule not in ("a capital within a sentence", *_RUNS):
            return False
        first, second = self.words[joining - 1], self.words[joining + 1]
        spaced = self.words[joining].gap == second.gap == " "
        everyday = self._lexicon.is_ordinary(second.lower) and second.lower not in self._lexicon.names
        noun = first.lower not in self._lexicon.of("no_subject") and self._lexicon.is_ordinary(first.lower)
        return spaced and everyday and noun and first.starts and first.capital and second.capital

    def _street_before(self, before: Token, token: Token, span: MaskedSpan) -> bool:
        """`rue des Lilas`, `ul. Długa`: a street's word in small letters before its name."""
        if token.capital and not before.capital and before.lower in self._lexicon.of("foreign_streets"):
            return True
        everyday = before.lower in self._lexicon.common and token.text.isalpha()
        return before.lower in self._lexicon.of("streets") and span.type is not MaskType.PERSON and not everyday

    def _capital_before(self, before: Token, token: Token, span: MaskedSpan) -> bool:
        """A capital of an official body, of a run, of a name's opening, or a people before a body (`American League`)."""
        lexicon = self._lexicon
        if before.lower in lexicon.of("name_starts"):
            return True
        if before.starts:
            return self._opens(before, token) or self._opens_title(before, token)
        inside = before.lower in self._official
        return inside or (span.rule == "part of a capitalised name" and before.lower not in lexicon.of("titles"))

    def _opens_title(self, before: Token, token: Token) -> bool:
        """`Living Computer Museum`: an -ing word before two capitals of everyday words is part of the title."""
        if not before.lower.endswith("ing"):
            return False
        at = next(place for place, word in enumerate(self.words) if word is token) + 1
        after = self.words[at] if at < len(self.words) else None
        titled = after is not None and after.capital and after.gap == " " and after.letters
        return titled and token.gap == " " and self._lexicon.is_ordinary(token.lower)

    def _opens(self, before: Token, token: Token) -> bool:
        """A sentence's first word is part of a name of ordinary words (`Park Hospital`), not a verb before a person."""
        lexicon, lower = self._lexicon, before.lower
        if lower in lexicon.of("ordinals") and token.gap == " ":
            return not token.starts and token.lower not in lexicon.of("function")
        if lower in lexicon.of("function") or lower in lexicon.of("openers") or lower in lexicon.of("said"):
            return False
        act = lower.endswith(("ed", "ing", "ly", "'s")) and before.gap[-1:] not in ("(", '"', "“")
        if act or lower in lexicon.of("relations") | lexicon.of("close") | lexicon.of("titles"):
            return False
        return token.gap == " " and token.lower not in lexicon.of("function")

    def _number_before(self, at: int, span: MaskedSpan) -> bool:
        """A house number or `30 Seconds to Mars`; after `session` or `week` a number only counts."""
        token = self.words[at]
        if token.gap != " " or span.rule == "known initials" or not (token.capital or not token.letters):
            return False
        counted = at > 1 and self.words[at - 2].lower in self._lexicon.of("counted")
        logged = token.starts and is_clock(self.words[at - 1].text)
        return not counted and not logged and ":" not in self.words[at - 1].text

    def _small_before(self, before: Token, token: Token, span: MaskedSpan) -> bool:
        lexicon = self._lexicon
        if span.rule in _NUMBERED:
            return before.lower in lexicon.of("place_heads") or before.lower in lexicon.of("rooms")
        unknown = span.rule in ("not an ordinary word", NICKNAME) and not token.capital
        if unknown and before.lower in lexicon.of("nick_starts") | lexicon.of("kunyas"):
            return True
        if unknown and before.lower in lexicon.of("nick_persons") and self._nick_before(before):
            return True
        small_name = before.lower in lexicon.names and unknown
        return span.type is MaskType.PERSON and (before.lower in lexicon.of("kunyas") or small_name)

    def _nick_before(self, word: Token) -> bool:
        """`big man tony`: what a nickname begins with, two words before the name."""
        at = next(place for place, one in enumerate(self.words) if one is word)
        return at > 0 and self.words[at - 1].lower in self._lexicon.of("nick_starts") and word.gap == " "

    def rightmost(self, place: int, span: MaskedSpan) -> int:
        """Give the place of the last word that belongs to the span."""
        furthest, at = place, place + 1
        while (
            at < len(self.words)
            and at <= place + _FURTHEST
            and self.words[at].gap in (" ", "-", " & ", "'s ", " '", " ’ ", " ' ", " (")
        ):
            if self._goes_after(at, place, span, furthest):
                furthest = at
            elif self.words[at].lower in self._lexicon.of("leads_elsewhere"):
                break
            at += 1
        return furthest

    def _goes_after(self, at: int, place: int, span: MaskedSpan, furthest: int) -> bool:
        token, lexicon = self.words[at], self._lexicon
        if token.gap == " (":
            closed = at + 1 >= len(self.words) or self.words[at + 1].gap[:1] == ")"
            return at == place + 1 and token.capital and closed
        if token.text == "s":
            return at == place + 1 and token.gap.strip() in ("'", "’")
        if token.gap == " & ":
            return at == place + 1
        if token.lower in lexicon.of("forms_of_address") and at > place + 1:
            return False
        if token.text == "Sun" and self.words[at - 1].capital and at == place + 1:
            return lexicon.is_ordinary(self.words[at - 1].lower)
        if len(token.text) == 1 and token.text.islower() and token.lower not in ("a", "i"):
            return at == place + 1 and token.gap == " "
        cased = self.words[place].capital and not token.capital and not self.words[place].text.isupper()
        headed = token.lower in self._heads and not cased and (span.type is not MaskType.PERSON or token.capital)
        headed = headed or (span.rule == SMALL_BODY and token.lower in lexicon.of("named_heads"))
        headed = headed or (at == place + 1 and token.lower in lexicon.of("followers") and self.words[place].capital)
        beside = at == furthest + 1 or self.words[at - 1].lower in lexicon.of("joining")
        official = beside and token.capital and token.lower in lexicon.of("plain_capitals") and self.words[place].capital
        street = at == place + 1 and span.type is MaskType.PLACE and token.lower in lexicon.of("streets")
        if street or headed or (official and token.lower not in lexicon.of("never_beside")):
            return True
        if token.text == "I":
            return at == place + 1 and at + 1 < len(self.words) and self.words[at + 1].gap.startswith(".")
        house = at == place + 1 and not token.letters and self.words[place].capital and len(token.text) <= 4
        return house and span.rule != "known initials"


def joined(text: str, spans: Iterable[MaskedSpan], lexicon: Lexicon) -> tuple[MaskedSpan, ...]:
    """Join neighbours that read as one name, joining words between capitals included."""
    out: list[MaskedSpan] = []
    for span in spans:
        if out and _belongs(text, out[-1], span, lexicon):
            out[-1] = _one(out[-1], span)
            continue
        if out and _may_be_one(text, out[-1], span):
            out[-1], span = _as_sure(out[-1], span)
        out.append(span)
    return tuple(out)


def _may_be_one(text: str, first: MaskedSpan, second: MaskedSpan) -> bool:
    """`Insp. Hope`: a short word before the full stop may be a rank that no list knows."""
    between = text[first.end : second.start]
    names = first.type in _NAMES and second.type in _NAMES
    return names and between.strip() == "." and "\n" not in between and len(_last(text, first)) <= _PERHAPS_SHORT


def _as_sure(first: MaskedSpan, second: MaskedSpan) -> tuple[MaskedSpan, MaskedSpan]:
    """Both are masked as surely as the surer of the two."""
    sure = _surer(first, second)
    return replace(first, decision=sure), replace(second, decision=sure)


def _surer(first: MaskedSpan, second: MaskedSpan) -> Decision:
    return Decision.MASK if Decision.MASK in (first.decision, second.decision) else Decision.UNSURE


def _one(first: MaskedSpan, second: MaskedSpan) -> MaskedSpan:
    kind = second.type if first.type is MaskType.PERSON else first.type
    named = [span.key for span in (first, second) if span.key.startswith("known-")]
    key = named[0] if named else f"{first.key} {second.key}"[:_LONGEST_KEY]
    rule = next((span.rule for span in (first, second) if span.key == key), first.rule)
    return replace(first, end=second.end, type=kind, decision=_surer(first, second), key=key, rule=rule)


def _belongs(text: str, first: MaskedSpan, second: MaskedSpan, lexicon: Lexicon) -> bool:
    between = text[first.end : second.start]
    if _address(text, first, second, between, lexicon):
        return True
    if first.type not in _NAMES or second.type not in _NAMES:
        return first.type is second.type is MaskType.ID and between in (" ", "-", "/")
    if first.key.startswith("known-") and second.key.startswith("known-") and first.key != second.key:
        return False
    if _QUOTED.fullmatch(between) and first.type is MaskType.PERSON:
        return True
    if _TIGHT.fullmatch(between):
        return "\n" not in between and not _ends_a_sentence(text, first, between, lexicon)
    return _joining(text, between, first, lexicon)


def _ends_a_sentence(text: str, first: MaskedSpan, between: str, lexicon: Lexicon) -> bool:
    """`I told Karim. Samir came` are two people; `J. Smith`, `St. Jude` and `Apt. 5` are one."""
    if "." not in between or not between.endswith((" ", "\t")):
        return False
    last = _last(text, first)
    lower = last.casefold()
    titled = lower in lexicon.of("titles") or lower in lexicon.of("short_ranks")
    short = titled or (len(last) <= _SHORT and lower in lexicon.of("streets"))
    return last.isalpha() and len(last) > _TWO and not short


def _last(text: str, span: MaskedSpan) -> str:
    return re.split(r"[\s.]+", text[span.start : span.end].rstrip("."))[-1]


def _joining(text: str, between: str, first: MaskedSpan, lexicon: Lexicon) -> bool:
    small = between.casefold().split()
    if len(small) not in (1, 2) or not between[0] == between[-1] == " ":
        return False
    last = text[first.start : first.end].split()[-1].casefold()
    bodies = first.type is not MaskType.PERSON or (last.endswith("s") and lexicon.is_ordinary(last))
    allowed = lexicon.of("joining") - lexicon.of("keep_apart") | (lexicon.of("joining_bodies") if bodies else frozenset())
    return all(word in allowed for word in small)


def _address(text: str, first: MaskedSpan, second: MaskedSpan, between: str, lexicon: Lexicon) -> bool:
    """A street's or floor's word between two masked parts of an address: `27 rue du Lac`, `Moss, Apt. 5`."""
    if len(between) >= _LONGEST_GAP or re.search(r"[!?;:]", between):
        return False
    words = [word.casefold() for word in re.findall(r"[^\W\d_]+", between)]
    streets, small = lexicon.of("streets"), lexicon.of("streets") | lexicon.of("particles")
    if len(words) not in (1, 2) or not all(word in small for word in words) or not any(word in streets for word in words):
        return False
    written = [text[span.start : span.end] for span in (first, second)]
    timed = any(span.type in _TIMED and not one.strip(". ").isdigit() for span, one in zip((first, second), written, strict=True))
    return not timed and any(sign.isdigit() for one in written for sign in one)


_TIMED = (MaskType.DATE, MaskType.AGE, MaskType.EMAIL, MaskType.URL)
_LONGEST_GAP = 24
