"""Masks a text: by form, by the client's profile, and whatever is not known to be ordinary; nobody keeps two replacements."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from wa_journal.model.supervision import Decision, MaskedSpan, MaskedText, MaskType
from wa_journal.supervision import known as profile
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.patterns import by_form
from wa_journal.supervision.tokens import Token, tokens
from wa_journal.supervision.unknown import Scan

_DONE = re.compile(
    r"\[(?:(?:PERSON|RELATIVE|COLLEAGUE|PLACE|ORG|DATE|AGE|PHONE|EMAIL|ID|URL|OTHER) \d+|nationality|left out|age under 18"
    r"|age \d\d-\d\d|session \d+|about \d+ weeks? (?:after|before) session \d+)\]"
)
_TIGHT = re.compile(r"[ \t]?[-–'’.&/]?[ \t]?")


def in_order(_family: str, count: int) -> int:
    """Number replacements as they come."""
    return count


@dataclass(slots=True)
class Masker:
    """Masks several texts of one export with one numbering; make a new one for each export."""

    lexicon: Lexicon
    known: tuple[profile.Known, ...] = ()
    numbering: Callable[[str, int], int] = in_order
    _numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)

    def mask(self, text: str) -> MaskedText:
        """Give the text with every identifying or unknown stretch replaced, and what was replaced."""
        spans = tuple(self._numbered(text, spans_of(text, self.known, self.lexicon)))
        return MaskedText(replaced(text, spans), spans)

    def _numbered(self, text: str, spans: Iterable[MaskedSpan]) -> Iterator[MaskedSpan]:
        for span in spans:
            label = self._label(text, span)
            key = span.key or text[span.start : span.end].casefold()
            yield replace(span, replacement=f"[{label} {self._number(label, key)}]")

    def _label(self, text: str, span: MaskedSpan) -> str:
        if span.type is not MaskType.PERSON:
            return span.type.value
        labels = {known.key: known.label for known in self.known}
        if labels.get(span.key, "PERSON") != "PERSON":
            return labels[span.key]
        before = re.search(r"([^\W\d_]+)['’]?s?[ ,]*\Z", text[max(0, span.start - 24) : span.start])
        related = before is not None and before[1].casefold() in self.lexicon.of("relations")
        return "RELATIVE" if related and span.key[:6] != "known-" else "PERSON"

    def _number(self, label: str, key: str) -> int:
        """One person keeps one number: a first or last name alone is taken for the full name that was met before."""
        family = "PERSON" if label in ("RELATIVE", "COLLEAGUE") else label
        for part in (key, *key.split()):
            if (family, part) in self._numbers:
                return self._numbers[(family, part)]
        self._counts[family] = self._counts.get(family, 0) + 1
        chosen = self.numbering(family, self._counts[family])
        for part in (key, *key.split()):
            self._numbers.setdefault((family, part), chosen)
        return chosen


def spans_of(text: str, known: Sequence[profile.Known], lexicon: Lexicon) -> tuple[MaskedSpan, ...]:
    """Give the stretches to replace, in order, apart from one another."""
    words = tokens(text)
    done = [(found.start(), found.end()) for found in _DONE.finditer(text)]
    free = [token for token in words if not _inside(token, done)]
    found = [*by_form(text, lexicon), *profile.find(text, free, known, lexicon), *Scan(free, lexicon).spans()]
    return _joined(text, _widened(_apart(found, done), free, lexicon), lexicon)


def merged(first: Sequence[MaskedSpan], second: Sequence[MaskedSpan]) -> tuple[MaskedSpan, ...]:
    """Give both lists in order; where two meet they become one with the replacement of the first list's."""
    out: list[MaskedSpan] = []
    for span in sorted((*first, *second), key=lambda one: (one.start, one.end)):
        if out and span.start < out[-1].end:
            best = span if span in first and out[-1] not in first else out[-1]
            sure = Decision.MASK if Decision.MASK in (span.decision, out[-1].decision) else Decision.UNSURE
            out[-1] = replace(best, start=out[-1].start, end=max(out[-1].end, span.end), decision=sure)
        else:
            out.append(span)
    return tuple(out)


def replaced(text: str, spans: Sequence[MaskedSpan]) -> str:
    """Give the text with each span's replacement in its place."""
    out, last = [], 0
    for span in spans:
        out += [text[last : span.start], span.replacement]
        last = span.end
    return "".join([*out, text[last:]])


def _inside(token: Token, done: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start and token.end <= end for start, end in done)


def _apart(found: Sequence[MaskedSpan], done: Sequence[tuple[int, int]]) -> list[MaskedSpan]:
    """Join overlapping spans: the profile outranks the form, the form the unknown word; sure outranks unsure."""
    ordered = sorted(found, key=lambda span: (span.start, -span.end))
    kept: list[MaskedSpan] = []
    for span in ordered:
        if any(start < span.end and span.start < end for start, end in done):
            continue
        if kept and span.start < kept[-1].end:
            kept[-1] = _merged(kept[-1], span)
        else:
            kept.append(span)
    return kept


def _merged(first: MaskedSpan, second: MaskedSpan) -> MaskedSpan:
    ranks = {"known": 0, "e-mail": 1, "link": 1}
    best = min(
        (first, second), key=lambda span: (ranks.get(span.rule, 2), span.decision is Decision.UNSURE, -(span.end - span.start))
    )
    sure = Decision.MASK if Decision.MASK in (first.decision, second.decision) else Decision.UNSURE
    return replace(best, start=min(first.start, second.start), end=max(first.end, second.end), decision=sure)


def _widened(spans: list[MaskedSpan], words: Sequence[Token], lexicon: Lexicon) -> list[MaskedSpan]:
    """Take in what belongs to a name: its head (`zawiya lane centre`), kunya, capitals beside it, and the number of a house."""
    starts = {token.start: place for place, token in enumerate(words)}
    ends = {token.end: place for place, token in enumerate(words)}
    return _apart([_wide(span, (starts.get(span.start), ends.get(span.end)), words, lexicon) for span in spans], ())


def _wide(span: MaskedSpan, places: tuple[int | None, int | None], words: Sequence[Token], lexicon: Lexicon) -> MaskedSpan:
    first, last = places
    if first is None or last is None or span.type not in _NAMES:
        return span
    return replace(
        span, start=words[_leftmost(first, span, words, lexicon)].start, end=words[_rightmost(last, span, words, lexicon)].end
    )


def _leftmost(place: int, span: MaskedSpan, words: Sequence[Token], lexicon: Lexicon) -> int:
    at = place
    while at > 0 and words[at].gap in (" ", "-", ". "):
        before = words[at - 1]
        if before.lower in _PLAIN or not _goes_before(before, words[at], span, lexicon):
            break
        at -= 1
    return at


def _goes_before(before: Token, token: Token, span: MaskedSpan, lexicon: Lexicon) -> bool:
    """Say whether a word opens a name: a capital, a kunya, a name in small letters, or the place of a number."""
    heads = lexicon.of("place_heads") | lexicon.of("org_heads")
    if before.capital and token.capital:
        inside = not before.starts and before.lower in lexicon.of("plain_capitals") | heads
        run = span.rule == "part of a capitalised name" and not before.starts and before.lower not in lexicon.of("titles")
        if inside or run or before.lower in lexicon.of("name_starts"):
            return True
    if span.rule in ("a number beside a place", "a letter beside a place"):
        return before.lower in lexicon.of("place_heads")
    kunya = before.lower in lexicon.of("kunyas")
    small_name = before.lower in lexicon.names and not token.capital and span.rule == "not an ordinary word"
    return span.type is MaskType.PERSON and (kunya or small_name)


def _rightmost(place: int, span: MaskedSpan, words: Sequence[Token], lexicon: Lexicon) -> int:
    heads = lexicon.of("place_heads") | lexicon.of("org_heads")
    furthest, at = place, place + 1
    while at < len(words) and at <= place + 3 and words[at].gap in (" ", "-", "'s "):
        token = words[at]
        belongs = token.lower in heads or (
            token.capital and token.lower in lexicon.of("plain_capitals") and words[place].capital and token.lower not in _PLAIN
        )
        house = (
            at == place + 1
            and not token.letters
            and words[place].capital
            and len(token.text) <= 4
            and span.rule != "known initials"
        )
        head_after = span.rule == "a letter beside a place" and token.lower in heads
        if (belongs and (span.type is not MaskType.PERSON or token.capital)) or house or head_after:
            furthest = at
        at += 1
    return furthest


_DAYS = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
)
_PLAIN = frozenset((*_DAYS, "i", "i'm", "i've", "i'd", "i'll", "god", "allah", "mum", "dad", "nan", "gran"))


def _joined(text: str, spans: list[MaskedSpan], lexicon: Lexicon) -> tuple[MaskedSpan, ...]:
    """Join neighbours that read as one name, joining words between capitals included."""
    out: list[MaskedSpan] = []
    for span in spans:
        if out and _belongs(text, out[-1], span, lexicon):
            kind = out[-1].type if out[-1].type is not MaskType.PERSON else span.type
            same = out[-1].type if out[-1].type is span.type else kind
            sure = Decision.MASK if Decision.MASK in (out[-1].decision, span.decision) else Decision.UNSURE
            key = (
                out[-1].key
                if out[-1].key.startswith("known-")
                else span.key
                if span.key.startswith("known-")
                else f"{out[-1].key} {span.key}"
            )
            out[-1] = replace(out[-1], end=span.end, type=same, decision=sure, key=key)
        else:
            out.append(span)
    return tuple(out)


_NAMES = frozenset((MaskType.PERSON, MaskType.PLACE, MaskType.ORG, MaskType.OTHER))


def _belongs(text: str, first: MaskedSpan, second: MaskedSpan, lexicon: Lexicon) -> bool:
    between = text[first.end : second.start]
    if first.type not in _NAMES or second.type not in _NAMES:
        return first.type is second.type is MaskType.ID and between in (" ", "-", "/")
    if first.key.startswith("known-") and second.key.startswith("known-") and first.key != second.key:
        return False
    if _TIGHT.fullmatch(between):
        return "\n" not in between
    small = between.split()
    return (
        len(small) in (1, 2)
        and all(
            word.casefold() in lexicon.of("joining") - {"and", "&", "in", "on", "for", "en", "y", "e", "et"} for word in small
        )
        and between[0] == between[-1] == " "
    )
