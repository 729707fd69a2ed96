"""What every page is given beside its service."""

from __future__ import annotations

from typing import NamedTuple

from wa_journal.ui.look import Look
from wa_journal.ui.messages import Messages
from wa_journal.ui.notify import Notify
from wa_journal.ui.tasks import Tasks


class Kit(NamedTuple):
    """Look, worker, words and the alert channel."""

    look: Look
    tasks: Tasks
    messages: Messages
    notify: Notify
