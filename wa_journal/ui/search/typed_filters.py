"""Filters typed into the line of words, as in `tag:hope from:2026-05`: each complete one is set where it is seen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from wa_journal.model.ids import ClientId
from wa_journal.model.practice import CasePhase
from wa_journal.model.search import Query
from wa_journal.ui.parts.plain_letters import plain_letters
from wa_journal.ui.search.typed_days import day_at_start, is_no_day

Options = tuple[tuple[str, str], ...]
_TOKEN = re.compile(r'(?:^|(?<=\s))(\w+):(?:"([^"]+)"|([^\s"]+))(?=\s)')
_OPEN_TOKEN = re.compile(r'(?:^|(?<=\s))(\w+):(?:"([^"]*)|([^\s"]*))$')
_DAY_TOKEN = re.compile(r"(?:^|(?<=\s))(\w+):(?=\S)")
_TOLD = 8
SINCE, UNTIL = "since", "until"
DAYS = (SINCE, UNTIL)


@dataclass(frozen=True, slots=True)
class Typed:
    """The words that are left, and the filters that were typed: kind and key."""

    words: str = field(repr=False)
    filters: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Pending:
    """A filter that is not complete: the words before it, its kind, and the values it can take; a day has none."""

    words: str = field(repr=False)
    kind: str
    values: tuple[str, ...] = field(repr=False)
    fits: bool


def typed(text: str, prefixes: Mapping[str, str], options: Mapping[str, Options], *, final: bool = False) -> Typed:
    """Take complete filters out of a line; `prefixes` gives the kind of a word before the colon, what fits nothing stays.

    `final` says that nothing more is typed: what could go on is taken as it stands.
    """
    line = f"{text} " if final else text
    found: list[tuple[str, str]] = []

    def _taken(token: re.Match[str]) -> str:
        kind = prefixes.get(token[1].casefold(), "")
        key = fitting(token[2] or token[3], options[kind]) if kind in options else ""
        if not key:
            return token[0]
        found.append((kind, key))
        return ""

    left, days = _without_days(_TOKEN.sub(_taken, line), prefixes, final=final)
    return Typed(left.lstrip() if found or days else text, (*found, *days))


def _without_days(text: str, prefixes: Mapping[str, str], *, final: bool) -> tuple[str, list[tuple[str, str]]]:
    """A day may have blanks in it: it goes on as long as it is one."""
    found: list[tuple[str, str]] = []
    for token in reversed(tuple(_DAY_TOKEN.finditer(text))):
        kind = prefixes.get(token[1].casefold(), "")
        day = day_at_start(text[token.end() :], last=kind == UNTIL, final=final) if kind in DAYS else None
        if day is not None:
            found.insert(0, (kind, day[0].isoformat()))
            text = text[: token.start()] + text[token.end() + day[1] :]
    return text, found


def pending(text: str, prefixes: Mapping[str, str], options: Mapping[str, Options]) -> Pending | None:
    """Give the filter that is being typed at the end of a line, with the values that it can still become."""
    day = _pending_day(text, prefixes)
    if day is not None:
        return day
    token = _OPEN_TOKEN.search(text)
    kind = prefixes.get(token[1].casefold(), "") if token else ""
    if token is None or not kind:
        return None
    labels = tuple((key, label) for key, label in options.get(kind, ()) if key)
    fit = tuple(label for _, label in _ranked(token[2] or token[3] or "", labels))
    return Pending(text[: token.start()].strip(), kind, fit or tuple(label for _, label in labels), fits=bool(fit))


def at_the_end(text: str, prefixes: Mapping[str, str], options: Mapping[str, Options]) -> dict[str, str]:
    """Give the filter at the end of a line that needs no more than a blank: what is found keeps to it already."""
    waiting = pending(text, prefixes, options)
    if waiting is None or not (waiting.kind in DAYS or (waiting.fits and len(waiting.values) == 1)):
        return {}
    return dict(typed(f"{text} ", prefixes, options).filters)


def kept_to(query: Query, filters: Mapping[str, str]) -> Query:
    """Narrow what is asked for by filters: kind and key."""
    client, phase, since, until = (filters.get(kind) for kind in ("client", "phase", SINCE, UNTIL))
    return replace(
        query,
        client=ClientId(client) if client else query.client,
        since=date.fromisoformat(since) if since else query.since,
        until=date.fromisoformat(until) if until else query.until,
        indicator=filters.get("tag", query.indicator),
        item=filters.get("strategy", query.item),
        phase=CasePhase(phase) if phase else query.phase,
    )


def _pending_day(text: str, prefixes: Mapping[str, str]) -> Pending | None:
    for token in _DAY_TOKEN.finditer(text):
        kind = prefixes.get(token[1].casefold(), "")
        if kind in DAYS:
            rest = text[token.end() :]
            return Pending(text[: token.start()].strip(), kind, (), fits=not is_no_day(rest))
    return None


def told_values(waiting: Pending) -> str:
    """Say what a filter that is being typed can become."""
    translate = QCoreApplication.translate
    values = " · ".join(value.rstrip(".") for value in waiting.values[:_TOLD]) + (" …" if len(waiting.values) > _TOLD else "")
    if not values and not waiting.fits:
        return translate(
            "SearchPage", "There is no such day. A day is typed like 31 May 2026 or 2026-05-31, a month like 2026-05."
        )
    if not values:
        return translate("SearchPage", "A day like 31 May 2026 or 2026-05-31, or a month like 2026-05; then Enter.")
    if waiting.fits:
        return translate("SearchPage", "A space or Enter takes the first of: {values}").format(values=values)
    return translate("SearchPage", "Nothing is called so. There are: {values}").format(values=values)


def called_so(words: str, options: Options) -> Options:
    """Give the options that are called like these words, as shown or in English."""
    wanted = _plain(words)
    return tuple((key, label) for key, label in options if key and wanted and wanted in _names(key, label))


def fitting(value: str, options: Options) -> str:
    """Give the key of the first option that is, begins with or holds what was typed, as shown or in English; else nothing."""
    return next((key for key, _ in _ranked(value, options) if key), "")


def _ranked(value: str, options: Options) -> Options:
    """Give what fits: what is called so, then what begins so, then what holds it; an own key is as good as a name."""
    wanted = _plain(value)
    found: dict[str, str] = {}
    for fits in (str.__eq__, str.startswith, str.__contains__):
        found |= {
            key: label
            for key, label in options
            if key and key not in found and (key == value or any(fits(name, wanted) for name in _names(key, label)))
        }
    return tuple(found.items())


def _names(key: str, label: str) -> tuple[str, str]:
    """A key ends with the English name: `client.change_talk`."""
    return _plain(label), _plain(key.rpartition(".")[2])


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", plain_letters(text))
