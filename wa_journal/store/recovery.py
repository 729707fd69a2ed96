"""The recovery code: 130 random bits in letters that cannot be mistaken for one another, with two check symbols."""

from __future__ import annotations

from secrets import choice

from wa_journal.model.vault_errors import CodeMistyped

_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_LOOKALIKE = str.maketrans({"1": "L", "I": "L"})
_SYMBOLS = 26
_GROUP = 4
_PRIME = 1021


def fresh_code() -> str:
    """Give a new code in groups of four, as it is shown and printed."""
    letters = "".join(choice(_LETTERS) for _ in range(_SYMBOLS))
    return grouped(letters + _check(letters))


def grouped(letters: str) -> str:
    """Set a code in groups of four."""
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


def read_code(typed: str) -> str:
    """Give the code as its slot knows it, whatever spaces, dashes or small letters were typed."""
    letters = _bare(typed)
    if len(letters) != _SYMBOLS + 2 or set(letters) - set(_LETTERS) or _check(letters[:-2]) != letters[-2:]:
        raise CodeMistyped
    return letters


def looks_like_code(typed: str) -> bool:
    """Say whether what was typed has the form of a recovery code."""
    try:
        read_code(typed)
    except CodeMistyped:
        return False
    return True


def resembles_code(typed: str) -> bool:
    """Say whether a recovery code was meant, so that a slip in it is called a slip."""
    letters = _bare(typed)
    return abs(len(letters) - _SYMBOLS - 2) <= 2 and typed.count("-") + typed.count(" ") >= 4 and letters.isalnum()


def _bare(typed: str) -> str:
    return "".join(typed.upper().split()).replace("-", "").translate(_LOOKALIKE)


def _check(letters: str) -> str:
    value = 0
    for letter in letters:
        value = (value * 33 + _LETTERS.index(letter) + 1) % _PRIME
    return _LETTERS[value // 32] + _LETTERS[value % 32]
