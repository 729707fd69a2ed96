"""A copy of what is kept about a client, for the client: read it, see who was masked in it, then write it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.access_pack import Pack, PackChoices, Veiled
from wa_journal.model.change import Change
from wa_journal.model.clients import Client, ProfileTerm
from wa_journal.model.errors import JournalError
from wa_journal.model.supervision import ReportPage
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.box import Box
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.fields import TextBox
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.reading_text import to_read
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.tick_list import TickList
from wa_journal.ui.save_as import ask_where

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

PDF, TEXT = "pdf", "txt"
_LINES = 14


class PackBox(Box):
    """`written` carries the file; a stretch is masked or left in by a click on its box or the space bar."""

    written = Signal(object)

    def __init__(self, kit: Kit, suite: Suite, client: Client, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._suite, self._client = kit, suite, client
        self._people: tuple[ProfileTerm, ...] = ()
        self._pack: Pack | None = None
        self._own: set[str] = set()
        self._left_in: set[str] = set()
        look = kit.look
        self.setWindowTitle(self.tr("A copy for the client"))
        self.banner = Banner(look)
        self.own = TickList(look, self.tr("Names that are the client's own"))
        self.own.ticked.connect(self._on_own)
        self.veiled = TickList(look, self.tr("Who is masked"))
        self.veiled.ticked.connect(self._on_veiled)
        self.also = TextField(self.tr("Mask these words too"), self.tr("words or names, with commas between them"))
        self.also.editingFinished.connect(self._on_also)
        self.text = TextBox(look, self.tr("The copy as it would leave"), lines=_LINES)
        to_read(self.text)
        self.recipient, self.reason = TextField(self.tr("Who gets it")), TextField(self.tr("Why"))
        self.recipient.setText(self.tr("the client"))
        self.reason.setText(self.tr("asked to see what is kept"))
        self.form = Choice(look, self.tr("File"), ((PDF, "PDF"), (TEXT, self.tr("plain text"))))
        self.form.show_key(PDF)
        self.write = Button(self.tr("Write the copy …"), self._on_write, "primary")
        self._own_told = PlainLabel(self.tr("Which of these names are the client's own? They stay in."), "strong")
        self._build()
        self.fit(look.px(190), look.px(180))
        kit.tasks.run(self, lambda: suite.access_packs.people(client.id), self._on_people, self._on_failed)

    def write_to(self, target: Path) -> None:
        """Write the copy."""
        from wa_journal.services.summary.access_pack import PackHanding
        from wa_journal.ui.print.summary import render

        handing = PackHanding(target, self.recipient.text(), self.reason.text())
        choices, client = self._choices(), self._client.id
        drawn: Callable[[ReportPage], bytes] | None = render if self.form.key == PDF else None
        self.write.rest()
        self.banner.try_again()
        self._kit.tasks.run(
            self, lambda: self._suite.access_packs.hand_over(client, choices, handing, drawn), self._on_written, self._on_failed
        )

    def _build(self) -> None:
        look = self._kit.look
        told = self.tr(
            "Everything the journal keeps about this client, in plain language. Names of other people are masked. Read it to "
            "the end: a sentence may point to somebody without a name."
        )
        inside = column(
            PlainLabel(told, "muted"), self._own_told, self.own,
            PlainLabel(self.tr("Who is masked"), "strong"), self.veiled,
            Named(self.also.accessibleName(), self.also), self.also,
            Named(self.text.accessibleName(), self.text), self.text,
            Named(self.recipient.accessibleName(), self.recipient), self.recipient,
            Named(self.reason.accessibleName(), self.reason), self.reason,
            PlainLabel(self.tr("File"), "strong"), self.form, None, gap=look.px(2),
        )  # fmt: skip
        title = PlainLabel(self.tr("A copy for the client"), "title")
        buttons = row(None, Button(self.tr("Cancel"), self.reject), self.write, gap=look.px(2))
        self.setLayout(column(title, self.banner, Scroller(inside), buttons, gap=look.px(3), margin=look.px(5)))
        self.write.setEnabled(False)

    def _choices(self) -> PackChoices:
        also = tuple(word.strip() for word in self.also.text().split(",") if word.strip())
        return PackChoices(frozenset(self._own), frozenset(self._left_in), also)

    def _draft(self) -> None:
        client, choices = self._client.id, self._choices()
        draft = self._suite.access_packs.draft
        # Aside: a lock waits for all that stands in line, and masking takes its time.
        self._kit.tasks.run_aside(self, lambda: draft(client, choices), self._on_drafted, self._on_failed)

    def _on_people(self, people: tuple[ProfileTerm, ...]) -> None:
        self._people = people
        self._own_told.setVisible(bool(people))
        self._show_own()
        self._draft()

    def _show_own(self) -> None:
        self.own.show_rows(tuple(self._person(one) for one in self._people))

    def _person(self, one: ProfileTerm) -> Row:
        own = one.text in self._own
        note = self.tr("the client's own") if own else self.tr("somebody else")
        return Row(one.text, one.text, note=note, spoken=f"{one.text}. {note}", ticked=own)

    def _on_drafted(self, pack: Pack) -> None:
        from wa_journal.services.summary.access_pack import as_text

        self._pack = pack
        self.text.setPlainText(as_text(pack.page))
        self.veiled.show_rows(tuple(self._veiled(one) for one in pack.veiled))
        self.write.setEnabled(True)

    def _veiled(self, one: Veiled) -> Row:
        state = self.tr("left in") if one.left_in else one.replacement
        places = self.tr("{count} times").format(count=one.places) if one.places > 1 else self.tr("once")
        spoken = f"{one.stretch}. {state}"
        return Row(one.stretch.casefold(), one.stretch, places, state, spoken=spoken, ticked=not one.left_in)

    def _on_own(self, name: str) -> None:
        self._own ^= {name}
        self._show_own()
        self._draft()

    def _on_veiled(self, stretch: str) -> None:
        self._left_in ^= {stretch}
        self._draft()

    def _on_also(self) -> None:
        if self.also.isModified():
            self.also.setModified(False)
            self._draft()

    def _on_write(self) -> None:
        name = f"copy.{self.form.key or PDF}"
        ask_where(self._kit.notify, self, self.tr("Write the copy to"), name, self.write_to)

    def _on_written(self, change: Change) -> None:  # noqa: ARG002
        self.written.emit(self._client.id)
        self.accept()

    def _on_failed(self, error: JournalError) -> None:
        if self._pack is not None:
            self.write.resume()
        until = (self.recipient.textEdited, self.reason.textEdited, self.also.textEdited)
        self.banner.say(Channel.ERROR, self._kit.messages.text(error), until=until)
