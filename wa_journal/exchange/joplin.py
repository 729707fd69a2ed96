"""Joplin: a folder of Markdown notes, best exported as "Markdown + Front Matter", which carries each note's date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, time
from pathlib import PurePosixPath
from typing import Any

from wa_journal.exchange.days import day_and_time, moment
from wa_journal.exchange.texts import kept, labels_in, plain, text_of
from wa_journal.exchange.yaml_text import loaded
from wa_journal.model.bringing import Found, Member, Reading, Skipped
from wa_journal.model.exchange_errors import DiaryUnreadable

_FRONT = re.compile(r"\A---\n(.{0,20000}?)\n---\n?", re.DOTALL)
_RESOURCES = ("_resources", "resources")


def read(members: Iterable[Member], reading: Reading) -> Iterator[Found | Skipped]:  # noqa: ARG001 tables alone need it
    """Give the notes; the notebooks that a note lies in are labels, beside its tags."""
    notes = (member for member in members if not set(_RESOURCES) & set(PurePosixPath(member.name).parts))
    for number, member in enumerate(notes, 1):
        yield kept(number, _found(member))


def _found(member: Member) -> Found | None:
    place = PurePosixPath(member.name)
    text = plain(text_of(member.content, spare="cp1252"))
    front = _FRONT.match(text)
    told = _front(front[1]) if front else {}
    title = str(told.get("title") or "")
    when = next(filter(None, (_when(str(told.get(name) or "")) for name in ("created", "date"))), None)
    when = when or day_and_time(title) or day_and_time(place.stem)
    if when is None:
        return None
    body = text[front.end() :].strip("\n") if front else text
    tags = labels_in(told.get("tags"))
    headed = title and not body.lstrip("# ").startswith(title) and day_and_time(title) is None
    return Found(*when, f"{title}\n{body}" if headed else body, (*tags, *place.parts[:-1]), tags)


def _when(text: str) -> tuple[date, time | None] | None:
    """Joplin writes the time in Greenwich; the day is the one where the note was written."""
    made = moment(text)
    if made is not None and made.tzinfo is not None:
        local = made.astimezone()
        return local.date(), local.time().replace(second=0, microsecond=0)
    return day_and_time(text)


def _front(text: str) -> dict[str, Any]:
    """A note whose head cannot be read is still a note; its date may stand in its name."""
    try:
        told = loaded(text)
    except DiaryUnreadable:
        return {}
    return told if isinstance(told, dict) else {}
