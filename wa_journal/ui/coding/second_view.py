"""A second reader: entries to read blind, how far both agree, and decisions as files without text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from wa_journal.model.change import Change
from wa_journal.model.coding import Blind, Compared, DoubleCoded, Imported, ToRead
from wa_journal.model.ids import SessionId
from wa_journal.model.said import Said, numbered
from wa_journal.services import own_file
from wa_journal.ui.coding.blind_view import BlindView
from wa_journal.ui.coding.reading_desk import ReadingDesk
from wa_journal.ui.coding.view import CodingView
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.layouts import column, flow, row
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.own_files import among_documents
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.phrases import day
from wa_journal.ui.question import Question
from wa_journal.ui.save_as import ask_where
from wa_journal.ui.wording import number, worded

if TYPE_CHECKING:
    from wa_journal.services.tags.coding import Coding

_FEW = 10
Loaded = tuple[tuple[str, ...], tuple[ToRead, ...], DoubleCoded]


class SecondView(CodingView):
    """The reader's name chooses whose reading is shown and gone on with."""

    def __init__(self, page: Page, coding: Coding) -> None:
        super().__init__(page, coding)
        look = page.kit.look
        self._to_read: tuple[ToRead, ...] = ()
        # Whose reading is open, and whose of which entry is on its way; the line with the name may say another one by then.
        self._reads = ""
        self._opening: tuple[str, str] | None = None
        self._desk = ReadingDesk(page, coding.double)
        self._desk.ended.connect(self._on_left)
        self.known = Dropdown(look, self.tr("Readers so far"))
        self.known.activated.connect(self._on_known)
        self.reader = TextField(self.tr("Second reader"), self.tr("a short name, such as initials"))
        self.reader.textChanged.connect(self._on_typed)
        self.reader.editingFinished.connect(self._on_named)
        self.entries = TallList(look, self.tr("Entries to read a second time"), "inner")
        self.entries.opened.connect(self._on_open)
        self.told = PlainLabel("")
        self.rows = TallList(look, self.tr("Agreement by tag"), "inner", open_on_click=False)
        self.blind = BlindView(look)
        self.blind.changed.connect(self._on_changed)
        self.blind.done.connect(self._on_done)
        self.blind.left.connect(self._on_left)
        self._stack = OneOf()
        self._build()

    def _build(self) -> None:
        look = self.page.kit.look
        told = self.tr(
            "For teams that check their coding: a second reader labels the same entries without seeing any tag. The first "
            "reading is what you confirmed, in entries where you went through the tags."
        )
        caveat = self.tr(
            "Kappa counts sentences and takes out what chance would give. Most sentences have no tag, so two readers who "
            "nearly always agree can still have a low kappa where a tag is rare."
        )
        whole = self.tr("An entry counts only if both went through all of it: an untagged sentence in any other says nothing.")
        who = row(Named(self.tr("Second reader"), self.reader), self.reader, self.known, gap=look.px(2))
        who.setStretch(1, 1)
        save = Button(self.tr("Save this reader's decisions …"), self._on_save)
        own = Button(self.tr("Save your own …"), self._on_save_own)
        bring = Button(self.tr("Take in a file …"), self._on_bring)
        self.forget = Button(self.tr("Remove this reader …"), self._on_forget)
        files = flow(save, own, bring, self.forget, gap=look.px(2))
        without = PlainLabel(
            self.tr("The files hold random numbers, places and labels: no word of an entry, no codename."), "muted"
        )
        reading = Card(look, self.tr("Entries"), self.entries)
        agreement = Card(
            look, self.tr("Agreement"), self.told, self.rows, PlainLabel(caveat, "muted"), PlainLabel(whole, "muted")
        )
        inside = column(PlainLabel(told, "muted"), who, agreement, reading, files, without, None, gap=look.px(3))
        overview = QWidget()
        overview.setLayout(inside)
        self._stack.addWidget(overview)
        self._stack.addWidget(self.blind)
        self.setLayout(column(self._stack, gap=0))

    @property
    def start(self) -> QWidget:
        """Begin with the reader's name while there is none."""
        if self._stack.currentIndex() == 1:
            return self.blind.list
        return self.entries if self.name and self.entries.rows.rows else self.reader

    @property
    def name(self) -> str:
        """Give the reader's short name."""
        return self.reader.text().strip()

    def reload(self) -> None:
        """Load entries and agreement of this reader."""
        double, name = self.coding.double, self.name
        self.load(lambda: (double.readers(), double.to_read(name), double.agreement(name)), self._on_loaded_readers)

    def _on_loaded_readers(self, loaded: Loaded) -> None:
        """Show them of the reader whose name is in sight; for another one it is loaded once the name is typed."""
        readers, self._to_read, found = loaded
        if found.reader != self.name:
            self._show_nobodys()
            return
        self.known.offer((("", self.tr("readers so far")), *((one, one) for one in readers)))
        self.known.show_key(self.name if self.name in readers else "")
        self.known.setVisible(bool(readers))
        self.forget.setEnabled(self.name in readers)
        self.entries.show_rows(tuple(self._entry(one) for one in self._to_read))
        self.rows.show_rows(tuple(self._row(one) for one in found.rows))
        self.told.setText(self._told(found))

    def _show_nobodys(self) -> None:
        """Show the entries alone: how far another reader is with them is nothing that is known of this one."""
        self._to_read = tuple(replace(one, begun=False, done=False) for one in self._to_read)
        self.forget.setEnabled(False)
        self.entries.show_rows(tuple(self._entry(one) for one in self._to_read))
        self.rows.show_rows(())
        self.told.setText("")

    def _entry(self, one: ToRead) -> Row:
        state = self.tr("read") if one.done else self.tr("begun") if one.begun else ""
        detail = "" if one.first_done else self.tr("you have not gone through its tags yet")
        title = self.tr("{codename}, session {number}").format(codename=one.codename, number=one.number)
        mark = Mark.DONE if one.done else Mark.OPEN
        note = "  ·  ".join(part for part in (state, day(one.on)) if part)
        return Row(one.session, title, detail, note, mark)

    def _told(self, found: DoubleCoded) -> str:
        if not self._to_read:
            return self.tr("There are no finished entries yet.")
        if not self.name:
            return self.tr("Give the second reader a short name, then open an entry.")
        return " ".join(worded(part) for part in _counted(found))

    def _row(self, one: Compared) -> Row:
        detail = self.tr("both {both}  ·  only one of you {one}  ·  neither {neither}").format(
            both=one.both, one=one.one, neither=one.neither
        )
        return Row(one.indicator, self.label(one.indicator), detail, self._kappa(one), self.mark(one.indicator))

    def _kappa(self, one: Compared) -> str:
        if one.kappa is None:
            return self.tr("kappa says nothing here")
        words = self.tr("kappa {kappa}").format(kappa=number(one.kappa, 2))
        if one.both + one.one < _FEW or one.low is None or one.high is None:
            return self.tr("{kappa}, too few to rely on").format(kappa=words)
        return self.tr("{kappa}, range {low} to {high}").format(kappa=words, low=number(one.low, 2), high=number(one.high, 2))

    def _on_typed(self) -> None:
        self._opening = None
        self._show_nobodys()

    def _on_named(self) -> None:
        self.reload()

    def _on_known(self) -> None:
        if self.known.key:
            self.reader.setText(self.known.key)
            self.reload()

    def _on_open(self, key: str) -> None:
        if not self.name:
            self.page.banner.say(Channel.INFO, self.tr("Give the second reader a short name first."))
            self.reader.setFocus()
            return
        name = self.name
        self._opening = opening = name, key
        self.load(lambda: self.coding.double.blind(SessionId(key), name), partial(self._on_blind, opening))

    def _on_blind(self, opening: tuple[str, str], read: Blind) -> None:
        if opening is not self._opening:
            return
        name = self._reads = opening[0]
        self._opening = None
        one = next(one for one in self._to_read if one.session == read.session)
        title = self.tr("{codename}, session {number}, read by {reader}")
        words = title.format(codename=one.codename, number=one.number, reader=name)
        read = self._desk.newest(name, read)
        self._stack.setCurrentIndex(1)
        self.blind.show_blind(words, read, tuple(self._known.values()), self.label)

    def _on_changed(self) -> None:
        self._save(done=False)

    def _on_done(self) -> None:
        """Go back to the list once it is kept."""
        self._save(done=True)

    def _on_left(self) -> None:
        self._desk.flush()
        self._reads = ""
        self._stack.setCurrentIndex(0)
        self.reload()
        self.entries.setFocus()

    def _save(self, *, done: bool) -> None:
        read = self.blind.read
        if read is not None:
            self._desk.keep(self._reads, replace(read, done=done or read.done), ending=done)

    def _on_save(self) -> None:
        self._ask_where(self.name)

    def _on_save_own(self) -> None:
        self._ask_where("")

    def _ask_where(self, reader: str) -> None:
        asked, save = self.tr("Save the decisions to"), partial(self.save_to, reader=reader)
        ask_where(self.page.kit.notify, self, asked, "tag-decisions.json", save)

    def save_to(self, target: Path, reader: str) -> None:
        """Write a reader's decisions, or without a reader the officer's own."""
        double, name = self.coding.double, reader or self.tr("officer")
        self.page.run_aside(lambda: own_file.write(target, double.exported(reader, name)), self._on_saved)

    def _on_saved(self, target: Path) -> None:
        self.page.banner.say(Channel.GOOD, self.tr("Saved as {name}. It holds no word of an entry.").format(name=target.name))

    def _on_bring(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Take in a reader's decisions"), among_documents(), "*.json;;*")
        if chosen:
            self.bring(Path(chosen))

    def bring(self, source: Path) -> None:
        """Take in a file of decisions."""
        self.page.run_aside(lambda: self.coding.double.imported(own_file.read(source)), self._on_brought)

    def _on_brought(self, found: Imported) -> None:
        if not self._reads and self._opening is None:
            self.reader.setText(found.reader)
        words = worded(numbered("SecondView", "{count} entries were taken in.", "{count} entry was taken in.", found.taken))
        if found.unknown:
            unknown = numbered(
                "SecondView",
                "{count} are not in this journal and were left out.",
                "{count} is not in this journal and was left out.",
                found.unknown,
            )
            words = f"{words} {worded(unknown)}"
        if found.outdated:
            outdated = numbered(
                "SecondView",
                "{count} were amended since and were left out.",
                "{count} was amended since and was left out.",
                found.outdated,
            )
            words = f"{words} {worded(outdated)}"
        if found.otherwise:
            stayed = numbered(
                "SecondView",
                "{count} were read otherwise here under this name, and stay as they are here.",
                "{count} was read otherwise here under this name, and stays as it is here.",
                found.otherwise,
            )
            words = f"{words} {worded(stayed)}"
        self.page.banner.say(Channel.GOOD if found.taken and not found.otherwise else Channel.WARN, words)
        self.reload()

    def _on_forget(self) -> None:
        words = self.tr("All labels of this reader are taken away. Your own tags stay.")
        question = Question(self.tr("Remove this reader?"), words, self.tr("Remove"), danger=True)
        self.page.kit.notify.ask(self, question, partial(self._on_forget_agreed, self.name))

    def _on_forget_agreed(self, name: str) -> None:
        self.page.run(lambda: self.coding.double.forget(name), self._on_forgotten)

    def _on_forgotten(self, change: Change) -> None:  # noqa: ARG002
        self.reload()


def _counted(found: DoubleCoded) -> Iterator[Said]:
    yield numbered("SecondView", "{count} entries read by both.", "{count} entry read by both.", found.entries)
    yield numbered("SecondView", "{count} sentences.", "{count} sentence.", found.sentences)
    if found.waiting:
        yield numbered(
            "SecondView",
            "In {count} more you have not gone through the tags yet.",
            "In one more you have not gone through the tags yet.",
            found.waiting,
        )
    if found.outdated:
        yield numbered(
            "SecondView",
            "{count} were amended after the second reading and do not count.",
            "{count} was amended after the second reading and does not count.",
            found.outdated,
        )
