"""Keeps how the lock screen looks and speaks, and where the window stands, beside the vault; nothing in it is about anybody."""

from __future__ import annotations

import json
import os
from pathlib import Path

from wa_journal.model.front import Front

NAME, WINDOW = "front.json", "window.place"


def read_front(folder: Path) -> Front:
    """Give what was kept; what is missing or makes no sense is as at first."""
    try:
        loaded = json.loads((folder / NAME).read_bytes())
    except (OSError, ValueError, RecursionError):
        return Front()
    if not isinstance(loaded, dict):
        return Front()
    plain = Front()
    fitting = {name: loaded[name] for name, value in plain._asdict().items() if type(loaded.get(name)) is type(value)}
    return plain._replace(**fitting)


def write_front(folder: Path, front: Front) -> None:
    """Keep it; where the folder cannot be written, the lock screen looks as before."""
    _put(folder / NAME, json.dumps(front._asdict()).encode())


def read_window(folder: Path) -> bytes:
    """Give where the window stood, in the words of the screen library; nothing where that is not known."""
    try:
        return (folder / WINDOW).read_bytes()
    except OSError:
        return b""


def write_window(folder: Path, standing: bytes) -> None:
    """Keep where the window stands; where the folder cannot be written, it stands as at first."""
    _put(folder / WINDOW, standing)


def _put(path: Path, content: bytes) -> None:
    aside = path.with_name(f"{path.name}.tmp")
    try:
        aside.unlink(missing_ok=True)
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(aside, path)
    except OSError:
        return
