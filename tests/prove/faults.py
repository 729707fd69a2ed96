"""Full-size accidents: kills, power cuts, full disks, flipped bits and work interrupted at every step."""

import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.faults import power
from tests.faults.flips import PAGE, flip, noticed, pages_of, saved
from tests.faults.full_disk import fill_up, small_disk
from tests.faults.interrupted import WORKS, survive
from tests.faults.kills import kill_writers
from tests.vaults import Made, content_of, make
from wa_journal.store.layout import DATABASE

KILLS, CUTS, DISKS, PAGES = 200, 300, 20, 50


def main() -> int:
    """Run every accident at full size; 1 where a bar was missed."""
    with tempfile.TemporaryDirectory() as name:
        space = Path(name)
        made = make(space / "made", 2, 15)
        return max([act(made, space) for act in (_kills, _cuts, _disks, _flips, _interrupted)])


def _kills(made: Made, space: Path) -> int:
    result = kill_writers(made.copied_to(space / "kills"), KILLS, seed=1)
    print(f"kills: {result.kills}, acknowledged {result.acknowledged}, lost {result.lost}, journals amiss {result.bad}")
    return int(bool(result.lost or result.bad))


def _cuts(made: Made, space: Path) -> int:
    if not power.available():
        print("power cuts not run: strace is not installed, or tracing is not allowed here")
        return 0
    results = {}
    for synchronous in ("FULL", "NORMAL"):
        place = space / f"power-{synchronous}"
        place.mkdir()
        folder = made.copied_to(space / synchronous)
        result = power.cut_power(folder, place, entries=100, cuts=CUTS, synchronous=synchronous, seed=2)
        print(
            f"power cuts, synchronous={synchronous}: {result.cuts} cuts in {result.calls} calls, "
            f"{result.losing} lost acknowledged entries (at worst {result.worst}), {result.bad} otherwise amiss"
        )
        results[synchronous] = result
    full, normal = results["FULL"], results["NORMAL"]
    return int(bool(full.losing or full.bad or not normal.losing))


def _disks(made: Made, space: Path) -> int:
    chance, good, codes = random.Random(3), 0, set()
    for number in range(DISKS):
        with small_disk(space / f"disk-{number}", 3) as mounted:
            if not mounted:
                print("full disks not run: a small file system can be mounted by root only")
                return 0
            folder = made.copied_to(space / f"disk-{number}" / "journal")
            ballast = space / f"disk-{number}" / "ballast"
            result = fill_up(folder, _leaving(ballast, chance.randrange(20, 900) * 1024), ballast.unlink)
            codes.add(result.failure)
            good += result.read_while_full and result.saves_again and result.verdict.good
    print(f"full disks: {DISKS}, told as {sorted(codes)}, nothing lost and saving again in {good}")
    return int(good != DISKS)


def _leaving(ballast: Path, room: int) -> Callable[[], None]:
    import os

    def full() -> None:
        free = os.statvfs(ballast.parent).f_bavail * os.statvfs(ballast.parent).f_frsize
        ballast.write_bytes(bytes(max(free - room, 0)))

    return full


def _flips(made: Made, space: Path) -> int:
    before, chance = content_of(made.folder), random.Random(4)
    total = pages_of(made.folder)
    pages = sorted({0, 1, 2, *chance.sample(range(total), min(PAGES, total))})
    seen = mended = 0
    for page in pages:
        folder = made.copied_to(space / f"page-{page}")
        flip(folder / DATABASE, page * PAGE + chance.randrange(PAGE), 1 << chance.randrange(8))
        seen += noticed(folder)
        mended += saved(folder, before)
    print(f"flipped bits: {len(pages)} pages, noticed {seen}, every row back in {mended}")
    return int(seen != len(pages) or mended != len(pages))


def _interrupted(made: Made, space: Path) -> int:
    missed = 0
    for name in sorted(WORKS):
        result = survive(name, made, space / "interrupted")
        print(f"interrupted {name}: {result.steps} steps, {result.kills} kills, amiss {len(result.failures)}")
        for failure in result.failures:
            print(f"  {failure}")
        missed += bool(result.failures)
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
