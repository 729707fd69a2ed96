"""Kills a piece of work at each of its steps on the disk: every file that is opened, renamed or removed is a step."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from tests.forked import forked

_STEPS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "sqlite3.connect"})


def run_until(step: int, place: Path, work: Callable[[], object]) -> int | None:
    """Run work in a process of its own and kill it at a step; gives the number of steps where it came to its end."""
    reading, writing = os.pipe()
    pid = forked()
    if pid == 0:
        _count_and_die(step, str(place), writing, work)
    os.close(writing)
    with os.fdopen(reading, "rb") as said:
        counted = said.read()
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    if status == -signal.SIGKILL:
        return None
    assert status == 0, f"the work failed by itself with status {status}"
    return int(counted)


def _count_and_die(step: int, place: str, out: int, work: Callable[[], object]) -> None:
    status, seen = 3, 0

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal seen
        if event in _STEPS and str(arguments[0]).startswith(place):
            seen += 1
            if seen == step:
                os.kill(os.getpid(), signal.SIGKILL)

    try:
        sys.addaudithook(watch)
        work()
        os.write(out, str(seen).encode())
        status = 0
    finally:
        os._exit(status)
