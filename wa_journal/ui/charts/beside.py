"""What stands under the chart: how often something was tagged, and what followed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from wa_journal.model.trajectory import Direction, Followed, Lane, Rate, Share
from wa_journal.ui.charts.compose import Told
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import column, tight
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.wording import number, worded

translate = QCoreApplication.translate


def rates_card(look: Look, told: Told) -> Card:
    """Say how often something was tagged for what was written, with the range; a trend only where there is enough."""
    names = {one.id: one.label for one in told.indicators}
    lanes = [lane for lane in told.trajectory.lanes if _is_tagged(lane) and lane.indicator in names]
    note = translate(
        "Charts",
        "Sentences with a confirmed tag, in the last six sessions that were written and gone through. A trend is named from 12 "
        "sessions and 10 tags on; even a threefold rise is mostly too little to be named.",
    )
    rows = [(names[lane.indicator], *_rate(lane.rate)) for lane in lanes]
    told_first = PlainLabel(_share(told.trajectory.change_talk))
    table: QWidget = TagTable(look, rows) if rows else PlainLabel(translate("Charts", "No tag is confirmed yet."), "muted")
    return Card(look, translate("Charts", "How often, in what was written"), told_first, table, PlainLabel(note, "muted"))


class TagTable(OneOf):
    """A table where there is room for its columns, a line for each tag where there is not."""

    def __init__(self, look: Look, rows: list[tuple[str, ...]]) -> None:
        super().__init__()
        heads = (
            translate("Charts", "Tag"), translate("Charts", "Tagged"), translate("Charts", "In 10, likely range"),
            translate("Charts", "Since the first sessions"),
        )  # fmt: skip
        self._table, self._lines = QWidget(), QWidget()
        self._table.setLayout(_grid(look, heads, rows))
        told = (
            (PlainLabel(tag, "strong"), PlainLabel(" · ".join(map(": ".join, zip(heads[1:], cells, strict=True))), "muted"))
            for tag, *cells in rows
        )
        self._lines.setLayout(column(*(label for labels in told for label in labels), gap=look.px(1)))
        for piece in (self._table, self._lines):
            self.addWidget(piece)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the lines only."""
        return QSize(self._lines.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns where they fit."""
        super().resizeEvent(event)
        self.setCurrentIndex(0 if self.width() >= self._table.minimumSizeHint().width() else 1)


def _grid(look: Look, heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> QGridLayout:
    grid = tight(QGridLayout(), look.px(0.5))
    grid.setVerticalSpacing(look.px(1))
    for line, cells in enumerate((heads, *rows)):
        for place, words in enumerate(cells):
            grid.addWidget(PlainLabel(words, "body" if line else "muted"), line, place)
    for place, share in enumerate((4, 2, 3, 3)):
        grid.setColumnStretch(place, share)
    return grid


def strategies_card(look: Look, told: Told) -> Card:
    """Say how ratings after sessions with and without a strategy differed, in the fixed order and without a cause."""
    names = {one.id: one.label for one in told.indicators}
    lines = [one for one in told.trajectory.strategies if one.strategy in names]
    ticks = translate(
        "Charts",
        "Counted and drawn here are tagged sentences. What you ticked in a checklist stands with its session, and among the "
        "strategies of a summary.",
    )
    pieces: list[QWidget] = []
    for one in lines:
        if one.shown:
            pieces += [PlainLabel(names[one.strategy], "strong"), PlainLabel(one.words)]
    pieces += [PlainLabel(_hidden(lines), "muted"), PlainLabel(ticks, "muted")]
    return Card(look, translate("Charts", "Strategies and what followed"), *pieces)


def _hidden(lines: list[Followed]) -> str:
    waiting = sum(not one.shown for one in lines)
    words = translate(
        "Charts",
        "{count} strategies are not shown: there must be 20 sessions, five of them rated with the strategy and five without.",
    )
    order = translate("Charts", "The order is always the same. None of it shows why.")
    return f"{words.format(count=waiting)} {order}" if waiting else order


def _is_tagged(lane: Lane) -> bool:
    return any(point.confirmed for point in lane.points)


def _rate(rate: Rate) -> tuple[str, ...]:
    if rate.per_ten is None:
        return translate("Charts", "only in sessions not gone through yet"), "–", "–"
    counts = translate("Charts", "{tagged} of {sentences}").format(tagged=rate.tagged, sentences=rate.sentences)
    often = f"{number(rate.per_ten or 0)} ({number(rate.low or 0)}–{number(rate.high or 0)})"
    likely = {
        Direction.RISING: translate("Charts", "very likely more (19 in 20)"),
        Direction.FALLING: translate("Charts", "very likely less (19 in 20)"),
    }
    return counts, often, likely[rate.direction] if rate.direction else "–"


def _share(share: Share) -> str:
    if share.low is None or share.high is None:
        return share.words
    words = translate("Charts", "{words} The share likely lies between {low} and {high} in 100.")
    return words.format(words=worded(share.words), low=round(100 * share.low), high=round(100 * share.high))
