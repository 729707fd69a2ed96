"""A copy for the client leaves no words out: every text of every row that hangs on a client is found in it."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime, time
from enum import Enum, StrEnum
from itertools import count, product
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from wa_journal.model.clients import Client
from wa_journal.model.handover import SHELVES, Belongings
from wa_journal.model.supervision import ReportPage
from wa_journal.services.summary.access_pack import as_text
from wa_journal.services.summary.telling import Labels, Telling

# What the copy does not say, of which choice ("" is any), and why.
LEFT_OUT = (
    ("client.language", "", "a setting of the journal"),
    ("sessions.language", "", "a setting of the journal"),
    ("terms.text", "", "names of others: they are counted"),
    ("mask_decisions.term", "", "names of others, as they are to be masked"),
    ("mask_decisions.decision", "", "names of others, as they are to be masked"),
    ("versions.text", "", "the same words as its sections"),
    ("tags.quote", "suggested", "stands in the entry: its label is told"),
    ("tags.quote", "rejected", "stands in the entry: its label is told"),
    ("tags.replaced", "suggested", "only a kept tag is told with what it was before"),
    ("tags.replaced", "rejected", "only a kept tag is told with what it was before"),
    ("tags.cue_ids", "", "how the rules work"),
    ("tags.reason", "", "how the rules work"),
    ("tags.made_by", "", "how the rules work"),
    ("records.values.0", "", "which part of a field it is"),
)

ONE = "only-one"
_WHEN = {date: date(2026, 3, 4), datetime: datetime(2026, 3, 4, 12, tzinfo=UTC), time: time(9, 30)}
# Days and a time that are kept as plain values.
_WRITTEN = {"sessions.moved.0": "2026-03-06", "sessions.moved.1": "2026-03-03", "sessions.moved.2": "09:45"}
_PLAIN = {bool: False, int: 5, float: 5.0}


class Maker:
    """Makes rows in which every text is a word of its own, and remembers which field each word stands in."""

    def __init__(self, lead: str = "word") -> None:
        self._lead = lead
        self.words: dict[str, str] = {}
        self._numbers = count(1)

    def row(self, kind: type[Any], path: str, chosen: dict[str, Enum]) -> Any:
        """Make one row; ids are all the same, so that everything hangs together."""
        hints = get_type_hints(kind)
        return kind(
            **{one.name: chosen.get(one.name) or self._value(hints[one.name], f"{path}.{one.name}") for one in fields(kind)}
        )

    def _value(self, hint: Any, path: str) -> Any:
        if get_origin(hint) in (Union, UnionType):
            return self._value(next(one for one in get_args(hint) if one is not type(None)), path)
        if get_origin(hint) is tuple:
            parts = [one for one in get_args(hint) if one is not Ellipsis]
            return tuple(self._value(one, f"{path}.{place}" if parts[1:] else path) for place, one in enumerate(parts))
        if hasattr(hint, "__supertype__"):
            return ONE
        if path == "ratings.cannot_say":
            self.words["could not say that day: trust"] = path
            return "trust"
        if path in _WRITTEN:
            return _WRITTEN[path]
        if hint is str:
            word = f"{self._lead}{next(self._numbers)}."
            self.words[word] = path
            return word
        if isinstance(hint, type) and issubclass(hint, Enum):
            return next(iter(hint))
        return _WHEN.get(hint) or _PLAIN[hint] if hint in {**_WHEN, **_PLAIN} else self.row(hint, path, {})


def variants(kind: type[Any]) -> Iterator[dict[str, Enum]]:
    """Give every choice of every field of choices, each with each other."""
    hints = {name: (hint, *get_args(hint)) for name, hint in get_type_hints(kind).items()}
    choices = {name: one for name, some in hints.items() for one in some if isinstance(one, type) and issubclass(one, StrEnum)}
    return (dict(zip(choices, chosen, strict=True)) for chosen in product(*choices.values()))


def kind_of(shelf: str) -> type[Any]:
    kind: type[Any] = get_args(get_type_hints(Belongings)[shelf])[0]
    return kind


def left_out(shelf: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Give the fields of one kind of rows that the copy does not tell, and by which choices."""
    kind = Client if shelf == "client" else kind_of(shelf)
    for chosen in variants(kind):
        maker, around = Maker(), Maker("other")
        row = maker.row(kind, shelf, chosen)
        client = row if shelf == "client" else around.row(Client, "client", {})
        rows = {"sessions": (around.row(kind_of("sessions"), "sessions", {}),)} | ({} if shelf == "client" else {shelf: (row,)})
        told = as_text(ReportPage("", "", tuple(Telling(Belongings(client, **rows), (), Labels({}, {}), veil=str).blocks())))
        assert maker.words or shelf == "phases"
        for word, path in maker.words.items():
            if word not in told:
                yield path, frozenset(member.value for member in chosen.values())


def excepted(path: str, choices: frozenset[str]) -> list[tuple[str, str, str]]:
    return [one for one in LEFT_OUT if one[0] == path and (not one[1] or one[1] in choices)]


@pytest.mark.parametrize("shelf", ["client", *SHELVES])
def test_every_text_of_every_row_is_found_in_the_copy(shelf: str) -> None:
    assert [one for one in left_out(shelf) if not excepted(*one)] == []


def test_nothing_is_left_out_by_name_that_the_copy_tells() -> None:
    used = {name for shelf in ("client", *SHELVES) for one in left_out(shelf) for name in excepted(*one)}
    assert used == set(LEFT_OUT)
