"""The officer's craft for one client, section by section; every form comes from the catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.craft import LongForm
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState, NewLine, PracticeRecord
from wa_journal.model.practice import CasePhase, PracticeItem, Surface
from wa_journal.ui.answers import Answers
from wa_journal.ui.begun_desk import BegunDesk
from wa_journal.ui.craft.before_view import BeforeView
from wa_journal.ui.craft.ledger_view import LedgerView
from wa_journal.ui.craft.material import SCREENS, Figures, Material, gather, work_out
from wa_journal.ui.craft.own_rating import OwnRating
from wa_journal.ui.craft.reflect_view import ReflectView
from wa_journal.ui.craft.sheet_desk import SheetDesk
from wa_journal.ui.craft.strategies_view import StrategiesView
from wa_journal.ui.craft.together_view import TogetherView
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.item_form import VALUE, ItemForm, Values
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.of_client import OfClient
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import day
from wa_journal.ui.place import LEDGER, Place

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

# Items that a section shows in a view of its own, beside its figures.
_SHOWN_THERE = ("OP12",)


class CraftPage(Page):
    """Sections of one client: before the meeting, card, ledgers, together, reflection, strategies, evidence."""

    concerns = Touched.PRACTICE | Touched.SESSIONS | Touched.RATINGS | Touched.CLIENTS
    of: OfClient

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Practice"))
        self._suite = suite
        self._forms: dict[str, ItemForm] = {}
        self._material: Material | None = None
        self._figures: Figures | None = None
        self._told: Figures | None = None
        self._rating: OwnRating | None = None
        look = kit.look
        self.section = Choice(look, self.tr("Section"), tuple((screen, self._words(screen)) for screen in SCREENS))
        self.section.chosen.connect(self.show_section)
        self.before, self.ledger, self.together = BeforeView(look), LedgerView(look), TogetherView(look)
        self.reflect, self.strategies = ReflectView(look), StrategiesView(look)
        self.sheets = SheetDesk(self, suite, (self.before.sheet, self.together.sheet))
        self._fields = BegunDesk(self, suite, "card", follows=False)
        self._adding = BegunDesk(self, suite, "ledger line", self.ledger.form.begun)
        self._stages = BegunDesk(self, suite, "stages", self.reflect.stages, follows=False)
        self._again = BegunDesk(self, suite, "impression", self.reflect.again, follows=False)
        self._answers = Answers(self)
        self._connect()
        self._boxes: dict[str, QVBoxLayout] = {}
        self._sections: dict[str, QWidget] = {}
        self._stack = OneOf()
        for screen in SCREENS:
            self._sections[screen] = self._made(screen)
            self._stack.addWidget(self._sections[screen])
        self.of = OfClient(column(self._stack))
        self.fill(column(self.section, self.of, None, gap=look.px(3)))
        self.show_section(SCREENS[0])

    def show_section(self, key: str) -> None:
        """Show one section."""
        self.section.show_key(key)
        self._stack.setCurrentIndex(SCREENS.index(key))

    def section_page(self, key: str) -> QWidget:
        """Give one section."""
        return self._sections[key]

    def visit(self, place: Place) -> None:
        """Show a client's craft, at the section that is asked for."""
        super().visit(place)
        if place.words in SCREENS:
            self.show_section(place.words)
        if place.words == LEDGER and place.part:
            self.ledger.see(LedgerKind(place.part))
        if place.session is not None and place.part:
            self.reflect.choose(place.session)

    def reload(self) -> None:
        """Load the client's craft."""
        client, suite = self.place.client, self._suite
        if client is not None:
            self.run(lambda: gather(suite, client), self._on_loaded)
            self.before.wait.wait()
            self.read_aside(lambda: work_out(suite, client), self._on_figures, self.before.wait.give_up)

    def leave(self) -> None:
        """Keep what was written in a field that still has the cursor."""
        for form in self._forms.values():
            form.keep()
        self.reflect.keep()
        super().leave()

    def _connect(self) -> None:
        self.before.ticked.connect(self._on_written)
        self.before.again_wanted.connect(self.reload)
        self.together.rating_wanted.connect(self._on_rating_wanted)
        self.ledger.closed.connect(self._on_closed)
        self.ledger.added.connect(self._on_added)
        self.reflect.session_wanted.connect(self._on_session_wanted)
        self.reflect.written.connect(self._on_long_form)
        self.reflect.looked_back.connect(self._on_looked_back)

    def _made(self, screen: str) -> QWidget:
        own = {
            "before": self.before,
            "ledger": self.ledger,
            "together": self.together,
            "reflection": self.reflect,
            "strategies": self.strategies,
        }
        self._boxes[screen] = column(gap=self.kit.look.px(1.5))
        page = QWidget()
        first = [own[screen]] if screen in own else []
        page.setLayout(column(*first, self._boxes[screen], None, gap=self.kit.look.px(2)))
        return page

    def _on_loaded(self, material: Material) -> None:
        self._material = material
        for desk in (self._fields, self._again):
            desk.turn_to(material.client.id)
        if self._suite.practice.wrong is not None:
            self.fail(self._suite.practice.wrong)
        if not self._forms:
            self._build(material)
        kept: dict[str, PracticeRecord] = {}
        for record in material.records:
            kept.setdefault(record.item, record)
        for item, form in self._forms.items():
            record_of = kept.get(item)
            when = day(record_of.written_at.astimezone().date()) if record_of else ""
            form.show_values(record_of.values if record_of else (), when)
        closing = self._forms.get("WA4")
        if closing is not None:
            closing.setVisible(material.client.phase is CasePhase.ENDING or "WA4" in kept)
        self.ledger.show_lines(material.lines, material.days)
        self.together.show_material(material)
        self.reflect.show_impression(material.impression)
        self.reflect.show_sessions(material.sessions)
        self._show_figures()
        self.of.show_of(material.client.id)
        self._see_form()

    def _see_form(self) -> None:
        """Bring the form that one came for into view; the page is read on from there."""
        form = self._forms.get(self.place.part)
        self.place = replace(self.place, part="")
        if form is not None:
            self.see(form)

    def _on_figures(self, figures: Figures) -> None:
        self._figures = figures
        self._show_figures()

    def _show_figures(self) -> None:
        """Show what was worked out, if it is about the client in sight."""
        material, figures = self._material, self._figures
        if material is None:
            return
        figures = figures if figures is not None and figures.before.client.id == material.client.id else None
        items = dict(material.items)
        if figures is not self._told:
            # What was ticked since is not unticked by an older reading.
            self._told = figures
            self.before.show_before(figures.before if figures else None, material.items_by_id, items["before"])
        self.ledger.show_kept(figures.so_far if figures else None)
        self.strategies.show_material(material, figures, items["strategies"])

    def _build(self, material: Material) -> None:
        for screen, items in material.items:
            group = ""
            for item in items if screen in SCREENS else ():
                if not self._needs_form(screen, item):
                    continue
                if item.group != group and screen != "reflection":
                    group = item.group
                    self._boxes[screen].addWidget(PlainLabel(group, "heading"))
                form = ItemForm(self.kit.look, item)
                form.written.connect(self._on_written)
                self._forms[item.id] = form
                self._fields.hold(item.id, form.fields)
                self._boxes[screen].addWidget(form)

    def _needs_form(self, screen: str, item: PracticeItem) -> bool:
        """What a section's own view ticks or shows needs no form beside it."""
        if screen in ("before", "strategies"):
            return item.surface is Surface.FIELD
        return item.id not in _SHOWN_THERE

    def _words(self, screen: str) -> str:
        return {
            "before": self.tr("Before the meeting"),
            "card": self.tr("Client card"),
            "ledger": self.tr("Promises and tasks"),
            "together": self.tr("Together"),
            "reflection": self.tr("Reflection"),
            "strategies": self.tr("Strategies"),
            "evidence": self.tr("What is known"),
        }[screen]

    def _write(self, call: Callable[[], object], change: Change | None = None) -> None:
        """Keep what the officer did; what was read before it is not shown any more."""
        self.outdate()
        self.kit.tasks.run(self, call, None, self._on_not_kept, change)

    def _on_not_kept(self, error: JournalError) -> None:
        self.fail(error)
        self.reload()

    @property
    def _client(self) -> ClientId | None:
        """The client whose fields are in sight: the next one's may still be on their way."""
        return self._material.client.id if self._material is not None else None

    def _on_written(self, item: str, values: Values) -> None:
        client = self._client
        if client is not None and item in self._forms:
            self.outdate()
            self._fields.hand_in(lambda: self._suite.practice.write(client, item, values), name=item, taken=dict(values))
        elif client is not None:
            self._write(lambda: self._suite.practice.write(client, item, values))

    def _on_closed(self, line: LedgerLine, state: LedgerState) -> None:
        self._write(lambda: self._suite.practice.close_line(line, state))

    def _on_added(self, line: NewLine) -> None:
        client = self._adding.client
        if client is not None:
            self.outdate()
            change = Change(Touched.PRACTICE, client)
            self._adding.hand_in(lambda: self._suite.practice.write_line(client, line), change=change)

    def _on_session_wanted(self, session: str) -> None:
        if not session:
            self._stages.turn_to(None)
            return
        self._stages.turn_to(self._client, SessionId(session))
        self.run(lambda: self._suite.looking_back.long_form(SessionId(session)), self.reflect.show_form)

    def _on_long_form(self, form: LongForm) -> None:
        self.outdate()
        self._stages.hand_in(lambda: self._suite.looking_back.write_long_form(form), taken=dict(form.stages))

    def _on_looked_back(self, text: str) -> None:
        client = self._client
        if client is not None:
            self.outdate()
            self._again.hand_in(lambda: self._suite.looking_back.look_back(client, text), taken={VALUE: text})

    def _on_rating_wanted(self) -> None:
        self._rating = OwnRating(self.kit, self._suite.keeping.opens_with, self.window())
        self._rating.rated.connect(self._on_own_rating)
        self._rating.returned.connect(self._on_returned)
        self._rating.showFullScreen()
        self.window().hide()

    def _on_own_rating(self, value: int | None) -> None:
        client, sessions = self._client, self._suite.sessions
        if client is not None and value is not None:
            on = date.today()
            self._answers.keep((client, on), lambda: sessions.rate_by_client(client, value, on))

    def _on_returned(self) -> None:
        self.window().show()
