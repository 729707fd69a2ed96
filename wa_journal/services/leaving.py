"""Files that leave the vault readable: remembered inside it while they are written, so that what a kill left of one is found.

With a name stands whether its disk can be taken away: until that one is back, an empty folder in its stead says nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from wa_journal.model.access import AccessKind
from wa_journal.model.errors import JournalError
from wa_journal.model.settings import Setting
from wa_journal.services import own_file
from wa_journal.services.desk import Desk
from wa_journal.store.aside import left_beside, take_away
from wa_journal.store.disks import on_this_machine
from wa_journal.store.unit_of_work import Work

_KEY = "files_being_written"
_ELSEWHERE = "elsewhere:"


def write(desk: Desk, target: Path, content: bytes, note: Callable[[], object]) -> Path:
    """Write a file that the access log knows of."""
    with writing(desk, target, note) as file:
        file.write(content)
    return target


@contextmanager
def writing(desk: Desk, target: Path, note: Callable[[], object]) -> Iterator[IO[bytes]]:
    """Give a file to be written in pieces; `note` keeps its line in the access log before it takes its place."""
    own_file.require_free(target)
    name = _remember(desk, target)
    try:
        with own_file.writing_noted(target, note) as file:
            _remember(desk, target)  # an opening in between found no file, and forgot it
            yield file
    finally:
        # What cannot be forgotten now is looked for at the next opening, and found to be whole.
        with suppress(JournalError), desk.work() as work:
            _put(work, (one for one in _of(work) if one != name))


def sweep(desk: Desk) -> None:
    """Take away what a kill left of files that were being written, with a line for each; what is out of reach waits."""
    with desk.work() as work:
        remembered, journal = _of(work), work.folder
    settled = {name: found for name in remembered if (found := _swept(name, journal)) is not None}
    if settled:
        with desk.work() as work:
            _put(work, (name for name in _of(work) if name not in settled))
            for _ in range(sum(settled.values())):
                work.log.append(desk.clock(), AccessKind.EXPORTED, detail="cut off while it was written and taken away")


def _swept(name: str, journal: Path) -> bool | None:
    """Say whether something was left; None where it cannot be known yet, or where somebody still writes it."""
    target = _target_of(name)
    try:
        if name.startswith(_ELSEWHERE) and on_this_machine(target.parent, journal):
            return None
        found = left_beside(target)
        for left in found:
            take_away(left)
        return None if left_beside(target) else bool(found)
    except (FileNotFoundError, NotADirectoryError):  # its disk is there, and nothing of the folder
        return False
    except OSError:
        return None


def _remember(desk: Desk, target: Path) -> str:
    with desk.work() as work:
        name = ("" if on_this_machine(target.parent, work.folder) else _ELSEWHERE) + _name_of(target)
        if name not in (known := _of(work)):
            _put(work, (*known, name))
    return name


def _name_of(target: Path) -> str:
    """A name of bytes that are no text can be kept by its bytes alone."""
    return os.fsencode(target.absolute()).hex()


def _target_of(name: str) -> Path:
    return Path(os.fsdecode(bytes.fromhex(name.removeprefix(_ELSEWHERE))))


def _of(work: Work) -> tuple[str, ...]:
    kept = work.settings.get(_KEY)
    return tuple(kept.value) if kept else ()


def _put(work: Work, names: Iterable[str]) -> None:
    left = tuple(dict.fromkeys(names))
    if left:
        work.settings.put(Setting(_KEY, left))
    else:
        work.settings.remove(_KEY)
