"""Files that a process holds: the system takes a lock back by itself when the process ends, however it ends."""

from __future__ import annotations

import enum
import errno
import os
import sys
from pathlib import Path

_OPENED = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
_TAKEN = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


class Held(enum.Enum):
    """What came of a try to hold a file; where there are no locks nobody can know who else has it."""

    HELD = "held"
    ANOTHERS = "another's"
    NO_LOCKS = "a disk that knows no locks"


def opened(path: Path) -> int:
    """Open a private file that is there to be held, and make it where it is missing; what is open holds nothing yet."""
    return os.open(path, _OPENED, 0o600)


def hold(handle: int, *, shared: bool = False) -> Held:
    """Hold an open file until it is closed, against everybody or beside others that share it; never waits."""
    try:
        _lock(handle, shared=shared)
    except OSError as error:
        return Held.ANOTHERS if error.errno in _TAKEN else Held.NO_LOCKS
    return Held.HELD


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, *, shared: bool) -> None:
        # This system shares no locks: a command that comes while another one runs must not be refused for that.
        if not shared:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int, *, shared: bool) -> None:
        fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
