"""The open journal in its window: pages, commands, palette, and what locks it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Client
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.practice import CasePhase
from wa_journal.ui.access.noting import Noting
from wa_journal.ui.backups.rounds import BackupRounds
from wa_journal.ui.bringing_back import BringingBack
from wa_journal.ui.closing import Closing
from wa_journal.ui.double_press import DoublePress
from wa_journal.ui.finder import Finder
from wa_journal.ui.guide import Guide
from wa_journal.ui.kit import Kit
from wa_journal.ui.lock.clipboard import ClipboardGuard
from wa_journal.ui.lock.desktop_watch import DesktopWatch
from wa_journal.ui.lock.idle import IdleWatch
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.page import Page
from wa_journal.ui.pages import page_specs
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.place import Place
from wa_journal.ui.shell.add_client import AddClient
from wa_journal.ui.shell.commands import Command
from wa_journal.ui.shell.help_sheet import HelpSheet
from wa_journal.ui.shell.keys_sheet import KeysSheet, keys_told
from wa_journal.ui.shell.page_spec import PageSpec, Scope
from wa_journal.ui.shell.workspace import Visit, Ways, Workspace
from wa_journal.ui.theme import Mode
from wa_journal.ui.told_at_opening import ToldAtOpening

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_WRITES = "-"
_FRONT = ("language", "theme", "text_size")
_FOLLOWED = ("theme", "text_size", "idle_minutes", "lock_on_suspend")


class OpenJournal(QObject):
    """Fills the window from the services; `lock_wanted` asks the composition root to close the vault."""

    lock_wanted = Signal()
    restore_wanted = Signal(object)
    rotate_wanted = Signal()
    front_kept = Signal()

    def __init__(self, window: MainWindow, kit: Kit, suite: Suite) -> None:
        super().__init__(window)
        self.window, self._kit, self.suite = window, kit, suite
        self.specs = page_specs(kit, suite)
        self.workspace = Workspace(kit, Ways(partial(suite.clients.all, archived=True), self.specs, "today", suite.clients.gone))
        self.workspace.lock_wanted.connect(self.lock)
        self.finder = Finder(window, kit, suite, self.workspace)
        self.workspace.finder_wanted.connect(self.finder.show)
        self.workspace.add_wanted.connect(self.add_client)
        self.noting = Noting(self, kit, suite.reading)
        self.workspace.client_opened.connect(self.noting.note)
        self.bringing_back = BringingBack(self, kit, suite, self.workspace)
        self.workspace.built.connect(self._on_built)
        for page in self.workspace.pages:
            self._on_built(page)
        self.clipboard = ClipboardGuard(QGuiApplication.clipboard(), parent=self)
        self.rounds = BackupRounds(self, kit, suite.rounds)
        self.idle = IdleWatch(parent=self)
        self.idle.idle.connect(self.lock)
        self._desktop: DesktopWatch | None = None
        self._with_desktop = True
        self._still = self._lock_waits = False
        self.guide = Guide(kit, self.workspace, self.survey)
        self.workspace.add_foot(self.guide)
        self._offer(self.specs)
        window.show_inside(self.workspace)
        self._closing = Closing(window, kit, self.workspace)
        self.idle.start()
        DoublePress(self).follow()
        self._follow_preferences()
        window.sized.connect(self._on_sized)
        ToldAtOpening(kit, suite, lambda place: Visit(self.workspace, place), self.workspace.banner, self)
        # Connecting to the desktop's bus can wait until the first page is painted.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._watch_desktop)
        self._soon.start(300)

    def where(self) -> str:
        """Give the place as page, random ids and the number of letters before the cursor, so that unlocking leads back to it.

        A session that is written without a cursor in its words has a sign in place of the number.
        """
        place, page = self.workspace.place, self.workspace.page
        session = (page.in_sight if page.writes else None) or place.session
        cursor = page.writing_at if page.writing_at is not None else _WRITES if page.writes else ""
        return f"{place.page}/{place.client or ''}/{session or ''}/{cursor}"

    def return_to(self, where: str) -> None:
        """Go back to a place, if there is such a page; who is not there any more is said by the page."""
        page, _, rest = where.partition("/")
        client, session, cursor = (*rest.split("/"), "", "")[:3]
        at = int(cursor) if cursor.isdecimal() else None
        spec = next((one for one in self.specs if one.key == page), None)
        if spec is not None and (client or spec.scope is Scope.JOURNAL):
            about = ClientId(client) if client else None
            self.workspace.go(Place(page, about, SessionId(session) if session else None, at, at, tab=not cursor))

    def survey(self) -> dict[ClientId, tuple[SessionId, ...]]:
        """Give every client's sessions; runs on the worker."""
        clients = self.suite.clients.all()
        return {client.id: tuple(one.id for one in self.suite.sessions.all(client.id)) for client in clients}

    def lock(self) -> None:
        """Put everything away, then ask to be locked; while another journal takes this one's place, only if it does not."""
        if self._still:
            self._lock_waits = True
            return
        self._stop()
        self.workspace.leave()
        self.clipboard.clear()
        # What was typed is handed to the worker by now; nobody need see it while the worker finishes.
        self.window.put_away()
        self._kit.tasks.in_line(self, self._on_put_away)

    def add_client(self) -> None:
        """Ask for a new client's codename."""
        box = AddClient(self._kit, partial(_add, self.suite), self.window)
        box.added.connect(self._on_added)
        box.open()

    def new_entry(self) -> None:
        """Open the next session of the client in sight, or let one be chosen."""
        if self.workspace.place.client is not None:
            self.workspace.go(Place("session", self.workspace.place.client, begin=True))
        else:
            self.finder.go_for_client(Place("session", begin=True), self.tr("A new entry for …"), self.tr("new entry"))

    def show_help(self) -> None:
        """Show the pages of help."""
        from wa_journal.services import guide

        pages = tuple((page.name, page.title) for page in guide.pages())
        HelpSheet(self._kit.look, pages, guide.text, self.window, guide.about(self.workspace.place.page)).open()

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        page = self.workspace.page
        keys = (*((keys_told(action), action.text()) for action in page.actions() if action.shortcuts()), *page.keys)
        KeysSheet(self._kit.look, self.window.commands.actions, self.workspace.page_words(), keys, self.window).open()

    def _offer(self, specs: tuple[PageSpec, ...]) -> None:
        window, work = self.window.commands, self.workspace
        journal, view = self.tr("Journal"), self.tr("Go to")
        for command in (
            Command("finder", journal, self.tr("Find or do …"), "Ctrl+K", self.finder.show),
            Command("new_entry", journal, self.tr("New entry"), "Ctrl+N", self.new_entry),
            Command("new_client", journal, self.tr("Add a client …"), "Ctrl+Shift+N", self.add_client),
            Command("lock", journal, self.tr("Lock"), "Ctrl+L", self.lock, everywhere=True),
            Command("bring_back", journal, self.tr("Bring back what was dropped last"), "", self.bringing_back.bring_back),
            Command("tour", journal, self.tr("Show me around"), "", self.guide.begin),
            Command("help", journal, self.tr("Help"), "Shift+F1", self.show_help),
            Command("keys", journal, self.tr("All keys"), "F1; Ctrl+?", self.show_keys),
            Command("back", view, self.tr("Back to where you were"), "Alt+Left", work.go_back),
            Command("rail", view, self.tr("To the list of clients"), "Ctrl+R", work.rail.list.setFocus),
            Command("page", view, self.tr("To the page"), "Ctrl+E", work.focus_page),
            Command("quit", journal, self.tr("Quit"), "Ctrl+Q", self.window.close),
        ):
            window.add(command)
        for spec in specs:
            if spec.listed:
                asked = self.tr("{page}: of which client?").format(page=spec.words)
                ask = partial(self.finder.go_for_client, Place(spec.key, tab=True), asked, spec.words)
                run = _Go(spec, work, ask)
                window.add(Command(f"go_{spec.key}", view, spec.words, spec.shortcut, run))
            for part, words in (*spec.parts, *spec.acts):
                named = self.tr("{page}: {part}").format(page=spec.words, part=words)
                window.add(Command(f"go_{spec.key}_{part}", view, named, "", Visit(work, Place(spec.key, part=part))))

    def _on_added(self, client: Client) -> None:
        self._kit.tasks.changed.emit(Change(Touched.CLIENTS, client.id))
        self.workspace.go(Place("entries", client.id))

    def _on_built(self, page: Page) -> None:
        page.add_wanted.connect(self.add_client)
        page.restore_wanted.connect(self._on_restore_wanted)
        page.rotate_wanted.connect(self._on_rotate_wanted)
        page.kept.connect(self._on_kept)
        page.drop_wanted.connect(self.bringing_back.drop)
        page.dropped.connect(self.bringing_back.tell)
        page.back_wanted.connect(self.bringing_back.take_back)

    def _on_restore_wanted(self, source: object) -> None:
        """What was typed goes into the journal before another takes its place."""
        self._closing.once_saved(self.tr("Restore anyway"), partial(self.restore_wanted.emit, source))

    def _on_rotate_wanted(self) -> None:
        """What was typed goes into the journal before it is closed for its new key."""
        self._closing.once_saved(self.tr("Encrypt anyway"), self.rotate_wanted.emit)

    def hold_still(self) -> None:
        """Let nothing start by itself while the journal is closed for a moment."""
        self._still = True
        self._stop()

    def go_on(self) -> None:
        """Let all go on as before, as the journal stays as it was; a lock that was asked for meanwhile comes now."""
        self.rounds.start()
        self.let_lock()

    def let_lock(self) -> None:
        """Let the journal be locked again, by whom or whatever; one that was asked for meanwhile comes now."""
        self._still = False
        self.idle.start()
        if self._lock_waits:
            self._lock_waits = False
            self.lock()

    def _stop(self) -> None:
        self.idle.stop()
        self.rounds.stop()

    def _start(self) -> None:
        self.idle.start()
        self.rounds.start()

    def _on_put_away(self) -> None:
        if self.workspace.unsaved:
            self.window.come_back()
            self._closing.warn(self.tr("Lock anyway"), self._end)
            self._start()
        else:
            self._end()

    def _end(self) -> None:
        self.workspace.end()
        self.lock_wanted.emit()

    def _follow_preferences(self) -> None:
        self._kit.tasks.run(self, lambda: [(key, self.suite.preferences.get(key)) for key in _FOLLOWED], self._on_preferences)

    def _on_preferences(self, values: list[tuple[str, object]]) -> None:
        for key, value in values:
            self._follow(key, value)

    def _on_kept(self, key: str, value: object) -> None:
        self._follow(key, value)
        if key in _FRONT:
            # Behind the write that was begun, so that the lock screen is told what is kept.
            self._kit.tasks.in_line(self, self.front_kept.emit)
        if key == "language":
            words = self.tr("The new language is used from the next unlocking on.")
            self._kit.notify.say(Channel.INFO, words, self.tr("Lock now"), self.lock)

    def _on_front_kept(self, result: object) -> None:  # noqa: ARG002
        self.front_kept.emit()

    def _on_sized(self) -> None:
        """A size chosen by key is the setting from now on, as if it had been set there."""
        percent = self._kit.look.percent
        put = self.suite.preferences.set
        self._kit.tasks.run(self, lambda: put("text_size", percent), self._on_front_kept, self._on_not_sized)

    def _on_not_sized(self, error: JournalError) -> None:
        """What the journal has goes on being followed."""
        told = self.tr("The setting stays as it was. {why}")
        self._kit.notify.say(Channel.ERROR, told.format(why=self._kit.messages.text(error)))
        self._follow_preferences()

    def _follow(self, key: str, value: object) -> None:
        if key == "theme":
            self._kit.look.set_mode(Mode(str(value)))
        elif key == "text_size" and isinstance(value, int):
            self._kit.look.set_percent(value)
        elif key == "idle_minutes" and isinstance(value, int):
            self.idle.set_seconds(value * 60)
        elif key == "lock_on_suspend":
            self._with_desktop = bool(value)

    def _on_desktop_lock(self) -> None:
        if self._with_desktop:
            self.lock()

    def _watch_desktop(self) -> None:
        self._desktop = DesktopWatch()
        self._desktop.lock_wanted.connect(self._on_desktop_lock)


def _add(suite: Suite, codename: str, phase: CasePhase) -> Client:
    return suite.clients.add(codename, phase=phase)


class _Go:
    """Goes to a page of the rail, or to a tab of the client in sight; where none is, `ask` lets one be chosen."""

    def __init__(self, spec: PageSpec, workspace: Workspace, ask: Callable[[], object]) -> None:
        self._spec, self._workspace, self._ask = spec, workspace, ask

    def __call__(self) -> None:
        """Go there."""
        if self._spec.scope is Scope.JOURNAL:
            self._workspace.go(Place(self._spec.key))
        elif self._workspace.place.client is not None:
            self._workspace.go_tab(self._spec.key)
        else:
            self._ask()
