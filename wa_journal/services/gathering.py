"""Brings the pieces of the full-text index together before many entries go."""

from __future__ import annotations

from wa_journal.services.desk import Desk

# Gathering costs by all that is written, and saves by what goes: below one in so many it costs more than it saves.
_WORTH = 50


def gather_index(desk: Desk, going: int) -> None:
    """Let each word that goes be looked for in one piece, not in twenty; a little at a time, so that no typed word waits."""
    with desk.work() as work:
        more = going * _WORTH >= work.versions.count()
    first = True
    while more:
        with desk.work() as work:
            more, first = work.search.gather(begin=first), False
