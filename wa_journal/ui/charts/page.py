"""The course of one relationship: chart or table, the words that go with it, and the way into each session."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.ids import SessionId
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import Strain
from wa_journal.ui.begun_desk import BegunDesk
from wa_journal.ui.charts import details, files
from wa_journal.ui.charts.before_after_card import ENOUGH_EACH, BeforeAfterCard
from wa_journal.ui.charts.beside import rates_card, strategies_card
from wa_journal.ui.charts.chart_view import ChartView
from wa_journal.ui.charts.compose import Told, compose, tell
from wa_journal.ui.charts.dip_questions import RatingsCard
from wa_journal.ui.charts.method_view import MethodView
from wa_journal.ui.charts.picture import Picture
from wa_journal.ui.charts.spoken import sentence
from wa_journal.ui.charts.table_twin import TableTwin
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.awaited import Awaited
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button, WordIconButton
from wa_journal.ui.parts.card import Card, Scroller
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.empty_state import EmptyState
from wa_journal.ui.parts.layouts import column, emptied, flow
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.plain_label import LateLabel, PlainLabel
from wa_journal.ui.place import REPAIR, Place
from wa_journal.ui.save_as import ask_where

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

LAST, ALL, CHART, TABLE, NOW, THEN, METHOD = "last", "all", "chart", "table", "now", "then", "method"
_LAST_SESSIONS = 60
_MAKERS = {".png": files.png, ".svg": files.svg, ".pdf": files.pdf}


class TrajectoryPage(Page):
    """Never a single number alone: the band is always there, and the words say what it rests on."""

    concerns = Touched.SESSIONS | Touched.RATINGS | Touched.TAGS | Touched.JUDGEMENTS | Touched.CLIENTS
    one_client = True

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Trajectory"))
        self._suite = suite
        self._told: Told | None = None
        self._picture: Picture | None = None
        self._ratings: RatingsCard | None = None
        look = kit.look
        self.range = self._choice(self.tr("Sessions"), ((LAST, self.tr("last 60")), (ALL, self.tr("all"))))
        self.form = self._choice(self.tr("Shown as"), ((CHART, self.tr("Chart")), (TABLE, self.tr("Table"))))
        known = ((NOW, self.tr("as known now")), (THEN, self.tr("as known then")))
        self.known = self._choice(self.tr("Level"), known)
        self.chart, self.table = ChartView(look), TableTwin()
        # One session is chosen, whichever of the two shows it.
        self.chart.pointed.connect(self.table.point)
        self.table.pointed.connect(self.chart.point)
        self.chart.pointed.connect(self._on_pointed)
        for view in (self.chart, self.table):
            view.opened.connect(self._on_opened)
        self._which, self._detail = LateLabel("", "strong"), LateLabel("")
        self._marked = PlainLabel("", "muted")
        self._open = Button(self.tr("Open the entry (Enter)"), self._on_open, "quiet")
        self._words = column(gap=look.px(3))
        self.before_after = BeforeAfterCard(look)
        self.before_after.asked.connect(self._on_compared)
        self._back = Button(self.tr("Back to the chart"), self._on_back)
        self.method = MethodView(look, self._back)
        self._reasons = BegunDesk(self, suite, "no strain")
        self._build()
        self.act(self.tr("Chart or table"), "Ctrl+T", self._on_twin)
        self.keys = (
            (self.tr("Left, Right"), self.tr("From session to session")),
            (self.tr("Enter"), self.tr("Open the session's entry")),
        )

    def _choice(self, name: str, options: tuple[tuple[str, str], ...]) -> Choice:
        made = Choice(self.kit.look, name, options)
        made.show_key(options[0][0])
        made.chosen.connect(self._on_shown)
        return made

    def _build(self) -> None:
        look = self.kit.look
        save = WordIconButton(look, "export", self.tr("Save the chart …"), self._on_save)
        self._top = flow(self.range, self.form, self.known, save, gap=look.px(4))
        self._views = OneOf()
        self._views.addWidget(self.chart)
        self._views.addWidget(self.table)
        first = flow(self._which, self._detail, self._open, gap=look.px(3))
        self._foot = column(first, self._marked, gap=0)
        self._card = Card(look, "", self._views, self._foot)
        how = flow(Button(self.tr("How this is worked out"), self._on_method, "quiet"))
        shown = column(self._top, self._card, self._words, self.before_after, how, None, gap=look.px(3))
        holder = QWidget()
        holder.setLayout(shown)
        told = self.tr(
            "Once a session is finished and rated, its course is drawn here, with the range in which the level likely lies."
        )
        empty = EmptyState(look, "chart", self.tr("No course yet"), told, self.tr("Write an entry"), self._on_new)
        self._stack = OneOf()
        under_way, not_made = self.tr("The course is being drawn …"), self.tr("The course could not be drawn.")
        self._wait = Awaited(look, under_way, not_made, self._on_again)
        for piece in (holder, empty, self.method, self._wait):
            self._stack.addWidget(piece)
        self._stack.show_piece(self._wait)
        self.fill(self._stack, margin=5, most=0)
        self.start = self.chart
        look.changed.connect(self._fit)

    def visit(self, place: Place) -> None:
        """Show a client's course, or how it is worked out; nothing of another client stays in sight meanwhile."""
        if self._told is not None and self._told.client.id != place.client:
            self._told = self._picture = None
            self._stack.show_piece(self._wait)
        elif self._stack.shows(self.method):
            self._show_course()
        super().visit(place)

    def reload(self) -> None:
        """Load the client's course."""
        client, suite = self.place.client, self._suite
        if client is not None:
            self._wait.wait()
            self.read_aside(lambda: tell(suite, client), self._on_loaded, self._wait.give_up)

    def save_to(self, target: Path) -> None:
        """Write the chart as PNG, SVG or PDF, by the ending of the name."""
        client, save = self.place.client, self._suite.access.save_chart
        if client is not None and self._picture is not None:
            content = _MAKERS[target.suffix.lower()](self._picture, self.kit.look.theme, self.font().family())
            self.run_aside(lambda: save(client, content, target), self._on_saved, Change(Touched.SUPERVISION, client))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the chart fill what can be seen."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scroller = self.findChild(Scroller)
        if scroller is None:
            return
        margins, gap = self._card.body.contentsMargins(), self._card.body.spacing()
        foot = self._which.sizeHint().height() + self._open.sizeHint().height() + self.kit.look.px(2)
        around = self._top.sizeHint().height() + self.kit.look.px(3) + margins.top() + margins.bottom() + gap + foot
        room = scroller.viewport().height() - around
        self.chart.fit(room)
        self.table.setFixedHeight(max(room, self.table.minimumSizeHint().height()))

    def _on_again(self) -> None:
        self.banner.try_again()
        self.reload()

    def _on_loaded(self, told: Told) -> None:
        if self._told is None:
            self.before_after.start(_likely_day(told))
        else:
            self.before_after.refresh()
        self._told = told
        if self.place.words == METHOD:
            self.place = replace(self.place, words="")
            self._on_method()
        elif not self._stack.shows(self.method):
            self._show_course()
        self._on_shown()
        written = self._ratings.written if self._ratings is not None else None
        emptied(self._words)
        look = self.kit.look
        ratings = RatingsCard(look, told)
        ratings.answered.connect(self._on_answered)
        self._reasons.hold_all(ratings.reasons)
        for card in (ratings, rates_card(look, told), strategies_card(look, told)):
            self._words.addWidget(card)
        self._ratings = ratings
        if written is not None:
            ratings.write_on(*written)

    def _on_shown(self) -> None:
        if self._told is None:
            return
        whole = compose(self._told)
        whole = whole.then() if self.known.key == THEN else whole
        self._picture = whole.last(_LAST_SESSIONS) if self.range.key == LAST else whole
        spoken = sentence(self._picture, self._told.trajectory)
        self.chart.show_picture(self._picture, spoken)
        self.table.show_picture(self._picture, self.chart.current)
        self.table.setAccessibleDescription(spoken)
        self._views.setCurrentIndex(0 if self.form.key == CHART else 1)
        self._fit()
        self._on_pointed()

    def _on_pointed(self) -> None:
        meetings = self._picture.meetings if self._picture else ()
        point = next((one for one in meetings if one.number == self.chart.current), None)
        if point is not None and self._picture is not None:
            self._which.setText(details.heading(point))
            self._detail.setText(details.numbers(self._picture, point))
            self._marked.setText(details.marked(self._picture, point) or self.tr("Nothing is marked or tagged here."))

    def _on_compared(self, on: date) -> None:
        client = self.place.client
        if client is not None:
            self.run(lambda: self._suite.alliance.before_after(client, on), self.before_after.show_measures)

    def _on_answered(self, session: SessionId, kind: StrainKind, reason: str) -> None:
        """Keep the officer's answer; a strain leads on to its repair note."""
        suite, change = self._suite, Change(Touched.RATINGS, self.place.client)
        done = self._on_strained if kind is not StrainKind.NONE else None
        call = suite.sessions.note_strain
        self._reasons.hand_in(lambda: call(session, kind, from_dip=True, reason=reason), done, change, name=session)

    def _on_strained(self, noted: Strain) -> None:
        self.go.emit(Place("session", noted.client, noted.session, part=REPAIR))

    def _on_method(self) -> None:
        self.run(self._suite.alliance.method, self._on_method_read)

    def _on_method_read(self, text: str) -> None:
        self.method.show_text(text)
        self._stack.show_piece(self.method)
        self._back.setFocus()
        # Where the parts stand is known with the next turn of the loop.
        QTimer.singleShot(0, self, self._to_part)

    def _to_part(self) -> None:
        """Begin at the part that was asked for, its heading at the top."""
        part, self.place = self.place.part, replace(self.place, part="")
        heading, scroller = self.method.heading(part), self.findChild(Scroller)
        whole = scroller.widget() if scroller is not None else None
        if heading is not None and scroller is not None and whole is not None:
            scroller.verticalScrollBar().setValue(heading.mapTo(whole, QPoint(0, 0)).y())

    def _show_course(self) -> None:
        self._stack.setCurrentIndex(0 if self._told and compose(self._told).meetings else 1)

    def _on_back(self) -> None:
        self._show_course()
        self.chart.setFocus()

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
        self.go.emit(Place("session", self.place.client, begin=True))

    def _on_save(self) -> None:
        ask_where(self.kit.notify, self, self.tr("Save the chart to"), "chart.png", self.save_to, tuple(_MAKERS))

    def _on_saved(self, target: Path) -> None:
        words = self.tr("Saved as {name}. It shows dates and session numbers; mind who sees it.")
        self.banner.say(Channel.GOOD, words.format(name=target.name))


def _likely_day(told: Told) -> date:
    """Offer the last event with a few sessions after it, or today."""
    days = [point.date for point in told.trajectory.level]
    return max((one.on for one in told.events if sum(day >= one.on for day in days) >= ENOUGH_EACH), default=date.today())
