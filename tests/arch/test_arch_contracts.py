"""The house's contracts hold, and each of them can fail: a planted violation of each is caught."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(sys.executable).parent

PLANTED_IMPORTS = {
    "model imports a service": ("model/ids.py", "from wa_journal.services import desk"),
    "a sibling imports its sibling": ("store/kdf.py", "import wa_journal.supervision.engine"),
    "the exchange reads the store": ("exchange/days.py", "import wa_journal.store.shelf"),
    "a screen reads the store": ("ui/place.py", "import wa_journal.store.shelf"),
    "a service knows Qt": ("services/words.py", "import PySide6.QtCore"),
    "supervision knows SQLAlchemy": ("supervision/engine.py", "import sqlalchemy"),
    "a service knows numpy": ("services/words.py", "import numpy"),
    "a service knows the keyring": ("services/words.py", "import keyring"),
    "something opens a connection": ("analysis/text/words.py", "import socket"),
    "a page imports another page": ("ui/search/page.py", "import wa_journal.ui.settings.page"),
}

PLANTED_LINT = {
    "networking of Qt": ("ui/place.py", "from PySide6.QtNetwork import QTcpSocket\n"),
    "a download of NLTK": ("analysis/text/words.py", "import nltk\nnltk.download('punkt')\n"),
    "a message box outside notify": ("ui/place.py", "from PySide6.QtWidgets import QMessageBox\n"),
    "a label that loads what it names": ("ui/place.py", "from PySide6.QtWidgets import QLabel\n"),
    "an import that no contract sees": ("services/words.py", "import importlib\nimportlib.import_module('socket')\n"),
    "a blind except": ("services/words.py", "def f():\n    try:\n        pass\n    except Exception:\n        pass\n"),
}


def contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([TOOLS / "lint-imports", "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package, so that a violation is never planted in the house itself."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(ROOT / "wa_journal", folder / "wa_journal", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder / "pyproject.toml")
    return folder


def test_the_contracts_hold() -> None:
    done = contracts(ROOT)
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


def test_all_planted_imports_are_caught(copy: Path) -> None:
    """All are planted at once, to be quick: each must be named in the report."""
    before = {path: (copy / "wa_journal" / path).read_text() for path, _ in PLANTED_IMPORTS.values()}
    for path, line in PLANTED_IMPORTS.values():
        file = copy / "wa_journal" / path
        file.write_text(file.read_text() + f"\n{line}  # noqa\n")
    done = contracts(copy)
    for path, text in before.items():
        (copy / "wa_journal" / path).write_text(text)
    assert done.returncode != 0
    for name, (path, line) in PLANTED_IMPORTS.items():
        source = "wa_journal." + path.removesuffix(".py").replace("/", ".")
        target = line.split()[1]
        told = [row for row in done.stdout.splitlines() if source in row and target.split(".")[0] in row]
        assert told, f"not caught: {name}"


def test_a_stray_package_is_caught(copy: Path) -> None:
    stray = copy / "wa_journal" / "helpers.py"
    stray.write_text('"""A room that nobody planned."""\n')
    done = contracts(copy)
    stray.unlink()
    assert done.returncode != 0


@pytest.mark.parametrize("name", PLANTED_LINT)
def test_planted_lint_is_caught(copy: Path, name: str) -> None:
    path, lines = PLANTED_LINT[name]
    file = copy / "wa_journal" / path
    before = file.read_text()
    file.write_text(before + "\n" + lines)
    done = subprocess.run(
        [TOOLS / "ruff", "check", "--no-cache", "--select", "TID251,BLE001", file],
        cwd=copy,
        capture_output=True,
        text=True,
        check=False,
    )
    file.write_text(before)
    assert done.returncode != 0, name


def test_a_folder_that_the_contracts_cannot_see_is_caught(copy: Path) -> None:
    folder = copy / "wa_journal" / "services" / "hidden"
    folder.mkdir()
    (folder / "room.py").write_text('"""Unseen."""\n')
    done = subprocess.run(
        [TOOLS / "ruff", "check", "--no-cache", "--select", "INP001", folder],
        cwd=copy,
        capture_output=True,
        text=True,
        check=False,
    )
    shutil.rmtree(folder)
    assert "INP001" in done.stdout
