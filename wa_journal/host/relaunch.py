"""Starts the program anew in its own place: the only way measured to take key and text out of a process's memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def relaunch(arguments: Sequence[str]) -> None:
    """Replace this process by a fresh one with these arguments; open files and threads end here."""
    # A self-contained build is its own program; it takes no -m.
    module = [] if getattr(sys, "frozen", False) else ["-m", "wa_journal"]
    os.execv(sys.executable, [sys.executable, *module, *arguments])  # noqa: S606  the program itself, no shell
