"""The session page on a real journal: what is typed, rated and tagged is kept, and nothing waits for anything."""

import threading
import time
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.entries import Section
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import Ratings, SessionStatus, StrainOutcome
from wa_journal.model.tags import TagState
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage


def test_what_is_typed_is_in_the_vault_soon_and_the_window_says_so(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), "He wants to finish the course.")
    assert journal.workspace.header.save_mark.words == "saving soon"
    qtbot.waitUntil(lambda: suite.writing.draft(session) is not None, timeout=2000)
    qtbot.waitUntil(lambda: journal.workspace.header.save_mark.words.startswith("saved"), timeout=2000)


def test_typing_never_waits_for_long_work_nor_for_a_pause(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    """A cold language pass, a backup or a summary can take a minute; two seconds after each key its letter is in the vault."""
    page, session = fresh_session(qtbot, journal, suite)
    writer, lengthy = page.editor.editor(Voice.THEY_SAID), threading.Event()
    journal._kit.tasks.run_aside(page, lengthy.wait)
    typed: list[float] = []
    late: list[float] = []
    for letter in "he wants to finish the course " * 2:
        qtbot.keyClicks(writer, letter)
        typed.append(time.monotonic())
        qtbot.wait(70)
        draft = suite.writing.draft(session)
        kept = len("".join(section.text for section in draft.sections)) if draft else 0
        late += [time.monotonic() - at for at in typed[kept:][:1]]
    assert not lengthy.is_set()
    lengthy.set()
    assert max(late) < 2


def test_suggestions_for_a_session_that_was_left_do_not_show_in_the_next(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    gate = threading.Event()
    journal._kit.tasks.run_aside(page, gate.wait)
    page.editor.editor(Voice.THEY_SAID).insertPlainText("He shouted at me and called me a liar.")
    page.leave()
    page.desk.suggest()
    other = suite.sessions.next(journal.workspace.clients[1].id)
    journal.workspace.go(Place("session", journal.workspace.clients[1].id, other.id))
    qtbot.waitUntil(lambda: page.desk.session == other.id)
    gate.set()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=20_000)
    assert page.tags.list.rows.rowCount() == 0


def test_who_just_starts_typing_writes_the_entry(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    journal.window.activateWindow()
    page.take_focus()
    assert page.record.ratings.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClicks(QApplication.focusWidget(), "7")
    assert page.record.ratings.scale("goals").value == 7
    qtbot.keyClicks(QApplication.focusWidget(), "H")
    qtbot.keyClicks(QApplication.focusWidget(), "e said")
    assert page.editor.text == "He said"


def test_a_session_with_words_opens_where_they_are(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.editor.editor(Voice.THEY_SAID).insertPlainText("He said that he is tired.")
    go(qtbot, journal, "today")
    again = go(qtbot, journal, "session", suite.sessions.next(journal.workspace.clients[0].id).id)
    go(qtbot, journal, "session", session)
    assert again is page
    shown = page.editor.editor(Voice.THEY_SAID).viewport()
    qtbot.waitUntil(lambda: not shown.visibleRegion().isEmpty(), timeout=3000)


def test_leaving_the_page_saves_at_once(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    go(qtbot, journal, "today")
    draft = suite.writing.draft(session)
    assert draft is not None
    assert "He was calm." in {section.text for section in draft.sections}


def test_finishing_keeps_the_entry_and_reads_it_back(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), "He said that he wants to change.")
    page.finishing.button.click()
    qtbot.waitUntil(lambda: page.finishing.view.isVisible(), timeout=20_000)
    entry = suite.writing.entry(session)
    assert entry is not None
    assert entry.text == "He said that he wants to change."
    assert suite.writing.draft(session) is None


def test_ratings_and_strain_are_kept_and_the_last_ones_show_after_rating(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    ratings = page.record.ratings
    assert not ratings._before.isVisible()
    for name in ("goals", "tasks", "trust", "bond", "pull_back"):
        qtbot.keyClicks(ratings.scale(name)._track, "7")
    ratings.strain.choose(StrainKind.PULLED_AWAY.value)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle)
    assert suite.sessions.ratings(session) == Ratings(session, 7, 7, 7, 7, 7)
    assert ratings._before.text().startswith("Last time")
    assert page.record.repair.isVisibleTo(page)
    assert page.record.repair.what.hasFocus()
    qtbot.waitUntil(lambda: not page.record.repair.what.visibleRegion().isEmpty())
    page.record.undo()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and suite.sessions.ratings(session).pull_back is None)


def test_a_step_that_is_refused_says_why_and_how_to_go_past_it(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    client = suite.sessions.get(session).client
    earlier = suite.sessions.next(client, suite.sessions.get(session).on - timedelta(days=1)).id
    suite.sessions.rate(Ratings(session, 7, 7, 7, 7, 7))
    for status in (SessionStatus.MISSED, SessionStatus.HELD):
        suite.sessions.set_status(session, status)
    strain = suite.sessions.note_strain(earlier, StrainKind.PULLED_AWAY)
    suite.sessions.close_strain(strain, StrainOutcome.REPAIRED, session)
    page.record.undo()
    qtbot.waitUntil(lambda: "Asked for once more" in page.banner.words)
    assert suite.sessions.get(session).status is SessionStatus.HELD
    while suite.undo.steps(session)[0]:
        page.record.undo()
        qtbot.waitUntil(lambda: journal._kit.tasks.idle)
    assert suite.sessions.get(session).status is SessionStatus.HELD
    assert suite.sessions.ratings(session).goals is None


def test_a_strain_that_was_not_asked_about_is_not_folded_away_and_is_told_back(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    client = journal.workspace.clients[0].id
    rated = suite.sessions.next(client).id
    suite.sessions.rate(Ratings(rated, 7, 7, 7, 7, 7))
    suite.writing.finish(rated, (Section("He came on time."),))
    page = go(qtbot, journal, "session", rated)
    assert isinstance(page, SessionPage)
    ratings = page.record.ratings
    qtbot.waitUntil(ratings._folded.isVisible)
    assert ratings.strain.isVisible()
    page.finishing.view.show_read_back(suite.today.read_back(rated), looked_through=True)
    told = " ".join(label.text() for label in page.finishing.view.findChildren(PlainLabel))
    assert "Whether there was a strain is not answered." in told
    ratings.strain.choose(StrainKind.NONE.value)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle)
    assert "No strain" in ratings._sum.text()
    page.finishing.view.show_read_back(suite.today.read_back(rated), looked_through=True)
    told = " ".join(label.text() for label in page.finishing.view.findChildren(PlainLabel))
    assert "It was said that there was no strain." in told, "a colleague may have said so"


def test_keys_keep_and_drop_tags_and_the_next_one_comes(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    editor = page.editor.editor(Voice.THEY_SAID)
    editor.insertPlainText("He said he wants to finish the course. He shouted at me and called me a liar.")
    page.finishing.button.click()
    qtbot.waitUntil(lambda: page.finishing.view.isVisible(), timeout=20_000)
    page.finishing.view.back.emit()
    qtbot.waitUntil(lambda: page.tags.list.rows.rowCount() > 0, timeout=10_000)
    shown = page.tags.list
    shown.setCurrentIndex(shown.rows.index(0, 0))
    first = shown.key
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle)
    states = {tag.id: tag.state for tag in suite.tagging.tags(session)}
    assert states[first] is TagState.ACCEPTED  # type: ignore[index]
    assert len(states) == 1 or shown.key != first


def test_one_key_says_that_a_sentence_is_somebody_elses(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    journal.window.activateWindow()
    box = page.editor.editor(Voice.THEY_SAID)
    box.setFocus()
    qtbot.keyClicks(box, "He sleeps well. His sister says he does not.")
    qtbot.keyClick(box, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: box.whose() == "Somebody else said", timeout=5000)
    assert "Somebody else said" in page.voices.button.text()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert "as its box says" in page.voices.button.text()
    assert list(suite.voicing.own(session, page.editor.sections).values()) == [Voice.THIRD_PARTY]
    page.record.undo()
    qtbot.waitUntil(lambda: box.whose() == "" and journal._kit.tasks.idle, timeout=5000)


def test_whose_a_sentence_is_follows_the_tag_that_is_chosen(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    journal.window.activateWindow()
    for voice, words in ((Voice.THEY_SAID, "He said he wants out of the group."), (Voice.I_FELT, "I felt tense.")):
        page.editor.editor(voice).setFocus()
        qtbot.keyClicks(page.editor.editor(voice), words)
    qtbot.waitUntil(lambda: page.tags.list.rows.rowCount() > 0, timeout=20_000)
    qtbot.waitUntil(lambda: "taken as" in page.voices.button.text(), timeout=20_000)
    page.tags.list.setFocus()
    page.tags.list.choose(page.tags.list.rows.rows[0].key)
    qtbot.waitUntil(lambda: "as its box says" in page.voices.button.text())


def test_in_one_text_the_key_shows_as_what_a_sentence_is_taken(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    journal.window.activateWindow()
    page.editor.show_whole(whole=True)
    box = page.editor.editor(None)
    box.setFocus()
    qtbot.keyClicks(box, "His sister rang and said he sleeps badly.")
    assert "not looked at yet" in page.voices.button.text()
    qtbot.waitUntil(lambda: "taken as “Somebody else said”" in page.voices.button.text(), timeout=20_000)
    assert box.whose_seen() == []
    qtbot.keyClicks(box, " He")
    assert "not looked at yet" in page.voices.button.text()


def test_the_lines_of_all_ratings_begin_and_end_in_one_place(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    tracks = [page.record.ratings.scale(name)._track for name in ("goals", "tasks", "trust", "bond", "pull_back")]
    assert len({(track.x(), track.width()) for track in tracks}) == 1
