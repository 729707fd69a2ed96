"""The environments of other programs, each made when first asked for and never mixed with the product's own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def python_of(name: str) -> Path | None:
    """Give the interpreter that has what `requirements/NAME.txt` locks, or None if that cannot be installed here."""
    place, lock = ROOT / ".venvs" / name, ROOT / "requirements" / f"{name}.txt"
    python, stamp = place / "bin" / "python", place / "installed"
    if stamp.exists() and stamp.read_text() == lock.read_text():
        return python
    print(f"installing requirements/{name}.txt into .venvs/{name} (once, some minutes) …", file=sys.stderr, flush=True)
    pip = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input", "--no-deps"]
    for command in ([sys.executable, "-m", "venv", str(place)], [*pip, "--require-hashes", "-r", str(lock)]):
        if subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
            return None
    stamp.write_text(lock.read_text())
    return python
