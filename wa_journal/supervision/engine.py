"""Masks a text: by form, by the client's profile, and whatever is not known to be ordinary; nobody keeps two replacements."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from wa_journal.model.supervision import Decision, MaskedSpan, MaskedText, MaskType
from wa_journal.supervision import known as profile
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.neighbours import joined, wide
from wa_journal.supervision.patterns import by_form
from wa_journal.supervision.tokens import tokens
from wa_journal.supervision.unknown import Scan

DONE = re.compile(
    r"\[(?:(?:PERSON|RELATIVE|COLLEAGUE|PLACE|ORG|DATE|AGE|PHONE|EMAIL|ID|URL|OTHER) \d+|nationality|left out|age under 18"
    r"|age \d\d-\d\d|session \d+|(?:a few days|about \d+ weeks?|more than half a year) (?:after|before) session \d+)\]"
)
_POSSESSIVE = re.compile(r"['’]s\Z")
_OWNED = re.compile(r" ([a-zß-ÿ]+)")
_SAINT = re.compile(r"(?:st\.?|saint) ", re.IGNORECASE)
# An address or handle holds a name as its part; it stays an address, and all of it is hidden.
_CODES = frozenset((MaskType.EMAIL, MaskType.URL))
_OWNERS = frozenset((MaskType.PERSON, MaskType.PLACE, MaskType.ORG))
_CALLED = (MaskType.PERSON, MaskType.OTHER)
_WORDS = re.compile(r"[^\W\d_]{2,}")
_LOOKS = 12
_LONGEST_KEY = 200


def in_order(_family: str, count: int) -> int:
    """Number replacements as they come."""
    return count


@dataclass(slots=True)
class Masker:
    """Masks several texts of one export with one numbering; make a new one for each export."""

    lexicon: Lexicon
    known: tuple[profile.Known, ...] = ()
    numbering: Callable[[str, int], int] = in_order
    codenames: tuple[str, ...] = ()
    _numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)
    _related: dict[str, str] = field(default_factory=dict)

    def mask(self, text: str) -> MaskedText:
        """Give the text with every identifying or unknown stretch replaced, and what was replaced."""
        numbered = tuple(self._numbered(text, spans_of(text, self.known, self.lexicon)))
        spans = tuple(replace(span, replacement=self.settled(span.replacement)) for span in numbered)
        return MaskedText(replaced(text, spans), spans)

    def settled(self, masked: str) -> str:
        """Give masked words with whoever was called a relative in any of the texts so far called so in them too."""
        for person, relative in self._related.items():
            masked = masked.replace(person, relative)
        return masked

    def _numbered(self, text: str, spans: Iterable[MaskedSpan]) -> Iterator[MaskedSpan]:
        for span in (_named_only(text, self._called(text, one), self.lexicon) for one in spans):
            label = self._label(text, span)
            key = (span.key or text[span.start : span.end].casefold())[:_LONGEST_KEY]
            number = self._number(label, key)
            if label == "RELATIVE":
                self._related[f"[PERSON {number}]"] = f"[RELATIVE {number}]"
            yield replace(span, replacement=f"[{label} {number}]")

    def _called(self, text: str, span: MaskedSpan) -> MaskedSpan:
        """A word of a codename that is masked is that client, all through: `Heron` of `Heron-12`, of whom no list knows."""
        if span.type in _CALLED and not span.key.startswith("known-"):
            words = set(_words(text[span.start : span.end]))
            for codename in self.codenames if words else ():
                if words <= set(_words(codename)):
                    return replace(span, type=MaskType.PERSON, key=" ".join(_words(codename)))
        return span

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


def _words(text: str) -> list[str]:
    return _WORDS.findall(text.casefold())


def _named_only(text: str, span: MaskedSpan, lexicon: Lexicon) -> MaskedSpan:
    """Leave a possessive ending where it stands: `[PERSON 1]'s brother`, `[PLACE 1]'s streets`; not in `at St Chad's`."""
    ending = _POSSESSIVE.search(text, span.start + 1, span.end) if span.type in _OWNERS else None
    if ending is None or not (span.key.startswith("known-") or _owns(text, span, lexicon)):
        return span
    return replace(span, end=ending.start())


def _owns(text: str, span: MaskedSpan, lexicon: Lexicon) -> bool:
    """Say whether something that is owned follows; the name of a saint's school or of a shop ends in `'s` itself."""
    owned = _OWNED.match(text, span.end)
    if owned is None or _SAINT.match(text, span.start):
        return False
    return owned[1] not in lexicon.of("function") and owned[1] not in lexicon.of("person_verbs")


def spans_of(text: str, known: Sequence[profile.Known], lexicon: Lexicon) -> tuple[MaskedSpan, ...]:
    """Give the stretches to replace, in order and apart; looks again at what is left until nothing more is found."""
    spans = _seen_once(text, known, lexicon)
    for _look in range(_LOOKS if spans else 0):
        marked = tuple(replace(span, replacement=f"[{span.type.value} 1]") for span in spans)
        more = _seen_once(replaced(text, marked), known, lexicon)
        if not more:
            return spans
        spans = tuple(sorted((*spans, *_back(more, marked)), key=lambda span: span.start))
    # A text that still gives something after so many looks is no prose: nothing of it leaves.
    return (MaskedSpan(0, len(text), MaskType.OTHER, Decision.MASK, "not prose", key="not prose"),) if spans else ()


def _seen_once(text: str, known: Sequence[profile.Known], lexicon: Lexicon) -> tuple[MaskedSpan, ...]:
    done = _marks(text)
    free = [token for token in tokens(text, lexicon.of("short_titles")) if not done[token.start]]
    found = [*by_form(text, free, lexicon), *profile.find(text, free, known, lexicon), *Scan(free, lexicon).spans()]
    spread = _apart(wide(_apart(found, done), free, lexicon), done)
    return joined(text, spread, lexicon)


def _marks(text: str) -> bytearray:
    """Say of each sign whether it is part of a replacement already."""
    done = bytearray(len(text))
    for found in DONE.finditer(text):
        done[found.start() : found.end()] = b"\x01" * (found.end() - found.start())
    return done


def _back(more: Sequence[MaskedSpan], marked: Sequence[MaskedSpan]) -> Iterator[MaskedSpan]:
    """Give spans of the replaced text with their places in the text given in."""
    places, shifts, grown = [0], [0], 0
    for span in marked:
        grown += len(span.replacement) - (span.end - span.start)
        places.append(span.end + grown)
        shifts.append(grown)
    for span in more:
        shift = shifts[bisect_right(places, span.start) - 1]
        yield replace(span, start=span.start - shift, end=span.end - shift)


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


def _apart(found: Sequence[MaskedSpan], done: bytearray) -> list[MaskedSpan]:
    """Join overlapping spans: the profile outranks the form, the form the unknown word; sure outranks unsure."""
    ordered = sorted(found, key=lambda span: (span.start, -span.end))
    kept: list[MaskedSpan] = []
    for span in ordered:
        if any(done[span.start : span.end]):
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
    code = next((span.type for span in (first, second) if span.type in _CODES), None)
    if code is not None and best.type not in _CODES:
        best = replace(best, type=code, key="")
    return replace(best, start=min(first.start, second.start), end=max(first.end, second.end), decision=sure)
