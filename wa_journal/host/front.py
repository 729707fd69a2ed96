"""Keeps how the lock screen looks and speaks, in a small file beside the vault; it says nothing about anybody."""

from __future__ import annotations

import os
import tomllib
from dataclasses import fields, replace
from pathlib import Path

from wa_journal.model.front import Front

NAME = "front.toml"


def read_front(folder: Path) -> Front:
    """Give what was kept; what is missing or makes no sense is as at first."""
    try:
        loaded = tomllib.loads((folder / NAME).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Front()
    plain = Front()
    fitting = {
        one.name: loaded[one.name] for one in fields(Front) if type(loaded.get(one.name)) is type(getattr(plain, one.name))
    }
    return replace(plain, **fitting)


def write_front(folder: Path, front: Front) -> None:
    """Keep it; where the folder cannot be written, the lock screen looks as before."""
    lines = (f'language = "{front.language}"', f'theme = "{front.theme}"', f"text_size = {front.text_size}", "")
    aside = folder / f"{NAME}.tmp"
    try:
        aside.unlink(missing_ok=True)
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write("\n".join(lines))
        os.replace(aside, folder / NAME)
    except OSError:
        return
