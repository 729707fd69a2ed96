"""The page of the board: it stays closed until the officer has judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.judgement import Answer, Judgement, Outcome, in_sight, standing
from wa_journal.model.practice import PracticeItem
from wa_journal.model.text import Indicator
from wa_journal.model.trajectory import BoardPiece, BoardRow, Calibration, Trajectory
from wa_journal.ui.begun_desk import BegunDesk
from wa_journal.ui.board.evidence import sides_of
from wa_journal.ui.board.judgement_card import JudgementCard
from wa_journal.ui.board.judgement_form import JudgementForm
from wa_journal.ui.board.later_cards import DecisionCard, LaterCard, OutcomeCard, SecondAnswerCard
from wa_journal.ui.board.own_card import OwnCard
from wa_journal.ui.board.rows_card import RowsCard
from wa_journal.ui.board.theirs_card import TheirsCard
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.focus import stops, take_focus
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.of_client import OfClient
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.place import BOARD, Place

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows; the board stays out until a judgement stands."""

    judgements: tuple[Judgement, ...] = field(repr=False)
    trajectory: Trajectory | None
    calibration: Calibration
    items: tuple[PracticeItem, ...] = ()
    asked_on: date | None = None

    @property
    def standing(self) -> Judgement | None:
        """Give the officer's own judgement whose outcome is not known yet."""
        return standing(self.judgements)

    @property
    def own(self) -> tuple[Judgement, ...]:
        """Give the officer's own judgements."""
        return tuple(made for made in self.judgements if not made.of_colleague)

    @property
    def theirs(self) -> tuple[Judgement, ...]:
        """Give those of colleagues that may be shown."""
        return tuple(made for made in in_sight(self.judgements) if made.of_colleague)

    @property
    def held_back(self) -> tuple[Judgement, ...]:
        """Give those of colleagues that wait for the officer's own answer."""
        seen = in_sight(self.judgements)
        return tuple(made for made in self.judgements if made not in seen)


class BoardPage(Page):
    """Rows stand under each other in their fixed order; there is no total and no colour of the whole."""

    concerns = Touched.JUDGEMENTS | Touched.TAGS | Touched.RATINGS | Touched.SESSIONS
    of: OfClient

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Board"))
        self._suite = suite
        self._shown: Shown | None = None
        self._behind: dict[str, tuple[BoardPiece, ...]] = {}
        self._opening = False
        look = kit.look
        self.form, self.card, self.rows = JudgementForm(kit), JudgementCard(look), RowsCard(look)
        self.again, self.decision, self.outcome = SecondAnswerCard(look), DecisionCard(look), OutcomeCard(look)
        self.own, self.theirs = OwnCard(look), TheirsCard(look)
        self._judging = BegunDesk(self, suite, "judgement", self.form.begun)
        later: tuple[tuple[str, LaterCard], ...] = (
            ("second answer", self.again),
            ("decision", self.decision),
            ("outcome", self.outcome),
        )
        self._later: dict[LaterCard, BegunDesk] = {
            card: BegunDesk(self, suite, name, card.begun, follows=False) for name, card in later
        }
        self.form.made.connect(self._on_made)
        asked: tuple[JudgementForm | LaterCard, ...] = (self.form, *self._later)
        for asking in asked:
            asking.lacks.connect(partial(self._on_lacking, asking.begun.written))
        self.again.answered.connect(self._on_again)
        self.decision.decided.connect(self._on_move)
        self.decision.export_wanted.connect(self._on_export)
        self.outcome.resolved.connect(self._on_resolved)
        self.rows.evidence_wanted.connect(self._on_wanted)
        self.rows.opened.connect(self._on_opened)
        self._build()

    def _build(self) -> None:
        look = self.kit.look
        self.opened = QWidget()
        self.opened.setLayout(column(self.card, self.rows, self.again, self.decision, self.outcome, gap=look.px(3)))
        self._stack = OneOf()
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.opened)
        self._signs = column(gap=look.px(1))
        signs = Card(look, self.tr("What to look for"), self._signs)
        links = flow(
            Button(self.tr("Set the line with its reason"), self._on_line, "quiet"),
            Button(self.tr("How this is worked out"), self._on_method, "quiet"),
            gap=look.px(2),
        )
        self.of = OfClient(column(self._stack, self.theirs, self.own, signs, links, None, gap=look.px(3)))
        self.fill(self.of)

    def visit(self, place: Place) -> None:
        """Open the board where it begins."""
        self._opening = True
        super().visit(place)
        self.to_top()

    def reload(self) -> None:
        """Load judgements, and the board only if one stands."""
        client, alliance, practice = self.place.client, self._suite.alliance, self._suite.practice
        if client is None:
            return

        def _read() -> Shown:
            made, items = alliance.judgements(client), practice.items("board")
            judged = standing(made)
            if judged is None:
                return Shown(made, None, alliance.calibration(), items)
            asked = alliance.outcome_asked_on(judged)
            return Shown(made, alliance.trajectory(client), alliance.calibration(), items, asked)

        self.run(_read, self._on_loaded)

    def _on_loaded(self, shown: Shown) -> None:
        self._shown = shown
        self.form.tell_of(shown.held_back)
        self.theirs.show_theirs(shown.theirs)
        self.own.show_own(shown.calibration, shown.own)
        if not self._signs.count():
            for item in shown.items:
                line = PlainLabel(item.text, "muted")
                line.setProperty("item", item.id)
                self._signs.addWidget(line)
        standing = shown.standing
        for desk in self._later.values():
            desk.turn_to(self.place.client if standing is not None else None, about=standing.id if standing is not None else "")
        self._stack.setCurrentIndex(1 if standing else 0)
        if standing is not None and shown.trajectory is not None:
            self.card.show_judgement(standing)
            self.rows.show_rows(shown.trajectory.board, shown.trajectory.board_note)
            self.again.show_judgement(standing)
            self.decision.show_judgement(standing)
            self.outcome.show_judgement(standing, shown.asked_on)
        self.of.show_of(self.place.client)
        if self._opening:
            self._opening = False
            # The rows are shown with the next turn of the loop.
            QTimer.singleShot(0, self, self._to_start)

    def _to_start(self) -> None:
        """A form that gave way to the rows has passed its focus on, and the page was scrolled after it."""
        if self.takes_focus and self._stack.currentIndex() == 1:
            take_focus(self.rows)
        self.to_top()

    def _on_wanted(self, row: BoardRow) -> None:
        client, suite = self.place.client, self._suite
        if client is not None:
            self.run(lambda: (row, suite.alliance.behind(client, row), suite.tagging.indicators()), self._on_found)

    def _on_found(self, told: tuple[BoardRow, tuple[BoardPiece, ...], tuple[Indicator, ...]]) -> None:
        row, pieces, signs = told
        self._behind[row.row] = pieces
        if (view := self.rows.view(row.row)) is not None:
            view.show_evidence(*sides_of(pieces, {one.id: one.label for one in signs}))
            self.see(view, view.button)

    def _on_opened(self, row: str, key: str) -> None:
        piece = self._behind[row][int(key)]
        self.go.emit(Place("entries", self.place.client, piece.session, piece.start, piece.end))

    def _on_made(self, step: str, answer: Answer, chance: int, reasons: str, would_change: str) -> None:
        client = self.place.client
        if client is not None:
            change = Change(Touched.JUDGEMENTS, client)
            call = self._suite.alliance.judge
            self._judging.hand_in(lambda: call(client, step, answer, chance, reasons, would_change), self._on_kept, change)

    def _on_lacking(self, filled: SignalInstance, words: str, piece: QWidget) -> None:
        """Say what is missing until something is filled in, and go there."""
        self.banner.say(Channel.WARN, words, until=(filled,))
        take_focus(piece, next(iter(stops(piece)), piece))
        self.see(piece)

    def _on_kept(self, made: Judgement) -> None:  # noqa: ARG002
        self._opening = True

    def _on_again(self, answer: Answer, reasons: str) -> None:
        self._add(self.again, lambda made: self._suite.alliance.second_answer(made.id, answer, reasons))

    def _on_move(self, rationale: str) -> None:
        self._add(self.decision, lambda made: self._suite.alliance.move_on(made.id, rationale))

    def _on_resolved(self, outcome: Outcome, note: str) -> None:
        self._add(self.outcome, lambda made: self._suite.alliance.set_outcome(made.id, outcome, note))

    def _add(self, card: LaterCard, call: Callable[[Judgement], Change]) -> None:
        standing = self._shown.standing if self._shown else None
        if standing is not None:
            self._later[card].hand_in(lambda: call(standing))

    def _on_export(self) -> None:
        self.go.emit(Place("supervision", self.place.client))

    def _on_line(self) -> None:
        self.go.emit(Place("profile", self.place.client))

    def _on_method(self) -> None:
        self.go.emit(Place("trajectory", self.place.client, words="method", part=BOARD))
