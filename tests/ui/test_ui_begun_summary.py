"""A summary that is begun: what was chosen for it stays chosen, whatever is looked at or changed meanwhile."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.change import Change, Touched
from wa_journal.model.sessions import SessionStatus
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place
from wa_journal.ui.supervision.page import SupervisionPage


@pytest.fixture
def page(qtbot: QtBot, journal: OpenJournal) -> SupervisionPage:
    page = go(qtbot, journal, "supervision")
    assert isinstance(page, SupervisionPage)
    settle(qtbot, journal)
    return page


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=20_000)


def tab(qtbot: QtBot, journal: OpenJournal, key: str) -> None:
    journal.workspace.go_tab(key)
    settle(qtbot, journal)


def test_a_session_that_was_to_stay_out_stays_out_after_a_look_elsewhere(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: SupervisionPage
) -> None:
    other, held = journal.workspace.clients[1].id, page.choose.sessions.chosen
    page.choose.sessions.button(held[0]).click()
    page.choose.other(other).click()
    wanted = (held[1:], (other,))
    tab(qtbot, journal, "entries")
    tab(qtbot, journal, "supervision")
    assert (page.choose.sessions.chosen, page.choose.beside) == wanted
    journal._kit.tasks.changed.emit(Change(Touched.SESSIONS, page.place.client))
    settle(qtbot, journal)
    assert (page.choose.sessions.chosen, page.choose.beside) == wanted
    suite.clients.add("Another codename")
    journal._kit.tasks.changed.emit(Change(Touched.CLIENTS))
    settle(qtbot, journal)
    assert (page.choose.sessions.chosen, page.choose.beside) == wanted


def test_a_meeting_held_since_is_brought_as_well_and_one_that_is_gone_is_not(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: SupervisionPage
) -> None:
    client, held = page.place.client, page.choose.sessions.chosen
    assert client is not None
    page.choose.sessions.button(held[0]).click()
    newer = suite.sessions.next(client)
    suite.sessions.set_status(newer.id, SessionStatus.HELD)
    gone = next(one for one in suite.sessions.all(client) if one.number == held[1])
    suite.sessions.set_status(gone.id, SessionStatus.CANCELLED)
    journal._kit.tasks.changed.emit(Change(Touched.SESSIONS, client))
    settle(qtbot, journal)
    assert page.choose.sessions.chosen == (*held[2:], newer.number)


def test_what_was_chosen_for_one_client_is_not_chosen_for_another(
    qtbot: QtBot, journal: OpenJournal, page: SupervisionPage
) -> None:
    one, other = (client.id for client in journal.workspace.clients)
    everything = page.choose.sessions.chosen
    page.choose.sessions.button(everything[0]).click()
    page.choose.other(other).click()
    journal.workspace.go(Place("supervision", other))
    assert page.choose.sessions.chosen == ()
    settle(qtbot, journal)
    assert len(page.choose.sessions.chosen) > 1
    assert page.choose.beside == ()
    journal.workspace.go(Place("supervision", one))
    settle(qtbot, journal)
    assert (page.choose.sessions.chosen, page.choose.beside) == (everything, ())
