"""YAML as diaries use it: the safe loader, and neither references, which grow without bound, nor depth, which overflows it."""

from __future__ import annotations

from typing import Any

import yaml

from wa_journal.model.exchange_errors import DiaryUnreadable
from wa_journal.model.said import said

_DEEPEST = 12
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def loaded(text: str) -> Any:
    """Give what a YAML text says, or refuse one that is damaged or sets a trap."""
    try:
        _refuse_traps(text)
        found = yaml.load(text, Loader=_LOADER)  # noqa: S506 one of the two safe loaders
        str(found)  # a number too long to be written out again is refused here
        return found
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
        raise DiaryUnreadable(reason=said("Diaries", "its YAML is damaged")) from None


def _refuse_traps(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.AliasEvent):
            raise DiaryUnreadable(reason=said("Diaries", "it refers to itself, which no diary does"))
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise DiaryUnreadable(reason=said("Diaries", "it is nested deeper than any diary"))
