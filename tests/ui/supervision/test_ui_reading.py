"""What is marked and chosen in the text of the review is what stands there, whatever letters stand before it."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from wa_journal.model.supervision import MaskType, Stretch
from wa_journal.ui.look import Look
from wa_journal.ui.parts.document_text import document_form, stored_form
from wa_journal.ui.supervision.check_view import CheckView
from wa_journal.ui.supervision.reading import Told, laid_out

ODD = st.sampled_from(["😀", "👩\u200d👧", "e\u0301", "\u2029", "\u2028", "\r\n", "\r", "\n", "谢谢", "שלום", "\u00a0", "a "])
TEXTS = st.lists(st.one_of(ODD, st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufdd0\ufdd1\ufffc"))))
HEADINGS = {"question": "Question", "facts": "Said, seen and done"}


def _passages(before: str, words: str, behind: str) -> tuple[Told, ...]:
    return (Told("question", "", f"{before}?", ""), Told("facts.0", "they said: ", f"{before}{words}{behind}", ""))


def _stretch(before: str, words: str) -> Stretch:
    return Stretch(1, "facts.0", 0, words, words, MaskType.PERSON, words, len(before), len(words))


def _chosen(document: QTextDocument, start: int, end: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", "\n")


@given(TEXTS.map("".join), st.text("abc😀[] ", min_size=1), TEXTS.map("".join))
def test_a_stretch_and_a_choice_stand_where_the_document_shows_them(before: str, words: str, behind: str) -> None:
    reading = laid_out(_passages(before, words, behind), {}, HEADINGS)
    document = QTextDocument()
    document.setPlainText(reading.text)
    assert stored_form(document) == document_form(reading.text)
    start, end = reading.spot(_stretch(before, words))
    assert _chosen(document, start, end) == words
    assert reading.inside(start, end) == (1, len(before), len(before) + len(words))


def test_what_is_selected_behind_an_emoji_is_marked_and_taken_out_whole(qtbot: QtBot, look: Look) -> None:
    view = CheckView(look)
    qtbot.addWidget(view)
    view.show()
    before, words = "😀 He laughed 👩\u200d👧\r\nabout the ", "hockey"
    reading = laid_out(_passages(before, words, " result."), {}, HEADINGS)
    view.show_draft(reading, (_stretch(before, words),), read=False)
    (lit,) = view.text.extraSelections()
    assert lit.cursor.selectedText() == words
    found = view.text.document().find(words)
    view.text.setTextCursor(found)
    with qtbot.waitSignal(view.taken_out) as taken:
        view.out.click()
    passage, start, end = taken.args
    assert passage == 1
    assert f"{before}{words}"[start:end] == words
