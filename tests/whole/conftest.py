"""Runs the command line in this process, or as a process of its own, on a journal that opens fast."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.vaults import PASSPHRASE, new_office
from wa_journal.cli.main import main

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Said:
    """What a command gave: exit code, standard output and standard error."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, object]]:
        """Its output as JSON lines."""
        return [json.loads(line) for line in self.out.split("\n") if line]


@pytest.fixture
def shared() -> Path:
    """The folder that the team shares; without it the tests that compare with its corpus are skipped, and say so."""
    folder = Path(os.environ.get("WA_SHARED", ROOT.parent / "shared"))
    if not (folder / "corpus" / "dev.jsonl").is_file():
        pytest.skip("the shared folder is not here: set WA_SHARED to it")
    return folder


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """An empty journal's folder."""
    office, _code = new_office(tmp_path / "journal")
    office.close()
    return tmp_path / "journal"


class _Bytes(io.TextIOWrapper):
    """Standard output or input that keeps its bytes."""


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Callable[..., Said]:
    """Run `wa-journal` in this process, whose one Qt application is to be one that tests of windows can use too."""

    def call(*words: object, stdin: bytes = b"", passphrase: str = PASSPHRASE) -> Said:
        reading, writing = os.pipe()
        os.write(writing, passphrase.encode() + b"\n")
        os.close(writing)
        streams = [_Bytes(io.BytesIO(given), encoding="utf-8", write_through=True) for given in (stdin, b"", b"")]
        for name, stream in zip(("stdin", "stdout", "stderr"), streams, strict=True):
            monkeypatch.setattr(sys, name, stream)
        known = [str(word) for word in words]
        if "--journal" in known:
            known += ["--passphrase-fd", str(reading)]
        try:
            code = main(known)
        except SystemExit as ended:
            code = int(ended.code or 0)
        finally:
            os.close(reading)
            monkeypatch.undo()
        out, err = (stream.buffer.getvalue().decode() for stream in streams[1:])
        return Said(code, out, err)

    return call


@pytest.fixture
def process() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run `wa-journal` as a process of its own."""

    def call(words: Iterable[object], stdin: bytes = b"", **rest: object) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "wa_journal", *(str(word) for word in words)]
        return subprocess.run(command, input=stdin, capture_output=True, check=False, cwd=ROOT, **rest)

    return call
