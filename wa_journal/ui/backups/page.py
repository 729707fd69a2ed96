"""Backups: made, verified and brought back, in sight and to be stopped."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from wa_journal.model.change import Change, Touched
from wa_journal.model.vault import Check
from wa_journal.ui.backups.drill import Drill
from wa_journal.ui.backups.schedule import FOLDER, Planned, Schedule
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button, WordIconButton
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.own_files import among_documents
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.tasks import Job, Steps

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class BackupsPage(Page):
    """A backup is one encrypted file that carries its keys; it opens with the passphrase of its day."""

    concerns = Touched.BACKUPS | Touched.SETTINGS

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit, "")
        self.setAccessibleName(self.tr("Backups"))
        self._suite = suite
        self._job: Job | None = None
        look = kit.look
        self.make = WordIconButton(look, "backup", self.tr("Back up now …"), self._on_make, "primary")
        self.bring = WordIconButton(look, "restore", self.tr("Restore from a backup …"), self._on_restore)
        self.verify = Button(self.tr("Check the journal"), self._on_verify)
        self.rotate = Button(self.tr("Encrypt everything anew …"), self.rotate_wanted.emit)
        self.progress, self.checking = Progress(look, self.tr("Backup")), Progress(look, self.tr("Check"))
        self.drill = Drill(look)
        self.drill.wanted.connect(self._on_drill)
        self.schedule = Schedule(look)
        self.schedule.kept.connect(self._on_setting)
        self.schedule.folder_wanted.connect(self._on_folder)
        for bar in (self.progress, self.checking, self.drill.progress):
            bar.stopped.connect(self._on_stop)
        self.checks = RowList(look, self.tr("What was checked"), "inner", open_on_click=False)
        self.checks.hide()
        told = self.tr(
            "A backup is one encrypted file that carries its own keys. It opens with the passphrase or the "
            "code of its day. Keep it on another disk."
        )
        fresh = self.tr(
            "If somebody may have copied your files and known your passphrase or code: a fresh key and a new recovery code."
        )
        warned = self.tr("The present journal is moved aside first; nothing is overwritten.")
        inside = column(
            Card(look, self.tr("Make a backup"), PlainLabel(told), row(self.make, None), self.progress),
            Card(look, self.tr("By itself"), self.schedule),
            Card(look, self.tr("Would it come back?"), self.drill),
            Card(look, self.tr("Is everything sound?"), row(self.verify, None), self.checking, self.checks),
            Card(look, self.tr("Bring one back"), PlainLabel(warned), row(self.bring, None)),
            Card(look, self.tr("A new key"), PlainLabel(fresh), row(self.rotate, None)),
            None,
            gap=look.px(4),
        )
        self.fill(inside, most=220)
        self.start = self.make

    def reload(self) -> None:
        """Load the schedule."""
        self.run(lambda: planned(self._suite), self._on_planned)

    def begin_backup(self, target: Path) -> Job:
        """Write a backup, with a bar and a way to stop it."""
        self.make.setEnabled(False)
        self.progress.begin(self.tr("Writing and verifying the backup …"))
        job = Job(self, partial(self._on_made, target), self.fail, progress=self.progress.show_done, ended=self._on_ended)
        self._job = job
        return self.kit.tasks.run_long(job, lambda steps: self._write(target, steps, job))

    def _write(self, target: Path, steps: Steps, job: Job) -> Change:
        return self._suite.keeping.backup(target, steps, job.stopping.is_set)

    def _on_make(self) -> None:
        name = f"journal-{date.today().isoformat()}.wabackup"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Back up to"), among_documents(name))
        if chosen:
            self.begin_backup(Path(chosen))

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _on_ended(self) -> None:
        self.progress.end()
        self.make.setEnabled(True)

    def _on_made(self, target: Path, change: Change) -> None:  # noqa: ARG002
        self.drill.show_source(target)
        self.reload()
        self.banner.say(Channel.GOOD, self.tr("The backup is written and was read back to verify it."))

    def _on_restore(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Restore from"), among_documents())
        if chosen:
            self.restore_wanted.emit(Path(chosen))

    def _on_verify(self) -> None:
        self.verify.setEnabled(False)
        self.checking.begin(self.tr("Reading every page …"))
        job = Job(self, self._on_verified, self.fail, None, self.checking.show_done, self._on_verify_ended)
        self._job = job
        self.kit.tasks.run_long(job, self._suite.keeping.verify)

    def _on_verify_ended(self) -> None:
        self.checking.end()
        self.verify.setEnabled(True)

    def _on_verified(self, checks: tuple[Check, ...]) -> None:
        self._show_checks(checks)
        if all(check.sound for check in checks):
            self.banner.say(Channel.GOOD, self.tr("Everything that was checked is sound."))
        else:
            self.banner.say(Channel.ERROR, self.tr("Something is not sound. Do not write on; bring back the last backup."))

    def _on_drill(self, source: Path, secret: str) -> None:
        self.drill.begin()
        self._job = Job(self, self._on_drilled, self.fail, None, self.drill.progress.show_done, self.drill.end)
        self.kit.tasks.run_long(self._job, lambda steps: self._suite.keeping.drill(source, secret, steps))

    def _on_drilled(self, checks: tuple[Check, ...]) -> None:
        self._show_checks(checks)
        if all(check.sound for check in checks):
            self.banner.say(Channel.GOOD, self.tr("The backup would come back whole: it opened, and every page was read."))
        else:
            self.banner.say(Channel.ERROR, self.tr("This backup is not sound. Make a new one, and try an older one."))

    def _show_checks(self, checks: tuple[Check, ...]) -> None:
        self.checks.show_rows(tuple(self._row(check) for check in checks))
        self.checks.show()
        self.checks.fit_height()

    def _on_planned(self, plan: Planned) -> None:
        self.schedule.show_planned(plan)
        self.drill.offer(self._suite.keeping.newest_backup(plan.folder) if plan.folder and not plan.missing else None)

    def _on_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder for backups"), among_documents())
        if chosen:
            self._on_setting(FOLDER, chosen)

    def _on_setting(self, key: str, value: object) -> None:
        self.run(lambda: self._suite.preferences.set(key, value), self._on_set)  # type: ignore[arg-type]
        self.kept.emit(key, value)

    def _on_set(self, change: Change) -> None:  # noqa: ARG002
        self.reload()

    def _row(self, check: Check) -> Row:
        state = self.tr("sound") if check.sound else self.tr("not sound")
        mark = Mark.DONE if check.sound else Mark.WARN
        return Row(check.name, self._checked(check.name), note=f"{check.count:,} · {state}", mark=mark)

    def _checked(self, name: str) -> str:
        return {
            "page seals": self.tr("the seal of every page"),
            "structure": self.tr("the structure of the file"),
            "search index": self.tr("the search against the entries"),
            "access log": self.tr("the chain of the access log"),
            "client": self.tr("clients"),
            "session": self.tr("sessions"),
            "entry_version": self.tr("saved versions of entries"),
            "addendum": self.tr("additions to entries"),
            "tag": self.tr("tags"),
            "access_line": self.tr("lines of the access log"),
        }.get(name, name)


def planned(suite: Suite) -> Planned:
    """Give the schedule as it stands; runs on the worker."""
    chosen = str(suite.preferences.get(FOLDER))
    folder = Path(chosen) if chosen else None
    there = folder is not None and folder.is_dir()
    newest = suite.keeping.last_backup(folder) if folder is not None and there else None
    same = folder is not None and there and suite.keeping.on_the_journals_disk(folder)
    waiting = suite.keeping.places.waiting()
    return Planned(folder, suite.preferences.all(), newest, folder is not None and not there, same, waiting)
