"""Beginning a session: a client's first one, and today's beside one of an earlier day that is not finished."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from wa_journal.model.entries import GAP, Section, joined
from wa_journal.model.ids import SessionId
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.empty_state import EmptyState
from wa_journal.ui.phrases import day
from wa_journal.ui.place import Place
from wa_journal.ui.session.drafting import Drafting
from wa_journal.ui.session.loaded import Loaded

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class Beginning(QObject):
    """Holds the `empty` screen, and says so where the officer who wanted a new entry goes on with an older one.

    `taken_back` tells that the session in sight was only looked at, and is none any more.
    """

    taken_back = Signal()

    def __init__(self, page: Page, suite: Suite, drafting: Drafting) -> None:
        super().__init__(page)
        self._page, self._suite, self._drafting = page, suite, drafting
        self._loaded: Loaded | None = None
        page.departed.connect(self._on_departed)
        self._older: SessionId | None = None
        self._ahead: tuple[Section, ...] = ()
        self.before: tuple[Section, ...] = ()
        told = self.tr("It is begun when you have met, and keeps what you rate, write and agree.")
        begin = self.tr("Begin the first session")
        self.empty = EmptyState(page.kit.look, "entry", self.tr("No session yet"), told, begin, self._on_begin)

    def show(self, loaded: Loaded | None) -> None:
        """Stand ready to take this session back; None while none is written."""
        self._loaded = loaded

    @property
    def untouched(self) -> bool:
        """Say whether the session in sight was begun just now, and nothing is written."""
        return self._loaded is not None and self._loaded.begun and not joined(self._drafting.sections)

    def tell(self, loaded: Loaded, *until: SignalInstance, ahead: tuple[Section, ...]) -> None:
        """Say that the session shown was not begun just now, where today's words would go under another day.

        Those that were typed `ahead` of it go along with today's; `before` is what stood there without them.
        """
        if not self._page.place.begin or loaded.begun or not loaded.of_earlier_day:
            return
        self._older, self._ahead = loaded.session.id, ahead
        told = self.tr("Session {number} of {day} is not finished: what you write here belongs to it.")
        if ahead:
            told = self.tr(
                "Session {number} of {day} is not finished: what you write here belongs to it, also what you typed just now. "
                "It goes along if you begin today's."
            )
        told = told.format(number=loaded.session.number, day=day(loaded.session.on))
        todays = partial(self._on_begin, todays=True)
        self._page.banner.say(Channel.INFO, told, self.tr("Begin today's"), todays, until)

    def _on_departed(self) -> None:
        if self._loaded is not None and self.untouched:
            begun = self._loaded.session
            self.taken_back.emit()
            self._page.run(lambda: self._suite.sessions.put_away_untouched(begun))

    def _on_begin(self, *, todays: bool = False) -> None:
        place = Place("session", self._page.place.client, begin=True, todays=todays)
        older, ahead, self._ahead = self._older, self._ahead, ()
        if older is None or not ahead or self._page.in_sight != older:
            self._page.go.emit(place)
            return
        stays, along = _parted(self._drafting.sections, self.before, ahead)
        # At once: what is typed from now on stands behind what goes along.
        self._page.leave()
        self._page.visit(place)
        if self._drafting.put_back(along, hopeless=False):
            self._drafting.save(older, stays)


def _parted(
    sections: tuple[Section, ...], before: tuple[Section, ...], ahead: tuple[Section, ...]
) -> tuple[tuple[Section, ...], tuple[Section, ...]]:
    """Part what stood in each box from what was added behind it; where it was changed since, from what was typed ahead."""
    stays, along = [], []
    for spot in dict.fromkeys((one.phase, one.voice) for one in sections):
        here, old, typed = (
            joined(tuple(one for one in some if (one.phase, one.voice) == spot)) for some in (sections, before, ahead)
        )
        cut = len(old) if here.startswith(old) else here.rfind(typed) if typed else len(here)
        cut = cut if cut >= 0 else len(here)
        stays.append(Section(here[:cut].removesuffix(GAP), *spot))
        along.append(Section(here[cut:].removeprefix(GAP), *spot))
    return _filled(stays), _filled(along)


def _filled(sections: list[Section]) -> tuple[Section, ...]:
    return tuple(one for one in sections if one.text)
