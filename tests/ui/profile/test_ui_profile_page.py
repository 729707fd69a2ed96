"""The page about a client: erasure and the copy for the client reach what they say."""

from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.clients import TermKind
from wa_journal.model.entries import Section
from wa_journal.services.keeping.erasing import Erased
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.page import Page
from wa_journal.ui.place import Place
from wa_journal.ui.profile.erase_box import EraseBox
from wa_journal.ui.profile.pack_box import PackBox
from wa_journal.ui.profile.page import ProfilePage

Box = TypeVar("Box", bound=QWidget)


def box_of(page: Page, kind: type[Box]) -> Box:
    return page.window().findChildren(kind)[-1]


def test_an_erasure_asks_for_the_codename_says_what_it_reaches_and_rewrites_the_backups(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, tmp_path: Path
) -> None:
    suite.keeping.backup(tmp_path / "b.wabackup")
    before = (tmp_path / "b.wabackup").read_bytes()
    page = go(qtbot, journal, "profile")
    erased = journal.workspace.clients[0]
    page._on_erase()  # type: ignore[attr-defined]
    box = box_of(page, EraseBox)
    qtbot.waitUntil(lambda: "b.wabackup" in box.copies.text())
    box.typed.setText("somebody else")
    box.reason.setText("the time of keeping is over")
    assert not box.go.isEnabled()
    assert box.title.text() == f"Erase {erased.codename}?"
    box.typed.setText(erased.codename)
    box.go.click()
    qtbot.waitUntil(lambda: "written anew" in box.banner.words, timeout=20_000)
    qtbot.waitUntil(lambda: erased.id not in {one.id for one in journal.workspace.clients}, timeout=10_000)
    assert journal.workspace.place.page == "today"
    assert (tmp_path / "b.wabackup").read_bytes() != before
    assert box.title.text() == f"{erased.codename} is erased"
    box.reject()
    assert suite.access.lines()[-1].reason == "the time of keeping is over"


def test_an_erasure_that_a_reader_keeps_from_the_log_says_until_when(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "profile")
    page._on_erase()  # type: ignore[attr-defined]
    box = box_of(page, EraseBox)
    box._on_erased(Erased((), (), (), log_left=True))
    assert "not yet from the working file" in box.banner.words
    assert "until that has ended and the journal is locked" in box.copies.text().lower()
    box.reject()


def test_journals_set_aside_are_deleted_only_after_it_was_said_what_is_lost(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, tmp_path: Path
) -> None:
    aside = next(tmp_path.rglob("journal.db")).parent / "before-restore-20260101T000000000000"
    aside.mkdir()
    page = go(qtbot, journal, "profile")
    codename = journal.workspace.clients[0].codename
    page._on_erase()  # type: ignore[attr-defined]
    box = box_of(page, EraseBox)
    qtbot.waitUntil(lambda: "may still hold" in box.copies.text())
    box.typed.setText(codename.swapcase())
    box.reason.setText("the time of keeping is over")
    box.go.click()
    qtbot.waitUntil(box.aside.isVisible, timeout=20_000)
    assert "No backup" in box.banner.words
    for answer in ("Cancel", "Delete them"):
        assert aside.is_dir()
        box.aside.click()
        asked = box.findChildren(QMessageBox)[-1]
        assert "work on other clients too" in asked.informativeText()
        next(button for button in asked.buttons() if button.text() == answer).click()
    qtbot.waitUntil(lambda: not aside.exists())
    box.reject()


def test_a_copy_for_the_client_is_read_masked_and_written(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, tmp_path: Path
) -> None:
    client = journal.workspace.clients[0].id
    session = suite.sessions.next(client, None, None)
    suite.writing.finish(session.id, (Section("He came with Kozak and Zofia."),))
    suite.clients.add_term(client, "Zofia")
    page = go(qtbot, journal, "profile")
    page._on_copy()  # type: ignore[attr-defined]
    box = box_of(page, PackBox)
    qtbot.waitUntil(lambda: box.write.isEnabled(), timeout=20_000)
    assert "Kozak" not in box.text.toPlainText()
    box.own.choose("Zofia")
    qtbot.keyClick(box.own, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Zofia" in box.text.toPlainText(), timeout=10_000)
    box.veiled.choose("kozak")
    qtbot.keyClick(box.veiled, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Kozak" in box.text.toPlainText(), timeout=10_000)
    box.write_to(tmp_path / "copy.pdf")
    qtbot.waitUntil(lambda: "copy is written" in page.banner.words, timeout=20_000)
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")


def test_a_word_that_is_masked_already_is_said_with_its_kind_and_can_be_changed_at_once(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    client = journal.workspace.clients[0].id
    for text, kind in (("Oakfield", TermKind.PLACE), ("Marek", TermKind.RELATIVE)):
        suite.clients.add_term(client, text, kind)
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    card = page.words
    card.kind.show_key(TermKind.PERSON.value)
    card.word.setFocus()
    qtbot.keyClicks(card.word, " marek")
    qtbot.keyClick(card.word, Qt.Key.Key_Return)
    assert "“Marek” is masked already" in page.banner.words
    assert card.word.selectedText() == " marek"
    assert card._words[card.list.key].text == "Marek"
    card.chosen_kind.show_key(TermKind.PERSON.value)
    card._on_kind()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert page.banner.words == ""
    assert {one.text: one.kind for one in suite.clients.terms(client)}["Marek"] is TermKind.PERSON
    qtbot.keyClicks(card.word, "Nadia")
    qtbot.keyClick(card.word, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Nadia" in {one.text for one in suite.clients.terms(client)}, timeout=10_000)


def test_a_client_without_a_day_of_review_is_offered_one_of_its_own(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    one, other = (client.id for client in journal.workspace.clients)
    suite.clients.set_review(one, date(2031, 1, 2))
    suite.clients.set_review(other, None)
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    assert page.review_on.day == date(2031, 1, 2)
    journal.workspace.go(Place("profile", other))
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert not page._review.isChecked()
    page._review.click()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    set_now = suite.clients.get(other).review_on
    assert set_now is not None
    assert timedelta(364) < set_now - date.today() < timedelta(367)
    page.review_on.show_day(date(2030, 5, 6))
    page._on_review_day()
    for _ in range(2):
        page._review.click()
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert suite.clients.get(other).review_on == date(2030, 5, 6), "a tick taken away and put back changes nothing"
