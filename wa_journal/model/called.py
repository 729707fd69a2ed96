"""What the values of the model are called: for the window, and for what leaves the journal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from wa_journal.model.clients import EventKind, TermKind
from wa_journal.model.judgement import Answer, Outcome
from wa_journal.model.ledger import LedgerKind, LedgerState, Party
from wa_journal.model.practice import CasePhase, StrainKind, TickState
from wa_journal.model.said import Said, said
from wa_journal.model.sessions import Attendance, Session, SessionStatus, StrainOutcome, Through
from wa_journal.model.supervision import Verdict
from wa_journal.model.tags import TagState
from wa_journal.model.text import Voice

_LOST = said("Phrases", "lost in a salvage; not known whether it took place")
# By class first: values of different classes may be the same word.
_CALLED: Mapping[type[StrEnum], Mapping[StrEnum, Said]] = {
    CasePhase: {
        CasePhase.BEFORE_CONTACT: said("Phrases", "before first contact"),
        CasePhase.FIRST_INTERVIEWS: said("Phrases", "first interviews"),
        CasePhase.WORKING: said("Phrases", "working"),
        CasePhase.TRANSITION: said("Phrases", "moving on"),
        CasePhase.ENDING: said("Phrases", "ending"),
    },
    SessionStatus: {
        SessionStatus.HELD: said("Phrases", "held"),
        SessionStatus.MISSED: said("Phrases", "did not come"),
        SessionStatus.CANCELLED: said("Phrases", "cancelled"),
    },
    Attendance: {
        Attendance.ON_TIME: said("Phrases", "on time"),
        Attendance.LATE: said("Phrases", "late"),
        Attendance.LEFT_EARLY: said("Phrases", "left early"),
        Attendance.DID_NOT_COME: said("Phrases", "did not come"),
        Attendance.UNRECORDED: said("Phrases", "not recorded"),
    },
    StrainKind: {
        StrainKind.NONE: said("Phrases", "No strain"),
        StrainKind.PULLED_AWAY: said("Phrases", "Pulled away"),
        StrainKind.PUSHED_AGAINST: said("Phrases", "Pushed against"),
    },
    StrainOutcome: {
        StrainOutcome.OPEN: said("Phrases", "open"),
        StrainOutcome.REPAIRED: said("Phrases", "repaired"),
        StrainOutcome.NOT_REPAIRED: said("Phrases", "not repaired"),
        StrainOutcome.NOT_A_STRAIN: said("Phrases", "was no strain"),
    },
    Voice: {
        Voice.THEY_SAID: said("Phrases", "They said"),
        Voice.I_SAW: said("Phrases", "I saw"),
        Voice.I_THINK: said("Phrases", "I think"),
        Voice.I_FELT: said("Phrases", "I felt"),
        Voice.I_DID: said("Phrases", "I did"),
        Voice.THIRD_PARTY: said("Phrases", "Somebody else said"),
    },
    Through: {
        Through.SAID: said("Phrases", "you said so"),
        Through.FOLLOWED: said("Phrases", "by your decisions"),
        Through.DECIDED: said("Phrases", "by your decisions, once the entry is finished"),
        Through.DENIED: said("Phrases", "you said they are not"),
        Through.COLLEAGUE: said("Phrases", "by a colleague"),
        Through.STAYED: said("Phrases", "the words were not handed over"),
    },
    EventKind: {
        EventKind.NEW_OFFICER: said("Phrases", "new officer"),
        EventKind.TRANSFER: said("Phrases", "transfer"),
        EventKind.BREACH: said("Phrases", "breach"),
        EventKind.RELEASE_DATE: said("Phrases", "release date"),
        EventKind.INCIDENT: said("Phrases", "incident"),
    },
    TermKind: {
        TermKind.PERSON: said("Phrases", "person"),
        TermKind.RELATIVE: said("Phrases", "relative"),
        TermKind.COLLEAGUE: said("Phrases", "colleague"),
        TermKind.PLACE: said("Phrases", "place"),
        TermKind.ORG: said("Phrases", "organisation"),
        TermKind.OTHER: said("Phrases", "other"),
    },
    Answer: {
        Answer.NOT_YET: said("Phrases", "not yet"),
        Answer.UNSURE: said("Phrases", "unsure"),
        Answer.YES: said("Phrases", "yes"),
    },
    Outcome: {
        Outcome.HELD: said("Phrases", "it held"),
        Outcome.DID_NOT_HOLD: said("Phrases", "it did not hold"),
        Outcome.CANNOT_BE_JUDGED: said("Phrases", "cannot be judged"),
    },
    LedgerKind: {
        LedgerKind.PROMISE: said("Phrases", "I promised"),
        LedgerKind.PRACTICAL_HELP: said("Phrases", "practical help"),
        LedgerKind.HOMEWORK: said("Phrases", "agreed task"),
        LedgerKind.CHOICE: said("Phrases", "choice given"),
        LedgerKind.NEGOTIATION: said("Phrases", "negotiated"),
        LedgerKind.AGREEMENT: said("Phrases", "agreement"),
        LedgerKind.CONTACT: said("Phrases", "contact with others"),
        LedgerKind.SUPERVISION_POINT: said("Phrases", "for supervision"),
        LedgerKind.SUPERVISION_TASK: said("Phrases", "task from supervision"),
        LedgerKind.SUPERVISION_NOTE: said("Phrases", "thought from supervision"),
        LedgerKind.PREPARE: said("Phrases", "to prepare"),
        LedgerKind.LEAVE_ALONE: said("Phrases", "leave alone"),
    },
    LedgerState: {
        LedgerState.OPEN: said("Phrases", "open"),
        LedgerState.KEPT: said("Phrases", "kept"),
        LedgerState.BROKEN: said("Phrases", "broken"),
        LedgerState.DROPPED: said("Phrases", "dropped"),
    },
    TickState: {
        TickState.YES: said("ChecklistPanel", "yes"),
        TickState.PARTLY: said("ChecklistPanel", "partly"),
        TickState.NO: said("ChecklistPanel", "no"),
        TickState.NOT_SUITABLE: said("ChecklistPanel", "not suitable today"),
    },
    Verdict: {
        Verdict.MASK: said("Phrases", "masked"),
        Verdict.LEAVE: said("Phrases", "left as it is"),
        Verdict.LEAVE_OUT: said("Phrases", "left out"),
    },
    TagState: {
        TagState.SUGGESTED: said("TagsPanel", "suggested"),
        TagState.ACCEPTED: said("TagsPanel", "kept"),
        TagState.REJECTED: said("TagsPanel", "dropped"),
    },
    Party: {
        Party.OFFICER: said("LedgerForm", "me"),
        Party.CLIENT: said("LedgerForm", "the client"),
        Party.BOTH: said("LedgerForm", "both of us"),
        Party.OTHER: said("LedgerForm", "others"),
    },
}
_SCALES = {
    "goals": said("Phrases", "goals"),
    "tasks": said("Phrases", "tasks"),
    "trust": said("Phrases", "trust"),
    "bond": said("Phrases", "bond"),
    "pull_back": said("Phrases", "pulling back"),
}
_MONTHS = (
    said("Months", "January"),
    said("Months", "February"),
    said("Months", "March"),
    said("Months", "April"),
    said("Months", "May"),
    said("Months", "June"),
    said("Months", "July"),
    said("Months", "August"),
    said("Months", "September"),
    said("Months", "October"),
    said("Months", "November"),
    said("Months", "December"),
)


def called(value: StrEnum) -> Said:
    """Give the words for a value."""
    return _CALLED[type(value)][value]


def called_meeting(session: Session) -> Said:
    """Say whether a meeting took place, as far as it is known."""
    return _LOST if session.stands_in else called(session.status)


def scale(name: str) -> Said:
    """Give the words for one of the scales on which the relationship is rated."""
    return _SCALES[name]


def day(at: date | datetime) -> Said:
    """Give a day without abbreviations, for what is read by others; a moment's day is the one where the officer sits."""
    on = at.astimezone().date() if isinstance(at, datetime) else at
    return said("Months", "{day} {month} {year}", day=on.day, month=_MONTHS[on.month - 1], year=on.year)
