"""Backups: made, verified and brought back, in sight and to be stopped."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from wa_journal.model.change import Change, Touched
from wa_journal.model.errors import JournalError
from wa_journal.model.vault import BACKUP_ENDING, INDEX, Check
from wa_journal.ui.backups.checked import Checked
from wa_journal.ui.backups.drill import Drill
from wa_journal.ui.backups.schedule import FOLDER, Planned, Schedule
from wa_journal.ui.kit import Kit
from wa_journal.ui.long_job import LongJob
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.buttons import Button, WordIconButton
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.focus import keys_are_in
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.own_files import among_documents
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.save_as import ask_where

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite
    from wa_journal.ui.job import Steps


class BackupsPage(Page):
    """A backup is one encrypted file that carries its keys; each card tells what came of it in its own place."""

    concerns = Touched.BACKUPS | Touched.SETTINGS

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Backups"))
        self._suite = suite
        self._folder: Path | None = None
        look = kit.look
        self.make = WordIconButton(look, "backup", self.tr("Back up now …"), self._on_make, "primary")
        self.bring = WordIconButton(look, "restore", self.tr("Restore from a backup …"), self._on_restore)
        self.verify = Button(self.tr("Check the journal"), self._on_verify)
        self.index = Button(self.tr("Make the search anew"), self._on_index)
        self.index.hide()
        self.rotate = Button(self.tr("Encrypt everything anew …"), self.rotate_wanted.emit)
        self.progress, self.checking = Progress(look, self.tr("Backup")), Progress(look, self.tr("Check"))
        self._making = LongJob(self, kit, self.progress, self._on_not_made)
        self._making.ended.connect(self.make.resume)
        self._verifying = LongJob(self, kit, self.checking, self._on_not_verified)
        self._verifying.ended.connect(self.verify.resume)
        self._verifying.ended.connect(self.index.resume)
        self.drill = Drill(kit, suite.keeping)
        self.schedule = Schedule(look)
        self.schedule.kept.connect(self._on_setting)
        self.schedule.folder_wanted.connect(self._on_folder)
        self.made = Banner(look)
        unsound = self.tr("Something is not sound. Do not write on; bring back the last backup.")
        self.checks = Checked(look, self.tr("Everything that was checked is sound."), unsound)
        for found in (self.checks, self.drill.found):
            found.told.connect(self._on_told)
        told = self.tr(
            "A backup is one encrypted file that carries its own keys. It opens with the passphrase or the "
            "code of its day. Keep it on another disk."
        )
        fresh = self.tr(
            "If somebody may have copied your files and known your passphrase or code: a fresh key and a new recovery code."
        )
        warned = self.tr("The present journal is moved aside first; nothing is overwritten.")
        inside = column(
            Card(look, self.tr("Make a backup"), PlainLabel(told), row(self.make, None), self.progress, self.made),
            Card(look, self.tr("By itself"), self.schedule),
            Card(look, self.tr("Would it come back?"), self.drill),
            Card(look, self.tr("Is everything sound?"), row(self.verify, self.index, None), self.checking, self.checks),
            Card(look, self.tr("Bring one back"), PlainLabel(warned), row(self.bring, None)),
            Card(look, self.tr("A new key"), PlainLabel(fresh), row(self.rotate, None)),
            None,
            gap=look.px(4),
        )
        self.fill(inside, most=220)
        self.start = self.make
        self.pieces = {
            "make": self.make,
            "drill": self.drill,
            "check": self.verify,
            "restore": self.bring,
            "rotate": self.rotate,
        }

    def reload(self) -> None:
        """Load the schedule."""
        self.run(lambda: planned(self._suite), self._on_planned)

    def begin_backup(self, target: Path) -> None:
        """Write a backup, with a bar and a way to stop it."""
        self.make.rest()
        self.made.clear()
        words, made = self.tr("Writing and verifying the backup …"), partial(self._on_made, target)
        self._making.run(words, partial(self._suite.keeping.backup, target), made)

    def _on_make(self) -> None:
        name = f"journal-{date.today().isoformat()}{BACKUP_ENDING}"
        proposed = name if self._folder is None else str(self._folder / name)
        ask_where(self.kit.notify, self, self.tr("Back up to"), proposed, self.begin_backup)

    def _on_made(self, target: Path, change: Change) -> None:  # noqa: ARG002
        self.drill.show_source(target)
        self.reload()
        words = self.tr("Written as {name} in {folder}, and read back to verify it.")
        self.made.say(Channel.GOOD, words.format(name=target.name, folder=target.parent))
        self._on_told()

    def _on_restore(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Restore from"), among_documents())
        if chosen:
            self.restore_wanted.emit(Path(chosen))

    def _on_verify(self) -> None:
        self.index.hide()
        self._check(self.verify, self.tr("Reading every page …"), self._suite.keeping.verify)

    def _on_index(self) -> None:
        self._check(self.index, self.tr("Making the search anew …"), self._suite.keeping.index_anew)

    def _check(self, asked: Button, words: str, call: Callable[[Steps], tuple[Check, ...]]) -> None:
        asked.rest()
        self.checks.clear()
        self._verifying.run(words, call, self._on_checked)

    def _on_checked(self, checks: tuple[Check, ...]) -> None:
        """Where the search alone is not sound, nothing that was written is lost, and no backup need come back."""
        search_alone = [check.name for check in checks if not check.sound] == [INDEX]
        if self.index.hasFocus() and not search_alone:
            self.verify.setFocus()
        self.index.setVisible(search_alone)
        words = self.tr(
            "Only the search is not sound: it may not find everything. What you wrote is whole. Make the search anew."
        )
        self.checks.show_checks(checks, words if search_alone else "")

    def _on_not_made(self, error: JournalError) -> None:
        self.made.say(Channel.ERROR, self.kit.messages.text(error))
        self._on_told()

    def _on_told(self) -> None:
        """Show whoever still waits there what came of it."""
        for at, told in (
            (self.make, self.made),
            (self.drill.secret, self.drill.found),
            (self.verify, self.checks),
            (self.index, self.checks),
        ):
            if keys_are_in(at):
                self.see(told)

    def _on_not_verified(self, error: JournalError) -> None:
        self.checks.refuse(self.kit.messages.text(error))

    def _on_planned(self, plan: Planned) -> None:
        self.schedule.show_planned(plan)
        self._folder = None if plan.missing else plan.folder
        self.drill.offer(self._suite.keeping.newest_backup(self._folder) if self._folder else None)

    def _on_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder for backups"), among_documents())
        if chosen:
            self._on_setting(FOLDER, chosen)

    def _on_setting(self, key: str, value: object) -> None:
        put = self._suite.preferences.set
        self.run(lambda: put(key, value), partial(self._on_set, key, value), failed=self._on_not_set)  # type: ignore[arg-type]

    def _on_set(self, key: str, value: object, change: Change) -> None:  # noqa: ARG002
        self.kept.emit(key, value)
        self.reload()

    def _on_not_set(self, error: JournalError) -> None:
        """What the journal has is shown again, and goes on being followed."""
        self.banner.say(Channel.ERROR, self.tr("The setting stays as it was. {why}").format(why=self.kit.messages.text(error)))
        self.reload()


def planned(suite: Suite) -> Planned:
    """Give the schedule as it stands; runs on the worker."""
    chosen = str(suite.preferences.get(FOLDER))
    folder = Path(chosen) if chosen else None
    there = folder is not None and suite.keeping.within_reach(folder) and folder.is_dir()
    newest = suite.keeping.last_backup(folder) if folder is not None and there else None
    same = folder is not None and there and suite.keeping.on_the_journals_disk(folder)
    waiting, unsure = suite.keeping.places.waiting(), suite.keeping.unsure(folder if there else None)
    return Planned(folder, suite.preferences.all(), newest, folder is not None and not there, same, waiting, unsure)
