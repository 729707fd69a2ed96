"""A few runs of the monkey that `./wa prove monkey` plays a thousand times."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.prove.monkey import no_file, play
from tests.prove.window import open_window


def test_a_monkey_breaks_and_loses_nothing(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", no_file)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", no_file)
    opened = open_window(tmp_path / "journal")
    for seed in range(4):
        play(opened, seed, 25)
    opened.close()
    assert opened.crashed == []
