"""Where a failure came up: its class and places of ours, never its message."""

from __future__ import annotations

from pathlib import PurePath

_HOME = "wa_journal"


def places_of(error: BaseException) -> tuple[str, ...]:
    """Give the class of a failure and each place of ours that it came through, the last one first; never its message."""
    places, step = [], error.__traceback__
    while step is not None:
        parts = PurePath(step.tb_frame.f_code.co_filename).parts
        if _HOME in parts:
            inside = parts[len(parts) - parts[::-1].index(_HOME) - 1 :]
            places.append(f"{'/'.join(inside)}:{step.tb_lineno}")
        step = step.tb_next
    return (type(error).__name__, *reversed(places))


def place_of(error: BaseException) -> str:
    """Give the class of a failure and the module and line of ours where it came up."""
    kind, *places = places_of(error)
    return f"{kind} · {places[0] if places else '?'}"
