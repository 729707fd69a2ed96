"""Tags by keyboard alone, their evidence, and the page around them, on a real journal in a real window."""

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened, open_window
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.tags import Tag, TagState
from wa_journal.model.text import Voice
from wa_journal.services import demonstration
from wa_journal.ui.coding.page import TagsPage
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.session.tags_panel import ADD
from wa_journal.ui.shell.palette import Palette

SAID = "He told me he wants out of the group. He called me a glorified screw."
DANGER = "She said she would be better off dead."
CUES = """indicator = "client.hostility"

[[cue]]
id = "wing_b.crow"
pattern = "did the crow"
why = "a jeer"
weight = 2.0

[[cue]]
id = "wing_b.two"
pattern = ".. crow"
why = "x"
"""


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Opened]:
    made = open_window(tmp_path / "journal", demonstration.Size(clients=1, sessions=2))
    made.window.activateWindow()
    yield made
    made.close()
    assert made.crashed == []


def an_entry(opened: Opened, text: str = SAID) -> SessionId:
    suite = opened.suite
    session = suite.sessions.next(opened.journal.workspace.clients[0].id).id
    suite.writing.finish(session, (Section(text, None, Voice.THEY_SAID),))
    suite.tagging.suggest(session)
    return session


def at_tags(opened: Opened, session: SessionId) -> SessionPage:
    """Go to a session and, by key, to the first of its tags."""
    opened.journal.workspace.go(Place("session", opened.journal.workspace.clients[0].id, session))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, SessionPage)
    page.ways.to_tags()
    page.tags.list.setCurrentIndex(page.tags.list.rows.index(0, 0))
    return page


def tags(opened: Opened, session: SessionId) -> dict[str, Tag]:
    return {tag.indicator: tag for tag in opened.suite.tagging.tags(session)}


def press(qtbot: QtBot, opened: Opened, page: SessionPage, key: Qt.Key | str) -> None:
    if isinstance(key, str):
        qtbot.keyClicks(page.tags.list, key)
    else:
        qtbot.keyClick(page.tags.list, key)
    opened.settle()


def pick(qtbot: QtBot, opened: Opened, words: str) -> None:
    """Choose an indicator in the palette that is open."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, Palette)
    qtbot.keyClicks(box.line, words)
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
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
    page.tags.evidence.muted.emit(tag.cue_ids[0], True)
    opened.settle()
    assert next(line for line in opened.suite.coding.cues.lines() if line.cue.id == tag.cue_ids[0]).muted
    page.banner._on_act()
    opened.settle()
    assert not any(line.muted for line in opened.suite.coding.cues.lines())
    press(qtbot, opened, page, "w")
    assert not page.tags._opened.isVisible()


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


# The page of the tags


def tags_page(opened: Opened, part: str) -> TagsPage:
    opened.journal.workspace.go(Place("coding", part=part))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, TagsPage)
    return page


def test_every_view_can_be_gone_to_from_the_palette(opened: Opened) -> None:
    actions = {action.objectName(): action for action in opened.window.commands.actions}
    for part in ("accuracy", "cues", "team", "again", "learning", "second"):
        actions[f"go_coding_{part}"].trigger()
        opened.settle()
        page = opened.journal.workspace.page
        assert isinstance(page, TagsPage)
        assert page.choice.key == part
        assert page.view.isVisible()


def test_accuracy_shows_counts_and_a_range(opened: Opened) -> None:
    session = an_entry(opened)
    opened.suite.tagging.keep(tags(opened, session)["client.change_talk"].id)
    view = tags_page(opened, "accuracy").view
    rows = {row.key: row for row in view.list.rows.rows}  # type: ignore[attr-defined]
    counted = opened.suite.coding.cues.accepted()
    one = next(one for one in counted if one.indicator == "client.change_talk")
    assert one.kept >= 1
    share = f"{one.kept} of {one.decided} = {round(100 * one.kept / one.decided)} %"
    assert rows["client.change_talk"].note == f"{share}, range {round(100 * one.low)} to {round(100 * one.high)} %"
    whole = (sum(one.decided for one in counted), sum(one.kept for one in counted))
    assert f"decided on {whole[0]} suggestion" in view.whole.text()  # type: ignore[attr-defined]
    assert f"kept {whole[1]} of them" in view.whole.text()  # type: ignore[attr-defined]


def test_m_mutes_a_cue_and_the_banner_takes_it_back(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    tag = tags(opened, session)["client.change_talk"]
    opened.suite.tagging.drop(tag.id)
    page = tags_page(opened, "cues")
    shown = page.view.list  # type: ignore[attr-defined]
    shown.choose(tag.cue_ids[0])
    assert "you dropped it" in next(row.note for row in shown.rows.rows if row.key == tag.cue_ids[0])
    qtbot.keyClicks(shown, "m")
    opened.settle()
    assert "muted" in next(row.note for row in shown.rows.rows if row.key == tag.cue_ids[0])
    page.banner._on_act()
    opened.settle()
    assert "muted" not in next(row.note for row in shown.rows.rows if row.key == tag.cue_ids[0])


def test_a_team_sees_mistakes_and_changes_before_its_cues_are_switched_on(opened: Opened, tmp_path: Path) -> None:
    session = an_entry(opened, "It rained. He did the crow at us and left the room.")
    folder = tmp_path / "cues"
    folder.mkdir()
    (folder / "crow.toml").write_text(CUES, encoding="utf-8")
    page = tags_page(opened, "team")
    view = page.view
    view.use_folder(str(folder))  # type: ignore[attr-defined]
    opened.settle()
    assert [row.title for row in view.problems.rows.rows] == ["crow.toml, line 11, pattern"]  # type: ignore[attr-defined]
    assert not view.on.isVisible()  # type: ignore[attr-defined]
    view.compare.click()  # type: ignore[attr-defined]
    opened.settle()
    assert [row.title for row in view.changes.list.rows.rows] == ["new: Hostility"]  # type: ignore[attr-defined]
    view.on.click()  # type: ignore[attr-defined]
    opened.settle()
    assert {tag.cue_ids for tag in opened.suite.tagging.suggest(session)} == {("wing_b.crow",)}
    assert view.off.isVisible()  # type: ignore[attr-defined]


def test_old_entries_are_compared_taken_and_taken_back(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    before = opened.suite.tagging.tags(session)
    for cue in tags(opened, session)["client.change_talk"].cue_ids:
        opened.suite.coding.cues.mute(cue)
    view = tags_page(opened, "again").view
    view.compare.click()  # type: ignore[attr-defined]
    opened.settle()
    assert opened.suite.tagging.tags(session) == before
    assert view.changes.told.text().startswith("3 entries read")  # type: ignore[attr-defined]
    view.take.click()  # type: ignore[attr-defined]
    opened.settle()
    assert opened.suite.tagging.tags(session) != before
    view.back.click()  # type: ignore[attr-defined]
    opened.settle()
    assert opened.suite.tagging.tags(session) == before


def test_reading_old_entries_again_can_be_stopped(opened: Opened) -> None:
    for _ in range(5):
        an_entry(opened)
    view = tags_page(opened, "again").view
    view.compare.click()  # type: ignore[attr-defined]
    view.progress.stopped.emit()  # type: ignore[attr-defined]
    opened.settle()
    assert view.comparison is None  # type: ignore[attr-defined]
    assert not view.progress.isVisible()  # type: ignore[attr-defined]
    assert view.compare.isEnabled()  # type: ignore[attr-defined]


def test_learning_says_that_there_is_too_little(opened: Opened) -> None:
    view = tags_page(opened, "learning").view
    view.try_out.click()  # type: ignore[attr-defined]
    opened.settle()
    assert "too little to learn from" in view._result.text()  # type: ignore[attr-defined]
    assert not view.use.isVisible()  # type: ignore[attr-defined]


def test_a_second_reader_labels_by_key_undoes_and_is_compared(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    session = an_entry(opened)
    opened.suite.tagging.keep(tags(opened, session)["client.change_talk"].id)
    opened.suite.tagging.reviewed(session)
    page = tags_page(opened, "second")
    view = page.view
    view._on_open(session)  # type: ignore[attr-defined]
    assert "short name" in page.banner.words
    qtbot.keyClicks(view.reader, "AB")  # type: ignore[attr-defined]
    qtbot.keyClick(view.reader, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    opened.settle()
    view._on_open(session)  # type: ignore[attr-defined]
    opened.settle()
    blind = view.blind  # type: ignore[attr-defined]
    assert {row.detail for row in blind.list.rows.rows} == {"no label"}
    qtbot.keyClicks(blind.list, "a")
    pick(qtbot, opened, "change talk")
    blind.give("client.hope")
    qtbot.keyClicks(blind.list, "xx")
    assert [labels for _, _, labels in blind.read.sentences] == [(), ()]
    qtbot.keyClick(blind.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert [labels for _, _, labels in blind.read.sentences] == [("client.change_talk",), ()]
    written, told = threading.Event(), []
    opened.kit.tasks.run(page, written.wait)
    blind.finish.click()
    opened.kit.tasks.run_aside(page, lambda: "what goes aside overtakes what is written", told.append)
    qtbot.waitUntil(lambda: bool(told))
    written.set()
    opened.settle()
    row = next(row for row in view.rows.rows.rows if row.key == "client.change_talk")  # type: ignore[attr-defined]
    assert (row.detail, row.note) == ("both 1  ·  only one of you 0  ·  neither 1", "kappa 1.00, too few to rely on")
    view.save_to(tmp_path / "ab.json", "AB")  # type: ignore[attr-defined]
    opened.settle()
    view._on_forget_agreed("AB")  # type: ignore[attr-defined]
    opened.settle()
    assert opened.suite.coding.double.readers() == ()
    view.bring(tmp_path / "ab.json")  # type: ignore[attr-defined]
    opened.settle()
    assert opened.suite.coding.double.agreement("AB").entries == 1
