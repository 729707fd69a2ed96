"""Whole processes measured from outside: processor time and peak memory as the system accounts them."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MIB = 1024
ROUNDS, TRIES = 2, 2


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took: wall and processor seconds, peak MiB, and what it printed."""

    wall: float
    cpu: float
    peak: float
    output: bytes


def run(command: Sequence[str], given: bytes = b"", environment: dict[str, str] | None = None) -> Run:
    """Run a command to its end; a failure is raised, never counted as quick."""
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as sink:
        source.write(given)
        source.seek(0)
        began = time.perf_counter()
        child = subprocess.Popen(
            command, stdin=source, stdout=sink, stderr=subprocess.DEVNULL, cwd=ROOT, env={**os.environ, **(environment or {})}
        )
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise subprocess.CalledProcessError(child.returncode, command[0])
        sink.seek(0)
        return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / MIB, sink.read())


@dataclass(frozen=True, slots=True)
class Stream:
    """What one line of a stream takes, and the peak of the whole process."""

    seconds: float
    peak: float


def stream(command: Sequence[str], lines: Sequence[bytes], few: int) -> Stream:
    """Give processor seconds a line, the start of the process taken off by a run on `few` lines, and the peak in MiB.

    Each is run a few times and the least counts: a start that was held up once would make the lines look free. Raises
    ValueError where too few lines were given to tell them from the start.
    """
    whole, start = ([run(command, b"".join(some)) for _ in range(TRIES)] for some in (lines, lines[:few]))
    seconds = min(one.cpu for one in whole) - min(one.cpu for one in start)
    if seconds <= 0:
        raise ValueError("too few lines to tell what one of them takes")
    return Stream(seconds / (len(lines) - few), max(one.peak for one in whole))


def streams(ours: Sequence[str], theirs: Sequence[str], lines: Sequence[bytes], few: int) -> list[tuple[Stream, Stream]]:
    """Run both in turn a few times; the first round fills the machine's caches and is not counted."""
    return [(stream(ours, lines, few), stream(theirs, lines, few)) for _ in range(ROUNDS + 1)][1:]
