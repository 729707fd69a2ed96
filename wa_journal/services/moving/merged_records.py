"""Joins what both sides noted in the fields of the catalogue: of each field the newest counts, none hides the other unasked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from wa_journal.model.ids import RecordId, SessionId, fresh
from wa_journal.model.ledger import PracticeRecord
from wa_journal.services.grouped import grouped

# Asks about two records of one field; says whether the officer takes the other side.
Wanted = Callable[[PracticeRecord, PracticeRecord], bool]
_NEXT = timedelta(microseconds=1)


def joined(mine: Iterable[PracticeRecord], theirs: Iterable[PracticeRecord], wanted: Wanted) -> Iterator[PracticeRecord]:
    """Give what is to be put; where each side wrote into a field for itself, both stay and the one that is wanted counts."""
    here, there = {one.id: one for one in mine}, {one.id for one in theirs}
    last = _newest(here.values())
    for field, brought in grouped(theirs, _field).items():
        for one in brought:
            present = here.get(one.id)
            if present is None or (present != one and wanted(present, one)):
                yield one
        own, told = last.get(field), _newest(brought).get(field)
        if own and told and own.id not in there and told.id not in here and own.values != told.values:
            yield from _counting(own, told, takes=wanted(own, told))


def _counting(own: PracticeRecord, told: PracticeRecord, *, takes: bool) -> Iterator[PracticeRecord]:
    """The one that is wanted is written once more where the other is newer."""
    counts, other = (told, own) if takes else (own, told)
    if other.written_at >= counts.written_at:
        yield replace(counts, id=RecordId(fresh()), written_at=other.written_at + _NEXT)


def _newest(records: Iterable[PracticeRecord]) -> dict[tuple[str, SessionId | None], PracticeRecord]:
    return {_field(one): one for one in sorted(records, key=lambda one: one.written_at) if not one.withdrawn}


def _field(record: PracticeRecord) -> tuple[str, SessionId | None]:
    return record.item, record.session
