"""The words that spelling knows from the officer: seen, and taken away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wa_journal.model.change import Change
from wa_journal.ui.page import Page
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class OwnWords(Card):
    """In sight only while there are any; F7 on a session adds one."""

    def __init__(self, page: Page, suite: Suite) -> None:
        look = page.kit.look
        super().__init__(look)
        heading = self.tr("Words that spelling knows from you")
        self.setAccessibleName(heading)
        self.list = TallList(look, heading, "inner", open_on_click=False)
        self.gone = Button(self.tr("Take this word away"), self._on_gone)
        told = PlainLabel(self.tr("They are kept inside the vault, since they may be names."), "muted")
        for piece in (PlainLabel(heading, "heading"), told, self.list):
            self.body.addWidget(piece)
        self.body.addLayout(flow(self.gone, gap=look.px(2)))
        self._page, self._suite = page, suite
        self.hide()

    def reload(self) -> None:
        """Load the words."""
        self._page.run(self._suite.spelling.own_words, self._on_loaded)

    def _on_loaded(self, words: tuple[str, ...]) -> None:
        self.list.show_rows(tuple(Row(word, word) for word in words))
        self.setVisible(bool(words))

    def _on_gone(self) -> None:
        word = self.list.key
        if word:
            self._page.run(lambda: self._suite.spelling.forget(word), self._on_taken)

    def _on_taken(self, change: Change) -> None:  # noqa: ARG002
        self.reload()
