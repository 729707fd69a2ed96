"""Accidents at small sizes; `./wa prove faults` runs them at full size."""

import os
import random
from pathlib import Path

import pytest

from tests.faults import power
from tests.faults.flips import PAGE, flip, noticed, pages_of, saved
from tests.faults.full_disk import fill_up, size_limited
from tests.faults.kills import kill_writers
from tests.forked import forked
from tests.vaults import Made, content_of
from wa_journal.store.layout import DATABASE


def test_killed_writers_lose_nothing_acknowledged(folder: Path) -> None:
    result = kill_writers(folder, 12, seed=11)
    assert result.acknowledged >= 12
    assert (result.lost, result.bad) == (0, 0)


@pytest.mark.skipif(not power.available(), reason="strace is not installed, or tracing is not allowed here")
def test_a_power_cut_loses_nothing_acknowledged_and_the_test_can_fail(made: Made, tmp_path: Path) -> None:
    results = {}
    for synchronous in ("FULL", "NORMAL"):
        space = tmp_path / f"space-{synchronous}"
        space.mkdir()
        folder = made.copied_to(tmp_path / synchronous)
        results[synchronous] = power.cut_power(folder, space, entries=30, cuts=30, synchronous=synchronous, seed=5)
    full, normal = results["FULL"], results["NORMAL"]
    assert (full.losing, full.bad) == (0, 0)
    assert normal.losing > 0, "with synchronous=NORMAL acknowledged entries must be lost, or this test sees nothing"


@pytest.mark.parametrize("room", [30_000, 150_000, 400_000])
def test_a_full_disk_keeps_what_was_acknowledged_and_goes_on_once_there_is_room(folder: Path, room: int) -> None:
    pid = forked()
    if pid == 0:
        status = 1
        try:
            result = fill_up(folder, *size_limited((folder / DATABASE).stat().st_size + room, folder))
            good = result.failure in ("disk_full", "disk_failed") and result.read_while_full and result.saves_again
            status = 0 if good else 2
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def test_a_flipped_bit_on_any_page_is_noticed_and_mended(made: Made, tmp_path: Path) -> None:
    before, chance = content_of(made.folder), random.Random(17)
    pages = [0, 1, 2, *sorted(chance.sample(range(3, pages_of(made.folder)), 9))]
    for page in pages:
        folder = made.copied_to(tmp_path / f"page-{page}")
        flip(folder / DATABASE, page * PAGE + chance.randrange(PAGE), 1 << chance.randrange(8))
        assert noticed(folder), f"page {page}"
        assert saved(folder, before), f"page {page}"
