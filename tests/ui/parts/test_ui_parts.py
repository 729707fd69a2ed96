"""The small parts: what they say, what keys do, and what they never do."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wa_journal.model.practice import Anchors
from wa_journal.ui.kit import Kit
from wa_journal.ui.look import Look
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.empty_state import EmptyState
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.pill import Pill
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.parts.rating_scale import RatingScale, Track
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.save_mark import SaveMark, SaveState
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.question import Question

ANCHORS = Anchors("trust", "Trust", "Can they say what is so?", "they hide", "they test me", "they say it first")


@pytest.fixture
def scale(qtbot: QtBot, look: Look) -> RatingScale:
    made = RatingScale(look, ANCHORS)
    qtbot.addWidget(made)
    made.resize(500, 120)
    made.show()
    return made


def track(scale: RatingScale) -> Track:
    found = scale.findChild(Track)
    assert isinstance(found, Track)
    return found


def test_a_rating_has_no_value_and_no_handle_until_given(scale: RatingScale, look: Look) -> None:
    accent = look.colour("accent").rgb()
    picture = track(scale).grab().toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert scale.value is None
    assert accent not in colours


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
@pytest.mark.parametrize("before", ["7", "-"])
def test_what_was_rated_by_mistake_can_be_taken_back_by_key(qtbot: QtBot, scale: RatingScale, before: str, key: Qt.Key) -> None:
    qtbot.keyClicks(track(scale), before)
    assert scale.answered
    with qtbot.waitSignal(scale.changed):
        qtbot.keyClick(track(scale), key)
    assert (scale.value, scale.cannot_say, scale.answered) == (None, False, False)
    assert "not rated yet" in track(scale).accessibleDescription()
    with qtbot.assertNotEmitted(scale.changed):
        qtbot.keyClick(track(scale), key)


@pytest.mark.parametrize(
    ("keys", "value"),
    [("7", 7), ("0", 0), ([Qt.Key.Key_End], 10), ([Qt.Key.Key_Home], 0), ([Qt.Key.Key_Right], 5), (["9", Qt.Key.Key_Right], 10)],
)
def test_keys_rate(qtbot: QtBot, scale: RatingScale, keys: str | list[str | Qt.Key], value: int) -> None:
    for key in keys:
        if isinstance(key, str):
            qtbot.keyClicks(track(scale), key)
        else:
            qtbot.keyClick(track(scale), key)
    assert scale.value == value


def test_a_click_rates_where_it_was(qtbot: QtBot, scale: RatingScale) -> None:
    bar = track(scale)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, bar.height() // 2))
    assert scale.value == 5


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton])
def test_no_other_button_of_the_mouse_rates(qtbot: QtBot, scale: RatingScale, button: Qt.MouseButton) -> None:
    bar = track(scale)
    for place in (bar.width() // 2, bar.width() // 3):
        qtbot.mouseClick(bar, button, pos=QPoint(place, bar.height() // 2))
        qtbot.mouseDClick(bar, button, pos=QPoint(place, bar.height() // 2))
        qtbot.mouseRelease(bar, button, pos=QPoint(place, bar.height() // 2))
    assert scale.value is None


def test_cannot_say_takes_the_value_away_and_a_rating_takes_it_back(qtbot: QtBot, scale: RatingScale) -> None:
    qtbot.keyClicks(track(scale), "7")
    qtbot.mouseClick(scale._cannot, Qt.MouseButton.LeftButton)
    assert (scale.value, scale.cannot_say) == (None, True)
    qtbot.keyClicks(track(scale), "3")
    assert (scale.value, scale.cannot_say) == (3, False)


def test_a_screen_reader_hears_whether_a_scale_was_rated(scale: RatingScale) -> None:
    assert track(scale).accessibleDescription().startswith("not rated yet")
    scale.show_rating(4)
    assert track(scale).accessibleDescription().startswith("4 of 10")
    assert "0 they hide" in track(scale).accessibleDescription()


def test_a_digit_settles_a_scale_and_an_arrow_does_not(qtbot: QtBot, scale: RatingScale) -> None:
    with qtbot.assertNotEmitted(scale.settled):
        qtbot.keyClick(track(scale), Qt.Key.Key_Right)
    with qtbot.waitSignal(scale.settled):
        qtbot.keyClicks(track(scale), "6")


def test_a_dash_says_that_it_cannot_be_said(qtbot: QtBot, scale: RatingScale) -> None:
    with qtbot.waitSignal(scale.settled):
        qtbot.keyClicks(track(scale), "-")
    assert (scale.value, scale.cannot_say, scale.answered) == (None, True, True)


def test_right_to_left_turns_the_scale_round(qtbot: QtBot, scale: RatingScale) -> None:
    scale.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar = track(scale)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(2, bar.height() // 2))
    assert scale.value == 10
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert scale.value == 9


def test_a_label_loads_nothing_that_its_text_names(qtbot: QtBot, tmp_path: Path) -> None:
    red = QImage(200, 200, QImage.Format.Format_RGB32)
    red.fill(QColor("#ff0000"))
    red.save(str(tmp_path / "red.png"))
    label = PlainLabel(f'<img src="file://{tmp_path}/red.png">', wrap=False)
    qtbot.addWidget(label)
    label.show()
    picture = label.grab().toImage()
    pixels = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(picture.height())}
    assert QColor("#ff0000").rgb() not in pixels
    assert picture.height() < 100


def test_arrows_go_through_a_choice(qtbot: QtBot, look: Look) -> None:
    choice = Choice(look, "Strain", (("none", "No"), ("away", "Away"), ("against", "Against")))
    qtbot.addWidget(choice)
    choice.show()
    assert choice.key is None
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.mouseClick(choice.button("away"), Qt.MouseButton.LeftButton)
    assert told.args == ["away"]
    choice.show_key(None)
    assert choice.key is None


def test_rows_open_by_enter_and_tell_the_keys_asked_for(qtbot: QtBot, look: Look) -> None:
    shown = RowList(look, "Tags", open_on_click=False, keys="\rxr")
    qtbot.addWidget(shown)
    shown.show_rows((Row("a", "First"), Row("b", "Second")))
    shown.choose("b")
    told: list[tuple[str, str]] = []
    shown.typed.connect(lambda key, typed: told.append((key, typed)))
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    qtbot.keyClicks(shown, "X")
    assert told == [("b", "\r"), ("b", "x")]


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier])
def test_a_letter_with_alt_or_the_windows_key_is_no_key_of_a_list_or_scale(
    qtbot: QtBot, look: Look, scale: RatingScale, held: Qt.KeyboardModifier
) -> None:
    shown = RowList(look, "Tags", open_on_click=False, keys="xr")
    qtbot.addWidget(shown)
    shown.show_rows((Row("a", "First"), Row("b", "Second")))
    shown.choose("b")
    told: list[str] = []
    shown.typed.connect(lambda _, typed: told.append(typed))
    bar = track(scale)
    for widget, key, typed in (
        (shown, Qt.Key.Key_X, "x"),
        (bar, Qt.Key.Key_Minus, "-"),
        (bar, Qt.Key.Key_4, "4"),
    ):
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, held, typed))
    assert (told, scale.value, scale.cannot_say) == ([], None, False)
    QApplication.sendEvent(shown, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier, "X"))
    assert told == ["x"]


def test_the_current_row_stays_when_rows_are_loaded_anew(qtbot: QtBot, look: Look) -> None:
    shown = RowList(look, "Clients")
    qtbot.addWidget(shown)
    shown.show_rows((Row("a", "First"), Row("b", "Second")))
    shown.choose("b")
    shown.show_rows((Row("c", "New"), Row("b", "Second")))
    assert shown.key == "b"


def test_of_two_lists_only_the_one_with_the_keys_is_lit_up(qtbot: QtBot, look: Look) -> None:
    page, lists = QWidget(), tuple(RowList(look, name, "inner") for name in ("One", "Other"))
    page.setLayout(column(*lists))
    qtbot.addWidget(page)
    for one in lists:
        one.show_rows((Row("a", "A"), Row("b", "B")))
    with qtbot.waitActive(page):
        page.show()
    for held, other in (lists, lists[::-1]):
        held.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(held.hasFocus)
        assert ground(held) == look.colour("accent_soft").rgb()
        assert ground(other) != look.colour("accent_soft").rgb()


def ground(rows: RowList) -> int:
    """The ground of the first row, beside its words."""
    rect = rows.visualRect(rows.rows.index(0, 0))
    return rows.viewport().grab().toImage().pixel(rect.center())


def test_a_row_is_read_out_whole(qtbot: QtBot, look: Look) -> None:
    shown = RowList(look, "Tags")
    qtbot.addWidget(shown)
    shown.show_rows((Row("a", "Change talk", "wants to finish", "kept", Mark.TOWARDS),))
    spoken = shown.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Change talk. wants to finish. kept"


def test_a_banner_stays_until_dismissed_and_does_what_it_offers(qtbot: QtBot, look: Look) -> None:
    banner, done = Banner(look), []
    qtbot.addWidget(banner)
    banner.say(Channel.WARN, "The backup is old.", "Back up", lambda: done.append(True))
    for _ in range(2):
        qtbot.mouseClick(banner._button, Qt.MouseButton.LeftButton)
    assert banner.words == "The backup is old."
    assert done == [True]
    banner.clear()
    assert banner.words == ""


def test_the_second_press_of_a_double_one_does_not_do_what_a_new_message_offers(qtbot: QtBot, look: Look) -> None:
    banner, done = Banner(look), []
    qtbot.addWidget(banner)

    def _took_back() -> None:
        done.append("taken back")
        banner.say(Channel.GOOD, "The cue counts again.", "Take it back", lambda: done.append("done again"))

    banner.say(Channel.GOOD, "The cue is muted.", "Take it back", _took_back)
    for _ in range(2):
        qtbot.mouseClick(banner._button, Qt.MouseButton.LeftButton)
    assert done == ["taken back"]
    qtbot.waitUntil(lambda: not banner._pressed.isActive())
    qtbot.mouseClick(banner._button, Qt.MouseButton.LeftButton)
    assert done == ["taken back", "done again"]


def test_the_save_mark_says_where_the_words_are(qtbot: QtBot, look: Look) -> None:
    mark = SaveMark(look)
    qtbot.addWidget(mark)
    words = []
    for state in SaveState:
        mark.show_state(state)
        words.append(mark.words)
    assert words == ["", "saving soon", "saved", "not saved"]


def test_a_tag_says_its_sign_and_state_in_words(qtbot: QtBot, look: Look) -> None:
    pill = Pill(look, "Change talk", Mark.TOWARDS, confirmed=False)
    qtbot.addWidget(pill)
    assert pill.accessibleName() == "+ Change talk, suggested"


def test_an_empty_list_offers_one_button(qtbot: QtBot, look: Look) -> None:
    pressed: list[bool] = []
    empty = EmptyState(look, "people", "No clients yet", "Add the first one.", "Add first client", lambda: pressed.append(True))
    qtbot.addWidget(empty)
    qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert pressed == [True]


def test_long_work_can_be_stopped_once(qtbot: QtBot, look: Look) -> None:
    progress, stopped = Progress(look, "Import"), []
    qtbot.addWidget(progress)
    progress.stopped.connect(lambda: stopped.append(True))
    progress.begin("Importing")
    progress.show_done(3, 10, "3 of 10")
    qtbot.mouseClick(progress._stop, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(progress._stop, Qt.MouseButton.LeftButton)
    assert stopped == [True]


def test_pieces_that_do_not_fit_go_into_the_next_line(qtbot: QtBot) -> None:
    pieces = [PlainLabel("some words", wrap=False) for _ in range(6)]
    holder = QWidget()
    holder.setLayout(flow(*pieces, gap=4))
    qtbot.addWidget(holder)
    wide = pieces[0].sizeHint().width()
    holder.resize(wide * 2 + 4, 400)
    holder.show()
    tops = [piece.y() for piece in pieces]
    assert tops[0] == tops[1] < tops[2] == tops[3] < tops[4]
    assert all(piece.geometry().right() < holder.width() for piece in pieces)


class Asked(QWidget):
    """A piece that counts how often it is asked for its size."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def sizeHint(self) -> QSize:
        self.times += 1
        return QSize(40, 20)


def test_a_piece_is_asked_for_its_size_once_however_many_widths_are_tried(qtbot: QtBot) -> None:
    pieces = [Asked() for _ in range(50)]
    box, holder = flow(*pieces, gap=4), QWidget()
    holder.setLayout(column(box, None))
    qtbot.addWidget(holder)
    holder.show()
    before = sum(piece.times for piece in pieces)
    heights = [box.heightForWidth(width) for width in (*range(100, 400), *range(100, 400))]
    assert heights[:300] == heights[300:] == sorted(heights[:300], reverse=True)
    assert sum(piece.times for piece in pieces) <= before + len(pieces)


def test_a_piece_that_grows_or_comes_or_goes_moves_the_others_on(qtbot: QtBot) -> None:
    pieces = [PlainLabel("word", wrap=False) for _ in range(3)]
    box, holder = flow(*pieces, gap=4), QWidget()
    holder.setLayout(column(box, None))
    qtbot.addWidget(holder)
    holder.resize(pieces[0].sizeHint().width() * 3 + 8, 300)
    holder.show()
    assert pieces[2].y() == pieces[0].y()
    pieces[0].setText("a word that is far longer than it was")
    qtbot.waitUntil(lambda: pieces[2].y() > pieces[0].y())
    pieces[0].hide()
    qtbot.waitUntil(lambda: pieces[2].y() == pieces[1].y() == 0)
    assert pieces[1].x() == 0
    more = [PlainLabel("word", wrap=False) for _ in range(6)]
    for one in more:
        box.addWidget(one)
    qtbot.waitUntil(lambda: more[-1].y() > pieces[2].y() and more[-1].isVisible())


def test_what_cannot_be_taken_back_is_asked_and_no_is_the_default(qtbot: QtBot, kit: Kit) -> None:
    window, agreed = QWidget(), []
    qtbot.addWidget(window)
    box = kit.notify.ask(window, Question("Erase?", "For good.", "Erase", danger=True), lambda: agreed.append(True))
    assert box.defaultButton().text() == "Cancel"
    box.defaultButton().click()
    assert agreed == []
    box = kit.notify.ask(window, Question("Erase?", "For good.", "Erase", danger=True), lambda: agreed.append(True))
    box.buttons()[0].click()
    assert agreed == [True]


def test_a_choice_in_a_narrow_place_shows_all_its_options(qtbot: QtBot, look: Look) -> None:
    choice = Choice(look, "Programs", tuple((str(number), f"Program number {number}") for number in range(6)))
    page = QWidget()
    page.setLayout(column(choice, None))
    qtbot.addWidget(page)
    page.resize(320, 600)
    page.show()
    qtbot.waitUntil(lambda: all(not choice.button(str(number)).visibleRegion().isEmpty() for number in range(6)))
    tops = {choice.button(str(number)).y() for number in range(6)}
    assert len(tops) > 1
    assert choice.height() >= max(tops) + choice.button("0").height()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_the_button_that_has_the_focus(qtbot: QtBot, look: Look, key: Qt.Key) -> None:
    pressed: list[str] = []
    button = Button("Add first client", partial(pressed.append, "once"))
    qtbot.addWidget(button)
    button.show()
    qtbot.keyClick(button, key)
    assert pressed == ["once"]


def test_enter_with_another_key_is_left_to_its_shortcut(qtbot: QtBot, look: Look) -> None:
    pressed: list[str] = []
    button = Button("Done", partial(pressed.append, "once"))
    qtbot.addWidget(button)
    button.show()
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []


def test_a_label_that_was_narrow_is_no_taller_than_its_words_once_it_is_wide_again(qtbot: QtBot) -> None:
    label = PlainLabel("Before session 29 with K-07, in so many words that they take several lines of a narrow column.")
    qtbot.addWidget(label)
    label.show()
    for wide in (900, 120, 900):
        label.resize(wide, 20)
    assert label.minimumHeight() < 3 * label.fontMetrics().lineSpacing()


def test_a_long_button_goes_on_in_a_second_line_where_there_is_no_room(qtbot: QtBot) -> None:
    button = Button("Save the decisions of this reader to a file")
    qtbot.addWidget(button)
    button.show()
    whole = button.sizeHint()
    button.resize(whole.width() // 2 + 20, whole.height())
    assert button.minimumHeight() > whole.height()
    assert button.text() == "Save the decisions of this reader to a file"
    button.resize(whole.width(), button.height())
    assert button.minimumHeight() == whole.height()
    assert button.minimumSizeHint().width() < whole.width()
    assert Button("Save").minimumSizeHint() == Button("Save").sizeHint()
