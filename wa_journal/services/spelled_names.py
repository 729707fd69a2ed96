"""Names that the officer kept for the spelling go with the client who is called so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wa_journal.model.settings import Setting
from wa_journal.services.spelling import OWN_WORDS
from wa_journal.store.unit_of_work import Work

if TYPE_CHECKING:
    from wa_journal.services.naming import Naming


def forget_spelled(work: Work, naming: Naming) -> None:
    """Let go of the officer's own words that name a client; what another client is called too stays."""
    kept = work.settings.get(OWN_WORDS)
    if kept is not None and kept.value:
        work.settings.put(Setting(OWN_WORDS, tuple(word for word in kept.value if not naming.names(word))))
