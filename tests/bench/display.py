"""A display of its own for programs with a window, and what they cost there: time to the window, memory, idle processor time."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

NEEDED = ("Xvfb", "xdotool", "openbox")
_SETTLED, _IDLE, _LONGEST = 4.0, 5.0, 60.0
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Seen:
    """Seconds to the first window, memory as its share of the machine (PSS, MiB), idle processor share in per cent."""

    window: float
    memory: float
    idle: float


def lacking() -> str:
    """Say what is missing for a display, or nothing."""
    return ", ".join(name for name in NEEDED if shutil.which(name) is None)


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Give the environment of programs on a fresh virtual screen with a window manager and an empty home."""
    with tempfile.TemporaryDirectory() as home:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
        place = {**kept, "DISPLAY": f":{number}", "HOME": home, "XDG_RUNTIME_DIR": home, "NO_AT_BRIDGE": "1"}
        manager = subprocess.Popen(["openbox"], env=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        try:
            yield place
        finally:
            manager.terminate()
            server.terminate()
            manager.wait()
            server.wait()


def seen(command: Sequence[str], place: dict[str, str]) -> Seen:
    """Start a program, wait for its window, let it rest, and say what it took; raises TimeoutError without a window."""
    before = _windows(place)
    began = time.perf_counter()
    child = subprocess.Popen(command, env=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        while not _windows(place) - before:
            if time.perf_counter() - began > _LONGEST or child.poll() is not None:
                raise TimeoutError
            time.sleep(0.02)
        shown = time.perf_counter() - began
        time.sleep(_SETTLED)
        spent = _ticks(child.pid)
        time.sleep(_IDLE)
        idle = 100 * (_ticks(child.pid) - spent) / _TICKS / _IDLE
        return Seen(shown, sum(_share(pid) for pid in _family(child.pid)), idle)
    finally:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()


def _windows(place: dict[str, str]) -> frozenset[str]:
    """Visible windows that have a title and some size: what a person would call a window."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "."], env=place, capture_output=True, text=True, check=False
    )
    return frozenset(found.stdout.split())


def _family(pid: int) -> list[int]:
    listed = subprocess.run(["ps", "-e", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout.split("\n")
    parents = {int(one): int(two) for one, two in (line.split() for line in listed if line.strip())}
    family = [pid]
    for member in family:
        family += [one for one, parent in parents.items() if parent == member]
    return family


def _share(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _ticks(pid: int) -> int:
    total = 0
    for one in _family(pid):
        fields = Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total
