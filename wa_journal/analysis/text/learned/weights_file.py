"""Reads weights as they lie in a safetensors file, and whether their rows stand for what the reader takes them for."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wa_journal.model.errors import BadResource

Tensors = Mapping[str, NDArray[Any]]
_TYPES = {"F32": np.float32, "F16": np.float16, "I64": np.int64}
_NAMES, _BETWEEN = "__metadata__", "\t"


def tensors(buffer: memoryview | bytes) -> Tensors:
    """Read a safetensors buffer without copying it."""
    head, start = _head(buffer)
    try:
        return {
            name: np.frombuffer(
                buffer[start + at["data_offsets"][0] : start + at["data_offsets"][1]], _TYPES[at["dtype"]]
            ).reshape(at["shape"])
            for name, at in head.items()
            if name != _NAMES
        }
    except (KeyError, ValueError, TypeError, IndexError):
        raise BadResource(resource="encoder", reason="the weights are not a safetensors file") from None


def heads(buffer: memoryview | bytes, labels: Sequence[str], voices: Sequence[str]) -> Tensors:
    """Read adapters and heads; heads that were trained for other names, or in another order, are refused."""
    told = _head(buffer)[0].get(_NAMES)
    if told != names(labels, voices):
        raise BadResource(resource="encoder", reason="it was trained for other indicators or voices")
    return tensors(buffer)


def names(labels: Sequence[str], voices: Sequence[str]) -> dict[str, str]:
    """Give what the file says of its heads: the name of each row, in their order."""
    return {"labels": _BETWEEN.join(labels), "voices": _BETWEEN.join(voices)}


def _head(buffer: memoryview | bytes) -> tuple[dict[str, Any], int]:
    size = int.from_bytes(buffer[:8], "little")
    try:
        head = json.loads(bytes(buffer[8 : 8 + size]))
    except ValueError:
        head = None
    if not isinstance(head, dict):
        raise BadResource(resource="encoder", reason="the weights are not a safetensors file")
    return head, 8 + size
