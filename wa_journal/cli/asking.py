"""Asks for a secret: on the terminal, or as one line of a descriptor that a script gives; never as an argument."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path

from wa_journal.model.system_errors import CannotRead, NoTerminal

_LONGEST_LINE = 10_000


def secret(args: argparse.Namespace, prompt: str = "Passphrase: ") -> str:
    """Ask for the passphrase on the terminal, or read one line from the given descriptor."""
    return secret_from(args.passphrase_fd, prompt)


def secret_from(descriptor: int | None, prompt: str) -> str:
    """Read one line from a descriptor, or ask for it on the terminal."""
    if descriptor is not None:
        return _line_from(descriptor)
    if not _has_terminal():
        raise NoTerminal
    try:
        return getpass.getpass(prompt)
    except EOFError:
        raise NoTerminal from None
    except UnicodeError:
        raise CannotRead from None


def _has_terminal() -> bool:
    if os.name != "posix":
        return sys.stdin.isatty()
    try:
        with Path("/dev/tty").open() as terminal:
            return terminal.isatty()
    except OSError:
        return False


def _line_from(descriptor: int) -> str:
    """Byte by byte, for what follows the line belongs to others: an entry's text may come by the same descriptor."""
    line = bytearray()
    try:
        while (byte := os.read(descriptor, 1)) not in (b"", b"\n"):
            line += byte
            if len(line) > _LONGEST_LINE:
                raise CannotRead
        return line.rstrip(b"\r").decode()
    except (OSError, UnicodeDecodeError):
        raise CannotRead from None
