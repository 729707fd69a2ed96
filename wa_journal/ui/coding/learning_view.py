"""Learning from the officer's own decisions: tried on those held back, used only where it wins there and the officer says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wa_journal.model.change import Change
from wa_journal.model.coding import CueLine, Learned, OwnWeights
from wa_journal.ui.coding.view import CodingView, pattern_words
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row

if TYPE_CHECKING:
    from wa_journal.services.tags.coding import Coding

_MOST = 40
_CLEAR = 0.15
Loaded = tuple[OwnWeights | None, tuple[CueLine, ...]]


class LearningView(CodingView):
    """Shows what is used now, what a try gave, and every weight in words."""

    def __init__(self, page: Page, coding: Coding) -> None:
        super().__init__(page, coding)
        look = page.kit.look
        self.learned: Learned | None = None
        self._cues: dict[str, CueLine] = {}
        told = self.tr(
            "What you keep and drop can teach the suggestions to leave out what you would drop. It learns from your older "
            "entries and is judged by the newest third, which it has not seen."
        )
        limits = self.tr(
            "It can be used only where it agrees with you more often there, beyond chance. In simulations that took some 500 "
            "decisions; muting a cue works at once."
        )
        safe = self.tr("It never leaves out a sign of danger, and what it learned never leaves this journal.")
        self._state = PlainLabel("", "strong")
        self._result = PlainLabel("")
        self.try_out = Button(self.tr("Try it on my decisions"), self._on_try, "primary")
        self.use = Button(self.tr("Use it"), self._on_use)
        self.forget = Button(self.tr("Back to the shared models"), self._on_forget)
        self.list = TallList(look, self.tr("What it learned"), "inner", open_on_click=False)
        buttons = flow(self.try_out, self.use, self.forget, gap=look.px(2))
        self.setLayout(
            column(
                *(PlainLabel(one, "muted") for one in (told, limits, safe)),
                self._state,
                buttons,
                self._result,
                self.list,
                None,
                gap=look.px(3),
            )
        )
        self.use.hide()
        self.forget.hide()
        self.list.hide()

    @property
    def start(self) -> QWidget:
        """Begin with the one thing to do."""
        return self.try_out

    def reload(self) -> None:
        """Show what is used now."""
        self.load(lambda: (self.coding.learning.present(), self.coding.cues.lines()), self._on_loaded_own)

    def _on_loaded_own(self, loaded: Loaded) -> None:
        own, lines = loaded
        self._cues = {line.cue.id: line for line in lines}
        words = self.tr("The shared models are used as they are.")
        self._state.setText(words if own is None else self.tr("Suggestions that you would drop are left out, as learned."))
        self.forget.setVisible(own is not None)
        if self.learned is None:
            self._show_weights(own)

    def _on_try(self) -> None:
        self.load(self.coding.learning.try_out, self._on_tried)

    def _on_tried(self, learned: Learned) -> None:
        self.learned = learned
        self._result.setText(self._told(learned))
        self.use.setVisible(learned.won)
        self._show_weights(learned.weights)
        if learned.won:
            self.use.setFocus()

    def _told(self, learned: Learned) -> str:
        if not learned.enough:
            return self.tr(
                "There is too little to learn from: {decisions} decisions, of which {held} could be held back. Some 60 decisions "
                "over several entries are needed."
            ).format(decisions=learned.decisions, held=learned.held_back)
        told = self.tr(
            "On {held} held-back decisions it agreed with you {learned} times, what you have now {present} times."
        ).format(held=learned.held_back, learned=learned.learned_right, present=learned.present_right)
        verdict = (
            self.tr("That is better, beyond chance. You can use it.")
            if learned.won
            else self.tr("That is no win beyond chance, so nothing changes.")
        )
        return f"{told} {verdict}"

    def _on_use(self) -> None:
        learned = self.learned
        if learned is not None:
            self.page.run(lambda: self.coding.learning.take_over(learned), self._on_used)

    def _on_used(self, change: Change) -> None:  # noqa: ARG002
        self._put_away()
        self.page.banner.say(Channel.GOOD, self.tr("It is used from now on."), self.tr("Take it back"), self._on_forget)

    def _on_forget(self) -> None:
        self.page.run(self.coding.learning.forget, self._on_forgotten)

    def _on_forgotten(self, change: Change) -> None:  # noqa: ARG002
        self._put_away()
        self.page.banner.say(Channel.GOOD, self.tr("The shared models are used as they are."))

    def _put_away(self) -> None:
        self.learned = None
        self._result.setText("")
        self.use.hide()
        self.reload()

    def _show_weights(self, weights: OwnWeights | None) -> None:
        pairs = [*weights.indicators, *weights.cues] if weights else []
        clear = sorted((pair for pair in pairs if abs(pair[1]) >= _CLEAR), key=lambda pair: -abs(pair[1]))
        self.list.show_rows(tuple(self._row(name, weight) for name, weight in clear[:_MOST]))

    def _row(self, name: str, weight: float) -> Row:
        line = self._cues.get(name)
        of = line.indicator if line else name
        title = f"{self.label(of)}: {pattern_words(line.cue.pattern)}" if line else self.label(of)
        words = self.tr("rather left out") if weight < 0 else self.tr("rather kept")
        return Row(name, title, note=words, mark=self.mark(of), filled=weight > 0)
