"""Standard input, output and error that the program was started without: a file opened later must not take their place."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

_INPUT, _OUTPUT, _ERROR = range(3)


def fill_gaps() -> None:
    """Give what is missing a stand-in: nothing to read, an output that fails where it is used, an error stream that swallows."""
    if os.name != "posix":
        # A program without a console has no streams there, and its numbers are not handed out again.
        return
    # Lowest first, for the system hands out the lowest free number.
    for number, mode in ((_INPUT, os.O_RDONLY), (_OUTPUT, os.O_RDONLY), (_ERROR, os.O_WRONLY)):
        with suppress(OSError):
            os.fstat(number)
            continue
        os.open(os.devnull, mode)
    sys.stdin = sys.stdin or os.fdopen(_INPUT, closefd=False)
    sys.stdout = sys.stdout or os.fdopen(_OUTPUT, "w", closefd=False)
    sys.stderr = sys.stderr or os.fdopen(_ERROR, "w", closefd=False)


def drop_output() -> None:
    """Let go of what could not be written, or the interpreter would fail on it once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), _OUTPUT)
