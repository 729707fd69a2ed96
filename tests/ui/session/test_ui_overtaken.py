"""What another page changed about a session is taken in on coming back, and what is written then undoes none of it."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.entries import Section
from wa_journal.model.ledger import LedgerKind, LedgerState
from wa_journal.model.practice import CasePhase, FieldShape, StrainKind
from wa_journal.model.sessions import Ratings, StrainOutcome
from wa_journal.model.text import Voice
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.item_form import FIRST, SECOND
from wa_journal.ui.session.loaded import finished


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=20_000)


def test_a_strain_settled_on_the_page_of_entries_stays_settled_when_its_note_is_written(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    suite.writing.finish(session, (Section("He left early."),))
    noted = suite.sessions.note_strain(session, StrainKind.PULLED_AWAY)
    page.refresh()
    settle(qtbot, journal)
    entries = go(qtbot, journal, "entries", session)
    assert isinstance(entries, EntriesPage)
    next(one for one in entries.view.strain.findChildren(Button) if one.text() == "Repaired").click()
    settle(qtbot, journal)
    assert go(qtbot, journal, "session", session) is page
    assert page.record.repair.again.isVisibleTo(page), "the card knows what became of the strain"
    page.record.repair.what.setPlainText("I read the report aloud.")
    page.finishing.button.click()
    settle(qtbot, journal)
    kept = suite.sessions.strain(noted.id)
    assert (kept.what_happened, kept.outcome) == ("I read the report aloud.", StrainOutcome.REPAIRED)


def test_a_note_still_on_its_way_undoes_nothing(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    noted = suite.sessions.note_strain(session, StrainKind.PULLED_AWAY)
    page.refresh()
    settle(qtbot, journal)
    suite.sessions.close_strain(noted, StrainOutcome.REPAIRED)
    page.record.repair.mine.setPlainText("I hurried.")
    page.record.leave()
    settle(qtbot, journal)
    kept = suite.sessions.strain(noted.id)
    assert (kept.my_part, kept.outcome) == ("I hurried.", StrainOutcome.REPAIRED)


def test_a_fact_changed_here_leaves_what_was_changed_elsewhere_and_so_does_taking_it_back(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    shown = suite.sessions.get(session)
    suite.life.stand(shown.client, CasePhase.ENDING, shown.on)
    suite.sessions.update(replace(shown, present="His sister"), ("present",))
    page.record.facts._minutes.line.selectAll()
    page.record.facts._minutes.line.insert("35")
    page.record.facts._minutes.line.editingFinished.emit()
    settle(qtbot, journal)
    kept = suite.sessions.get(session)
    assert (kept.minutes, kept.phase, kept.present) == (35, CasePhase.ENDING, "His sister")
    page.record.undo()
    settle(qtbot, journal)
    assert suite.sessions.get(session) == replace(kept, minutes=shown.minutes)


def test_a_rating_given_here_leaves_the_others_and_so_does_taking_it_back(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    suite.sessions.rate(Ratings(session, trust=3), ("trust",))
    qtbot.keyClicks(page.record.ratings.scale("goals")._track, "7")
    settle(qtbot, journal)
    assert suite.sessions.ratings(session) == Ratings(session, goals=7, trust=3)
    page.record.undo()
    settle(qtbot, journal)
    assert suite.sessions.ratings(session) == Ratings(session, trust=3)


def test_a_rating_that_could_not_be_kept_goes_with_the_next_one(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session = fresh_session(qtbot, journal, suite)

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as failing:
        failing.setattr(type(suite.sessions), "rate", full)
        qtbot.keyClicks(page.record.ratings.scale("goals")._track, "7")
        settle(qtbot, journal)
    qtbot.keyClicks(page.record.ratings.scale("tasks")._track, "6")
    settle(qtbot, journal)
    assert suite.sessions.ratings(session) == Ratings(session, goals=7, tasks=6)


def test_an_earlier_strain_settled_here_keeps_the_note_that_was_written_elsewhere(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    _, first = fresh_session(qtbot, journal, suite)
    noted = suite.sessions.note_strain(first, StrainKind.PULLED_AWAY)
    page, second = fresh_session(qtbot, journal, suite)
    suite.sessions.write_repair(replace(noted, will_try="Ask first."))
    page.record.earlier.settled.emit(noted, StrainOutcome.REPAIRED)
    settle(qtbot, journal)
    kept = suite.sessions.strain(noted.id)
    assert (kept.will_try, kept.outcome, kept.closed_in) == ("Ask first.", StrainOutcome.REPAIRED, second)


def test_what_became_of_a_line_is_told_on_coming_back_and_its_words_stay(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    line = suite.practice.add_line(suite.sessions.get(session).client, LedgerKind.PROMISE, "Call the office.", session)
    page.refresh()
    settle(qtbot, journal)
    go(qtbot, journal, "craft")
    journal._kit.tasks.run(page, lambda: suite.practice.close_line(line, LedgerState.KEPT))
    settle(qtbot, journal)
    go(qtbot, journal, "session", session)
    assert "kept" in page.record.next._note(page.record.next._lines[line.id])
    assert page.record.next._lines[line.id].state is LedgerState.KEPT


def test_a_version_brought_back_is_what_is_amended(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    first = suite.writing.finish(session, (Section("He was calm.", voice=Voice.I_SAW),))
    suite.writing.finish(session, (Section("He was loud.", voice=Voice.I_SAW),))
    page.refresh()
    settle(qtbot, journal)
    assert page.editor.text == "He was loud."
    entries = go(qtbot, journal, "entries", session)
    assert isinstance(entries, EntriesPage)
    entries.view.restore_wanted.emit(first.id)
    settle(qtbot, journal)
    go(qtbot, journal, "session", session)
    assert page.editor.text == "He was calm."


def test_words_that_nobody_changed_keep_what_can_be_taken_back_in_them(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    box = page.editor.editor(Voice.I_SAW)
    qtbot.keyClicks(box, "He was calm.")
    go(qtbot, journal, "today")
    go(qtbot, journal, "session", session)
    assert page.editor.text == "He was calm."
    assert box.document().isUndoAvailable()


def test_that_the_first_meeting_moved_the_case_is_said_once(suite: Suite) -> None:
    client = suite.clients.add("Otter").id
    session = suite.sessions.next(client).id
    assert finished(suite, session, (Section("We met."),)).begun
    assert not finished(suite, session, (Section("We met, briefly."),)).begun


def test_of_a_note_with_two_boxes_only_the_one_that_was_written_in_is_kept(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    item = next(one for one in suite.practice.items("session") if one.field and one.field.shape is FieldShape.TWO_LISTS)
    client = journal.workspace.clients[0].id
    suite.practice.write(client, item.id, ((FIRST, "the letter"), (SECOND, "the day")), session)
    page.refresh()
    settle(qtbot, journal)
    form = page.record.notes._forms[item.id]
    form._inputs[FIRST].setPlainText("the letter and the call")  # type: ignore[union-attr]
    suite.practice.write(client, item.id, ((SECOND, "the day, changed elsewhere"),), session)
    page.record.leave()
    settle(qtbot, journal)
    kept = dict(next(one for one in suite.practice.records(client, item.id) if one.session == session).values)
    assert kept == {FIRST: "the letter and the call", SECOND: "the day, changed elsewhere"}
    form._inputs[FIRST].clear()
    page.record.leave()
    settle(qtbot, journal)
    kept = dict(next(one for one in suite.practice.records(client, item.id) if one.session == session).values)
    assert kept == {SECOND: "the day, changed elsewhere"}
