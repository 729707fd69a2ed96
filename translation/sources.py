"""Finds the sentences that are not in Qt's own calls: those said below the window, and those that live in data files."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
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


@cache
def gathered() -> tuple[Source, ...]:
    """Give every sentence once, in order."""
    calls = [node for module in modules() for node in ast.walk(_tree(module)) if isinstance(node, ast.Call)]
    return tuple(sorted({*_said_below(calls), *_kept_in_english(calls), *_in_data()}))


def _tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def _said_below(calls: list[ast.Call]) -> Iterator[Source]:
    """The sentences of `said` and `numbered`."""
    for node in calls:
        if isinstance(node.func, ast.Name) and node.func.id in ("said", "numbered"):
            words = [text for one in node.args for text in _literals(one)]
            wanted = 2 if node.func.id == "said" else 3
            if len(words) >= wanted:
                yield words[0], words[1], words[2] if wanted == 3 else ""


def _kept_in_english(calls: list[ast.Call]) -> Iterator[Source]:
    """What fills a failure's sentence, and what the access log notes: kept in English, said in the officer's language."""
    for node in calls:
        named = {one.arg: one.value for one in node.keywords}
        yield from (("Reasons", text, "") for text in _literals(named.get("reason")))
        yield from (("Access", text, "") for text in _literals(named.get("detail")))
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("changing", "changed", "_logged", "_replace"):
            yield from (("Access", text, "") for one in node.args for text in _literals(one))


def _literals(value: ast.expr | None) -> list[str]:
    if isinstance(value, ast.IfExp):
        return [*_literals(value.body), *_literals(value.orelse)]
    return [value.value] if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value else []


def _in_data() -> Iterator[Source]:
    """The sentences of the data files, as the application itself reads them."""
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


def module_for_lupdate(sources: Iterable[Source]) -> str:
    """Write sentences as a module that Qt's own extractor reads."""
    lines = []
    for context, source, one in sources:
        rest = f", {_literal(one)}, 1" if one else ""
        lines.append(f"translate({_literal(context)}, {_literal(source)}{rest})")
    return "\n".join((*lines, ""))


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
