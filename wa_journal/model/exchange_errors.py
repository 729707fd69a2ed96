"""Failures of bringing in and taking out; none holds a file's words or name."""

from __future__ import annotations

from wa_journal.model.errors import JournalError


class DiaryUnreadable(JournalError):
    """What was chosen is not a diary of this kind, or it is damaged."""

    code = "diary_unreadable"


class DiaryTooLarge(JournalError):
    """What was chosen is larger than a diary can be."""

    code = "diary_too_large"


class NothingToBring(JournalError):
    """No entry of the diary would be new in the journal."""

    code = "nothing_to_bring"


class NothingToTakeBack(JournalError):
    """There is no import to be taken back."""

    code = "nothing_to_take_back"
