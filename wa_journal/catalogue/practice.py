"""Reads the practice catalogue: items with the feature in which each acts, rating anchors, guards; a team may add or hide."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from wa_journal.model.errors import BadResource
from wa_journal.model.practice import (
    Anchors,
    CasePhase,
    Field,
    FieldShape,
    Guard,
    GuardRule,
    ItemKind,
    PracticeItem,
    SessionPhase,
    Surface,
    Turn,
)
from wa_journal.model.said import said

# Where an item of a team's own acts: ticked after a session, filled in there or for the client, or shown before the meeting.
TEAM_PLACES = (
    (Surface.TICK, "session"),
    (Surface.TICK, "before"),
    (Surface.SHOWN, "before"),
    *((Surface.FIELD, screen) for screen in ("session", "before", "card", "reflection", "strategies")),
)
_T = TypeVar("_T")
_CONTEXT, _GUARDS = "strategies", "strategies/guards.toml"
_ANCHORS = ("name", "question", "at_0", "at_5", "at_10")
_ITEM_KEYS = {
    "id",
    "kind",
    "surface",
    "screen",
    "text",
    "source",
    "part",
    "phases",
    "from_session",
    "to_session",
    "note",
    "field",
    "unasked",
    "shown_by",
    "turn",
}
_FIELD_KEYS = {"label", "shape", "help", "choices", "per_session", "versions"}


@dataclass(frozen=True, slots=True)
class Practice:
    """Everything the source teaches, as values."""

    items: tuple[PracticeItem, ...]
    anchors: tuple[Anchors, ...]
    guards: tuple[Guard, ...]

    def on(self, screen: str) -> tuple[PracticeItem, ...]:
        """Give the items that act on a screen."""
        return tuple(item for item in self.items if item.screen == screen)


def read(names: Iterable[str], read_text: Callable[[str], str], team: str | None = None) -> Practice:
    """Give the catalogue; `team` is the text of a team's own file, which may add items and hide others."""
    items = tuple(item for name in names for item in _items(name, read_text(name)))
    scales = _rows("strategies/anchors.toml", read_text, "scale")
    anchors = tuple(_made(Anchors, "strategies/anchors.toml", _worded(row, _ANCHORS)) for row in scales)
    known = {item.id for item in items}
    guards = tuple(_guard(row, known) for row in _rows(_GUARDS, read_text, "guard"))
    return Practice(_with_team(items, team) if team else items, anchors, guards)


def _with_team(items: tuple[PracticeItem, ...], team: str) -> tuple[PracticeItem, ...]:
    loaded = _loaded("team.toml", team)
    if set(loaded) - {"group", "hide", "item"}:
        raise BadResource(resource="team.toml", reason=f"unknown key {sorted(set(loaded) - {'group', 'hide', 'item'})[0]}")
    own = tuple(_by_hand(item) for item in _items("team.toml", team)) if "item" in loaded else ()
    known = {item.id for item in items}
    names = [item.id for item in own]
    if known & set(names) or len(set(names)) < len(names):
        raise BadResource(resource="team.toml", reason="an item has an id that is taken")
    strange = sorted(set(loaded.get("hide", ())) - known)
    if strange:
        raise BadResource(resource="team.toml", reason=f"{strange[0]} is to be hidden, but there is no such item")
    for item in own:
        if (item.surface, item.screen) not in TEAM_PLACES:
            raise BadResource(resource="team.toml", reason=f"{item.id} would act on no screen")
    return (*(item for item in items if item.id not in loaded.get("hide", ())), *own)


def _by_hand(item: PracticeItem) -> PracticeItem:
    """Give a team's item as plain text: its words are not the product's own, so a summary masks them."""
    return replace(item, text=str(item.text), note=str(item.note))


def _items(name: str, text: str) -> Iterable[PracticeItem]:
    loaded = _loaded(name, text)
    for row in loaded.get("item", ()):
        yield _item(name, str(loaded.get("group", "Our team")), row)


def _item(name: str, group: str, row: Mapping[str, Any]) -> PracticeItem:
    _known_keys(name, row, _ITEM_KEYS)
    shown = _worded(row, ("text", "note"))
    try:
        screen = (Surface(row["surface"]), row["screen"])
        plain = PracticeItem(row["id"], said(_CONTEXT, group), ItemKind(row["kind"]), shown["text"], *screen)
        spans = {"from_session": row.get("from_session", 1), "to_session": row.get("to_session"), "note": shown.get("note", "")}
        unasked = row.get("unasked", False) is True
        phases = tuple(CasePhase(phase) for phase in row.get("phases", ()))
        part = SessionPhase(row["part"]) if "part" in row else None
        field = _field(name, row["field"]) if "field" in row else None
        shown_by = tuple(str(one) for one in row.get("shown_by", ()))
        asked = {"source": row.get("source", ""), "unasked": unasked, "shown_by": shown_by}
        made = {"phases": phases, "part": part, "field": field, **asked}
        return replace(plain, **made, **spans, turn=_made(Turn, name, row.get("turn", {})))
    except (KeyError, ValueError, TypeError):
        raise BadResource(resource=name, reason="an item lacks a part or has one of the wrong kind") from None


def _field(name: str, row: Mapping[str, Any]) -> Field:
    _known_keys(name, row, _FIELD_KEYS)
    choices = tuple(said(_CONTEXT, one) for one in row.get("choices", ()))
    return Field(**{**_worded(row, ("label", "help")), "shape": FieldShape(row["shape"]), "choices": choices})


def _guard(row: Mapping[str, Any], known: Collection[str]) -> Guard:
    shown = {name: tuple(value) if isinstance(value, list) else value for name, value in _worded(row, ("question",)).items()}
    if row.get("rule") not in tuple(GuardRule) or not any(shown.get(name) for name in ("used", "tagged", "phrases")):
        raise BadResource(resource=_GUARDS, reason=f"no rule raises the guard {row.get('id')}")
    made = _made(Guard, _GUARDS, {**shown, "rule": GuardRule(row["rule"])})
    strange = sorted({*made.items, *made.used} - set(known))
    if strange:
        raise BadResource(resource=_GUARDS, reason=f"the guard {made.id} asks for {strange[0]}, but there is no such item")
    return made


def _worded(row: Mapping[str, Any], shown: Iterable[str]) -> dict[str, Any]:
    """Mark what the officer reads, so that it can be said in another language."""
    return {name: said(_CONTEXT, value) if name in shown else value for name, value in row.items()}


def _made(kind: type[_T], name: str, row: Mapping[str, Any]) -> _T:
    try:
        return kind(**row)
    except TypeError:
        raise BadResource(resource=name, reason="a line lacks a part or has one too many") from None


def _rows(name: str, read_text: Callable[[str], str], key: str) -> Iterable[Mapping[str, Any]]:
    rows: Iterable[Mapping[str, Any]] = _loaded(name, read_text(name)).get(key, ())
    return rows


def _loaded(name: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise BadResource(resource=name, reason="it is not valid TOML") from None


def _known_keys(name: str, row: Mapping[str, Any], known: set[str]) -> None:
    if set(row) - known:
        raise BadResource(resource=name, reason=f"unknown key {sorted(set(row) - known)[0]}")
