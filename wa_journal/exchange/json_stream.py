"""The elements of one list in a large JSON object, read one at a time, so that the window stays alive meanwhile."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from wa_journal.model.exchange_errors import DiaryUnreadable
from wa_journal.model.said import said

_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


def elements(text: str, key: str) -> Iterator[Any]:
    """Give the elements of the list that stands under `key` of the outermost object."""
    reader, seen = _Reader(text), False
    for name in reader.pairs():
        if name == key and reader.sees("["):
            seen = True
            yield from reader.items()
        else:
            reader.value()
    if not seen:
        raise DiaryUnreadable(reason=said("Diaries", "the list of its entries is missing"))


class _Reader:
    """Walks the outermost object by hand and leaves everything inside it to the decoder."""

    def __init__(self, text: str) -> None:
        self._text, self._place = text, 0

    def pairs(self) -> Iterator[str]:
        self._take("{")
        while not self.sees("}"):
            name = self.value()
            self._take(":")
            yield str(name)
            self._comma("}")
        self._take("}")

    def items(self) -> Iterator[Any]:
        self._take("[")
        while not self.sees("]"):
            yield self.value()
            self._comma("]")
        self._take("]")

    def value(self) -> Any:
        self._skip()
        try:
            found, self._place = _DECODER.raw_decode(self._text, self._place)
        except (ValueError, RecursionError):
            raise _damaged() from None
        return found

    def sees(self, mark: str) -> bool:
        self._skip()
        return self._text.startswith(mark, self._place)

    def _comma(self, end: str) -> None:
        if not self.sees(end):
            self._take(",")

    def _take(self, mark: str) -> None:
        if not self.sees(mark):
            raise _damaged()
        self._place += len(mark)

    def _skip(self) -> None:
        found = _SPACE.match(self._text, self._place)
        self._place = found.end() if found else self._place


def _damaged() -> DiaryUnreadable:
    return DiaryUnreadable(reason=said("Diaries", "it is no whole JSON file"))
