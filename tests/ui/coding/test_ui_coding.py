"""The page of the tags: how often right, cues, the team's own, old entries again, learning, a second reader."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened
from tests.ui.tagged_entry import an_entry, pick, tags
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.vault_errors import DiskFull
from wa_journal.ui.coding.page import TagsPage
from wa_journal.ui.coding.second_view import SecondView
from wa_journal.ui.place import Place

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


def read_by(opened: Opened, session: SessionId, reader: str) -> SecondView:
    view = tags_page(opened, "second").view
    assert isinstance(view, SecondView)
    view.reader.setText(reader)
    view.reload()
    opened.settle()
    view._on_open(session)
    opened.settle()
    return view


def labels_of(opened: Opened, session: SessionId, reader: str) -> tuple[str, ...]:
    return opened.suite.coding.double.blind(session, reader).sentences[0][2]


def test_x_takes_the_label_away_that_was_given_last(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    view = read_by(opened, session, "AB")
    blind = view.blind
    blind.give("client.hope")
    blind.give("client.bond")
    opened.settle()
    assert labels_of(opened, session, "AB") == ("client.hope", "client.bond")
    blind.left.emit()
    opened.settle()
    view._on_open(session)
    opened.settle()
    qtbot.keyClicks(blind.list, "x")
    opened.settle()
    assert labels_of(opened, session, "AB") == ("client.hope",)


def test_labels_that_could_not_be_kept_are_tried_again_and_never_told_as_kept(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, double, workspace = an_entry(opened), opened.suite.coding.double, opened.journal.workspace
    view = read_by(opened, session, "AB")

    def full(*given: object, **named: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(double, "keep", full)
        view.blind.give("client.hope")
        view.blind.finish.click()
        opened.settle()
        assert "disk" in view.page.banner.words
        assert view.start is view.blind.list, "the entry stays open"
        view.blind.left.emit()
        opened.settle()
        assert workspace.unsaved
        view._on_open(session)
        opened.settle()
        assert view.blind.read is not None
        assert view.blind.read.sentences[0][2] == ("client.hope",)
    workspace.go(Place("today"))
    opened.settle()
    assert not workspace.unsaved
    assert double.blind(session, "AB").done
    assert labels_of(opened, session, "AB") == ("client.hope",)


def test_labels_of_an_entry_that_was_amended_meanwhile_hold_nobody_up(opened: Opened) -> None:
    session = an_entry(opened)
    view = read_by(opened, session, "AB")
    opened.suite.writing.finish(session, (Section("Only these words stand here now."),))
    view.blind.give("client.hope")
    opened.settle()
    assert view.page.banner.words
    assert not opened.journal.workspace.unsaved


def test_labels_stay_with_the_reader_who_opened_the_entry(opened: Opened, tmp_path: Path) -> None:
    session = an_entry(opened)
    opened.suite.tagging.reviewed(session)
    view = read_by(opened, session, "AB")
    view.blind.give("client.hope")
    view.blind.left.emit()
    opened.settle()
    view.save_to(tmp_path / "ab.json", "AB")
    opened.settle()
    kept = labels_of(opened, session, "AB")
    view.reader.setText("CD")
    gate = threading.Event()
    opened.kit.tasks.run_aside(view.page, gate.wait)
    view.bring(tmp_path / "ab.json")
    view._on_open(session)
    gate.set()
    opened.settle()
    assert "read by CD" in view.blind.title.text()
    view.blind.give("client.bond")
    opened.settle()
    assert labels_of(opened, session, "AB") == kept
    assert labels_of(opened, session, "CD") == ("client.bond",)
