"""What a command writes to: a file that is in the way stays, unless it is said that it may go."""

from __future__ import annotations

import argparse

from wa_journal.model.system_errors import FileInTheWay


def require_unused(args: argparse.Namespace) -> None:
    """Refuse to write over a file that holds something; a device, or an empty file made for this, is taken as it is."""
    try:
        in_the_way = args.out.is_file() and args.out.stat().st_size > 0
    except OSError:
        return  # No place for a file at all: whoever writes says so.
    if in_the_way and not args.replace:
        raise FileInTheWay
