"""A walk through the application finds every item of the source where its feature acts; a list of them counts for none."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.analysis.practice.test_practice_guards import RAISED
from tests.ui.open_journal import fresh_session, go
from wa_journal.analysis.practice import guards
from wa_journal.catalogue.practice import Practice, read
from wa_journal.host import resources
from wa_journal.model.practice import PracticeItem, Surface
from wa_journal.services.suite import Suite
from wa_journal.ui.craft.material import SCREENS
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.item_form import ItemForm
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.tick import Tick
from wa_journal.ui.session.guard_card import GuardCard


@dataclass
class Found:
    """What acts, by how it acts."""

    ticks: set[str] = field(default_factory=set)
    fields: set[str] = field(default_factory=set)
    words: dict[str, str] = field(default_factory=dict)

    def look(self, inside: QWidget) -> None:
        """Take in what a screen offers."""
        for widget in (inside, *inside.findChildren(QWidget)):
            name = str(widget.property("item") or "")
            if not name:
                continue
            if isinstance(widget, Tick):
                self.ticks.add(name)
            elif isinstance(widget, ItemForm) and widget.can_be_filled_in:
                self.fields.add(name)
            else:
                shown = [widget] if isinstance(widget, PlainLabel) else widget.findChildren(PlainLabel)
                self.words[name] = " ".join(label.text() for label in shown)

    def acts(self, item: PracticeItem) -> bool:
        """Say whether an item's feature acts as the catalogue says."""
        if item.surface is Surface.TICK:
            return item.id in self.ticks
        if item.surface is Surface.FIELD:
            return item.id in self.fields
        return bool(self.words.get(item.id, "").strip())


@pytest.fixture(scope="module")
def catalogue() -> Practice:
    return read(resources.names("strategies/en", ".toml"), resources.read_text)


def test_every_item_of_the_source_acts_on_a_screen(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
    kit: object,
    catalogue: Practice,
) -> None:
    found = Found()
    page, session = fresh_session(qtbot, journal, suite)
    found.look(page.record.ratings)
    found.look(page.editor)
    found.look(page.record.notes)
    page.record.checklist.which.choose("all")
    found.ticks |= ticked_by_key(qtbot, journal, suite, page.record.checklist.list, session)
    found.look(go(qtbot, journal, "board"))
    craft = go(qtbot, journal, "craft")
    assert isinstance(craft, CraftPage)
    for screen in SCREENS:
        craft.show_section(screen)
        found.look(craft.section_page(screen))
    found.words |= asked_by_guards(qtbot, journal, catalogue)
    missing = sorted(item.id for item in catalogue.items if not found.acts(item))
    assert missing == []
    assert len(catalogue.items) == 124


def ticked_by_key(qtbot: QtBot, journal: OpenJournal, suite: Suite, shown: QWidget, session: str) -> set[str]:
    """Answer each row by key, and give what the journal then holds as answered."""
    rows = shown.rows  # type: ignore[attr-defined]
    for place in range(rows.rowCount()):
        shown.setCurrentIndex(rows.index(place, 0))  # type: ignore[attr-defined]
        qtbot.keyClicks(shown, "y")
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=20_000)
    return {tick.item for tick in suite.practice.ticks(session)}  # type: ignore[arg-type]


def asked_by_guards(qtbot: QtBot, journal: OpenJournal, catalogue: Practice) -> dict[str, str]:
    """Raise each guard, and give the items whose question it shows with its source."""
    asked = {}
    for history in RAISED.values():
        for hit in guards.raised(catalogue.guards, history):
            card = GuardCard(journal._kit.look, hit)
            qtbot.addWidget(card)
            words = " ".join(label.text() for label in card.findChildren(PlainLabel))
            assert hit.guard.source in words
            asked |= dict.fromkeys(card.property("items"), words)
    return asked
