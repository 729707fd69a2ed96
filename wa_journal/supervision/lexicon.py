"""The word lists that the masking engine stands on: what is ordinary is known, everything else is masked or asked about."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from wa_journal.model.errors import BadResource

_LISTS = "words/deid/lists.toml"
_NO_SMALL_NAME = ("function", "weekdays", "close", "plain_capitals", "relations")
_NO_SUBJECT = (
    *("function", "openers", "relations", "close", "titles", "plain_capitals", "said", "months", "weekdays"),
    "heads_of_notes",
)
_NO_STANDING = ("function", "relations", "close", "titles", "weekdays", "months", "numbers", "small_numbers", "ordinals")
_NO_PART = (
    *("function", "openers", "said", "kinds_of_places", "relations", "close", "units", "nationalities"),
    *("plain_capitals", "titles"),
)


@dataclass(frozen=True, slots=True)
class Word:
    """An everyday word's kind, how far it speaks for a name by itself, and how its neighbours see it."""

    kind: str
    weight: int
    sign: str
    owns: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Ordinary words, the most common of them, words that are also names, and lists by their use."""

    ordinary: frozenset[str] = field(repr=False)
    common: frozenset[str] = field(repr=False)
    names: frozenset[str] = field(repr=False)
    lists: dict[str, frozenset[str]] = field(repr=False)
    standing: dict[str, int] = field(repr=False)
    told_apart: frozenset[str] = field(repr=False)
    version: str = ""
    words_met: dict[str, Word] = field(default_factory=dict, repr=False, compare=False)

    def of(self, name: str) -> frozenset[str]:
        """Give one list."""
        return self.lists[name]

    def is_ordinary(self, word: str) -> bool:
        """Say whether a word in small letters, or each part of a hyphenated one, is ordinary."""
        return self._known(word) or ("-" in word and all(self._known(part) or not part for part in word.split("-")))

    def is_somebody(self, lower: str, *, capital: bool) -> bool:
        """Say whether a word is a person's name, or one by which somebody is spoken of: `Theo`, `Rose`, `his son`, `she`."""
        named = len(lower) > 1 and (not self.is_ordinary(lower) or (capital and lower in self.names))
        return named or any(lower in self.lists[name] for name in ("somebody", "known_people", "of_a_family"))

    def _known(self, word: str) -> bool:
        plain = word.removesuffix("'s").removesuffix("'")
        return word in self.ordinary or plain in self.ordinary


def read(read_text: Callable[[str], str]) -> Lexicon:
    """Read the lists; `read_text` gives a resource by its name."""
    texts = {name: read_text(f"words/deid/{name}.txt") for name in ("ordinary", "common", "names", "journal")}
    words = {name: frozenset(text.split()) for name, text in texts.items()}
    listing, learned = read_text(_LISTS), read_text("words/deid/standing.tsv")
    told_apart, *weights = learned.rstrip("\n").split("\n")
    try:
        lists = {name: frozenset(listed) for name, listed in tomllib.loads(listing).items()}
        lists["no_small_name"] = frozenset(
            word for name in _NO_SMALL_NAME for listed in lists[name] for word in (listed, listed + "s")
        )
        lists["no_subject"] = frozenset().union(*(lists[name] for name in _NO_SUBJECT))
        lists["known_people"] = lists["relations"] | lists["close"]
        lists["introducing"] = lists["known_people"] | lists["titles"]
        lists["peoples"] = lists["nationalities"] - lists["national_names"]
        lists["heads"] = lists["place_heads"] | lists["org_heads"]
        lists["after_a_name"] = lists["function"] | lists["person_verbs"] | lists["after_names"]
        lists["before_a_body"] = lists["said"] | lists["openers"] | lists["lead_to_places"]
        lists["of_a_family"] = lists["relations"] | lists["children"]
        lists["no_slip"] = lists["function"] | lists["no_names"]
        lists["ages"] = lists["numbers"] | lists["small_numbers"]
        lists["never_small"] = lists["function"] - lists["word_names"]
        lists["plain_small"] = frozenset(
            word for word in lists["never_small"] - lists["numbers"] - lists["small_numbers"] if len(word) > 1 and word.isalpha()
        )
        lists["no_standing"] = frozenset().union(*(lists[name] for name in _NO_STANDING)) - lists["word_names"]
        lists["no_part_of_a_body"] = frozenset().union(*(lists[name] for name in _NO_PART))
    except (KeyError, tomllib.TOMLDecodeError, TypeError):
        raise BadResource(resource=_LISTS, reason="it is not a list of words by name") from None
    return Lexicon(
        words["ordinary"] | words["journal"],
        words["common"] | words["journal"],
        words["names"],
        lists,
        {name: int(weight) for name, weight in (line.split("\t") for line in weights)},
        frozenset(told_apart.split()),
        _version((*texts.values(), listing, learned)),
    )


def _version(texts: Iterable[str]) -> str:
    """Give the lists' own version, so that a manifest says what was used."""
    seen = hashlib.sha256()
    for text in texts:
        seen.update(text.encode("utf-8"))
    return seen.hexdigest()[:12]
