"""Every page on a real journal loads, can be heard, reached by key, read at twice the size and from right to left."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
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

from tests.ui.open_journal import every_page, go
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.tour import Tour

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit, QAbstractItemView, QAbstractSlider)


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


def test_the_keys_of_a_clients_pages_are_numbered_as_their_tabs_stand(qtbot: QtBot, journal: OpenJournal) -> None:
    header = journal.workspace.header
    go(qtbot, journal, "entries")
    tabs = sorted(header._tabs, key=lambda name: header._tabs[name].mapTo(header, QPoint()).x())
    found = []
    for number in range(1, len(tabs) + 1):
        qtbot.keyClick(journal.window, str(number), Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: journal.workspace._kit.tasks.idle)
        found.append(journal.workspace.place.page)
    assert found == tabs


def test_the_tour_takes_every_screen(qtbot: QtBot, kit: Kit, journal: OpenJournal, tmp_path: Path) -> None:
    tour = Tour(journal.window, kit, tmp_path)
    tour.screens(journal)
    names = {path.stem for path in tour.pictures}
    assert {f"{spec.key}-{mode}" for spec in journal.specs for mode in ("light", "dark")} | {"palette", "keys"} <= names
    assert all(path.stat().st_size > 5_000 for path in tour.pictures)
