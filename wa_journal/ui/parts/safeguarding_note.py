"""What always shows with a safeguarding tag: the official channel, and when it was told there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from wa_journal.model.tags import SAFEGUARDING, Tag, TagState
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.layouts import flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.typed_day import Lean
from wa_journal.ui.phrases import day


class SafeguardingNote(Card):
    """Stays in sight while there is such a tag that was not dropped; `reported` carries the tag's id and a day, or None."""

    reported = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, kind="banner_warn")
        self._tag = ""
        told = self.tr("This may be a matter of safety. Use the official channel; this journal reports nothing to anybody.")
        self.on = DateField(look, self.tr("Day on which it was reported"), Lean.BACK)
        self.state = PlainLabel("", "strong")
        self.keep = Button(self.tr("Reported on this day"), self._on_keep)
        self.clear = Button(self.tr("Not reported after all"), self._on_clear)
        self.body.addWidget(PlainLabel(told, "strong"))
        self.body.addWidget(self.state)
        self.body.addLayout(flow(self.on, self.keep, self.clear, gap=look.px(2)))
        self.hide()

    def show_tags(self, tags: tuple[Tag, ...]) -> None:
        """Show itself while there is a safeguarding tag that was not dropped; one not reported yet comes first."""
        found = [tag for tag in tags if tag.indicator == SAFEGUARDING and tag.state is not TagState.REJECTED]
        self.setVisible(bool(found))
        self.on.limit(date.today())
        if found:
            first = next((tag for tag in found if tag.reported_on is None), found[0])
            self._tag = first.id
            self.state.setText(self._told(first.reported_on, sum(tag.reported_on is None for tag in found)))
            self.clear.setVisible(first.reported_on is not None)

    def _told(self, reported_on: date | None, open_ones: int) -> str:
        if reported_on is not None:
            return self.tr("Reported on {day}.").format(day=day(reported_on))
        if open_ones > 1:
            return self.tr("{count} sentences, no day of a report noted yet. They stay on Today.").format(count=open_ones)
        return self.tr("No day of a report noted yet. It stays on Today.")

    def _on_keep(self) -> None:
        self.reported.emit(self._tag, self.on.day)

    def _on_clear(self) -> None:
        self.reported.emit(self._tag, None)
