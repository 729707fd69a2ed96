"""What an officer does on a journal of 5,000 entries, as this checkout does it and as an earlier commit did, in turn.

The five that took longest before are to take half of it at most. Only processor time is compared: what else the machine does
at the moment does not count.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.bench import limits
from tests.bench.rows import Options, Row, options, paired, tell
from tests.reference.environments import ROOT

PROFILED = "9a89751"
CLIENTS, SESSIONS, FEW, TURNS, SLOWEST, HALF = 10, 500, 20, 2, 5, 0.5
OFFICER = str(Path(__file__).with_name("officer.py"))
MAKE = (
    "import sys; from pathlib import Path; from tests.prove.window import WORDS; from tests.vaults import CHEAP;"
    "from wa_journal.services import demonstration as d;"
    f"d.make(Path(sys.argv[1]), WORDS, d.Size(clients={CLIENTS}, sessions=int(sys.argv[2])), CHEAP)"
)
# An index that was just made anew makes the next writes dearer, and bringing an older journal to the tables of today does so:
# both journals begin with one, so that only what the two commits do differs.
LEVEL = (
    "import sys; from pathlib import Path; from tests.prove.window import WORDS; from wa_journal.services import opening;"
    "from wa_journal.store import search_index\n"
    "with opening.opened(Path(sys.argv[1]), WORDS) as office, office.vault.engine.begin() as connection:\n"
    "    search_index.rebuild(connection)"
)
Times = dict[str, list[float]]


def rows(given: Options) -> Iterator[Row]:
    """Give each act, the longest first."""
    before = given.before or PROFILED
    with tempfile.TemporaryDirectory() as name:
        space = Path(name)
        trees = {"before": space / "before", "now": ROOT}
        if not _checked_out(before, trees["before"]):
            why = f"the history of this checkout has no commit {before} (a shallow clone has none: git fetch --unshallow)"
            yield Row("slowest", "what an officer does, before and now", "", missing=why)
            return
        _run(trees["before"], ["-c", MAKE, str(space / "made"), str(FEW if given.small else SESSIONS)])
        for kind, tree in trees.items():
            shutil.copytree(space / "made", space / f"of-{kind}")
            _run(tree, ["-c", LEVEL, str(space / f"of-{kind}")])
        taken: dict[str, Times] = {kind: defaultdict(list) for kind in trees}
        for _ in range(TURNS):
            for kind, tree in trees.items():
                _do_all(tree, space, kind, taken[kind])
        yield from _told(taken["before"], taken["now"], before)
        yield from limits.rows(space / "of-now", space)


def _checked_out(commit: str, target: Path) -> bool:
    target.mkdir()
    packed = subprocess.run(["git", "archive", commit], cwd=ROOT, capture_output=True, check=False)
    if packed.returncode:
        return False
    subprocess.run(["tar", "-x", "-C", str(target)], input=packed.stdout, check=True)
    return True


def _run(tree: Path, words: list[str]) -> bytes:
    """The checkout that is asked for comes first on the path, whatever this environment is linked to."""
    environment = {"PYTHONPATH": str(tree), "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(
        [sys.executable, *words], cwd=tree, env={**os.environ, **environment}, stdout=subprocess.PIPE, check=True
    )
    return done.stdout


def _do_all(tree: Path, space: Path, kind: str, taken: Times) -> None:
    """The first time of an act builds its page and is not counted, where there is a second."""
    journal = space / "present"
    shutil.copytree(space / f"of-{kind}", journal)
    found: Times = defaultdict(list)
    for line in _run(tree, [OFFICER, str(journal)]).splitlines():
        told = json.loads(line)
        found[told["act"]].append(1000 * told["cpu"])
    shutil.rmtree(journal)
    for act, times in found.items():
        taken[act] += times[1:] or times


def _told(before: Times, now: Times, commit: str) -> Iterator[Row]:
    both = {act: paired(zip(now[act], times, strict=True)) for act, times in before.items() if act in now}
    ordered = sorted(both, key=lambda act: -both[act]["theirs"])
    for act in ordered:
        bar = HALF if act in ordered[:SLOWEST] else None
        yield Row("slowest", act, "ms of processor", f"commit {commit}", bar=bar, on_ratio=True, **both[act])
    for act in now.keys() - before.keys():
        why = f"commit {commit} could not do that yet"
        yield Row("slowest", act, "ms of processor", f"commit {commit}", missing=why)


if __name__ == "__main__":
    tell(rows(options()))
