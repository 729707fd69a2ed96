"""One long job at a time: its bar, its way to be stopped, and what follows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from wa_journal.model.change import Change
from wa_journal.ui.job import Job, Steps
from wa_journal.ui.page import Page
from wa_journal.ui.parts.progress import Progress


class _Call:
    """Remembers whether a call came to its end."""

    def __init__(self, call: Callable[[Steps], Any]) -> None:
        self._call, self.came = call, False

    def __call__(self, steps: Steps) -> Any:
        """Make the call."""
        result = self._call(steps)
        self.came = True
        return result


class LongJob(QObject):
    """Runs aside with a bar; a new one stops the one before."""

    def __init__(self, page: Page, name: str) -> None:
        super().__init__(page)
        self._page = page
        self._job: Job | None = None
        self.progress = Progress(page.kit.look, name)
        self.progress.stopped.connect(self.stop)

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
        self._page.banner.try_again()
        self.progress.begin(words)
        made = _Call(call)
        job = Job(self._page, done, self._page.fail, change, self.progress.show_done)
        job.ended = partial(self._on_ended, job, made, undone)
        self._job = job
        self._page.kit.tasks.run_long(job, made)

    def stop(self) -> None:
        """Ask what runs to end at its next step."""
        if self._job is not None:
            self._job.stop()

    def _on_ended(self, job: Job, made: _Call, undone: Callable[[], object] | None) -> None:
        if job is self._job:
            self._job = None
            self.progress.end()
        if undone is not None and not made.came:
            undone()
