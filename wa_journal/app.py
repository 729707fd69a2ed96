"""The composition root: the only place that names concrete parts and wires them."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from wa_journal.host import front, paths, process_guard, relaunch, resources
from wa_journal.model.front import Front
from wa_journal.model.system_errors import CannotWrite, NoDisplay, NoScreenLibrary
from wa_journal.services import places
from wa_journal.services.held_journal import HeldJournal
from wa_journal.services.words import error_words
from wa_journal.ui.screen import has_screen, lacking_library

if TYPE_CHECKING:
    import argparse

    from PySide6.QtWidgets import QApplication

    from wa_journal.services.opening import Office
    from wa_journal.ui.journal import OpenJournal
    from wa_journal.ui.kit import Kit
    from wa_journal.ui.languages import Languages
    from wa_journal.ui.lock.lock_page import Door
    from wa_journal.ui.main_window import MainWindow

# How soon a worker lets the window have its turn. Qt gives Python's lock away at every call, so one page that is drawn waits this
# long some hundred times: at .001 s the window was away for 150 ms while 10,000 entries came in, at .00002 for 38.
SWITCH_SECONDS = 0.00002
DEMO_PASSPHRASE = "paper lantern river harbour"
# Where the window was when it locked: a page and a random id, for the process that takes its place.
_PLACE = "WA_JOURNAL_PLACE"
# That a backup was brought back, and whether a journal was moved aside: no names, for the lock screen of the next process.
_RESTORED, _ASIDE = "WA_JOURNAL_RESTORED", "aside"


def window(args: argparse.Namespace) -> int:
    """Open the window on the user's own journal."""
    # Nothing that is loaded for the window becomes garbage: to look through it for some takes a tenth of the start.
    gc.disable()
    if not has_screen():
        raise NoDisplay
    _require_libraries()
    folder: Path = args.journal or places.default_folder()
    return Application(folder).run()


def demo(args: argparse.Namespace) -> int:
    """Make the demonstration journal and open it; without a screen, render its screens and end."""
    from tempfile import TemporaryDirectory

    from wa_journal.services import demonstration

    shown = args.screenshots is None and has_screen()
    if not shown:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _require_libraries()
    size = demonstration.Size(args.clients, args.sessions, args.seed)
    if shown:
        folder: Path = args.journal or paths.demo_folder()
        demonstration.make(folder, DEMO_PASSPHRASE, size)
        return Application(folder, demo=True).run()
    if args.screenshots is None:
        print("There is no screen here: the demonstration is rendered to pictures instead.")
    with ExitStack() as ends:
        # Of its own: what somebody tried in the demonstration they keep, a new passphrase above all, is not in the pictures.
        folder = args.journal or Path(ends.enter_context(TemporaryDirectory())) / "demonstration"
        demonstration.make(folder, DEMO_PASSPHRASE, size)
        return _pictures(folder, args.screenshots or Path("tour"))


def _require_libraries() -> None:
    """Refuse what Qt cannot do without a library of the system: on a screen it would end the process in the middle of it."""
    try:
        import PySide6.QtWidgets  # noqa: F401  what Qt itself stands on is found out before anything is shown
    except ImportError as error:
        raise NoScreenLibrary(library=str(error).partition(":")[0]) from None
    library = lacking_library()
    if library:
        raise NoScreenLibrary(library=library)


def _import_plainly() -> None:
    """Take PySide's hook out of `import`: it reads the source of every module after it, for a feature that nothing here uses."""
    import PySide6.QtCore  # noqa: F401  with it comes the hook

    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)


def _pictures(folder: Path, target: Path) -> int:
    """Unlock the demonstration, take every screen's picture, write one client's summary, and say where they are."""
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise CannotWrite from None
    app = Application(folder, demo=True)
    pictures = app.tour(target)
    for path in (*pictures, *app.summary(target)):
        print(path)
    app.close()
    return 0


class Application:
    """One window on one journal, from the lock screen to the end of the process."""

    def __init__(self, folder: Path, *, demo: bool = False) -> None:
        process_guard.guard()
        _import_plainly()
        from wa_journal.ui.collector import Collector
        from wa_journal.ui.crash import Crashes

        self._demo = demo
        self.held = HeldJournal(folder)
        self.journal: OpenJournal | None = None
        self.qt, self.kit, self._languages, self.window = _shell(front.read_front(folder), demo=demo)
        self._collector = Collector(self.qt)
        self._collector.start()
        Crashes(self.kit, self.window, restart=self._start_again, report=self._report)

    def run(self) -> int:
        """Stay until the window is closed."""
        self.show()
        code = self.qt.exec()
        self._keep_place()
        self.close()
        return code

    def show(self) -> None:
        """Show the window where it stood last."""
        self.show_front()
        self.window.stand(front.read_window(self.held.folder))
        self.window.show()

    def enter(self, secret: str) -> None:
        """Unlock the journal and show it."""
        self._open(self.held.open(secret))

    def tour(self, target: Path) -> list[Path]:
        """Render the screens to PNG files."""
        from wa_journal.ui.tour import SIZE, Tour

        self.window.resize(*SIZE)
        self.window.show()
        tour = Tour(self.window, self.kit, target)
        tour.fronts()
        self.enter(DEMO_PASSPHRASE)
        if self.journal is not None:
            tour.screens(self.journal)
        return tour.pictures

    def summary(self, target: Path) -> list[Path]:
        """Write the supervision summary of the first client."""
        from wa_journal.ui.print.summary import write_demonstration

        return write_demonstration(self.held.office, target) if self.held.office else []

    def close(self, *, at_once: bool = False) -> None:
        """Finish what was begun and close the journal; `at_once` leaves long work to end with the process."""
        if self.journal is not None:
            # Left there, it would outlive the window, or be taken apart once Python is gone, which ends the process badly.
            self.journal.clipboard.clear()
        self.kit.tasks.close(at_once=at_once)
        if not at_once:
            # A worker that still runs must collect no widget.
            self._collector.stop()
        self.held.close()

    def show_front(self) -> None:
        """Show the lock screen, or the first steps where there is no journal yet."""
        if places.has_journal(self.held.folder):
            self._show_lock()
        else:
            self._show_first_run()

    def _show_lock(self) -> None:
        from wa_journal.ui.lock.lock_page import LockPage

        page = LockPage(self.kit, self._door(), demo_passphrase=DEMO_PASSPHRASE if self._demo else "")
        page.opened.connect(self._on_unlocked)
        page.quit_wanted.connect(self.window.close)
        page.demo_wanted.connect(partial(self._relaunch, "demo"))
        page.restore_wanted.connect(self._restore)
        self.window.show_inside(page)
        restored = os.environ.pop(_RESTORED, "")
        if restored:
            page.tell_restored(aside=restored == _ASIDE)

    def _show_first_run(self) -> None:
        from wa_journal.ui.first_run.first_run import FirstRun
        from wa_journal.ui.first_run.key_page import Setup

        page = FirstRun(self.kit, Setup(self.held.create, self._print_code, self.held.code_on_paper))
        page.made.connect(self._on_made)
        page.demo_wanted.connect(partial(self._relaunch, "demo"))
        page.restore_wanted.connect(self._restore)
        self.window.show_inside(page)

    def _restore(self, source: Path | None = None) -> None:
        """Ask for a backup and its secret; the journal is closed before another takes its place."""
        from wa_journal.ui.lock.restore_box import RestoreBox

        box = RestoreBox(self.kit, self.held.restore, source, self.window)
        if self.journal is not None:
            box.begun.connect(self.journal.hold_still)
            box.refused.connect(self.journal.go_on)
        box.restored.connect(self._on_restored)
        box.finished.connect(box.deleteLater)
        box.open()

    def _on_restored(self, aside: bool) -> None:
        os.environ[_RESTORED] = _ASIDE if aside else "alone"
        self._lock()

    def _rotate(self) -> None:
        """Ask for the passphrase and show the new code; the journal is closed for its new key, and locked after."""
        from wa_journal.services import opening
        from wa_journal.ui.backups.rotate_box import RotateBox, Rotation

        office = self.held.office
        if office is None:
            return
        rotation = Rotation(office.vault.opens_with, self.held.rotate, opening.new_recovery_code(), self._print_code)
        box = RotateBox(self.kit, rotation, self.window)
        if self.journal is not None:
            box.begun.connect(self.journal.hold_still)
            box.over.connect(self.journal.let_lock)
        box.done_with.connect(self._lock)
        box.finished.connect(box.deleteLater)
        box.open()

    def _door(self) -> Door:
        from wa_journal.ui.lock.lock_page import Door

        held, folder = self.held, self.held.folder
        keyring = held.open_by_keyring if places.has_keyring(folder) else None
        return Door(held.open, held.open, held.salvage, keyring, places.has_agency(folder))

    def _start_again(self) -> None:
        """Put away what is still in the boxes, and start anew even where that fails as well."""
        try:
            if self.journal is not None:
                self.journal.workspace.leave()
                self.journal.workspace.end()
        finally:
            self._lock()

    def _report(self, places: tuple[str, ...], target: Path) -> None:
        from wa_journal.services import support

        preferences = self.journal.suite.preferences if self.journal is not None else None
        support.save(target, support.report(places, self.held.office, preferences))

    def _print_code(self, code: str) -> None:
        from wa_journal.ui.print.recovery_sheet import print_code

        print_code(self.window, code)

    def _on_made(self, office: Office, first_client: bool) -> None:
        self._open(office)
        if first_client and self.journal is not None:
            self.journal.add_client()

    def _on_unlocked(self, office: Office) -> None:
        """Show around in the demonstration; who comes back from a lock is left where they were."""
        new_here = self._demo and _PLACE not in os.environ
        self._open(office)
        if new_here and self.journal is not None:
            self.journal.guide.begin()

    def _open(self, office: Office) -> None:
        """Fill the window from the services of an open journal."""
        from wa_journal.services import suite
        from wa_journal.ui.journal import OpenJournal
        from wa_journal.ui.wording import worded

        services = suite.build(office, worded)
        self._wear_front(services.preferences.front())
        self.journal = OpenJournal(self.window, self.kit, services)
        self.journal.front_kept.connect(self._on_front_kept)
        self.journal.lock_wanted.connect(self._lock)
        self.journal.restore_wanted.connect(self._restore)
        self.journal.rotate_wanted.connect(self._rotate)
        self.journal.return_to(os.environ.pop(_PLACE, ""))
        self.kit.tasks.in_line(self.journal, self._collector.keep)

    def _wear_front(self, kept: Front) -> None:
        """Speak the language of the vault, and let the next lock screen know it."""
        self._languages.speak(kept.language)
        self.window.name_things()
        front.write_front(self.held.folder, kept)

    def _on_front_kept(self) -> None:
        if self.journal is not None:
            front.write_front(self.held.folder, self.journal.suite.preferences.front())

    def _lock(self) -> None:
        """Close the journal and start the process anew: only that takes key and text out of memory."""
        if self.journal is not None:
            os.environ[_PLACE] = self.journal.where()
        self.window.put_away()
        self._keep_place()
        self.close(at_once=True)
        self._relaunch("demo" if self._demo else "")

    def _keep_place(self) -> None:
        """Let the next window stand where this one stood; where there is no journal, nothing is left behind."""
        if places.has_journal(self.held.folder):
            front.write_window(self.held.folder, self.window.standing)

    def _relaunch(self, command: str) -> None:
        """Start the process anew; the demonstration has a folder of its own, unless it is what this window shows."""
        words = (command,) if command else ()
        own = command == "demo" and not self._demo
        relaunch.relaunch(words if own else (*words, "--journal", str(self.held.folder)))


def _shell(kept: Front, *, demo: bool) -> tuple[QApplication, Kit, Languages, MainWindow]:
    """The application without a journal: look, worker, words, window."""
    from PySide6.QtWidgets import QApplication

    from wa_journal.ui.kit import Kit
    from wa_journal.ui.languages import Languages
    from wa_journal.ui.look import STYLE, Look
    from wa_journal.ui.main_window import MainWindow
    from wa_journal.ui.messages import Messages
    from wa_journal.ui.notify import Notify
    from wa_journal.ui.tasks import Tasks
    from wa_journal.ui.theme import Mode

    sys.setswitchinterval(SWITCH_SECONDS)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["wa-journal", *STYLE])
    languages = Languages(app, resources)
    languages.speak(kept.language)
    messages = Messages(error_words)
    look = Look(app, resources, Mode.of(kept.theme), kept.text_size)
    kit = Kit(look, Tasks(), messages, Notify(messages))
    return app, kit, languages, MainWindow(kit, demo=demo)
