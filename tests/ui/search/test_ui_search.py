"""Finding: filters typed into the line are set where they are seen, and a search that is kept comes back whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened, open_window
from tests.ui.open_journal import go
from wa_journal.model.judgement import Answer
from wa_journal.model.practice import CasePhase, StrainKind
from wa_journal.model.search import Query
from wa_journal.services.suite import Suite
from wa_journal.ui.editor.entry_box import EntryBox
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import REPAIR, Place
from wa_journal.ui.search.page import SearchPage
from wa_journal.ui.search.typed_filters import pending, told_values, typed
from wa_journal.ui.shell.palette import Palette

PREFIXES = {"client": "client", "tag": "tag", "from": "since", "until": "until"}
OPTIONS = {"client": (("", "every client"), ("c1", "K-07"), ("c2", "K-11")), "tag": (("hope", "Hope"), ("talk", "Change talk"))}


@pytest.mark.parametrize(
    ("line", "words", "filters"),
    [
        ("tag:hope bakery", " bakery", (("tag", "hope"),)),
        ("bakery client:k11 visit", "bakery  visit", (("client", "c2"),)),
        ('tag:"change talk" ', " ", (("tag", "talk"),)),
        (
            "TAG:change from:2026-05 until:2026-05-31 x",
            "   x",
            (("tag", "talk"), ("since", "2026-05-01"), ("until", "2026-05-31")),
        ),
        ("tag:hop", "tag:hop", ()),
        ("tag:nothing ", "tag:nothing ", ()),
        ("from:2026-13 ", "from:2026-13 ", ()),
        ("he said: no ", "he said: no ", ()),
        ("note:this ", "note:this ", ()),
    ],
)
def test_a_complete_filter_is_taken_out_of_the_line(line: str, words: str, filters: tuple[tuple[str, str], ...]) -> None:
    found = typed(line, PREFIXES, OPTIONS)
    assert (found.words.split(), found.filters) == (words.split(), filters)


@pytest.mark.parametrize(
    ("line", "words", "filters"),
    [
        ("from:1 Oct 2026 forklift", "forklift", (("since", "2026-10-01"),)),
        ("forklift from:01.10.2026 ", "forklift", (("since", "2026-10-01"),)),
        ('from:"1 October 2026" until:5.11.26 x', "x", (("since", "2026-10-01"), ("until", "2026-11-05"))),
        ("from:Thursday the 1st of October 2026 forklift ", "forklift", (("since", "2026-10-01"),)),
        ("from:2026-10-01 until:2026-11 x", "x", (("since", "2026-10-01"), ("until", "2026-11-30"))),
        ("tag:hope from:1 Oct 2026 3 boxes ", "3 boxes", (("tag", "hope"), ("since", "2026-10-01"))),
        ("from:1 ", "from:1", ()),
        ("from:1 Oct 20", "from:1 Oct 20", ()),
        ("from:31.02.2026 forklift ", "from:31.02.2026 forklift", ()),
        ("from:the bakery ", "from:the bakery", ()),
    ],
)
def test_a_day_is_typed_in_any_form_that_a_date_field_takes(line: str, words: str, filters: tuple[tuple[str, str], ...]) -> None:
    found = typed(line, PREFIXES, OPTIONS)
    assert (found.words.split(), found.filters) == (words.split(), filters)


@pytest.mark.parametrize("language", ["en_GB", "en_US", "de_DE", "fr_FR", "ro_RO"])
@settings(max_examples=20, deadline=None)
@given(day=st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_every_day_as_the_program_and_the_language_write_it_is_taken_letter_by_letter(language: str, day: date) -> None:
    QLocale.setDefault(QLocale(language))
    said = QDate(day.year, day.month, day.day)
    forms = ("d MMM yyyy", "d MMMM yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "dd/MM/yyyy" if language != "en_US" else "MM/dd/yyyy")
    for form in forms:
        text = f"from:{QLocale().toString(said, form)} x"
        shown = ""
        taken: list[tuple[str, str]] = []
        for letter in text:
            found = typed(shown + letter, PREFIXES, OPTIONS)
            shown, taken = found.words, [*taken, *found.filters]
        assert (shown.split(), taken) == (["x"], [("since", day.isoformat())]), text
        assert typed(text[:-2], PREFIXES, OPTIONS, final=True).filters == (("since", day.isoformat()),)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("line", "fits"),
    [
        ("from:31.02.2026", False),
        ("x from:31.02.2026 x", False),
        ("from:soon ", False),
        ("from:1 Oct 20", True),
        ("from:3", True),
    ],
)
def test_what_is_no_day_is_said_to_be_none(line: str, fits: bool) -> None:
    waiting = pending(line, PREFIXES, OPTIONS)
    assert waiting is not None
    assert (waiting.kind, waiting.fits) == ("since", fits)
    assert ("no such day" in told_values(waiting)) is not fits


@given(st.text(max_size=60))
def test_nothing_else_that_is_typed_is_changed(text: str) -> None:
    found = typed(text, PREFIXES, OPTIONS)
    assert found.filters or found.words == text


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Opened]:
    made = open_window(tmp_path / "journal")
    yield made
    made.close()
    assert made.crashed == []


@pytest.fixture
def page(opened: Opened) -> SearchPage:
    opened.journal.workspace.go(Place("search"))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, SearchPage)
    return page


def test_a_typed_filter_is_seen_and_filters(qtbot: QtBot, opened: Opened, page: SearchPage) -> None:
    qtbot.keyClicks(page.words, "client:k-07 phase:work ")
    assert page.client.currentText() == "K-07"
    assert page.query().phase is CasePhase.WORKING
    assert page.words.text() == ""
    qtbot.waitUntil(lambda: page.list.rows.rowCount() > 0)
    assert {row.title.split(" ")[0] for row in page.list.rows.rows} == {"K-07"}


def test_the_last_filter_is_taken_with_enter(qtbot: QtBot, opened: Opened, page: SearchPage) -> None:
    qtbot.keyClicks(page.words, "from:2026-01")
    qtbot.keyClick(page.words, Qt.Key.Key_Return)
    assert page.query().since == date(2026, 1, 1)


def test_a_complete_filter_at_the_end_of_the_line_filters_what_is_found(qtbot: QtBot, opened: Opened, page: SearchPage) -> None:
    qtbot.keyClicks(page.words, "he from:2026-01")
    assert (page.query().words, page.query().since) == ("he", date(2026, 1, 1))
    qtbot.keyClicks(page.words, "-20")
    assert page.query().since == date(2026, 1, 20)
    assert page.words.text() == "he from:2026-01-20", "it can still be gone on with"
    page.words.setText("he client:k-0")
    assert page.query().client == page.client.options[1][0]
    for unsettled in ("he from:2", "he from:1 Oct", "he tag:e", "he from:31.02.2026"):
        page.words.setText(unsettled)
        assert replace(page.query(), words="") == replace(Query("he"), words="", limit=page.query().limit), unsettled


def test_nothing_from_before_a_day_just_typed_is_shown(qtbot: QtBot, opened: Opened, page: SearchPage) -> None:
    qtbot.keyClicks(page.words, "he")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() > 0)
    qtbot.keyClicks(page.words, " from:2031-10-20")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 0)
    assert page._told.text().startswith("Nothing found")


def test_a_kept_search_comes_back_with_all_its_filters(qtbot: QtBot, opened: Opened, page: SearchPage) -> None:
    qtbot.keyClicks(page.words, "he client:k-07 from:2026-01-02 until:2030-01 ")
    asked = page.query()
    page._on_keep()
    assert "K-07" in page.name.text()
    page.name.setText("the one")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    opened.settle()
    assert "the one" in page.banner.words
    page.words.clear()
    page.client.show_key("")
    page._since.setChecked(False)
    QTest.qWait(0)
    qtbot.waitUntil(lambda: page.saved.count() == 2)
    page.saved.setCurrentIndex(1)
    page._on_saved()
    assert page.query() == asked


def test_who_comes_with_words_searches_all_entries(opened: Opened, page: SearchPage) -> None:
    page.client.show_key(page.client.options[1][0])
    page._set_day(page._since, page.since, "2026-10-01")
    page.visit(Place("search"))
    assert page.query().client, "who comes back finds what was asked for last"
    page.visit(Place("search", words="zebra"))
    assert page.query() == replace(Query("zebra"), limit=page.query().limit)


@pytest.mark.parametrize("known", [False, True])
def test_filters_that_one_comes_with_are_set_as_if_typed_here(qtbot: QtBot, opened: Opened, known: bool) -> None:
    work = opened.journal.workspace
    if known:
        work.go(Place("search", words="zebra"))
        opened.settle()
    opened.journal.finder.show()
    box = QApplication.activeModalWidget()
    assert isinstance(box, Palette)
    qtbot.keyClicks(box.line, "from:2026-01-02 he phase:work client:k-07")
    qtbot.waitUntil(lambda: any(one.kind == "search" for one in box._shown), timeout=5000)
    box.list.choose(str(len(box._shown) - 1))
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    opened.settle()
    page = work.page
    assert isinstance(page, SearchPage)
    assert page.client.currentText() == "K-07"
    asked = page.query()
    assert (asked.words, asked.since, asked.phase) == ("he", date(2026, 1, 2), CasePhase.WORKING)
    assert asked.client == next(key for key, label in page.client.options if label == "K-07")


def test_down_leads_from_the_words_into_what_was_found(qtbot: QtBot, opened: Opened, page: SearchPage) -> None:
    qtbot.keyClicks(page.words, "laughed")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() > 0)
    qtbot.keyClick(page.words, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    assert page.list.key == page.list.rows.rows[0].key


def test_an_answer_that_comes_after_the_words_were_taken_away_is_not_shown(opened: Opened, page: SearchPage) -> None:
    page.words.setText("he")
    page._on_pause()
    page.words.clear()
    page._on_pause()
    opened.settle()
    assert page.list.rows.rowCount() == 0


def test_up_leads_from_the_first_passage_back_to_the_words(qtbot: QtBot, opened: Opened, page: SearchPage) -> None:
    qtbot.keyClicks(page.words, "he")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() > 1)
    qtbot.keyClick(page.words, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert page.words.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_where_nothing_is_found_the_keys_stay_with_the_words(qtbot: QtBot, opened: Opened, page: SearchPage, key: Qt.Key) -> None:
    qtbot.keyClicks(page.words, "zzzzqqq")
    opened.settle()
    qtbot.keyClick(page.words, key)
    qtbot.wait(150)
    opened.settle()
    assert page.words.hasFocus()


def test_the_word_that_was_found_is_lit_in_its_entry(qtbot: QtBot, opened: Opened, page: SearchPage) -> None:
    qtbot.keyClicks(page.words, "laughed")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() > 0)
    qtbot.keyClick(page.words, Qt.Key.Key_Return)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(opened.journal.workspace.page, EntriesPage))
    text = opened.journal.workspace.page.view.text

    def lit() -> list[str]:
        return [words for box in text.findChildren(EntryBox) if (words := box.editor.textCursor().selectedText())]

    qtbot.waitUntil(lambda: lit() == ["laughed"])


def test_a_note_of_a_repair_and_a_word_of_the_board_lead_to_where_they_stand(qtbot: QtBot, opened: Opened) -> None:
    suite, client = opened.suite, opened.journal.workspace.clients[0].id
    session = suite.sessions.all(client)[0].id
    noted = suite.sessions.note_strain(session, StrainKind.PULLED_AWAY)
    suite.sessions.write_repair(replace(noted, what_happened="The zeppelin joke."))
    suite.alliance.judge(client, "the albatross", Answer.UNSURE, 50, "he came")
    opened.journal.workspace.go(Place("search"))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, SearchPage)
    for word, title, place in (
        ("zeppelin", "repair note", Place("entries", client, session, part=REPAIR)),
        ("albatross", "on the board", Place("board", client)),
    ):
        page.words.setText(word)
        qtbot.waitUntil(lambda word=word: any(word in row.detail for row in page.list.rows.rows))  # type: ignore[misc]
        assert title in page.list.rows.rows[0].title
        with qtbot.waitSignal(page.go) as gone:
            page.list.opened.emit(page.list.rows.rows[0].key)
        assert gone.args == [place]
    opened.settle()


def test_only_a_saved_search_that_is_chosen_can_be_forgotten(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    suite.finding.save("calm", Query("calm"))
    page = go(qtbot, journal, "search")
    assert isinstance(page, SearchPage)
    assert not page._forget.isEnabled()
    page.saved.show_key("calm")
    page.saved.activated.emit(page.saved.currentIndex())
    assert page._forget.isEnabled()
    page._forget.click()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and not page.saved.key, timeout=10_000)
    assert not page._forget.isEnabled()


@pytest.mark.parametrize("typed_words", ["K-07", "k-07 "])
def test_a_client_that_is_searched_for_by_name_is_offered(
    qtbot: QtBot, opened: Opened, page: SearchPage, typed_words: str
) -> None:
    assert not page.named.isVisible()
    qtbot.keyClicks(page.words, typed_words)
    qtbot.waitUntil(page.named.isVisible)
    (button,) = page.named.findChildren(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.client.currentText() == "K-07"
    assert page.words.text() == ""
    qtbot.waitUntil(lambda: page.list.rows.rowCount() > 0 and not page.named.isVisible())
    assert all("K-07" in row.title for row in page.list.rows.rows)


def test_a_tag_that_is_searched_for_by_name_is_offered_and_its_sentences_are_counted(
    qtbot: QtBot, opened: Opened, page: SearchPage
) -> None:
    suite, client = opened.suite, opened.journal.workspace.clients[0].id
    written = next(one.id for one in suite.sessions.all(client) if suite.writing.entry(one.id))
    suite.tagging.add(written, 0, 20, "client.change_talk")
    qtbot.keyClicks(page.words, "change talk")
    qtbot.waitUntil(page.named.isVisible)
    (button,) = page.named.findChildren(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.query() == Query(indicator="client.change_talk", limit=100)
    opened.settle()
    qtbot.waitUntil(lambda: "this tag" in page._told.text())
    assert page.list.rows.rowCount() > 0
    for row in page.list.rows.rows:
        assert row.hits == ((0, len(row.detail)),)
