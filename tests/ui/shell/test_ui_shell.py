"""The frame: every command has a key on the sheet, the palette finds, the window says nobody's name."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wa_journal.host import resources
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.services.tags.language import known_indicators
from wa_journal.ui.kit import Kit
from wa_journal.ui.languages import Languages
from wa_journal.ui.look import Look
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.page import Page
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.plain_letters import plain_letters
from wa_journal.ui.place import Place
from wa_journal.ui.shell.commands import Command, Commands
from wa_journal.ui.shell.keys_sheet import KeysSheet
from wa_journal.ui.shell.page_spec import PageSpec, Scope
from wa_journal.ui.shell.palette import Offer, Palette, fitting
from wa_journal.ui.shell.pick_indicator import pick_indicator
from wa_journal.ui.shell.workspace import Ways, Workspace
from wa_journal.ui.wording import worded

UI = Path(__file__).resolve().parents[3] / "wa_journal" / "ui"
CLIENTS = (Client(ClientId("1"), "K-07", date(2026, 1, 5)),)


class Told(Page):
    """A page that counts how often it was loaded and left."""

    concerns = Touched.TAGS

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.loaded = self.left = 0
        self.fill(column(PlainLabel("words")))

    def reload(self) -> None:
        self.loaded += 1

    def leave(self) -> None:
        self.left += 1


@pytest.fixture
def workspace(qtbot: QtBot, kit: Kit) -> Workspace:
    pages = tuple(
        PageSpec(key, key.title(), "entry", scope, lambda: Told(kit))
        for key, scope in (
            ("today", Scope.JOURNAL),
            ("search", Scope.JOURNAL),
            ("entries", Scope.CLIENT),
            ("chart", Scope.CLIENT),
        )
    )
    made = Workspace(kit, Ways(lambda: CLIENTS, pages, "today"))
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    qtbot.waitUntil(lambda: bool(made.clients))
    return made


def told(workspace: Workspace) -> Told:
    assert isinstance(workspace.page, Told)
    return workspace.page


def test_a_page_is_put_away_before_another_opens(workspace: Workspace) -> None:
    first = told(workspace)
    workspace.go(Place("search"))
    assert first.left == 1
    assert told(workspace) is not first


def test_back_goes_where_one_was(workspace: Workspace) -> None:
    workspace.go(Place("search"))
    workspace.go(Place("entries", ClientId("1")))
    workspace.go_back()
    assert workspace.place.page == "search"
    workspace.go_back()
    assert workspace.place.page == "today"


def test_back_passes_over_the_place_where_one_is_and_never_runs_out(workspace: Workspace) -> None:
    workspace.go(Place("entries", ClientId("1")))
    workspace.go_tab("entries")
    workspace.go_back()
    assert workspace.place.page == "today", "the same page once more is no place to go back to"
    workspace.go(Place("entries", ClientId("1")))
    workspace.go_tab("entries")
    for _ in range(3):
        workspace.go_back()
    assert workspace.place.page == "today"
    workspace.go_back()
    assert workspace.place.page == "today"


def test_a_client_opens_on_the_tab_that_was_open_last(workspace: Workspace) -> None:
    workspace.go(Place("chart", ClientId("1")))
    workspace.go(Place("today"))
    workspace.go_client("1")
    assert workspace.place.page == "chart"


def test_a_page_reloads_only_if_a_change_concerns_it(kit: Kit, workspace: Workspace) -> None:
    page = told(workspace)
    before = page.loaded
    kit.tasks.changed.emit(Change(Touched.SETTINGS))
    assert page.loaded == before
    kit.tasks.changed.emit(Change(Touched.TAGS))
    assert page.loaded == before + 1


def test_a_page_out_of_sight_reloads_when_it_is_next_shown(kit: Kit, workspace: Workspace) -> None:
    page = told(workspace)
    workspace.go(Place("search"))
    before = page.loaded
    kit.tasks.changed.emit(Change(Touched.TAGS))
    assert page.loaded == before
    workspace.go(Place("today"))
    assert page.loaded == before + 1


def test_lock_is_in_sight_on_every_page(workspace: Workspace) -> None:
    for place in (Place("today"), Place("search"), Place("entries", ClientId("1"))):
        workspace.go(place)
        assert workspace.header.lock.isVisible()
        assert workspace.rect().contains(workspace.header.lock.mapTo(workspace, workspace.header.lock.rect().bottomRight()))


@pytest.fixture
def window(qtbot: QtBot, kit: Kit) -> MainWindow:
    made = MainWindow(kit, demo=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_title_never_says_whom_it_is_about(qtbot: QtBot, kit: Kit, window: MainWindow, workspace: Workspace) -> None:
    window.show_inside(workspace)
    workspace.go(Place("entries", ClientId("1")))
    assert "K-07" not in window.windowTitle()


def test_text_grows_and_shrinks_by_key_within_limits(qtbot: QtBot, kit: Kit, window: MainWindow) -> None:
    for _ in range(20):
        window.commands.run("larger")
    assert kit.look.percent == 200
    for _ in range(20):
        window.commands.run("smaller")
    assert kit.look.percent == 80
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    window.commands.run("plain")
    assert kit.look.percent == 100


def test_the_sheet_lists_every_action_that_has_a_key(qtbot: QtBot, kit: Kit, window: MainWindow) -> None:
    window.commands.add(Command("lock", "Journal", "Lock", "Ctrl+L", list))
    sheet = KeysSheet(kit.look, window.commands.actions, "Session", (("Enter", "Keep the tag"),), window)
    qtbot.addWidget(sheet)
    listed = {(words, keys) for _, words, keys in sheet.rows}
    assert {("Lock", "Ctrl+L"), ("Keep the tag", "Enter")} <= listed
    assert len(listed) == len(window.commands.actions) + 1


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    keys = [keys.toString() for action in window.commands.actions for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_a_command_taken_out_runs_no_more(qtbot: QtBot) -> None:
    holder, ran = QWidget(), []
    qtbot.addWidget(holder)
    commands = Commands(holder)
    commands.add(Command("go", "Journal", "Go", "Ctrl+G", lambda: ran.append(True)))
    commands.run("go")
    commands.clear()
    commands.run("go")
    assert ran == [True]
    assert holder.actions() == []


def offers(*words: str) -> tuple[Offer, ...]:
    return tuple(Offer(word, "command", list) for word in words)


def test_the_palette_ranks_beginnings_first() -> None:
    found = fitting(offers("All keys", "Lock", "Keep", "Clock settings"), "lock")
    assert [offer.words for offer in found] == ["Lock", "Clock settings"]


def test_every_typed_word_must_occur() -> None:
    assert fitting(offers("Add a client", "Add an event"), "ev add") == offers("Add an event")[:0] + fitting(
        offers("Add an event"), "add"
    )


@pytest.fixture(params=["de", "fr", "ro"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    languages = Languages(qapp, resources)
    languages.speak(request.param)
    yield
    languages.speak("en")
    QLocale.setDefault(QLocale("en_GB"))


def test_a_tag_is_found_by_the_name_that_is_shown_by_the_english_one_and_by_its_key(
    qtbot: QtBot, look: Look, spoken: None
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    indicators = known_indicators()
    picker = pick_indicator(look, indicators, "Which tag?", list, window)
    shown = {one.id: worded(one.label) for one in indicators}
    assert sum(shown[one.id] != one.label for one in indicators) > len(indicators) // 2
    for one in indicators:
        for typed in (shown[one.id], plain_letters(shown[one.id]), str(one.label), one.id):
            picker.line.setText(typed)
            assert shown[one.id] in [row.title for row in picker.list.rows.rows], typed
    assert "officer" not in {row.note for row in picker.list.rows.rows}
    picker.line.clear()
    assert len(picker.list.rows.rows) == len(indicators), "all can be gone through, before a letter is typed too"
    one = indicators[0]
    picker.line.setText(worded(one.definition))
    assert shown[one.id] in [row.title for row in picker.list.rows.rows], "the words that are read there find it"
    picker.reject()


def test_the_palette_runs_what_enter_chooses(qtbot: QtBot, kit: Kit, window: MainWindow) -> None:
    ran: list[str] = []
    palette = Palette(
        kit.look,
        (Offer("Lock", "command", lambda: ran.append("lock")), Offer("Quit", "command", lambda: ran.append("quit"))),
        None,
        window,
    )
    qtbot.addWidget(palette)
    palette.open()
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert ran == ["quit"]


def test_the_palette_says_so_when_nothing_fits(qtbot: QtBot, kit: Kit, window: MainWindow) -> None:
    palette = Palette(kit.look, offers("Lock"), None, window)
    qtbot.addWidget(palette)
    palette.open()
    qtbot.keyClicks(palette.line, "zzz")
    assert palette._none.isVisible()
    palette.reject()


def test_where_one_thing_is_to_be_chosen_letters_that_fit_nothing_stay_and_choose_nothing(
    qtbot: QtBot, look: Look, window: MainWindow
) -> None:
    chosen: list[str] = []
    picker = pick_indicator(look, known_indicators(), "Which tag?", chosen.append, window)
    for typed in ("trustworthyness", "I was with him at the bakery and", "????"):
        picker.line.clear()
        qtbot.keyClicks(picker.line, typed)
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)
        assert (chosen, picker.line.text(), picker.list.rows.rowCount()) == ([], typed, 0)
        assert picker.isVisible()
        assert picker._none.isVisible()
    picker.reject()


def test_what_was_found_for_letters_changed_since_is_not_offered(qtbot: QtBot, kit: Kit, window: MainWindow) -> None:
    asked: dict[str, Callable[[tuple[Offer, ...]], None]] = {}

    def _entries(owner: QObject, words: str, told: Callable[[tuple[Offer, ...]], None]) -> None:
        asked[words] = told

    palette = Palette(kit.look, offers("Lock"), _entries, window)
    qtbot.addWidget(palette)
    palette.open()
    for typed in ("bakery", "forklift"):
        palette.line.setText(typed)
        qtbot.waitUntil(lambda typed=typed: typed in asked)
    asked["bakery"](offers("of the bakery"))
    assert palette.list.rows.rowCount() == 0
    asked["forklift"](offers("of the forklift"))
    assert [row.title for row in palette.list.rows.rows] == ["of the forklift"]
    palette.reject()


def test_colours_and_style_sheets_stand_in_one_place() -> None:
    found = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if re.search(r"#[0-9a-fA-F]{6}\b|setStyleSheet|QColor\(\d", path.read_text("utf-8"))
    }
    assert found <= {"look.py"}


def test_slots_are_named_and_no_lambda_is_connected() -> None:
    held = [path.name for path in UI.rglob("*.py") if re.search(r"\.connect\(\s*lambda", path.read_text("utf-8"))]
    assert held == []


def test_a_click_beside_the_clients_lights_up_nobody(qtbot: QtBot, workspace: Workspace) -> None:
    clients = workspace.rail.list
    below = clients.viewport().rect().bottomLeft() + QPoint(20, -10)
    assert not clients.indexAt(below).isValid()
    qtbot.mouseClick(clients.viewport(), Qt.MouseButton.LeftButton, pos=below)
    qtbot.waitUntil(clients.hasFocus)
    assert (clients.key, workspace.place) == ("", Place("today"))
    workspace.page.setFocus()
    clients.setFocus(Qt.FocusReason.TabFocusReason)
    assert clients.key == "1", "reached by key it has a row to start from"


def test_a_client_off_the_list_is_named_and_nobody_else_lights_up(qtbot: QtBot, kit: Kit) -> None:
    pages = tuple(
        PageSpec(key, key.title(), "entry", scope, lambda: Told(kit))
        for key, scope in (("today", Scope.JOURNAL), ("entries", Scope.CLIENT))
    )
    listed = tuple(Client(ClientId(name), name, date(2026, 1, 5)) for name in ("K-07", "K-11"))
    off = Client(ClientId("off"), "K-99", date(2026, 3, 2), archived_on=date(2026, 9, 1))
    made = Workspace(kit, Ways(lambda: (*listed, off), pages, "today"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.clients))
    assert off not in made.clients
    made.go(Place("entries", listed[0].id))
    assert made.rail.list.key == listed[0].id
    made.go(Place("entries", off.id))
    assert made.header.title.text() == "K-99"
    assert made.rail.list.key == ""
    made.go(Place("entries", listed[0].id))
    made.rail._filter.setText(listed[1].codename)
    assert made.rail.list.key == "", "the one in sight is filtered out"
    made.rail._filter.clear()
    assert made.rail.list.key == listed[0].id
