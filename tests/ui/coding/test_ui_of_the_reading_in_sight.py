"""What is shown of a reading or a file on its way is shown under its own name, or not at all once one turned to another."""

import threading
from collections.abc import Callable
from pathlib import Path

from tests.prove.window import Opened
from tests.ui.coding.test_ui_coding import CUES, labels_of, read_by, tags_page
from tests.ui.tagged_entry import an_entry
from wa_journal.model.coding import Blind
from wa_journal.model.text import Indicator
from wa_journal.ui.coding.accuracy_view import PRESENT, AccuracyView
from wa_journal.ui.coding.second_view import SecondView
from wa_journal.ui.coding.team_view import TeamView


def gate(opened: Opened) -> threading.Event:
    made = threading.Event()
    opened.kit.tasks.run_aside(opened.journal.workspace.page, made.wait)
    return made


def second(opened: Opened, reader: str) -> SecondView:
    view = tags_page(opened, "second").view
    assert isinstance(view, SecondView)
    view.reader.setText(reader)
    view.reload()
    opened.settle()
    return view


def test_an_entry_opened_for_another_reader_is_shown_for_that_one_only(opened: Opened) -> None:
    session = an_entry(opened)
    view = second(opened, "AB")
    titles: list[str] = []
    shown = view.blind.show_blind

    def _label_at_once(title: str, read: Blind, known: tuple[Indicator, ...], label: Callable[[str], str]) -> None:
        shown(title, read, known, label)
        titles.append(title)
        view.blind.give("client.hope")

    view.blind.show_blind = _label_at_once  # type: ignore[method-assign]
    holds = gate(opened)
    view._on_open(session)
    view.reader.setText("CD")
    view._on_open(session)
    holds.set()
    opened.settle()
    assert [title.rpartition(" ")[2] for title in titles] == ["CD"]
    assert labels_of(opened, session, "AB") == ()
    assert labels_of(opened, session, "CD") == ("client.hope",)


def test_an_entry_on_its_way_is_not_opened_once_another_reader_is_turned_to(opened: Opened) -> None:
    session = an_entry(opened)
    view = second(opened, "AB")
    holds = gate(opened)
    view._on_open(session)
    view.reader.setText("CD")
    view.reader.editingFinished.emit()
    holds.set()
    opened.settle()
    assert view.start is not view.blind.list
    assert view.blind.read is None


def test_agreement_of_one_reader_never_stands_under_another_ones_name(opened: Opened) -> None:
    session = an_entry(opened)
    opened.suite.tagging.reviewed(session)
    view = read_by(opened, session, "AB")
    view.blind.give("client.hope")
    view.blind.finish.click()
    opened.settle()
    assert "1 entry read by both" in view.told.text()
    assert view.rows.rows.rowCount() > 0
    view.reader.setText("CD")
    assert "read by both" not in view.told.text()
    assert view.rows.rows.rowCount() == 0
    assert {row.note.partition("  ·  ")[0] for row in view.entries.rows.rows}.isdisjoint({"read", "begun"})
    assert not view.forget.isEnabled()
    view.reader.setText("AB")
    holds = gate(opened)
    view.reload()
    opened.kit.tasks.in_line(view, lambda: view.reader.setText("CD"))
    holds.set()
    opened.settle()
    assert "1 entry read by both" not in view.told.text()
    assert view.rows.rows.rowCount() == 0


def test_what_one_folder_would_change_is_not_shown_of_another(opened: Opened, tmp_path: Path) -> None:
    an_entry(opened, "It rained. He did the crow at us and left the room.")
    for name, cues in (("cues", CUES), ("others", CUES.replace("did the crow", "it rained"))):
        (tmp_path / name).mkdir()
        (tmp_path / name / "crow.toml").write_text(cues, encoding="utf-8")
    view = tags_page(opened, "team").view
    assert isinstance(view, TeamView)
    view.use_folder(str(tmp_path / "cues"))
    opened.settle()
    holds = gate(opened)
    view.compare.click()
    view.use_folder(str(tmp_path / "others"))
    opened.kit.tasks.in_line(view, holds.set)
    opened.settle()
    assert view.changes.list.rows.rowCount() == 0
    assert not view.changes.isVisible()
    assert not view.on.isVisible()


def test_counts_of_all_suggestions_are_not_shown_as_those_of_the_present_cues(opened: Opened) -> None:
    view = tags_page(opened, "accuracy").view
    assert isinstance(view, AccuracyView)
    told: list[bool] = []
    shown = view.list.show_rows
    view.list.show_rows = lambda rows: (told.append(view.which.key == PRESENT), shown(rows))  # type: ignore[method-assign]
    holds = gate(opened)
    view.reload()
    opened.kit.tasks.in_line(view, lambda: view.which.choose(PRESENT))
    opened.kit.tasks.in_line(view, holds.set)
    opened.settle()
    assert told == [True]
