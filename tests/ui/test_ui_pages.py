"""The pages on a real journal: they load, can be heard and reached by key, and keep what is written."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.vaults import CHEAP
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import Ratings
from wa_journal.model.tags import TagState
from wa_journal.model.text import Voice
from wa_journal.services import demonstration, opening
from wa_journal.services.suite import Suite, build
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.page import Page
from wa_journal.ui.place import Place
from wa_journal.ui.profile.erase_box import EraseBox
from wa_journal.ui.profile.pack_box import PackBox
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.shell.page_spec import Scope
from wa_journal.ui.tour import Tour

WORDS = "five invented demonstration words"
Box = TypeVar("Box", bound=QWidget)
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit, QAbstractItemView, QAbstractSlider)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages") / "journal"
    demonstration.make(folder, WORDS, demonstration.Size(clients=2, sessions=4), CHEAP)
    return folder


@pytest.fixture
def journal(qtbot: QtBot, kit: Kit, made: Path, tmp_path: Path) -> Iterator[OpenJournal]:
    import shutil

    folder = tmp_path / "journal"
    shutil.copytree(made, folder)
    folder.chmod(0o700)
    office = opening.open_office(folder, WORDS)
    suite = build(office)
    suite.preferences.set("use_encoder", False)
    window = MainWindow(kit)
    qtbot.addWidget(window)
    crashed: list[Exception] = []
    kit.tasks.crashed.connect(crashed.append)
    opened = OpenJournal(window, kit, suite)
    window.resize(1280, 820)
    window.show()
    qtbot.waitUntil(lambda: kit.tasks.idle and bool(opened.workspace.clients), timeout=10_000)
    yield opened
    opened.workspace.leave()
    opened.idle.stop()
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=10_000)
    window.may_close = None
    kit.tasks.close()
    office.close()
    assert crashed == []


@pytest.fixture
def suite(journal: OpenJournal) -> Suite:
    return journal.suite


def go(qtbot: QtBot, journal: OpenJournal, page: str, session: SessionId | None = None) -> Page:
    spec = next(spec for spec in journal.specs if spec.key == page)
    client = journal.workspace.clients[0].id if spec.scope is Scope.CLIENT else None
    journal.workspace.go(Place(page, client, session))
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    return journal.workspace.page


def every_page(qtbot: QtBot, journal: OpenJournal) -> Iterator[tuple[str, Page]]:
    for spec in journal.specs:
        yield spec.key, go(qtbot, journal, spec.key)


def test_every_page_loads_without_a_complaint(qtbot: QtBot, journal: OpenJournal) -> None:
    said = {key: page.banner.words for key, page in every_page(qtbot, journal) if page.banner.words}
    assert said == {}


def test_every_control_has_a_name_and_a_role(qtbot: QtBot, journal: OpenJournal) -> None:
    nameless = []
    for key, page in every_page(qtbot, journal):
        for widget in [
            *page.findChildren(QWidget),
            *journal.workspace.header.findChildren(QWidget),
            *journal.workspace.rail.findChildren(QWidget),
        ]:
            if not isinstance(widget, CONTROLS) or isinstance(widget, QScrollBar) or widget.isHidden() or _is_inner(widget):
                continue
            told = QAccessible.queryAccessibleInterface(widget)
            if not told.text(QAccessible.Text.Name) or told.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
                nameless.append((key, type(widget).__name__, widget.objectName(), told.role()))
    assert nameless == []


def _is_inner(widget: QWidget) -> bool:
    parent = widget.parent()
    while parent is not None:
        if isinstance(parent, QComboBox | QDateTimeEdit | QAbstractItemView):
            return True
        parent = parent.parent()
    return False


def test_no_words_are_cut_off_at_twice_the_text_size(qtbot: QtBot, journal: OpenJournal) -> None:
    journal.window.resize(1024, 700)
    journal._kit.look.set_percent(200)
    cut = []
    for key, page in every_page(qtbot, journal):
        QApplication.processEvents()
        for button in page.findChildren(QAbstractButton):
            if button.isVisible() and button.width() < button.minimumSizeHint().width():
                cut.append((key, button.text(), button.width(), button.minimumSizeHint().width()))
    assert cut == []


def test_every_page_stands_right_to_left(qtbot: QtBot, journal: OpenJournal) -> None:
    journal.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    go(qtbot, journal, "today")
    QApplication.processEvents()
    workspace = journal.workspace
    assert workspace.rail.x() > workspace.header.x()
    for _, page in every_page(qtbot, journal):
        assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_tab_goes_through_every_page_and_comes_back(qtbot: QtBot, journal: OpenJournal) -> None:
    journal.window.activateWindow()
    for key, page in every_page(qtbot, journal):
        # What was just added to a layout is shown a turn of the event loop later.
        QApplication.processEvents()
        page.take_focus()
        first, seen = QApplication.focusWidget(), 0
        assert first is not None
        assert page.isAncestorOf(first), key
        for _ in range(400):
            journal.window.focusNextChild()
            seen += 1
            if QApplication.focusWidget() is first:
                break
        assert 1 < seen < 400, key


def fresh_session(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> tuple[SessionPage, SessionId]:
    session = suite.sessions.next(journal.workspace.clients[0].id)
    page = go(qtbot, journal, "session", session.id)
    assert isinstance(page, SessionPage)
    return page, session.id


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
    page.finish.click()
    qtbot.waitUntil(lambda: page.read_back.isVisible(), timeout=20_000)
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
    page.record.undo()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and suite.sessions.ratings(session).pull_back is None)


def test_keys_keep_and_drop_tags_and_the_next_one_comes(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    editor = page.editor.editor(Voice.THEY_SAID)
    editor.insertPlainText("He said he wants to finish the course. He shouted at me and called me a liar.")
    page.finish.click()
    qtbot.waitUntil(lambda: page.read_back.isVisible(), timeout=20_000)
    page._on_back()
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
    assert "somebody else said" in page.voices.button.text()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert "as its box says" in page.voices.button.text()
    assert list(suite.voicing.own(session, page.editor.sections).values()) == [Voice.THIRD_PARTY]
    page.record.undo()
    qtbot.waitUntil(lambda: box.whose() == "" and journal._kit.tasks.idle, timeout=5000)


def test_a_client_is_added_by_key_and_opens(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    journal.window.commands.run("new_client")
    box = QApplication.activeModalWidget()
    assert box is not None
    line = box.findChild(QLineEdit)
    qtbot.keyClicks(line, "K-99")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(one.codename == "K-99" for one in journal.workspace.clients))
    qtbot.waitUntil(lambda: journal.workspace.place.page == "entries")
    assert "K-99" not in journal.window.windowTitle()


def test_locking_waits_for_what_was_typed(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_THINK), "Maybe.")
    with qtbot.waitSignal(journal.lock_wanted, timeout=10_000):
        journal.window.commands.run("lock")
    draft = suite.writing.draft(session)
    assert draft is not None
    assert "Maybe." in {section.text for section in draft.sections}


def test_words_that_cannot_be_saved_are_not_locked_away(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    page.drafting.begin(SessionId("gone"))
    qtbot.keyClicks(page.editor.editor(Voice.I_THINK), "Maybe.")
    journal.lock()
    qtbot.waitUntil(lambda: bool(journal.workspace.banner.words), timeout=10_000)
    assert "not saved" in journal.workspace.banner.words
    assert page.editor.text == "Maybe."
    page.drafting.stop()


def test_an_earlier_version_is_read_beside_what_became_of_it(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0].id
    session = suite.sessions.next(client, None, None).id
    for words in ("He came late.", "He came on time."):
        suite.writing.finish(session, (Section(words),))
    page = go(qtbot, journal, "entries", session)
    qtbot.waitUntil(lambda: page.view.versions.count() == 2, timeout=10_000)  # type: ignore[attr-defined]
    page.view.versions.setCurrentIndex(1)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: page.view.changes.list.rows.rowCount() == 2, timeout=10_000)  # type: ignore[attr-defined]
    assert [row.detail for row in page.view.changes.list.rows.rows] == ["late.", "on time."]  # type: ignore[attr-defined]
    page.view.restore.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: page.view.text.text == "He came late.", timeout=10_000)  # type: ignore[attr-defined]


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
    box.typed.setText(erased.codename)
    box.go.click()
    qtbot.waitUntil(lambda: "written anew" in box.banner.words, timeout=20_000)
    qtbot.waitUntil(lambda: erased.id not in {one.id for one in journal.workspace.clients}, timeout=10_000)
    assert journal.workspace.place.page == "today"
    assert (tmp_path / "b.wabackup").read_bytes() != before
    box.reject()
    assert suite.access.lines()[-1].reason == "the time of keeping is over"


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


def test_the_tour_takes_every_screen(qtbot: QtBot, kit: Kit, journal: OpenJournal, tmp_path: Path) -> None:
    tour = Tour(journal.window, kit, tmp_path)
    tour.screens(journal)
    names = {path.stem for path in tour.pictures}
    assert {f"{spec.key}-{mode}" for spec in journal.specs for mode in ("light", "dark")} | {"palette", "keys"} <= names
    assert all(path.stat().st_size > 5_000 for path in tour.pictures)


def test_a_place_is_found_again_after_unlocking(qtbot: QtBot, journal: OpenJournal) -> None:
    client = journal.workspace.clients[1].id
    journal.workspace.go(Place("trajectory", client))
    where = journal.where()
    journal.workspace.go(Place("today"))
    journal.return_to(where)
    assert (journal.workspace.place.page, journal.workspace.place.client) == ("trajectory", client)
    journal.return_to("no/such/place")
    assert journal.workspace.place.client == ClientId(client)
