"""The composition root: the only place that names concrete parts and wires them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from wa_journal.host import front, paths, process_guard, relaunch, resources
from wa_journal.host.single_instance import SingleInstance
from wa_journal.model.journal_errors import CannotWrite, NoDisplay, NoScreenLibrary
from wa_journal.model.settings import Front
from wa_journal.services import places
from wa_journal.services.words import error_words
from wa_journal.ui.screen import has_screen, lacking_library

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from wa_journal.services.opening import Office
    from wa_journal.ui.journal import OpenJournal
    from wa_journal.ui.kit import Kit
    from wa_journal.ui.languages import Languages
    from wa_journal.ui.lock.lock_page import Door
    from wa_journal.ui.main_window import MainWindow

Progress = Callable[[int, int], None]
# How soon the worker lets the window have its turn: at the usual 5 ms, typing stutters while sentences are tagged.
SWITCH_SECONDS = 0.001
DEMO_PASSPHRASE = "five invented demonstration words"
# Where the window was when it locked: a page and a random id, for the process that takes its place.
_PLACE = "WA_JOURNAL_PLACE"


def window(args: argparse.Namespace) -> int:
    """Open the window on the user's own journal."""
    if not has_screen():
        raise NoDisplay
    _require_libraries()
    folder: Path = args.journal or places.default_folder()
    return Application(folder).run()


def demo(args: argparse.Namespace) -> int:
    """Make the demonstration journal and open it; without a screen, render its screens and end."""
    from wa_journal.services import demonstration

    shown = args.screenshots is None and has_screen()
    if shown:
        _require_libraries()
    folder: Path = args.journal or paths.demo_folder()
    demonstration.make(folder, DEMO_PASSPHRASE, demonstration.Size(args.clients, args.sessions, args.seed))
    if shown:
        return Application(folder, demo=True).run()
    if args.screenshots is None:
        print("There is no screen here: the demonstration is rendered to pictures instead.")
    return _pictures(folder, args.screenshots or Path("tour"))


def _require_libraries() -> None:
    """Refuse a screen that Qt cannot use: without a library of the system it would end the process in the middle of it."""
    try:
        import PySide6.QtSvg
        import PySide6.QtWidgets  # noqa: F401  what Qt itself stands on is found out before anything is shown
    except ImportError as error:
        raise NoScreenLibrary(library=str(error).partition(":")[0]) from None
    library = lacking_library()
    if library:
        raise NoScreenLibrary(library=library)


def _pictures(folder: Path, target: Path) -> int:
    """Unlock the demonstration, take every screen's picture, write one client's summary, and say where they are."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
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
        from wa_journal.ui.crash import AfterCrash, Crashes

        process_guard.guard()
        self._folder = folder
        self._demo = demo
        self._office: Office | None = None
        self._journal: OpenJournal | None = None
        self._held = SingleInstance(folder)
        self._app, self._kit, self._languages, self._window = _shell(front.read_front(folder), demo=demo)
        self._crashes = Crashes(self._kit, self._window, AfterCrash(self._start_again, self._report))

    def run(self) -> int:
        """Show the lock screen, or the first steps, and stay until the window is closed."""
        self._show_front()
        self._window.show()
        code = self._app.exec()
        self.close()
        return code

    def tour(self, target: Path) -> list[Path]:
        """Render the screens to PNG files."""
        from wa_journal.ui.tour import SIZE, Tour

        self._window.resize(*SIZE)
        self._window.show()
        tour = Tour(self._window, self._kit, target)
        tour.fronts()
        self._open(self._unlock(DEMO_PASSPHRASE))
        if self._journal is not None:
            tour.screens(self._journal)
        return tour.pictures

    def summary(self, target: Path) -> list[Path]:
        """Write the supervision summary of the first client."""
        from wa_journal.ui.print.summary import write_demonstration

        return write_demonstration(self._office, target) if self._office else []

    def close(self, *, at_once: bool = False) -> None:
        """Finish what was begun and close the journal; `at_once` leaves long work to end with the process."""
        self._kit.tasks.close(at_once=at_once)
        if self._office is not None:
            self._office.close()
        self._held.release()

    def _show_front(self) -> None:
        if places.has_journal(self._folder):
            self._show_lock()
        else:
            self._show_first_run()

    def _show_lock(self) -> None:
        from wa_journal.ui.lock.lock_page import LockPage

        page = LockPage(self._kit, self._door(), demo_passphrase=DEMO_PASSPHRASE if self._demo else "")
        page.opened.connect(self._on_unlocked)
        page.quit_wanted.connect(self._window.close)
        page.demo_wanted.connect(partial(self._relaunch, "demo"))
        page.restore_wanted.connect(self._restore)
        self._window.show_inside(page)

    def _show_first_run(self) -> None:
        from wa_journal.ui.first_run.first_run import FirstRun, Setup

        page = FirstRun(self._kit, Setup(self._create, self._print_code))
        page.made.connect(self._on_made)
        page.demo_wanted.connect(partial(self._relaunch, "demo"))
        page.restore_wanted.connect(self._restore)
        self._window.show_inside(page)

    def _restore(self, source: Path | None = None) -> None:
        """Ask for a backup and its secret; the journal is closed before another takes its place."""
        from wa_journal.ui.lock.restore_box import RestoreBox

        box = RestoreBox(self._kit, self._restored_from, source, self._window)
        box.restored.connect(self._lock)
        box.finished.connect(box.deleteLater)
        box.open()

    def _restored_from(self, source: Path, secret: str, steps: Progress) -> Path | None:
        """A restore holds the journal for itself, so the window lets it go first."""
        from wa_journal.services import opening

        with self._let_go():
            return opening.restore_backup(source, self._folder, secret, steps)

    def _rotate(self) -> None:
        """Ask for the passphrase and show the new code; the journal is closed for its new key, and locked after."""
        from wa_journal.services import opening
        from wa_journal.ui.backups.rotate_box import RotateBox, Rotation

        office = self._office
        if office is None:
            return
        rotation = Rotation(office.vault.opens_with, self._rotated, opening.new_recovery_code(), self._print_code)
        box = RotateBox(self._kit, rotation, self._window)
        if self._journal is not None:
            box.begun.connect(self._journal.hold_still)
        box.done_with.connect(self._lock)
        box.finished.connect(box.deleteLater)
        box.open()

    def _rotated(self, passphrase: str, code: str, steps: Progress) -> None:
        from wa_journal.services import opening

        with self._let_go():
            opening.rotate_journal(self._folder, passphrase, lambda: code, steps)

    @contextmanager
    def _let_go(self) -> Iterator[None]:
        """Close the journal for work that holds it alone; if that fails, the window holds it again until it is locked."""
        was_open = self._office is not None
        if self._office is not None:
            self._office.close()
            self._office = None
        self._held.release()
        try:
            yield
        except BaseException:
            if was_open:
                self._held.take()
            raise

    def _salvage(self, secret: str) -> tuple[str, ...]:
        from wa_journal.services import opening

        return opening.salvage_journal(self._folder, secret).sentences()

    def _door(self) -> Door:
        from wa_journal.ui.lock.lock_page import Door

        keyring = self._unlock_by_keyring if places.has_keyring(self._folder) else None
        return Door(self._unlock, self._unlock, self._salvage, keyring, places.has_agency(self._folder))

    def _unlock_by_keyring(self) -> Office:
        from wa_journal.services import opening

        return self._unlock(opening.keyring_secret(self._folder))

    def _start_again(self) -> None:
        """Put away what is still in the boxes, and start anew even where that fails as well."""
        try:
            if self._journal is not None:
                self._journal.workspace.leave()
        finally:
            self._lock()

    def _report(self, places: tuple[str, ...], target: Path) -> None:
        from wa_journal.services import suite, support

        preferences = suite.build(self._office).preferences if self._office else None
        support.save(target, support.report(places, self._office, preferences))

    def _unlock(self, secret: str) -> Office:
        self._held.take()
        try:
            from wa_journal.services import opening

            return opening.open_office(self._folder, secret)
        except BaseException:
            self._held.release()
            raise

    def _create(self, passphrase: str) -> tuple[object, str]:
        from wa_journal.services import opening

        office, code = opening.create(self._folder, passphrase)
        self._held.take()
        return office, code

    def _print_code(self, code: str) -> None:
        from wa_journal.ui.print.recovery_sheet import print_code

        print_code(self._window, code)

    def _on_made(self, office: Office, first_client: bool) -> None:
        self._open(office)
        if first_client and self._journal is not None:
            self._journal.add_client()

    def _on_unlocked(self, office: Office) -> None:
        """Show around in the demonstration; who comes back from a lock is left where they were."""
        new_here = self._demo and _PLACE not in os.environ
        self._open(office)
        if new_here and self._journal is not None:
            self._journal.guide.begin()

    def _open(self, office: Office) -> None:
        """Fill the window from the services of an open journal."""
        from wa_journal.services import suite
        from wa_journal.ui.journal import OpenJournal
        from wa_journal.ui.wording import worded

        self._office = office
        services = suite.build(office, worded)
        self._wear_front(services.preferences.front())
        self._journal = OpenJournal(self._window, self._kit, services)
        self._journal.front_kept.connect(self._on_front_kept)
        self._journal.lock_wanted.connect(self._lock)
        self._journal.restore_wanted.connect(self._restore)
        self._journal.rotate_wanted.connect(self._rotate)
        self._journal.return_to(os.environ.pop(_PLACE, ""))

    def _wear_front(self, kept: Front) -> None:
        """Speak the language of the vault, and let the next lock screen know it."""
        self._languages.speak(kept.language)
        self._window.name_things()
        front.write_front(self._folder, kept)

    def _on_front_kept(self) -> None:
        if self._office is not None:
            from wa_journal.services import suite

            front.write_front(self._folder, suite.build(self._office).preferences.front())

    def _lock(self) -> None:
        """Close the journal and start the process anew: only that takes key and text out of memory."""
        if self._journal is not None:
            os.environ[_PLACE] = self._journal.where()
        self._window.hide()
        self.close(at_once=True)
        self._relaunch("demo" if self._demo else "")

    def _relaunch(self, command: str) -> None:
        words = [command] if command else []
        relaunch.relaunch((*words, "--journal", str(self._folder)) if not (command == "demo" and not self._demo) else (command,))


def _shell(kept: Front, *, demo: bool) -> tuple[QApplication, Kit, Languages, MainWindow]:
    """The application without a journal: look, worker, words, window."""
    from PySide6.QtWidgets import QApplication

    from wa_journal.ui.collector import Collector
    from wa_journal.ui.kit import Kit
    from wa_journal.ui.languages import Languages
    from wa_journal.ui.look import Look
    from wa_journal.ui.main_window import MainWindow
    from wa_journal.ui.messages import Messages
    from wa_journal.ui.notify import Notify
    from wa_journal.ui.tasks import Tasks
    from wa_journal.ui.theme import Mode

    sys.setswitchinterval(SWITCH_SECONDS)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["wa-journal"])
    languages = Languages(app, resources)
    languages.speak(kept.language)
    messages = Messages(error_words())
    look = Look(app, resources, Mode.of(kept.theme), kept.text_size)
    Collector(app).start()
    kit = Kit(look, Tasks(), messages, Notify(messages))
    return app, kit, languages, MainWindow(kit, demo=demo)
