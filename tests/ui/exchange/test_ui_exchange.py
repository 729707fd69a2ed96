"""Import and export in the window: looked at first, stopped without a trace, gone on with, taken back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.exchange.diaries import MAKERS, Written
from tests.vaults import new_office
from wa_journal.model.bringing import Diary, DiaryKind, Mapping, Preview
from wa_journal.services.moving import import_record
from wa_journal.services.suite import Suite, build
from wa_journal.ui.exchange.page import ExchangePage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.parts.plain_label import Named
from wa_journal.ui.place import Place

THREE = [Written(date(2025, 3, day), f"Entry of day {day}.", tags=("K-07",)) for day in (3, 10, 17)]
MANY = [Written(date(2020 + number // 300, 1 + number % 12, 1 + number % 28), f"Entry {number}.") for number in range(120)]


@pytest.fixture
def suite(tmp_path: Path) -> Iterator[Suite]:
    office, _code = new_office(tmp_path / "journal")
    made = build(office)
    made.preferences.set("use_encoder", False)
    yield made
    office.close()


@pytest.fixture
def journal(qtbot: QtBot, kit: Kit, suite: Suite) -> Iterator[OpenJournal]:
    window = MainWindow(kit)
    qtbot.addWidget(window)
    opened = OpenJournal(window, kit, suite)
    window.resize(1280, 820)
    window.show()
    opened.workspace.go(Place("exchange"))
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=10_000)
    yield opened
    opened.idle.stop()
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=10_000)
    window.may_close = None
    kit.tasks.close()


@pytest.fixture
def page(journal: OpenJournal) -> ExchangePage:
    found = journal.workspace.page
    assert isinstance(found, ExchangePage)
    return found


@pytest.fixture
def read(qtbot: QtBot, kit: Kit, page: ExchangePage, tmp_path: Path) -> Callable[..., None]:
    def call(entries: list[Written], kind: DiaryKind = DiaryKind.JRNL) -> None:
        place = MAKERS[kind](tmp_path / f"diary-{len(list(tmp_path.iterdir()))}", entries)
        page.bring.kind.choose(kind.value)
        page.bring.read(place)
        qtbot.waitUntil(lambda: kit.tasks.idle, timeout=10_000)

    return call


@pytest.fixture
def gate(suite: Suite, monkeypatch: pytest.MonkeyPatch) -> tuple[Event, Event]:
    """An import that waits in its middle: the first event says that it is there, the second lets it go on."""
    there, go_on = Event(), Event()
    bring = suite.bringing.bring

    def held(diary: Diary, mapping: Mapping, step: Callable[[int, int], None]) -> Preview:
        def wait(done: int, whole: int) -> None:
            if done:
                there.set()
                go_on.wait(20)
            step(done, whole)

        return bring(diary, mapping, wait)

    monkeypatch.setattr(suite.bringing, "bring", held)
    return there, go_on


def settled(qtbot: QtBot, kit: Kit) -> None:
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=20_000)


def entries(suite: Suite) -> int:
    return sum(len(suite.sessions.all(client.id)) for client in suite.clients.all(archived=True))


def answer(qtbot: QtBot, kind: str) -> None:
    """Press a button of the question that is asked."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if str(button.property("kind")) == kind).click()


def test_a_diary_is_looked_at_then_brought_in_then_taken_back(
    qtbot: QtBot, kit: Kit, page: ExchangePage, suite: Suite, read: Callable[..., None]
) -> None:
    read(THREE)
    assert not page.bring.bring.isEnabled(), "a client must be named first"
    qtbot.keyClicks(page.bring.mapping.codename, "K-07")
    qtbot.waitUntil(page.bring.bring.isEnabled, timeout=5000)
    assert page.bring.shares.rows.rows[0].title == "K-07"
    assert entries(suite) == 0
    page.bring.bring.click()
    settled(qtbot, kit)
    assert entries(suite) == 3
    assert "3 entries are new" in page.banner.words
    page.bring.back.click()
    answer(qtbot, "danger")
    settled(qtbot, kit)
    assert entries(suite) == 0
    assert not page.bring.back.isVisible()


def test_a_label_goes_to_the_client_of_its_name(
    qtbot: QtBot, kit: Kit, suite: Suite, page: ExchangePage, read: Callable[..., None]
) -> None:
    suite.clients.add("K-07")
    read(THREE)
    assert page.bring.bring.isEnabled()
    assert [(row.title, row.note) for row in page.bring.shares.rows.rows] == [("K-07", "")]


@pytest.mark.parametrize("kind", DiaryKind)
def test_each_kind_is_read_and_shown(kind: DiaryKind, page: ExchangePage, read: Callable[..., None]) -> None:
    read(THREE, kind)
    assert page.bring.read_part.isVisible()
    assert page.bring.columns.isVisible() == (kind is DiaryKind.CSV)


def test_a_damaged_diary_is_said_in_one_sentence(qtbot: QtBot, kit: Kit, page: ExchangePage, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{")
    page.bring.kind.choose(DiaryKind.JRNL.value)
    page.bring.read(tmp_path / "a.json")
    settled(qtbot, kit)
    assert page.banner.words.startswith("This cannot be read as the diary you chose")
    assert not page.bring.read_part.isVisible()
    assert not page.bring.job.progress.isVisible()


def test_an_import_that_is_stopped_leaves_nothing(
    qtbot: QtBot, kit: Kit, page: ExchangePage, suite: Suite, read: Callable[..., None], gate: tuple[Event, Event]
) -> None:
    read(MANY)
    qtbot.keyClicks(page.bring.mapping.codename, "K-07")
    qtbot.waitUntil(page.bring.bring.isEnabled, timeout=5000)
    page.bring.bring.click()
    qtbot.waitUntil(gate[0].is_set, timeout=10_000)
    assert entries(suite) > 0
    page.bring.job.stop()
    gate[1].set()
    settled(qtbot, kit)
    assert entries(suite) == 0
    assert suite.clients.all(archived=True) == ()
    assert page.bring.bring.isEnabled(), "it can be tried again"


def test_nothing_beside_it_stops_an_import_or_what_takes_it_back(
    qtbot: QtBot, kit: Kit, page: ExchangePage, suite: Suite, read: Callable[..., None], gate: tuple[Event, Event]
) -> None:
    bring = page.bring
    read(MANY)
    qtbot.keyClicks(bring.mapping.codename, "K-07")
    qtbot.waitUntil(bring.bring.isEnabled, timeout=5000)
    qtbot.keyClicks(bring.mapping.codename, "1")
    bring.bring.click()
    qtbot.waitUntil(gate[0].is_set, timeout=10_000)
    # The pause after the last letter ends meanwhile.
    qtbot.wait(400)
    beside = (bring.kind, bring.file, bring.folder, bring.mapping, bring.back)
    assert not any(piece.isEnabled() for piece in beside)
    gate[1].set()
    settled(qtbot, kit)
    assert entries(suite) == len(MANY)
    assert [client.codename for client in suite.clients.all()] == ["K-071"]
    page.banner._button.click()
    assert page.banner.words == "", "what was brought in is no news any more"
    assert not any(piece.isEnabled() for piece in beside)
    settled(qtbot, kit)
    assert entries(suite) == 0
    assert bring.file.isEnabled()


def test_what_was_taken_back_can_be_brought_in_again(
    qtbot: QtBot, kit: Kit, page: ExchangePage, suite: Suite, read: Callable[..., None]
) -> None:
    suite.clients.add("K-07")
    read(THREE)
    page.bring.bring.click()
    settled(qtbot, kit)
    read(THREE)
    assert not page.bring.bring.isEnabled(), "all of it is there"
    page.bring.back.click()
    answer(qtbot, "danger")
    settled(qtbot, kit)
    assert page.bring.bring.isEnabled()
    page.bring.bring.click()
    settled(qtbot, kit)
    assert entries(suite) == 3


def test_a_diary_that_was_put_away_while_it_was_read_is_not_shown(
    qtbot: QtBot, kit: Kit, page: ExchangePage, tmp_path: Path
) -> None:
    place = MAKERS[DiaryKind.CSV](tmp_path / "diary", MANY)
    page.bring.kind.choose(DiaryKind.CSV.value)
    page.bring.read(place)
    page.bring.kind.choose(DiaryKind.JRNL.value)
    settled(qtbot, kit)
    assert not page.bring.read_part.isVisible()


def test_closing_in_the_middle_asks_first_and_leaves_nothing(
    qtbot: QtBot,
    kit: Kit,
    journal: OpenJournal,
    page: ExchangePage,
    suite: Suite,
    read: Callable[..., None],
    gate: tuple[Event, Event],
) -> None:
    read(MANY)
    qtbot.keyClicks(page.bring.mapping.codename, "K-07")
    qtbot.waitUntil(page.bring.bring.isEnabled, timeout=5000)
    page.bring.bring.click()
    qtbot.waitUntil(gate[0].is_set, timeout=10_000)
    journal.window.close()
    assert journal.window.isVisible()
    answer(qtbot, "danger")
    qtbot.waitUntil(lambda: not journal.window.isVisible())
    kit.tasks.close(at_once=True)
    gate[1].set()
    kit.tasks._workers["aside"].shutdown(wait=True)
    assert entries(suite) == 0


def test_columns_can_be_set_by_hand(qtbot: QtBot, kit: Kit, page: ExchangePage, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("date,first,text\n03/04/2025,One.,Two.\n")
    page.bring.kind.choose(DiaryKind.CSV.value)
    page.bring.read(tmp_path / "a.csv")
    settled(qtbot, kit)
    shown = page.bring._examples.rows.rows[0]
    assert (shown.title, shown.detail) == ("3 Apr 2025", "Two.")
    field = page.bring.columns.fields[next(role for role in page.bring.columns.fields if role.value == "text")]
    field.setCurrentIndex(field.findData("first"))
    field.activated.emit(field.currentIndex())
    settled(qtbot, kit)
    page.bring.columns.order.choose("month")
    settled(qtbot, kit)
    shown = page.bring._examples.rows.rows[0]
    assert (shown.title, shown.detail) == ("4 Mar 2025", "One.")


def test_everything_is_written_once_a_reason_is_given(
    qtbot: QtBot, kit: Kit, page: ExchangePage, suite: Suite, tmp_path: Path
) -> None:
    suite.clients.add("K-07")
    assert not page.take.write.isEnabled()
    qtbot.keyClicks(page.take.reason, "leaving")
    assert page.take.write.isEnabled()
    page.take.write_to(tmp_path / "mine.json")
    settled(qtbot, kit)
    assert [row["codename"] for row in json.loads((tmp_path / "mine.json").read_text())["client"]] == ["K-07"]
    assert "not encrypted" in page.banner.words


def test_one_file_is_written_at_a_time(
    qtbot: QtBot, kit: Kit, page: ExchangePage, suite: Suite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, take = Event(), suite.taking.take

    def held(*told: object) -> object:
        go_on.wait(20)
        return take(*told)  # type: ignore[arg-type]

    monkeypatch.setattr(suite.taking, "take", held)
    qtbot.keyClicks(page.take.reason, "leaving")
    page.take.write_to(tmp_path / "mine.json")
    qtbot.keyClicks(page.take.reason, " soon")
    assert not page.take.write.isEnabled()
    go_on.set()
    settled(qtbot, kit)
    assert (tmp_path / "mine.json").exists()
    qtbot.keyClicks(page.take.reason, "again")
    assert page.take.write.isEnabled()


def test_an_import_that_was_cut_off_is_said_when_the_journal_opens(qtbot: QtBot, kit: Kit, suite: Suite) -> None:
    with suite.bringing._desk.work() as work:
        import_record.begin(work, suite.bringing._desk.clock(), DiaryKind.JRNL)
    window = MainWindow(kit)
    qtbot.addWidget(window)
    opened = OpenJournal(window, kit, suite)
    qtbot.waitUntil(lambda: "cut off" in opened.workspace.banner.words, timeout=10_000)
    opened.idle.stop()
    window.may_close = None
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=10_000)
    kit.tasks.close()


def test_why_nothing_would_come_in_is_said_and_a_label_is_shown_as_it_is(page: ExchangePage, read: Callable[..., None]) -> None:
    read([Written(date(2025, 3, 3), "One.", tags=("R&D",))])
    assert "Give the new client a codename first." in page.bring._told.text()
    named = [label.text() for label in page.bring.mapping.findChildren(Named)]
    assert "“R&&D” · 1" in named, "as no access key"
