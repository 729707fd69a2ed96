"""The page of the summary: choose, check, hand over; fail-closed at every step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from wa_journal.model.change import Change, Touched
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.supervision import LinkageWarning, ReportForm, Review, Verdict
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.focus import take_focus
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.place import Place
from wa_journal.ui.supervision.check_view import CheckView, Stretch
from wa_journal.ui.supervision.choose_view import ChooseView, lines_of
from wa_journal.ui.supervision.hand_view import HandView

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

CHOOSE, CHECK, HAND = range(3)
_AROUND = 40
Shown = tuple[Review, tuple[str, ...], tuple[Stretch, ...]]


class SupervisionPage(Page):
    """Nothing leaves that was not read to its end."""

    concerns = Touched.SUPERVISION

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit, "")
        self.setAccessibleName(self.tr("Supervision"))
        self._suite = suite
        self._review: Review | None = None
        look = kit.look
        self.choose, self.check, self.hand = ChooseView(look), CheckView(look), HandView(look)
        self._steps = OneOf()
        for step in (self.choose, self.check, self.hand):
            self._steps.addWidget(step)
        self.choose.chosen.connect(self._on_chosen)
        self.check.decided.connect(self._on_decided)
        self.check.undo_wanted.connect(self._on_undo)
        self.check.mask_all_wanted.connect(self._on_mask_all)
        self.check.read.connect(self._on_read)
        self.check.go_on.connect(self._on_checked)
        self.check.back.connect(self._on_again)
        self.hand.back.connect(self._on_back_to_check)
        self.hand.wanted.connect(self._on_wanted)
        self.keys = (
            ("M", self.tr("In the list of words: mask")),
            ("L", self.tr("In the list of words: leave in")),
        )
        self.fill(self._steps, margin=5)

    def visit(self, place: Place) -> None:
        """Begin anew for another client; a review that was begun stays for the same one."""
        if place.client != self.place.client:
            self._review = None
            self._go_to(CHOOSE)
        super().visit(place)

    def write_to(self, target: Path) -> None:
        """Write the settled summary and its manifest."""
        made = self._review
        if made is None:
            return
        from wa_journal.services.supervising import Handing
        from wa_journal.ui.print.summary import render

        hand, supervising = self.hand, self._suite.supervising
        form = hand.form.key or "pdf"
        # Painting belongs to this thread; what is painted holds masked words only.
        data = render(supervising.page(made)) if form == "pdf" else b""
        secret = hand.secret.text() or None
        handing = Handing(
            form, target, hand.recipient.text().strip(), hand.reason.text().strip(), secret if form == "pdf" else None
        )

        def _hand_over() -> tuple[Path, Path]:
            paths = supervising.hand_over(made, handing, lambda page: data)  # noqa: ARG005
            supervising.remember(made)
            return paths

        self.run_aside(_hand_over, self._on_handed, Change(Touched.SUPERVISION, self.place.client))

    def _go_to(self, step: int) -> None:
        """Show a step; the focus goes along, unless it is there already."""
        if step != self._steps.currentIndex():
            self._steps.setCurrentIndex(step)
            if self.isVisible():
                take_focus((self.choose, self.check, self.hand)[step])

    def _on_chosen(self) -> None:
        from wa_journal.services.supervising import Request

        client, choose, suite = self.place.client, self.choose, self._suite
        if client is None:
            return
        form, last = ReportForm(choose.form.key or ReportForm.BRIEF.value), choose.last
        question, agenda, colleagues = choose.question.toPlainText().strip(), lines_of(choose.agenda), lines_of(choose.colleagues)

        def _draft() -> Shown:
            held = [one.number for one in suite.sessions.all(client) if one.status is SessionStatus.HELD]
            numbers = tuple(held[-last:]) if last else ()
            made = suite.supervising.draft(Request(client, form, question, agenda, numbers, colleagues))
            return self._shown(made)

        self.run_aside(_draft, self._on_shown)

    def _shown(self, made: Review) -> Shown:
        supervising = self._suite.supervising
        texts = tuple(text for _, text in supervising.shown(made))
        open_ones = {(passage.place, span.start) for passage, span in supervising.unsettled(made)}
        left = {(one.place, one.start): one.verdict for one in made.decisions}
        found = [
            Stretch(
                passage.place,
                span.start,
                passage.original[span.start : span.end],
                passage.original[max(0, span.start - _AROUND) : span.end + _AROUND].replace("\n", " "),
                span.replacement,
                waits=(passage.place, span.start) in open_ones,
                left=left.get((passage.place, span.start)) is Verdict.LEAVE,
            )
            for passage in made.passages
            for span in passage.spans
        ]
        waiting = tuple(sorted(found, key=lambda one: not one.waits))
        return made, texts, waiting

    def _on_shown(self, shown: Shown) -> None:
        self._review, texts, waiting = shown
        self._go_to(CHECK)
        self.check.show_draft("\n\n".join(text for text in texts if text), waiting, read=self._review.read_to_end)

    def _again(self, made: Review) -> None:
        self.run(lambda: self._shown(made), self._on_shown)

    def _on_decided(self, place: str, start: int, verdict: Verdict) -> None:
        made = self._review
        if made is not None:
            self.run(lambda: self._shown(self._suite.supervising.decide(made, place, start, verdict)), self._on_shown)

    def _on_undo(self) -> None:
        if self._review is not None:
            self._again(self._suite.supervising.undo(self._review))

    def _on_mask_all(self) -> None:
        if self._review is not None:
            self._again(self._suite.supervising.mask_open(self._review))

    def _on_read(self) -> None:
        if self._review is not None:
            self._review = self._suite.supervising.read_through(self._review)

    def _on_checked(self) -> None:
        made = self._review
        if made is not None:
            self._go_to(HAND)
            self.run_aside(lambda: self._suite.supervising.linkage(made), self._on_linkage)

    def _on_linkage(self, warned: LinkageWarning) -> None:
        self.hand.show_warning(warned.words)

    def _on_again(self) -> None:
        self._go_to(CHOOSE)

    def _on_back_to_check(self) -> None:
        self._go_to(CHECK)

    def _on_wanted(self) -> None:
        name = f"summary.{self.hand.form.key or 'pdf'}"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Write the summary to"), name)
        if chosen:
            self.write_to(Path(chosen))

    def _on_handed(self, paths: tuple[Path, Path]) -> None:
        self.hand.secret.clear()
        self._review = None
        self._go_to(CHOOSE)
        words = self.tr("Written as {name}, with a manifest beside it. The access log has a line.")
        self.banner.say(Channel.GOOD, words.format(name=paths[0].name))
