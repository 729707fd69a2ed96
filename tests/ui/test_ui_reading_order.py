"""Tab follows what is read, there and back, on every page and in every box; what goes on below is reached by key."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import every_page, fresh_session, go
from wa_journal.services.suite import Suite
from wa_journal.ui.backups.rotate_box import RotateBox, Rotation
from wa_journal.ui.craft.own_rating import OwnRating
from wa_journal.ui.crash_box import CrashBox
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.lock.restore_box import RestoreBox
from wa_journal.ui.page import Page
from wa_journal.ui.parts.box import Box
from wa_journal.ui.profile.erase_box import EraseBox
from wa_journal.ui.profile.pack_box import PackBox
from wa_journal.ui.settings.renew_box import RenewBox
from wa_journal.ui.shell.add_client import AddClient
from wa_journal.ui.shell.commands import Commands
from wa_journal.ui.shell.palette import Palette

TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


def pressed(qtbot: QtBot, key: Qt.Key) -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    qtbot.keyClick(here, key, Qt.KeyboardModifier.ShiftModifier if key == BACK else Qt.KeyboardModifier.NoModifier)
    there = QApplication.focusWidget()
    assert there is not None
    return there


def round_by(qtbot: QtBot, key: Qt.Key) -> list[QWidget]:
    """Press Tab until one is where one began."""
    first = QApplication.focusWidget()
    assert first is not None
    seen = [first]
    while (there := pressed(qtbot, key)) is not first:
        assert there not in seen, "Tab goes round in a part and leaves the rest out"
        seen.append(there)
    return seen


def box_in(piece: QWidget, around: QWidget) -> tuple[QWidget, QRect]:
    """Give the direct child of `around` that holds a piece, and where it stands."""
    while piece.parentWidget() is not around:
        piece = piece.parentWidget()
    return piece, QRect(piece.mapTo(around, QPoint(0, 0)), piece.size())


def out_of_order(before: QWidget, after: QWidget) -> bool:
    """Say whether what comes later stands above, or in the same line to the left."""
    around = before.parentWidget()
    while not around.isAncestorOf(after):
        around = around.parentWidget()
    if around is after or before.isAncestorOf(after):
        return False
    (_, first), (_, second) = box_in(before, around), box_in(after, around)
    above = second.bottom() <= first.top()
    beside = second.top() < first.bottom() and first.top() < second.bottom()
    return above or (beside and second.right() <= first.left())


def ordered(qtbot: QtBot, window: QWidget) -> list[QWidget]:
    """Go round both ways, and give the stops from the one that is read first."""
    there, back = round_by(qtbot, TAB), round_by(qtbot, BACK)
    assert there == [back[0], *reversed(back[1:])]
    turns = [place for place in range(len(there)) if out_of_order(there[place - 1], there[place])]
    assert len(turns) <= 1, [(named(there[place - 1]), named(there[place])) for place in turns]
    missing = [
        named(one)
        for one in window.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if one.focusProxy() is None and one not in there and not in_a_choice(one) and one.window() is window
        if not isinstance(one.parent(), QLineEdit)
    ]
    assert missing == []
    return there


def in_a_choice(one: QWidget) -> bool:
    """Arrow keys lead to the other buttons of a choice."""
    return isinstance(one, QAbstractButton) and one.group() is not None and one.group().exclusive()


def named(one: QWidget) -> str:
    return f"{type(one).__name__} {one.accessibleName() or getattr(one, 'text', str)()}"


@pytest.mark.parametrize(("percent", "width"), [(100, 1280), (200, 1024)])
def test_tab_follows_every_page_as_it_is_read_and_what_goes_on_below_is_reached(
    qtbot: QtBot, journal: OpenJournal, percent: int, width: int
) -> None:
    journal.window.activateWindow()
    journal._kit.look.set_percent(percent)
    journal.window.resize(width, 700)
    for key, page in every_page(qtbot, journal):
        # What was just shown has its place a few turns of the loop later.
        for _ in range(4):
            QApplication.processEvents()
        page.take_focus()
        order = ordered(qtbot, journal.window)
        for area in page.findChildren(QScrollArea):
            if area.isVisible() and area.verticalScrollBar().maximum():
                assert read_to_the_end(qtbot, area, order), (key, named(area))
        every = [keys.toString() for one in (journal.window.commands, page) for keys in keys_of(one)]
        assert sorted(set(every)) == sorted(every), f"two things on {key} have one key"


def keys_of(offering: Commands | Page) -> list[QKeySequence]:
    actions = offering.actions if isinstance(offering, Commands) else offering.actions()
    return [keys for action in actions for keys in action.shortcuts()]


def test_tab_follows_the_session_page_also_after_parts_of_it_were_opened(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    journal.window.activateWindow()
    page, _ = fresh_session(qtbot, journal, suite)
    page.writing.ways.to_facts()
    page.editor.show_part(None)
    QApplication.processEvents()
    page.take_focus()
    order = ordered(qtbot, journal.window)
    ratings = [place for place, one in enumerate(order) if page.record.ratings.isAncestorOf(one)]
    assert ratings == list(range(ratings[0], ratings[0] + len(ratings)))
    strain = order[ratings[-1]]
    assert page.record.ratings.strain.isAncestorOf(strain), "the question about a strain comes with the ratings"
    assert page.record.facts.isAncestorOf(order[ratings[0] - 1]), "what stands above the ratings comes before them"


def test_a_page_is_acted_on_by_its_keys_wherever_the_focus_is(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    journal.window.activateWindow()
    page, _ = fresh_session(qtbot, journal, suite)
    finder = next(one for one in journal.workspace.rail.findChildren(QAbstractButton) if one.property("kind") == "finder")
    finder.setFocus()
    qtbot.keyClick(finder, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    here = QApplication.focusWidget()
    assert here is not None
    assert page.record.ratings.isAncestorOf(here)


def test_the_palette_does_what_is_done_by_key_on_the_page(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    journal.window.activateWindow()
    page, _ = fresh_session(qtbot, journal, suite)
    for typed in ("date", "held"):
        journal.finder.show()
        box = QApplication.activeModalWidget()
        assert isinstance(box, Palette)
        qtbot.keyClicks(box.line, typed)
        qtbot.keyClick(box.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: journal.window.isActiveWindow())
        here = QApplication.focusWidget()
        assert here is not None
        assert page.record.facts.isAncestorOf(here), typed
        page.writing.ways.to_entry()


def boxes(journal: OpenJournal, suite: Suite) -> Iterator[Box]:
    """Give each box of the program, open."""
    kit, window, client = journal._kit, journal.window, journal.workspace.clients[0]
    rotation = Rotation(lambda secret: False, lambda *told: None, "AAAA-BBBB", lambda code: None)  # noqa: ARG005
    yield RotateBox(kit, rotation, window)
    yield RenewBox(kit, suite, window)
    yield RestoreBox(kit, lambda *told: False, None, window)  # noqa: ARG005
    yield OwnRating(kit, suite.keeping.opens_with, window)
    yield PackBox(kit, suite, client, window)
    yield EraseBox(kit, suite, client, window)
    yield CrashBox(kit.look, ValueError(), QApplication.processEvents, QApplication.processEvents, window)
    yield AddClient(kit, partial(suite.clients.add), window)
    for show in (journal.show_keys, journal.show_help, journal.finder.show):
        show()
        yield QApplication.activeModalWidget()


def test_the_boxes_walked_here_are_all_there_are() -> None:
    ui = Path(__file__).resolve().parents[2] / "wa_journal" / "ui"
    found = [path.stem for path in ui.rglob("*.py") if "(QDialog)" in path.read_text("utf-8")]
    assert found == ["box"], "a box that is none of ours follows Qt's own order"
    assert len(Box.__subclasses__()) == 11


@pytest.mark.parametrize("percent", [100, 200])
def test_every_box_is_gone_through_and_read_to_its_end_by_key(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, percent: int
) -> None:
    journal.window.activateWindow()
    journal._kit.look.set_percent(percent)
    journal.window.resize(1024, 700)
    go(qtbot, journal, "session")
    seen = set()
    for box in boxes(journal, suite):
        assert isinstance(box, QDialog)
        box.open()
        box.resize(box.width(), min(box.height(), 500))
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
        box.activateWindow()
        QApplication.processEvents()
        seen.add(type(box))
        ordered(qtbot, box)
        for area in box.findChildren(QScrollArea):
            if area.isVisible() and area.verticalScrollBar().maximum():
                assert read_to_the_end(qtbot, area, round_by(qtbot, TAB)), (type(box).__name__, percent)
        box.reject()
    assert seen == set(Box.__subclasses__())


def read_to_the_end(qtbot: QtBot, area: QScrollArea, order: list[QWidget]) -> bool:
    """Say whether some stop in it lets the keys scroll to the end: the last one on its own, or by End."""
    bar = area.verticalScrollBar()
    for stop in [one for one in reversed(order) if one is area or area.isAncestorOf(one)]:
        stop.setFocus()
        area.ensureWidgetVisible(stop)
        if bar.value() < bar.maximum():
            qtbot.keyClick(stop, Qt.Key.Key_End)
        if bar.value() == bar.maximum():
            return True
    return False


def test_the_list_of_keys_scrolls_at_once_and_closes_by_enter(qtbot: QtBot, journal: OpenJournal) -> None:
    journal.window.activateWindow()
    go(qtbot, journal, "session")
    journal.show_keys()
    box = QApplication.activeModalWidget()
    assert isinstance(box, Box)
    bar = box.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and box.isAncestorOf(QApplication.focusWidget()))
    places = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        qtbot.keyClick(QApplication.focusWidget(), key)
        places.append(bar.value())
    assert 0 < places[0] < places[1] < places[2] == bar.maximum() > places[3] > places[4] == 0
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not box.isVisible()
