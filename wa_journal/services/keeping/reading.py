"""Reading: the access log keeps each client's record that was opened, and why."""

from __future__ import annotations

from contextlib import suppress

from wa_journal.model.ids import ClientId
from wa_journal.model.vault_errors import VaultReadOnly
from wa_journal.services.clients import Clients
from wa_journal.services.preferences import REASON, Preferences


class Reading:
    """Notes a client once for each unlocking: a line for every look would bury those that matter."""

    def __init__(self, clients: Clients, preferences: Preferences) -> None:
        self._clients = clients
        self._preferences = preferences
        self._noted: set[tuple[ClientId, str]] = set()

    @property
    def unset(self) -> str:
        """Give the reason that holds until the officer writes another."""
        default = self._preferences.default(REASON)
        return default if isinstance(default, str) else str(default)

    def begin(self, client: ClientId) -> None:
        """Note that a client's record is opened, with the reason that holds now; another reason is noted anew."""
        reason = str(self._preferences.get(REASON)).strip() or str(self.unset)
        if (client, reason) not in self._noted:
            # Where nothing can be written there is no log to keep, and the record is to be read all the same.
            with suppress(VaultReadOnly):
                self._clients.read(client, reason)
            self._noted.add((client, reason))
