"""What is begun can be dropped where it stands, by button or palette, and comes back by the message or the palette."""

from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from tests.ui.session.test_ui_not_taken import full_disk
from tests.ui.session.test_ui_session_place import begin, finished, rest
from wa_journal.model.change import Change
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.text import Voice
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.services.writing import Writing
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage

NOTHING = "No words are begun there, so none were dropped. What was rated and noted stays."


def idle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def arrived(qtbot: QtBot, journal: OpenJournal, page: str) -> None:
    qtbot.waitUntil(lambda: journal.workspace.place.page == page, timeout=10_000)
    idle(qtbot, journal)


def bring_back(qtbot: QtBot, journal: OpenJournal) -> SessionPage:
    journal.workspace.banner._button.click()
    arrived(qtbot, journal, "session")
    return rest(qtbot, journal)


def busy(journal: OpenJournal) -> Event:
    """Keep the worker at something else until the event is set."""
    gate = Event()
    journal._kit.tasks.run(journal.workspace, gate.wait)
    return gate


def amended(qtbot: QtBot, journal: OpenJournal, session: SessionId, words: str = " Zanzibar.") -> SessionPage:
    page = go(qtbot, journal, "session", session)
    assert isinstance(page, SessionPage)
    qtbot.keyClicks(page.editor.first, words)
    return page


def test_an_amendment_is_dropped_while_it_is_written_with_the_words_typed_last(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    first = finished(suite, journal)[0]
    entry = suite.writing.entry(first)
    page = amended(qtbot, journal, first)
    assert page.dropping.button.text() == "Drop the amendment"
    page.dropping.button.click()
    arrived(qtbot, journal, "entries")
    assert suite.writing.draft(first) is None
    assert suite.writing.entry(first) == entry
    assert journal.workspace.banner.words == "K-07 · The amendment of session 1 is dropped; the entry stands as it was."
    assert journal.workspace.page.in_sight == first
    page = bring_back(qtbot, journal)
    assert "Zanzibar." in page.editor.text
    assert page.writing.amending.isVisible()
    assert not journal.workspace.banner.isVisible()
    draft = suite.writing.draft(first)
    assert draft is not None
    assert any("Zanzibar." in section.text for section in draft.sections)


def test_a_draft_goes_with_its_session_where_nothing_else_was_recorded_and_comes_back(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    known, client = finished(suite, journal), journal.workspace.clients[0].id
    page = begin(qtbot, journal)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    assert page.dropping.button.text() == "Drop the draft"
    page.dropping.button.click()
    arrived(qtbot, journal, "entries")
    assert tuple(one.id for one in suite.sessions.all(client)) == known
    assert "is dropped with what was written of it" in journal.workspace.banner.words
    journal.workspace.go_back()
    idle(qtbot, journal)
    assert page.rest.isVisible()
    assert page.banner.words == ""
    page = bring_back(qtbot, journal)
    assert page.editor.editor(Voice.I_SAW).toPlainText() == "He was calm."
    assert len(suite.sessions.all(client)) == len(known) + 1


def test_ctrl_z_brings_back_what_is_told_as_dropped_unless_one_writes(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    first = finished(suite, journal)[0]
    amended(qtbot, journal, first).dropping.button.click()
    arrived(qtbot, journal, "entries")
    entries = journal.workspace.page
    assert isinstance(entries, EntriesPage)
    entries.view.addendum.setFocus()
    qtbot.keyClicks(entries.view.addendum, "Later")
    qtbot.keyClick(entries.view.addendum, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, journal)
    assert entries.view.addendum.toPlainText() == ""
    assert journal.workspace.place.page == "entries"
    entries.list.setFocus()
    qtbot.keyClick(entries.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    arrived(qtbot, journal, "session")
    assert "Zanzibar." in rest(qtbot, journal).editor.text
    amended(qtbot, journal, first).dropping.button.click()
    arrived(qtbot, journal, "entries")
    journal.workspace.banner.clear()
    qtbot.keyClick(entries.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, journal)
    assert journal.workspace.place.page == "entries", "what cannot be read any more is not brought back unseen"


def test_what_else_was_recorded_stays_when_the_words_are_dropped(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    finished(suite, journal)
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.record.ratings.scale("goals")._track, "7")
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    page.dropping.button.click()
    arrived(qtbot, journal, "entries")
    assert suite.sessions.ratings(session).goals == 7
    assert journal.workspace.banner.words.endswith("is dropped; all else that was recorded stays.")
    assert isinstance(journal.workspace.page, EntriesPage)
    assert journal.workspace.page.in_sight == session


def test_nothing_written_leaves_nothing_to_drop_and_no_session_behind(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    known = finished(suite, journal)
    page = begin(qtbot, journal)
    page.dropping.button.click()
    arrived(qtbot, journal, "entries")
    assert tuple(one.id for one in suite.sessions.all(journal.workspace.clients[0].id)) == known
    assert journal.workspace.banner.words.endswith("is gone: nothing was written or recorded of it.")


def test_what_is_told_of_an_earlier_drop_is_not_read_as_one_that_dropped_nothing(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    first = finished(suite, journal)[0]
    amended(qtbot, journal, first).dropping.button.click()
    arrived(qtbot, journal, "entries")
    page = go(qtbot, journal, "session", first)
    assert isinstance(page, SessionPage)
    page.dropping.button.click()
    arrived(qtbot, journal, "entries")
    assert journal.workspace.banner.words == NOTHING
    journal.window.commands.run("bring_back")
    arrived(qtbot, journal, "session")
    assert "Zanzibar." in rest(qtbot, journal).editor.text


def test_a_finished_session_at_rest_offers_to_drop_its_amendment(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    known = finished(suite, journal)
    for session in suite.sessions.all(journal.workspace.clients[0].id):
        suite.sessions.set_status(session.id, SessionStatus.HELD)
    page = go(qtbot, journal, "session")
    assert isinstance(page, SessionPage)
    assert page.rest.isVisible()
    assert not page.rest.drop.isVisible()
    amended(qtbot, journal, known[-1])
    page.drafting.flush()
    go(qtbot, journal, "session")
    page.rest.drop.click()
    arrived(qtbot, journal, "entries")
    assert suite.writing.draft(known[-1]) is None
    page = bring_back(qtbot, journal)
    assert "Zanzibar." in page.editor.text


def test_the_entry_that_is_read_offers_to_drop_what_was_begun_of_it(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    first, second, *_ = finished(suite, journal)
    amended(qtbot, journal, first)
    page = go(qtbot, journal, "entries", first)
    assert isinstance(page, EntriesPage)
    qtbot.waitUntil(page.view.drop.isVisible)
    page.view.drop.click()
    idle(qtbot, journal)
    qtbot.waitUntil(lambda: not page.view.amended.isVisible())
    assert not page.view.drop.isVisible()
    assert suite.writing.draft(first) is None
    assert "Zanzibar." in bring_back(qtbot, journal).editor.text
    page = go(qtbot, journal, "entries", second)
    assert isinstance(page, EntriesPage)
    assert not page.view.drop.isVisible()


def test_what_is_dropped_while_it_is_read_is_written_back_by_no_page(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = finished(suite, journal)[0]
    page = amended(qtbot, journal, first)
    page.drafting.flush()
    idle(qtbot, journal)
    save, full = type(suite.writing).save_draft, [True]

    def may_refuse(self: Writing, *told: object) -> object:
        if full[0]:
            raise DiskFull
        return save(self, *told)  # type: ignore[arg-type]

    monkeypatch.setattr(type(suite.writing), "save_draft", may_refuse)
    qtbot.keyClicks(page.editor.first, " Later words.")
    entries = go(qtbot, journal, "entries", first)
    assert isinstance(entries, EntriesPage)
    qtbot.waitUntil(entries.view.drop.isVisible)
    entries.view.drop.click()
    idle(qtbot, journal)
    assert suite.writing.draft(first) is not None, "what could not be kept is not dropped either"
    assert page.unsaved
    full[0] = False
    entries.view.drop.click()
    idle(qtbot, journal)
    assert not page.unsaved
    journal.workspace.leave()
    page.drafting.flush()
    idle(qtbot, journal)
    assert suite.writing.draft(first) is None
    told = suite.writing.entry(first)
    page = amended(qtbot, journal, first, "")
    assert told is not None
    assert page.editor.text == told.text
    journal.window.commands.run("bring_back")
    idle(qtbot, journal)
    qtbot.waitUntil(lambda: "Zanzibar. Later words." in page.editor.text)


def test_nothing_can_be_written_into_an_amendment_that_is_dropped_elsewhere(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    first = finished(suite, journal)[0]
    page = amended(qtbot, journal, first)
    entries = go(qtbot, journal, "entries", first)
    assert isinstance(entries, EntriesPage)
    qtbot.waitUntil(entries.view.drop.isVisible)
    gate = busy(journal)
    entries.view.drop.click()
    journal.workspace.go(Place("session", journal.workspace.clients[0].id, first))
    qtbot.keyClicks(page.editor.first, " More words.")
    gate.set()
    idle(qtbot, journal)
    journal.workspace.leave()
    idle(qtbot, journal)
    assert suite.writing.draft(first) is None
    assert "Zanzibar." not in page.editor.text


def test_the_list_of_entries_shows_another_once_a_session_went_with_its_words(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    known = finished(suite, journal)
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    entries = go(qtbot, journal, "entries", session)
    assert isinstance(entries, EntriesPage)
    qtbot.waitUntil(entries.view.drop.isVisible)
    assert entries.view.drop.text() == "Drop the draft"
    entries.view.drop.click()
    idle(qtbot, journal)
    qtbot.waitUntil(lambda: entries.in_sight == known[-1])
    assert entries.banner.words == ""


@pytest.mark.parametrize("page", ["session", "entries"])
def test_the_palette_drops_and_brings_back_one_after_the_other(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: str
) -> None:
    first, second, *_ = finished(suite, journal)
    for session, words in ((first, " One."), (second, " Two.")):
        amended(qtbot, journal, session, words)
        opened = go(qtbot, journal, page, session)
        (drop,) = (action for action in opened.actions() if action.text().startswith("Drop the "))
        drop.trigger()
        arrived(qtbot, journal, "entries")
        assert suite.writing.draft(session) is None
    for words in ("Two.", "One."):
        journal.window.commands.run("bring_back")
        arrived(qtbot, journal, "session")
        assert words in rest(qtbot, journal).editor.text
    journal.window.commands.run("bring_back")
    idle(qtbot, journal)
    assert journal.workspace.banner.words == "Nothing that was dropped is left to bring back; it is held for a day."


def test_words_typed_since_are_not_saved_over_those_that_come_back(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    first = finished(suite, journal)[0]
    amended(qtbot, journal, first, " One.").dropping.button.click()
    arrived(qtbot, journal, "entries")
    amended(qtbot, journal, first, " Two.")
    for words, others in (("One.", "Two."), ("Two.", "One.")):
        journal.window.commands.run("bring_back")
        idle(qtbot, journal)
        qtbot.waitUntil(lambda words=words: words in rest(qtbot, journal).editor.text)
        assert others not in rest(qtbot, journal).editor.text


def test_the_palette_drops_nothing_while_the_entry_is_read_back(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    finished(suite, journal)
    page, _ = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    page.finishing.button.click()
    idle(qtbot, journal)
    (drop,) = (action for action in page.actions() if action.text().startswith("Drop the "))
    assert page.finishing.view.isVisible()
    assert not drop.isEnabled()
    page.finishing.view.back.emit()
    assert drop.isEnabled()


def test_the_palette_offers_to_drop_only_where_something_is_begun(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    first, *_, last = finished(suite, journal)
    for name, session in (("entries", first), ("session", last)):
        for begun in (False, True):
            if begun:
                suite.writing.save_draft(session, (Section("Zanzibar."),))
            page = go(qtbot, journal, name, session if name == "entries" else None)
            page.refresh()
            idle(qtbot, journal)
            (drop,) = (action for action in page.actions() if action.text().startswith("Drop the "))
            assert drop.isEnabled() is begun
        drop.trigger()
        idle(qtbot, journal)
        assert suite.writing.draft(session) is None


def test_words_that_were_refused_once_more_before_they_are_dropped_are_saved_no_more(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, other = finished(suite, journal)[:2]
    page = amended(qtbot, journal, first)
    page.leave()
    idle(qtbot, journal)
    with full_disk(qtbot, journal, monkeypatch):
        qtbot.keyClicks(page.editor.first, " More.")
        go(qtbot, journal, "session", other)
        idle(qtbot, journal)
        entries = go(qtbot, journal, "entries", first)
        idle(qtbot, journal)
    assert isinstance(entries, EntriesPage)
    real = type(suite.writing).save_draft
    tried: list[None] = []

    def once(self: Writing, *what: Any) -> Change:
        tried.append(None)
        if len(tried) == 1:
            raise DiskFull
        return real(self, *what)

    with monkeypatch.context() as failing:
        failing.setattr(type(suite.writing), "save_draft", once)
        entries.view.drop.click()
        idle(qtbot, journal)
    assert tried
    page.drafting.flush()
    idle(qtbot, journal)
    assert suite.writing.draft(first) is None, "what was dropped would come back by itself"
    assert not page.unsaved
