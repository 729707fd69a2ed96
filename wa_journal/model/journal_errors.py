"""Failures of the journal's own verbs."""

from __future__ import annotations

from wa_journal.model.errors import JournalError


class NoSuchClient(JournalError):
    """No client has this codename."""

    code = "no_such_client"


class NoSuchSession(JournalError):
    """The session is not, or no longer, in the journal."""

    code = "no_such_session"


class NoSuchJudgement(JournalError):
    """The judgement is not, or no longer, in the journal."""

    code = "no_such_judgement"


class NoSuchLine(JournalError):
    """The line of a ledger is not, or no longer, in the journal."""

    code = "no_such_line"


class LineMovedOn(JournalError):
    """A step cannot be taken back, as the line of a ledger is not any more as that step left it."""

    code = "line_moved_on"


class BegunReviewUnread(JournalError):
    """A begun review was kept by another version of the program and does not fit this one."""

    code = "begun_review_unread"


class NoSuchStrain(JournalError):
    """The strain is not, or no longer, in the journal."""

    code = "no_such_strain"


class CodenameTooLong(JournalError):
    """A codename is a short name."""

    code = "codename_too_long"


class CodenameTaken(JournalError):
    """Another client has this codename."""

    code = "codename_taken"


class NumberTaken(JournalError):
    """The client has a session of this number."""

    code = "number_taken"


class AlreadyKept(JournalError):
    """What was kept with a judgement stays as it is."""

    code = "already_kept"


class EntryTooLong(JournalError):
    """An entry holds more than the journal takes."""

    code = "entry_too_long"


class DayToCome(JournalError):
    """Where a case stands is said of days that have come."""

    code = "day_to_come"


class MeetingToCome(JournalError):
    """A meeting that is still to come was not held."""

    code = "meeting_to_come"


class RepairBeforeStrain(JournalError):
    """A strain is settled by a session after it."""

    code = "repair_before_strain"


class RepairNotHeld(JournalError):
    """A strain is settled by a meeting that took place."""

    code = "repair_not_held"


class OnlyPhase(JournalError):
    """A case always stands somewhere."""

    code = "only_phase"


class NothingWritten(JournalError):
    """An entry without a word cannot be finished."""

    code = "nothing_written"


class EntryEmpty(NothingWritten):
    """What was rated and noted is kept, but there is no entry to finish without a word."""

    code = "entry_empty"


class CodenameMissing(NothingWritten):
    """A client is called something."""

    code = "codename_missing"


class WhoAndWhyMissing(NothingWritten):
    """What leaves the machine is logged with who got it and why."""

    code = "who_and_why_missing"


class TextNotUtf8(JournalError):
    """What was given to a command is text in another encoding, or no text."""

    code = "text_not_utf8"


class TextNotUnicode(JournalError):
    """Text holds a half of a character pair, which no file can keep."""

    code = "text_not_unicode"


class OutOfRange(JournalError):
    """A value lies outside what can be recorded."""

    code = "out_of_range"


class SpansUndecided(JournalError):
    """Words of the summary still wait for a decision."""

    code = "spans_undecided"


class DraftOvertaken(JournalError):
    """What a summary was made of has changed in the journal since."""

    code = "draft_overtaken"


class JournalsOwnName(JournalError):
    """A file was to be written under a name that a journal's own files have."""

    code = "journals_own_name"
