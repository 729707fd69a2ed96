"""What a page was asked for on the way in is done once: what the officer did there since is not undone by coming back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.change import Change, Touched
from wa_journal.services.suite import Suite
from wa_journal.ui.board.page import BoardPage
from wa_journal.ui.charts.page import TrajectoryPage
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import NOTES, REPAIR, Place
from wa_journal.ui.search.page import SearchPage


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def go_to(qtbot: QtBot, journal: OpenJournal, place: Place) -> None:
    journal.workspace.go(place)
    settle(qtbot, journal)


def tab(qtbot: QtBot, journal: OpenJournal, key: str) -> None:
    journal.workspace.go_tab(key)
    settle(qtbot, journal)


def found(qtbot: QtBot, page: SearchPage) -> None:
    qtbot.waitUntil(lambda: not page._pause.isActive() and page.kit.tasks.idle, timeout=10_000)


def test_words_typed_into_search_stay_after_it_is_kept_and_on_the_way_back(qtbot: QtBot, journal: OpenJournal) -> None:
    go_to(qtbot, journal, Place("search", words="house"))
    page = journal.workspace.page
    assert isinstance(page, SearchPage)
    assert page.words.text() == "house"
    page.words.setText("said")
    found(qtbot, page)
    page._on_keep()
    page._on_named()
    found(qtbot, page)
    assert page.words.text() == "said"
    assert page._hits
    page._on_opened("0")
    qtbot.waitUntil(lambda: journal.workspace.place.page == "entries" and journal._kit.tasks.idle, timeout=10_000)
    journal.workspace.go_back()
    found(qtbot, page)
    assert (journal.workspace.place.page, page.words.text()) == ("search", "said")
    go_to(qtbot, journal, Place("search", words="house"))
    assert page.words.text() == "house"


def test_what_is_typed_while_the_page_loads_stays(qtbot: QtBot, journal: OpenJournal) -> None:
    journal.workspace.go(Place("search", words="house"))
    page = journal.workspace.page
    assert isinstance(page, SearchPage)
    page.words.setText("want")
    found(qtbot, page)
    assert page.words.text() == "want"


def test_the_page_of_the_method_is_left_for_the_chart_for_good_and_read_through_a_change(
    qtbot: QtBot, journal: OpenJournal
) -> None:
    board = go(qtbot, journal, "board")
    assert isinstance(board, BoardPage)
    client = board.place.client
    board._on_method()
    qtbot.waitUntil(lambda: journal.workspace.place.page == "trajectory")
    page = journal.workspace.page
    assert isinstance(page, TrajectoryPage)
    qtbot.waitUntil(lambda: page._stack.shows(page.method) and journal._kit.tasks.idle, timeout=10_000)
    journal._kit.tasks.changed.emit(Change(Touched.TAGS, client))
    settle(qtbot, journal)
    assert page._stack.shows(page.method)
    page._on_back()
    journal._kit.tasks.changed.emit(Change(Touched.TAGS, client))
    settle(qtbot, journal)
    assert not page._stack.shows(page.method)
    tab(qtbot, journal, "entries")
    tab(qtbot, journal, "trajectory")
    assert not page._stack.shows(page.method)
    page._on_method()
    settle(qtbot, journal)
    tab(qtbot, journal, "entries")
    tab(qtbot, journal, "trajectory")
    assert not page._stack.shows(page.method)


def test_another_section_of_practice_stays_in_sight(qtbot: QtBot, journal: OpenJournal) -> None:
    client = journal.workspace.clients[0].id
    go_to(qtbot, journal, Place("craft", client, words="before"))
    page = journal.workspace.page
    assert isinstance(page, CraftPage)
    page.show_section("ledger")
    tab(qtbot, journal, "entries")
    tab(qtbot, journal, "craft")
    assert page.section.key == "ledger"
    journal.workspace.go(Place("today"))
    journal.workspace.go_back()
    settle(qtbot, journal)
    assert page.section.key == "ledger"


def test_a_passage_of_one_page_is_not_asked_for_on_another(qtbot: QtBot, journal: OpenJournal) -> None:
    client = journal.workspace.clients[0].id
    go_to(qtbot, journal, Place("entries", client, part=REPAIR))
    tab(qtbot, journal, "session")
    assert (journal.workspace.place.part, journal.workspace.page.place.part) == ("", "")


@pytest.mark.parametrize("asked", [{"part": NOTES}, {"start": 0, "end": 2}])
def test_a_passage_of_an_entry_is_brought_into_view_once(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch, asked: dict[str, object]
) -> None:
    client = journal.workspace.clients[0].id
    session = suite.sessions.all(client)[0].id
    go_to(qtbot, journal, Place("entries", client))
    page = journal.workspace.page
    assert isinstance(page, EntriesPage)
    seen: list[tuple[object, ...]] = []
    monkeypatch.setattr(page.view, "see", lambda *given: seen.append(given))
    monkeypatch.setattr(page.view, "choose", lambda *given: seen.append(given))
    go_to(qtbot, journal, Place("entries", client, session, **asked))  # type: ignore[arg-type]
    assert seen == [tuple(asked.values())]
    page.heed(Change(Touched.ENTRIES, client))
    settle(qtbot, journal)
    assert len(seen) == 1, "nothing moves under the reader"
    go_to(qtbot, journal, Place("entries", client, session, **asked))  # type: ignore[arg-type]
    assert len(seen) == 2


def test_an_entry_chosen_since_stays_in_sight_when_something_changes(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0].id
    first, second = (one.id for one in suite.sessions.all(client)[:2])
    go_to(qtbot, journal, Place("entries", client, first, start=0, end=2))
    page = journal.workspace.page
    assert isinstance(page, EntriesPage)
    page.list.choose(second)
    settle(qtbot, journal)
    assert page.in_sight == second
    page.heed(Change(Touched.ENTRIES, client))
    settle(qtbot, journal)
    assert page.in_sight == second
    go_to(qtbot, journal, Place("today"))
    journal.workspace.go_back()
    settle(qtbot, journal)
    here = journal.workspace.place
    assert (here.session, here.start, here.end) == (second, None, None), "the passage was one of the first entry"
