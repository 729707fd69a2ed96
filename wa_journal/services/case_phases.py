"""Where a case stands: kept as dated starts, from which the client's present phase and that of each meeting follow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from wa_journal.model.case_life import PhaseStart, in_order, phase_of_meeting
from wa_journal.model.clients import Client
from wa_journal.model.ids import RecordId, fresh
from wa_journal.model.practice import CasePhase
from wa_journal.store.unit_of_work import Work


def starts_of(work: Work, client: Client) -> tuple[PhaseStart, ...]:
    """Give since when a case stood where, by day; a record whose starts were lost has its present phase."""
    return in_order(work.phases.list("on", client=client.id)) or (first_start(client),)


def first_start(client: Client) -> PhaseStart:
    """Give the start with which a record begins."""
    return PhaseStart(RecordId(fresh()), client.id, client.opened_on, client.phase)


def keep(work: Work, client: Client, starts: Iterable[PhaseStart]) -> tuple[PhaseStart, ...]:
    """Keep these starts and no others, and give those that count; the client and every meeting stand where their day says."""
    ordered = in_order(starts)
    work.phases.clear(client=client.id)
    work.phases.put_all(ordered)
    work.clients.put(replace(client, phase=ordered[-1].phase))
    met = ((one, phase_of_meeting(ordered, one.on)) for one in work.sessions.list(client=client.id))
    work.sessions.put_all(replace(one, phase=phase) for one, phase in met if one.phase is not phase)
    return ordered


def begin(work: Work, client: Client, on: date) -> None:
    """End the time before contact on the day of the first meeting, also where that lies before the record was opened."""
    earlier = tuple(start for start in starts_of(work, client) if start.on < on)
    keep(work, client, (*earlier, PhaseStart(RecordId(fresh()), client.id, on, CasePhase.FIRST_INTERVIEWS)))


def planned(work: Work, client: Client, on: date) -> CasePhase:
    """Give the phase of a meeting on a day."""
    return phase_of_meeting(starts_of(work, client), on)
