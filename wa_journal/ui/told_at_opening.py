"""What a journal tells once at its opening: the agency's key, a code just used or never written down, an import cut off."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from wa_journal.model.access import AccessLine
from wa_journal.model.bringing import LastImport
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.phrases import day

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

translate = QCoreApplication.translate


class ToldAtOpening(QObject):
    """Says each in the window's banner, with the way to the page on which something can be done."""

    def __init__(self, kit: Kit, suite: Suite, way: Callable[[str], Callable[[], object]], owner: QObject) -> None:
        super().__init__(owner)
        self._notify, self._way = kit.notify, way
        kit.tasks.run(self, suite.bringing.last, self._on_last_import)
        kit.tasks.run(self, suite.access.agency_openings, self._on_agency_openings)
        kit.tasks.run(self, suite.keeping.code_was_lost, self._on_code_lost)
        kit.tasks.run(self, suite.keeping.opened_by_code, self._on_code_used)

    def _on_agency_openings(self, lines: tuple[AccessLine, ...]) -> None:
        if lines:
            words = translate(
                "OpenJournal", "This journal was opened with the agency's key on {day}. The access log has each time."
            )
            self._say(words.format(day=day(lines[-1].at.astimezone().date())), translate("OpenJournal", "Show the log"), "access")

    def _on_code_lost(self, lost: bool) -> None:
        if lost:
            words = translate(
                "OpenJournal",
                "The recovery code was shown and never typed back. If it is not on paper, make a new one now.",
            )
            self._say(words, translate("OpenJournal", "To the ways in"), "settings")

    def _on_code_used(self, used: bool) -> None:
        if used:
            words = translate(
                "OpenJournal",
                "Opened with the recovery code. If the passphrase is forgotten, set a new one; "
                "the code goes on opening the journal.",
            )
            self._say(words, translate("OpenJournal", "To the ways in"), "settings")

    def _on_last_import(self, last: LastImport | None) -> None:
        if last is not None and not last.whole:
            words = translate(
                "OpenJournal",
                "The last import was cut off. Bring the diary in again to go on, or take back what came in.",
            )
            self._say(words, translate("OpenJournal", "Go there"), "exchange")

    def _say(self, words: str, act_words: str, page: str) -> None:
        self._notify.say(Channel.WARN, words, act_words, self._way(page))
