"""The scheduled backup in the window: looked after when the journal opens and once an hour, never in the way of a lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from wa_journal.ui.job import Job
from wa_journal.ui.kit import Kit

if TYPE_CHECKING:
    from wa_journal.services.keeping.rounds import Rounds

_FIRST_MS, _EVERY_MS = 20_000, 3_600_000


class BackupRounds(QObject):
    """Makes a backup when one is due; a failure is said above the page."""

    def __init__(self, parent: QObject, kit: Kit, rounds: Rounds) -> None:
        super().__init__(parent)
        self._kit, self._rounds = kit, rounds
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.go)
        self.start()

    def start(self) -> None:
        """Look after backups from now on."""
        self._timer.start(_FIRST_MS)

    def go(self) -> None:
        """Stand in line for a backup, if one is due then."""
        self._timer.setInterval(_EVERY_MS)
        self._job = Job(self, failed=self._kit.notify.failure)
        self._kit.tasks.run_long(self._job, self._rounds.go)

    def stop(self) -> None:
        """Let go of a backup that is being made: locking comes first, and the next opening makes it."""
        self._timer.stop()
        if self._job is not None:
            self._job.stop()
