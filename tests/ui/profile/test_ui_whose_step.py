"""Whose words a search found, and whose step stands in the life of a case, is said where they are a colleague's."""

from dataclasses import replace
from datetime import date

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.case_life import LifeKind, LifeLine
from wa_journal.model.ids import ClientId
from wa_journal.model.search import FoundIn, Hit
from wa_journal.services.suite import Suite
from wa_journal.ui.found import found_words
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.profile.page import ProfilePage

ON = date(2026, 3, 2)


def test_a_hit_of_a_colleague_says_so(journal: OpenJournal) -> None:
    hit = Hit(None, ClientId("1"), "K-07", None, ON, FoundIn.BOARD, "the next step")
    assert found_words(hit, ()) == "K-07 · on the board"
    assert found_words(replace(hit, of_colleague=True), ()) == "K-07 · on the board · by a colleague"


def test_a_colleagues_step_in_the_life_of_a_case_says_so(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    own = LifeLine(LifeKind.MOVED_ON, ON, words="the next step")
    client = suite.clients.get(journal.workspace.clients[0].id)
    page.life.show_life(client, (own, replace(own, of_colleague=True)), (False, False))
    assert [row.title for row in page.life.list.rows.rows] == ["Decided to move on", "A colleague decided to move on"]
