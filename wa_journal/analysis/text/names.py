"""Which words of a sentence may be somebody's name: they are no evidence, and are not shown as such."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_HEAD = re.compile("['’]")
_SHORTEST = 2
_OPENS = '.!?:"“”‘‚„«»(\n'


@dataclass(frozen=True, slots=True)
class Names:
    """Knows names by a capital within a sentence; at its head, where a capital proves nothing, by a list."""

    listed: frozenset[str] = field(default=frozenset(), repr=False)

    def within(self, sentence: str) -> tuple[tuple[int, int], ...]:
        """Give where the words stand that may be names."""
        capital = (found for found in _WORD.finditer(sentence) if sentence[found.start()].isupper())
        return tuple(found.span() for found in capital if self._is_name(sentence, found.start(), found.group()))

    def _is_name(self, sentence: str, start: int, word: str) -> bool:
        head = _HEAD.split(word, maxsplit=1)[0]
        if len(head) < _SHORTEST:
            return False
        if head.casefold() in self.listed:
            return True
        stands = sentence[:start].rstrip(" \t'")
        return bool(stands) and stands[-1] not in _OPENS and not word.isupper()


def beside(places: tuple[tuple[int, int], ...], names: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """Give the places that hold no part of a name."""
    return tuple(place for place in places if not any(place[0] < end and start < place[1] for start, end in names))
