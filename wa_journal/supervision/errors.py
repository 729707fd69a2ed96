"""What can stop a summary from being written."""

from __future__ import annotations

from wa_journal.model.errors import JournalError


class ReviewOpen(JournalError):
    """Some stretches are undecided, or the summary was not read to its end."""

    code = "review_open"


class NotForLeaving(JournalError):
    """A stretch that the client's profile names cannot be left in."""

    code = "not_for_leaving"


class ProfileTermFound(JournalError):
    """The bytes about to be written hold a profile term; nothing was written."""

    code = "profile_term_found"


class LinesMissing(JournalError):
    """The pages as drawn lack some of the lines; nothing was written."""

    code = "export_lines_missing"


class NotReadable(JournalError):
    """The bytes about to be written could not be opened again, so nothing vouches for them."""

    code = "export_not_readable"
