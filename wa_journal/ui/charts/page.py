"""The course of one relationship: chart or table, the words that go with it, and the way into each session."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from wa_journal.model.change import Touched
from wa_journal.model.ids import SessionId
from wa_journal.model.journal_errors import CannotWrite
from wa_journal.ui.charts import files
from wa_journal.ui.charts.chart_view import ChartView
from wa_journal.ui.charts.compose import Told, compose, sentence, tell
from wa_journal.ui.charts.picture import Picture
from wa_journal.ui.charts.table_twin import TableTwin
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button, WordIconButton
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.empty_state import EmptyState
from wa_journal.ui.parts.layouts import column, emptied, flow, row
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import day
from wa_journal.ui.place import Place

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

LAST, ALL, CHART, TABLE = "last", "all", "chart", "table"
_LAST_SESSIONS = 60
_MAKERS = {".png": files.png, ".svg": files.svg, ".pdf": files.pdf}


class TrajectoryPage(Page):
    """Never a single number alone: the band is always there, and the words say what it rests on."""

    concerns = Touched.SESSIONS | Touched.RATINGS | Touched.TAGS | Touched.JUDGEMENTS | Touched.CLIENTS

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit, "")
        self.setAccessibleName(self.tr("Trajectory"))
        self._suite = suite
        self._told: Told | None = None
        self._picture: Picture | None = None
        look = kit.look
        self.range = Choice(look, self.tr("Sessions"), ((LAST, self.tr("last 60")), (ALL, self.tr("all"))))
        self.range.show_key(LAST)
        self.range.chosen.connect(self._on_shown)
        self.form = Choice(look, self.tr("Shown as"), ((CHART, self.tr("Chart")), (TABLE, self.tr("Table"))))
        self.form.show_key(CHART)
        self.form.chosen.connect(self._on_shown)
        self.chart, self.table = ChartView(look), TableTwin()
        self.chart.pointed.connect(self._on_pointed)
        for view in (self.chart, self.table):
            view.opened.connect(self._on_opened)
        self._which, self._detail = PlainLabel("", "strong", wrap=False), PlainLabel("")
        self._open = Button(self.tr("Open the entry (Enter)"), self._on_open, "quiet")
        self._words = column(gap=look.px(2))
        self._build()
        self.act(self.tr("Chart or table"), "Ctrl+T", self._on_twin)
        self.keys = (
            (self.tr("Left, Right"), self.tr("From session to session")),
            (self.tr("Enter"), self.tr("Open the session's entry")),
        )

    def _build(self) -> None:
        look = self.kit.look
        save = WordIconButton(look, "export", self.tr("Save the chart …"), self._on_save)
        top = row(flow(self.range, self.form, gap=look.px(4)), save, gap=look.px(3))
        top.setStretch(0, 1)
        self._views = OneOf()
        self._views.addWidget(self.chart)
        self._views.addWidget(self.table)
        pointed = row(self._which, self._detail, self._open, gap=look.px(3))
        pointed.setStretch(1, 1)
        shown = column(top, Card(look, "", self._views, pointed), self._words, gap=look.px(3))
        shown.setStretch(1, 1)
        holder = QWidget()
        holder.setLayout(shown)
        told = self.tr(
            "Once a session is finished and rated, its course is drawn here, with the range in which the level likely lies."
        )
        empty = EmptyState(look, "chart", self.tr("No course yet"), told, self.tr("Write an entry"), self._on_new)
        self._stack = OneOf()
        self._stack.addWidget(holder)
        self._stack.addWidget(empty)
        self.fill(self._stack, margin=5)
        self.start = self.chart

    def reload(self) -> None:
        """Load the client's course."""
        client, suite = self.place.client, self._suite
        if client is not None:
            self.run(lambda: tell(suite, client), self._on_loaded)

    def save_to(self, target: Path) -> None:
        """Write the chart as PNG, SVG or PDF, by the ending of the name."""
        make = _MAKERS.get(target.suffix.lower())
        if make is None or self._picture is None:
            self.banner.say(Channel.WARN, self.tr("Choose a name that ends in .png, .svg or .pdf."))
            return
        content = make(self._picture, self.kit.look.theme, self.font().family())
        self.run_aside(lambda: _written(target, content), self._on_saved)

    def _on_loaded(self, told: Told) -> None:
        self._told = told
        self._stack.setCurrentIndex(0 if told.trajectory.level else 1)
        self._on_shown()
        self._show_words(told)

    def _on_shown(self) -> None:
        if self._told is None:
            return
        whole = compose(self._told)
        self._picture = whole.last(_LAST_SESSIONS) if self.range.key == LAST else whole
        spoken = sentence(self._picture, self._told.trajectory)
        self.chart.show_picture(self._picture, spoken)
        self.table.show_picture(self._picture)
        self.table.setAccessibleDescription(spoken)
        self._views.setCurrentIndex(0 if self.form.key == CHART else 1)
        self._on_pointed()

    def _on_pointed(self) -> None:
        point = next((one for one in self._picture.level if one.number == self.chart.current), None) if self._picture else None
        if point is None:
            return
        rated = self.tr("not rated") if point.rating is None else self.tr("rated {rating}").format(rating=f"{point.rating:.1f}")
        level = self.tr("level {mean}, likely {low} to {high}").format(
            mean=f"{point.mean:.1f}", low=f"{point.lo80:.1f}", high=f"{point.hi80:.1f}"
        )
        self._which.setText(self.tr("Session {number} · {day}").format(number=point.number, day=day(point.date)))
        self._detail.setText(f"{rated} · {level}")

    def _show_words(self, told: Told) -> None:
        emptied(self._words)
        drawn = told.trajectory
        for heading, lines in (
            (self.tr("What the ratings say"), (drawn.trend.words,)),
            (
                self.tr("A question to you"),
                (*(line for dip in drawn.dips[-2:] for line in (dip.words, dip.back_words)), drawn.dip_note),
            ),
            (self.tr("Change talk"), (drawn.change_talk.words,)),
        ):
            said = [line for line in lines if line]
            if said and (heading != self.tr("A question to you") or drawn.dips):
                self._words.addWidget(Card(self.kit.look, heading, *(PlainLabel(line) for line in said)))

    def _on_twin(self) -> None:
        self.form.choose(TABLE if self.form.key == CHART else CHART)

    def _on_open(self) -> None:
        if self.chart.current is not None:
            self._on_opened(self.chart.current)

    def _on_opened(self, number: int) -> None:
        session = next((one.id for one in self._told.sessions if one.number == number), None) if self._told else None
        if session is not None:
            self.go.emit(Place("entries", self.place.client, SessionId(session)))

    def _on_new(self) -> None:
        self.go.emit(Place("session", self.place.client))

    def _on_save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the chart to"), "chart.png", "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def _on_saved(self, target: Path) -> None:
        words = self.tr("Saved as {name}. It shows dates and session numbers; mind who sees it.")
        self.banner.say(Channel.GOOD, words.format(name=target.name))


def _written(target: Path, content: bytes) -> Path:
    try:
        target.write_bytes(content)
    except OSError:
        raise CannotWrite from None
    return target
