"""The words for failures, translated; the words themselves are data."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from wa_journal.model.errors import JournalError
from wa_journal.ui.wording import worded


class Messages:
    """Says what happened and what to do, by the code of the failure; the words are read once something fails."""

    def __init__(self, words: Callable[[], Mapping[str, str]]) -> None:
        self._words = words

    def text(self, error: JournalError) -> str:
        """Give the sentence for a failure; it never repeats what was written."""
        sentence = self._words().get(error.code)
        if sentence is None:
            told = QCoreApplication.translate("Messages", "Something went wrong ({code}). Nothing that was saved is lost.")
            return told.format(code=error.code)
        return _in_window(worded(sentence)).format(**{name: _told(value) for name, value in error.params.items()})


def _in_window(sentence: str) -> str:
    """Name what the window has where the sentence, which a terminal says too, names a command."""
    translate = QCoreApplication.translate
    beside = {
        "wa-journal restore FILE": translate("LockPage", "Restore from a backup …"),
        "wa-journal salvage": translate("LockPage", "Save what can be read"),
    }
    for command, name in beside.items():
        sentence = sentence.replace(command, f"“{name}”")
    return sentence


def _told(value: str | int) -> str | int:
    """What fills a sentence: a reason is kept in English, and said in the officer's language."""
    return QCoreApplication.translate("Reasons", value) if isinstance(value, str) else value
