"""An import of 10,000 entries: the window stays alive, and a process that is killed in the middle loses nothing."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.exchange.diaries import MAKERS, Written
from tests.prove.window import Gaps, Opened, open_window
from tests.vaults import CHEAP, PASSPHRASE
from wa_journal.model.bringing import DiaryKind, Mapping
from wa_journal.model.exchange_errors import NothingToBring
from wa_journal.services import opening, suite
from wa_journal.ui.place import Place

_ENTRIES, _GAP_BAR_MS = 10_000, 50.0
_KILLS = 8
_TEXT = "He said the week went well, and that he had been to the course. I saw that he sat back. " * 12
_WRITER = (
    "import sys; from pathlib import Path; from tests.prove.exchange import killed_in_the_middle;"
    "killed_in_the_middle(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))"
)


def diary(folder: Path, kind: DiaryKind, count: int) -> Path:
    """Make a diary of so many invented entries."""
    first = date(1999, 1, 1)
    return MAKERS[kind](folder, [Written(first + timedelta(days=day), f"Entry {day}. {_TEXT}") for day in range(count)])


def killed_in_the_middle(journal: Path, place: Path, after: int) -> None:
    """Import, and die at a step; runs in a process of its own."""
    steps = 0

    def step(done: int, whole: int) -> None:
        nonlocal steps
        steps += 1
        if steps == after:
            os.kill(os.getpid(), signal.SIGKILL)

    with opening.opened(journal, PASSPHRASE) as office:
        made = suite.build(office)
        made.bringing.bring(made.bringing.read(DiaryKind.JRNL, place), Mapping(rest="K-07"), step)


def main() -> int:
    """Print what was seen, against the bars."""
    with tempfile.TemporaryDirectory() as folder:
        slow = max(_window(Path(folder) / kind.value, kind) for kind in (DiaryKind.JRNL, DiaryKind.REDNOTEBOOK))
        lost = _kills(Path(folder) / "kills")
    return int(slow > _GAP_BAR_MS or lost > 0)


def _window(folder: Path, kind: DiaryKind) -> float:
    place = diary(folder / "diary", kind, _ENTRIES)
    opened = open_window(folder / "journal")
    opened.journal.workspace.go(Place("exchange"))
    opened.settle()
    card = opened.journal.workspace.page.bring  # type: ignore[attr-defined]
    card.kind.choose(kind.value)
    card.mapping.codename.setText("K-90")
    times, longest = [], 0.0
    for act in (lambda: card.read(place), card._on_bring, card._take_back):
        seconds, gap = _timed(opened, act)
        times.append(f"{seconds:.1f} s (gap {gap:.0f} ms)")
        longest = max(longest, gap)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{kind.value}, {_ENTRIES:,} entries: read and compared {times[0]}, in {times[1]}, out {times[2]}")
    told = f"longest GUI gap by this process's own work {longest:.0f} ms (bar {_GAP_BAR_MS:.0f})"
    print(f"{told}, peak memory {peak:.0f} MB, crashes {len(opened.crashed)}")
    opened.close()
    return longest


def _timed(opened: Opened, act: Callable[[], object]) -> tuple[float, float]:
    gaps, begun = OwnGaps(opened), time.perf_counter()
    act()
    opened.settle()
    gaps.stop()
    return time.perf_counter() - begun, gaps.longest


class OwnGaps(Gaps):
    """Watches how long the event loop is away while this process works: what other programs take of the machine is not ours."""

    def __init__(self, opened: Opened) -> None:
        self._spent = time.process_time()
        super().__init__(opened)

    def _on_tick(self) -> None:
        now, spent = time.perf_counter(), time.process_time()
        gap = min(now - self._last, spent - self._spent)
        self.longest, self._last, self._spent = max(self.longest, gap * 1000), now, spent


def _kills(folder: Path) -> int:
    """Kill an import at many steps; each time the journal is sound, and going on brings every entry exactly once."""
    place, lost = diary(folder / "diary", DiaryKind.JRNL, 600), 0
    for number in range(_KILLS):
        journal = folder / f"journal-{number}"
        office, _code = opening.create(journal, PASSPHRASE, CHEAP)
        office.close()
        command = [sys.executable, "-c", _WRITER, str(journal), str(place), str(2 + number)]
        killed = subprocess.run(command, check=False, cwd=Path(__file__).resolve().parents[2]).returncode == -signal.SIGKILL
        lost += not (killed and _whole_again(journal, place))
    print(f"{_KILLS} imports killed in the middle: {lost} journals with an entry lost, doubled or not sound (bar 0)")
    return lost


def _whole_again(journal: Path, place: Path) -> bool:
    with opening.opened(journal, PASSPHRASE) as office:
        made = suite.build(office)
        sound = all(check.sound for check in made.keeping.verify())
        read = made.bringing.read(DiaryKind.JRNL, place)
        with suppress(NothingToBring):
            made.bringing.bring(read, Mapping(rest="K-07"))
        client = made.clients.find("K-07").id
        texts = [made.writing.entry(session.id).text for session in made.sessions.all(client)]  # type: ignore[union-attr]
        whole = sorted(texts) == sorted(entry.text for entry in read.entries)
        return sound and whole and made.bringing.take_back().entries == len(read.entries)


if __name__ == "__main__":
    sys.exit(main())
