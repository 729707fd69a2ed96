"""What can go wrong with cues of a team's own, learning, and a second reading."""

from __future__ import annotations

from wa_journal.model.errors import JournalError


class NoCueFolder(JournalError):
    """The folder with the team's cue files is not named, or not there."""

    code = "no_cue_folder"


class NotWon(JournalError):
    """A correction is taken over only where it won on decisions that it had not seen."""

    code = "not_won"


class NotReadings(JournalError):
    """A file does not hold a reader's decisions in the form that this application writes."""

    code = "not_readings"


class ReaderUnnamed(JournalError):
    """A second reader goes by a short name of one's own choice."""

    code = "reader_unnamed"


class EntryChanged(JournalError):
    """The entry was written on while it was being read a second time."""

    code = "entry_changed"


class NotKeptYet(JournalError):
    """Words that stand on the screen only cannot be tagged."""

    code = "not_kept_yet"


class TagGone(JournalError):
    """A suggestion was renewed while it was being decided on."""

    code = "tag_gone"
