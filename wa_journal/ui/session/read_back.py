"""What was recorded, on one screen, in words: the end of the five minutes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.practice import CasePhase, StrainKind
from wa_journal.model.sessions import SCALES, SessionStatus, StrainOutcome
from wa_journal.model.today import ReadBack
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card, Scroller, Widest
from wa_journal.ui.parts.layouts import column, emptied, flow, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import case_phase, day, ledger_kind, meeting, not_shown, strain, strain_outcome
from wa_journal.ui.wording import capital, small


class ReadBackView(QWidget):
    """Says what is kept, what is open, and whether something is worth another look; `strained` that a dip was a strain.

    `asks_about_tags` says that the officer is asked whether a tag is missing.
    `not_begun` asks that the case stands before first contact again, `went_through` says that no tag is missing,
    `read_again` asks to look through words that could not be.
    """

    back = Signal()
    finished = Signal()
    strained = Signal(object)
    went_through = Signal()
    not_begun = Signal()
    read_again = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cards = column(gap=look.px(3))
        self.asks_about_tags = False
        self.done = Button(self.tr("Done"), self.finished.emit, "primary")
        again = Button(self.tr("Back to the entry"), self.back.emit, "quiet")
        self._title = PlainLabel("", "title")
        told = column(self._title, self._cards, gap=look.px(3))
        box = column(Scroller(Widest(look, told, 190)), row(again, None, self.done), gap=look.px(3))
        box.setStretch(0, 1)
        self.setLayout(box)

    def show_read_back(self, told: ReadBack, *, looked_through: bool, unread: bool = False) -> None:
        """Show a session's read-back; `looked_through` that all suggestions for its words are there, `unread` that none came."""
        emptied(self._cards)
        self._title.setText(self.tr("Session {number} is kept").format(number=told.session.number))
        for heading, words in self._parts(told, looked_through=looked_through, unread=unread):
            if words:
                self._cards.addWidget(Card(self._look, heading, *(PlainLabel(line) for line in words)))
        self.asks_about_tags = looked_through and _asks_about_tags(told)
        if self.asks_about_tags:
            self._cards.addWidget(self._ask_about_tags(told))
        if unread:
            self._cards.addWidget(self._unread(told))
        if told.begun:
            self._cards.addWidget(self._begun())
        if told.look_again:
            self._cards.addWidget(self._dip(told.look_again))
        for hit in told.questions:
            asked = (PlainLabel(hit.guard.question), PlainLabel(hit.guard.source, "small"))
            self._cards.addWidget(Card(self._look, self.tr("A question to take along"), *asked))
        self._cards.addStretch(1)

    def _ask_about_tags(self, told: ReadBack) -> Card:
        """That nothing waits is no sign that somebody looked: only the officer can say so."""
        if told.folded:
            words = self.tr(
                "Nothing that is shown waits; the less sure suggestions were not decided. Did you go through the tags?"
            )
        else:
            words = self.tr("Nothing was suggested. Did you look whether a tag is missing? Until you say so, the entry waits.")
        yes = Button(self.tr("I went through the tags"), self.went_through.emit)
        return Card(self._look, self.tr("Tags"), PlainLabel(words), flow(yes))

    def _unread(self, told: ReadBack) -> Card:
        kept = sum(count for _, count in told.confirmed)
        words = self.tr("Tags kept: {kept}; the entry could not be read for suggestions.").format(kept=kept)
        again = Button(self.tr("Try again"), self.read_again.emit)
        return Card(self._look, self.tr("Tags"), PlainLabel(words, "warn"), flow(again))

    def _begun(self) -> Card:
        """The first meeting moves the case out of the time before contact; the officer can take that back."""
        told = self.tr("The first meeting was held: the case now stands at “{phase}”.")
        back = Button(self.tr("Take it back"), self.not_begun.emit, "quiet")
        words = PlainLabel(told.format(phase=case_phase(CasePhase.FIRST_INTERVIEWS)))
        return Card(self._look, self.tr("Where the case stands"), words, flow(back))

    def _dip(self, words: str) -> Card:
        """Only the officer can say whether a lower rating was a strain; saying so opens a repair note."""
        asked = PlainLabel(self.tr("Was there a strain? If so, a repair note opens."), "muted")
        buttons = flow(gap=self._look.px(2))
        for kind in (StrainKind.PULLED_AWAY, StrainKind.PUSHED_AGAINST):
            button = Button(strain(kind), kind="segment")
            button.setProperty("strain", kind.value)
            button.clicked.connect(self._on_strained)
            buttons.addWidget(button)
        return Card(self._look, self.tr("Worth another look?"), PlainLabel(words), asked, buttons)

    def _on_strained(self) -> None:
        self.strained.emit(StrainKind(self.sender().property("strain")))

    def _parts(self, told: ReadBack, *, looked_through: bool, unread: bool) -> tuple[tuple[str, tuple[str, ...]], ...]:
        open_lines = tuple(f"{line.text}{self._due(line.due)}" for line in (*told.promises, *told.homework))
        ahead = tuple(f"{capital(ledger_kind(line.kind))}: {line.text}" for line in told.prepare)
        return (
            (self.tr("This session"), self._session(told, looked_through=looked_through, unread=unread)),
            (self.tr("The alliance so far"), (told.trend,) if told.trend else ()),
            (self.tr("Open promises and tasks"), open_lines),
            (self.tr("Next time"), ahead),
            (self.tr("To hope on"), (told.hope,) if told.hope else ()),
        )

    def _session(self, told: ReadBack, *, looked_through: bool, unread: bool) -> tuple[str, ...]:
        if told.session.status is not SessionStatus.HELD:
            noted = self.tr("The meeting: {status}. There is nothing to rate, and nothing waits.")
            return (noted.format(status=meeting(told.session)),)
        rated = sum(getattr(told.ratings, name) is not None for name in SCALES)
        lines = [
            self.tr("{words} words, {rated} of {scales} scales rated, {ticked} points of the checklist answered.").format(
                words=told.words, rated=rated, scales=len(SCALES), ticked=told.ticked
            )
        ]
        lines += [] if unread else [self._tags(told, looked_through=looked_through)]
        if told.strain is None:
            lines.append(self.tr("Whether there was a strain is not answered."))
        elif told.strain.was_none:
            lines.append(self.tr("It was said that there was no strain."))
        elif told.strain.outcome is StrainOutcome.OPEN:
            lines.append(
                self.tr("A strain is noted: {kind}. It stays on Today until you close it.").format(kind=strain(told.strain.kind))
            )
        else:
            closed = self.tr("A strain is noted: {kind}, {state}.")
            lines.append(closed.format(kind=strain(told.strain.kind), state=strain_outcome(told.strain.outcome)))
        settled = self.tr("The strain of session {number}, {kind}: {state} by this session.")
        lines += [
            settled.format(number=one.number, kind=small(strain(one.strain.kind)), state=strain_outcome(one.strain.outcome))
            for one in told.settled
        ]
        return tuple(lines)

    def _tags(self, told: ReadBack, *, looked_through: bool) -> str:
        kept = sum(count for _, count in told.confirmed)
        if not looked_through:
            return self.tr("Tags kept: {kept}; the entry is being read for suggestions.").format(kept=kept)
        gone_through = told.session.tags_reviewed_at is not None
        undecided, open_ = (
            self.tr("Tags kept: {kept}; undecided: {waiting}."),
            self.tr("Tags kept: {kept}; to go through: {waiting}."),
        )
        words = undecided if gone_through else open_
        tags = words.format(kept=kept, waiting=told.waiting)
        return f"{tags} {not_shown(told.folded)}".strip()

    def _due(self, on: date | None) -> str:
        return self.tr("  (until {day})").format(day=day(on)) if on else ""


def _asks_about_tags(told: ReadBack) -> bool:
    open_still = told.session.status is SessionStatus.HELD and told.session.tags_reviewed_at is None
    return open_still and bool(told.words) and not told.waiting
