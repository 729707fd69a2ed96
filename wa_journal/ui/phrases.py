"""The words for the values of the model, translated where they are shown."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from wa_journal.model.clients import EventKind, TermKind
from wa_journal.model.judgement import Answer, Outcome
from wa_journal.model.ledger import LedgerKind, LedgerState
from wa_journal.model.practice import CasePhase, StrainKind
from wa_journal.model.said import numbered
from wa_journal.model.sessions import Attendance, SessionStatus, StrainOutcome
from wa_journal.model.text import Voice
from wa_journal.ui.wording import day_form, worded


def clock(at: time) -> str:
    """Say a time of day as the language writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def case_phase(phase: CasePhase) -> str:
    """Name where a case stands."""
    return {
        CasePhase.BEFORE_CONTACT: QCoreApplication.translate("Phrases", "before first contact"),
        CasePhase.FIRST_INTERVIEWS: QCoreApplication.translate("Phrases", "first interviews"),
        CasePhase.WORKING: QCoreApplication.translate("Phrases", "working"),
        CasePhase.TRANSITION: QCoreApplication.translate("Phrases", "moving on"),
        CasePhase.ENDING: QCoreApplication.translate("Phrases", "ending"),
    }[phase]


def session_status(status: SessionStatus) -> str:
    """Name whether the meeting took place."""
    return {
        SessionStatus.HELD: QCoreApplication.translate("Phrases", "held"),
        SessionStatus.MISSED: QCoreApplication.translate("Phrases", "did not come"),
        SessionStatus.CANCELLED: QCoreApplication.translate("Phrases", "cancelled"),
    }[status]


def attendance(came: Attendance) -> str:
    """Name how the client came."""
    return {
        Attendance.ON_TIME: QCoreApplication.translate("Phrases", "on time"),
        Attendance.LATE: QCoreApplication.translate("Phrases", "late"),
        Attendance.LEFT_EARLY: QCoreApplication.translate("Phrases", "left early"),
        Attendance.DID_NOT_COME: QCoreApplication.translate("Phrases", "did not come"),
        Attendance.UNRECORDED: QCoreApplication.translate("Phrases", "not recorded"),
    }[came]


def strain(kind: StrainKind) -> str:
    """Name how a strain showed."""
    return {
        StrainKind.NONE: QCoreApplication.translate("Phrases", "No strain"),
        StrainKind.PULLED_AWAY: QCoreApplication.translate("Phrases", "Pulled away"),
        StrainKind.PUSHED_AGAINST: QCoreApplication.translate("Phrases", "Pushed against"),
    }[kind]


def strain_outcome(outcome: StrainOutcome) -> str:
    """Name what became of a strain."""
    return {
        StrainOutcome.OPEN: QCoreApplication.translate("Phrases", "open"),
        StrainOutcome.REPAIRED: QCoreApplication.translate("Phrases", "repaired"),
        StrainOutcome.NOT_REPAIRED: QCoreApplication.translate("Phrases", "not repaired"),
        StrainOutcome.NOT_A_STRAIN: QCoreApplication.translate("Phrases", "was no strain"),
    }[outcome]


def voice(whose: Voice) -> str:
    """Name whose a sentence is."""
    return {
        Voice.THEY_SAID: QCoreApplication.translate("Phrases", "They said"),
        Voice.I_SAW: QCoreApplication.translate("Phrases", "I saw"),
        Voice.I_THINK: QCoreApplication.translate("Phrases", "I think"),
        Voice.I_FELT: QCoreApplication.translate("Phrases", "I felt"),
        Voice.I_DID: QCoreApplication.translate("Phrases", "I did"),
        Voice.THIRD_PARTY: QCoreApplication.translate("Phrases", "Somebody else said"),
    }[whose]


def event(kind: EventKind) -> str:
    """Name what may have moved the relationship."""
    return {
        EventKind.NEW_OFFICER: QCoreApplication.translate("Phrases", "new officer"),
        EventKind.TRANSFER: QCoreApplication.translate("Phrases", "transfer"),
        EventKind.BREACH: QCoreApplication.translate("Phrases", "breach"),
        EventKind.RELEASE_DATE: QCoreApplication.translate("Phrases", "release date"),
        EventKind.INCIDENT: QCoreApplication.translate("Phrases", "incident"),
    }[kind]


def term(kind: TermKind) -> str:
    """Name what a word to be masked stands for."""
    return {
        TermKind.PERSON: QCoreApplication.translate("Phrases", "person"),
        TermKind.RELATIVE: QCoreApplication.translate("Phrases", "relative"),
        TermKind.COLLEAGUE: QCoreApplication.translate("Phrases", "colleague"),
        TermKind.PLACE: QCoreApplication.translate("Phrases", "place"),
        TermKind.ORG: QCoreApplication.translate("Phrases", "organisation"),
        TermKind.OTHER: QCoreApplication.translate("Phrases", "other"),
    }[kind]


def answer(given: Answer) -> str:
    """Name an answer to whether there is enough relationship."""
    return {
        Answer.NOT_YET: QCoreApplication.translate("Phrases", "not yet"),
        Answer.UNSURE: QCoreApplication.translate("Phrases", "unsure"),
        Answer.YES: QCoreApplication.translate("Phrases", "yes"),
    }[given]


def outcome(came: Outcome) -> str:
    """Name what came of a step."""
    return {
        Outcome.HELD: QCoreApplication.translate("Phrases", "it held"),
        Outcome.DID_NOT_HOLD: QCoreApplication.translate("Phrases", "it did not hold"),
        Outcome.CANNOT_BE_JUDGED: QCoreApplication.translate("Phrases", "cannot be judged"),
    }[came]


def ledger_kind(kind: LedgerKind) -> str:
    """Name what a line of the ledger is about."""
    return {
        LedgerKind.PROMISE: QCoreApplication.translate("Phrases", "I promised"),
        LedgerKind.PRACTICAL_HELP: QCoreApplication.translate("Phrases", "practical help"),
        LedgerKind.HOMEWORK: QCoreApplication.translate("Phrases", "agreed task"),
        LedgerKind.CHOICE: QCoreApplication.translate("Phrases", "choice given"),
        LedgerKind.NEGOTIATION: QCoreApplication.translate("Phrases", "negotiated"),
        LedgerKind.AGREEMENT: QCoreApplication.translate("Phrases", "agreement"),
        LedgerKind.CONTACT: QCoreApplication.translate("Phrases", "contact with others"),
        LedgerKind.SUPERVISION_POINT: QCoreApplication.translate("Phrases", "for supervision"),
        LedgerKind.SUPERVISION_TASK: QCoreApplication.translate("Phrases", "task from supervision"),
        LedgerKind.SUPERVISION_NOTE: QCoreApplication.translate("Phrases", "thought from supervision"),
        LedgerKind.PREPARE: QCoreApplication.translate("Phrases", "to prepare"),
        LedgerKind.LEAVE_ALONE: QCoreApplication.translate("Phrases", "leave alone"),
    }[kind]


def ledger_state(state: LedgerState) -> str:
    """Name where a line of the ledger stands."""
    return {
        LedgerState.OPEN: QCoreApplication.translate("Phrases", "open"),
        LedgerState.KEPT: QCoreApplication.translate("Phrases", "kept"),
        LedgerState.BROKEN: QCoreApplication.translate("Phrases", "broken"),
        LedgerState.DROPPED: QCoreApplication.translate("Phrases", "dropped"),
    }[state]


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
