"""Batches for the encoder's training: which sentences, with slips of the keyboard and hidden words, padded to one length."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import torch
from torch import Tensor

_HIDDEN, _POOL = 103, 50
_SLIP, _SHORTEST = 0.12, 4


def drawn(repeats: Sequence[float], chance: Random) -> list[int]:
    """Give the rows of one epoch: a row with 1.5 comes once or twice."""
    return [row for row, often in enumerate(repeats) for _ in range(int(often) + (chance.random() < often % 1))]


def slipped(text: str, share: float, chance: Random) -> str:
    """Mistype a few words in a share of the sentences, as officers do: letters swapped, dropped or doubled."""
    if chance.random() >= share:
        return text
    return " ".join(_mistyped(word, chance) if _can_slip(word, chance) else word for word in text.split(" "))


def hidden(ids: list[int], share: float, chance: Random) -> list[int]:
    """Hide a few words behind [MASK], so that no single word decides."""
    return [_HIDDEN if 0 < place < len(ids) - 1 and chance.random() < share else token for place, token in enumerate(ids)]


def of_like_length(lengths: Sequence[int], size: int, chance: Random) -> list[list[int]]:
    """Give shuffled batches of like length: a pool of 50 batches is sorted at a time."""
    rows = list(range(len(lengths)))
    chance.shuffle(rows)
    groups = []
    for start in range(0, len(rows), size * _POOL):
        pool = sorted(rows[start : start + size * _POOL], key=lambda row: lengths[row])
        groups += [pool[at : at + size] for at in range(0, len(pool), size)]
    chance.shuffle(groups)
    return groups


def padded(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Give token ids and the mask of those that count, shape (sentences, longest)."""
    longest = max(map(len, rows))
    ids = torch.tensor([[*row, *[0] * (longest - len(row))] for row in rows])
    mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
    return ids, mask


def _can_slip(word: str, chance: Random) -> bool:
    return len(word) >= _SHORTEST and word.isalpha() and chance.random() < _SLIP


def _mistyped(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    first, second, rest = word[at], word[at + 1], word[at + 2 :]
    slips = (second + first + rest, second + rest, first + first + second + rest)
    return word[:at] + chance.choices(slips, (4, 4, 2))[0]
