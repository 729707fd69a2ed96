"""The words for the values of the model, translated where they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from wa_journal.model.called import called, called_meeting
from wa_journal.model.clients import EventKind, TermKind
from wa_journal.model.judgement import Answer, Outcome
from wa_journal.model.ledger import LedgerKind, LedgerState
from wa_journal.model.practice import CasePhase, StrainKind
from wa_journal.model.said import numbered
from wa_journal.model.sessions import Attendance, EarlierStrain, Session, SessionStatus, StrainOutcome
from wa_journal.model.text import Voice
from wa_journal.ui.wording import day_form, small, worded


def clock(at: time) -> str:
    """Say a time of day as the language writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def case_phase(phase: CasePhase) -> str:
    """Name where a case stands."""
    return worded(called(phase))


def session_status(status: SessionStatus) -> str:
    """Name whether the meeting took place."""
    return worded(called(status))


def meeting(session: Session) -> str:
    """Say of a session whether its meeting took place, as far as it is known."""
    return worded(called_meeting(session))


def attendance(came: Attendance) -> str:
    """Name how the client came."""
    return worded(called(came))


def strain(kind: StrainKind) -> str:
    """Name how a strain showed."""
    return worded(called(kind))


def strain_outcome(outcome: StrainOutcome) -> str:
    """Name what became of a strain."""
    return worded(called(outcome))


def settled_told(one: EarlierStrain) -> str:
    """Say what became of an earlier session's strain by the present one."""
    told = QCoreApplication.translate("EarlierStrains", "The strain of session {number}, {kind}: {state} by this session.")
    if one.later:
        told = QCoreApplication.translate(
            "EarlierStrains",
            "The strain of session {number}, {kind}: {state} by this session, which by its day lies before it. Put one of "
            "the two days right, or open the strain again.",
        )
    kind, state = small(strain(one.strain.kind)), strain_outcome(one.strain.outcome)
    return told.format(number=one.number, kind=kind, state=state)


def voice(whose: Voice) -> str:
    """Name whose a sentence is."""
    return worded(called(whose))


def first_of(lines: Sequence[str], most: int) -> tuple[str, ...]:
    """Give the first lines, and how many more there are."""
    left = len(lines) - most
    more = (worded(numbered("Phrases", "and {count} more", "and one more", left)),) if left > 0 else ()
    return (*lines[:most], *more)


def whose_sign(group: str) -> str:
    """Name whose words or doings an indicator is about."""
    translate = QCoreApplication.translate
    return {"client": translate("Phrases", "client"), "officer": translate("Phrases", "officer")}.get(group, group)


def event(kind: EventKind) -> str:
    """Name what may have moved the relationship."""
    return worded(called(kind))


def term(kind: TermKind) -> str:
    """Name what a word to be masked stands for."""
    return worded(called(kind))


def answer(given: Answer) -> str:
    """Name an answer to whether there is enough relationship."""
    return worded(called(given))


def outcome(came: Outcome) -> str:
    """Name what came of a step."""
    return worded(called(came))


def ledger_kind(kind: LedgerKind) -> str:
    """Name what a line of the ledger is about."""
    return worded(called(kind))


def ledger_state(state: LedgerState) -> str:
    """Name where a line of the ledger stands."""
    return worded(called(state))


def day(on: date, *, long: bool = False) -> str:
    """Write a day as the officer's language does."""
    return QLocale().toString(QDate(on.year, on.month, on.day), day_form(long=long))


def ago(on: date, today: date) -> str:
    """Say how long ago a day was."""
    days = (today - on).days
    if days < 0:
        return day(on)
    if days == 0:
        return QCoreApplication.translate("Phrases", "today")
    if days == 1:
        return QCoreApplication.translate("Phrases", "yesterday")
    if days < 21:
        return worded(numbered("Phrases", "{count} days ago", "{count} day ago", days))
    if days < 70:
        return worded(numbered("Phrases", "{count} weeks ago", "{count} week ago", days // 7))
    return worded(numbered("Phrases", "{count} months ago", "{count} month ago", days // 30))


def not_shown(folded: int) -> str:
    """Name the suggestions that are not shown, apart from those that wait."""
    less = numbered("Phrases", "{count} less sure ones are not shown.", "{count} less sure one is not shown.", folded)
    return worded(less) if folded else ""
