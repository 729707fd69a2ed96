"""Answers JSON lines one by one: a bad line is answered in its place and the rest goes on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, NoReturn

from wa_journal.model.errors import BadInput, JournalError

Row = dict[str, object]
Answerer = Callable[[Row], Row]


def answer_lines(lines: Iterable[bytes], answer: Answerer, words: Callable[[JournalError], str], out: BinaryIO) -> bool:
    """Write an answer for each line that is not blank; says whether all lines were good."""
    good = True
    for line in lines:
        if line.strip():
            row = _answer(line, answer, words)
            good = good and "error" not in row
            out.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
            out.flush()
    return good


def lines_of(files: Iterable[BinaryIO]) -> Iterator[bytes]:
    """Give the lines of all files in turn."""
    for file in files:
        yield from file


def _answer(line: bytes, answer: Answerer, words: Callable[[JournalError], str]) -> Row:
    name: object = None
    try:
        row = _row(line)
        name = row.get("id")
        return answer(row)
    except JournalError as error:
        return {"id": name if isinstance(name, str | int) else None, "error": words(error)}


def _row(line: bytes) -> Row:
    try:
        row = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse)
        json.dumps(row, ensure_ascii=False).encode()
    except UnicodeError:
        raise BadInput(reason="it is not valid UTF-8 text") from None
    except RecursionError:
        raise BadInput(reason="it is nested too deeply") from None
    except ValueError:
        raise BadInput(reason="it is not a JSON object on one line") from None
    if not isinstance(row, dict):
        raise BadInput(reason="it is not a JSON object")
    return row


def _refuse(_constant: str) -> NoReturn:
    raise ValueError
