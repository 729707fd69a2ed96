"""Starts the program anew in its own place: the only way measured to take key and text out of a process's memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def relaunch(arguments: Sequence[str]) -> None:
    """Replace this process by a fresh one with these arguments; open files and threads end here."""
    os.execv(sys.executable, [sys.executable, "-m", "wa_journal", *arguments])  # noqa: S606  the program itself, no shell
