"""Failures of what the program stands on: files, screen, terminal, output. Apart, since every start loads them."""

from __future__ import annotations

from wa_journal.model.errors import JournalError


class CannotWrite(JournalError):
    """A file could not be written."""

    code = "cannot_write"


class FileInTheWay(JournalError):
    """A file of that name is there, and nobody said that it may go."""

    code = "file_in_the_way"


class CannotRead(JournalError):
    """A file could not be read."""

    code = "cannot_read"


class NoTerminal(JournalError):
    """The passphrase cannot be asked for."""

    code = "no_terminal"


class NoDisplay(JournalError):
    """There is no screen for a window."""

    code = "no_display"


class NoScreenLibrary(JournalError):
    """A library of the system that Qt needs for this screen is missing."""

    code = "no_screen_library"


class ProgramFailed(JournalError):
    """The program itself failed; `place` is a class and a line of ours, never what was given to it."""

    code = "program_failed"


class OutputFailed(JournalError):
    """Standard output takes nothing more."""

    code = "output_failed"


class DoneUntold(JournalError):
    """A command did its work, and only its answer could not be written out."""

    code = "done_untold"


class CodeUntold(JournalError):
    """A journal was made, and only its recovery code could not be written out."""

    code = "code_untold"
