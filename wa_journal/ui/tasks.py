"""Work off the GUI thread, on two workers.

The journal's own reads and writes are done in the order they were asked for, so that a stale read never overtakes a newer
one. Whatever takes its time (the language pass, a backup, a summary) is done aside: no typed word ever waits behind it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from wa_journal.model.errors import JournalError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from wa_journal.model.change import Change
    from wa_journal.ui.job import Failed, Job, Steps

_JOURNAL, _ASIDE = "journal", "aside"


class Tasks(QObject):
    """Runs calls on the workers and hands results back by a queued signal, if their owner is still there."""

    changed = Signal(object)
    failed = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)
    _ended = Signal(object, object, object)
    _stepped = Signal(object, int, int)

    def __init__(self) -> None:
        super().__init__()
        self._workers: dict[str, ThreadPoolExecutor] = {}
        self._lengthy: set[Job] = set()
        self._waiting = 0
        self._closed = False
        self._ended.connect(self._on_ended)
        self._stepped.connect(self._on_stepped)

    @property
    def idle(self) -> bool:
        """Say whether all that was asked for is done."""
        return self._waiting == 0

    @property
    def at_work(self) -> bool:
        """Say whether a job runs whose progress is in sight: closing would stop it."""
        return any(job.progress is not None for job in self._lengthy)

    def run(
        self,
        owner: QObject,
        call: Callable[[], Any],
        done: Callable[[Any], object] | None = None,
        failed: Failed | None = None,
        change: Change | None = None,
    ) -> Job:
        """Run `call` in line with all reads and writes; tell `done` its result and everybody its Change, or the one named."""
        return self._submit(_JOURNAL, _job(owner, done, failed, change), call)

    def in_line(self, owner: QObject, done: Callable[[], object]) -> None:
        """Tell `done` once every read and write that was begun before has come to its end and was told."""
        job = _job(owner, None, None, None)
        job.ended = done
        self._submit(_JOURNAL, job, lambda: None)

    def run_aside(
        self,
        owner: QObject,
        call: Callable[[], Any],
        done: Callable[[Any], object] | None = None,
        failed: Failed | None = None,
        change: Change | None = None,
    ) -> Job:
        """Run a call that takes its time, where nothing the officer does waits for it; its units of work are to be short."""
        return self._submit_aside(_job(owner, done, failed, change), call)

    def run_long(self, job: Job, call: Callable[[Steps], Any]) -> Job:
        """Run aside a job that says how far it is and can be stopped; `job.ended` is told in every case."""
        from wa_journal.ui.job import Steps

        steps = Steps(job, self._stepped.emit)
        return self._submit_aside(job, lambda: call(steps))

    def close(self, *, at_once: bool = False) -> None:
        """Let reads and writes be finished and long work come to its next step; `at_once` does not wait for the latter."""
        self._closed = True
        for job in tuple(self._lengthy):
            job.stop()
        if _JOURNAL in self._workers:
            self._workers[_JOURNAL].shutdown(wait=True)
        if _ASIDE in self._workers:
            self._workers[_ASIDE].shutdown(wait=not at_once, cancel_futures=True)

    def _submit_aside(self, job: Job, call: Callable[[], Any]) -> Job:
        self._lengthy.add(job)
        return self._submit(_ASIDE, job, call)

    def _submit(self, name: str, job: Job, call: Callable[[], Any]) -> Job:
        if not self._closed:
            self._waiting += 1
            self._worker(name).submit(self._work, job, call)
        return job

    def _worker(self, name: str) -> ThreadPoolExecutor:
        """A worker is made with its first piece of work: the lock screen has none."""
        from concurrent.futures import ThreadPoolExecutor

        if name not in self._workers:
            self._workers[name] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        return self._workers[name]

    def _work(self, job: Job, call: Callable[[], Any]) -> None:
        result, error = None, None
        try:
            result = call()
        except Exception as caught:  # noqa: BLE001 the worker's edge: whatever fails is told on the GUI thread
            error = caught
        self._ended.emit(job, result, error)

    def _on_ended(self, job: Job, result: object, error: Exception | None) -> None:
        self._waiting -= 1
        self._lengthy.discard(job)
        if self._closed:
            return
        if job.ended is not None and job.wanted:
            job.ended()
        if error is not None:
            self._tell_failure(job, error)
            return
        if job.done is not None and job.wanted:
            job.done(result)
        change = job.made(result)
        if change is not None:
            self.changed.emit(change)

    def _tell_failure(self, job: Job, error: Exception) -> None:
        if job.undone is not None and job.wanted:
            job.undone()
        if job.was_stopped(error):
            return
        if not isinstance(error, JournalError):
            self.crashed.emit(error)
            return
        self.refused.emit(error)
        if job.failed is None:
            self.failed.emit(error)
        elif job.wanted:
            job.failed(error)

    def _on_stepped(self, job: Job, done: int, whole: int) -> None:
        if job.progress is not None and job.wanted:
            job.progress(done, whole)


def _job(owner: QObject, done: Callable[[Any], object] | None, failed: Failed | None, change: Change | None) -> Job:
    """What a job is made of is loaded with the first, as the workers are."""
    from wa_journal.ui.job import Job

    return Job(owner, done, failed, change)
