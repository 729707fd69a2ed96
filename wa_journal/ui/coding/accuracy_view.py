"""How often suggestions were kept, indicator by indicator, with counts and honest ranges."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wa_journal.model.coding import Accepted
from wa_journal.model.said import numbered
from wa_journal.ui.coding.view import CodingView
from wa_journal.ui.page import Page
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.tags.coding import Coding

ALL, PRESENT = "all", "present"


class AccuracyView(CodingView):
    """Counts the officer's own decisions; nobody else sees them."""

    def __init__(self, page: Page, coding: Coding) -> None:
        super().__init__(page, coding)
        look = page.kit.look
        told = self.tr(
            "How often you kept what was suggested. The range holds the true share in 95 of 100 such counts; with few "
            "decisions it is wide. These counts are yours: they stand in no summary and no export, and say nothing about you."
        )
        made_by = ((ALL, self.tr("All suggestions")), (PRESENT, self.tr("Those of the present cues and models")))
        self.which = Choice(look, self.tr("Which suggestions"), made_by)
        self.which.show_key(ALL)
        self.which.chosen.connect(self.reload)
        self.whole = PlainLabel("", "strong")
        self.list = TallList(look, self.tr("How often suggestions were kept"), "inner", open_on_click=False)
        self.setLayout(column(PlainLabel(told, "muted"), self.which, self.whole, self.list, None, gap=look.px(3)))

    @property
    def start(self) -> QWidget:
        """Begin with the list where there is one."""
        return self.list if self.list.rows.rows else self.which.button(self.which.key or ALL)

    def reload(self) -> None:
        """Count anew."""
        cues, present = self.coding.cues, self.which.key == PRESENT
        self.load(lambda: cues.accepted(cues.version() if present else ""), partial(self._on_rows, present))

    def _on_rows(self, present: bool, rows: tuple[Accepted, ...]) -> None:
        if present is not (self.which.key == PRESENT):
            return
        kept, decided = sum(row.kept for row in rows), sum(row.decided for row in rows)
        self.whole.setText(self._whole(kept, decided))
        self.list.show_rows(tuple(self._row(row) for row in sorted(rows, key=lambda one: -one.decided)))

    def _whole(self, kept: int, decided: int) -> str:
        if not decided:
            return self.tr("No decisions yet. They are counted once you keep or drop suggestions beside an entry.")
        told = numbered("AccuracyView", "You decided on {count} suggestions", "You decided on {count} suggestion", decided)
        return self.tr("{told} and kept {kept} of them ({share} %).").format(
            told=worded(told), kept=kept, share=round(100 * kept / decided)
        )

    def _row(self, row: Accepted) -> Row:
        parts = [
            self.tr("kept {count}").format(count=row.kept) if row.decided else "",
            self.tr("changed {count}").format(count=row.changed) if row.changed else "",
            self.tr("dropped {count}").format(count=row.dropped) if row.dropped else "",
            self.tr("added {count} yourself").format(count=row.added) if row.added else "",
        ]
        detail = "  ·  ".join(part for part in parts if part)
        title = self.label(row.indicator)
        return Row(row.indicator, title, detail, self._share(row), self.mark(row.indicator), filled=row.decided > 0)

    def _share(self, row: Accepted) -> str:
        if not row.decided:
            return self.tr("none suggested")
        return self.tr("{kept} of {decided} = {share} %, range {low} to {high} %").format(
            kept=row.kept,
            decided=row.decided,
            share=round(100 * row.kept / row.decided),
            low=round(100 * row.low),
            high=round(100 * row.high),
        )
