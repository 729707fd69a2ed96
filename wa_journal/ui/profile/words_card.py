"""The words to mask: added, changed in kind, and taken away; what was taken away can come back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.clients import ProfileTerm, TermKind
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card, TwoColumns
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, flow, row
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.row_list import REMOVE, UNDO, TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.phrases import term


class WordsCard(QWidget):
    """`added` carries a word and its kind; `there_already`, `taken_away` and `kind_changed` the word that they are about."""

    added = Signal(str, object)
    there_already = Signal(object)
    taken_away = Signal(object)
    kind_changed = Signal(object, object)
    undo_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words: dict[str, ProfileTerm] = {}
        kinds = tuple((one.value, term(one)) for one in TermKind)
        told = PlainLabel(
            self.tr(
                "Real names, places and groups of this client. Summaries and copies have them replaced; a hand-over and your own "
                "export carry the record as it is."
            ),
            "muted",
        )
        self.list = TallList(look, self.tr("Words to mask"), "inner", open_on_click=False, keys=REMOVE + UNDO)
        self.list.typed.connect(self._on_key)
        self.list.current_changed.connect(self._on_current)
        self.word, self.kind = TextField(self.tr("Word to mask"), self.tr("A name, place or group")), self._dropdown(look, kinds)
        self.begun = FormFields({"word": self.word}, {"kind": self.kind})
        self.word.returnPressed.connect(self._on_add)
        self.chosen_kind = Dropdown(look, self.tr("Kind of the chosen word"), kinds)
        self.chosen_kind.activated.connect(self._on_kind)
        remove = Button(self.tr("Take the chosen word away"), self._on_away, "quiet")
        named = Named(self.tr("The chosen word is a"), self.chosen_kind, "muted")
        self._chosen = QWidget()
        self._chosen.setLayout(flow(named, self.chosen_kind, remove, gap=look.px(2)))
        written = QWidget()
        written.setLayout(row(self.kind, self.word, gap=look.px(2)))
        adding = TwoColumns(look, written, Button(self.tr("Add"), self._on_add), (1, 0))
        self.setLayout(column(Card(look, self.tr("Words to mask"), told, self.list, self._chosen, adding), gap=0))

    def show_words(self, words: tuple[ProfileTerm, ...]) -> None:
        """Show the words; what is about a chosen one stands only where there is one."""
        self._words = {one.id: one for one in words}
        self.list.show_rows(tuple(Row(one.id, one.text, note=term(one.kind)) for one in words))
        self._on_current()

    def _dropdown(self, look: Look, kinds: tuple[tuple[str, str], ...]) -> Dropdown:
        return Dropdown(look, self.tr("Kind of word"), kinds)

    def _on_current(self) -> None:
        chosen = self._words.get(self.list.key)
        self._chosen.setVisible(chosen is not None)
        if chosen is not None:
            self.chosen_kind.show_key(chosen.kind.value)

    def _on_add(self) -> None:
        text = self.word.text().strip()
        known = next((one for one in self._words.values() if one.text.casefold() == text.casefold()), None)
        if known is not None:
            self.list.choose(known.id)
            self.there_already.emit(known)
        elif text:
            self.added.emit(text, TermKind(self.kind.key))

    def _on_key(self, key: str, typed: str) -> None:  # noqa: ARG002
        if typed == UNDO:
            self.undo_wanted.emit()
        else:
            self._on_away()

    def _on_away(self) -> None:
        if self.list.key in self._words:
            self.taken_away.emit(self._words[self.list.key])

    def _on_kind(self) -> None:
        if self.list.key in self._words:
            self.kind_changed.emit(self._words[self.list.key], TermKind(self.chosen_kind.key))
