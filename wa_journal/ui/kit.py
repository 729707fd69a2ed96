"""What every page is given beside its service."""

from __future__ import annotations

from dataclasses import dataclass

from wa_journal.ui.look import Look
from wa_journal.ui.messages import Messages
from wa_journal.ui.notify import Notify
from wa_journal.ui.tasks import Tasks


@dataclass(frozen=True, slots=True, eq=False)
class Kit:
    """Look, worker, words and the alert channel."""

    look: Look
    tasks: Tasks
    messages: Messages
    notify: Notify
