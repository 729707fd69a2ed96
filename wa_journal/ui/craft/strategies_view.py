"""Which strategies were used when with this client, and the cautions that speak of how often."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wa_journal.model.ledger import Tick
from wa_journal.model.practice import ItemKind, PracticeItem, Surface, TickState
from wa_journal.model.said import numbered
from wa_journal.ui.craft.material import Figures, Material
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.wording import worded

_USED = (TickState.YES, TickState.PARTLY)
_STRIP = 20
_DONE, _NOT = "●", "○"


class StrategiesView(QWidget):
    """A strip of dots for each strategy, the latest session last; never a score."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: dict[str, PlainLabel] = {}
        self._box = column(gap=look.px(1))
        self._told = Card(look, "")
        self._told.body.addLayout(self._box)
        self.used = TallList(look, self.tr("What you ticked"), "inner", open_on_click=False)
        self._used = Card(look, self.tr("What you ticked, session by session"), self.used)
        self._unused = PlainLabel("")
        self._rest = Card(look, self.tr("Not ticked yet with this client"), self._unused)
        self._empty = PlainLabel(self.tr("No meeting was held yet. What you tick in the sessions stands here then."), "muted")
        self.setLayout(column(self._told, self._empty, self._used, self._rest, gap=look.px(2)))

    def show_material(self, material: Material, figures: Figures | None, shown: tuple[PracticeItem, ...]) -> None:
        """Show the strips, and what the source says beside the figures that it speaks of."""
        for item in (one for one in shown if one.surface is Surface.SHOWN):
            if item.id not in self._lines:
                self._lines[item.id] = PlainLabel("")
                self._lines[item.id].setProperty("item", item.id)
                self._box.addWidget(self._lines[item.id])
            told = (worded(item.text), _figure(item.id, figures), worded(item.note))
            self._lines[item.id].setText(" ".join(part for part in told if part))
        rows = self._strips(material)
        rows += [Row(one.strategy, one.words, mark=Mark.NOTE) for one in (figures.followed if figures else ()) if one.shown]
        self.used.show_rows(tuple(rows))
        self._used.setVisible(bool(rows))
        self._empty.setVisible(not material.sessions)
        unused = figures.so_far.unused if figures else ()
        self._unused.setText("  ·  ".join(worded(item.text).rstrip(".") for item in unused))
        self._rest.setVisible(bool(unused))

    def _strips(self, material: Material) -> list[Row]:
        sessions = material.sessions[-_STRIP:]
        of: dict[str, set[int]] = {}
        for number, tick in material.ticks:
            if _is_used(tick):
                of.setdefault(tick.item, set()).add(number)
        items = [item for item in material.items_by_id.values() if item.id in of and item.kind is not ItemKind.DONT]
        return [self._row(item, of[item.id], [one.number for one in sessions]) for item in items]

    def _row(self, item: PracticeItem, used: set[int], numbers: list[int]) -> Row:
        strip = "".join(_DONE if number in used else _NOT for number in numbers)
        times = self.tr("{count} of {all}").format(count=sum(number in used for number in numbers), all=len(numbers))
        title = worded(item.text)
        spoken = self.tr("{strategy}: ticked in {times} sessions").format(strategy=title, times=times)
        return Row(item.id, title, f"{strip}   {worded(item.group)}", times, spoken=spoken)


def _is_used(tick: Tick) -> bool:
    return tick.state in _USED


def _figure(item: str, figures: Figures | None) -> str:
    if figures is None:
        return ""
    told_of = figures.last_ten
    count = {"OP1": told_of.hope, "SD7": told_of.disclosure}.get(item)
    if count is None or not told_of.sessions:
        return ""
    told = "Noted in {count} of the last {all} sessions."
    return worded(numbered("StrategiesView", told, told, count, all=told_of.sessions))
