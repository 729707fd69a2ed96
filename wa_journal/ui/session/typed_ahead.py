"""Words typed ahead of their session: they are added to its draft, and those that are refused stay until they are taken."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from wa_journal.model.entries import Section
from wa_journal.model.errors import JournalError
from wa_journal.model.journal_errors import NoSuchClient
from wa_journal.ui.handed import AGAIN_MS
from wa_journal.ui.page import Page
from wa_journal.ui.place import Place
from wa_journal.ui.session.drafting import Drafting
from wa_journal.ui.session.loaded import Loaded, keep_typed, shows

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


@dataclass(frozen=True, slots=True, eq=False)
class _Ahead:
    """What was typed for a place whose session was not loaded."""

    place: Place
    sections: tuple[Section, ...] = field(repr=False)


class TypedAhead(QObject):
    """Takes what the boxes hold while no session is loaded to the session that the place leads to; `taken` counts how often."""

    def __init__(self, page: Page, suite: Suite, drafting: Drafting) -> None:
        super().__init__(page)
        self._page, self._suite, self._drafting = page, suite, drafting
        self.taken = 0
        self._handed: list[_Ahead] = []
        self._refused: list[_Ahead] = []
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.flush)

    @property
    def unsaved(self) -> bool:
        """Say whether words wait that the journal has not taken."""
        return bool(self._handed or self._refused)

    def put_away(self, place: Place) -> bool:
        """Have what is typed saved with the session of this place; a load that does not know it is to go by."""
        typed = bool(self._drafting.typed)
        if typed:
            self.taken += 1
            self._hand(_Ahead(place, self._drafting.take()))
        return typed

    def flush(self) -> None:
        """Try again what was refused."""
        refused, self._refused = self._refused, []
        for ahead in refused:
            self._hand(ahead)

    def back(self, loaded: Loaded) -> tuple[Section, ...]:
        """Give back what is not taken yet of this session, which stands in the boxes from now on."""
        known = [one for one in (*self._handed, *self._refused) if shows(loaded, one.place)]
        self._handed = [one for one in self._handed if one not in known]
        self._refused = [one for one in self._refused if one not in known]
        return tuple(section for one in known for section in one.sections)

    def _hand(self, ahead: _Ahead) -> None:
        suite = self._suite
        self._handed.append(ahead)
        kept, refused = partial(self._on_kept, ahead), partial(self._on_refused, ahead)
        self._page.kit.tasks.run(self._page, lambda: keep_typed(suite, ahead.place, ahead.sections), kept, refused)

    def _on_kept(self, ahead: _Ahead, result: object) -> None:  # noqa: ARG002
        if ahead in self._handed:
            self._handed.remove(ahead)

    def _on_refused(self, ahead: _Ahead, error: JournalError) -> None:
        """They stand in the boxes again if these still wait for the same session."""
        if ahead in self._handed:
            self._handed.remove(ahead)
            hopeless = isinstance(error, NoSuchClient)
            back = self._page.place == ahead.place and self._drafting.put_back(ahead.sections, hopeless=hopeless)
            if not back and not hopeless:
                self._refused.append(ahead)
                self._again.start(AGAIN_MS)
        self._page.fail(error)
