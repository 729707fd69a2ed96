"""One long job at a time: its bar, its way to be stopped, and what follows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from wa_journal.model.change import Change
from wa_journal.ui.job import Failed, Job, Steps
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.progress import Progress


class LongJob(QObject):
    """Runs aside with a bar; a new one stops the one before. `begun` and `ended` tell when the bar comes and goes."""

    begun = Signal()
    ended = Signal()

    def __init__(self, owner: QObject, kit: Kit, progress: Progress, failed: Failed) -> None:
        super().__init__(owner)
        self._tasks, self._failed = kit.tasks, failed
        self._job: Job | None = None
        self._runs = 0
        self.progress = progress
        progress.stopped.connect(self.stop)

    @property
    def running(self) -> bool:
        """Say whether it is on its way."""
        return self._job is not None

    def run(
        self,
        words: str,
        call: Callable[[Steps], Any],
        done: Callable[[Any], object],
        change: Change | None = None,
        undone: Callable[[], object] | None = None,
    ) -> None:
        """Run a call; `undone` is told where it was stopped or failed."""
        self.stop()
        self.begun.emit()
        self.progress.begin(words)
        # No ring of references: a call may hold a secret, which goes with its end and waits for no collector.
        self._runs += 1
        self._job = Job(self, done, self._failed, change, self.progress.show_done, partial(self._on_ended, self._runs), undone)
        self._tasks.run_long(self._job, call)

    def stop(self) -> None:
        """Ask what runs to end at its next step."""
        if self._job is not None:
            self._job.stop()

    def _on_ended(self, run: int) -> None:
        if run == self._runs:
            self._job = None
            self.progress.end()
            self.ended.emit()
