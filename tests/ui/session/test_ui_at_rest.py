"""A finished entry rests: it is amended by asking for that, never because its client or the Session page was opened."""

from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from tests.ui.session.test_ui_session_place import begin, rest
from tests.ui.session.test_ui_session_place import finished as all_finished
from tests.ui.session.test_ui_typed_while_loading import busy, page_of
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.text import Voice
from wa_journal.model.today import DueItem, DueKind
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import TAGS, Place
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.today.page import TodayPage


def finished(suite: Suite, journal: OpenJournal) -> tuple[SessionId, ...]:
    """Give the first client's sessions, all of them held and finished."""
    for session in suite.sessions.all(journal.workspace.clients[0].id):
        if session.status is not SessionStatus.HELD:
            suite.sessions.set_status(session.id, SessionStatus.HELD)
    return all_finished(suite, journal)


def type_anywhere(qtbot: QtBot, words: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, words)


def untouched(suite: Suite, sessions: tuple[SessionId, ...]) -> bool:
    return all(suite.writing.draft(one) is None for one in sessions)


def amended(qtbot: QtBot, journal: OpenJournal, session: SessionId) -> SessionPage:
    page = go(qtbot, journal, "session", session)
    assert isinstance(page, SessionPage)
    assert page.writing.amending.isVisible()
    return page


def test_choosing_a_client_says_what_is_finished_and_typing_changes_nothing(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    known = finished(suite, journal)
    begin(qtbot, journal)
    journal.workspace.go_client(journal.workspace.clients[0].id)
    page = rest(qtbot, journal)
    assert page.rest.isVisible()
    assert not page.writing.isVisible()
    assert page.rest.heading.text() == f"Session {len(known)} is finished"
    assert page.rest.new.hasFocus()
    type_anywhere(qtbot, "He came late")
    page.finishing.finish()
    rest(qtbot, journal)
    assert page.rest.isVisible()
    assert untouched(suite, known)
    assert finished(suite, journal) == known


def test_the_tab_rests_where_it_was_read_and_a_button_amends_it(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    known = finished(suite, journal)
    go(qtbot, journal, "entries", known[1])
    journal.workspace.go_tab("session")
    page = rest(qtbot, journal)
    assert page.rest.heading.text() == "Session 2 is finished"
    page.rest.read.click()
    qtbot.waitUntil(lambda: journal.workspace.place.page == "entries")
    assert journal.workspace.place.session == known[1]
    journal.workspace.go_back()
    page = rest(qtbot, journal)
    assert page.rest.isVisible()
    page.rest.amend.click()
    qtbot.waitUntil(page.writing.amending.isVisible)
    assert rest(qtbot, journal).in_sight == known[1]


def test_the_first_button_begins_the_next_entry(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    known = finished(suite, journal)
    page = go(qtbot, journal, "session")
    assert isinstance(page, SessionPage)
    page.rest.new.click()
    qtbot.waitUntil(page.writing.isVisible)
    assert rest(qtbot, journal).in_sight is None
    assert len(suite.sessions.all(journal.workspace.clients[0].id)) == len(known) + 1
    assert not page.writing.amending.isVisible()


def test_an_amendment_that_was_left_is_kept_said_and_gone_on_with_by_asking(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    known = finished(suite, journal)
    page = amended(qtbot, journal, known[-1])
    qtbot.keyClicks(page.editor.first, " And on.")
    journal.workspace.go_client(journal.workspace.clients[0].id)
    rest(qtbot, journal)
    assert page.rest.isVisible()
    assert "begun and not finished" in page.rest.told.text()
    assert page.rest.amend.text() == f"Go on amending session {len(known)}"
    draft = suite.writing.draft(known[-1])
    assert draft is not None
    page.rest.amend.click()
    qtbot.waitUntil(page.writing.amending.isVisible)
    rest(qtbot, journal)
    assert "And on." in page.editor.text


def test_unlocking_leads_back_into_an_amendment_but_never_into_what_is_finished(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    known = finished(suite, journal)
    page = amended(qtbot, journal, known[0])
    where = journal.where()
    go(qtbot, journal, "session")
    assert page.rest.isVisible()
    at_rest = journal.where()
    journal.return_to(where)
    assert rest(qtbot, journal).in_sight == known[0]
    assert page.writing.amending.isVisible()
    journal.return_to(at_rest)
    rest(qtbot, journal)
    assert page.rest.isVisible()


def test_coming_back_to_an_entry_that_was_finished_meanwhile_opens_it_for_nothing(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    finished(suite, journal)
    page = begin(qtbot, journal)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    page.finishing.button.click()
    qtbot.waitUntil(lambda: page.finishing.view.isVisible(), timeout=20_000)
    read_back = journal.where()
    page.finishing.view.done.click()
    qtbot.waitUntil(lambda: journal.workspace.place.page == "today")
    for come in (journal.workspace.go_back, lambda: journal.return_to(read_back)):
        come()
        rest(qtbot, journal)
        assert page.rest.isVisible()


def test_coming_back_to_an_amendment_goes_on_with_it(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    known = finished(suite, journal)
    page = amended(qtbot, journal, known[0])
    go(qtbot, journal, "today")
    journal.workspace.go_back()
    assert rest(qtbot, journal).in_sight == known[0]
    assert page.writing.amending.isVisible()


def test_words_typed_while_a_finished_session_loads_begin_the_next_one(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    known, client = finished(suite, journal), journal.workspace.clients[0].id
    go(qtbot, journal, "entries", known[1])
    for words in ("One.", "Two."):
        with busy(qtbot, journal):
            journal.workspace.go_tab("session")
            qtbot.keyClicks(page_of(journal).editor.first, words)
            if words == "One.":
                journal.workspace.go(Place("today"))
                journal.workspace.go(Place("entries", client, known[1]))
    page_of(journal).drafting.flush()
    rest(qtbot, journal)
    assert untouched(suite, known)
    (new,) = (one.id for one in suite.sessions.all(client) if one.id not in known)
    draft = suite.writing.draft(new)
    assert draft is not None
    assert "One." in draft.sections[0].text
    assert "Two." in page_of(journal).editor.text


def test_a_meeting_that_was_not_held_rests_too(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    finished(suite, journal)
    missed = suite.sessions.next(journal.workspace.clients[0].id)
    suite.sessions.set_status(missed.id, SessionStatus.MISSED)
    page = go(qtbot, journal, "session")
    assert isinstance(page, SessionPage)
    assert page.rest.isVisible()
    assert page.rest.heading.text().startswith(f"Session {missed.number}: ")


def test_what_waits_leads_to_the_tags_the_agreed_or_the_next_entry_and_never_into_the_words(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    known, client = finished(suite, journal), journal.workspace.clients[0].id
    page = go(qtbot, journal, "session")
    for kind, shown in (
        (DueKind.TAGS_TO_CONFIRM, "session"),
        (DueKind.SAFEGUARDING, "session"),
        (DueKind.PERHAPS_SAFEGUARDING, "session"),
        (DueKind.PROMISE, "entries"),
        (DueKind.COLLEAGUES_PROMISE, "entries"),
        (DueKind.HOMEWORK, "entries"),
        (DueKind.NO_SESSION, "session"),
    ):
        today = go(qtbot, journal, "today")
        assert isinstance(today, TodayPage)
        today._due = {"due": DueItem(kind, client, "K", "", 3, known[0])}
        today._on_due("due")
        qtbot.waitUntil(lambda shown=shown: journal.workspace.place.page == shown)
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
        focused = QApplication.focusWidget()
        assert not isinstance(focused, QPlainTextEdit), kind
    assert isinstance(page, SessionPage)
    assert page.rest.isVisible()
    assert page.rest.session == known[0]
    assert untouched(suite, known)


def test_unlocking_leads_back_to_the_tags_of_an_amendment_in_which_no_word_was_touched(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    known, client = finished(suite, journal), journal.workspace.clients[0].id
    journal.workspace.go(Place("session", client, known[0], part=TAGS))
    page = rest(qtbot, journal)
    page.editor.show_sections(page.editor.sections)
    assert page.writing_at is None
    where = journal.where()
    go(qtbot, journal, "today")
    journal.return_to(where)
    assert rest(qtbot, journal).in_sight == known[0]
    assert page.writing.isVisible()
