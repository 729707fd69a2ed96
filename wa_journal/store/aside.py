"""Files made ready beside the one whose place they take, which nobody sweeps while their writer lives.

A writer holds its file by a lock that the system takes back when the process ends, however it ends: what nobody holds was left
behind. It is written and read through the descriptor that holds it: a share may refuse every other one while the lock lasts.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from io import BufferedRandom
from pathlib import Path
from secrets import token_hex

from wa_journal.store.file_lock import Held, hold

ENDING = ".tmp"
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | _NOFOLLOW | getattr(os, "O_BINARY", 0)
_TRIES = 20


@contextmanager
def made_aside(path: Path) -> Iterator[BufferedRandom]:
    """Give an empty private file that, forced to disk, takes the place of `path`, and is gone where the block fails.

    What a kill left of an earlier one goes first; a file of one's own that is called alike stays.
    """
    for left in left_beside(path):
        take_away(left)
    with ExitStack() as failed:
        aside, handle = _held_beside(path)
        failed.callback(aside.unlink, missing_ok=True)
        with os.fdopen(handle, "r+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            if sys.platform == "win32":  # an open file is not renamed there
                file.close()
            os.replace(aside, path)
        failed.pop_all()


def left_beside(path: Path) -> tuple[Path, ...]:
    """Give what is being made ready for a place, or was left behind; a file of one's own that is called alike is none of them."""
    made = re.compile(rf"{re.escape(path.name)}\.[0-9a-f]{{8}}{re.escape(ENDING)}")
    return tuple(one for one in path.parent.iterdir() if made.fullmatch(one.name))


def sweep_left(folder: Path) -> None:
    """Take away every file of a folder that was made ready aside and that nobody makes any more."""
    for left in folder.glob(f"*{ENDING}"):
        take_away(left)


def _held_beside(path: Path) -> tuple[Path, int]:
    for _again in range(_TRIES):
        aside, handle = _new_beside(path)
        # Until it is held the file is nobody's: one that somebody swept by then is made once more.
        if _keeps(handle) and aside.exists():
            return aside, handle
        os.close(handle)
        aside.unlink(missing_ok=True)
    return _new_beside(path)  # a disk that says of every file that it is another's


def _new_beside(path: Path) -> tuple[Path, int]:
    aside = path.with_name(f"{path.name}.{token_hex(4)}{ENDING}")
    return aside, os.open(aside, _NEW, 0o600)


if sys.platform == "win32":

    def _keeps(_handle: int) -> bool:
        """An open file cannot be taken away on this system."""
        return True

    def take_away(left: Path) -> None:
        """Take away a file unless somebody still writes it."""
        with suppress(OSError):
            left.unlink()

else:

    def _keeps(handle: int) -> bool:
        """Where there are no locks nobody takes a file away either."""
        return hold(handle) is not Held.ANOTHERS

    def take_away(left: Path) -> None:
        """Take away a file unless somebody still writes it."""
        with suppress(OSError):
            # Not waited for: to open a pipe would last until somebody writes into it. NFS locks only what is open for writing.
            handle = os.open(left, os.O_RDWR | os.O_NONBLOCK | _NOFOLLOW)
            try:
                if stat.S_ISREG(os.fstat(handle).st_mode) and hold(handle) is Held.HELD:
                    left.unlink()
            finally:
                os.close(handle)
