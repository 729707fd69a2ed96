"""The environment of the other programs, made when first asked for, never mixed with the product's own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / ".venvs" / "reference"
LOCK = ROOT / "requirements" / "reference.txt"


def reference_python() -> Path | None:
    """Give the interpreter that has the other programs, or None if they cannot be installed here."""
    python = PLACE / "bin" / "python"
    stamp = PLACE / "installed"
    if stamp.exists() and stamp.read_text() == LOCK.read_text():
        return python
    pip = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input", "--no-deps"]
    commands = [[sys.executable, "-m", "venv", str(PLACE)], [*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]]
    for command in commands:
        if subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
            return None
    stamp.write_text(LOCK.read_text())
    return python


def ask(python: Path, task: str, **request: object) -> dict[str, Any]:
    """Put one task to the comparators."""
    script = Path(__file__).with_name("trajectory_comparators.py")
    given = json.dumps({"task": task, **request})
    done = subprocess.run([str(python), str(script)], input=given, capture_output=True, text=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
