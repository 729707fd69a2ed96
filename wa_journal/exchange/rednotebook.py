"""RedNotebook: a folder, or a ZIP, of month files `2026-03.txt`, each YAML by day of the month."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from wa_journal.exchange.days import in_reach
from wa_journal.exchange.texts import kept, plain, text_of
from wa_journal.exchange.yaml_text import loaded
from wa_journal.model.bringing import Found, Member, Reading, Skipped
from wa_journal.model.exchange_errors import DiaryTooLarge, DiaryUnreadable
from wa_journal.model.said import said

_MONTH = re.compile(r"(\d{4})-(\d{2})\.txt$")
_HASHTAG = re.compile(r"(?<![\w#&])#(\w[\w-]*)")
_LARGEST_MONTH = 4_000_000


def read(members: Iterable[Member], reading: Reading) -> Iterator[Found | Skipped]:  # noqa: ARG001 tables alone need it
    """Give the entries month by month; the hashtags of a day and its categories are labels."""
    number, months = 0, 0
    for member in members:
        month = _MONTH.search(PurePosixPath(member.name).name)
        if month is None:
            continue
        months += 1
        for day, content in _days(member.content):
            number += 1
            yield kept(number, _found(int(month[1]), int(month[2]), day, content))
    if not months:
        raise DiaryUnreadable(reason=said("Diaries", "no month files like 2026-03.txt are in it"))


def _days(content: bytes) -> Iterator[tuple[Any, Any]]:
    if len(content) > _LARGEST_MONTH:
        raise DiaryTooLarge(largest=_LARGEST_MONTH // 1_000_000)
    month = loaded(text_of(content)) or {}
    if not isinstance(month, dict):
        raise DiaryUnreadable(reason=said("Diaries", "a month file does not list its days"))
    yield from month.items()


def _found(year: int, month: int, day: Any, content: Any) -> Found | None:
    if not isinstance(content, dict):
        return None
    try:
        on = date(year, month, int(day))
    except (ValueError, TypeError, OverflowError):
        return None
    if not in_reach(year):
        return None
    text = plain(str(content.get("text") or ""))
    categories = tuple(_categories(content))
    tags = tuple(dict.fromkeys((*_HASHTAG.findall(text), *categories)))
    return Found(on, None, text, tags, tags)


def _categories(content: dict[Any, Any]) -> Iterator[str]:
    """A category holds entries of its own; those under "Tags" are the tags themselves."""
    for name, entries in content.items():
        listed = entries if isinstance(entries, dict) else {}
        if name == "Tags":
            yield from (str(entry) for entry in listed)
        elif name != "text":
            yield from (f"{name}: {entry}" for entry in listed) if listed else (str(name),)
