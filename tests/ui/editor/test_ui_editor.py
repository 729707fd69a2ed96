"""The editor keeps exactly what was typed, and its underlines stand where the stored text says."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import any_text
from tests.vaults import PASSPHRASE, make
from wa_journal.model.entries import Section, joined
from wa_journal.model.practice import SessionPhase
from wa_journal.model.text import Voice
from wa_journal.store.unlocking import open_vault
from wa_journal.ui.editor.autosave import Autosave
from wa_journal.ui.editor.entry_editor import EntryEditor, Underline, Whose
from wa_journal.ui.editor.sections_editor import SectionsEditor
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.document_text import Places, document_form, document_place, stored_form, stored_place
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.save_mark import SaveState
from wa_journal.ui.parts.shapes import Mark

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufdd0\ufdd1\ufffc"), max_size=60)
CANARIES = "a\u00a0b\u2028c\u2029d\r\ne\rf\ng 😀 שלום e\u0301 👩\u200d👧"


@given(TEXTS)
def test_a_document_gives_back_what_it_was_given(text: str) -> None:
    document = QTextDocument()
    document.setPlainText(document_form(text))
    assert stored_form(document) == document_form(text)


@given(TEXTS, st.data())
def test_places_agree_between_text_and_document(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    position = document_place(text, place)
    raw = document_form(text).encode("utf-16-le")
    assert Places(text).document(place) == position
    assert raw[: 2 * position].decode("utf-16-le") == document_form(text[:place])
    assert document_place(text, stored_place(text, position)) == position


@pytest.fixture
def editor(qtbot: QtBot, look: Look) -> EntryEditor:
    made = EntryEditor(look, "They said")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def test_a_box_is_as_tall_as_its_lines_at_the_width_that_it_has(qtbot: QtBot, look: Look) -> None:
    page, editor = QWidget(), EntryEditor(look, "They said")
    page.setLayout(column(editor, None))
    qtbot.addWidget(page)
    page.resize(240, 900)
    page.show()
    editor.show_text("He spoke of the garage. " * 12)
    least = look.px(6) + 3 * editor.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: editor.height() > least)
    page.resize(1200, 900)
    qtbot.waitUntil(lambda: editor.height() <= least)
    qtbot.keyClicks(editor, "And he went on about it. " * 12)
    qtbot.waitUntil(lambda: editor.height() > least)
    editor.selectAll()
    qtbot.keyClicks(editor, "So.")
    qtbot.waitUntil(lambda: editor.height() == look.px(6) + 2 * editor.fontMetrics().lineSpacing())
    assert editor.document().blockCount() == 1, "no line was ended: only its width broke it"


def test_the_height_of_a_box_comes_to_rest_where_a_scroll_bar_comes_and_goes(qtbot: QtBot, look: Look) -> None:
    editor = EntryEditor(look, "They said")
    page = Scroller(column(editor, look.px(20), None))
    qtbot.addWidget(page)
    editor.show_text("He spoke of the garage. " * 12)
    page.show()
    moved: list[None] = []
    editor.document().documentLayout().documentSizeChanged.connect(lambda: moved.append(None))
    for width in range(240, 1200, 60):
        for height in (140, 220, 300, 900):
            page.resize(width, height)
            qtbot.wait(5)
            assert len(moved) <= 8
            moved.clear()
            qtbot.wait(5)
            assert moved == [], (width, height)


ODD = st.lists(st.one_of(TEXTS, st.sampled_from(["😀", "\r\n", "\u2029", "e\u0301", "👩\u200d👧"])), max_size=6).map("".join)


@given(ODD, st.text("ab😀谢", min_size=1, max_size=8), ODD)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
def test_what_is_marked_or_selected_is_the_passage_itself(editor: EntryEditor, before: str, words: str, behind: str) -> None:
    start, end = len(before), len(before) + len(words)
    editor.show_text(f"{before}{words}{behind}")
    # The word at the cursor, while it is typed, has no mark.
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.show_underlines((Underline("a", start, end, Mark.TOWARDS, True),))
    editor.show_unknown(((start, end),))
    editor.show_whose((Whose(start, end, "they said"),))
    marked = [one.cursor.selectedText() for one in editor.extraSelections()]
    assert marked == [words] * 3
    editor.select(start, end)
    assert editor.textCursor().selectedText() == words
    assert editor.selection() == (start, end)


@pytest.mark.parametrize("text", [CANARIES, "", "plain", "\n\n", "ends with line\n"])
def test_untouched_text_is_given_back_byte_for_byte(editor: EntryEditor, text: str) -> None:
    editor.show_text(text)
    assert editor.text == text
    assert editor.untouched


def test_a_no_break_space_outlives_an_edit(qtbot: QtBot, editor: EntryEditor) -> None:
    editor.show_text("10\u00a0June")
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(editor, "!")
    assert editor.text == "10\u00a0June!"


def test_only_words_are_pasted(editor: EntryEditor) -> None:
    data = QMimeData()
    data.setHtml('<b style="color:red">bold</b><img src="file:///etc/hostname">')
    data.setText("bold")
    editor.insertFromMimeData(data)
    assert editor.text == "bold"
    assert not editor.document().allFormats()[0].isImageFormat()


def test_a_picture_or_a_file_cannot_be_pasted(editor: EntryEditor) -> None:
    data = QMimeData()
    data.setImageData(1)
    assert not editor.canInsertFromMimeData(data)
    data.setUrls([QUrl("file:///etc/hostname")])
    editor.insertFromMimeData(QMimeData())
    assert editor.text == ""


def test_a_paste_that_is_too_long_is_refused_whole(qtbot: QtBot, editor: EntryEditor) -> None:
    editor.show_text("what was there")
    data = QMimeData()
    data.setText("x" * 1_000_001)
    with qtbot.waitSignal(editor.refused):
        editor.insertFromMimeData(data)
    assert editor.text == "what was there"


def test_what_is_copied_is_plain_and_asks_not_to_be_remembered(editor: EntryEditor) -> None:
    editor.show_text("first\nsecond")
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert data.text() == "first\nsecond"
    assert not data.hasHtml()
    assert data.data("x-kde-passwordManagerHint") == b"secret"


def test_undo_takes_back_an_edit_and_keeps_the_text_before(qtbot: QtBot, editor: EntryEditor) -> None:
    editor.show_text("before")
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.text == ""
    editor.undo()
    assert editor.text == "before"


def test_tab_leaves_the_box(editor: EntryEditor) -> None:
    assert editor.tabChangesFocus()


def test_underlines_stand_on_the_words_also_behind_emoji_and_odd_line_ends(editor: EntryEditor) -> None:
    text = "😀\r\nHe wants to change. 👍 ok"
    start = text.index("wants")
    editor.show_text(text)
    editor.show_underlines((Underline("t", start, start + 5, Mark.TOWARDS, confirmed=True),))
    assert editor.extraSelections()[0].cursor.selectedText() == "wants"


def test_underlines_move_with_the_text(qtbot: QtBot, editor: EntryEditor) -> None:
    editor.show_text("He wants to change.")
    editor.show_underlines((Underline("t", 3, 8, Mark.TOWARDS, confirmed=False),))
    qtbot.keyClicks(editor, "Yes. ")
    assert editor.extraSelections()[0].cursor.selectedText() == "wants"


def test_a_click_on_a_tagged_passage_tells_which(qtbot: QtBot, editor: EntryEditor) -> None:
    editor.show_text("wants to change")
    editor.show_underlines((Underline("t", 0, 15, Mark.TOWARDS, confirmed=True),))
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    spot = editor.cursorRect().center()
    spot.setX(spot.x() + 12)
    with qtbot.waitSignal(editor.tag_pointed) as told:
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == ["t"]


@pytest.fixture
def sections(qtbot: QtBot, look: Look) -> SectionsEditor:
    made = SectionsEditor(look)
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    return made


STORED = (
    Section("He came late.", None, Voice.THEY_SAID),
    Section("", None, Voice.I_SAW),
    Section("Tired 😀.", None, Voice.I_THINK),
)


def test_sections_that_nobody_touched_are_given_back_as_they_were(sections: SectionsEditor) -> None:
    sections.show_sections(STORED)
    assert sections.sections == STORED


def test_typing_in_a_box_becomes_its_section(qtbot: QtBot, sections: SectionsEditor) -> None:
    sections.show_sections(STORED)
    qtbot.keyClicks(sections.editor(Voice.I_SAW), "Calm.")
    assert joined(sections.sections) == "He came late.\n\nCalm.\n\nTired 😀."
    assert [section.voice for section in sections.sections if section.text] == [Voice.THEY_SAID, Voice.I_SAW, Voice.I_THINK]


def test_a_passage_of_the_stored_text_is_found_in_its_box(sections: SectionsEditor) -> None:
    sections.show_sections(STORED)
    text = sections.text
    start = text.index("Tired")
    sections.select(start, start + 5)
    assert sections.editor(Voice.I_THINK).textCursor().selectedText() == "Tired"


def test_text_that_came_in_whole_gets_a_box_of_its_own(sections: SectionsEditor) -> None:
    sections.show_sections((Section("An old entry."),))
    assert sections.editor(None).isVisible()
    assert not sections.editor(Voice.I_SAW).isVisible()
    assert sections.text == "An old entry."


IN_PARTS = (
    Section("Said at first.", SessionPhase.BEGINNING, Voice.THEY_SAID),
    Section("I asked.", SessionPhase.MIDDLE, Voice.I_DID),
    Section("Said later.", SessionPhase.MIDDLE, Voice.THEY_SAID),
    Section("I asked again.", SessionPhase.MIDDLE, Voice.I_DID),
)


def test_an_entry_in_parts_keeps_its_parts_and_voices_when_it_is_edited(qtbot: QtBot, sections: SectionsEditor) -> None:
    sections.show_sections(IN_PARTS)
    assert sections.sections == IN_PARTS
    qtbot.keyClicks(sections.editor(Voice.I_SAW, SessionPhase.BEGINNING), "Calm.")
    assert [(one.phase, one.voice, one.text) for one in sections.sections] == [
        (SessionPhase.BEGINNING, Voice.THEY_SAID, "Said at first."),
        (SessionPhase.BEGINNING, Voice.I_SAW, "Calm."),
        (SessionPhase.MIDDLE, Voice.THEY_SAID, "Said later."),
        (SessionPhase.MIDDLE, Voice.I_DID, "I asked.\n\nI asked again."),
    ]


def test_underlines_stand_in_their_box_also_where_two_sections_share_it(sections: SectionsEditor) -> None:
    sections.show_sections(IN_PARTS)
    start = sections.text.index("again")
    sections.show_underlines((Underline("t", start, start + 5, Mark.TOWARDS, confirmed=True),))
    box = sections.editor(Voice.I_DID, SessionPhase.MIDDLE)
    assert box.extraSelections()[0].cursor.selectedText() == "again"


def test_no_box_with_words_goes_out_of_sight(sections: SectionsEditor) -> None:
    sections.show_sections(IN_PARTS)
    sections.show_part(SessionPhase.END)
    assert sections.editor(Voice.THEY_SAID, SessionPhase.BEGINNING).isVisible()
    assert sections.editor(Voice.I_THINK, SessionPhase.END).isVisible()
    assert not sections.editor(Voice.I_THINK, SessionPhase.BEGINNING).isVisible()


def test_the_key_for_the_next_box_goes_on_to_the_next_part(sections: SectionsEditor) -> None:
    sections.activateWindow()
    sections.show_part(SessionPhase.BEGINNING)
    sections.editor(Voice.I_FELT, SessionPhase.BEGINNING).setFocus()
    sections.next_box()
    assert sections.part is SessionPhase.MIDDLE
    assert sections.editor(Voice.THEY_SAID, SessionPhase.MIDDLE).hasFocus()


def test_boxes_are_gone_through_by_key(sections: SectionsEditor) -> None:
    sections.show_sections(())
    sections.activateWindow()
    sections.editor(Voice.THEY_SAID).setFocus()
    sections.next_box()
    assert sections.editor(Voice.I_SAW).hasFocus()
    sections.next_box(back=True)
    assert sections.editor(Voice.THEY_SAID).hasFocus()


def test_autosave_is_due_within_two_seconds_also_while_typing_on(qtbot: QtBot, look: Look) -> None:
    autosave, states = Autosave(look), []
    autosave.state_changed.connect(states.append)
    autosave.touch()
    left = autosave._timer.remainingTime()
    autosave.touch()
    assert left <= 2000
    assert autosave._timer.remainingTime() <= left
    with qtbot.waitSignal(autosave.due):
        autosave.flush()
    autosave.touch()
    autosave.saved()
    assert autosave._timer.isActive()
    autosave.flush()
    autosave.saved()
    assert states[-1] is SaveState.SAVED
    assert not autosave._timer.isActive()


def test_a_failed_save_is_tried_again(look: Look) -> None:
    autosave, states = Autosave(look), []
    autosave.state_changed.connect(states.append)
    autosave.touch()
    autosave.flush()
    autosave.failed()
    assert states[-1] is SaveState.FAILED
    assert autosave.pending
    assert autosave._timer.isActive()
    autosave.stop()


def test_any_pasted_text_is_kept_as_the_box_held_it(look: Look, tmp_path: Path) -> None:
    with open_vault(make(tmp_path / "journal", 0, 0).folder, PASSPHRASE) as vault:
        assert any_text.window(vault, look, 60) > 30


def test_where_what_was_done_has_a_box_of_its_own_that_of_feelings_asks_for_it_no_second_time(qtbot: QtBot, look: Look) -> None:
    editor = SectionsEditor(look)
    qtbot.addWidget(editor)
    felt = editor.editor(Voice.I_FELT)
    assert felt.accessibleName() == "I felt, and what I did"
    editor.show_sections((Section("I let him decide.", None, Voice.I_DID), Section("Relieved.", None, Voice.I_FELT)))
    assert felt.accessibleName() == "I felt"
    assert felt.placeholderText() == "What it did to you"
    editor.show_sections((Section("Relieved. I let him decide.", None, Voice.I_FELT),))
    assert felt.accessibleName() == "I felt, and what I did"
    later = (Section("I let him decide.", SessionPhase.MIDDLE, Voice.I_DID), Section("Relieved.", SessionPhase.END, Voice.I_FELT))
    editor.show_sections(later)
    assert editor.editor(Voice.I_FELT, SessionPhase.END).accessibleName() == "End: I felt, and what I did"
    assert editor.editor(Voice.I_FELT, SessionPhase.MIDDLE).accessibleName() == "Middle: I felt"


def test_whose_a_sentence_is_follows_the_cursor_into_another_box(qtbot: QtBot, look: Look) -> None:
    boxes, told = SectionsEditor(look), list[str]()
    qtbot.addWidget(boxes)
    boxes.show()
    boxes.show_sections((Section("He sleeps well.", None, Voice.THEY_SAID), Section("He looks tired.", None, Voice.I_THINK)))
    boxes.show_whose((Whose(0, 15, "Somebody else said"),))
    boxes.moved.connect(told.append)
    boxes.activateWindow()
    for voice, words in ((Voice.I_THINK, ""), (Voice.THEY_SAID, "Somebody else said"), (Voice.I_THINK, "")):
        boxes.editor(voice).setFocus()
        qtbot.waitUntil(boxes.editor(voice).hasFocus, timeout=5_000)
        assert told[-1:] == [words], voice
        assert boxes.box is voice
