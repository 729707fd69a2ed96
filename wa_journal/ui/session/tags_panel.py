"""The suggested tags beside the entry: keep, drop, change, add; the officer decides."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from wa_journal.model.called import called
from wa_journal.model.coding import Explanation
from wa_journal.model.said import numbered
from wa_journal.model.surest import in_sight
from wa_journal.model.tags import Tag, TagState
from wa_journal.model.text import Indicator
from wa_journal.services.tags.decisions import reason_of
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.focus import keys_are_in
from wa_journal.ui.parts.layouts import FlowLayout, column
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import UNDO, RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.safeguarding_note import SafeguardingNote
from wa_journal.ui.parts.shapes import mark_of
from wa_journal.ui.phrases import not_shown
from wa_journal.ui.session.evidence_view import EvidenceView
from wa_journal.ui.wording import worded

KEEP, DROP, CHANGE, ADD, WHY = "\r", "x", "r", "a", "w"
BACK = ("u", UNDO)
KEYS = "".join((KEEP, DROP, CHANGE, ADD, WHY, *BACK))

# So many steps of the evidence are in sight at least.
_OPENED = 44


class TagsPanel(QWidget):
    """Lists the tags in the order of the text; `wanted` carries a tag's key and one of keep, drop, change, add.

    `after` is gone on to where no list is left to go back to.

    `why_wanted` asks for the evidence of the tag in hand, while it is open; `opened` carries the piece that shows it.
    """

    wanted = Signal(str, str)
    add_wanted = Signal()
    pointed = Signal(str)
    reviewed = Signal()
    undo_wanted = Signal()
    why_wanted = Signal(str)
    folding = Signal()
    opened = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tags: tuple[Tag, ...] = ()
        self._labels: dict[str, str] = {}
        self.all = False
        self.after: QWidget | None = None
        self.undecided = 0
        self.note = SafeguardingNote(look)
        self.list = RowList(look, self.tr("Suggested and confirmed tags"), open_on_click=False, keys=KEYS)
        self.list.typed.connect(self._on_typed)
        self.list.current_changed.connect(self._on_current)
        self._reason = PlainLabel("", "muted")
        self._told = PlainLabel("", "muted")
        flow = FlowLayout(look.px(1))
        self._buttons = []
        for words, key in (
            (self.tr("Keep (Enter)"), KEEP),
            (self.tr("Drop (X)"), DROP),
            (self.tr("Change (R)"), CHANGE),
            (self.tr("Add (Ctrl+T)"), ADD),
            (self.tr("Take back (U)"), BACK[0]),
            (self.tr("Why? (W)"), WHY),
        ):
            button = Button(words, kind="segment")
            button.setProperty("key", key)
            # A click leaves the cursor where it is: Add is about the words selected there.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus if key == ADD else Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._on_button)
            flow.addWidget(button)
            self._buttons.append(button)
        self._why = self._buttons[-1]
        self._why.setCheckable(True)
        self.evidence = EvidenceView(look)
        self.evidence.wanted.connect(self.why_wanted)
        self._opened = Scroller(column(self.evidence, None, gap=0))
        self._opened.hide()
        self._rest = Button("", self._on_rest, "quiet")
        self._rest.hide()
        self._done = Button(self.tr("I went through the tags"), self.reviewed.emit)
        parts = (self.note, self._told, self.list, self._rest, self._reason, self._opened, flow, self._done)
        box = column(*parts, gap=look.px(2))
        box.setStretchFactor(self.list, 3)
        box.setStretchFactor(self._opened, 4)
        self._opened.setMinimumHeight(look.px(_OPENED))
        box.setContentsMargins(0, 0, 0, 0)
        self.setLayout(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the evidence."""
        if event.key() == Qt.Key.Key_Escape and self._opened.isVisible():
            self._why.click()
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Say that all tags were gone through, unless that was said before."""
        self._done.click()

    def begin_anew(self) -> None:
        """Put the surest suggestions of another session forward, with none of them in hand yet."""
        self.all = False
        self.list.setCurrentIndex(QModelIndex())

    def sighted(self, tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
        """Give the tags that are listed now."""
        return tags if self.all else in_sight(tags)

    def show_tags(
        self,
        every: tuple[Tag, ...],
        indicators: tuple[Indicator, ...],
        *,
        went_through: bool,
        amends: bool = False,
        by_colleague: bool = False,
    ) -> None:
        """Show the tags; dropped ones stay in sight, faint, so that a slip can be undone.

        Who `amends` is told when new words get theirs.
        """
        known = {one.id: one for one in indicators}
        self._labels = {one.id: one.label for one in indicators}
        self._tags = tags = self.sighted(every)
        self._show_rest(len(every) - len(in_sight(every)))
        self.note.show_tags(tags)
        self.list.show_rows(tuple(self._row(tag, known.get(tag.indicator)) for tag in tags))
        waiting = sum(tag.state is TagState.SUGGESTED for tag in tags)
        folded = len(every) - len(tags)
        summary = self._summary(len(tags), waiting, amends=amends)
        later = self.tr("While suggestions are on, what you write now gets them once you finish.") if amends else ""
        # Whoever takes a client over reads them for themselves, as soon as they say so.
        colleague = self.tr("A colleague went through the tags.") if by_colleague and not went_through else ""
        self._told.setText(" ".join(filter(None, (worded(summary), not_shown(folded), colleague, later))))
        self.undecided = waiting + folded
        self.list.setVisible(bool(tags))
        if went_through and keys_are_in(self._done):
            (self.list if tags else self.after or self.list).setFocus()
        self._done.setEnabled(not went_through)
        self._done.setText(self.tr("You went through the tags") if went_through else self.tr("I went through the tags"))
        for button in self._buttons:
            button.setEnabled(bool(tags) or button.property("key") == ADD)
        self._on_current(self.list.key)

    def _show_rest(self, folded: int) -> None:
        self._rest.setVisible(bool(folded))
        less = numbered("TagsPanel", "Show {count} less sure ones", "Show {count} less sure one", folded)
        self._rest.setText(self.tr("Show the surest only") if self.all else less)

    def take_focus(self) -> None:
        """Go to the list; where there is none, to what else can be said of the tags."""
        other = self._done if self._done.isEnabled() else self.after or self._done
        (self.list if self._tags else other).setFocus()

    def step(self, by: int) -> None:
        """Go to the next or previous tag."""
        self.list.step(by)

    def after_decision(self) -> None:
        """Go on to the next tag that waits."""
        keys = [tag.id for tag in self._tags]
        here = keys.index(self.list.key) if self.list.key in keys else -1  # type: ignore[arg-type]
        self._to_waiting(self._tags[here + 1 :] + self._tags[: here + 1])

    def to_first_waiting(self) -> None:
        """Stand on the first tag that waits."""
        self._to_waiting(self._tags)

    def _to_waiting(self, order: tuple[Tag, ...]) -> None:
        waiting = next((tag for tag in order if tag.state is TagState.SUGGESTED), None)
        if waiting is not None:
            self.list.choose(waiting.id)

    def _row(self, tag: Tag, indicator: Indicator | None) -> Row:
        label = indicator.label if indicator else tag.indicator
        state = self._state(tag) if tag.anchored else self.tr("sentence changed")
        dropped = tag.state is TagState.REJECTED
        unlit = dropped or tag.replaced is not None
        hits = tuple((start - tag.start, end - tag.start) for start, end in tag.cues if tag.start <= start < end <= tag.end)
        filled, lit = tag.state is TagState.ACCEPTED, () if unlit else hits
        return Row(tag.id, label, tag.quote, state, mark_of(indicator), filled, lit, dropped, full=True)

    def _state(self, tag: Tag) -> str:
        return worded(called(tag.state))

    def _summary(self, count: int, waiting: int, *, amends: bool) -> str:
        if not count and amends:
            return self.tr("No tags yet. Select words of the entry and press Ctrl+T to add one.")
        if not count:
            return self.tr(
                "No tags yet. While suggestions are on, they come a moment after you write, on this machine only, for the "
                "language of your entries that stands in the settings; select words and press Ctrl+T to add one."
            )
        return numbered(
            "TagsPanel",
            "{count} tags, {waiting} to go through. Charts count only what you keep.",
            "{count} tag, {waiting} to go through. Charts count only what you keep.",
            count,
            waiting=waiting,
        )

    def show_evidence(self, key: str, found: Explanation | None) -> None:
        """Show what speaks for a tag, if it is still the one in hand."""
        tag = self._tag(key)
        if tag is not None and key == self.list.key:
            self.evidence.show_explanation(tag, found, self._instead_of(tag))

    def taken_back(self, tag: Tag) -> str:
        """Say how a tag stands again after a step was taken back."""
        return self.tr("Taken back: “{tag}” is {state} again.").format(
            tag=worded(self._labels.get(tag.indicator, tag.indicator)), state=self._state(tag)
        )

    def _tag(self, key: str) -> Tag | None:
        return next((tag for tag in self._tags if tag.id == key), None)

    def _on_current(self, key: str) -> None:
        tag = self._tag(key)
        self._reason.setText(self._told_of(tag) if tag else "")
        opened = tag is not None and self._why.isChecked()
        # What is opened says the reason, and more: it has the room that the reason took.
        self._reason.setVisible(bool(self._reason.text()) and not opened)
        self._opened.setVisible(opened)
        if tag is not None:
            self.pointed.emit(key)
            if self._why.isChecked():
                self.evidence.wait(key)
                self.why_wanted.emit(key)

    def _told_of(self, tag: Tag) -> str:
        return self._instead_of(tag) or worded(reason_of(tag))

    def _instead_of(self, tag: Tag) -> str:
        """Say what was suggested in place of the indicator that was chosen."""
        if tag.replaced is None:
            return ""
        label = worded(self._labels.get(tag.replaced, tag.replaced))
        return self.tr("This tag was chosen in place of “{tag}”, which was suggested.").format(tag=label)

    def _on_rest(self) -> None:
        self.all = not self.all
        self.folding.emit()

    def _on_button(self) -> None:
        sender = self.sender()
        if sender is not None and str(sender.property("key")) == WHY:
            self._on_current(self.list.key)
            self.opened.emit(self._opened)
        elif sender is not None and sender.property("key") == ADD:
            self.add_wanted.emit()
        elif sender is not None and sender.property("key") in BACK:
            self.undo_wanted.emit()
        elif sender is not None and self.list.key:
            self.wanted.emit(self.list.key, str(sender.property("key")))

    def _on_typed(self, key: str, verb: str) -> None:
        if verb in BACK:
            self.undo_wanted.emit()
        elif verb == WHY:
            self._why.click()
        else:
            self.wanted.emit(key, verb)
