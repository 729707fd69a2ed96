"""A client goes with all that names them outside their own rows, whichever way they go."""

from __future__ import annotations

from wa_journal.model.ids import ClientId
from wa_journal.services.begun_words import forget_gone
from wa_journal.services.finding import forget_about
from wa_journal.services.naming import Naming
from wa_journal.services.own_words import forget_named
from wa_journal.services.preferences import forget_reason
from wa_journal.services.spelled_names import forget_spelled
from wa_journal.services.summary.begun_reviews import forget_naming
from wa_journal.services.summary.habits import forget_habits
from wa_journal.store.unit_of_work import Work


def take_away(work: Work, client: ClientId) -> None:
    """Take a client away with everything that hangs on it, and with what names it: reviews, searches, begun and kept words."""
    naming = Naming(work, client)
    work.clients.remove(client)
    forget_spelled(work, naming)
    forget_naming(work, client, naming.names)
    forget_gone(work, naming)
    forget_habits(work, naming.names)
    forget_about(work, client, naming)
    forget_reason(work, naming.names)
    forget_named(work, naming.without)
