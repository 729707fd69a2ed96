"""The pictures of the help pages: `python -m tests.guide.pictures` takes them anew from the demonstration."""

from __future__ import annotations

import argparse
import re
import shutil
import tempfile
from pathlib import Path

from wa_journal import app

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
_PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")


def shown() -> dict[str, Path]:
    """Give the pictures that the pages show, by the name of the screen."""
    found = {}
    for page in sorted(GUIDE.glob("*.md")):
        for place in _PICTURE.findall(page.read_text(encoding="utf-8")):
            found[Path(place).name] = (page.parent / place).resolve()
    return found


def main() -> None:
    """Take every screen once and keep those that a page shows."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "screens"
        app.demo(argparse.Namespace(journal=Path(folder) / "demo", clients=None, sessions=None, seed=1, screenshots=target))
        for name, place in shown().items():
            shutil.copyfile(target / name, place)


if __name__ == "__main__":
    main()
