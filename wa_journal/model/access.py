"""The access log: who was looked at and why; random client ids only, so that it survives an erasure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wa_journal.model.clients import Client

# How the detail of a line begins where all clients left at once.
EVERYTHING = "everything"
# The detail of the line of a client whom a restore brought back.
BACK_AGAIN = "erased earlier and back with the backup"


class AccessKind(StrEnum):
    """What was done."""

    OPENED = "opened"
    READ = "read"
    CHANGED = "changed"
    EXPORTED = "exported"
    TAKEN_OVER = "taken_over"
    ERASED = "erased"
    RESTORED = "restored"
    KEYS_CHANGED = "keys_changed"
    AGENCY_RECOVERY = "agency_recovery"


@dataclass(frozen=True, slots=True)
class AccessLine:
    """One line of the chain; `chain` is HMAC-SHA-256, under the log key, over the one before it and this one's fields."""

    seq: int
    at: datetime
    kind: AccessKind
    client_ref: str
    reason: str
    recipient: str
    detail: str
    chain: str

    def may_have_left_with(self, client: Client) -> bool:
        """Say whether something of a client left with it: of them by name, or with all that stood in the journal then."""
        if self.kind is not AccessKind.EXPORTED:
            return False
        of_all = not self.client_ref and self.detail.startswith(EVERYTHING)
        return self.client_ref == client.id or (of_all and client.opened_on <= self.at.astimezone().date())
