"""What all pages do alike: a banner, loading off the GUI thread, and reloading when a change concerns them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QLayout, QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.dropped import Dropped
from wa_journal.model.entries import Section
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.ui.job import Job
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.card import Scroller, Widest
from wa_journal.ui.parts.focus import keys_are_in, stops, take_focus
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.of_client import OfClient
from wa_journal.ui.parts.sought import Sought
from wa_journal.ui.place import Place

# From here on lines are too long to read, and what belongs together stands too far apart.
_WIDEST = 420


class Desk(Protocol):
    """Begun words of a page's forms, which turn with the page to another client if it `follows`."""

    follows: bool

    @property
    def unsaved(self) -> bool:
        """Say whether words stand here that no save has taken yet."""

    def turn_to(self, client: ClientId | None) -> None:
        """Be about this client from now on."""

    def flush(self) -> None:
        """Have what was begun saved now."""


class Holder(Protocol):
    """Words of sessions that stand on a page, in sight or not."""

    def hand_over(self, session: SessionId) -> tuple[Section, ...] | None:
        """Hand over what the journal has not taken yet of a session; None where it has all of it."""

    def resume(self, session: SessionId, words: tuple[Section, ...]) -> None:
        """Hold what was handed over, as it could not be dropped."""

    def let_go(self, dropped: Dropped) -> None:
        """Hold no word any more that was dropped elsewhere."""


class Page(QWidget):
    """A screen: built once, filled by `reload`, told of changes by `heed`.

    Its wishes go to the window: `go` a Place, `saving` a SaveState and when, `add_wanted` a client,
    `restore_wanted` a backup file, `rotate_wanted` a new key, `kept` a setting, `drop_wanted` a session whose begun words
    are to go, `dropped` words that can be brought back, or None, `back_wanted` those that were dropped just now. `departed`
    tells it that it is out of sight by now or at once: `leave` alone may be all that comes of a wish to go.
    """

    concerns = Touched.ALL
    start: QWidget | None = None
    of: OfClient | None = None
    # Whether all that it shows is one client's: what changes of others is nothing to it.
    one_client = False
    keys: tuple[tuple[str, str], ...] = ()
    go = Signal(object)
    saving = Signal(object, object)
    add_wanted = Signal()
    restore_wanted = Signal(object)
    rotate_wanted = Signal()
    kept = Signal(str, object)
    drop_wanted = Signal(str)
    dropped = Signal(object)
    back_wanted = Signal()
    stilled = Signal()
    departed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.setProperty("kind", "page")
        self.banner = Banner(kit.look)
        self._stale = True
        self._asked = 0
        self.place = Place("")
        self.desks: list[Desk] = []
        self.holders: list[Holder] = []
        self.pieces: dict[str, QWidget] = {}
        self.takes_focus = True
        self._waits = False
        self._stills = 0
        self._fell: QWidget | None = None

    def fill(self, inside: QLayout | QWidget, *, margin: float = 6, most: float = _WIDEST) -> None:
        """Set the page's content, and its banner below: a message that comes late moves nothing away from under the mouse.

        It grows no wider than `most` steps of letters, or without end where that is 0.
        """
        self._scroller = Scroller(Widest(self.kit.look, inside, most) if most else inside)
        self._sought = Sought(self._scroller)
        self.setLayout(column(self._scroller, self.banner, gap=self.kit.look.px(3), margin=self.kit.look.px(margin)))

    def see(self, *pieces: QWidget) -> None:
        """Scroll to pieces of the page, once they have their place; where there is no room for all, to the last one."""
        self._sought.bring(*pieces)

    def to_top(self) -> None:
        """Scroll to where the page begins."""
        self._sought.let_go()
        self._scroller.verticalScrollBar().setValue(0)

    def reload(self) -> None:
        """Load what the page shows."""

    def act(self, words: str, keys: str, pressed: Callable[[], object] | SignalInstance) -> QAction:
        """Offer something to do while this page is open, wherever the focus is; the sheet of keys and the palette list it."""
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(key) for key in keys.split("; ") if key])
        action.triggered.connect(pressed)
        self.addAction(action)
        return action

    def heed(self, change: Change) -> None:
        """Reload if the change concerns this page: now if it is seen, else when it is next shown."""
        elsewhere = self.one_client and change.client not in (None, self.place.client)
        if elsewhere or not change.touched & self.concerns:
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def visit(self, place: Place) -> None:
        """Show another client or session, or another passage of it; what was told of the one before goes with it."""
        if (place.client, place.session) != (self.place.client, self.place.session):
            self.banner.let_go()
        self.place = place
        if self.of is not None:
            self.of.turn_to(place.client)
        for desk in self.desks:
            if desk.follows:
                desk.turn_to(place.client)
        self.refresh()

    def recall(self, client: ClientId) -> None:
        """Stand at the client whom the officer has just been at, where the page lists clients."""

    def take_focus(self) -> None:
        """Put the focus on the one of the `pieces` that the place names, in sight; else where work begins on this page."""
        asked = self.pieces.get(self.place.part)
        if asked is None:
            take_focus(self, self.start)
            return
        take_focus(asked, next(iter(stops(asked)), asked))
        self.see(asked)
        if keys_are_in(asked):
            # Who comes back to the page later is not thrown there again.
            self.place = replace(self.place, part="")

    def take_focus_late(self) -> None:
        """Put it there once loaded, unless the page was opened beside something that keeps the focus."""
        self._waits = self.takes_focus and self.isVisible()
        if self._waits:
            self.take_focus()
            self._fell = self.window().focusWidget()
            # The column itself takes the focus only where there is nothing else yet.
            self._waits = self._fell in (None, self._scroller) or not self.isAncestorOf(self._fell)

    def take_focus_once_loaded(self) -> None:
        """A page that had nothing to focus yet takes it now, unless the officer went somewhere meanwhile."""
        if self._waits and self.window().focusWidget() is self._fell:
            self.take_focus_late()

    def refresh(self) -> None:
        """Load anew now, or when the page is next shown."""
        self._stale = True
        if self.isVisible():
            self._load()

    def showEvent(self, event: QShowEvent) -> None:
        """Load what has changed while the page was out of sight."""
        super().showEvent(event)
        self._load()

    def run(
        self,
        call: Callable[[], Any],
        done: Callable[[Any], object] | None = None,
        change: Change | None = None,
        failed: Callable[[JournalError], object] | None = None,
    ) -> Job:
        """Run a service's verb on the worker; a failure is told in this page's banner, unless `failed` tells it.

        `done` is told nothing once the page shows another client or session: what came late would be read as theirs.
        """
        return self.kit.tasks.run(self, call, self._while_here(done), failed or self.fail, change)

    def run_aside(
        self, call: Callable[[], Any], done: Callable[[Any], object] | None = None, change: Change | None = None
    ) -> Job:
        """Run a verb that takes its time like `run`, where no typed word waits for it."""
        return self.kit.tasks.run_aside(self, call, self._while_here(done), self.fail, change)

    def read(self, call: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Read in line; only the answer to what was asked last is shown."""
        self.run(call, self._if_last(done))

    def read_aside(
        self, call: Callable[[], Any], done: Callable[[Any], object], undone: Callable[[], object] | None = None
    ) -> None:
        """Read what takes its time like `read`, where no typed word waits for it; `undone` is told where it could not be read."""
        job = self.run_aside(call, self._if_last(done))
        asked, client = self._asked, self.place.client

        def _told() -> None:
            if undone is not None and (asked, client) == (self._asked, self.place.client):
                undone()

        job.undone = _told

    def outdate(self) -> None:
        """Let nothing that is on its way be shown: the officer has just changed what it tells."""
        self._asked += 1

    def fail(self, error: JournalError, *until: SignalInstance) -> None:
        """Say what failed, on this page; what failed for a field's sake, until the field is changed."""
        self.banner.say(Channel.ERROR, self.kit.messages.text(error), until=until)

    @property
    def unsaved(self) -> bool:
        """Say whether something stands here that the journal could not take yet."""
        return any(desk.unsaved for desk in self.desks)

    @property
    def about(self) -> frozenset[ClientId]:
        """Give the clients of whom something stands here, in sight or not."""
        return frozenset({self.place.client} if self.place.client is not None else ())

    def forget(self) -> None:
        """Let go of words about whom the page stands at: they are not in the journal any more, and can be saved nowhere."""

    @property
    def still(self) -> bool:
        """Say whether no words are taken here for the moment."""
        return self._stills > 0

    def keep_still(self, *, still: bool) -> None:
        """Take no words while some are dropped or come back: those would be saved over; each wish ends for itself."""
        self._stills += 1 if still else -1
        self.stilled.emit()

    @property
    def in_sight(self) -> SessionId | None:
        """Give the session that is shown, which goes along to the client's other pages."""
        return None

    @property
    def writes(self) -> bool:
        """Say whether the session in sight is being written; only who wrote comes back to writing."""
        return False

    @property
    def writing_at(self) -> int | None:
        """Give the place in the entry at which one is writing."""
        return None

    def leave(self) -> None:
        """Put away what is not kept yet, before the page is left or the journal locked."""
        for desk in self.desks:
            desk.flush()

    def _if_last(self, done: Callable[[Any], object]) -> Callable[[Any], object]:
        self.outdate()
        asked = self._asked

        def _told(result: Any) -> None:
            if asked == self._asked:
                done(result)

        return _told

    def _while_here(self, done: Callable[[Any], object] | None) -> Callable[[Any], object] | None:
        asked = self.place

        def _told(result: Any) -> None:
            if done is not None and (self.place.client, self.place.session) == (asked.client, asked.session):
                done(result)
                self.take_focus_once_loaded()

        return _told if done is not None else None

    def _load(self) -> None:
        if self._stale:
            self._stale = False
            self.reload()
