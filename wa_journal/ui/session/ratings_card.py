"""How the alliance was today: five scales, each with the right not to say; the last values appear only after rating."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from wa_journal.model.ids import SessionId
from wa_journal.model.practice import Anchors, StrainKind
from wa_journal.model.sessions import SCALES, Ratings
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import column, emptied, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.rating_scale import RatingScale
from wa_journal.ui.phrases import strain


class RatingsCard(Card):
    """`rated` carries the ratings to be kept, `strained` how a strain showed."""

    rated = Signal(object)
    strained = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self._look = look
        self._session = SessionId("")
        self._ratings = Ratings(self._session)
        self._last: Ratings | None = None
        self._scales: dict[str, RatingScale] = {}
        self._anchors: tuple[Anchors, ...] = ()
        self.body.addWidget(PlainLabel(self.tr("How was the alliance today?"), "heading"))
        self._box = column(gap=look.px(3))
        self.body.addLayout(self._box)
        self._before = PlainLabel("", "muted")
        self.body.addWidget(self._before)
        self.strain = Choice(look, self.tr("Strain"), tuple((kind.value, strain(kind)) for kind in StrainKind))
        self.strain.chosen.connect(self._on_strain)
        line = row(PlainLabel(self.tr("Was there a strain?"), "strong", wrap=False), self.strain, gap=look.px(3))
        line.setStretch(1, 1)
        self.body.addLayout(line)

    def show_ratings(self, ratings: Ratings, last: Ratings | None, anchors: tuple[Anchors, ...], kind: StrainKind | None) -> None:
        """Show what was rated."""
        self._ratings, self._last, self._session = ratings, last, ratings.session
        if anchors != self._anchors:
            self._build(anchors)
        for name, scale in self._scales.items():
            scale.show_rating(getattr(ratings, name), cannot_say=name in ratings.cannot_say)
        self.strain.show_key(kind.value if kind else None)
        self._show_before()

    def scale(self, name: str) -> RatingScale:
        """Give one scale."""
        return self._scales[name]

    def _build(self, anchors: tuple[Anchors, ...]) -> None:
        emptied(self._box)
        self._anchors = anchors
        self._scales = {}
        for one in anchors:
            if one.scale in SCALES:
                scale = RatingScale(self._look, one)
                scale.changed.connect(self._on_rated)
                self._box.addWidget(scale)
                self._scales[one.scale] = scale

    def _on_rated(self) -> None:
        values = {name: scale.value for name, scale in self._scales.items()}
        unsaid = tuple(name for name, scale in self._scales.items() if scale.cannot_say)
        self._ratings = replace(self._ratings, session=self._session, cannot_say=unsaid, **values)
        self._show_before()
        self.rated.emit(self._ratings)

    def _show_before(self) -> None:
        answered = [scale.value is not None or scale.cannot_say for scale in self._scales.values()]
        shown = bool(answered) and all(answered) and self._last is not None
        self._before.setVisible(shown)
        if shown and self._last is not None:
            last = self._last
            said = ", ".join(f"{one.name} {_or_dash(getattr(last, one.scale))}" for one in self._anchors if one.scale in SCALES)
            self._before.setText(self.tr("Last time: {ratings}").format(ratings=said))

    def _on_strain(self, key: str) -> None:
        self.strained.emit(StrainKind(key))


def _or_dash(value: int | None) -> str:
    return "–" if value is None else str(value)
