"""Where in the journal somebody wants to go."""

from __future__ import annotations

from dataclasses import dataclass, field

from wa_journal.model.ids import ClientId, SessionId

REPAIR = "repair"
WORDS = "words"
AGREED = "agreed"
# The section of the craft where promises and tasks stand.
LEDGER = "ledger"
NOTES = "notes"
TAGS = "tags"
# The heading of the board's part in the page of the method.
BOARD = "The board"


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and whom it is about; `start` and `end` point at a passage of the entry, `part` is one of its views.

    `begin` wants the client's next session to be begun: nothing else makes one; one that is not finished is gone on with,
    unless today's is wanted beside an earlier one (`todays`). `tab` tells that no session was chosen
    for writing: `session` is only the one that was in sight. `look` shows the session as it is written, with nothing to change.
    """

    page: str
    client: ClientId | None = None
    session: SessionId | None = None
    start: int | None = None
    end: int | None = None
    words: str = field(default="", repr=False)
    part: str = ""
    begin: bool = False
    todays: bool = False
    tab: bool = False
    look: bool = False
