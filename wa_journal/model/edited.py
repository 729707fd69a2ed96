"""What was edited of a record, so that writing it undoes nothing that was changed elsewhere since it was read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_Record = TypeVar("_Record", bound="DataclassInstance")


def edited(shown: DataclassInstance, wanted: DataclassInstance, names: Iterable[str]) -> frozenset[str]:
    """Give the names of the fields in which what is wanted differs from what was shown."""
    return frozenset(name for name in names if getattr(shown, name) != getattr(wanted, name))


def carried(wanted: _Record, names: Iterable[str], present: _Record) -> _Record:
    """Give the record as it stands at present, with only the named fields as they are wanted."""
    return replace(present, **{name: getattr(wanted, name) for name in names})
