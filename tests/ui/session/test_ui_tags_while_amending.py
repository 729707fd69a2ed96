"""While an entry is amended its tags stay on their sentences, and the page says when new words get theirs."""

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened
from tests.ui.tagged_entry import SAID, an_entry, pick, tags
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.tags import Tag
from wa_journal.model.text import Voice
from wa_journal.ui.editor.entry_editor import EntryEditor
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage


def amending(opened: Opened, session: SessionId) -> tuple[SessionPage, EntryEditor]:
    opened.journal.workspace.go(Place("session", opened.journal.workspace.clients[0].id, session))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, SessionPage)
    return page, page.editor.editor(Voice.THEY_SAID)


def rest(qtbot: QtBot, opened: Opened, page: SessionPage) -> None:
    """Wait until the words that were typed are saved and were looked through."""
    with qtbot.waitSignal(page.desk.suggested, timeout=10_000):
        pass
    opened.settle()


def type_first(qtbot: QtBot, box: EntryEditor, words: str) -> None:
    box.setFocus()
    box.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(box, words)


def marked(box: EntryEditor) -> dict[str, str]:
    """Give the words that each tag marks in a box."""
    return {key: cursor.selectedText() for key, cursor in box._cursors.items()}


def quotes(found: dict[str, Tag]) -> dict[str, str]:
    return {tag.id: tag.quote for tag in found.values()}


def test_marks_stay_on_their_sentences_behind_words_typed_before_them(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    found = tags(opened, session)
    opened.suite.tagging.keep(found["client.change_talk"].id)
    page, box = amending(opened, session)
    assert marked(box) == quotes(found)
    type_first(qtbot, box, "He came in late. ")
    rest(qtbot, opened, page)
    assert marked(box) == quotes(found)
    page.writing.ways.to_tags()
    page.tags.list.choose(found["client.change_talk"].id)
    seen = page.editor.see_chosen()
    assert seen is not None
    assert seen[0] is box
    kept = opened.suite.tagging.tags(session)
    assert [tag.start for tag in kept] == [SAID.index(tag.quote) for tag in kept], "the entry itself is not amended yet"


def test_words_in_an_earlier_box_take_no_mark_out_of_a_later_one(qtbot: QtBot, opened: Opened) -> None:
    suite = opened.suite
    session = suite.sessions.next(opened.journal.workspace.clients[0].id).id
    suite.writing.finish(session, (Section("He smiled at me and shook my hand.", None, Voice.I_SAW),))
    suite.tagging.suggest(session)
    suite.tagging.add(session, 0, 0, "client.hope")
    page, box = amending(opened, session)
    saw = page.editor.editor(Voice.I_SAW)
    before = marked(saw)
    assert before
    type_first(qtbot, box, "He came in late.")
    rest(qtbot, opened, page)
    assert marked(saw) == before


def test_a_tag_whose_sentence_is_written_anew_marks_nothing_and_is_called_changed(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    page, box = amending(opened, session)
    box.setPlainText("Nothing of it is left.")
    rest(qtbot, opened, page)
    assert marked(box) == {}
    assert {row.note for row in page.tags.list.rows.rows} == {"sentence changed"}


@pytest.mark.parametrize("before", ["", "He came in late. "])
def test_a_tag_is_added_to_the_same_sentence_wherever_it_stands_by_now(qtbot: QtBot, opened: Opened, before: str) -> None:
    session = an_entry(opened)
    page, box = amending(opened, session)
    if before:
        type_first(qtbot, box, before)
        rest(qtbot, opened, page)
    page.writing.ways.to_tags()
    page.tags.list.choose(tags(opened, session)["client.change_talk"].id)
    qtbot.keyClicks(page.tags.list, "a")
    pick(qtbot, opened, "candour")
    assert tags(opened, session)["client.candour"].quote == "He told me he wants out of the group."


def test_who_amends_is_told_when_new_words_get_their_suggestions(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    page, _ = amending(opened, session)
    assert page.tags._told.text().endswith("While suggestions are on, what you write now gets them once you finish.")
    bare = an_entry(opened, "It rained.")
    page, _ = amending(opened, bare)
    assert "a moment after you write" not in page.tags._told.text()
    assert "once you finish" in page.tags._told.text()
    page.finishing.finish()
    opened.settle()
    draft = opened.suite.sessions.next(opened.journal.workspace.clients[0].id).id
    page, _ = amending(opened, draft)
    assert "a moment after you write" in page.tags._told.text()


def test_a_version_brought_back_is_looked_through_and_nothing_waits_for_words_that_are_gone(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    first = opened.suite.writing.entry(session)
    assert first is not None
    opened.suite.writing.finish(session, (Section("He smiled at me and shook my hand.", None, Voice.THEY_SAID),))
    opened.suite.tagging.suggest(session)
    client = opened.journal.workspace.clients[0].id
    opened.journal.workspace.go(Place("entries", client, session))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, EntriesPage)
    page.view.restore_wanted.emit(first.id)
    qtbot.waitUntil(lambda: len(tags(opened, session)) > 1, timeout=10_000)
    opened.settle()
    assert {tag.quote for tag in opened.suite.tagging.tags(session)} <= set(SAID.replace(". ", ".|").split("|"))
    waiting = opened.suite.tagging.waiting(client)[session]
    row = next(row for row in page.list.rows.rows if row.key == session)
    assert row.detail == f"{waiting} tags to go through"
    assert len([one for box in page.view.text.boxes for one in box.editor._underlines]) == waiting
