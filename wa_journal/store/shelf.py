"""A shelf holds one kind of model value in one table: put, get, list, remove."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, Executable, Select, Table, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    V = TypeVar("V", bound=DataclassInstance)
else:
    V = TypeVar("V")


class Shelf(Generic[V]):
    """Keeps values of one frozen dataclass whose field names are the table's column names."""

    def __init__(self, connection: Connection, table: Table, kind: type[V]) -> None:
        self._connection = connection
        self._table = table
        self._kind = kind
        self._names = tuple(field.name for field in fields(kind))
        self._key = tuple(column.name for column in table.primary_key)

    def put(self, value: V) -> None:
        """Add a value, or replace the one with the same key."""
        self.put_all((value,))

    def put_all(self, values: Iterable[V]) -> None:
        """Add or replace many values at once."""
        rows = [self._row(value) for value in values]
        if not rows:
            return
        self._connection.execute(_putting(self._table, self._names, len(rows) > 1), rows).close()

    def get(self, *key: object) -> V | None:
        """Give the value with this key, or None."""
        return next(self._read(self._with_key(key)), None)

    def list(self, *order: str, **equal: object) -> tuple[V, ...]:
        """Give the values whose fields equal those named, in the order of the named fields (`-field` is newest first)."""
        return tuple(self._read(equal, order))

    def count(self, **equal: object) -> int:
        """Count the values whose fields equal those named."""
        found = self._connection.execute(select(func.count()).select_from(self._table).where(*self._where(equal)))
        return int(found.scalar_one())

    def remove(self, *key: object) -> bool:
        """Take the value with this key away; says whether it was there."""
        return self.clear(**self._with_key(key)) > 0

    def clear(self, **equal: object) -> int:
        """Take away the values whose fields equal those named; at least one must be named."""
        if not equal:
            raise ValueError("name at least one field")
        return self._connection.execute(delete(self._table).where(*self._where(equal))).rowcount

    def _with_key(self, key: tuple[object, ...]) -> dict[str, object]:
        return dict(zip(self._key, key, strict=True))

    def _row(self, value: V) -> dict[str, Any]:
        return {name: getattr(value, name) for name in self._names}

    def _where(self, equal: Mapping[str, object]) -> tuple[Any, ...]:
        return tuple(self._condition(name, wanted) for name, wanted in equal.items())

    def _condition(self, name: str, wanted: object) -> Any:
        column = self._table.c[name]
        return (
            column.in_(wanted)
            if isinstance(wanted, (tuple, frozenset))
            else column.is_(None)
            if wanted is None
            else column == wanted
        )

    def _read(self, equal: Mapping[str, object], order: tuple[str, ...] = ()) -> Iterator[V]:
        asked = tuple((name, _Is.of(wanted)) for name, wanted in equal.items())
        given = {name: wanted for name, wanted in equal.items() if wanted is not None}
        for row in self._connection.execute(_reading(self._table, self._names, asked, order), given):
            yield self._kind(*row)


class _Is(Enum):
    """How a column is held against what was asked for."""

    EQUAL, AMONG, EMPTY = range(3)

    @classmethod
    def of(cls, wanted: object) -> _Is:
        """Give how a value is held."""
        return cls.EMPTY if wanted is None else cls.AMONG if isinstance(wanted, (tuple, frozenset)) else cls.EQUAL


@cache
def _reading(
    table: Table, names: tuple[str, ...], asked: tuple[tuple[str, _Is], ...], order: tuple[str, ...]
) -> Select[tuple[Any, ...]]:
    """Make each statement once: putting one together takes longer than reading the few rows that it mostly gives."""
    sorting = [table.c[name.lstrip("-")].desc() if name.startswith("-") else table.c[name] for name in order]
    held = (_held(table.c[name], how) for name, how in asked)
    return select(*(table.c[name] for name in names)).where(*held).order_by(*sorting)


@cache
def _putting(table: Table, names: tuple[str, ...], many: bool) -> Executable:
    """Make each statement once, as for reading."""
    statement, key = insert(table), tuple(column.name for column in table.primary_key)
    rest = {name: statement.excluded[name] for name in names if name not in key}
    changed = statement.on_conflict_do_update(index_elements=key, set_=rest) if rest else statement.on_conflict_do_nothing()
    # What gives its keys back is one statement for many rows, and the full-text index is written out once for each statement.
    return changed.returning(*table.primary_key) if many else changed


def _held(column: Column[Any], how: _Is) -> ColumnElement[bool]:
    if how is _Is.EMPTY:
        return column.is_(None)
    return column.in_(bindparam(column.name, expanding=True)) if how is _Is.AMONG else column == bindparam(column.name)
