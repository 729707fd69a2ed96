"""The palette of an open journal leads to what is open, not only to pages and words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wa_journal.model.craft import Span
from wa_journal.model.entries import Section
from wa_journal.model.judgement import Answer
from wa_journal.model.ledger import LedgerKind
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import StrainOutcome
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import REPAIR, Place
from wa_journal.ui.settings.page import SettingsPage
from wa_journal.ui.shell.palette import Offer, Palette


def opened(qtbot: QtBot, journal: OpenJournal) -> Palette:
    journal.finder.show()
    box = QApplication.activeModalWidget()
    assert isinstance(box, Palette)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=5000)
    return box


def strains(box: Palette) -> list[str]:
    return [offer.words for offer in box._offers if offer.kind == "strain"]


def test_an_open_strain_is_found_and_led_to(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[1]
    for known in suite.clients.all():
        for noted in suite.sessions.strains(known.id):
            suite.sessions.close_strain(noted, StrainOutcome.REPAIRED)
    box = opened(qtbot, journal)
    assert strains(box) == []
    box.reject()
    session = suite.sessions.all(client.id)[1]
    noted = suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    box = opened(qtbot, journal)
    assert strains(box) == [f"{client.codename} · session {session.number}"]
    qtbot.keyClicks(box.line, f"strain {client.codename}")
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    place = journal.workspace.place
    assert (place.page, place.client, place.session, place.part) == ("entries", client.id, session.id, REPAIR)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=5000)
    suite.sessions.close_strain(noted, StrainOutcome.REPAIRED)
    box = opened(qtbot, journal)
    assert strains(box) == []
    box.reject()


def test_what_is_typed_before_the_strains_are_known_finds_them_all_the_same(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    client = journal.workspace.clients[0]
    suite.sessions.note_strain(suite.sessions.all(client.id)[0].id, StrainKind.PUSHED_AGAINST)
    journal.finder.show()
    box = QApplication.activeModalWidget()
    assert isinstance(box, Palette)
    qtbot.keyClicks(box.line, "open strain")
    assert "strain" not in [offer.kind for offer in box._shown]
    qtbot.waitUntil(lambda: "strain" in [offer.kind for offer in box._shown], timeout=5000)
    box.reject()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=5000)


def test_what_comes_a_moment_later_leaves_the_choice_where_it_is(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0]
    session = suite.sessions.next(client.id)
    suite.writing.finish(session.id, (Section("The set of seven sentences."),))
    box = opened(qtbot, journal)
    qtbot.keyClicks(box.line, "se")
    qtbot.keyClick(box.line, Qt.Key.Key_Down)
    qtbot.keyClick(box.line, Qt.Key.Key_Down)
    chosen = box._shown[int(box.list.key)]
    shown = len(box._shown)
    qtbot.waitUntil(lambda: len(box._shown) > shown, timeout=5000)
    assert box.list.key != "0"
    assert box._shown[int(box.list.key)] is chosen
    found = box._shown[-1]
    box.list.choose(str(len(box._shown) - 1))
    box.offer((Offer("se", "strain", chosen.run),))
    assert box._shown[int(box.list.key)] is found, "a strain that is known later stands above"
    qtbot.keyClicks(box.line, "s")
    assert box.list.key in {"", "0"}, "another letter chooses anew"
    box.reject()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=5000)


def test_each_passage_is_called_what_it_is(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0]
    session = suite.sessions.next(client.id)
    suite.practice.write(client.id, "WA2", (("first", "A zeppelin of paper"),), session.id)
    suite.practice.add_line(client.id, LedgerKind.PROMISE, "Ask about the hovercraft", session=session.id)
    suite.practice.add_line(client.id, LedgerKind.LEAVE_ALONE, "The submarine")
    suite.alliance.judge(client.id, "the albatross", Answer.UNSURE, 50, "he came")
    suite.writing.finish(session.id, (Section("He built a kite."),))
    suite.writing.add_addendum(session.id, "It was a balloon.")
    suite.writing.save_draft(session.id, (Section("He built a glider."),))
    suite.writing.save_draft(suite.sessions.next(client.id).id, (Section("He sold the parachute."),))
    suite.looking_back.write_review(Span.WEEK, "More gyroplanes.")
    called = {
        "zeppelin": "note", "hovercraft": "I promised", "submarine": "leave alone", "albatross": "board", "kite": "entry",
        "balloon": "addition", "glider": "begun amendment", "parachute": "draft", "gyroplanes": "note",
    }  # fmt: skip
    box = opened(qtbot, journal)
    for word, kind in called.items():
        box.line.clear()
        qtbot.keyClicks(box.line, word)
        qtbot.waitUntil(lambda word=word: any(word in one.detail for one in box._shown), timeout=5000)  # type: ignore[misc]
        assert {one.kind for one in box._shown if word in one.detail} == {kind}
    box.reject()


def test_a_setting_is_found_by_its_name_and_its_choices_and_opened_where_it_is_set(qtbot: QtBot, journal: OpenJournal) -> None:
    for typed, key in (("dark", "theme"), ("sentence encoder", "use_encoder"), ("text size", "text_size")):
        box = opened(qtbot, journal)
        qtbot.keyClicks(box.line, typed)
        assert box._shown[0].kind == "setting"
        qtbot.keyClick(box.line, Qt.Key.Key_Return)
        page = journal.workspace.page
        assert isinstance(page, SettingsPage)
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=5000)
        line = page._rows[key]
        qtbot.waitUntil(lambda line=line: line.isAncestorOf(journal.window.focusWidget()), timeout=5000)  # type: ignore[misc]
        qtbot.waitUntil(lambda line=line: not line.visibleRegion().isEmpty(), timeout=5000)  # type: ignore[misc]


def test_a_setting_that_was_found_is_gone_to_once(qtbot: QtBot, journal: OpenJournal) -> None:
    for built in (False, True):
        journal.workspace.go(Place("settings", part="use_encoder"))
        page = journal.workspace.page
        assert isinstance(page, SettingsPage)
        qtbot.waitUntil(lambda at=page: _in_hand(at, "use_encoder"), timeout=5000)
        qtbot.wait(20)
        journal.workspace.focus_page()
        qtbot.wait(20)
        assert not _in_hand(page, "use_encoder"), built
        journal.workspace.go(Place("today"))


def test_what_is_done_on_a_page_is_found_by_name_and_stands_in_sight(qtbot: QtBot, journal: OpenJournal) -> None:
    wanted = (("back up", "backups", "make"), ("restore", "backups", "restore"), ("recovery code", "settings", "code"))
    for typed, name, piece in (*wanted, ("everything out", "exchange", "take"), ("everything anew", "backups", "rotate")):
        box = opened(qtbot, journal)
        qtbot.keyClicks(box.line, typed)
        qtbot.keyClick(box.line, Qt.Key.Key_Return)
        assert journal.workspace.place.page == name
        shown = journal.workspace.page.pieces[piece]
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=5000)
        qtbot.waitUntil(lambda shown=shown: _within(journal, shown), timeout=5000)  # type: ignore[misc]
        qtbot.waitUntil(lambda shown=shown: not shown.visibleRegion().isEmpty(), timeout=5000)  # type: ignore[misc]


def _within(journal: OpenJournal, piece: QWidget) -> bool:
    here = journal.window.focusWidget()
    return here is not None and (here is piece or piece.isAncestorOf(here))


def _in_hand(page: SettingsPage, key: str) -> bool:
    return key in page._rows and page._rows[key].isAncestorOf(QApplication.focusWidget())
