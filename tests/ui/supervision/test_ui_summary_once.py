"""What is told of a summary on its way is told once, of the client it is about, and puts nothing back that was taken away."""

from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.supervision.test_ui_begun_review import built, idle, locked
from tests.ui.supervision.test_ui_supervision import client, drafted, made, suite
from wa_journal.model.change import Change, Touched
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.ui.kit import Kit
from wa_journal.ui.place import Place
from wa_journal.ui.supervision.page import SupervisionPage

__all__ = ["client", "made", "suite"]


def test_a_change_while_a_review_is_brought_back_takes_away_no_warning(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId
) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    locked(qtbot, page)
    suite.writing.finish(suite.sessions.all(client)[-1].id, (Section("Something else altogether."),))
    page, gate = SupervisionPage(kit, suite), Event()
    qtbot.addWidget(page)
    page.show()
    kit.tasks.run_aside(page, gate.wait)
    page.visit(Place("supervision", client))
    qtbot.waitUntil(lambda: "Bringing back" in page.banner.words)
    page.heed(Change(Touched.TAGS, client))
    gate.set()
    idle(qtbot, kit)
    assert "read it to its end again" in page.banner.words
    locked(qtbot, page)


def test_why_there_is_no_draft_is_told_at_its_client_only(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    page, gate = built(qtbot, kit, suite, client), Event()
    kit.tasks.run_aside(page, gate.wait)
    monkeypatch.setattr(type(suite.supervising), "draft", full)
    page.choose.make.click()
    page.leave()
    page.visit(Place("supervision", suite.clients.all()[1].id))
    gate.set()
    idle(qtbot, kit)
    assert page.banner.words == ""
    page.visit(Place("supervision", client))
    idle(qtbot, kit)
    page.choose.make.click()
    idle(qtbot, kit)
    assert "full" in page.banner.words
    assert page.choose.make.isEnabled()
    locked(qtbot, page)


def test_names_of_colleagues_that_were_taken_out_are_not_put_back(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> None:
    page = built(qtbot, kit, suite, client)
    page.choose.colleagues.setPlainText("Maria Weber")
    drafted(qtbot, page)
    page._on_again()
    page._on_done()
    idle(qtbot, kit)
    assert page.choose.colleagues.toPlainText() == "Maria Weber"
    page.choose.colleagues.clear()
    page.heed(Change(Touched.TAGS, client))
    idle(qtbot, kit)
    assert page.choose.colleagues.toPlainText() == ""
    locked(qtbot, page)
