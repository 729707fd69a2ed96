"""Starts the program anew in its own place: the only way measured to take key and text out of a process's memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def relaunch(arguments: Sequence[str]) -> None:
    """Replace this process by a fresh one with these arguments; open files and threads end here."""
    # A self-contained build is its own program; it takes no -m.
    module = [] if getattr(sys, "frozen", False) else [*_path_kept(), "-m", "wa_journal"]
    os.execv(sys.executable, [sys.executable, *module, *arguments])  # noqa: S606  the program itself, no shell


def _path_kept() -> list[str]:
    """`-m` alone looks in the current folder first: wanted only where the program itself was started from there."""
    return [] if sys.path[0] == str(Path(__file__).resolve().parents[2]) else ["-P"]
