"""The officer's own practice, a week or a month at a time, over all clients together; for nobody else."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.craft import NotedOften, PracticeReview, Span, UsedItem
from wa_journal.model.errors import JournalError
from wa_journal.model.ledger import LedgerLine
from wa_journal.model.said import numbered
from wa_journal.ui.handed import AGAIN_MS, Handed
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.card import Card, TwoColumns
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.fields import TextBox
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.item_form import VALUE
from wa_journal.ui.parts.layouts import column, emptied
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import day, first_of
from wa_journal.ui.review.earlier_card import EarlierCard
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_NARROW = 150
_MOST_RESTED = 8
_WITHIN_MS = 1200


class ReviewPage(Page):
    """What was used, promised and left alone, and the officer's own words about it."""

    concerns = Touched.PRACTICE | Touched.SESSIONS

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Your practice"))
        self._suite, self._span = suite, Span.WEEK
        self._shown: Span | None = None
        self._until: dict[Span, date] = {}
        self._handed: Handed[Span, dict[str, str]] = Handed()
        self._refused: dict[Span, dict[str, str]] = {}
        look = kit.look
        spans = ((Span.WEEK.value, self.tr("The last seven days")), (Span.MONTH.value, self.tr("The last thirty days")))
        self.span = Choice(look, self.tr("How far back"), spans)
        self.span.show_key(Span.WEEK.value)
        self.span.chosen.connect(self._on_span)
        told = self.tr("For you alone: it is in no summary, nobody is compared, and it can be empty.")
        self._when = PlainLabel("", "muted")
        self._left, self._right = column(gap=look.px(2)), column(gap=look.px(2))
        sides = []
        for box in (self._left, self._right):
            side = QWidget()
            side.setLayout(column(box, None, gap=0))
            sides.append(side)
        hint = self.tr("What went well, what you avoided, one thing for next week")
        self.note = TextBox(look, self.tr("In your own words"), hint, 4)
        self.note.setReadOnly(True)
        self._words = FormFields({VALUE: self.note})
        self._words.changed.connect(self._on_words)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.leave)
        self.note.left.connect(self.leave)
        own = Card(look, self.tr("In your own words"), self.note)
        both = TwoColumns(look, sides[0], sides[1], (1, 1), _NARROW)
        self.earlier = EarlierCard(look)
        inside = column(PlainLabel(told, "muted"), self.span, self._when, both, own, self.earlier, None, gap=look.px(3))
        self.fill(inside, most=250)

    def reload(self) -> None:
        """Load the week or month."""
        span = self._span
        self.run(lambda: self._suite.looking_back.review(span), partial(self._on_loaded, span))

    def leave(self) -> None:
        """Keep the officer's own words, and those that were refused before."""
        self._soon.stop()
        refused, self._refused = self._refused, {}
        for span, words in refused.items():
            self._write(span, words)
        edited = self._words.take()
        if edited:
            self._write(self._span, edited)

    @property
    def unsaved(self) -> bool:
        """Say whether the officer's own words are not kept yet."""
        return bool(self._words.edited or self._handed or self._refused)

    def _on_words(self) -> None:
        if self._words.edited and not self._soon.isActive():
            self._soon.start(_WITHIN_MS)

    def _write(self, span: Span, edited: dict[str, str]) -> None:
        write, until = self._suite.looking_back.write_review, self._until.get(span)
        self._handed.hand(span, edited)
        done, failed = partial(self._on_kept, span, edited), partial(self._on_not_kept, span, edited)
        self.kit.tasks.run(self, lambda: write(span, edited[VALUE], until), done, failed)

    def _on_kept(self, span: Span, edited: dict[str, str], change: Change) -> None:  # noqa: ARG002
        self._handed.answered(span, edited)
        if span is self._shown:
            self._words.answered(edited)

    def _on_not_kept(self, span: Span, edited: dict[str, str], error: JournalError) -> None:
        """Words that stand in the box no more wait here until the journal takes them."""
        newest = self._handed.answered(span, edited)
        if newest and span is self._shown:
            self._words.refuse(edited)
        elif newest:
            self._refused[span] = edited
            self._soon.start(AGAIN_MS)
        self.fail(error)

    def _on_span(self) -> None:
        """The words stand for the span that was shown: the next one brings its own."""
        self.leave()
        self._span, self._shown = Span(self.span.key or Span.WEEK), None
        self.note.setReadOnly(True)
        self._words.clear()
        self.reload()

    def _on_loaded(self, span: Span, review: PracticeReview) -> None:
        if span is not self._span:
            return
        form = self.tr("{since} to {until}")
        sessions = numbered("ReviewPage", "{count} sessions", "{count} session", review.sessions)
        when = form.format(since=day(review.since), until=day(review.until))
        self._when.setText(f"{when} · {worded(sessions)}")
        emptied(self._left)
        emptied(self._right)
        self._fill(review)
        self._show_words(span, review)
        self.earlier.show_written(review.earlier)
        self._see_wanted()

    def _show_words(self, span: Span, review: PracticeReview) -> None:
        if self._words.edited and self._shown is span and review.until != self._until[span]:
            # Words that are written on over midnight stay with the days that they were begun about.
            return
        self._shown, self._until[span] = span, review.until
        self._words.show_kept({VALUE: review.note})
        self._words.show_begun(tuple(self._refused.pop(span, {}).items()))
        self.note.setReadOnly(False)

    def _see_wanted(self) -> None:
        """Bring the week or month that one came for into sight, once: those that are not of another one stand in the box."""
        wanted, self.place = self.place.part, replace(self.place, part="")
        if wanted and self.earlier.choose(wanted):
            QTimer.singleShot(0, self, partial(self.see, self.earlier.words))
        elif wanted:
            self.note.setFocus()

    def _fill(self, review: PracticeReview) -> None:
        nothing = (self.tr("Nothing yet."),)
        empty = self.tr("What you tick in your sessions stands here then.")
        rested = first_of([worded(item.text) for item in review.rested], _MOST_RESTED)
        left, right = (
            (
                (self.tr("No meeting was held in these days"), () if review.sessions else (empty,)),
                (self.tr("What you ticked as done"), self._times(review.used) or (nothing if review.sessions else ())),
                (self.tr("What you did not tick"), rested),
                (self.tr("What you answered with no"), self._times(review.avoided)),
            ),
            (
                (self.tr("Promises kept"), _texts(review.kept) or (nothing if review.sessions else ())),
                (self.tr("Promises not kept"), _texts(review.broken)),
                (self.tr("Promises past their day"), _texts(review.waiting)),
                (self.tr("Topics left alone"), _texts(review.left_alone)),
                (self.tr("Happened"), self._times(review.happened)),
                (self.tr("What you noted of yourself"), tuple(self._noted(one) for one in review.noted)),
            ),
        )
        for box, parts in ((self._left, left), (self._right, right)):
            for heading, lines in parts:
                if lines:
                    box.addWidget(Card(self.kit.look, heading, *(PlainLabel(line) for line in lines)))

    def _times(self, used: tuple[UsedItem, ...]) -> tuple[str, ...]:
        return tuple(f"{one.times} ×  {worded(one.item.text)}" for one in used)

    def _noted(self, one: NotedOften) -> str:
        """Say what was chosen, by how often and in the order of the catalogue, and what was rated as it came."""
        choices = one.item.field.choices if one.item.field is not None else ()
        times, form = Counter(one.values), self.tr("{count} × “{choice}”")
        told = [form.format(count=times[choice], choice=worded(choice)) for choice in choices if times[choice]]
        return f"{worded(one.item.text)}\n{', '.join(told or one.values)}"


def _texts(lines: tuple[LedgerLine, ...]) -> tuple[str, ...]:
    return tuple(line.text for line in lines)
