"""Brings another diary in: chosen, read, looked at, mapped, then all of it or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from wa_journal.model.bringing import Diary, DiaryKind, LastImport, Preview, Reading, TakenBack
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Client
from wa_journal.model.said import numbered
from wa_journal.ui.exchange import words
from wa_journal.ui.exchange.columns_view import ColumnsView
from wa_journal.ui.exchange.mapping_view import MappingView
from wa_journal.ui.job import Steps
from wa_journal.ui.long_job import LongJob
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button, WordIconButton
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.focus import rest_focus
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.own_files import among_documents
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.phrases import day
from wa_journal.ui.question import Question
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_CHANGED = Change(Touched.CLIENTS | Touched.SESSIONS | Touched.ENTRIES | Touched.TAGS | Touched.RATINGS)
_EXAMPLES = 3


class BringCard(Card):
    """Nothing is in the journal until the last button is pressed, and one button takes it out again."""

    def __init__(self, page: Page, suite: Suite) -> None:
        look = page.kit.look
        super().__init__(look, "")
        self._page, self._suite = page, suite
        self._place: Path | None = None
        self._diary: Diary | None = None
        self._clients: tuple[Client, ...] = ()
        self._writes = False
        options = tuple((kind.value, words.NAMES[kind]) for kind in DiaryKind)
        self.kind = Choice(look, self.tr("The program it comes from"), options)
        self.kind.show_key(DiaryKind.REDNOTEBOOK.value)
        self._how = PlainLabel("", "muted")
        self.file = WordIconButton(look, "import", self.tr("Choose a file …"), self._on_file)
        self.folder = WordIconButton(look, "import", self.tr("Choose a folder …"), self._on_folder)
        self.job = LongJob(page, page.kit, Progress(look, self.tr("Import")), page.fail)
        self.job.begun.connect(page.banner.try_again)
        self.job.ended.connect(self._on_ended)
        self._last = PlainLabel()
        self.back = WordIconButton(look, "undo", self.tr("Take the import back …"), self._on_take_back)
        self._found, self._examples = (
            PlainLabel("", "strong"),
            TallList(look, self.tr("First entries"), "inner", open_on_click=False),
        )
        self.columns, self.mapping = ColumnsView(look), MappingView(look)
        self._told = PlainLabel("", "strong")
        self.shares = TallList(look, self.tr("What each client would get"), "inner", open_on_click=False)
        self.bring = Button(self.tr("Bring them in"), self._on_bring, "primary")
        self.read_part = QWidget()
        self._build()
        self._on_kind()

    def reload(self) -> None:
        """Load the clients to choose from, and the last import."""
        suite = self._suite
        self._page.run(lambda: (suite.clients.all(archived=True), suite.bringing.last()), self._on_loaded)

    def read(self, place: Path, reading: Reading | None = None) -> None:
        """Read a diary and show what it holds."""
        self._place = place
        kind, read = self._kind_chosen(), self._suite.bringing.read

        def call(steps: Steps) -> tuple[Diary, tuple[Client, ...]]:
            return read(kind, place, reading, steps), self._suite.clients.all(archived=True)

        self.job.run(self.tr("Reading …"), call, self._on_read)

    def _kind_chosen(self) -> DiaryKind:
        return DiaryKind(self.kind.key or DiaryKind.REDNOTEBOOK)

    def _build(self) -> None:
        look = self._page.kit.look
        told = self.tr("Entries of another diary become sessions here. You see first what would come in; nothing is overwritten.")
        buttons = flow(self.file, self.folder, gap=look.px(2))
        back = flow(self.back, gap=look.px(2))
        self.body.addWidget(PlainLabel(self.tr("From another diary"), "heading"))
        self.setAccessibleName(self.tr("From another diary"))
        for piece in (PlainLabel(told), self.kind, self._how):
            self.body.addWidget(piece)
        self.body.addLayout(buttons)
        self.body.addWidget(self.job.progress)
        end = flow(self.bring, Button(self.tr("Put away"), self._put_away), gap=look.px(2))
        self.read_part.setLayout(
            column(
                self._found,
                self._examples,
                self.columns,
                self.mapping,
                self._told,
                self.shares,
                end,
                gap=look.px(3),
            )
        )
        self.read_part.hide()
        self.body.addWidget(self.read_part)
        self.body.addWidget(self._last)
        self.body.addLayout(back)
        self.kind.chosen.connect(self._on_kind)
        self.columns.changed.connect(self._on_columns)
        self.mapping.changed.connect(self._look_ahead)

    def _on_loaded(self, loaded: tuple[tuple[Client, ...], LastImport | None]) -> None:
        self._clients, last = loaded
        for widget in (self._last, self.back):
            widget.setVisible(last is not None)
        if last is not None:
            counted = worded(numbered("Diaries", "{count} entries", "{count} entry", last.entries))
            told = self.tr("Last import, {day}: {entries} from {program}.")
            cut = self.tr("The last import was cut off after {entries}. Bring the diary in again to go on, or take it back.")
            sentence = told if last.whole else cut
            on = day(last.at.astimezone().date())
            self._last.setText(sentence.format(day=on, entries=counted, program=words.NAMES[last.kind]))

    def _on_kind(self) -> None:
        kind = self._kind_chosen()
        self._how.setText(words.how_to(kind))
        self.folder.setVisible(kind in words.FOLDERS)
        self._put_away()

    def _put_away(self) -> None:
        self.job.stop()
        self._diary, self._place = None, None
        self.read_part.hide()

    def _on_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("The other diary"), among_documents())
        if chosen:
            self.read(Path(chosen))

    def _on_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("The folder of the other diary"), among_documents())
        if chosen:
            self.read(Path(chosen))

    def _on_columns(self) -> None:
        if self._place is not None:
            self.read(self._place, self.columns.reading())

    def _on_read(self, read: tuple[Diary, tuple[Client, ...]]) -> None:
        if self._place is None:
            # Put away while its last line was read.
            return
        self._diary, self._clients = read
        diary = self._diary
        self._found.setText(" ".join(part for part in (words.found(diary), words.not_taken(diary.skipped)) if part))
        shown = (words.example(entry) for entry in diary.entries[:_EXAMPLES])
        self._examples.show_rows(tuple(Row(str(number), *one) for number, one in enumerate(shown)))
        self.columns.setVisible(diary.kind is DiaryKind.CSV)
        self.columns.show_reading(diary.headings, diary.reading)
        self.mapping.setVisible(bool(diary.entries))
        self.mapping.offer(diary, self._clients)
        self.read_part.show()
        self._look_ahead()

    def _look_ahead(self) -> None:
        if self._diary is None or self._writes:
            return
        diary, mapping, preview = self._diary, self.mapping.mapping(), self._suite.bringing.preview
        self.bring.rest()
        self.job.run(self.tr("Comparing with the journal …"), lambda steps: preview(diary, mapping, steps), self._on_looked)

    def _on_looked(self, preview: Preview) -> None:
        lacking = self.tr("Give the new client a codename first.") if self.mapping.lacks_codename else ""
        self._told.setText(f"{words.told(preview)} {lacking}".strip())
        rows = ((one.codename, *words.share(one)) for one in preview.shares)
        self.shares.show_rows(tuple(Row(*row) for row in rows))
        if preview.entries:
            self.bring.resume()

    def _on_bring(self) -> None:
        if self._diary is None:
            return
        diary, mapping, bring = self._diary, self.mapping.mapping(), self._suite.bringing.bring
        told = self.tr("Bringing in …")
        self.job.run(told, lambda steps: bring(diary, mapping, steps), self._on_brought, _CHANGED, undone=self._on_undone)
        self._hold()

    def _hold(self) -> None:
        """Let nothing begin that would stop what is brought in or taken out, and what was told of an import before go."""
        self._writes = True
        self._page.banner.clear()
        for button in (self.bring, self.back):
            button.rest()
        rest_focus(self.read_part)
        for piece in self._ways:
            piece.setEnabled(False)

    def _on_ended(self) -> None:
        if self._writes:
            self._writes = False
            for piece in self._ways:
                piece.setEnabled(True)
            for button in (self.back, self.bring):
                button.resume()

    @property
    def _ways(self) -> tuple[QWidget, ...]:
        """Give what begins something else."""
        return self.kind, self.file, self.folder, self.read_part

    def _on_brought(self, done: Preview) -> None:
        self._put_away()
        self.reload()
        whole = self.tr("All of it is in the journal.")
        said = f"{words.told(done)} {whole}"
        self._page.banner.say(Channel.GOOD, said, self.tr("Take it back"), self._take_back)

    def _on_undone(self) -> None:
        """Stopped, or failed: everything was taken out again, or stays in."""
        self.reload()
        self._look_ahead()

    def _on_take_back(self) -> None:
        told = self.tr("Its entries are taken out again. Sessions that you have worked on since stay where they are.")
        question = Question(self.tr("Take the last import back?"), told, self.tr("Take it back"), danger=True)
        self._page.kit.notify.ask(self, question, self._take_back)

    def _take_back(self) -> None:
        take_back = self._suite.bringing.take_back
        self.job.run(self.tr("Taking out …"), take_back, self._on_taken_back, _CHANGED, undone=self._on_undone)
        self._hold()

    def _on_taken_back(self, done: TakenBack) -> None:
        self.reload()
        self._look_ahead()
        gone = numbered("Diaries", "{count} entries were taken out again.", "{count} entry was taken out again.", done.entries)
        left = numbered(
            "Diaries",
            "{count} sessions stay, because you have worked on them since.",
            "{count} session stays, because you have worked on it since.",
            done.left,
        )
        self._page.banner.say(Channel.GOOD, " ".join(worded(part) for part in ((gone, left) if done.left else (gone,))))
