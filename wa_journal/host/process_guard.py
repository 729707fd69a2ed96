"""What the process forbids itself before it touches a journal: readable files, core dumps, being read by others."""

from __future__ import annotations

import ctypes
import os
import sys

if sys.platform != "win32":
    import resource

_PR_SET_DUMPABLE = 4
_PRIVATE = 0o077


def guard() -> None:
    """Make new files private, write no core dump, and let no process of the same user read this one's memory."""
    os.umask(_PRIVATE)
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
