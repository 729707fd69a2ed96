"""What the documents tell other programs to write works as it stands there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOLD = [
    pytest.param(code, id=f"{file.name} {number}")
    for file in sorted((ROOT / "docs").glob("**/*.md"))
    for number, code in enumerate(re.findall(r"^```python\n(.*?)^```$", file.read_text(), re.MULTILINE | re.DOTALL))
]


def test_there_are_programs_to_try() -> None:
    assert len(TOLD) > 1


@pytest.mark.parametrize("code", TOLD)
def test_a_program_of_the_documents_runs_and_prints_what_it_found(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip()
