"""Sentences made below the window: plain English, and what is needed to say them in another language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from string import Formatter

# Context, English, English for one, and how many (-1 where nothing is counted): what a catalogue is asked.
LookUp = Callable[[str, str, str, int], str]
COUNT = "count"


class Said(str):
    """English as it stands; `context` and `source` find it in a catalogue, `params` fill what was found."""

    __slots__ = ("context", "one", "params", "source")

    context: str
    source: str
    one: str
    params: Mapping[str, object]

    def __new__(cls, context: str, source: str, one: str = "", params: Mapping[str, object] | None = None) -> Said:
        """Fill the English; `one` is the sentence for a single one."""
        filled = one if one and params and params.get(COUNT) == 1 else source
        made = super().__new__(cls, filled.format(**params) if params else filled)
        made.context, made.source, made.one, made.params = context, source, one, params or {}
        return made

    def __getnewargs__(self) -> tuple[str, str, str, Mapping[str, object]]:  # type: ignore[override]
        """Let a copy remember as much."""
        return self.context, self.source, self.one, self.params


def said(context: str, source: str, **params: object) -> Said:
    """Say a sentence; braces in it are filled, and filled again in the officer's language."""
    return Said(context, source, "", params)


def numbered(context: str, source: str, one: str, count: int, **params: object) -> Said:
    """Say a sentence about `{count}` things; `one` is said of a single one, other languages have their own plural forms."""
    return Said(context, source, one, {COUNT: count, **params})


def joined(between: str, parts: Iterable[str]) -> Said:
    """Say several things one after the other."""
    named = {f"part{number}": part for number, part in enumerate(parts)}
    return Said("", between.join(f"{{{name}}}" for name in named), "", named)


def is_own(text: str) -> bool:
    """Say whether every word of a text is the product's own; one word filled in by hand and it is not."""
    return isinstance(text, Said) and all(is_own(value) for value in text.params.values() if isinstance(value, str))


def retold(text: str, look_up: LookUp, form: Formatter) -> str:
    """Say a text in the language of a catalogue, with all that fills it; what was written by hand stays as it is."""
    if not isinstance(text, Said):
        return text
    params = {name: retold(value, look_up, form) if isinstance(value, str) else value for name, value in text.params.items()}
    count = params.get(COUNT) if text.one else None
    counted = count if isinstance(count, int) else -1
    source = look_up(text.context, text.source, text.one, counted) if text.context else text.source
    if source == text.source and text.one and counted == 1:
        source = text.one
    return form.vformat(source, (), params) if params else source
