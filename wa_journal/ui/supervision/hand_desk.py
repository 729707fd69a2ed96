"""Writing the settled summary: where to, in which form, and what is remembered of who got it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wa_journal.model.change import Change, Touched
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import DraftOvertaken
from wa_journal.model.supervision import Habits, ReportPage
from wa_journal.ui.begun_desk import BegunDesk
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.save_as import ask_where
from wa_journal.ui.supervision.bringing import Brought, Warnings
from wa_journal.ui.supervision.hand_view import HandView

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite
    from wa_journal.services.summary.supervising import Painted


class HandDesk(QObject):
    """Writes what it was given, aside; says on the page when it is written, and `overtaken` where a new draft is needed first."""

    overtaken = Signal()

    def __init__(self, page: Page, suite: Suite, view: HandView) -> None:
        super().__init__(page)
        self._page, self._suite, self._view = page, suite, view
        self._brought: Brought | None = None
        self._habits = Habits()
        self._begun = BegunDesk(page, suite, "hand over", view.begun)
        view.wanted.connect(self._on_wanted)
        view.compare.connect(self._on_compare)

    def take(self, brought: Brought | None, habits: Habits) -> None:
        """Take the reviews that are to be written, or put them down."""
        self._brought, self._habits = brought, habits

    def compare(self) -> None:
        """Compare the words that remain with the journals."""
        if self._brought is not None:
            self._view.show_wait()
            job = self._page.run_aside(partial(_compared, self._suite, self._brought), self._view.show_warnings)
            job.undone = self._view.show_not_compared

    def empty(self) -> None:
        """Let nothing be begun any more."""
        self._view.forget_secret()
        self._view.begun.empty()
        self._begun.flush()

    def write_to(self, target: Path) -> None:
        """Write the settled summary and its manifest."""
        brought, supervising = self._brought, self._suite.supervising
        if brought is None:
            return
        from wa_journal.services.summary.supervising import Handing

        view, (made, *others) = self._view, brought.reviews
        form = view.form.key or "pdf"
        painted = _painted(supervising.page(made, others), form)
        secret = view.secret.text() or None
        recipient, reason = view.recipient.text().strip(), view.reason.text().strip()
        handing = Handing(form, target, recipient, reason, secret if form == "pdf" else None)
        habits = replace(self._habits, recipient=recipient, reason=reason)

        def _hand_over() -> tuple[Path, Path]:
            brought.require_current(supervising)
            # Before the file: once that has left, nothing may fail that would tell of it as refused.
            for one in brought.reviews:
                supervising.remember(one)
            supervising.keep_habits(habits)
            return supervising.hand_over(made, handing, painted, others)

        client = self._page.place.client
        written = {"recipient": recipient, "reason": reason, "form": "" if form == view.form.first else form}
        done, change = partial(self._on_handed, client, written), Change(Touched.SUPERVISION, client)
        self._page.kit.tasks.run_aside(self._page, _hand_over, done, self._on_refused, change)

    def _on_compare(self) -> None:
        self._page.banner.try_again()
        self.compare()

    def _on_wanted(self) -> None:
        """The name offered says nothing about the client; the day tells one file from the next."""
        name = f"supervision-{date.today().isoformat()}.{self._view.form.key or 'pdf'}"
        ask_where(self._page.kit.notify, self._page, self.tr("Write the summary to"), name, self.write_to)

    def _on_refused(self, error: JournalError) -> None:
        if isinstance(error, DraftOvertaken):
            self.overtaken.emit()
        else:
            self._page.fail(error)

    def _on_handed(self, client: ClientId | None, written: dict[str, str], paths: tuple[Path, Path]) -> None:
        """Say that it is written; what was begun for another client meanwhile stays."""
        if client == self._page.place.client:
            self._view.begun.show_kept(written)
            self._begun.flush()
            self._view.show_written()
        words = self.tr("Written as {name} in {folder}, with a manifest beside it. The access log has a line.")
        self._page.banner.say(Channel.GOOD, words.format(name=paths[0].name, folder=paths[0].parent))


def _compared(suite: Suite, brought: Brought) -> Warnings:
    return tuple((name, suite.supervising.linkage(made)) for name, made in zip(brought.names, brought.reviews, strict=True))


def _painted(laid: ReportPage, form: str) -> Painted:
    """Paint at once, on this thread, what a format holds of pictures; what is painted holds masked words only."""
    from wa_journal.services.summary.supervising import Painted
    from wa_journal.ui.print.summary import chart_png, render

    data = render(laid) if form == "pdf" else b""
    charts = {block.chart: chart_png(block.chart) for block in laid.blocks} if form == "docx" else {}
    return Painted(lambda _page: data, charts.get)
