"""Who was erased, or taken back with an import, is nowhere in the window any more: not read, not led to, not handed out."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.change import Change, Touched
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import NoSuchClient
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.services.summary.summary_content import Request
from wa_journal.services.summary.supervising import Handing
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.supervision.page import SupervisionPage

SECRET = "Mr Zebra said something secret."
OTHER = "The other client came late."


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=20_000)


def erase(qtbot: QtBot, journal: OpenJournal, client: ClientId) -> None:
    suite = journal.suite
    journal._kit.tasks.run(journal.workspace, lambda: suite.erasing.erase(client, "over"), None, None, Change(Touched.ALL))
    settle(qtbot, journal)


def held(journal: OpenJournal) -> str:
    """All words on all pages, in sight or not."""
    boxes = [box.toPlainText() for page in journal.workspace.pages for box in page.findChildren(QPlainTextEdit)]
    labels = [label.text() for page in journal.workspace.pages for label in page.findChildren(QLabel)]
    return "\n".join((*boxes, *labels))


def written(qtbot: QtBot, journal: OpenJournal) -> SessionPage:
    page, _ = fresh_session(qtbot, journal, journal.suite)
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), SECRET)
    page.leave()
    settle(qtbot, journal)
    return page


def brought(qtbot: QtBot, journal: OpenJournal, *, beside: bool = False) -> SupervisionPage:
    page = go(qtbot, journal, "supervision")
    assert isinstance(page, SupervisionPage)
    if beside:
        page.choose.others.button(journal.workspace.clients[1].id).click()
        settle(qtbot, journal)
    page.choose.chosen.emit()
    settle(qtbot, journal)
    assert page._brought is not None
    return page


def test_no_page_keeps_an_erased_client_and_no_way_back_leads_there(qtbot: QtBot, journal: OpenJournal) -> None:
    client = journal.workspace.clients[0].id
    written(qtbot, journal)
    brought(qtbot, journal)
    for page in ("entries", "trajectory", "craft", "board", "profile"):
        go(qtbot, journal, page)
    journal.workspace.go(Place("today"))
    assert SECRET in held(journal)
    erase(qtbot, journal, client)
    assert SECRET not in held(journal)
    for _ in range(10):
        journal.workspace.go_back()
        settle(qtbot, journal)
        assert journal.workspace.place.client != client
    assert journal.workspace.last_client != client
    assert not journal.workspace.unsaved


def test_who_stands_at_a_client_that_goes_is_led_to_today_and_nothing_is_tried_for_ever(
    qtbot: QtBot, journal: OpenJournal
) -> None:
    page = written(qtbot, journal)
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), " More.")
    erase(qtbot, journal, journal.workspace.clients[0].id)
    assert journal.workspace.place.page == "today"
    assert SECRET not in held(journal)
    assert not journal.workspace.unsaved


def test_words_about_who_is_gone_hold_up_no_lock_and_it_is_said_that_they_cannot_be_kept(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    tried: list[object] = []
    save = type(suite.writing).save_draft
    monkeypatch.setattr(type(suite.writing), "save_draft", lambda self, *told: (tried.append(told), save(self, *told)))
    suite.erasing.erase(journal.workspace.clients[0].id, "over")
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), SECRET)
    page.drafting.flush()
    settle(qtbot, journal)
    assert not page.drafting.autosave._timer.isActive()
    assert len(tried) == 1
    assert page.editor.text == SECRET, "it can still be copied"
    assert page.banner.words.startswith("This client is not in the journal any more")
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), " And more.")
    with qtbot.waitSignal(journal.lock_wanted):
        journal.lock()
    assert not journal.workspace.unsaved
    with suite.dropping._desk.work() as work:
        assert work.begun.list() == ()


def test_words_whose_session_is_gone_hold_up_no_lock_and_come_back_after_it(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    suite.sessions.put_away_untouched(suite.sessions.get(session))
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), SECRET)
    with qtbot.waitSignal(journal.lock_wanted):
        journal.lock()
    assert not journal.workspace.unsaved
    assert session not in {one.id for one in suite.sessions.all(journal.workspace.clients[0].id)}
    assert suite.dropping.bring_back() is not None
    draft = suite.writing.draft(session)
    assert draft is not None
    assert [one.text for one in draft.sections if one.text] == [SECRET]


def test_words_whose_session_is_gone_are_apart_at_once_and_begin_it_again_with_one_press(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    suite.sessions.put_away_untouched(suite.sessions.get(session))
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), SECRET)
    page.drafting.flush()
    settle(qtbot, journal)
    assert SECRET not in page.editor.text
    assert page.in_sight != session
    assert not page.unsaved
    assert "is not in the journal any more. What you typed for it" in journal.workspace.banner.words
    journal.workspace.banner._button.click()
    settle(qtbot, journal)
    qtbot.waitUntil(lambda: page.editor.text == SECRET)
    assert suite.sessions.get(session).id == page.in_sight == session


def test_words_of_a_session_that_was_left_are_apart_when_it_is_gone(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), SECRET)
    suite.sessions.put_away_untouched(suite.sessions.get(session))
    journal.workspace.go(Place("session", journal.workspace.clients[1].id))
    settle(qtbot, journal)
    assert journal.workspace.place.client == journal.workspace.clients[1].id
    assert SECRET not in page.editor.text
    back = suite.dropping.bring_back()
    assert back is not None
    assert [one.text for one in back.draft.sections if one.text] == [SECRET]


def test_words_typed_ahead_of_who_is_gone_hold_up_no_lock(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    gone = journal.workspace.clients[1].id
    suite.erasing.erase(gone, "over")
    journal.workspace.go(Place("session", gone, begin=True))
    qtbot.keyClicks(page.editor.first, SECRET)
    with qtbot.waitSignal(journal.lock_wanted):
        journal.lock()
    assert not journal.workspace.unsaved


def test_words_typed_ahead_of_a_session_that_is_gone_are_in_the_next_one(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    client = journal.workspace.clients[0].id
    suite.sessions.put_away_untouched(suite.sessions.get(session))
    page.forget()
    journal.workspace.go(Place("session", client, session))
    qtbot.keyClicks(page.editor.first, SECRET)
    with qtbot.waitSignal(journal.lock_wanted):
        journal.lock()
    assert not journal.workspace.unsaved
    drafts = (suite.writing.draft(one) for one in suite.writing.drafted(client))
    assert [part.text for draft in drafts if draft for part in draft.sections if part.text] == [SECRET]


def test_a_summary_is_put_away_when_a_client_beside_is_erased(qtbot: QtBot, journal: OpenJournal) -> None:
    page = brought(qtbot, journal, beside=True)
    journal.workspace.go(Place("today"))
    erase(qtbot, journal, journal.workspace.clients[1].id)
    assert page not in journal.workspace.pages
    again = go(qtbot, journal, "supervision")
    assert isinstance(again, SupervisionPage)
    assert again._brought is None


def test_a_client_who_is_archived_is_still_there_to_come_back_to(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0].id
    page = written(qtbot, journal)
    journal.workspace.go(Place("today"))
    journal._kit.tasks.run(journal.workspace, lambda: suite.clients.archive(client, archived=True))
    settle(qtbot, journal)
    assert client not in {one.id for one in journal.workspace.clients}
    journal.workspace.go_back()
    settle(qtbot, journal)
    assert (journal.workspace.place.client, page.editor.text) == (client, SECRET)


def test_a_session_that_was_taken_back_is_shown_no_more(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), SECRET)
    go(qtbot, journal, "today")
    dropped = suite.dropping.drop(session)
    assert dropped is not None
    assert dropped.alone
    journal._kit.tasks.changed.emit(Change(Touched.ENTRIES | Touched.SESSIONS, dropped.session.client))
    journal.workspace.go_back()
    settle(qtbot, journal)
    assert SECRET not in page.editor.text
    assert not page.unsaved


def test_no_summary_of_an_erased_client_is_written(suite: Suite, tmp_path: Path) -> None:
    client = suite.clients.all()[0].id
    asked = Request(client, sessions=tuple(one.number for one in suite.sessions.all(client)))
    made = suite.supervising.read_through(suite.supervising.mask_open(suite.supervising.draft(asked)))
    suite.erasing.erase(client, "over")
    target = tmp_path / "summary.md"
    with pytest.raises(NoSuchClient):
        suite.supervising.hand_over(made, Handing("md", target, "Anna", "talk"))
    with pytest.raises(NoSuchClient):
        suite.supervising.remember(made)
    assert not target.exists()
