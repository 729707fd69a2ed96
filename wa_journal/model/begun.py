"""Words that stand in a form and are not kept yet: they wait in the vault until they are, or are taken out again."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from wa_journal.model.ids import ClientId, SessionId

Words = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Begun:
    """What was begun in one form of a client, by the name of each field; `session` where the form is about one."""

    client: ClientId
    form: str
    session: SessionId | None
    saved_at: datetime
    words: Words = field(repr=False)


def joined(before: Words, after: Words) -> Words:
    """Give two beginnings of one form as one: where both say something else, the earlier words stand first."""
    told = dict(before)
    for name, text in after:
        known = told.get(name, "")
        told[name] = text if text.startswith(known) else f"{known} {text}".strip()
    return tuple(told.items())
