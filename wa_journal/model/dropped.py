"""Words that the officer dropped, or whose session is gone: for a day they can be brought back."""

from __future__ import annotations

from dataclasses import dataclass, field

from wa_journal.model.entries import Draft, SentenceMark
from wa_journal.model.sessions import Session
from wa_journal.model.tags import Tag


@dataclass(frozen=True, slots=True)
class Dropped:
    """A draft with what stood on its words; `alone` where its session went with it, as nothing else was recorded of it.

    `apart` tells that nobody dropped it: its session was gone while it was written on.
    """

    session: Session
    draft: Draft = field(repr=False)
    amends: bool
    alone: bool = False
    tags: tuple[Tag, ...] = field(default=(), repr=False)
    marks: tuple[SentenceMark, ...] = field(default=(), repr=False)
    apart: bool = False
