"""The catalogues: extraction finds what is said in code and data, and the check sees what is missing or old."""

import ast
from pathlib import Path

import pytest

from translation import catalogues

PACKAGE = Path(__file__).resolve().parents[2] / "wa_journal"
# What makes a sentence that is to be translated.
GATHERED = {"tr", "translate", "said", "numbered"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(catalogues, "FOLDER", tmp_path)
    catalogues.extract(catalogues.catalogue("de"), "de")
    catalogues.compile_to(catalogues.catalogue("de"), catalogues.compiled("de"))
    return tmp_path


def test_every_kind_of_sentence_is_found(folder: Path) -> None:
    found = catalogues.sources(catalogues.catalogue("de"))
    assert ("MainWindow", "Working Alliance Journal", "") in found
    assert ("Phrases", "{count} days ago", "{count} day ago") in found
    assert ("Trajectory", "Steady.", "") in found
    assert {"strategies", "board", "settings", "indicators", "errors"} <= {context for context, _, _ in found}
    assert ("Access", "client added", "") in found
    assert ("Reasons", "it is locked", "") in found


def test_a_fresh_catalogue_is_complete_and_untranslated(folder: Path) -> None:
    assert catalogues.stale("de") == []
    assert len(catalogues.missing(catalogues.catalogue("de"))) == len(catalogues.sources(catalogues.catalogue("de")))


def test_a_sentence_that_is_missing_is_named(folder: Path) -> None:
    file = catalogues.catalogue("de")
    file.write_text(file.read_text(encoding="utf-8").replace("Working Alliance Journal", "Another name"), encoding="utf-8")
    told = catalogues.stale("de")
    assert "de: not in the catalogue: Working Alliance Journal" in told
    assert "de: said nowhere any more: Another name" in told


def test_a_catalogue_that_was_not_compiled_is_named(folder: Path) -> None:
    file = catalogues.catalogue("de")
    empty = '<source>Lock</source>\n        <translation type="unfinished"></translation>'
    text = file.read_text(encoding="utf-8")
    assert empty in text
    file.write_text(text.replace(empty, "<source>Lock</source>\n        <translation>Sperren</translation>"), encoding="utf-8")
    assert catalogues.stale("de") == ["resources/i18n/de.qm is older than its catalogue"]
    assert "Lock" not in {source for context, source, _ in catalogues.missing(file) if context == "OpenJournal"}


def test_no_sentence_is_hidden_from_the_catalogues_inside_a_formatted_string() -> None:
    hidden = [
        f"{path.name}:{call.lineno}"
        for path in PACKAGE.rglob("*.py")
        for joined in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", getattr(call.func, "id", "")) in GATHERED
    ]
    assert hidden == []
