"""Backups: made, verified and brought back, in sight and to be stopped."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from wa_journal.model.change import Change, Touched
from wa_journal.model.errors import JournalError
from wa_journal.model.vault import Check
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button, WordIconButton
from wa_journal.ui.parts.card import Card, widest
from wa_journal.ui.parts.layouts import column, row
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

    concerns = Touched.BACKUPS

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit, "")
        self.setAccessibleName(self.tr("Backups"))
        self._suite = suite
        self._job: Job | None = None
        look = kit.look
        self.make = WordIconButton(look, "backup", self.tr("Back up now …"), self._on_make, "primary")
        self.bring = WordIconButton(look, "restore", self.tr("Restore from a backup …"), self._on_restore)
        self.verify = Button(self.tr("Check the journal"), self._on_verify)
        self.progress = Progress(look, self.tr("Backup"))
        self.progress.stopped.connect(self._on_stop)
        self.checks = RowList(look, self.tr("What was checked"), "inner", open_on_click=False)
        self.checks.hide()
        told = self.tr(
            "A backup is one encrypted file that carries its own keys. It opens with the passphrase or the "
            "code of its day. Keep it on another disk."
        )
        warned = self.tr("The present journal is moved aside first; nothing is overwritten.")
        inside = column(
            Card(look, self.tr("Make a backup"), PlainLabel(told), row(self.make, None), self.progress),
            Card(look, self.tr("Bring one back"), PlainLabel(warned), row(self.bring, None)),
            Card(look, self.tr("Is everything sound?"), row(self.verify, None), self.checks),
            None,
            gap=look.px(4),
        )
        self.fill(widest(inside, look.px(220)))
        self.start = self.make

    def begin_backup(self, target: Path) -> Job:
        """Write a backup, with a bar and a way to stop it."""
        self.make.setEnabled(False)
        self.progress.begin(self.tr("Writing and verifying the backup …"))
        job = Job(self, self._on_made, self.fail, progress=self.progress.show_done, ended=self._on_ended)
        self._job = job
        return self.kit.tasks.run_long(job, lambda steps: self._write(target, steps, job))

    def _write(self, target: Path, steps: Steps, job: Job) -> Change:
        return self._suite.keeping.backup(target, steps, job.stopping.is_set)

    def _on_make(self) -> None:
        name = f"journal-{date.today().isoformat()}.wabackup"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Back up to"), name)
        if chosen:
            self.begin_backup(Path(chosen))

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _on_ended(self) -> None:
        self.progress.end()
        self.make.setEnabled(True)

    def _on_made(self, change: Change) -> None:  # noqa: ARG002
        self.banner.say(Channel.GOOD, self.tr("The backup is written and was read back to verify it."))

    def _on_restore(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Restore from"))
        if chosen:
            self.restore_wanted.emit(Path(chosen))

    def _on_verify(self) -> None:
        self.verify.setEnabled(False)
        self.kit.tasks.run_aside(self, self._suite.keeping.verify, self._on_verified, self._on_verify_failed)

    def _on_verify_failed(self, error: JournalError) -> None:
        self.verify.setEnabled(True)
        self.fail(error)

    def _on_verified(self, checks: tuple[Check, ...]) -> None:
        self.verify.setEnabled(True)
        self.checks.show_rows(tuple(self._row(check) for check in checks))
        self.checks.show()
        self.checks.fit_height()
        if all(check.sound for check in checks):
            self.banner.say(Channel.GOOD, self.tr("Everything that was checked is sound."))
        else:
            self.banner.say(Channel.ERROR, self.tr("Something is not sound. Do not write on; bring back the last backup."))

    def _row(self, check: Check) -> Row:
        state = self.tr("sound") if check.sound else self.tr("not sound")
        return Row(check.name, check.name, note=f"{check.count:,} · {state}", mark=Mark.DONE if check.sound else Mark.WARN)
