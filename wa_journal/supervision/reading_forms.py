"""Reads the forms of what identifies from their file: patterns in which a list of words stands as `<<its name>>`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wa_journal.model.errors import BadResource
from wa_journal.model.supervision import MaskType
from wa_journal.supervision.forms import Form, Forms

RESOURCE = "words/deid/forms.toml"
_PLACE = re.compile(r"<<(\w+)>>")
Lists = Mapping[str, frozenset[str]]


def read(text: str, lists: Lists) -> Forms:
    """Give the forms; one that is no pattern, or that asks for a list that nobody told, is refused."""
    try:
        told = tomllib.loads(text)
        parts = {name: str(part) for name, part in told["parts"].items()}
        return Forms(
            tuple(_forms(told["form"], parts, lists)),
            tuple(_forms(told["late"], parts, lists)),
            {name: _pattern(pattern, parts, lists, any_case=True) for name, pattern in told["any_case"].items()},
            {name: _pattern(pattern, parts, lists, any_case=False) for name, pattern in told["as_written"].items()},
        )
    except (tomllib.TOMLDecodeError, AttributeError, KeyError, TypeError, ValueError, re.error):
        raise BadResource(resource=RESOURCE, reason="it is not a list of forms with their patterns") from None


def any_of(words: Iterable[str]) -> str:
    """Give a pattern for each of these words, the longest first; a hyphen in a word may be a blank."""
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word))).replace("\\-", "[- ]")


def _forms(rows: Iterable[Mapping[str, Any]], parts: Mapping[str, str], lists: Lists) -> Iterator[Form]:
    for row in rows:
        yield Form(
            MaskType(row["kind"]),
            str(row["rule"]),
            _pattern(row["pattern"], parts, lists, any_case=row.get("any_case", False)),
            frozenset(row.get("signs", ())),
            tuple(lists[need] if isinstance(need, str) else frozenset(need) for need in row.get("needs", ())),
            row.get("numbered", False),
            row.get("digits", 0),
        )


def _pattern(told: str | list[str], parts: Mapping[str, str], lists: Lists, *, any_case: bool) -> re.Pattern[str]:
    pieces = told if isinstance(told, str) else "".join(told)
    while _PLACE.search(pieces):
        pieces = _PLACE.sub(lambda found: parts[found[1]] if found[1] in parts else any_of(lists[found[1]]), pieces)
    return re.compile(pieces, re.IGNORECASE if any_case else re.NOFLAG)
