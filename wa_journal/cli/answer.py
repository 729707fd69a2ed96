"""Prints what a command answers, and tells apart what may be asked again from what is done and only could not be told."""

from __future__ import annotations

import sys
from contextlib import suppress

from wa_journal.host import standard_streams
from wa_journal.model.errors import JournalError
from wa_journal.model.system_errors import DoneUntold, OutputFailed


def tell(*lines: object) -> None:
    """Print lines of which nothing is lost where they cannot be written: the command may be given again."""
    try:
        _print(lines)
    except BrokenPipeError:
        raise
    except (OSError, UnicodeError):
        raise OutputFailed from None


def done(*lines: object, untold: type[JournalError] = DoneUntold) -> None:
    """Print what was done; where that cannot be written, the failure says that it is done all the same."""
    try:
        _print(lines)
    except (OSError, UnicodeError):
        standard_streams.drop_output()
        raise untold from None


def warn(line: str) -> None:
    """Print a warning beside the answer; a warning that cannot be written stops nothing."""
    with suppress(OSError, UnicodeError):
        print(line, file=sys.stderr)


def _print(lines: tuple[object, ...]) -> None:
    for line in lines:
        print(line)
    sys.stdout.flush()
