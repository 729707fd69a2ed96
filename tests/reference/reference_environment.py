"""The statistics programs that the trajectory is held against, in an environment of their own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.reference.environments import python_of


def reference_python() -> Path | None:
    """Give the interpreter that has statsmodels, ruptures and pymannkendall, or None if they cannot be installed here."""
    return python_of("reference")


def ask(python: Path, task: str, **request: object) -> dict[str, Any]:
    """Put one task to the comparators."""
    script = Path(__file__).with_name("trajectory_comparators.py")
    given = json.dumps({"task": task, **request})
    done = subprocess.run([str(python), str(script)], input=given, capture_output=True, text=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
