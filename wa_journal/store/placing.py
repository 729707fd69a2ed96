"""Puts a whole set of a journal's files in place, moving the present ones aside: a kill at any moment loses neither.

The new files lie in the folder `.wa-ready`; making it is one rename, and from then on the work is carried to its end, if need
be at the next start. Each step can be repeated.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from wa_journal.store.files import disk_failures, sync_file, sync_folder, write_whole
from wa_journal.store.layout import DATABASE, KEY_FILES, LOG_FILES, READY, WORK

_ASIDE_NAME = "aside"
_LEFT_BEHIND_SECONDS = 86_400


@contextmanager
def workspace(beside: Path) -> Iterator[Path]:
    """Give a private folder beside a target that is taken away again; those that a kill left a day ago go too."""
    for left in beside.glob(f"{WORK}*"):
        if time.time() - left.stat().st_mtime > _LEFT_BEHIND_SECONDS:
            shutil.rmtree(left, ignore_errors=True)
    with disk_failures(), tempfile.TemporaryDirectory(prefix=WORK, dir=beside) as name:
        yield Path(name)


def put_in_place(made: Path, folder: Path, why: str) -> Path | None:
    """Bring the files of `made` into a journal's folder; gives the folder to which the present ones went, if there were any."""
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    write_whole(made / _ASIDE_NAME, f"{why}-{stamp}".encode())
    for name in (DATABASE, *KEY_FILES):
        sync_file(made / name)
    sync_folder(made)
    with disk_failures():
        os.replace(made, folder / READY)
        sync_folder(folder)
    return finish(folder)


def finish(folder: Path) -> Path | None:
    """Carry a change of files to its end, if one was begun."""
    ready = folder / READY
    if not ready.is_dir():
        return None
    with disk_failures():
        aside = folder / _aside_of(ready)
        if (ready / DATABASE).exists():
            for name in LOG_FILES:
                _move(folder / name, aside)
        for name in (DATABASE, *KEY_FILES):
            if (ready / name).exists():
                _move(folder / name, aside)
                os.replace(ready / name, folder / name)
        sync_folder(folder)
        shutil.rmtree(ready)
    return aside if aside.is_dir() else None


def _aside_of(ready: Path) -> str:
    try:
        return (ready / _ASIDE_NAME).read_text()
    except FileNotFoundError:
        return "set-aside"


def _move(present: Path, aside: Path) -> None:
    if present.exists():
        aside.mkdir(mode=0o700, exist_ok=True)
        os.replace(present, aside / present.name)
