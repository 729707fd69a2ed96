"""A client goes with all that names them outside their own rows, whichever way they go."""

from __future__ import annotations

from wa_journal.model.ids import ClientId
from wa_journal.services.finding import forget_about
from wa_journal.services.spelled_names import forget_spelled
from wa_journal.services.summary.begun_reviews import forget_naming
from wa_journal.store.unit_of_work import Work


def take_away(work: Work, client: ClientId) -> None:
    """Take a client away with everything that hangs on it, and with the reviews, searches and kept spellings that name it."""
    forget_spelled(work, client)
    work.clients.remove(client)
    forget_naming(work, client)
    forget_about(work, client)
