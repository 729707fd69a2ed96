"""Reads indicators and their cues: one file each, an unknown key is an error."""

from __future__ import annotations

import tomllib

from wa_journal.model.errors import BadResource
from wa_journal.model.said import said
from wa_journal.model.text import Cue, Indicator, Side

_KEYS = {"id", "label", "definition", "side", "examples", "not_examples", "cue"}
_CUE_KEYS = {"id", "pattern", "why", "source", "weight", "whose", "negation_is_sign", "blocked_by"}


def read(name: str, text: str) -> Indicator:
    """Give one indicator, or say which file is not as it must be."""
    try:
        row = tomllib.loads(text)
        if set(row) - _KEYS:
            raise BadResource(resource=name, reason=f"unknown key {sorted(set(row) - _KEYS)[0]}")
        cues = tuple(_cue(name, cue) for cue in row.get("cue", ()))
        lists = (tuple(row.get("examples", ())), tuple(row.get("not_examples", ())))
        shown = (said("indicators", row["label"]), said("indicators", row["definition"]))
        return Indicator(row["id"], *shown, row["id"].partition(".")[0], Side(row["side"]), *lists, cues)
    except tomllib.TOMLDecodeError:
        raise BadResource(resource=name, reason="it is not valid TOML") from None
    except (KeyError, TypeError, ValueError, AttributeError):
        raise BadResource(resource=name, reason="a part is missing or of the wrong kind") from None


def _cue(name: str, row: dict[str, object]) -> Cue:
    if set(row) - _CUE_KEYS:
        raise BadResource(resource=name, reason=f"unknown key {sorted(set(row) - _CUE_KEYS)[0]} in a cue")
    blocked = row.pop("blocked_by", ())
    return Cue(**row, blocked_by=tuple(blocked))  # type: ignore[arg-type]
