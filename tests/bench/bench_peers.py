"""The window beside an empty PySide6 window and the programs that people would use instead, in turn on one virtual screen."""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from tests.bench.display import Seen, display, lacking, seen
from tests.bench.rows import Options, Row, options, tell
from tests.reference.environments import ROOT, python_of
from tests.vaults import CHEAP
from wa_journal.services import demonstration

RUNS = 3
WORDS = "five invented demonstration words"
EMPTY = (
    "import sys; from PySide6.QtWidgets import QApplication, QMainWindow; app = QApplication([]); "
    "w = QMainWindow(); w.setWindowTitle('empty'); w.resize(1280, 820); w.show(); sys.exit(app.exec())"
)
# An empty window half again, and ahead of whoever people would use instead.
EMPTY_TIMES, PEER_TIMES = 1.5, 1.0
SETTLED = "after it rested for four seconds"


Pairs = list[tuple[Seen, Seen]]


def rows(_given: Options) -> Iterator[Row]:
    """Give time to the first window, memory and idle processor time."""
    missing = lacking()
    if missing or sys.platform != "linux":
        words = f"a virtual screen needs {missing or 'Linux'} (Debian: sudo apt-get install xvfb xdotool openbox)"
        yield Row("application", "window beside other programs", "", missing=words)
        return
    with tempfile.TemporaryDirectory() as space, display() as place:
        demonstration.make(Path(space) / "journal", WORDS, demonstration.Size(clients=3, sessions=28), CHEAP)
        ours = [sys.executable, "-m", "wa_journal", "--journal", str(Path(space) / "journal")]
        own = {**place, "PYTHONPATH": str(ROOT)}
        programs = _programs()
        there = {name: command for name, command in programs.items() if not isinstance(command, str)}
        pairs = _in_turn(lambda: seen(ours, own), {name: partial(seen, command, place) for name, command in there.items()})
        for name, command in programs.items():
            why = command if isinstance(command, str) else "" if pairs[name] else "it showed no window"
            if why:
                yield Row("application", "time to the first window", "s", name, missing=why)
            else:
                yield from _told(name, pairs[name])


def _in_turn(ours: Callable[[], Seen], theirs: dict[str, Callable[[], Seen]]) -> dict[str, Pairs]:
    """A round is ours and then each of the others; the first, which fills the machine's caches, is not counted."""
    pairs: dict[str, Pairs] = defaultdict(list)
    for number in range(RUNS + 1):
        own = ours()
        for name, other in theirs.items():
            with suppress(TimeoutError):
                found = own, other()
                pairs[name] += [found] if number else []
    return pairs


def _programs() -> dict[str, list[str] | str]:
    """Commands of what is compared, or why one cannot be started here."""
    peers, red = python_of("peers"), shutil.which("rednotebook")
    return {
        "an empty PySide6 window": [sys.executable, "-c", EMPTY],
        "novelWriter": [str(peers), "-c", "import novelwriter; novelwriter.main()"] if peers else "it could not be installed",
        "RedNotebook": [red] if red else "it is not installed (Debian: sudo apt-get install rednotebook)",
    }


def _told(name: str, pairs: Pairs) -> Iterator[Row]:
    for what, unit, field in (
        ("time to the first window", "s", "window"),
        (f"memory {SETTLED}", "MB", "memory"),
        (f"idle processor time {SETTLED}", "%", "idle"),
    ):
        both = [(getattr(one, field), getattr(other, field)) for one, other in pairs]
        ratios = [one / other for one, other in both if other]
        middle = [statistics.median(column) for column in zip(*both, strict=True)]
        spread = {"ratio": statistics.median(ratios), "low": min(ratios), "high": max(ratios)} if ratios else {}
        bar = (EMPTY_TIMES if "empty" in name else PEER_TIMES) if field == "window" else None
        yield Row("application", what, unit, name, ours=middle[0], theirs=middle[1], bar=bar, on_ratio=True, **spread)


if __name__ == "__main__":
    tell(rows(options()))
