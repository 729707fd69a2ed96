"""Kills a writer with SIGKILL at a random moment, again and again on one journal."""

import os
import random
import select
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from tests.faults.judge import acknowledged_in, judge, keys_of
from tests.faults.writer import write_entries
from tests.forked import forked
from tests.vaults import PASSPHRASE
from wa_journal.store.unlocking import open_vault

_LONGEST_SECONDS = 0.06


@dataclass(frozen=True, slots=True)
class Kills:
    """What so many kills did."""

    kills: int
    acknowledged: int
    lost: int
    bad: int


def kill_writers(folder: Path, kills: int, seed: int) -> Kills:
    """Kill so many writers and judge the journal after each."""
    chance, said, bad, lost = random.Random(seed), {}, 0, 0
    with open_vault(folder, PASSPHRASE) as vault:
        keys = keys_of(vault)
    for _cycle in range(kills):
        new = acknowledged_in(_killed(folder, max(said, default=-1) + 1 + len(said), chance.uniform(0, _LONGEST_SECONDS)))
        said.update(new)
        verdict = judge(folder, keys, said, pages=False)
        bad, lost = bad + (not verdict.good), max(lost, verdict.lost)
    last = judge(folder, keys, said)
    return Kills(kills, len(said), lost, bad + (not last.good))


def _killed(folder: Path, first: int, after: float) -> bytes:
    reading, writing = os.pipe()
    pid = forked()
    if pid == 0:
        os.close(reading)
        with open_vault(folder, PASSPHRASE) as vault:
            write_entries(vault, first, 10_000, writing)
        os._exit(0)
    os.close(writing)
    said = os.read(reading, 1 << 16)
    _pass(after)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    while select.select([reading], [], [], 0)[0] and (more := os.read(reading, 1 << 16)):
        said += more
    os.close(reading)
    return said


def _pass(seconds: float) -> None:
    """Let the writer go on for a random moment; the moment is the test's input, nothing is waited for."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass
