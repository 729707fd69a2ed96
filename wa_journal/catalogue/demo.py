"""Reads the demonstration's invented clients."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

from wa_journal.model.clients import EventKind, TermKind
from wa_journal.model.demo import DemoClient, DemoJudgement, DemoLine, DemoSession, DemoStrain
from wa_journal.model.entries import Section
from wa_journal.model.errors import BadResource
from wa_journal.model.judgement import Answer, Outcome
from wa_journal.model.ledger import LedgerKind, LedgerState, Party
from wa_journal.model.practice import CasePhase, SessionPhase, StrainKind, TickState
from wa_journal.model.sessions import SessionStatus, StrainOutcome
from wa_journal.model.text import Voice


def read(name: str, text: str) -> DemoClient:
    """Give one invented client with all sessions."""
    try:
        row = tomllib.loads(text)
        return DemoClient(
            codename=row["codename"],
            phase=CasePhase(row["phase"]),
            first_days_ago=row["first_days_ago"],
            terms=tuple((TermKind(kind), term) for kind, term in row["terms"]),
            events=tuple((day, EventKind(kind), note) for day, kind, note in row["events"]),
            review_in=row["review_in"],
            sessions=tuple(_session(session) for session in row["session"]),
        )
    except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError):
        raise BadResource(resource=name, reason="it is not a demonstration client") from None


def _session(row: Mapping[str, Any]) -> DemoSession:
    return DemoSession(
        day=row["day"],
        sections=tuple(Section(one["text"], SessionPhase(one["phase"]), Voice(one["voice"])) for one in row["section"]),
        tags=tuple((tag["sentence"], tag["indicator"]) for tag in row.get("tag", ())),
        status=SessionStatus(row.get("status", "held")),
        ratings=tuple(None if value < 0 else value for value in row.get("ratings", ())),
        client_rating=row.get("client_rating"),
        minutes=row.get("minutes", 45),
        ticks=tuple((item, TickState(state)) for item, state in row.get("ticks", {}).items()),
        strain=_strain(row),
        ledger=tuple(_line(line) for line in row.get("ledger", ())),
        reviewed=row.get("reviewed", True),
        case_phase=CasePhase(row["case_phase"]) if "case_phase" in row else None,
        judgement=_judgement(row["judgement"]) if "judgement" in row else None,
        line=(row["line"]["at"], row["line"]["reason"]) if "line" in row else None,
    )


def _strain(row: Mapping[str, Any]) -> DemoStrain | None:
    if "strain" not in row:
        return None
    note = row.get("repair", {})
    told = (note.get("what_happened", ""), note.get("my_part", ""), note.get("will_try", ""))
    return DemoStrain(
        StrainKind(row["strain"]), StrainOutcome(row.get("strain_outcome", "open")), row.get("strain_closed_in"), told
    )


def _judgement(row: Mapping[str, Any]) -> DemoJudgement:
    known = Outcome(row["outcome"]) if "outcome" in row else None
    told = (row["step"], Answer(row["answer"]), row["chance"], row["reasons"], row.get("would_change", ""))
    return DemoJudgement(*told, known, row.get("outcome_note", ""))


def _line(row: Mapping[str, Any]) -> DemoLine:
    return DemoLine(LedgerKind(row["kind"]), Party(row["by"]), row["due_after"], LedgerState(row["state"]), row["text"])
