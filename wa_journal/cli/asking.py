"""Asks for a secret: on the terminal, or as one line of a descriptor that a script gives; never as an argument."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path

from wa_journal.model.journal_errors import CannotRead, NoTerminal


def secret(args: argparse.Namespace, prompt: str = "Passphrase: ") -> str:
    """Ask for the passphrase on the terminal, or read one line from the given descriptor."""
    return secret_from(args.passphrase_fd, prompt)


def secret_from(descriptor: int | None, prompt: str) -> str:
    """Read one line from a descriptor, or ask for it on the terminal."""
    if descriptor is not None:
        return _line_from(descriptor)
    if not _has_terminal():
        raise NoTerminal
    return getpass.getpass(prompt)


def _has_terminal() -> bool:
    try:
        with Path("/dev/tty").open() if os.name == "posix" else sys.stdin as terminal:
            return terminal.isatty()
    except OSError:
        return False


def _line_from(descriptor: int) -> str:
    try:
        with os.fdopen(os.dup(descriptor), "rb") as source:
            return source.readline().rstrip(b"\r\n").decode()
    except (OSError, UnicodeDecodeError):
        raise CannotRead from None
