"""The officer's craft for one client, section by section; every form comes from the catalogue."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState, Party, PracticeRecord
from wa_journal.model.practice import PracticeItem, TickState
from wa_journal.model.said import said
from wa_journal.ui.craft.before_view import BeforeView
from wa_journal.ui.craft.ledger_view import LedgerView
from wa_journal.ui.craft.material import SCREENS, Material, gather
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.item_form import ItemForm, Values
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.phrases import day

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class CraftPage(Page):
    """Sections of one client: before the meeting, card, ledger, reflection, strategies, evidence."""

    concerns = Touched.PRACTICE | Touched.SESSIONS

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit, "")
        self.setAccessibleName(self.tr("Practice"))
        self._suite = suite
        self._forms: dict[str, ItemForm] = {}
        look = kit.look
        self.section = Choice(look, self.tr("Section"), tuple((screen, self._words(screen)) for screen in SCREENS))
        self.section.show_key(SCREENS[0])
        self.section.chosen.connect(self.show_section)
        self.before, self.ledger = BeforeView(look), LedgerView(look)
        self.ledger.closed.connect(self._on_closed)
        self.ledger.added.connect(self._on_added)
        self.used = RowList(look, self.tr("What you used"), "inner", open_on_click=False)
        self._boxes: dict[str, QVBoxLayout] = {}
        self._stack = OneOf()
        for screen in SCREENS:
            self._stack.addWidget(self._made(screen))
        self.fill(column(self.section, self._stack, None, gap=look.px(3)))

    def show_section(self, key: str) -> None:
        """Show one section."""
        self.section.show_key(key)
        self._stack.setCurrentIndex(SCREENS.index(key))

    def reload(self) -> None:
        """Load the client's craft."""
        client, suite = self.place.client, self._suite
        if client is not None:
            self.run(lambda: gather(suite, client), self._on_loaded)

    def _made(self, screen: str) -> QWidget:
        box = column(gap=self.kit.look.px(2))
        if screen == "before":
            box.addWidget(self.before)
        elif screen == "ledger":
            box.addWidget(self.ledger)
        elif screen == "strategies":
            self._used_card = Card(self.kit.look, self.tr("What you used, session by session"), self.used)
            box.addWidget(self._used_card)
        forms = column(gap=self.kit.look.px(2))
        self._boxes[screen] = forms
        box.addLayout(forms)
        box.addStretch(1)
        page = QWidget()
        page.setLayout(box)
        return page

    def _on_loaded(self, material: Material) -> None:
        if not self._forms:
            self._build(material)
        newest: dict[str, PracticeRecord] = {}
        for record in material.records:
            newest.setdefault(record.item, record)
        for item, form in self._forms.items():
            kept = newest.get(item)
            if not form.isAncestorOf(self.focusWidget() or self):
                form.show_values(kept.values if kept else (), day(kept.written_at.astimezone().date()) if kept else "")
        if material.before is not None:
            self.before.show_before(material.before)
        self.ledger.show_lines(material.lines)
        self._show_used(material)

    def _build(self, material: Material) -> None:
        for screen, items in material.items:
            group = ""
            for item in items if screen in SCREENS else ():
                if item.group != group:
                    group = item.group
                    self._boxes[screen].addWidget(PlainLabel(group, "heading"))
                self._boxes[screen].addWidget(self._form(item))

    def _form(self, item: PracticeItem) -> ItemForm:
        form = ItemForm(self.kit.look, item)
        form.written.connect(self._on_written)
        self._forms[item.id] = form
        return form

    def _show_used(self, material: Material) -> None:
        used = Counter(tick.item for _, tick in material.ticks if tick.state in (TickState.YES, TickState.PARTLY))
        last = {tick.item: number for number, tick in material.ticks}
        rows = [
            Row(
                item,
                material.names.get(item, item),
                said(
                    "CraftPage",
                    "in {used} of {all} sessions, last in session {last}",
                    used=count,
                    all=material.sessions,
                    last=last[item],
                ),
                mark=Mark.DONE,
            )
            for item, count in used.most_common()
        ]
        rows += [Row(one.strategy, one.words, mark=Mark.NOTE) for one in material.followed if one.shown]
        self.used.show_rows(tuple(rows))
        self.used.fit_height()
        self._used_card.setVisible(bool(rows))

    def _words(self, screen: str) -> str:
        return {
            "before": self.tr("Before the meeting"),
            "card": self.tr("Client card"),
            "ledger": self.tr("Promises and tasks"),
            "reflection": self.tr("Reflection"),
            "strategies": self.tr("Strategies"),
            "evidence": self.tr("What is known"),
        }[screen]

    def _on_written(self, item: str, values: Values) -> None:
        client = self.place.client
        self.run(lambda: self._suite.practice.write(client, item, values))

    def _on_closed(self, line: LedgerLine, state: LedgerState) -> None:
        self.run(lambda: self._suite.practice.close_line(line, state))

    def _on_added(self, kind: LedgerKind, text: str, party: Party) -> None:
        client = self.place.client
        if client is not None:
            change = Change(Touched.PRACTICE, client)
            self.run(lambda: self._suite.practice.add_line(client, kind, text, by=party), change=change)
