"""Spelling, as an option: the machine's dictionaries, and the officer's own words, which stay in the vault."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import cast

from wa_journal.host import dictionaries
from wa_journal.host.dictionaries import Speller
from wa_journal.model.change import Change, Touched
from wa_journal.model.settings import Setting
from wa_journal.model.spelling import NoDictionary, Unknown
from wa_journal.model.text import Voice
from wa_journal.services.desk import Desk
from wa_journal.services.preferences import Preferences

OWN_WORDS = "own_words"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_QUOTED = re.compile(r"“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|»[^«\n]*«|\"[^\"\n]*\"?")
_MOST_SUGGESTED = 6
_USUAL = {"en": ("en_GB", "en_US"), "de": ("de_DE",), "fr": ("fr_FR", "fr"), "ro": ("ro_RO",)}


class Spelling:
    """Checks words on a worker; nothing is ever changed by itself, and what the client said is left alone unless asked for."""

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        self._desk, self._preferences = desk, preferences
        self._loaded: tuple[str, Speller] | None = None
        self._known: dict[str, bool] = {}

    @property
    def wanted(self) -> bool:
        """Say whether the officer switched it on."""
        return bool(self._preferences.get("check_spelling"))

    def unknown(self, text: str, voice: Voice | None, language: str = "en") -> tuple[Unknown, ...]:
        """Give the words of one box that are not known; none while it is switched off."""
        if not self.wanted:
            return ()
        quotes = bool(self._preferences.get("check_quotes"))
        if voice is Voice.THEY_SAID and not quotes:
            return ()
        speller, own = self._speller(language), self._own()
        left_alone = () if quotes else tuple(found.span() for found in _QUOTED.finditer(text))
        return tuple(self._unknown_words(text, left_alone, speller, own))

    def suggestions(self, word: str, language: str = "en") -> tuple[str, ...]:
        """Give a few similar words; it may take half a second."""
        found = cast("Iterator[str]", self._speller(language).suggest(_plain(word)))
        return tuple(islice(found, _MOST_SUGGESTED))

    def keep(self, word: str) -> Change:
        """Know a word from now on; it is kept in the vault, since it may be a name."""
        with self._desk.work() as work:
            kept = work.settings.get(OWN_WORDS)
            words = tuple(kept.value) if kept else ()
            work.settings.put(Setting(OWN_WORDS, tuple(sorted({*words, _plain(word)}))))
        return Change(Touched.SETTINGS)

    def own_words(self) -> tuple[str, ...]:
        """Give the officer's own words."""
        with self._desk.work() as work:
            kept = work.settings.get(OWN_WORDS)
        return tuple(kept.value) if kept else ()

    def forget(self, word: str) -> Change:
        """Take one of the officer's own words away."""
        with self._desk.work() as work:
            kept = work.settings.get(OWN_WORDS)
            work.settings.put(Setting(OWN_WORDS, tuple(one for one in (kept.value if kept else ()) if one != word)))
        return Change(Touched.SETTINGS)

    def _unknown_words(
        self, text: str, left_alone: tuple[tuple[int, int], ...], speller: Speller, own: frozenset[str]
    ) -> Iterator[Unknown]:
        for found in _WORD.finditer(text):
            word = _plain(found[0])
            start, end = found.span()
            around = text[max(0, start - 1) : start] + word + text[end : end + 1]
            if (
                len(word) < 2
                or any(one.isnumeric() for one in around)
                or word.casefold() in own
                or any(low <= start < high for low, high in left_alone)
            ):
                continue
            if word not in self._known:
                self._known[word] = speller.lookup(word)
            if not self._known[word]:
                yield Unknown(start, end)

    def _own(self) -> frozenset[str]:
        """What the journal knows by name is known: codenames, and the words to be masked."""
        with self._desk.work() as work:
            kept = work.settings.get(OWN_WORDS)
            named = (*(client.codename for client in work.clients.list()), *(term.text for term in work.terms.list()))
        words = (part[0] for name in named for part in _WORD.finditer(name))
        return frozenset(word.casefold() for word in (*words, *(kept.value if kept else ())))

    def _speller(self, language: str) -> Speller:
        found = dictionaries.installed()
        wanted = str(self._preferences.get("dictionary"))
        usual = (*_USUAL.get(language, ()), *sorted(name for name in found if name.startswith(language)))
        name = wanted if wanted in found else next((one for one in usual if one in found), "")
        if self._loaded is not None and self._loaded[0] == name:
            return self._loaded[1]
        made = dictionaries.open_dictionary(found[name]) if name else None
        if made is None:
            raise NoDictionary
        self._known.clear()
        self._loaded = (name, made)
        return made


def _plain(word: str) -> str:
    return word.replace("’", "'")
