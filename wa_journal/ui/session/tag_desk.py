"""The officer's decisions on tags, from the list to the journal and back into list and text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wa_journal.model.change import Change
from wa_journal.model.coding import Explanation
from wa_journal.model.entries import joined
from wa_journal.model.ids import SessionId, TagId
from wa_journal.model.said import numbered
from wa_journal.model.tags import Tag, TagState
from wa_journal.model.text import Indicator
from wa_journal.services.anchoring import reanchored
from wa_journal.ui.editor.sections_editor import SectionsEditor
from wa_journal.ui.editor.underlines import underlines
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.session.loaded import Loaded
from wa_journal.ui.session.tags_panel import ADD, CHANGE, DROP, KEEP, TagsPanel
from wa_journal.ui.shell.pick_indicator import pick_indicator
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

# A selection over pages would leave no room for the list.
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class _Now:
    """A session's tags and the words they stand on: the entry's, while it is amended as well; else the draft's."""

    tags: tuple[Tag, ...]
    words: str = field(repr=False)
    went_through: bool
    amends: bool
    by_colleague: bool = False


class TagDesk(QObject):
    """Joins editor and tag list of one session.

    `suggested` tells that the words as they stand have their suggestions, `unread` that those of a session could not be
    looked through, `deciding` that a tag is decided about, `turned` that another session's tags are shown.
    """

    suggested = Signal()
    unread = Signal(str)
    deciding = Signal()
    turned = Signal()

    def __init__(self, page: Page, suite: Suite, editor: SectionsEditor, panel: TagsPanel) -> None:
        super().__init__(page)
        self._page, self._suite, self._editor, self._panel = page, suite, editor, panel
        self.session = SessionId("")
        self._now = _Now((), "", went_through=False, amends=False)
        self._tags: tuple[Tag, ...] = ()
        self._indicators: tuple[Indicator, ...] = ()
        self._went_through = False
        self._asked, self._in_hand = "", ""
        panel.list.current_changed.connect(self._on_in_hand)
        panel.wanted.connect(self._on_wanted)
        panel.add_wanted.connect(self.add)
        panel.pointed.connect(editor.choose)
        panel.reviewed.connect(self._on_reviewed)
        panel.note.reported.connect(self._on_reported)
        panel.why_wanted.connect(self._on_why)
        panel.folding.connect(self._on_folding)
        panel.evidence.muted.connect(self._on_muted)
        editor.tag_pointed.connect(panel.list.choose)

    def show(self, loaded: Loaded) -> None:
        """Show a session's tags in list and text."""
        if loaded.session.id != self.session:
            self._panel.begin_anew()
            self.turned.emit()
        known = loaded.session
        self.session, self._indicators, self._went_through = known.id, loaded.indicators, known.read_by_officer
        words = joined(loaded.entry.sections if loaded.entry else loaded.sections)
        self._show(_Now(loaded.tags, words, self._went_through, loaded.entry is not None, known.read_by_colleague))

    def suggest(self) -> None:
        """Have suggestions made for what is written now: the first at once, then the whole pass where that takes a while."""
        session = self.session
        self._page.run_aside(lambda: self._suite.tagging.suggest_at_once(session), partial(self._on_first, session))
        done = partial(self._on_suggested, session)
        whole = self._page.run_aside(lambda: self._suite.tagging.suggest(session, self._held), done)
        whole.undone = partial(self.unread.emit, session)

    def finish(self) -> None:
        """Say that all tags were gone through, unless that was said before."""
        self._panel.finish()

    def reload(self) -> None:
        """Load the tags anew."""
        session, suite = self.session, self._suite
        self._page.run(lambda: _now(suite, session), self._on_tags)

    def add(self) -> None:
        """Tag the words selected in the box last used; without any the sentence at its cursor, or from the list the tag's."""
        self._add(listed=self._panel.list.hasFocus())

    def _add(self, *, listed: bool) -> None:
        chosen, session = self._editor.selection(), self.session
        selected = chosen is not None and chosen[0] < chosen[1]
        if listed and not selected:
            of = (tag for tag in self._tags if tag.anchored and tag.id == self._panel.list.key)
            chosen = next(((tag.start, tag.end) for tag in of), chosen)
        if chosen is None:
            self._page.banner.say(Channel.INFO, self.tr("Put the cursor into a sentence first, then press Ctrl+T."))
            return
        self._page.leave()  # what was typed last is on its way to the journal before its tag is
        (start, end), typed = chosen, self._editor.text
        words = self.tr("Tag the selected words as …") if selected else self.tr("Tag this sentence as …")
        about = typed[start:end]
        self._pick(words, lambda name: self._suite.tagging.add(session, start, end, name, typed), about)

    def _on_in_hand(self, key: str) -> None:
        self._in_hand = key

    def _held(self) -> str:
        """Asked from the worker, so it reads no widget."""
        return self._in_hand

    def _on_wanted(self, key: str, verb: str) -> None:
        tag = TagId(key)
        if verb == KEEP:
            self._decide(lambda: self._suite.tagging.keep(tag))
        elif verb == DROP:
            self._decide(lambda: self._suite.tagging.drop(tag))
        elif verb == CHANGE:
            quote = next((one.quote for one in self._tags if one.id == tag), "")
            self._pick(self.tr("Change the tag to …"), lambda name: self._suite.tagging.change(tag, name), quote)
        elif verb == ADD:
            self._add(listed=True)

    def _on_reported(self, key: str, on: date | None) -> None:
        self._decide(lambda: self._suite.tagging.set_reported(TagId(key), on))

    def _on_why(self, key: str) -> None:
        self._asked = key
        job = self._page.run_aside(partial(self._explained, key), partial(self._on_explained, key))
        job.undone = partial(self._panel.evidence.give_up, key)

    def _explained(self, key: str) -> tuple[bool, Explanation | None]:
        """Whoever walks through the list waits for the tag in hand only, not for all that were passed."""
        wanted = key == self._asked
        return wanted, self._suite.coding.cues.explain(TagId(key)) if wanted else None

    def _on_explained(self, key: str, found: tuple[bool, Explanation | None]) -> None:
        if found[0]:
            self._panel.show_evidence(key, found[1])

    def _on_muted(self, cues: tuple[str, ...], muted: bool) -> None:
        mute = self._suite.coding.cues.mute
        self._page.run(lambda: [mute(cue, muted=muted) for cue in cues][-1], partial(self._on_cue_set, cues, muted))

    def _on_cue_set(self, cues: tuple[str, ...], muted: bool, change: Change) -> None:  # noqa: ARG002
        words = self.tr("Muted: new suggestions leave this cue out.") if muted else self.tr("This cue is used again.")
        self._page.banner.say(Channel.GOOD, words, self.tr("Take it back"), partial(self._on_muted, cues, not muted))
        self.suggest()

    def _on_reviewed(self) -> None:
        self._went_through = True
        left = numbered(
            "TagDesk",
            "{count} undecided ones stay suggestions and count nowhere; they can still be decided.",
            "{count} undecided one stays a suggestion and counts nowhere; it can still be decided.",
            self._panel.undecided,
        )
        self._say_went_through(worded(left) if self._panel.undecided else "")
        self.went_through()

    def _say_went_through(self, left: str) -> None:
        words = self.tr("You went through the tags.")
        words, back = f"{words} {left}".strip(), partial(self._on_not_reviewed, self.session)
        until = (self.turned, self._page.departed)
        self._page.banner.say(Channel.GOOD, words, self.tr("Take it back"), back, until)

    def went_through(self, then: Callable[[], object] | None = None) -> None:
        """Keep that the officer went through the tags, then go on."""
        self._went_through = True
        self._say_reviewed(self.session, done=True, then=then)

    def _on_not_reviewed(self, session: SessionId) -> None:
        self._went_through = self._went_through and session != self.session
        self._page.banner.clear()
        self._say_reviewed(session, done=False)

    def _say_reviewed(self, session: SessionId, *, done: bool, then: Callable[[], object] | None = None) -> None:
        self._page.run(lambda: self._suite.tagging.reviewed(session, done=done), partial(self._on_reviewed_kept, then))

    def _on_reviewed_kept(self, then: Callable[[], object] | None, change: Change) -> None:
        self._on_decided(change)
        if then is not None:
            then()

    def _decide(self, call: Callable[[], Change]) -> None:
        self.deciding.emit()
        self._page.run(call, self._on_decided)

    def _on_decided(self, change: Change) -> None:  # noqa: ARG002
        self.reload()

    def _on_folding(self) -> None:
        self._show(self._now)

    def _on_first(self, session: SessionId, made: bool) -> None:
        if made and session == self.session:
            self.reload()

    def _on_suggested(self, session: SessionId, tags: tuple[Tag, ...]) -> None:  # noqa: ARG002 decisions may have come meanwhile
        if session == self.session:
            self.reload()
            self.suggested.emit()

    def tell_back(self) -> None:
        """Load the tags after a step was taken back, and say which one came back."""
        session, suite = self.session, self._suite
        self._page.run(lambda: _now(suite, session), self._on_taken_back)

    def _on_taken_back(self, now: _Now) -> None:
        self._went_through = now.went_through
        before = {tag.id: (tag.state, tag.indicator) for tag in self._tags}
        back = next((tag for tag in now.tags if before.get(tag.id) != (tag.state, tag.indicator)), None)
        self._show(now)
        if back is not None:
            self._panel.list.choose(back.id)
            self._page.banner.say(Channel.INFO, self._panel.taken_back(back), until=(self.deciding,))

    def _on_tags(self, now: _Now) -> None:
        all_decided = bool(now.tags) and all(tag.state is not TagState.SUGGESTED for tag in now.tags)
        if now.went_through and not self._went_through and all_decided:
            self._say_went_through("")
        self._went_through = now.went_through
        waited = {tag.id for tag in self._tags if tag.state is TagState.SUGGESTED}
        # A tag that was added leaves the one in hand where it is.
        decided = any(tag.id in waited and tag.state is not TagState.SUGGESTED for tag in now.tags)
        self._show(now)
        if decided:
            self._panel.after_decision()

    def _show(self, now: _Now) -> None:
        """Show each tag where its sentence stands on the screen, which may be ahead of the words that are kept."""
        text = self._editor.text
        self._now = now
        self._tags = now.tags if text == now.words else tuple(reanchored(now.tags, text, now.words))
        self._panel.show_tags(
            self._tags, self._indicators, went_through=self._went_through, amends=now.amends, by_colleague=now.by_colleague
        )
        self._editor.show_underlines(underlines(self._panel.sighted(self._tags), self._indicators), self._panel.list.key)

    def _pick(self, words: str, chosen: Callable[[str], Change], about: str) -> None:
        look, window = self._page.kit.look, self._page.window()
        shown = about if len(about) <= _LONGEST else f"{about[:_LONGEST]}…"
        pick_indicator(look, self._indicators, words, _Picked(chosen, self._decide), window, shown)


def _now(suite: Suite, session: SessionId) -> _Now:
    entry = suite.writing.entry(session)
    written = entry or suite.writing.draft(session)
    words = joined(written.sections) if written else ""
    own = suite.tagging.read_by_officer(session)
    by_colleague = suite.tagging.went_through(session) and not own
    return _Now(suite.tagging.tags(session), words, own, entry is not None, by_colleague)


class _Picked:
    """Decides for the indicator that is picked."""

    def __init__(self, chosen: Callable[[str], Change], decide: Callable[[Callable[[], Change]], None]) -> None:
        self._chosen, self._decide = chosen, decide

    def __call__(self, name: str) -> None:
        """Decide for this indicator."""
        self._decide(lambda: self._chosen(name))
