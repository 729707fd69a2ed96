"""Tags by keyboard alone beside the entry, their evidence, and the sign of danger, in a real window."""

import threading
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened
from tests.ui.tagged_entry import SAID, an_entry, pick, tags
from wa_journal.model.ids import SessionId
from wa_journal.model.tags import TagState
from wa_journal.model.text import Voice
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.place import TAGS, Place
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.session.tags_panel import ADD

DANGER = "She said she would be better off dead."


def at_tags(opened: Opened, session: SessionId) -> SessionPage:
    """Go to a session and, by key, to the first of its tags."""
    opened.journal.workspace.go(Place("session", opened.journal.workspace.clients[0].id, session))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, SessionPage)
    page.writing.ways.to_tags()
    page.tags.list.setCurrentIndex(page.tags.list.rows.index(0, 0))
    return page


def press(qtbot: QtBot, opened: Opened, page: SessionPage, key: Qt.Key | str) -> None:
    if isinstance(key, str):
        qtbot.keyClicks(page.tags.list, key)
    else:
        qtbot.keyClick(page.tags.list, key)
    opened.settle()


def test_enter_keeps_x_drops_and_u_takes_it_back(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    page = at_tags(opened, session)
    first = page.tags.list.key
    press(qtbot, opened, page, Qt.Key.Key_Return)
    second = page.tags.list.key
    assert second != first, "the next tag that waits is in hand"
    press(qtbot, opened, page, "x")
    states = {tag.id: tag.state for tag in opened.suite.tagging.tags(session)}
    assert (states[first], states[second]) == (TagState.ACCEPTED, TagState.REJECTED)  # type: ignore[index]
    press(qtbot, opened, page, "u")
    qtbot.keyClick(page.tags.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert {tag.state for tag in opened.suite.tagging.tags(session)} == {TagState.SUGGESTED}


def test_a_decided_tag_is_taken_back_by_mouse_as_by_key(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    page = at_tags(opened, session)
    press(qtbot, opened, page, "x")
    assert TagState.REJECTED in {tag.state for tag in opened.suite.tagging.tags(session)}
    (back,) = (one for one in page.tags.findChildren(Button) if one.text() == "Take back (U)")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    opened.settle()
    assert {tag.state for tag in opened.suite.tagging.tags(session)} == {TagState.SUGGESTED}


def test_r_changes_a_tag_and_a_adds_one_to_the_same_sentence(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    page = at_tags(opened, session)
    page.tags.list.choose(tags(opened, session)["client.change_talk"].id)
    press(qtbot, opened, page, "r")
    pick(qtbot, opened, "hope")
    found = tags(opened, session)
    assert (found["client.hope"].state, found["client.hope"].replaced) == (TagState.ACCEPTED, "client.change_talk")
    page.tags.list.choose(found["client.hope"].id)
    press(qtbot, opened, page, "a")
    pick(qtbot, opened, "candour")
    assert tags(opened, session)["client.candour"].quote == "He told me he wants out of the group."


def test_alt_down_and_alt_up_go_through_the_tags_from_anywhere(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    page = at_tags(opened, session)
    keys = [row.key for row in page.tags.list.rows.rows]
    writer = page.editor.editor(Voice.THEY_SAID)
    writer.setFocus()
    seen = [page.tags.list.key]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(writer, key, Qt.KeyboardModifier.AltModifier)
        seen.append(page.tags.list.key)
    assert seen == [keys[0], keys[1], keys[0]]


def test_a_key_says_that_the_tags_were_gone_through_and_the_sheet_of_keys_has_it(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    page = at_tags(opened, session)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.tags.list, Qt.Key.Key_Return, held)
    opened.settle()
    assert opened.suite.sessions.get(session).tags_reviewed_at is not None
    assert ("Ctrl+Shift+Return", "I went through the tags") in [(one.shortcut().toString(), one.text()) for one in page.actions()]


@pytest.mark.parametrize("elsewhere", ["today", "session"])
def test_that_the_tags_were_gone_through_is_told_of_no_other_session(qtbot: QtBot, opened: Opened, elsewhere: str) -> None:
    page, workspace = at_tags(opened, an_entry(opened)), opened.journal.workspace
    qtbot.keyClick(page.tags.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    opened.settle()
    assert "You went through the tags" in page.banner.words
    client = workspace.clients[0].id
    workspace.go(Place("today") if elsewhere == "today" else Place("session", client, an_entry(opened)))
    opened.settle()
    workspace.go(Place("session", client, an_entry(opened)))
    opened.settle()
    assert page.banner.words == ""


def test_ctrl_t_tags_the_sentence_at_the_cursor(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened, "It rained. He smiled at me and shook my hand.")
    page = at_tags(opened, session)
    page.editor.select(20, 20)
    page.desk.add()
    pick(qtbot, opened, "comfort")
    assert tags(opened, session)["client.comfort"].quote == "He smiled at me and shook my hand."


def add_button(page: SessionPage) -> Button:
    return next(one for one in page.tags.findChildren(Button) if one.property("key") == ADD)


@pytest.mark.parametrize("by_key", [False, True])
def test_words_selected_in_a_box_come_before_the_tag_in_the_list(qtbot: QtBot, opened: Opened, by_key: bool) -> None:
    session = an_entry(opened, "Kayleigh told him to come. He smiled at me and shook my hand.")
    page = at_tags(opened, session)
    page.tags.list.choose(page.tags.list.rows.rows[-1].key)
    page.editor.select(0, 25)
    page.desk.reload()
    opened.settle()
    if by_key:
        press(qtbot, opened, page, "a")
    else:
        qtbot.mouseClick(add_button(page), Qt.MouseButton.LeftButton)
    pick(qtbot, opened, "comfort")
    assert tags(opened, session)["client.comfort"].quote == "Kayleigh told him to come"


def test_no_word_of_the_panel_has_a_letter_pressed_over_selected_words(qtbot: QtBot, opened: Opened) -> None:
    page = at_tags(opened, an_entry(opened))
    page.tags.show_tags((), (), went_through=False)
    assert "select words and press Ctrl+T" in page.tags._told.text()
    assert add_button(page).text().replace("\n", " ") == "Add (Ctrl+T)"


def test_the_button_tags_the_selected_words_where_no_tag_is_listed(qtbot: QtBot, opened: Opened) -> None:
    session = opened.suite.sessions.next(opened.journal.workspace.clients[0].id).id
    opened.journal.workspace.go(Place("session", opened.journal.workspace.clients[0].id, session))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, SessionPage)
    page.editor.editor(Voice.THEY_SAID).insertPlainText("It rained on the way.")
    page.editor.select(0, 9)
    qtbot.mouseClick(add_button(page), Qt.MouseButton.LeftButton)
    pick(qtbot, opened, "comfort")
    assert tags(opened, session)["client.comfort"].quote == "It rained"
    assert page.editor.text == "It rained on the way."


def test_w_opens_a_suggestion_to_its_evidence_and_its_cue_can_be_muted_there(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    page = at_tags(opened, session)
    tag = tags(opened, session)["client.change_talk"]
    page.tags.list.choose(tag.id)
    press(qtbot, opened, page, "w")
    said = page.tags.evidence.words
    assert "wants out" in said
    assert "the client's, told as it happened" in said
    assert "Words that weighed most" in said
    assert tag.made_by in said
    page.tags.evidence.muted.emit(tag.cue_ids[:1], True)
    opened.settle()
    assert next(line for line in opened.suite.coding.cues.lines() if line.cue.id == tag.cue_ids[0]).muted
    page.banner._on_act()
    opened.settle()
    assert not any(line.muted for line in opened.suite.coding.cues.lines())
    press(qtbot, opened, page, "w")
    assert not page.tags._opened.isVisible()


def test_evidence_opens_above_the_buttons_which_stay_where_they_are_and_escape_closes_it(qtbot: QtBot, opened: Opened) -> None:
    page = at_tags(opened, an_entry(opened))
    (keep,) = (one for one in page.tags.findChildren(Button) if one.text() == "Keep (Enter)")
    stood = keep.mapTo(page, keep.rect().topLeft())
    press(qtbot, opened, page, "w")
    assert page.tags.evidence.isVisible()
    assert keep.mapTo(page, keep.rect().topLeft()) == stood
    press(qtbot, opened, page, Qt.Key.Key_Escape)
    assert not page.tags.evidence.isVisible()
    assert page.tags.list.hasFocus()


def test_going_through_the_list_explains_the_tag_in_hand_only(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened, " ".join(f"{SAID} It was day {number}." for number in range(6)))
    page = at_tags(opened, session)
    press(qtbot, opened, page, "w")
    explained: list[str] = []
    inner = opened.suite.coding.cues.explain
    gate = threading.Event()
    page.kit.tasks.run_aside(page, gate.wait)
    opened.suite.coding.cues.explain = lambda tag: (explained.append(tag), inner(tag))[1]  # type: ignore[method-assign]
    for _ in range(5):
        page.tags.step(1)
    QApplication.processEvents()
    waiting = page.tags.evidence.words
    gate.set()
    opened.settle()
    assert waiting == "Looking …"
    assert set(explained) == {page.tags.list.key}
    assert "told as it happened" in page.tags.evidence.words


def test_another_pass_leaves_the_tag_in_hand_the_focus_and_the_list_where_they_are(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened, " ".join(f"{SAID} It was day {number}." for number in range(12)))
    page = at_tags(opened, session)
    page.tags.step(15)
    listed = page.tags.list
    before = (listed.key, listed.verticalScrollBar().value(), [row.key for row in listed.rows.rows])
    resets: list[None] = []
    listed.rows.modelReset.connect(lambda: resets.append(None))
    page.desk.suggest()
    opened.settle()
    assert (listed.key, listed.verticalScrollBar().value(), [row.key for row in listed.rows.rows]) == before
    assert QApplication.focusWidget() is listed
    assert resets == [], "nothing flickers where nothing changed"


def test_where_the_tag_in_hand_goes_its_neighbour_is_taken(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    page = at_tags(opened, session)
    page.tags.step(1)
    gone = page.tags.list.key
    with opened.office.desk.work() as work:
        work.tags.remove(gone)
    page.desk.reload()
    opened.settle()
    assert page.tags.list.key in {row.key for row in page.tags.list.rows.rows}


def test_who_comes_from_today_stands_on_the_first_tag_that_waits(qtbot: QtBot, opened: Opened) -> None:
    before = an_entry(opened, " ".join(f"{SAID} It was day {number}." for number in range(3)))
    page = at_tags(opened, before)
    page.tags.step(2)
    session = an_entry(opened)
    client = opened.journal.workspace.clients[0].id
    opened.journal.workspace.go(Place("session", client, session, part=TAGS))
    opened.settle()
    keys = [row.key for row in page.tags.list.rows.rows]
    assert page.tags.list.key == keys[0]
    press(qtbot, opened, page, Qt.Key.Key_Return)
    opened.journal.workspace.go(Place("session", client, before))
    opened.settle()
    opened.journal.workspace.go(Place("session", client, session, part=TAGS))
    opened.settle()
    assert page.tags.list.key == keys[1]


def test_a_kept_tag_without_cues_reads_like_any_kept_tag(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    opened.suite.tagging.add(session, 0, 10, "client.family", SAID)
    page = at_tags(opened, session)
    added = next(tag for tag in opened.suite.tagging.tags(session) if not tag.cues)
    (row,) = (row for row in page.tags.list.rows.rows if row.key == added.id)
    dropped = page.tags.list.rows.rows[0].key
    page.tags.list.choose(dropped)
    press(qtbot, opened, page, "x")
    (gone,) = (row for row in page.tags.list.rows.rows if row.key == dropped)
    assert (row.is_quiet, gone.is_quiet) == (False, True)


def test_a_sign_of_danger_always_shows_the_channel_and_waits_on_today_for_its_date(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened, DANGER)
    page = at_tags(opened, session)
    opened.suite.tagging.keep(tags(opened, session)["client.safeguarding"].id)
    assert page.tags.note.isVisible()
    client = opened.journal.workspace.clients[0].id
    opened.journal.workspace.go(Place("entries", client, session))
    opened.settle()
    reading = opened.journal.workspace.page
    assert isinstance(reading, EntriesPage)
    assert reading.view.note.isVisible()
    assert any(item.kind == "safeguarding" for item in opened.suite.today.board().due)
    reading.view.note.on.show_day(date(2026, 1, 2))
    reading.view.note.keep.click()
    opened.settle()
    assert tags(opened, session)["client.safeguarding"].reported_on == date(2026, 1, 2)
    assert not any(item.kind == "safeguarding" for item in opened.suite.today.board().due)
    assert reading.view.note.isVisible()
    reading.view.note.clear.click()
    opened.settle()
    assert any(item.kind == "safeguarding" for item in opened.suite.today.board().due)
