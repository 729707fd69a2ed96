"""The officer's decisions on tags, from the list to the journal and back into list and text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wa_journal.model.change import Change
from wa_journal.model.ids import SessionId, TagId
from wa_journal.model.tags import Tag, TagState
from wa_journal.model.text import Indicator
from wa_journal.ui.editor.sections_editor import SectionsEditor
from wa_journal.ui.editor.underlines import underlines
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.session.tags_panel import ADD, CHANGE, DROP, KEEP, TagsPanel
from wa_journal.ui.shell.palette import Offer, Palette

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class TagDesk(QObject):
    """Joins editor and tag list of one session; `suggested` tells that the words as they stand have their suggestions."""

    suggested = Signal()

    def __init__(self, page: Page, suite: Suite, editor: SectionsEditor, panel: TagsPanel) -> None:
        super().__init__(page)
        self._page, self._suite, self._editor, self._panel = page, suite, editor, panel
        self.session = SessionId("")
        self._tags: tuple[Tag, ...] = ()
        self._indicators: tuple[Indicator, ...] = ()
        self._went_through = False
        panel.wanted.connect(self._on_wanted)
        panel.pointed.connect(editor.choose)
        panel.reviewed.connect(self._on_reviewed)
        panel.note.reported.connect(self._on_reported)
        editor.tag_pointed.connect(panel.list.choose)

    def show(self, session: SessionId, tags: tuple[Tag, ...], indicators: tuple[Indicator, ...], *, went_through: bool) -> None:
        """Show a session's tags in list and text."""
        self.session, self._indicators, self._went_through = session, indicators, went_through
        self._show(tags)

    def suggest(self) -> None:
        """Have suggestions made for what is written now."""
        session = self.session
        self._page.run_aside(lambda: self._suite.tagging.suggest(session), partial(self._on_suggested, session))

    def reload(self) -> None:
        """Load the tags anew."""
        session = self.session
        self._page.run(lambda: self._suite.tagging.tags(session), self._on_tags)

    def add(self) -> None:
        """Tag the selected words, or the sentence that the cursor is in."""
        chosen = self._editor.selection()
        if chosen is None or chosen[0] == chosen[1]:
            self._page.banner.say(Channel.INFO, self.tr("Select the words first, then press A in the list or Ctrl+T."))
            return
        start, end = chosen
        session = self.session
        self._pick(self.tr("Tag the selected words as …"), lambda name: self._suite.tagging.add(session, start, end, name))

    def _on_wanted(self, key: str, verb: str) -> None:
        tag = TagId(key)
        if verb == KEEP:
            self._decide(lambda: self._suite.tagging.keep(tag))
        elif verb == DROP:
            self._decide(lambda: self._suite.tagging.drop(tag))
        elif verb == CHANGE:
            self._pick(self.tr("Change the tag to …"), lambda name: self._suite.tagging.change(tag, name))
        elif verb == ADD:
            self.add()

    def _on_reported(self, key: str, on: date) -> None:
        self._decide(lambda: self._suite.tagging.set_reported(TagId(key), on))

    def _on_reviewed(self) -> None:
        session = self.session
        self._went_through = True
        self._page.run(lambda: self._suite.tagging.reviewed(session), self._on_decided)

    def _decide(self, call: Callable[[], Change]) -> None:
        self._page.run(call, self._on_decided)

    def _on_decided(self, change: Change) -> None:  # noqa: ARG002
        self.reload()

    def _on_suggested(self, session: SessionId, tags: tuple[Tag, ...]) -> None:  # noqa: ARG002 decisions may have come meanwhile
        if session == self.session:
            self.reload()
            self.suggested.emit()

    def _on_tags(self, tags: tuple[Tag, ...]) -> None:
        decided = sum(tag.state is not TagState.SUGGESTED for tag in tags)
        more = decided > sum(tag.state is not TagState.SUGGESTED for tag in self._tags)
        self._show(tags)
        if more:
            self._panel.after_decision()

    def _show(self, tags: tuple[Tag, ...]) -> None:
        self._tags = tags
        self._panel.show_tags(tags, self._indicators, went_through=self._went_through)
        text = self._editor.text
        fitting = tuple(tag for tag in tags if text[tag.start : tag.end] == tag.quote)
        self._editor.show_underlines(underlines(fitting, self._indicators), self._panel.list.key)

    def _pick(self, words: str, chosen: Callable[[str], Change]) -> None:
        offers = tuple(
            Offer(one.label, one.group, _Picked(one.id, chosen, self._decide), one.definition) for one in self._indicators
        )
        picker = Palette(self._page.kit.look, offers, None, self._page.window())
        picker.setWindowTitle(words)
        picker.line.setPlaceholderText(words)
        picker.open()


class _Picked:
    """Remembers which indicator an offer stands for."""

    def __init__(self, name: str, chosen: Callable[[str], Change], decide: Callable[[Callable[[], Change]], None]) -> None:
        self._name, self._chosen, self._decide = name, chosen, decide

    def __call__(self) -> None:
        """Decide for this indicator."""
        self._decide(lambda: self._chosen(self._name))
