"""Words and filters over all entries, answered as one types."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QComboBox, QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.model.practice import CasePhase, PracticeItem, Surface
from wa_journal.model.said import numbered
from wa_journal.model.search import Hit, Query
from wa_journal.model.text import Indicator
from wa_journal.ui.found import found_place, found_words
from wa_journal.ui.kit import Kit
from wa_journal.ui.look import Look
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.focus import keys_are_in
from wa_journal.ui.parts.layouts import column, flow, row
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.said_label import SaidLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.tick import Tick
from wa_journal.ui.parts.typed_day import Lean
from wa_journal.ui.phrases import case_phase, day
from wa_journal.ui.place import Place
from wa_journal.ui.search.named_offers import NamedOffers
from wa_journal.ui.search.typed_filters import SINCE, UNTIL, Options, at_the_end, kept_to, pending, told_values, typed

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_PAUSE = 90
_MOST = 100
_ITEM_LETTERS = 18
_Loaded = tuple[tuple[Client, ...], tuple[Indicator, ...], tuple[PracticeItem, ...], tuple[tuple[str, Query], ...]]


class SearchPage(Page):
    """One line, a few filters, and the passages found."""

    concerns = Touched.CLIENTS | Touched.ENTRIES | Touched.RATINGS | Touched.JUDGEMENTS | Touched.PRACTICE | Touched.SETTINGS

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Search"))
        self._suite = suite
        self._hits: tuple[Hit, ...] = ()
        self._came_with = ""  # complete as it was typed elsewhere: its last filter waits for no blank
        self._saved: dict[str, Query] = {}
        self._items: tuple[PracticeItem, ...] = ()
        look = kit.look
        self.words = TextField(
            self.tr("Words to find"), self.tr("Words, or client: tag: strategy: phase: from: until: and a value")
        )
        self.client = Dropdown(look, self.tr("Client"))
        self.indicator = Dropdown(look, self.tr("Tag"))
        self.item = Dropdown(look, self.tr("Strategy"))
        for long in (self.indicator, self.item):
            long.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            long.setMinimumContentsLength(_ITEM_LETTERS)
        phases = tuple((phase.value, case_phase(phase)) for phase in CasePhase)
        self.phase = Dropdown(look, self.tr("Phase"), (("", self.tr("every phase")), *phases))
        self._fields = {"client": self.client, "tag": self.indicator, "strategy": self.item, "phase": self.phase}
        self._since, self.since = Tick(look, self.tr("from"), self._on_dates), DateField(look, self.tr("From"), Lean.BACK)
        self._until, self.until = Tick(look, self.tr("until"), self._on_dates), DateField(look, self.tr("Until"), Lean.BACK)
        self.saved = Dropdown(look, self.tr("Saved searches"))
        self.saved.activated.connect(self._on_saved)
        self.list = RowList(look, self.tr("Passages found"))
        self.list.lay_in_steps()
        self.list.opened.connect(self._on_opened)
        self._told = SaidLabel("", "muted")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._on_pause)
        self._build()
        self._connect()
        self.start = self.words

    def _build(self) -> None:
        look = self.kit.look
        since, until = _together(look, self._since, self.since), _together(look, self._until, self.until)
        filters = flow(self.client, self.indicator, self.item, self.phase, since, until, gap=look.px(2))
        self._keep = Button(self.tr("Keep this search"), self._on_keep, "quiet")
        self._forget = Button(self.tr("Forget this search"), self._on_forget, "quiet")
        self.name = TextField(self.tr("Name of the search"))
        self.name.returnPressed.connect(self._on_named)
        self._naming = QWidget()
        self._naming.setLayout(row(self.name, Button(self.tr("Keep under this name"), self._on_named), gap=look.px(2)))
        self._naming.hide()
        line = row(self._told, self.saved, self._keep, self._forget, gap=look.px(2))
        line.setStretch(0, 1)
        self.named = NamedOffers(look, self._on_named_chosen)
        box = column(self.words, filters, line, self._naming, self.named, self.list, gap=look.px(3))
        box.setStretchFactor(self.list, 1)
        holder = QWidget()
        holder.setLayout(box)
        self._stack = OneOf()
        self._stack.addWidget(holder)
        self.fill(self._stack, margin=5)
        for field in (self.since, self.until):
            field.setEnabled(False)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._on_words)
        self.words.returnPressed.connect(self._on_enter)
        self.words.went_down.connect(self._on_down)
        self.list.went_up.connect(self.words.setFocus)
        for choice in (self.client, self.indicator, self.item, self.phase):
            choice.currentIndexChanged.connect(self._ask)
        for field in (self.since, self.until):
            field.changed.connect(self._ask)

    def visit(self, place: Place) -> None:
        """Come with words to find in all that was written, or back to what was asked for last."""
        if place.words:
            self._put(Query(place.words))
            self._came_with = self.words.text()
        super().visit(place)

    def reload(self) -> None:
        """Load what can be filtered by, and search again."""
        suite = self._suite
        self.run(
            lambda: (
                suite.clients.all(archived=True),
                suite.tagging.indicators(),
                suite.practice.all_items(),
                suite.finding.saved(),
            ),
            self._on_loaded,
        )

    def query(self) -> Query:
        """Give what is asked for."""
        waiting = pending(*self._line())
        asked = Query(
            waiting.words if waiting else self.words.text().strip(),
            ClientId(self.client.key) if self.client.key else None,
            self.since.day if self._since.isChecked() else None,
            self.until.day if self._until.isChecked() else None,
            self.indicator.key or None,
            self.item.key or None,
            CasePhase(self.phase.key) if self.phase.key else None,
            _MOST,
        )
        return kept_to(asked, at_the_end(*self._line()))

    def _on_loaded(self, loaded: _Loaded) -> None:
        clients, indicators, self._items, saved = loaded
        self._saved = dict(saved)
        self._offer(self.client, ((("", self.tr("every client"))), *((one.id, one.codename) for one in clients)))
        self._offer(self.indicator, ((("", self.tr("every tag"))), *((one.id, one.label) for one in indicators)))
        ticked = ((one.id, one.text) for one in self._items if one.screen == "session" and one.surface is Surface.TICK)
        self._offer(self.item, (("", self.tr("every strategy")), *ticked))
        self._offer(self.saved, ((("", self.tr("saved searches"))), *((name, name) for name in self._saved)))
        self.saved.setVisible(bool(self._saved))
        self._forget.setVisible(bool(self._saved))
        self._forget.setEnabled(bool(self.saved.key))
        # A filter that one came with is set only now that there is something to filter by.
        self._on_words(self.words.text(), final=self.words.text() == self._came_with)
        self._came_with = ""

    def _offer(self, field: Dropdown, options: tuple[tuple[str, str], ...]) -> None:
        kept = field.key
        field.blockSignals(True)
        field.offer(options)
        field.blockSignals(False)
        field.show_key(kept)

    def _ask(self) -> None:
        self._pause.start()

    def _on_dates(self, on: bool) -> None:  # noqa: ARG002
        self.since.setEnabled(self._since.isChecked())
        self.until.setEnabled(self._until.isChecked())
        self._ask()

    def _on_pause(self) -> None:
        query = self.query()
        self.named.show_for(query.words, self._options())
        anything = query.words or query.client or query.indicator or query.item or query.phase or query.since or query.until
        self._keep.setEnabled(bool(anything))
        if anything:
            self.read(lambda: self._suite.finding.find(query), partial(self._on_found, query))
        else:
            self.outdate()
            self._show(())
            self._tell(self.tr("Type a word, or choose a filter."))

    def _on_found(self, query: Query, hits: tuple[Hit, ...]) -> None:
        self._show(hits)
        self._tell(_counted(len(hits), query) if hits else _none_found(query))

    def _tell(self, words: str) -> None:
        waiting = None if {SINCE, UNTIL} & {*at_the_end(*self._line())} else pending(*self._line())
        self._told.setText(told_values(waiting) if waiting else words)

    def _line(self) -> tuple[str, dict[str, str], dict[str, Options]]:
        return self.words.text(), _prefixes(), self._options()

    def _options(self) -> dict[str, Options]:
        return {kind: field.options for kind, field in self._fields.items()}

    def _on_named_chosen(self, kind: str, key: str) -> None:
        self.words.clear()
        self._fields[kind].show_key(key)
        self.words.setFocus()

    def _show(self, hits: tuple[Hit, ...]) -> None:
        self._hits = hits
        self.list.show_rows(tuple(_row(place, hit, self._items) for place, hit in enumerate(hits)), keep=False)
        if not hits and keys_are_in(self.list):
            # What is typed into an empty list would be lost.
            self.words.setFocus()

    def _on_down(self) -> None:
        if self._hits:
            self.list.setFocus()

    def _on_words(self, text: str, *, final: bool = False) -> None:
        """Set a filter that was typed where it is seen, and leave the other words."""
        found = typed(text, _prefixes(), self._options(), final=final)
        for kind, key in found.filters:
            if kind in self._fields:
                self._fields[kind].show_key(key)
            else:
                self._set_day(*{"since": (self._since, self.since), "until": (self._until, self.until)}[kind], key)
        if found.filters:
            self.words.setText(found.words)
        else:
            self._ask()

    def _set_day(self, tick: Tick, field: DateField, on: str) -> None:
        tick.setChecked(bool(on))
        field.setEnabled(bool(on))
        if on:
            field.show_day(date.fromisoformat(on))

    def _on_enter(self) -> None:
        """Take the last typed filter too, then go to what was found."""
        self._on_words(self.words.text(), final=True)
        if pending(*self._line()) is None:
            self.list.setFocus()

    def _on_opened(self, key: str) -> None:
        self.go.emit(found_place(self._hits[int(key)], self._items))

    def _on_keep(self) -> None:
        query = self.query()
        chosen = (one.currentText() for one in (self.client, self.indicator, self.item, self.phase) if one.key)
        days = (day(on) for on in (query.since, query.until) if on)
        self.name.setText(" · ".join((*filter(None, (query.words,)), *chosen, *days)))
        self._naming.show()
        self.name.selectAll()
        self.name.setFocus()

    def _on_named(self) -> None:
        name, query = self.name.text().strip(), self.query()
        if name:
            self.run(lambda: self._suite.finding.save(name, query), partial(self._on_kept_as, name))

    def _on_kept_as(self, name: str, change: Change) -> None:  # noqa: ARG002
        self._naming.hide()
        self.banner.say(Channel.GOOD, self.tr("Kept as “{name}”, in the list of saved searches.").format(name=name))
        self.list.setFocus()

    def _on_forget(self) -> None:
        name = self.saved.key
        self.run(lambda: self._suite.finding.forget(name))
        self.banner.say(Channel.INFO, self.tr("“{name}” is forgotten.").format(name=name))

    def _on_saved(self) -> None:
        query = self._saved.get(self.saved.key)
        self._forget.setEnabled(query is not None)
        if query is not None:
            self._put(query)

    def _put(self, query: Query) -> None:
        """Ask for this, and nothing that was asked for before; a filter among the words is set over the rest."""
        self.client.show_key(query.client or "")
        self.indicator.show_key(query.indicator or "")
        self.item.show_key(query.item or "")
        self.phase.show_key(query.phase.value if query.phase else "")
        self._set_day(self._since, self.since, query.since.isoformat() if query.since else "")
        self._set_day(self._until, self.until, query.until.isoformat() if query.until else "")
        self.words.setText(query.words)
        self._ask()


def _prefixes() -> dict[str, str]:
    """In English and in the officer's language."""
    english = {"client": "client", "tag": "tag", "strategy": "strategy", "phase": "phase", "from": "since", "until": "until"}
    translate = QCoreApplication.translate
    named = {
        translate("SearchPage", "client"): "client",
        translate("SearchPage", "tag"): "tag",
        translate("SearchPage", "strategy"): "strategy",
        translate("SearchPage", "phase"): "phase",
        translate("SearchPage", "from"): "since",
        translate("SearchPage", "until"): "until",
    }
    return english | {word.casefold(): kind for word, kind in named.items()}


def _together(look: Look, first: QWidget, second: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(first, second, gap=look.px(1)))
    return holder


def _none_found(query: Query) -> str:
    translate = QCoreApplication.translate
    if query.indicator and not query.words:
        return translate("SearchPage", "No sentence carries this tag so far: only tags that you kept are found.")
    return translate("SearchPage", "Nothing found. Fewer words or filters find more.")


def _counted(found: int, query: Query) -> str:
    translate = QCoreApplication.translate
    if found == _MOST:
        return translate("SearchPage", "The newest {most} passages; more words or filters find fewer.").format(most=_MOST)
    if query.indicator and not query.words:
        return numbered("SearchPage", "{count} sentences carry this tag.", "{count} sentence carries this tag.", found)
    if query.indicator:
        return numbered(
            "SearchPage",
            "{count} passages found, in sessions with a sentence that carries this tag.",
            "{count} passage found, in a session with a sentence that carries this tag.",
            found,
        )
    return numbered("SearchPage", "{count} passages found.", "{count} passage found.", found)


def _row(place: int, hit: Hit, items: tuple[PracticeItem, ...]) -> Row:
    excerpt = hit.excerpt.replace("\n", " ")
    return Row(str(place), found_words(hit, items), excerpt, day(hit.on), hits=hit.marks)
