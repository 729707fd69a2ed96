"""One piece of work for the workers, and what a long one says on its way."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any

import shiboken6
from PySide6.QtCore import QObject

from wa_journal.model.change import Change
from wa_journal.model.errors import JournalError

Failed = Callable[[JournalError], object]
_BETWEEN_STEPS = 0.05


class Stopped(Exception):
    """The officer stopped a long job; it is unwound, nothing is told."""


@dataclass(slots=True)
class Steps:
    """What a long job is handed: it says how far it is, and is stopped here when asked to."""

    job: Job
    told: Callable[[Job, int, int], None]
    last: float = 0.0

    def __call__(self, done: int, whole: int) -> None:
        """Say how far it is; raises Stopped once the officer wants it to end."""
        if self.job.stopping.is_set():
            raise Stopped
        now = time.monotonic()
        if now - self.last >= _BETWEEN_STEPS or done == whole:
            self.last = now
            self.told(self.job, done, whole)


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work on its way; `ended` is told in every case, `undone` where it was stopped, was refused or crashed."""

    owner: QObject
    done: Callable[[Any], object] | None = field(repr=False, default=None)
    failed: Failed | None = field(repr=False, default=None)
    change: Change | None = None
    progress: Callable[[int, int], object] | None = field(repr=False, default=None)
    ended: Callable[[], object] | None = field(repr=False, default=None)
    undone: Callable[[], object] | None = field(repr=False, default=None)
    stopping: Event = field(default_factory=Event)

    def stop(self) -> None:
        """Ask a long job to end at its next step."""
        self.stopping.set()

    @property
    def wanted(self) -> bool:
        """Say whether anybody still waits for it."""
        return shiboken6.isValid(self.owner)

    def made(self, result: object) -> Change | None:
        """Give what the work changed, as it says itself or as it was said of it."""
        return result if isinstance(result, Change) else self.change

    def was_stopped(self, error: Exception) -> bool:
        """Say whether a failure is the officer's own wish, which nobody is told of."""
        return isinstance(error, Stopped)
