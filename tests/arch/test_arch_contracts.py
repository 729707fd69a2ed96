"""The house's contracts hold, and each of them can fail: a planted violation of each is caught."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(sys.executable).parent


@dataclass(frozen=True, slots=True)
class Plant:
    """An import that is not allowed, by file and by what it imports, and the contract that must say so."""

    contract: str
    path: str
    target: str
    told: str = ""

    @property
    def row(self) -> str:
        return self.told or f"wa_journal.{self.path.removesuffix('.py').replace('/', '.')} -> {self.target} (l."


LAYERS, SCREENS, PAGES = "Imports run downwards only", "Screens reach data only through services", "Pages do not know each other"
QT, SQLALCHEMY, NUMERICS = "Only ui and app know Qt", "Only store knows SQLAlchemy", "Only analysis knows NLTK and numerics"
KEYRING, NETWORK, CYCLES = "Only host knows the keyring", "Nothing opens a connection", "No cycles between siblings"

PLANTED_IMPORTS = {
    "model imports a service": Plant(LAYERS, "model/ids.py", "wa_journal.services.desk"),
    "a sibling imports its sibling": Plant(LAYERS, "store/kdf.py", "wa_journal.supervision.engine"),
    "the exchange reads the store": Plant(LAYERS, "exchange/days.py", "wa_journal.store.shelf"),
    "a screen reads the store": Plant(SCREENS, "ui/place.py", "wa_journal.store.shelf"),
    "a service knows Qt": Plant(QT, "services/words.py", "PySide6"),
    "supervision knows SQLAlchemy": Plant(SQLALCHEMY, "supervision/engine.py", "sqlalchemy"),
    "a service knows numpy": Plant(NUMERICS, "services/words.py", "numpy"),
    "a screen knows numpy": Plant(NUMERICS, "ui/place.py", "numpy"),
    "a service knows the keyring": Plant(KEYRING, "services/words.py", "keyring"),
    "something opens a connection": Plant(NETWORK, "analysis/text/words.py", "socket"),
    "a page imports another page": Plant(PAGES, "ui/search/page.py", "wa_journal.ui.settings.page"),
    "a file imports the one that is made of it": Plant(
        CYCLES,
        "analysis/text/words.py",
        "wa_journal.analysis.text.tagger",
        told="No cycles are allowed in wa_journal.analysis.text.",
    ),
}

# The rooms that may know what no other may.
MAY_KNOW = {QT: {"ui", "app"}, SQLALCHEMY: {"store"}, NUMERICS: {"analysis"}, KEYRING: {"host"}}

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


def told_by(report: str, contract: str) -> str:
    """What a report says under the heading of a contract, empty where it is kept."""
    parts = re.split(r"^(.+)\n-{3,}$", report, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True)).get(contract, "")


def written() -> dict[str, dict[str, Any]]:
    """The contracts as they stand in the project's file, by name."""
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    return {one["name"]: one for one in listed}


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
    """All are planted at once, to be quick: each must be named by its own contract."""
    before = {plant.path: (copy / "wa_journal" / plant.path).read_text() for plant in PLANTED_IMPORTS.values()}
    for plant in PLANTED_IMPORTS.values():
        file = copy / "wa_journal" / plant.path
        file.write_text(file.read_text() + f"\nimport {plant.target}  # noqa\n")
    done = contracts(copy)
    for path, text in before.items():
        (copy / "wa_journal" / path).write_text(text)
    assert done.returncode != 0
    assert [name for name, plant in PLANTED_IMPORTS.items() if plant.row not in told_by(done.stdout, plant.contract)] == []


def test_each_contract_has_a_violation_planted() -> None:
    assert {plant.contract for plant in PLANTED_IMPORTS.values()} == set(written())


def test_every_page_is_held_apart_from_the_others() -> None:
    pages = {f"wa_journal.ui.{file.parent.name}" for file in ROOT.glob("wa_journal/ui/*/page.py")}
    assert set(written()[PAGES]["modules"]) == pages


@pytest.mark.parametrize("contract", MAY_KNOW)
def test_what_one_room_may_know_is_closed_to_every_other(contract: str) -> None:
    rooms = {f"wa_journal.{name}" for name in re.findall(r"\w+", " ".join(written()[LAYERS]["layers"]))}
    assert set(written()[contract]["source_modules"]) == rooms - {f"wa_journal.{name}" for name in MAY_KNOW[contract]}


def test_a_stray_package_is_caught(copy: Path) -> None:
    stray = copy / "wa_journal" / "helpers.py"
    stray.write_text('"""A room that nobody planned."""\n')
    done = contracts(copy)
    stray.unlink()
    assert done.returncode != 0
    assert "- wa_journal.helpers" in told_by(done.stdout, LAYERS)


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
