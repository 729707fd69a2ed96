"""Reads a team's own cue files; what cannot be used is told with its line and key, and the rest is used all the same."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from wa_journal.model.coding import CueProblem
from wa_journal.model.said import said
from wa_journal.model.text import Cue

_FILE_KEYS = {"indicator", "cue", "examples", "not_examples"}
_TEXTS = ("id", "pattern", "why", "source", "whose")
_MUST = ("id", "pattern", "why")
_KEYS = {*_TEXTS, "weight", "negation_is_sign", "blocked_by"}
_WHOSE = ("client", "any")
_ID = re.compile(r"[A-Za-z0-9_.-]{1,40}")
_AT = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)$")
_CUE = re.compile(r"\s*\[\[\s*cue\s*\]\]")
_KEY = re.compile(r"\s*([A-Za-z_][\w-]*)\s*=")


@dataclass(frozen=True, slots=True)
class TeamFile:
    """What one file adds to an indicator, with sentences that must and must not be found by its cues."""

    name: str
    indicator: str
    cues: tuple[Cue, ...]
    examples: tuple[str, ...] = field(repr=False)
    not_examples: tuple[str, ...] = field(repr=False)
    lines: dict[str, int]


@dataclass(frozen=True, slots=True)
class Known:
    """What a file is checked against: the indicators there are, and whether a pattern can be read."""

    indicators: frozenset[str]
    fits: Callable[[str], bool]


def read(name: str, text: str, known: Known) -> tuple[TeamFile | None, tuple[CueProblem, ...]]:
    """Give what can be used of a file, and every problem in it."""
    try:
        row = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, (_syntax(name, text, str(error)),)
    places = _Places(text)
    problems = list(_of_file(name, row, known, places))
    if any(one.key in ("indicator", "cue") for one in problems):
        return None, tuple(problems)
    cues = []
    for number, cue in enumerate(row.get("cue", ()), 1):
        found = [CueProblem(name, places.line(number, key), key, why) for key, why in _of_cue(cue, known)]
        problems += found
        if not found:
            cues.append(Cue(**{**cue, "blocked_by": tuple(cue.get("blocked_by", ()))}))
    lines = {cue.id: places.line_with(f'"{cue.id}"') for cue in cues}
    examples, others = _sentences(row, "examples"), _sentences(row, "not_examples")
    lines |= {sentence: places.line_with(sentence) for sentence in (*examples, *others)}
    return TeamFile(name, row["indicator"], tuple(cues), examples, others, lines), tuple(problems)


def _syntax(name: str, text: str, message: str) -> CueProblem:
    found = _AT.search(message)
    line = int(found[1]) if found and found[1] else text.count("\n") + 1
    plain = _AT.sub("", message)
    return CueProblem(
        name, line, "", said("CueFiles", "this is not valid TOML: {message}", message=f"{plain[:1].lower()}{plain[1:]}")
    )


def _of_file(name: str, row: dict[str, Any], known: Known, places: _Places) -> Iterator[CueProblem]:
    for key in row.keys() - _FILE_KEYS:
        yield CueProblem(
            name,
            places.line(0, key),
            key,
            said("CueFiles", "this key is not known; a file has {keys}", keys=", ".join(sorted(_FILE_KEYS))),
        )
    if "indicator" not in row:
        yield CueProblem(
            name,
            1,
            "indicator",
            said("CueFiles", "it is missing; name one, such as {example}", example='indicator = "client.hostility"'),
        )
    elif row["indicator"] not in known.indicators:
        yield CueProblem(
            name, places.line(0, "indicator"), "indicator", said("CueFiles", "the codebook has no indicator of this name")
        )
    if not isinstance(row.get("cue"), list) or not all(isinstance(one, dict) for one in row["cue"]):
        yield CueProblem(
            name, places.line(0, "cue"), "cue", said("CueFiles", "there is none; each cue begins with a line [[cue]]")
        )
    for key in ("examples", "not_examples"):
        if not isinstance(row.get(key, []), list) or not all(isinstance(one, str) for one in _list(row, key)):
            yield CueProblem(name, places.line(0, key), key, said("CueFiles", "it must be a list of sentences between quotes"))


def _of_cue(cue: dict[str, Any], known: Known) -> Iterator[tuple[str, str]]:
    for key in cue.keys() - _KEYS:
        yield key, said("CueFiles", "this key is not known; a cue has {keys}", keys=", ".join(sorted(_KEYS)))
    for key in _MUST:
        if key not in cue:
            yield key, said("CueFiles", "it is missing")
    for key in _TEXTS:
        if key in cue and not (isinstance(cue[key], str) and cue[key].strip()):
            yield key, said("CueFiles", "it must be words between quotes")
    yield from _of_values(cue)
    yield from _of_patterns(cue, known)


def _of_values(cue: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if isinstance(cue.get("id"), str) and not _ID.fullmatch(cue["id"]):
        yield "id", said("CueFiles", "it may hold letters, digits, dots and dashes only, 40 at most")
    if isinstance(cue.get("whose"), str) and cue["whose"] not in _WHOSE:
        yield "whose", said("CueFiles", "it is client or any")
    weight = cue.get("weight", 1.0)
    if type(weight) not in (int, float) or not 0 < weight <= 2:
        yield "weight", said("CueFiles", "it is a number above 0, 2 at most")
    if not isinstance(cue.get("negation_is_sign", False), bool):
        yield "negation_is_sign", said("CueFiles", "it is true or false")


def _of_patterns(cue: dict[str, Any], known: Known) -> Iterator[tuple[str, str]]:
    if isinstance(cue.get("pattern"), str) and not known.fits(cue["pattern"]):
        yield "pattern", said("CueFiles", "it begins and ends with a word that must stand there")
    blocks = cue.get("blocked_by", [])
    if not isinstance(blocks, list) or not all(isinstance(one, str) for one in blocks):
        yield "blocked_by", said("CueFiles", "it must be a list of patterns between quotes")
    elif not all(known.fits(one) for one in blocks):
        yield "blocked_by", said("CueFiles", "each pattern begins and ends with a word that must stand there")


def _sentences(row: dict[str, Any], key: str) -> tuple[str, ...]:
    return tuple(one for one in _list(row, key) if isinstance(one, str))


def _list(row: dict[str, Any], key: str) -> list[Any]:
    found = row.get(key, [])
    return found if isinstance(found, list) else []


class _Places:
    """Finds the line of a key; block 0 is the head of the file, block 1 the first cue."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._found: dict[tuple[int, str], int] = {}
        block = 0
        for number, line in enumerate(self._lines, 1):
            if _CUE.match(line):
                block += 1
                self._found.setdefault((block, ""), number)
            elif (key := _KEY.match(line)) is not None:
                self._found.setdefault((block, key[1]), number)

    def line(self, block: int, key: str) -> int:
        """Give a key's line, or where its block begins."""
        return self._found.get((block, key)) or self._found.get((block, ""), 1)

    def line_with(self, words: str) -> int:
        """Give the first line that holds these words."""
        return next((number for number, line in enumerate(self._lines, 1) if words in line), 1)
