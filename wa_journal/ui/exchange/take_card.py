"""Takes everything of one's own out, with a plain warning."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from wa_journal.model.change import Change
from wa_journal.model.taking import TakeForm
from wa_journal.ui.long_job import LongJob
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import WordIconButton
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.question import Question
from wa_journal.ui.save_as import ask_where

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class TakeCard(Card):
    """The reason is asked, since the access log holds it."""

    def __init__(self, page: Page, suite: Suite) -> None:
        look = page.kit.look
        super().__init__(look, "")
        self._page, self._suite = page, suite
        forms = ((TakeForm.JSON.value, self.tr("JSON, one file")), (TakeForm.CSV.value, self.tr("CSV tables in a ZIP")))
        self.form = Choice(look, self.tr("How it is written"), forms)
        self.form.show_key(TakeForm.JSON.value)
        self.reason = TextField(self.tr("Why (kept in the access log)"))
        self.reason.textChanged.connect(self._on_typed)
        self.write = WordIconButton(look, "export", self.tr("Write the file …"), self._on_write)
        self.write.setEnabled(False)
        self.job = LongJob(page, page.kit, Progress(look, self.tr("Export")), page.fail)
        self.job.begun.connect(page.banner.try_again)
        self.job.ended.connect(self._on_typed)
        told = self.tr(
            "All clients, sessions, entries, versions, tags, ratings, notes and the access log, for another program or for "
            "whoever asks what is kept about them."
        )
        self._warning = self.tr(
            "The file is not encrypted. Whoever has it can read every entry and every name in the lists of words to be masked. "
            "Keep it only where the official file may be kept."
        )
        self.setAccessibleName(self.tr("Take everything out"))
        for piece in (
            PlainLabel(self.tr("Take everything out"), "heading"),
            PlainLabel(told),
            PlainLabel(self._warning, "warn"),
            self.form,
            Named(self.tr("Why (kept in the access log)"), self.reason),
            self.reason,
        ):
            self.body.addWidget(piece)
        self.body.addLayout(flow(self.write, gap=look.px(2)))
        self.body.addWidget(self.job.progress)

    def write_to(self, target: Path) -> None:
        """Write everything into a file."""
        take, form, reason = self._suite.taking.take, TakeForm(self.form.key or TakeForm.JSON), self.reason.text()
        self.job.run(self.tr("Writing …"), lambda steps: take(target, form, reason, steps), self._on_written)
        self._on_typed()

    def _on_typed(self) -> None:
        """Write one file at a time: another one would stop the first without a word."""
        if self.reason.text().strip() and not self.job.running:
            self.write.resume()
        else:
            self.write.rest()

    def _on_write(self) -> None:
        question = Question(self.tr("Write everything, readable by anybody?"), self._warning, self.tr("Choose where"))
        self._page.kit.notify.ask(self, question, self._on_agreed)

    def _on_agreed(self) -> None:
        ending = "json" if self.form.key == TakeForm.JSON.value else "zip"
        name = f"journal-{date.today().isoformat()}.{ending}"
        ask_where(self._page.kit.notify, self, self.tr("Write everything to"), name, self.write_to)

    def _on_written(self, change: Change) -> None:  # noqa: ARG002
        self.reason.clear()
        self._page.banner.say(Channel.GOOD, self.tr("Everything is written. Only you can read the file; it is not encrypted."))
