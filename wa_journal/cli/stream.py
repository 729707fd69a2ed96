"""Answers JSON lines one by one: a bad line is answered in its place and the rest goes on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO, NoReturn

from wa_journal.model.errors import BadInput, JournalError
from wa_journal.model.failure_place import place_of
from wa_journal.model.system_errors import CannotRead, OutputFailed, ProgramFailed

Row = dict[str, object]
Answerer = Callable[[Row], Row]
Ahead = Callable[[Sequence[Row]], None]
_AT_ONCE = 1 << 14


@dataclass(frozen=True, slots=True)
class _Refused:
    """A line that holds no row that could be answered, with its id where that can be told."""

    name: object
    error: JournalError


def answer_lines(
    groups: Iterable[Sequence[bytes]],
    answer: Answerer,
    words: Callable[[JournalError], str],
    out: BinaryIO,
    ahead: Ahead | None = None,
) -> bool:
    """Write an answer for each line that is not blank; says whether all lines were good.

    `ahead` is shown the rows of a group before the first of them is answered, where reading them together is quicker.
    """
    good = True
    for lines in groups:
        read = [_read(line) for line in lines if line.strip()]
        # What fails here fails again in its own line, and costs the others nothing.
        with suppress(Exception):
            if ahead:
                ahead([row for row in read if isinstance(row, dict)])
        for row in read:
            answered = _answer(row, answer, words)
            good = good and "error" not in answered
            write_row(answered, out)
    return good


def lines_of(files: Iterable[BinaryIO]) -> Iterator[list[bytes]]:
    """Give the lines of all files in turn, together what is there together: nobody waits for a line that is still to come."""
    for file in files:
        begun: list[bytes] = []
        for chunk in _chunks(file):
            *lines, rest = chunk.split(b"\n")
            if lines:
                yield [b"".join((*begun, lines[0])), *lines[1:]]
                begun = []
            begun.append(rest)
        if any(begun):
            yield [b"".join(begun)]


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    try:
        while chunk := file.read1(_AT_ONCE):  # type: ignore[attr-defined]
            yield chunk
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


def _read(line: bytes) -> Row | _Refused:
    name: object = None
    try:
        row = _row(line)
        _require_writable(row.get("id"))
        name = row.get("id")
        _require_writable(row)
    except JournalError as error:
        return _Refused(name, error)
    return row


def _answer(row: Row | _Refused, answer: Answerer, words: Callable[[JournalError], str]) -> Row:
    if isinstance(row, _Refused):
        return {"id": row.name, "error": words(row.error)}
    try:
        return answer(row)
    except JournalError as error:
        return {"id": row.get("id"), "error": words(error)}
    except Exception as failure:  # noqa: BLE001 the process's edge: one line that the program fails on must not cost the others
        return {"id": row.get("id"), "error": words(ProgramFailed(place=place_of(failure)))}


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
