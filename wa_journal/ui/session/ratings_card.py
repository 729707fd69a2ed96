"""How the alliance was today: five scales, each with the right not to say; the last values appear only after rating."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.edited import edited
from wa_journal.model.ids import SessionId
from wa_journal.model.practice import Anchors, StrainKind
from wa_journal.model.sessions import RATED, SCALES, Ratings
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card, TwoColumns
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import column, emptied, flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.rating_scale import RatingScale, anchors_told, in_words
from wa_journal.ui.phrases import strain

_NAME_STEPS = 24


class RatingsCard(Card):
    """`rated` carries the ratings to be kept and the names of those that were given, `strained` how a strain showed."""

    rated = Signal(object, object)
    strained = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self._look = look
        self._session = SessionId("")
        self._held = True
        self._ratings = Ratings(self._session)
        self._given: frozenset[str] = frozenset()
        self._last: Ratings | None = None
        self._scales: dict[str, RatingScale] = {}
        self._anchors: tuple[Anchors, ...] = ()
        self.setAccessibleName(self.tr("How was the alliance today?"))
        self.body.setSpacing(look.px(1))
        self._sum = PlainLabel("", "body")
        self._open = Button(self.tr("Change"), self._on_open, "quiet")
        self._unheld = PlainLabel(self.tr("The meeting was not held: there is nothing to rate."), "muted")
        self._unheld.hide()
        self._folded = TwoColumns(look, self._sum, self._open, (1, 0))
        self._box = column(gap=look.px(0.5))
        self._question, self._told = PlainLabel("", "small"), PlainLabel("", "small")
        self._question.setProperty("item", "WA1")
        self._before = PlainLabel("", "muted")
        self.strain = Choice(look, self.tr("Strain"), tuple((kind.value, strain(kind)) for kind in StrainKind))
        self.strain.chosen.connect(self._on_strain)
        self._asked = QWidget()
        self._asked.setLayout(flow(PlainLabel(self.tr("Was there a strain?"), "strong", wrap=False), self.strain, gap=look.px(3)))
        self._all = QWidget()
        self._all.setLayout(column(self._box, self._question, self._told, self._before, gap=look.px(1)))
        self.body.addWidget(self._unheld)
        self.body.addWidget(self._folded)
        self.body.addWidget(self._all)
        self.body.addWidget(self._asked)
        look.changed.connect(self._align)
        self._hint()

    def show_ratings(self, ratings: Ratings, last: Ratings | None, anchors: tuple[Anchors, ...], kind: StrainKind | None) -> None:
        """Show what was rated; a session of which all was said when it is opened takes one line."""
        fresh = ratings.session != self._session
        self._ratings, self._last, self._session = ratings, last, ratings.session
        self._given = frozenset()
        anchors = tuple(in_words(one) for one in anchors)
        if anchors != self._anchors:
            self._build(anchors)
        for name, scale in self._scales.items():
            scale.show_rating(getattr(ratings, name), cannot_say=name in ratings.cannot_say)
        self.strain.show_key(kind.value if kind else None)
        self._show_before()
        if fresh:
            self._hint()
            self._fold(fold=self._answered)

    def ask(self, *, held: bool) -> None:
        """Ask for ratings of a meeting that was held; of another one say why there are none."""
        self._held = held
        self._fold(fold=self._answered)

    def scale(self, name: str) -> RatingScale:
        """Give one scale."""
        return self._scales[name]

    def take_focus(self) -> None:
        """Put the focus on the first scale that was not answered."""
        if not self._held:
            return
        self._fold(fold=False)
        waiting = [scale for scale in self._scales.values() if not scale.answered] or list(self._scales.values())
        if waiting:
            waiting[0].take_focus()

    @property
    def _answered(self) -> bool:
        return bool(self._scales) and all(scale.answered for scale in self._scales.values())

    def _build(self, anchors: tuple[Anchors, ...]) -> None:
        emptied(self._box)
        self._anchors = tuple(one for one in anchors if one.scale in SCALES)
        self._scales = {}
        for one in self._anchors:
            scale = RatingScale(self._look, one)
            scale.changed.connect(self._on_rated)
            scale.settled.connect(self._on_settled)
            scale.attended.connect(self._on_attended)
            self._box.addWidget(scale)
            self._scales[one.scale] = scale
        self._align()

    def _align(self) -> None:
        """Let all lines begin at one place."""
        names = [scale.name for scale in self._scales.values()]
        for name in names:
            name.ensurePolished()  # before it, the letters are not yet as bold as they will be
        widest = max((name.fontMetrics().horizontalAdvance(name.text()) for name in names), default=0)
        for name in names:
            name.setMinimumWidth(max(widest + self._look.px(1), self._look.theme.em(_NAME_STEPS)))
        # What the numbers stand for is one line or two: the boxes below must not jump.
        self._told.setMinimumHeight(2 * self._told.fontMetrics().lineSpacing())

    def _hint(self) -> None:
        self._question.setText(self.tr("How was the alliance today? Rate this session only: it is built meeting by meeting."))
        self._told.setText(
            self.tr("0 to 9 rate and go on, End is 10, - is can't say, Delete is not rated. What the numbers mean shows here.")
        )

    def _on_attended(self, anchors: Anchors) -> None:
        self._question.setText(anchors.question)
        self._told.setText(anchors_told(anchors))

    def _on_rated(self) -> None:
        values = {name: scale.value for name, scale in self._scales.items()}
        unsaid = tuple(name for name, scale in self._scales.items() if scale.cannot_say)
        wanted = replace(self._ratings, session=self._session, cannot_say=unsaid, **values)
        self._given |= edited(self._ratings, wanted, RATED)
        self._ratings = wanted
        self._show_before()
        self.rated.emit(wanted, self._given)

    def _on_settled(self) -> None:
        """Go on to the next scale, and from the last one to the strain."""
        scales = list(self._scales.values())
        here = next((place for place, scale in enumerate(scales) if scale is self.sender()), len(scales))
        if here + 1 < len(scales):
            scales[here + 1].take_focus()
        else:
            self.strain.button(self.strain.key or StrainKind.NONE.value).setFocus()

    def _show_before(self) -> None:
        shown = self._answered and self._last is not None
        self._before.setVisible(shown)
        if shown and self._last is not None:
            self._before.setText(self.tr("Last time: {ratings}").format(ratings=self._listed(self._last)))
        said = f"  ·  {strain(StrainKind(self.strain.key))}" if self.strain.key else ""
        self._sum.setText(f"{self._listed(self._ratings)}{said}")

    def _listed(self, ratings: Ratings) -> str:
        return "  ·  ".join(f"{one.name} {_or_dash(getattr(ratings, one.scale))}" for one in self._anchors)

    def _fold(self, *, fold: bool) -> None:
        above = self._look.px(3 if self._held and not fold else 1)
        self.body.setContentsMargins(self._look.px(4), above, self._look.px(4), above)
        self._unheld.setVisible(not self._held)
        self._folded.setVisible(self._held and fold)
        self._all.setVisible(self._held and not fold)
        # A question that waits for its answer is never folded away.
        self._asked.setVisible(self._held and not (fold and self.strain.key))

    def _on_open(self) -> None:
        self.take_focus()

    def _on_strain(self, key: str) -> None:
        self._show_before()
        self.strained.emit(StrainKind(key))


def _or_dash(value: int | None) -> str:
    return "–" if value is None else str(value)
