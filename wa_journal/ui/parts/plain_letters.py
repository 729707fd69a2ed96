"""Words as they are compared while somebody types: no capitals, no accents."""

from __future__ import annotations

from unicodedata import combining, normalize


def plain_letters(text: str) -> str:
    """Give a text in small letters without their marks, so that a keyboard without them finds it too."""
    return "".join(letter for letter in normalize("NFKD", text.casefold()) if not combining(letter))
