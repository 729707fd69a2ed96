"""What a journal tells once at its opening: the agency's key, who is back, a code used or never written down, a broken import."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from wa_journal.model.access import AccessLine
from wa_journal.model.bringing import LastImport
from wa_journal.model.change import Change, Touched
from wa_journal.model.said import numbered
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.phrases import day
from wa_journal.ui.place import Place
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

translate = QCoreApplication.translate

# What is told of the recovery code comes third.
_CODE = 2


@dataclass(frozen=True, slots=True)
class _Told:
    """One thing to tell: its words, what is offered, and the place at which something can be done."""

    words: str
    act: str
    place: Place


class ToldAtOpening(QObject):
    """Says one after the other in the window's banner, what weighs most first; each stands until the officer dismisses it."""

    def __init__(
        self, kit: Kit, suite: Suite, way: Callable[[Place], Callable[[], object]], banner: Banner, owner: QObject
    ) -> None:
        super().__init__(owner)
        self._kit, self._suite, self._way, self._banner = kit, suite, way, banner
        self._waiting: dict[int, _Told] = {}
        self._in_sight: tuple[int, str] | None = None
        banner.dismissed.connect(self._on_dismissed)
        banner.gone.connect(self._show)
        kit.tasks.changed.connect(self._on_changed)
        kit.tasks.run(self, suite.access.agency_openings, self._on_agency_openings)
        kit.tasks.run(self, suite.access.back_again, self._on_back_again)
        kit.tasks.run(self, suite.keeping.code_was_lost, self._on_code_lost)
        kit.tasks.run(self, suite.keeping.opened_by_code, self._on_code_used)
        kit.tasks.run(self, suite.bringing.last, self._on_last_import)

    def _on_agency_openings(self, lines: tuple[AccessLine, ...]) -> None:
        if lines:
            words = translate(
                "OpenJournal", "This journal was opened with the agency's key on {day}. The access log has each time."
            )
            words = words.format(day=day(lines[-1].at.astimezone().date()))
            self._tell(0, _Told(words, translate("OpenJournal", "Show the log"), Place("access")))

    def _on_back_again(self, lines: tuple[AccessLine, ...]) -> None:
        if lines:
            words = numbered(
                "OpenJournal",
                "{count} clients who were erased are back with the backup. Erase them once more if they are not to stay.",
                "A client who was erased is back with the backup. Erase the client once more if it is not to stay.",
                len(lines),
            )
            self._tell(1, _Told(worded(words), translate("OpenJournal", "Show the log"), Place("access")))

    def _on_changed(self, change: Change) -> None:
        """Whoever made another code is not told any longer that the one before may be lost."""
        if _CODE in self._waiting and change.touched & Touched.SETTINGS:
            self._kit.tasks.run(self, self._suite.keeping.code_was_lost, self._on_code_lost)

    def _on_code_lost(self, lost: bool) -> None:
        if not lost:
            self._forget(_CODE)
        else:
            words = translate(
                "OpenJournal",
                "The recovery code was shown and never typed back. If it is not on paper, make a new one now.",
            )
            self._tell(_CODE, _Told(words, translate("OpenJournal", "To the ways in"), Place("settings", part="code")))

    def _on_code_used(self, used: bool) -> None:
        if used:
            words = translate(
                "OpenJournal",
                "Opened with the recovery code. If the passphrase is forgotten, set a new one; "
                "the code goes on opening the journal.",
            )
            self._tell(3, _Told(words, translate("OpenJournal", "To the ways in"), Place("settings", part="passphrase")))

    def _on_last_import(self, last: LastImport | None) -> None:
        if last is not None and not last.whole:
            words = translate(
                "OpenJournal",
                "The last import was cut off. Bring the diary in again to go on, or take back what came in.",
            )
            self._tell(4, _Told(words, translate("OpenJournal", "Go there"), Place("exchange", part="bring")))

    @property
    def _shows_own(self) -> bool:
        return self._in_sight is not None and self._banner.words == self._in_sight[1]

    def _tell(self, weight: int, told: _Told) -> None:
        self._waiting[weight] = told
        if not self._banner.words or self._shows_own:
            self._show()

    def _show(self) -> None:
        """Say what weighs most of what waits; what something else was said over comes again once that is gone."""
        self._in_sight = None
        if self._waiting:
            weight = min(self._waiting)
            told = self._waiting[weight]
            self._banner.say(Channel.WARN, told.words, told.act, self._way(told.place))
            self._in_sight = weight, self._banner.words

    def _forget(self, weight: int) -> None:
        if self._waiting.pop(weight, None) is not None and self._in_sight is not None and self._in_sight[0] == weight:
            if self._shows_own:
                self._banner.clear()
            else:
                self._in_sight = None

    def _on_dismissed(self) -> None:
        if self._in_sight is not None and self._shows_own:
            del self._waiting[self._in_sight[0]]
