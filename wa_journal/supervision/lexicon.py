"""The word lists that the masking engine stands on: what is ordinary is known, everything else is masked or asked about."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from wa_journal.model.errors import BadResource
from wa_journal.supervision import reading_forms
from wa_journal.supervision.forms import Forms

_LISTS, _AROUND = "words/deid/lists.toml", "words/deid/around.toml"
_TABLES = ("endings", "worth", "months_of_the_year", "together")


@dataclass(frozen=True, slots=True)
class Word:
    """An everyday word's kind, how far it speaks for a name by itself, and how its neighbours see it."""

    kind: str
    weight: int
    sign: str
    owns: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Ordinary words, the most common of them, words that are also names, lists by their use, endings, numbers, forms."""

    ordinary: frozenset[str] = field(repr=False)
    common: frozenset[str] = field(repr=False)
    names: frozenset[str] = field(repr=False)
    lists: dict[str, frozenset[str]] = field(repr=False)
    endings: dict[str, tuple[str, ...]] = field(repr=False)
    worth: dict[str, int] = field(repr=False)
    months_of_the_year: dict[str, int] = field(repr=False)
    forms: Forms = field(repr=False)
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

    def may_be_called(self, lower: str) -> bool:
        """Say whether a plain noun might be somebody's nickname: no plural of things, no quality, no act."""
        noun = len(lower) > 2 and "'" not in lower and "-" not in lower and not lower.endswith(self.endings["no_nouns"])
        return noun and lower not in self.lists["no_subject"]

    def _known(self, word: str) -> bool:
        plain = word.removesuffix("'s").removesuffix("'")
        return word in self.ordinary or plain in self.ordinary


def read(read_text: Callable[[str], str]) -> Lexicon:
    """Read the lists; `read_text` gives a resource by its name."""
    texts = {name: read_text(f"words/deid/{name}.txt") for name in ("ordinary", "common", "names", "journal")}
    words = {name: frozenset(text.split()) for name, text in texts.items()}
    listing, around, learned = read_text(_LISTS), read_text(_AROUND), read_text("words/deid/standing.tsv")
    told_apart, *weights = learned.rstrip("\n").split("\n")
    told, forms = {**_told(_LISTS, listing), **_told(_AROUND, around)}, read_text(reading_forms.RESOURCE)
    try:
        tables = {name: told.pop(name) for name in _TABLES}
        lists = _together({name: frozenset(listed) for name, listed in told.items()}, tables["together"])
        return Lexicon(
            ordinary=words["ordinary"] | words["journal"],
            common=words["common"] | words["journal"],
            names=words["names"],
            lists=lists,
            endings={name: tuple(listed) for name, listed in tables["endings"].items()},
            worth=tables["worth"],
            months_of_the_year=tables["months_of_the_year"],
            forms=reading_forms.read(forms, lists),
            standing={name: int(weight) for name, weight in (line.split("\t") for line in weights)},
            told_apart=frozenset(told_apart.split()),
            version=_version((*texts.values(), listing, around, forms, learned)),
        )
    except (AttributeError, KeyError, TypeError):
        raise BadResource(resource=_AROUND, reason="it is not a list of words by name") from None


def _told(name: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise BadResource(resource=name, reason="it is not a list of words by name") from None


def _together(lists: dict[str, frozenset[str]], made_of: Mapping[str, Sequence[str]]) -> dict[str, frozenset[str]]:
    """Make the lists that are told as others joined and taken away."""
    for made, parts in made_of.items():
        whole: frozenset[str] = frozenset()
        for part in parts:
            whole = whole - lists[part[1:]] if part.startswith("-") else whole | lists[part]
        lists[made] = whole
    lists["no_small_name"] |= {f"{word}s" for word in lists["no_small_name"]}
    lists["plain_small"] = frozenset(word for word in lists["plain_small"] if len(word) > 1 and word.isalpha())
    return lists


def _version(texts: Iterable[str]) -> str:
    """Give the lists' own version, so that a manifest says what was used."""
    seen = hashlib.sha256()
    for text in texts:
        seen.update(text.encode("utf-8"))
    return seen.hexdigest()[:12]
