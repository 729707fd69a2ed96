"""Strains answered where they are met: on Today, at the end of an entry, and in the session that is opened again."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from tests.ui.craft.test_ui_craft import client, last_held
from tests.ui.open_journal import fresh_session, go
from wa_journal.model.change import Change, Touched
from wa_journal.model.ids import ClientId
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import SessionStatus, StrainOutcome
from wa_journal.model.today import DueKind
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import REPAIR, Place
from wa_journal.ui.today.page import TodayPage

__all__ = ["client"]


def test_a_strain_is_settled_on_today_by_one_key_and_taken_back(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
    client: ClientId,
) -> None:
    strain = suite.sessions.note_strain(last_held(suite, client), StrainKind.PULLED_AWAY)
    page = go(qtbot, journal, "today")
    assert isinstance(page, TodayPage)
    key = next(key for key, item in page._due.items() if item.record == strain.id)
    assert page._due[key].kind is DueKind.STRAIN
    page.due.choose(key)
    qtbot.keyClicks(page.due, "r")
    qtbot.waitUntil(lambda: suite.sessions.strain(strain.id).outcome is StrainOutcome.REPAIRED, timeout=10_000)
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=10_000)
    page.banner._button.click()
    qtbot.waitUntil(lambda: suite.sessions.strain(strain.id).outcome is StrainOutcome.OPEN, timeout=10_000)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def test_a_lower_rating_confirmed_as_a_strain_opens_its_repair_note(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.finishing.view.strained.emit(StrainKind.PULLED_AWAY)
    qtbot.waitUntil(lambda: page.record.repair.isVisible() and journal._kit.tasks.idle, timeout=10_000)
    page.record.repair.what.setPlainText("I was late.")
    page.leave()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    (strain,) = [one for one in suite.sessions.strains(journal.workspace.clients[0].id) if one.session == session]
    assert (strain.from_dip, strain.what_happened, strain.outcome) == (True, "I was late.", StrainOutcome.OPEN)


def test_no_strain_is_still_answered_when_the_session_is_opened_again(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.record.ratings.strain.choose(StrainKind.NONE.value)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    go(qtbot, journal, "today")
    journal.workspace.go(Place("session", journal.workspace.clients[0].id, session, part=REPAIR))
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert page.record.ratings.strain.key == StrainKind.NONE.value


def test_the_strain_of_a_meeting_that_was_not_held_is_settled_by_no_earlier_one(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, client: ClientId
) -> None:
    session = suite.sessions.next(client)
    suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    suite.sessions.update(replace(session, status=SessionStatus.MISSED), ("status",))
    page = go(qtbot, journal, "entries", session.id)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    by = page.view.strain.by  # type: ignore[attr-defined]
    assert [key for key, _ in by.options] == [""]


def test_the_session_that_is_chosen_for_a_strain_stays_chosen_while_the_entry_is_loaded_anew(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, client: ClientId
) -> None:
    sessions = [one for one in suite.sessions.all(client) if one.status is SessionStatus.HELD]
    suite.sessions.note_strain(sessions[0].id, StrainKind.PULLED_AWAY)
    page = go(qtbot, journal, "entries", sessions[0].id)
    by = page.view.strain.by  # type: ignore[attr-defined]
    by.setFocus()
    by.show_key(sessions[1].id)
    # The language pass over what was finished before ends meanwhile.
    journal._kit.tasks.changed.emit(Change(Touched.TAGS, client))
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    by = page.view.strain.by  # type: ignore[attr-defined]
    assert by.key == sessions[1].id
    qtbot.waitUntil(by.hasFocus)
