"""Spelling in the window: marked when the fingers rest, mended by key, own words kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from tests.services.test_services_spelling import AFFIXES, WORDS
from tests.vaults import new_office
from wa_journal.host import dictionaries
from wa_journal.model.entries import Section, joined
from wa_journal.model.ids import SessionId
from wa_journal.model.text import Voice
from wa_journal.services.spelling import Spelling
from wa_journal.services.suite import build
from wa_journal.ui.kit import Kit
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.settings.page import SettingsPage


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SessionPage]:
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "en_GB.aff").write_text(AFFIXES, encoding="utf-8")
    (folder / "en_GB.dic").write_text(WORDS, encoding="utf-8")
    monkeypatch.setattr(dictionaries, "folders", lambda: (folder,))
    office, _code = new_office(tmp_path / "journal")
    suite = build(office)
    suite.preferences.set("use_encoder", False)
    suite.preferences.set("check_spelling", True)
    session = suite.sessions.next(suite.clients.add("K-07").id)
    suite.writing.save_draft(
        session.id, (Section("teh bord", None, Voice.THEY_SAID), Section("Teh oficer came.", None, Voice.I_SAW))
    )
    window = MainWindow(kit)
    made = SessionPage(kit, suite)
    window.show_inside(made)
    qtbot.addWidget(window)
    window.resize(1280, 820)
    window.show()
    made.visit(Place("session", session.client, session.id))
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=15_000)
    yield made
    made.leave()
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=15_000)
    kit.tasks.close()
    office.close()


def waved(page: SessionPage, voice: Voice) -> list[str]:
    wave = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    return [
        one.cursor.selectedText() for one in page.editor.editor(voice).extraSelections() if one.format.underlineStyle() == wave
    ]


def test_unknown_words_are_waved_under_and_the_clients_are_not(page: SessionPage) -> None:
    assert waved(page, Voice.I_SAW) == ["Teh", "oficer"]
    assert waved(page, Voice.THEY_SAID) == []


def test_f7_offers_similar_words_and_enter_takes_one(qtbot: QtBot, kit: Kit, page: SessionPage) -> None:
    editor = page.editor.editor(Voice.I_SAW)
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    qtbot.keyClick(editor, Qt.Key.Key_F7)
    qtbot.waitUntil(page.spelling.menu.isVisible, timeout=10_000)
    assert page.spelling.menu.actions()[0].text() == "The"
    qtbot.keyClick(page.spelling.menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.text == "The oficer came.")
    qtbot.waitUntil(lambda: kit.tasks.idle and waved(page, Voice.I_SAW) == ["oficer"], timeout=10_000)


def at_another_client(qtbot: QtBot, kit: Kit, page: SessionPage) -> SessionId:
    suite = page._suite
    other = suite.sessions.next(suite.clients.add("K-08").id)
    suite.writing.save_draft(other.id, (Section("Other words here.", None, Voice.I_SAW),))
    page.visit(Place("session", other.client, other.id))
    qtbot.waitUntil(lambda: kit.tasks.idle and page.editor.text == "Other words here.", timeout=10_000)
    return other.id


def kept_words(qtbot: QtBot, kit: Kit, page: SessionPage, session: SessionId) -> str:
    page.drafting.flush()
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=10_000)
    draft = page._suite.writing.draft(session)
    assert draft is not None
    return joined(draft.sections)


def test_what_could_be_meant_is_not_offered_over_another_clients_words(
    qtbot: QtBot, kit: Kit, page: SessionPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, suggestions = Event(), Spelling.suggestions

    def slow(self: Spelling, *told: str) -> tuple[str, ...]:
        gate.wait(10)
        return suggestions(self, *told)

    monkeypatch.setattr(Spelling, "suggestions", slow)
    page.editor.editor(Voice.I_SAW).setFocus()
    page.spelling.next()
    suite = page._suite
    other = suite.sessions.next(suite.clients.add("K-08").id)
    page.visit(Place("session", other.client, other.id))
    gate.set()
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=10_000)
    assert not page.spelling.menu.isVisible()
    assert page.spelling.menu.isEmpty()


def test_a_chosen_word_goes_into_no_other_clients_entry(qtbot: QtBot, kit: Kit, page: SessionPage) -> None:
    page.editor.editor(Voice.I_SAW).setFocus()
    page.spelling.next()
    qtbot.waitUntil(page.spelling.menu.isVisible, timeout=10_000)
    other = at_another_client(qtbot, kit, page)
    page.spelling.menu.actions()[0].trigger()
    page.spelling.menu.close()
    assert kept_words(qtbot, kit, page, other) == "Other words here."


def test_a_word_that_was_typed_over_meanwhile_is_not_replaced(qtbot: QtBot, page: SessionPage) -> None:
    editor = page.editor.editor(Voice.I_SAW)
    editor.setFocus()
    page.spelling.next()
    qtbot.waitUntil(page.spelling.menu.isVisible, timeout=10_000)
    editor.setPlainText("They came.")
    page.spelling.menu.actions()[0].trigger()
    page.spelling.menu.close()
    assert editor.text == "They came."


def test_a_word_can_be_kept_by_key(qtbot: QtBot, kit: Kit, page: SessionPage) -> None:
    editor = page.editor.editor(Voice.I_SAW)
    editor.setFocus()
    page.spelling.next()
    qtbot.waitUntil(page.spelling.menu.isVisible, timeout=10_000)
    next(action for action in page.spelling.menu.actions() if action.text().startswith("Keep")).trigger()
    qtbot.waitUntil(lambda: kit.tasks.idle and waved(page, Voice.I_SAW) == ["oficer"], timeout=10_000)
    page.spelling.menu.close()
    assert page._suite.spelling.own_words() == ("Teh",)


def test_own_words_are_seen_in_the_settings_and_can_go_again(qtbot: QtBot, kit: Kit, page: SessionPage) -> None:
    suite = page._suite
    suite.spelling.keep("Zephyrine")
    made = SettingsPage(kit, suite)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    qtbot.waitUntil(made.own_words.isVisible, timeout=10_000)
    made.own_words.list.choose("Zephyrine")
    made.own_words.gone.click()
    qtbot.waitUntil(lambda: not made.own_words.isVisible(), timeout=10_000)
    assert suite.spelling.own_words() == ()


@pytest.mark.parametrize("elsewhere", ["another page", "another box"])
def test_what_could_be_meant_is_not_offered_to_whoever_went_elsewhere_meanwhile(
    qtbot: QtBot, kit: Kit, page: SessionPage, monkeypatch: pytest.MonkeyPatch, elsewhere: str
) -> None:
    gate, suggestions = Event(), Spelling.suggestions

    def slow(self: Spelling, *told: str) -> tuple[str, ...]:
        gate.wait(10)
        return suggestions(self, *told)

    monkeypatch.setattr(Spelling, "suggestions", slow)
    page.editor.editor(Voice.I_SAW).setFocus()
    page.spelling.next()
    if elsewhere == "another page":
        page.hide()
    else:
        page.editor.editor(Voice.THEY_SAID).setFocus()
    gate.set()
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=10_000)
    assert not page.spelling.menu.isVisible(), "it would take the keys"
    page.show()
