"""Column types that carry model values in and out of the journal, so that no row leaves the store."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, String, Text
from sqlalchemy.types import TypeDecorator

from wa_journal.model.entries import Section
from wa_journal.model.practice import SessionPhase
from wa_journal.model.text import Voice


class Choice(TypeDecorator[StrEnum]):
    """Keeps an enum by its value."""

    impl = String(40)
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind
        # Looked up, because a large journal holds hundreds of thousands of them.
        self._known: dict[str, StrEnum] = {one.value: one for one in kind}

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write the value's text."""
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002
        """Read the value back."""
        return None if value is None else self._known.get(value) or self.kind(value)


class Moment(TypeDecorator[datetime]):
    """Keeps a moment as UTC text that sorts, to the microsecond; refuses one without a zone."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write in UTC."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment without a zone")
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Read as an aware moment."""
        return None if value is None else datetime.fromisoformat(value)


class Nested(TypeDecorator[Any]):
    """Keeps nested tuples of plain values as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write as JSON."""
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Read lists back as tuples."""
        return None if value is None else () if value == "[]" else _tuples(json.loads(value))


class Sections(TypeDecorator[tuple[Section, ...]]):
    """Keeps an entry's sections as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Section, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write each section's fields."""
        rows = [{each.name: getattr(section, each.name) for each in fields(section)} for section in value or ()]
        return json.dumps(rows, ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Section, ...]:  # noqa: ARG002
        """Read the sections back."""
        return tuple(_section(row) for row in json.loads(value or "[]"))


_PHASES, _VOICES = {one.value: one for one in SessionPhase}, {one.value: one for one in Voice}


def _section(row: dict[str, str | None]) -> Section:
    phase, voice = row.get("phase"), row.get("voice")
    return Section(row["text"] or "", phase=_PHASES[phase] if phase else None, voice=_VOICES[voice] if voice else None)


def _tuples(value: Any) -> Any:
    return tuple(_tuples(item) for item in value) if isinstance(value, list) else value
