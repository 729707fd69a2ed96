"""A file gets its ending wherever it is saved, and is written over only where somebody agreed to it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.ui.access.page import AccessPage
from wa_journal.ui.charts.page import TrajectoryPage
from wa_journal.ui.coding.page import SECOND, TagsPage
from wa_journal.ui.coding.second_view import SecondView
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.crash import Crashes
from wa_journal.ui.exchange.page import ExchangePage
from wa_journal.ui.handover.page import HandoverPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.profile.pack_box import PackBox
from wa_journal.ui.profile.page import ProfilePage
from wa_journal.ui.save_as import ask_where

CHART = (".png", ".svg", ".pdf")


@pytest.fixture
def type_name(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def stand_in(chosen: Path | None, kind: str = "") -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen) if chosen else "", kind))

    return stand_in


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def question() -> QMessageBox:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    return box


@pytest.mark.parametrize(
    ("offered", "typed", "kind", "endings", "named"),
    [
        ("handover.wahandover", "give", "", (), "give.wahandover"),
        ("handover.wahandover", "give.wahandover", "", (), "give.wahandover"),
        ("copy.pdf", "A.PDF", "", (), "A.PDF"),
        ("supervision-2026-03-04.pdf", "summary 4.3", "", (), "summary 4.3.pdf"),
        ("supervision-2026-03-04.pdf", "summary.docx", "", (), "summary.docx.pdf"),
        ("chart.png", "river", "", CHART, "river.png"),
        ("chart.png", "river", "SVG (*.svg)", CHART, "river.svg"),
        ("chart.png", "river.PDF", "PNG (*.png)", CHART, "river.PDF"),
        ("chart.png", "river.json", "PNG (*.png)", CHART, "river.json.png"),
    ],
)
def test_a_name_gets_the_ending_that_it_lacks(
    kit: Kit, parent: QWidget, tmp_path: Path, type_name: Callable[..., None],
    offered: str, typed: str, kind: str, endings: tuple[str, ...], named: str,
) -> None:  # fmt: skip
    type_name(tmp_path / typed, kind)
    found: list[Path] = []
    ask_where(kit.notify, parent, "Save to", offered, found.append, endings)
    assert found == [tmp_path / named]


def test_nothing_is_saved_where_no_name_was_chosen(kit: Kit, parent: QWidget, type_name: Callable[..., None]) -> None:
    type_name(None)
    found: list[Path] = []
    ask_where(kit.notify, parent, "Save to", "copy.pdf", found.append)
    assert found == []


def test_the_dialog_begins_among_the_documents_or_where_it_is_told(
    kit: Kit, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    offered: list[str] = []
    found: list[Path] = []

    def left(_parent: object, _asked: str, path: str, kinds: str) -> tuple[str, str]:
        offered.extend((path, kinds))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", left)
    ask_where(kit.notify, parent, "Save to", "chart.png", found.append, CHART)
    ask_where(kit.notify, parent, "Save to", str(tmp_path / "backups" / "a.wabackup"), found.append)
    kinds = "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"
    assert offered == [str(tmp_path / "chart.png"), kinds, str(tmp_path / "backups" / "a.wabackup"), ""]
    assert found == []


def test_a_file_that_the_dialog_did_not_ask_about_is_asked_about(
    kit: Kit, parent: QWidget, tmp_path: Path, type_name: Callable[..., None]
) -> None:
    there = tmp_path / "river.pdf"
    there.write_bytes(b"kept")
    found: list[Path] = []
    type_name(there)
    ask_where(kit.notify, parent, "Save to", "copy.pdf", found.append)
    assert found == [there], "the dialog has asked already"
    type_name(tmp_path / "river")
    ask_where(kit.notify, parent, "Save to", "copy.pdf", found.append)
    assert (question().text(), question().informativeText()) == (
        "Write over this file?",
        f"river.pdf is there already, in {tmp_path}.",
    )
    question().defaultButton().click()
    assert found == [there]
    ask_where(kit.notify, parent, "Save to", "copy.pdf", found.append)
    next(one for one in question().buttons() if one is not question().defaultButton()).click()
    assert found == [there, there]


@pytest.mark.parametrize("typed", ["folder", "n" * 255], ids=["a folder", "too long a name"])
def test_what_is_no_file_to_write_over_is_left_to_whoever_writes(
    kit: Kit, parent: QWidget, tmp_path: Path, type_name: Callable[..., None], typed: str
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    type_name(tmp_path / typed)
    found: list[Path] = []
    ask_where(kit.notify, parent, "Save to", "copy.pdf", found.append)
    assert found == [tmp_path / f"{typed}.pdf"]


def save_log(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "access")
    assert isinstance(page, AccessPage)
    page._on_save()


def save_chart(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "trajectory")
    assert isinstance(page, TrajectoryPage)
    page._on_save()


def save_sheet(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "craft")
    assert isinstance(page, CraftPage)
    page.before.sheet._on_save()


def save_decisions(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "coding")
    assert isinstance(page, TagsPage)
    view = page.views[SECOND]
    assert isinstance(view, SecondView)
    view._on_save_own()


def save_copy(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    page._on_copy()
    box = page.window().findChild(PackBox)
    assert isinstance(box, PackBox)
    qtbot.waitUntil(box.write.isEnabled, timeout=20_000)
    box.write.click()


def save_everything(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "exchange")
    assert isinstance(page, ExchangePage)
    page.take.reason.setText("leaving")
    page.take._on_agreed()


def save_handover(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "handover")
    assert isinstance(page, HandoverPage)
    page.give.clients.list.step(0)
    qtbot.keyClick(page.give.clients.list, Qt.Key.Key_Space)
    page.give.recipient.setText("A colleague")
    page.give.reason.setText("leave")
    page.give.write.click()


PLACES = {
    "river.jsonl": save_log,
    "river.png": save_chart,
    "river.pdf": save_sheet,
    "river.json": save_decisions,
    "copy: river.pdf": save_copy,
    "everything: river.json": save_everything,
    "river.wahandover": save_handover,
}


@pytest.mark.parametrize("place", PLACES)
def test_every_place_writes_the_ending_that_was_not_typed(
    qtbot: QtBot, journal: OpenJournal, tmp_path: Path, type_name: Callable[..., None], place: str
) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    type_name(folder / "river")
    PLACES[place](qtbot, journal)
    qtbot.waitUntil(lambda: any(folder.iterdir()) and journal._kit.tasks.idle, timeout=20_000)
    assert [one.name for one in folder.iterdir()] == [place.rpartition(" ")[2]]


def test_a_report_of_a_failure_gets_its_ending_too(
    kit: Kit, parent: QWidget, tmp_path: Path, type_name: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    type_name(tmp_path / "river")
    found: list[tuple[tuple[str, ...], Path]] = []
    Crashes(kit, parent, restart=list, report=lambda *told: found.append(told))._save(("a place",))
    assert found == [(("a place",), tmp_path / "river.txt")]


def test_no_place_asks_where_a_file_goes_in_its_own_way() -> None:
    package = Path(__file__).resolve().parents[2] / "wa_journal"
    asking = [path.name for path in package.rglob("*.py") if "getSaveFileName" in path.read_text("utf-8")]
    assert asking == ["save_as.py"]
