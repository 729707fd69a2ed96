"""What the journal knows of a client beside the sessions: never more than it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from wa_journal.model.case_life import LifeLine
from wa_journal.model.change import Touched
from wa_journal.model.clients import Client, EventKind, ProfileTerm, TermKind
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId, RecordId
from wa_journal.model.journal_errors import CodenameMissing, CodenameTaken, CodenameTooLong
from wa_journal.model.practice import CasePhase
from wa_journal.ui.begun_desk import BegunDesk
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel, announce
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.of_client import OfClient
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.tick import Tick
from wa_journal.ui.parts.typed_day import Lean
from wa_journal.ui.phrases import term
from wa_journal.ui.place import WORDS, Place
from wa_journal.ui.profile.erase_box import EraseBox
from wa_journal.ui.profile.life_card import LifeCard
from wa_journal.ui.profile.line_card import LineCard
from wa_journal.ui.profile.pack_box import PackBox
from wa_journal.ui.profile.words_card import WordsCard

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_Loaded = tuple[Client, tuple[ProfileTerm, ...], tuple[LifeLine, ...], tuple[bool, bool]]


class ProfilePage(Page):
    """Codename, the life of the case, words to mask, the team's line, the review date, and erasure."""

    concerns = Touched.CLIENTS
    of: OfClient

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Client"))
        self._suite = suite
        self._client: Client | None = None
        self._gone: ProfileTerm | None = None
        look = kit.look
        self.codename = TextField(self.tr("Codename"))
        self.codename.editingFinished.connect(self._on_codename)
        self.named = PlainLabel("", "warn")
        self.named.hide()
        self.codename.textEdited.connect(self.named.hide)
        self.life = LifeCard(look)
        for told, heard in (
            (self.life.stands, self._on_stand),
            (self.life.happened, self._on_event),
            (self.life.moved, self._on_put_on),
            (self.life.taken_away, self._on_take_away),
            (self.life.undo_wanted, self._on_undo),
            (self.life.redo_wanted, self._on_redo),
        ):
            told.connect(heard)
        self.words = WordsCard(look)
        self.words.added.connect(self._on_word_added)
        self.words.there_already.connect(self._on_word_there)
        self.words.taken_away.connect(self._on_word_away)
        self.words.kind_changed.connect(self._on_word_kind)
        self.words.undo_wanted.connect(self._on_word_back)
        self._review, self.review_on = (
            Tick(look, self.tr("Ask on"), self._on_review),
            DateField(look, self.tr("Review on"), Lean.AHEAD),
        )
        self.review_on.changed.connect(self._on_review_day)
        self.line = LineCard(look)
        self.line.wanted.connect(self._on_line)
        self.named_as = FormFields({"codename": self.codename})
        self._adding = BegunDesk(self, suite, "word to mask", self.words.begun)
        self._happening = BegunDesk(self, suite, "event", self.life.begun)
        self._editing = BegunDesk(self, suite, "client", follows=False)
        self._editing.hold("who", self.named_as)
        self._editing.hold("line", self.line.fields)
        cards = column(self._who(), self.life, self.words, self.line, self._kept(), None, gap=look.px(4))
        self.of = OfClient(cards)
        self.fill(self.of, most=220)
        self.start = self.codename

    def reload(self) -> None:
        """Load the client."""
        client = self.place.client
        if client is not None:
            self.run(lambda: self._read(client), self._on_loaded)

    def _read(self, client: ClientId) -> _Loaded:
        clients, life = self._suite.clients, self._suite.life
        return clients.get(client), clients.terms(client), life.lines(client), life.steps(client)

    def _who(self) -> QWidget:
        told = PlainLabel(self.tr("No initials, no birthday, no nickname that others know."), "muted")
        return Card(self.kit.look, self.tr("Codename"), self.codename, self.named, told)

    def _kept(self) -> QWidget:
        look = self.kit.look
        told = PlainLabel(
            self.tr("A record is kept only as long as it is needed. On this day Today asks whether it still is."), "muted"
        )
        self._archive = Button(self.tr("Take off the list"), self._on_archive)
        erase = Button(self.tr("Erase this client …"), self._on_erase, "danger")
        copy = Button(self.tr("A copy for the client …"), self._on_copy)
        doing = flow(self._archive, copy, erase, gap=look.px(2))
        return Card(look, self.tr("Keeping and erasing"), told, flow(self._review, self.review_on), doing)

    def _on_loaded(self, loaded: _Loaded) -> None:
        client, terms, lines, steps = loaded
        shown = self._shown
        self._client = client
        if client.id != shown:
            self.named.hide()
        self._editing.turn_to(client.id)
        self.named_as.show_kept({"codename": client.codename})
        self.words.show_words(terms)
        self.life.show_life(client, lines, steps)
        self.line.show_line(client)
        self._review.setChecked(client.review_on is not None)
        self.review_on.setEnabled(client.review_on is not None)
        if client.review_on is not None or client.id != shown:
            show = self.review_on.renew if client.id == shown else self.review_on.show_day
            show(client.review_on or self._suite.clients.likely_review())
        self._archive.setText(self.tr("Bring back to the list") if client.archived_on else self.tr("Take off the list"))
        self._archive.setProperty("archived", client.archived_on is not None)
        self.of.show_of(client.id)
        if self.place.part == WORDS:
            self.place = replace(self.place, part="")
            self.words.word.setFocus()
            self.see(self.words)

    @property
    def _shown(self) -> ClientId | None:
        """The client whose fields are in sight: the next one's may still be on their way."""
        return self._client.id if self._client is not None else None

    def _on_codename(self) -> None:
        client, name, rename = self._client, self.codename.text(), self._suite.clients.rename
        if client is not None and self.named_as.take():
            self.kit.tasks.run(self, lambda: rename(client.id, name), None, partial(self._on_not_renamed, client, name.strip()))

    def _on_not_renamed(self, client: Client, name: str, error: JournalError) -> None:
        """The name before stands again; it is said beside it, or below where another client is shown by now."""
        if isinstance(error, CodenameTaken):
            told = self.tr("Another client has the codename “{typed}”; {kept} stays.").format(typed=name, kept=client.codename)
        elif isinstance(error, CodenameMissing):
            told = self.tr("A client needs a codename; {kept} stays.").format(kept=client.codename)
        elif isinstance(error, CodenameTooLong):
            told = self.tr("“{typed}” is longer than {longest} letters; {kept} stays.")
            told = told.format(typed=name, kept=client.codename, **error.params)
        else:
            self.named_as.refuse({"codename": name})
            self.fail(error)
            return
        if self._shown == client.id:
            self.codename.setText(client.codename)
            self.named_as.show_kept({"codename": client.codename})
            self.named.setText(told)
            self.named.show()
            announce(self, told)
        else:
            self.banner.say(Channel.WARN, told, until=(self.codename.textEdited,))

    def _on_stand(self, key: str) -> None:
        self._step(lambda client: self._suite.life.stand(client, CasePhase(key)))

    def _on_event(self, key: str, on: date, words: str) -> None:
        client = self._happening.client
        if client is not None:
            self.banner.clear()
            self._happening.hand_in(lambda: self._suite.life.note_event(client, on, EventKind(key), words))

    def _on_put_on(self, record: str, on: date) -> None:
        self._step(lambda client: self._suite.life.put_on(client, RecordId(record), on))

    def _on_take_away(self, record: str) -> None:
        self._step(lambda client: self._suite.life.take_away(client, RecordId(record)))

    def _on_undo(self) -> None:
        self._step(self._suite.life.undo)

    def _on_redo(self) -> None:
        self._step(self._suite.life.redo)

    def _step(self, verb: Callable[[ClientId], object]) -> None:
        client = self._shown
        if client is not None:
            self.banner.clear()
            self.run(lambda: verb(client))

    def _on_word_added(self, text: str, kind: TermKind) -> None:
        client = self._adding.client
        if client is not None:
            self._adding.hand_in(lambda: self._suite.clients.add_term(client, text, kind))

    def _on_word_there(self, word: ProfileTerm) -> None:
        told = self.tr("“{word}” is masked already, as {kind}. Its row is chosen: its kind is changed below the list.")
        until = (self.words.word.textEdited, self.words.kind_changed)
        self.banner.say(Channel.INFO, told.format(word=word.text, kind=term(word.kind)), until=until)
        self.words.word.setFocus()
        self.words.word.selectAll()

    def _on_word_away(self, word: ProfileTerm) -> None:
        self._gone = word
        self._about_words(lambda client: self._suite.clients.remove_term(client, word.id))
        told = self.tr("“{word}” is not masked any more.").format(word=word.text)
        self.banner.say(Channel.INFO, told, self.tr("Take it back"), self._on_word_back)

    def _on_word_back(self) -> None:
        word, self._gone = self._gone, None
        if word is not None and word.client == self._shown:
            self.banner.clear()
            self._about_words(lambda client: self._suite.clients.add_term(client, word.text, word.kind))

    def _on_word_kind(self, word: ProfileTerm, kind: TermKind) -> None:
        self._about_words(lambda client: self._suite.clients.set_term_kind(client, word.id, kind))

    def _about_words(self, verb: Callable[[ClientId], object]) -> None:
        client = self._shown
        if client is not None:
            self.run(lambda: verb(client))

    def _on_line(self, line: float | None, reason: str) -> None:
        client = self._shown
        if client is not None:
            call, edited = self._suite.clients.set_line, self.line.fields.take()
            self._editing.hand_in(lambda: call(client, line, reason), name="line", taken=edited)

    def _on_review(self, on: bool) -> None:
        self.review_on.setEnabled(on)
        self._on_review_day()

    def _on_review_day(self) -> None:
        client, on = self._shown, self.review_on.day if self._review.isChecked() else None
        if client is not None:
            self.run(lambda: self._suite.clients.set_review(client, on))

    def _on_archive(self) -> None:
        client, archived = self._shown, not self._archive.property("archived")
        if client is not None:
            self.run(lambda: self._suite.clients.archive(client, archived=archived))

    def _on_copy(self) -> None:
        if self._client is not None:
            box = PackBox(self.kit, self._suite, self._client, self.window())
            box.written.connect(self._on_copied)
            self._open(box)

    def _on_copied(self) -> None:
        self.banner.say(Channel.GOOD, self.tr("The copy is written; the access log keeps who got it and why."))

    def _on_erase(self) -> None:
        if self._client is not None:
            box = EraseBox(self.kit, self._suite, self._client, self.window())
            box.erased.connect(self._on_erased)
            self._open(box)

    def _on_erased(self) -> None:
        self._client = None
        self.go.emit(Place("today"))

    def _open(self, box: QDialog) -> None:
        box.finished.connect(box.deleteLater)
        box.open()
