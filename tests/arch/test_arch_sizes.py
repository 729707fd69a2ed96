"""Rooms stay small: files, classes and names."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "wa_journal"
FILES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FILE, LONGEST_CLASS, MOST_METHODS = 400, 250, 32
UNWANTED = re.compile(r"^(utils?|helpers?|common|misc|manager)$")
GENERATED = ("migrations",)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_is_small_and_well_named(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if not set(GENERATED) & set(path.parts):
        assert text.count("\n") <= LONGEST_FILE
    assert not UNWANTED.match(path.stem)
    tree = ast.parse(text)
    assert ast.get_docstring(tree), "a module says what the caller gains"
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            assert (node.end_lineno or 0) - node.lineno <= LONGEST_CLASS, node.name
            assert sum(isinstance(item, ast.FunctionDef) for item in node.body) <= MOST_METHODS, node.name


def test_packages_only_say_what_they_are() -> None:
    packages = [path for path in FILES if path.name == "__init__.py"]
    assert len(packages) > 20
    for path in packages:
        body = ast.parse(path.read_text(encoding="utf-8")).body
        assert len(body) == 1, path


def test_colours_and_style_sheets_live_in_the_theme_alone() -> None:
    allowed = {"theme.py", "stylesheet.py", "look.py", "icons.py"}
    screens = [path for path in FILES if path.is_relative_to(PACKAGE / "ui")]
    assert allowed <= {path.name for path in screens}
    for path in screens:
        text = path.read_text(encoding="utf-8")
        if path.name not in allowed:
            assert not re.search(r"[\"']#[0-9a-fA-F]{6}[\"']", text), path
            assert "setStyleSheet" not in text, path
