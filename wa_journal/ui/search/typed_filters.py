"""Filters typed into the line of words, as in `tag:hope from:2026-05`: each complete one is set where it is seen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from wa_journal.ui.parts.plain_letters import plain_letters

Options = tuple[tuple[str, str], ...]
_TOKEN = re.compile(r'(?:^|(?<=\s))(\w+):(?:"([^"]+)"|([^\s"]+))(?=\s)')
_DAY = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class Typed:
    """The words that are left, and the filters that were typed: kind and key."""

    words: str = field(repr=False)
    filters: tuple[tuple[str, str], ...] = ()


def typed(text: str, prefixes: Mapping[str, str], options: Mapping[str, Options]) -> Typed:
    """Take complete filters out of a line; `prefixes` gives the kind of a word before the colon, what fits nothing stays."""
    found: list[tuple[str, str]] = []

    def _taken(token: re.Match[str]) -> str:
        kind = prefixes.get(token[1].casefold(), "")
        value = token[2] or token[3]
        key = fitting(value, options[kind]) if kind in options else _day(value) if kind else ""
        if not key:
            return token[0]
        found.append((kind, key))
        return ""

    left = _TOKEN.sub(_taken, text)
    return Typed(left.lstrip() if found else text, tuple(found))


def fitting(value: str, options: Options) -> str:
    """Give the key of the first option that is, begins with or holds what was typed; nothing if none does."""
    wanted = _plain(value)
    labels = [(key, _plain(label)) for key, label in options if key]
    for fits in (str.__eq__, str.startswith, str.__contains__):
        for key, label in labels:
            if fits(label, wanted) or key == value:
                return key
    return ""


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", plain_letters(text))


def _day(value: str) -> str:
    """Give a day as it is written in data; a month is its first day."""
    found = _DAY.fullmatch(value)
    try:
        return date(int(found[1]), int(found[2]), int(found[3] or 1)).isoformat() if found else ""
    except ValueError:
        return ""
