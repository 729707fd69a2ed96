"""Answers JSON lines one by one: a bad line is answered in its place and the rest goes on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, NoReturn

from wa_journal.model.errors import BadInput, JournalError
from wa_journal.model.failure_place import place_of
from wa_journal.model.system_errors import CannotRead, OutputFailed, ProgramFailed

Row = dict[str, object]
Answerer = Callable[[Row], Row]


def answer_lines(lines: Iterable[bytes], answer: Answerer, words: Callable[[JournalError], str], out: BinaryIO) -> bool:
    """Write an answer for each line that is not blank; says whether all lines were good."""
    good = True
    for line in lines:
        if line.strip():
            row = _answer(line, answer, words)
            good = good and "error" not in row
            write_row(row, out)
    return good


def lines_of(files: Iterable[BinaryIO]) -> Iterator[bytes]:
    """Give the lines of all files in turn."""
    for file in files:
        try:
            yield from file
        except OSError:
            raise CannotRead from None


def write_row(row: Row, out: BinaryIO) -> None:
    """Write one JSON line and let it go at once, so that whoever reads along need not wait."""
    try:
        out.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
        out.flush()
    except BrokenPipeError:
        raise
    except OSError:
        raise OutputFailed from None


def _answer(line: bytes, answer: Answerer, words: Callable[[JournalError], str]) -> Row:
    name: object = None
    try:
        row = _row(line)
        _require_writable(row.get("id"))
        name = row.get("id")
        _require_writable(row)
        return answer(row)
    except JournalError as error:
        return {"id": name, "error": words(error)}
    except Exception as failure:  # noqa: BLE001 the process's edge: one line that the program fails on must not cost the others
        return {"id": name, "error": words(ProgramFailed(place=place_of(failure)))}


def _row(line: bytes) -> Row:
    try:
        row = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse)
    except UnicodeError:
        raise BadInput(reason="it is not valid UTF-8 text") from None
    except RecursionError:
        raise BadInput(reason="it is nested too deeply") from None
    except ValueError:
        raise BadInput(reason="it is not a JSON object on one line") from None
    if not isinstance(row, dict):
        raise BadInput(reason="it is not a JSON object")
    return row


def _require_writable(value: object) -> None:
    """JSON can spell half of a character pair and a number beyond all numbers, which no output can hold."""
    try:
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except UnicodeError:
        raise BadInput(reason="it is not valid UTF-8 text") from None
    except RecursionError:
        raise BadInput(reason="it is nested too deeply") from None
    except ValueError:
        raise BadInput(reason="a number in it is too large") from None


def _refuse(_constant: str) -> NoReturn:
    raise ValueError
