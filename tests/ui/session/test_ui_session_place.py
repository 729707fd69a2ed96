"""Looking is not meeting: no page but a wish to begin makes a session, and the tab opens the one that was chosen."""

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.entries import Section, joined
from wa_journal.model.ids import SessionId
from wa_journal.model.text import Voice
from wa_journal.model.today import DueKind
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage


def finished(suite: Suite, journal: OpenJournal) -> tuple[SessionId, ...]:
    """Give the first client's sessions, all of them finished."""
    client = journal.workspace.clients[0].id
    for session in suite.sessions.all(client):
        if session.finished_at is None:
            suite.writing.finish(session.id, (Section("He was calm."),))
    return tuple(session.id for session in suite.sessions.all(client))


def rest(qtbot: QtBot, journal: OpenJournal) -> SessionPage:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    page = journal.workspace.page
    assert isinstance(page, SessionPage)
    return page


def begin(qtbot: QtBot, journal: OpenJournal) -> SessionPage:
    journal.workspace.go(Place("session", journal.workspace.clients[0].id, begin=True))
    return rest(qtbot, journal)


def test_the_session_tab_shows_the_newest_and_begins_none(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    known = finished(suite, journal)
    page = go(qtbot, journal, "session")
    assert page.in_sight == known[-1]
    assert finished(suite, journal) == known


def test_the_tab_opens_the_session_that_was_read(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    known = finished(suite, journal)
    go(qtbot, journal, "entries", known[1])
    journal.workspace.go_tab("session")
    assert rest(qtbot, journal).in_sight == known[1]


def test_a_session_begun_and_left_untouched_is_put_away(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    known = finished(suite, journal)
    begin(qtbot, journal)
    assert len(suite.sessions.all(journal.workspace.clients[0].id)) == len(known) + 1
    go(qtbot, journal, "today")
    assert finished(suite, journal) == known
    journal.workspace.go_back()
    assert rest(qtbot, journal).in_sight == known[-1]


def test_a_session_begun_and_rated_stays(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client, known = journal.workspace.clients[0].id, finished(suite, journal)
    page = begin(qtbot, journal)
    qtbot.keyClicks(page.record.ratings.scale("goals")._track, "7")
    go(qtbot, journal, "today")
    assert len(suite.sessions.all(client)) == len(known) + 1


def test_a_session_begun_and_written_stays(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client, known = journal.workspace.clients[0].id, finished(suite, journal)
    page = begin(qtbot, journal)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    go(qtbot, journal, "today")
    sessions = suite.sessions.all(client)
    assert len(sessions) == len(known) + 1
    assert suite.writing.draft(sessions[-1].id) is not None


def test_finishing_and_coming_back_begins_none(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client, known = journal.workspace.clients[0].id, finished(suite, journal)
    page = begin(qtbot, journal)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    page.finishing.button.click()
    qtbot.waitUntil(lambda: page.finishing.view.isVisible(), timeout=20_000)
    go(qtbot, journal, "today")
    journal.workspace.go_back()
    rest(qtbot, journal)
    assert len(suite.sessions.all(client)) == len(known) + 1


def test_a_client_without_a_session_has_one_button(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = suite.clients.add("K-90").id
    journal.workspace.go(Place("session", client))
    page = rest(qtbot, journal)
    assert page.empty.isVisible()
    assert suite.sessions.all(client) == ()
    page.empty.button.click()
    qtbot.waitUntil(lambda: len(suite.sessions.all(client)) == 1)
    rest(qtbot, journal)


def test_the_last_entry_waits_to_be_gone_through_also_when_the_next_is_begun(journal: OpenJournal, suite: Suite) -> None:
    client = suite.clients.add("K-91").id
    first = suite.sessions.next(client)
    suite.writing.finish(first.id, (Section("He was calm."),))
    suite.sessions.next(client)
    due = {(item.session, item.kind) for item in suite.today.board().due if item.client == client}
    assert (first.id, DueKind.NONE_SUGGESTED) in due


def test_the_tab_opens_the_unfinished_session_before_the_one_that_was_read(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    known = finished(suite, journal)
    unfinished = suite.sessions.next(journal.workspace.clients[0].id).id
    go(qtbot, journal, "entries", known[1])
    journal.workspace.go_tab("session")
    assert rest(qtbot, journal).in_sight == unfinished
    go(qtbot, journal, "session", known[1])
    journal.workspace.go_tab("session")
    assert rest(qtbot, journal).in_sight == unfinished


def test_amending_is_said_outside_of_what_scrolls(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    known = finished(suite, journal)
    page = go(qtbot, journal, "session", known[1])
    assert isinstance(page, SessionPage)
    assert page.writing.amending.isVisible()
    assert not page.writing.panes.isAncestorOf(page.writing.amending)
    assert (
        page.writing.amending.text()
        == "Amending session 2: the original words stay, and what day, time and length were is noted."
    )
    begin(qtbot, journal)
    assert not page.writing.amending.isVisible()


def older(suite: Suite, journal: OpenJournal) -> SessionId:
    """Give a session of three weeks ago that is begun and not finished."""
    finished(suite, journal)
    return suite.sessions.next(journal.workspace.clients[0].id, on=date.today() - timedelta(days=21)).id


def begin_todays(qtbot: QtBot, journal: OpenJournal) -> SessionPage:
    page = begin(qtbot, journal)
    page.banner._button.click()
    qtbot.waitUntil(lambda: page.banner.words == "")
    return page


def test_a_new_entry_that_goes_on_with_an_older_one_says_so_and_todays_can_be_begun(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    old = older(suite, journal)
    page = begin(qtbot, journal)
    assert page.in_sight == old
    assert "is not finished" in page.banner.words
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "Words of then.")
    page.banner._button.click()
    qtbot.waitUntil(lambda: page.banner.words == "")
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "Words of today.")
    page = rest(qtbot, journal)
    page.drafting.flush()
    rest(qtbot, journal)
    new = page.in_sight
    assert new not in {old, None}
    assert page.banner.words == ""
    sessions = {one.id: one for one in suite.sessions.all(journal.workspace.clients[0].id)}
    assert sessions[SessionId(str(new))].on == date.today()
    drafts = {one: suite.writing.draft(one) for one in (old, SessionId(str(new)))}
    assert [joined(draft.sections) for draft in drafts.values() if draft] == ["Words of then.", "Words of today."]


def test_todays_is_begun_once_beside_an_older_one(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client, _ = journal.workspace.clients[0].id, older(suite, journal)
    known = len(suite.sessions.all(client))
    begin_todays(qtbot, journal)
    page = rest(qtbot, journal)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "Words of today.")
    journal.workspace.go(Place("session", client, begin=True, todays=True))
    page = rest(qtbot, journal)
    assert page.editor.text == "Words of today."
    assert len(suite.sessions.all(client)) == known + 1


def test_todays_that_was_begun_and_left_untouched_is_put_away(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client, old = journal.workspace.clients[0].id, older(suite, journal)
    begin_todays(qtbot, journal)
    rest(qtbot, journal)
    go(qtbot, journal, "today")
    assert suite.sessions.unfinished(client) == suite.sessions.get(old)


def test_an_entry_of_today_is_gone_on_with_without_a_word(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    finished(suite, journal)
    session = suite.sessions.next(journal.workspace.clients[0].id)
    page = begin(qtbot, journal)
    assert page.in_sight == session.id
    assert page.banner.words == ""
