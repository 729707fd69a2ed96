"""The page of the board: it stays closed until the officer has judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.ids import RecordId
from wa_journal.model.judgement import Answer, Judgement, Outcome
from wa_journal.model.practice import PracticeItem
from wa_journal.model.tags import Tag
from wa_journal.model.trajectory import BoardRow, Calibration, Trajectory
from wa_journal.ui.board.judgement_card import JudgementCard, JudgementForm
from wa_journal.ui.board.row_view import RowView
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import column, emptied
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.place import Place

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows; the board stays out until a judgement stands."""

    judgements: tuple[Judgement, ...] = field(repr=False)
    trajectory: Trajectory | None
    calibration: Calibration
    items: tuple[PracticeItem, ...] = ()

    @property
    def standing(self) -> Judgement | None:
        """Give the judgement whose outcome is not known yet."""
        return next((one for one in self.judgements if one.outcome is None), None)


class BoardPage(Page):
    """Rows stand side by side; there is no total and no colour of the whole."""

    concerns = Touched.JUDGEMENTS | Touched.TAGS | Touched.RATINGS | Touched.SESSIONS

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit, "")
        self.setAccessibleName(self.tr("Board"))
        self._suite = suite
        self._rows: tuple[BoardRow, ...] = ()
        self._found: tuple[tuple[int, Tag], ...] = ()
        look = kit.look
        self.form, self.card = JudgementForm(kit), JudgementCard(kit)
        self.form.made.connect(self._on_made)
        self.card.answered_again.connect(self._on_again)
        self.card.moved_on.connect(self._on_move)
        self.card.resolved.connect(self._on_resolved)
        self.board = column(gap=look.px(2))
        self.sentences = RowList(look, self.tr("Sentences"))
        self.sentences.opened.connect(self._on_sentence)
        self.sentences.hide()
        self._note, self._own = PlainLabel("", "muted"), PlainLabel("", "muted")
        opened = QWidget()
        opened.setLayout(column(self.card, self._note, self.board, self.sentences, None, gap=look.px(3)))
        closed = QWidget()
        closed.setLayout(column(self.form, None, gap=0))
        self._stack = OneOf()
        self._stack.addWidget(closed)
        self._stack.addWidget(opened)
        self._signs = column(gap=look.px(1))
        signs = Card(look, self.tr("What to look for"), self._signs)
        self.fill(column(self._stack, self._own, signs, None, gap=look.px(3)))

    def reload(self) -> None:
        """Load judgements, and the board only if one stands."""
        client, alliance = self.place.client, self._suite.alliance
        items = self._suite.practice.items("board")
        if client is None:
            return

        def _read() -> Shown:
            made = alliance.judgements(client)
            standing = any(one.outcome is None for one in made)
            return Shown(made, alliance.trajectory(client) if standing else None, alliance.calibration(), items)

        self.run(_read, self._on_loaded)

    def _on_loaded(self, shown: Shown) -> None:
        self._own.setText(shown.calibration.words)
        if not self._signs.count():
            for item in shown.items:
                line = PlainLabel(item.text, "muted")
                line.setProperty("item", item.id)
                self._signs.addWidget(line)
        self.sentences.hide()
        self._stack.setCurrentIndex(1 if shown.standing else 0)
        if shown.standing is None or shown.trajectory is None:
            return
        self.card.show_judgement(shown.standing)
        self._note.setText(shown.trajectory.board_note)
        self._rows = shown.trajectory.board
        emptied(self.board)
        for one in self._rows:
            view = RowView(self.kit.look, one)
            view.sentences_wanted.connect(self._on_sentences)
            self.board.addWidget(view)
        if not self._rows:
            self.board.addWidget(Card(self.kit.look, "", PlainLabel(self.tr("Nothing is recorded yet."), "muted")))

    def _on_sentences(self, name: str) -> None:
        wanted, client = next(one for one in self._rows if one.row == name), self.place.client
        if client is not None:
            signs, numbers = (*wanted.signs_for, *wanted.signs_against), tuple(number for number, _ in wanted.cells)
            self.run(lambda: (wanted, self._suite.alliance.evidence(client, signs, numbers)), self._on_evidence)

    def _on_evidence(self, told: tuple[BoardRow, tuple[tuple[int, Tag], ...]]) -> None:
        wanted, self._found = told
        marks = {True: Mark.TOWARDS, False: Mark.AWAY}
        words = self.tr("Session {number}")
        rows = tuple(
            Row(str(place), words.format(number=number), tag.quote, mark=marks[tag.indicator in wanted.signs_for])
            for place, (number, tag) in enumerate(self._found)
        )
        self.sentences.show_rows(rows or (Row("", self.tr("No kept sentence in these sessions.")),), keep=False)
        self.sentences.show()
        self.sentences.fit_height()
        self.sentences.setFocus()

    def _on_sentence(self, key: str) -> None:
        if key:
            _, tag = self._found[int(key)]
            self.go.emit(Place("entries", self.place.client, tag.session, tag.start, tag.end))

    def _on_made(self, step: str, answer: Answer, chance: int, reasons: str, would_change: str) -> None:
        client = self.place.client
        if client is not None:
            change = Change(Touched.JUDGEMENTS, client)
            call = self._suite.alliance.judge
            self.run(lambda: call(client, step, answer, chance, reasons, would_change), self._on_kept, change)

    def _on_kept(self, made: Judgement) -> None:  # noqa: ARG002
        self.form.clear()

    def _on_again(self, key: str, answer: Answer, reasons: str) -> None:
        self.run(lambda: self._suite.alliance.second_answer(RecordId(key), answer, reasons))

    def _on_move(self, key: str, rationale: str) -> None:
        self.run(lambda: self._suite.alliance.move_on(RecordId(key), rationale))

    def _on_resolved(self, key: str, outcome: Outcome, note: str) -> None:
        self.run(lambda: self._suite.alliance.set_outcome(RecordId(key), outcome, note))
