"""Finds the sentences that are not in Qt's own calls: those said below the window, and those that live in data files."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

from wa_journal.catalogue import board, indicators, practice, preferences
from wa_journal.host import resources
from wa_journal.model.said import Said
from wa_journal.services.words import error_words

ROOT = Path(__file__).resolve().parents[1]
# Context, English, English for one ("" where nothing is counted).
Source = tuple[str, str, str]


def modules() -> list[Path]:
    """Give the modules of the application."""
    return sorted((ROOT / "wa_journal").rglob("*.py"))


def said_below() -> Iterator[Source]:
    """Give the sentences of `said` and `numbered` in the code."""
    for module in modules():
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("said", "numbered"):
                words = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
                wanted = 2 if node.func.id == "said" else 3
                if len(words) >= wanted:
                    yield words[0], words[1], words[2] if wanted == 3 else ""


def in_data() -> Iterator[Source]:
    """Give the sentences of the data files, as the application itself reads them."""
    read = resources.read_text
    loaded = (
        practice.read(resources.names("strategies/en", ".toml"), read),
        board.read_board(read("board.toml")),
        preferences.read(read(preferences.RESOURCE)),
        tuple(indicators.read(name, read(name)) for name in resources.names("indicators/en", ".toml")),
        tuple(error_words().values()),
    )
    yield from ((one.context, one.source, one.one) for one in _within(loaded))


def _within(value: object) -> Iterator[Said]:
    if isinstance(value, Said):
        if value.source:
            yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from _within(inner)
    elif is_dataclass(value):
        for one in fields(value):
            yield from _within(getattr(value, one.name))


def module_for_lupdate(sources: Iterator[Source]) -> str:
    """Write sentences as a module that Qt's own extractor reads."""
    lines = []
    for context, source, one in sorted(set(sources)):
        rest = f", {_literal(one)}, count" if one else ""
        lines.append(f"translate({_literal(context)}, {_literal(source)}{rest})")
    return "\n".join((*lines, ""))


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
