"""Going on to another client: nothing that belongs to the one before is shown, kept or handed over as theirs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.vaults import new_office
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId
from wa_journal.model.judgement import Answer
from wa_journal.services.suite import Suite, build
from wa_journal.ui.board.page import BoardPage
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.place import Place
from wa_journal.ui.profile.page import ProfilePage
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.supervision.page import CHECK, SupervisionPage


@pytest.fixture
def suite(tmp_path: Path) -> Iterator[Suite]:
    office, _code = new_office(tmp_path / "journal")
    suite = build(office)
    suite.preferences.set("use_encoder", False)
    yield suite
    office.close()


@pytest.fixture
def two(suite: Suite) -> tuple[ClientId, ClientId]:
    first, second = (suite.clients.add(name).id for name in ("First", "Another"))
    suite.writing.finish(suite.sessions.next(first).id, (Section("He said he wants to go on."),))
    return first, second


def settle(qtbot: QtBot, kit: Kit) -> None:
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=20_000)


def test_a_summary_that_is_ready_late_is_not_shown_as_another_clients(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId]
) -> None:
    page = SupervisionPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    page.visit(Place("supervision", two[0]))
    settle(qtbot, kit)
    page.choose.question.setPlainText("How do I go on with him?")
    page.choose.chosen.emit()
    page.visit(Place("supervision", two[1]))
    settle(qtbot, kit)
    assert not page.check.isVisible()
    assert page.choose.question.toPlainText() == ""
    page.visit(Place("supervision", two[0]))
    settle(qtbot, kit)
    page.choose.chosen.emit()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == CHECK, timeout=20_000)


def test_answers_begun_for_one_client_wait_there_and_are_never_kept_with_another(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId]
) -> None:
    page = SupervisionPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    page.visit(Place("supervision", two[0]))
    page.choose.answers.emit()
    page.answer.thoughts.setPlainText("I carry more than he does")
    page.visit(Place("supervision", two[1]))
    assert page.answer.thoughts.toPlainText() == ""
    page.answer.kept.emit()
    page.visit(Place("supervision", two[0]))
    settle(qtbot, kit)
    assert page.answer.thoughts.toPlainText() == "I carry more than he does"
    page.answer.kept.emit()
    page.visit(Place("supervision", two[1]))
    settle(qtbot, kit)
    assert [len(suite.today.before(client).answers) for client in two] == [1, 0]
    page.visit(Place("supervision", two[0]))
    settle(qtbot, kit)
    assert page.answer.thoughts.toPlainText() == "", "what is kept is not offered once more"


def test_words_in_a_field_are_kept_with_the_client_they_were_written_for(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId]
) -> None:
    craft, profile = CraftPage(kit, suite), ProfilePage(kit, suite)
    for page, key in ((craft, "craft"), (profile, "profile")):
        qtbot.addWidget(page)
        page.show()
        page.visit(Place(key, two[0]))
    settle(qtbot, kit)
    profile.codename.setText("Renamed")
    for page, key in ((craft, "craft"), (profile, "profile")):
        page.visit(Place(key, two[1]))
    craft._forms["OP8"].written.emit("OP8", (("value", "good with his hands"),))
    profile.codename.editingFinished.emit()
    settle(qtbot, kit)
    assert [record.values for record in suite.practice.records(two[0]) if record.item == "OP8"] == [
        (("value", "good with his hands"),)
    ]
    assert suite.practice.records(two[1]) == ()
    assert [suite.clients.get(one).codename for one in two] == ["Renamed", "Another"]
    assert profile.codename.text() == "Another"


def test_the_last_keys_before_another_session_are_saved_in_their_own(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId]
) -> None:
    sessions = [suite.sessions.next(one).id for one in two]
    page = SessionPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    page.visit(Place("session", two[0], sessions[0]))
    settle(qtbot, kit)
    page.editor.type("He was early today.")
    page.visit(Place("session", two[1], sessions[1]))
    assert page.editor.text == ""
    page.editor.type("She was late.")
    settle(qtbot, kit)
    page.drafting.flush()
    settle(qtbot, kit)
    drafts = [suite.writing.draft(one) for one in sessions]
    assert [kept and [section.text for section in kept.sections] for kept in drafts] == [
        ["He was early today."],
        ["She was late."],
    ]
    assert page.editor.text == "She was late."
    page.drafting.stop()


def test_what_was_told_of_a_session_goes_with_it_and_what_failed_stays(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId]
) -> None:
    sessions = [suite.sessions.next(one).id for one in two]
    page = SessionPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    for channel, stays in ((Channel.GOOD, False), (Channel.INFO, False), (Channel.WARN, True), (Channel.ERROR, True)):
        page.visit(Place("session", two[0], sessions[0]))
        settle(qtbot, kit)
        page.banner.say(channel, "Of this session.", "Take it back", page.banner.clear)
        page.visit(Place("session", two[0], sessions[0]))
        assert page.banner.isVisible()
        page.visit(Place("session", two[1], sessions[1]))
        settle(qtbot, kit)
        assert page.banner.isVisible() is stays
    page.drafting.stop()


@pytest.mark.parametrize("kind", [BoardPage, ProfilePage, CraftPage])
def test_nothing_of_one_client_is_in_sight_while_the_next_one_is_on_the_way(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId], kind: Callable[[Kit, Suite], Page]
) -> None:
    suite.alliance.judge(two[0], "talk about the offence", Answer.YES, 70, "He is calm with me.", "")
    page = kind(kit, suite)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.visit(Place("page", two[0]))
    settle(qtbot, kit)
    shown = written(page)
    assert shown
    gate = threading.Event()
    kit.tasks.run(page, gate.wait)
    page.visit(Place("page", two[1]))
    assert written(page) == []
    gate.set()
    settle(qtbot, kit)
    qtbot.waitUntil(lambda: bool(written(page)))
    page.visit(Place("page", two[0]))
    qtbot.waitUntil(lambda: set(written(page)) >= set(shown))
    settle(qtbot, kit)


def written(page: Page) -> list[str]:
    """Give what is read on a page of one client, without what it says of all."""
    lines = [one.text() for one in page.findChildren(QLineEdit) if one.isVisible()]
    return lines + [one.text() for one in page.findChildren(PlainLabel) if one.isVisible() and one.text()]


def test_a_sheet_is_logged_for_the_client_it_tells_of(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId], tmp_path: Path
) -> None:
    suite.practice.write(two[0], "BO1", (("value", "a flat of his own"),))
    page = CraftPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    page.visit(Place("craft", two[0], words="together"))
    settle(qtbot, kit)
    sheet = page.together.sheet.shown
    assert sheet is not None
    page.visit(Place("craft", two[1], words="together"))
    page.sheets.save_to(sheet, tmp_path / "sheet.pdf")
    settle(qtbot, kit)
    assert suite.access.lines()[-1].client_ref == two[0]
