"""Spelling: words that no dictionary knows."""

from __future__ import annotations

from dataclasses import dataclass

from wa_journal.model.errors import JournalError


class NoDictionary(JournalError):
    """Spelling is switched on, and there is nothing to check it with."""

    code = "no_dictionary"


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that is not known, by its place in the text."""

    start: int
    end: int
