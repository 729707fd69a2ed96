"""Handing clients over and taking them in, in the window and by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.vaults import CHEAP, new_office
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import EventKind
from wa_journal.model.entries import Section
from wa_journal.model.handover import SHELVES, Purpose
from wa_journal.model.ids import ClientId
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite, build
from wa_journal.store import handover
from wa_journal.ui.handover.give_view import PASSPHRASE as BY_PASSPHRASE
from wa_journal.ui.handover.page import HandoverPage
from wa_journal.ui.handover.sides import differing
from wa_journal.ui.kit import Kit

AGREED = "six words that both sides know"


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Suite, Suite]]:
    """Two open journals."""
    monkeypatch.setattr(handover, "calibrate", lambda: CHEAP)
    offices = [new_office(tmp_path / name)[0] for name in ("one", "two")]
    suites = tuple(build(office) for office in offices)
    for one in suites:
        one.preferences.set("use_encoder", False)
    yield suites  # type: ignore[misc]
    for office in offices:
        office.close()


def shown(qtbot: QtBot, kit: Kit, suite: Suite) -> HandoverPage:
    page = HandoverPage(kit, suite)
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    return page


def client_of(suite: Suite, words: str) -> ClientId:
    client = suite.clients.add("K-01").id
    suite.writing.finish(suite.sessions.next(client, None, None).id, (Section(words),))
    return client


def written(qtbot: QtBot, kit: Kit, suite: Suite, target: Path) -> str:
    page = shown(qtbot, kit, suite)
    page.give.clients.list.step(0)
    qtbot.keyClick(page.give.clients.list, Qt.Key.Key_Space)
    page.give.recipient.setText("A colleague")
    page.give.reason.setText("leave")
    page.write_to(target)
    qtbot.waitUntil(lambda: kit.tasks.idle and "is written" in page.banner.words, timeout=20_000)
    code = page.give.code.text()
    page.leave()
    assert page.give.code.text() == ""
    return code


def test_a_file_is_written_with_the_space_bar_and_taken_in_with_its_code(
    qtbot: QtBot, kit: Kit, two: tuple[Suite, Suite], tmp_path: Path
) -> None:
    here, there = two
    client = client_of(here, "He said the week went well.")
    code = written(qtbot, kit, here, tmp_path / "h.wahandover")
    page = shown(qtbot, kit, there)
    page.take.show_file(tmp_path / "h.wahandover")
    page.take.secret.setText(code)
    qtbot.keyClick(page.take.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.take.incoming is not None or page.banner.words != "", timeout=20_000)
    assert page.banner.words == ""
    assert [row.title for row in page.take.arrivals.rows.rows] == ["K-01"]
    assert "1 session and 1 entry come in" in page.take.arrivals.rows.rows[0].detail
    assert page.take.officer.isChecked()
    assert page.take.conflicts.isHidden()
    page.take.take.click()
    qtbot.waitUntil(lambda: "taken in" in page.banner.words, timeout=20_000)
    assert [one.kind for one in there.life.events(client)] == [EventKind.NEW_OFFICER]
    assert page.take.incoming is None


def test_the_code_of_the_file_stands_in_sight_in_a_low_window_and_is_told(
    qtbot: QtBot, kit: Kit, two: tuple[Suite, Suite], tmp_path: Path
) -> None:
    client = client_of(two[0], "x")
    page = shown(qtbot, kit, two[0])
    page.resize(900, 420)
    page.give.clients.choose(client)
    page.give.recipient.setText("A")
    page.give.reason.setText("b")
    page.write_to(tmp_path / "h")
    qtbot.waitUntil(lambda: page.give.code.text() != "", timeout=20_000)
    qtbot.waitUntil(lambda: page.give.code.visibleRegion().boundingRect() == page.give.code.rect())
    assert "Note its code now" in page.banner.words


def test_what_differs_stands_side_by_side_and_a_key_decides(
    qtbot: QtBot, kit: Kit, two: tuple[Suite, Suite], tmp_path: Path
) -> None:
    here, there = two
    client = client_of(here, "The same.")
    there.handing.take(there.handing.look(tmp_path / "h", _given(here, client, tmp_path / "h")))
    session = here.sessions.all(client)[0].id
    here.writing.finish(session, (Section("Changed by the colleague."),))
    there.writing.finish(session, (Section("Changed by me."),))
    _given(here, client, tmp_path / "h")
    page = shown(qtbot, kit, there)
    page.take.show_file(tmp_path / "h")
    page.take.secret.setText(AGREED)
    page.take.look.click()
    qtbot.waitUntil(lambda: page.take.incoming is not None, timeout=20_000)
    page.take.conflicts.setFocus()
    page.take.conflicts.step(0)
    qtbot.waitUntil(lambda: page.take.sides.mine.toPlainText() != "")
    assert (page.take.sides.mine.toPlainText(), page.take.sides.theirs.toPlainText()) == (
        "Changed by me.",
        "Changed by the colleague.",
    )
    assert page.take.taken == frozenset()
    qtbot.keyClick(page.take.conflicts, Qt.Key.Key_T)
    assert len(page.take.taken) == 1
    assert page.take.sides.which.key == "theirs"
    qtbot.keyClick(page.take.conflicts, Qt.Key.Key_M)
    assert page.take.taken == frozenset()
    page.take.sides.which.choose("theirs")
    page.take.take.click()
    qtbot.waitUntil(lambda: "taken in" in page.banner.words, timeout=20_000)
    assert [one.text for one in there.writing.versions(session)][:2] == ["Changed by the colleague.", "Changed by me."]


def test_whatever_can_differ_is_named(qtbot: QtBot) -> None:
    named = [differing(shelf) for shelf in ("client", *SHELVES)]
    assert len(set(named)) == len(named)
    assert {differing("terms"), differing("phases")} == {"the words to mask", "the phase of the case"}


def test_differences_that_come_late_take_no_letters_that_are_typed_elsewhere(
    qtbot: QtBot, kit: Kit, two: tuple[Suite, Suite], tmp_path: Path
) -> None:
    here, there = two
    client = client_of(here, "The same.")
    there.handing.take(there.handing.look(tmp_path / "h", _given(here, client, tmp_path / "h")))
    session = here.sessions.all(client)[0].id
    here.writing.finish(session, (Section("Changed by the colleague."),))
    there.writing.finish(session, (Section("Changed by me."),))
    _given(here, client, tmp_path / "h")
    page = shown(qtbot, kit, there)
    page.take.show_file(tmp_path / "h")
    page.take.secret.setText(AGREED)
    page.take.look.click()
    page.give.reason.setFocus()
    qtbot.keyClicks(page.give.reason, "he")
    qtbot.waitUntil(lambda: page.take.incoming is not None, timeout=20_000)
    assert page.focusWidget() is page.give.reason
    page.take.left.emit()
    page.take.show_file(tmp_path / "h")
    page.take.secret.setText(AGREED)
    page.take.look.setFocus()
    page.take.look.click()
    qtbot.waitUntil(lambda: page.take.incoming is not None, timeout=20_000)
    assert page.take.conflicts.hasFocus() or page.focusWidget() is page.take.conflicts


def test_a_double_press_takes_clients_in_once_and_says_what_it_did(
    qtbot: QtBot, kit: Kit, two: tuple[Suite, Suite], tmp_path: Path
) -> None:
    here, there = two
    client = client_of(here, "The same.")
    page = shown(qtbot, kit, there)
    page.take.show_incoming(there.handing.look(tmp_path / "h", _given(here, client, tmp_path / "h")))
    page.take.officer.setChecked(True)
    for _ in range(2):
        qtbot.mouseClick(page.take.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kit.tasks.idle and "taken in" in page.banner.words, timeout=20_000)
    assert page.banner.words.endswith("The change of officer is entered as an event of today.")


def test_clients_that_could_not_be_taken_in_can_be_tried_again(
    qtbot: QtBot, kit: Kit, two: tuple[Suite, Suite], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = two
    client = client_of(here, "The same.")
    page = shown(qtbot, kit, there)
    page.take.show_incoming(there.handing.look(tmp_path / "h", _given(here, client, tmp_path / "h")))

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as failing:
        failing.setattr(type(there.handing), "take", full)
        page.take.take.click()
        qtbot.waitUntil(lambda: kit.tasks.idle and page.banner.words != "", timeout=20_000)
    page.take.take.click()
    qtbot.waitUntil(lambda: "taken in" in page.banner.words, timeout=20_000)


def test_a_change_of_officer_says_whether_it_was_entered_or_stands_there_already(
    qtbot: QtBot, kit: Kit, two: tuple[Suite, Suite], tmp_path: Path
) -> None:
    here, there = two
    client = client_of(here, "The same.")
    page = shown(qtbot, kit, there)
    told = []
    for ticked in (True, True, False):
        page.take.show_incoming(there.handing.look(tmp_path / "h", _given(here, client, tmp_path / "h")))
        page.take.officer.setChecked(ticked)
        page.banner.clear()
        page.take.take.click()
        qtbot.waitUntil(lambda: "taken in" in page.banner.words, timeout=20_000)
        told.append(page.banner.words)
    assert told[0].endswith("The change of officer is entered as an event of today.")
    assert told[1].endswith("No change of officer was entered anew: it stands there already.")
    assert "officer" not in told[2]
    assert [one.kind for one in there.life.events(client)] == [EventKind.NEW_OFFICER]


def _given(suite: Suite, client: ClientId, path: Path) -> str:
    from wa_journal.services.moving.handing_over import Parcel

    suite.handing.give(Parcel((client,), path, "Me", "two machines", Purpose.SECOND_MACHINE, True), AGREED, cost=CHEAP)
    return AGREED


def test_without_a_recipient_nothing_is_written_and_a_wrong_code_is_said(
    qtbot: QtBot, kit: Kit, two: tuple[Suite, Suite], tmp_path: Path
) -> None:
    here, _there = two
    client = client_of(here, "x")
    page = shown(qtbot, kit, here)
    assert not page.give.write.isEnabled()
    page.give.clients.choose(client)
    page.give.write.click()
    assert "who gets it" in page.banner.words
    page.give.way.choose(BY_PASSPHRASE)
    page.give.secret.setText("short")
    page.give.recipient.setText("A")
    page.give.reason.setText("b")
    page.write_to(tmp_path / "h")
    qtbot.waitUntil(lambda: "too short" in page.banner.words)
    assert page.give.write.isEnabled()
    _given(here, client, tmp_path / "h")
    page.take.show_file(tmp_path / "h")
    page.take.secret.setText("something else altogether")
    page.take.look.click()
    qtbot.waitUntil(lambda: "does not open the hand-over file" in page.banner.words)
    assert page.take.look.isEnabled()


def locked(qtbot: QtBot, kit: Kit, page: HandoverPage) -> None:
    """Put the page away as a lock does."""
    page.leave()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    assert not page.unsaved
    page.hide()


def test_what_is_begun_stands_there_again_after_a_lock_until_the_file_is_written(
    qtbot: QtBot, kit: Kit, two: tuple[Suite, Suite], tmp_path: Path
) -> None:
    here, _there = two
    client, other = client_of(here, "x"), here.clients.add("K-02").id
    page = shown(qtbot, kit, here)
    page.give.clients.choose(client)
    page.give.recipient.setText("A colleague")
    page.give.reason.setText("leave")
    page.give.felt.setChecked(True)
    page.give.way.choose(BY_PASSPHRASE)
    page.give.secret.setText(AGREED)
    qtbot.waitUntil(lambda: dict(here.begun.words(None, "hand over")).get("reason") == "leave", timeout=3000)
    assert AGREED not in str(here.begun.words(None, "hand over"))
    locked(qtbot, kit, page)
    page = shown(qtbot, kit, here)
    give = page.give
    assert (give.clients.chosen, give.recipient.text(), give.reason.text()) == ((client,), "A colleague", "leave")
    assert (give.felt.isChecked(), give.way.key, give.secret.isVisible(), give.secret.text()) == (True, BY_PASSPHRASE, True, "")
    assert give.write.isEnabled()
    give.secret.setText(AGREED)
    page.write_to(tmp_path / "h.wahandover")
    qtbot.waitUntil(lambda: kit.tasks.idle and "is written" in page.banner.words, timeout=20_000)
    assert here.begun.words(None, "hand over") == ()
    assert (give.clients.chosen, give.recipient.text()) == ((client,), "A colleague")
    locked(qtbot, kit, page)
    assert here.begun.words(None, "hand over") == ()
    page.show()
    give.clients.choose(other)
    locked(qtbot, kit, page)
    told = dict(here.begun.words(None, "hand over"))
    assert (set(told["clients"].split()), told["recipient"], told["reason"]) == ({client, other}, "A colleague", "leave")


def test_whoever_is_erased_is_begun_to_be_handed_over_no_more(qtbot: QtBot, kit: Kit, two: tuple[Suite, Suite]) -> None:
    here, _there = two
    client, other = client_of(here, "x"), here.clients.add("K-02").id
    page = shown(qtbot, kit, here)
    for one in (client, other):
        page.give.clients.choose(one)
    page.leave()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    stood = here.begun.words(None, "hand over")
    here.access.erase(client, "the time is over")
    assert here.begun.words(None, "hand over") == (("clients", other),)
    here.begun.keep(None, "hand over", None, stood)
    assert here.begun.words(None, "hand over") == (("clients", other),), "nor by a save that comes late"
    page.reload()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    assert page.give.clients.chosen == (other,)
    here.access.erase(other, "the time is over")
    assert here.begun.words(None, "hand over") == ()
    locked(qtbot, kit, page)
    assert here.begun.words(None, "hand over") == ()


def test_nothing_in_sight_tells_of_whoever_is_erased(qtbot: QtBot, kit: Kit, two: tuple[Suite, Suite], tmp_path: Path) -> None:
    here, _there = two
    client, other = client_of(here, "x"), here.clients.add("K-02").id
    page = shown(qtbot, kit, here)
    give = page.give
    for one in (client, other):
        give.clients.choose(one)
    give.recipient.setText("A colleague")
    give.reason.setText("she moves to her sister")
    locked(qtbot, kit, page)
    here.access.erase(client, "the time is over")
    page.heed(Change(Touched.ALL))
    page.show()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    assert (give.clients.chosen, give.recipient.text(), give.reason.text()) == ((other,), "", "")
    locked(qtbot, kit, page)
    assert here.begun.words(None, "hand over") == (("clients", other),)
    page.show()
    give.recipient.setText("A colleague")
    give.reason.setText("as K-02 moves away")
    page.write_to(tmp_path / "h.wahandover")
    qtbot.waitUntil(lambda: kit.tasks.idle and "is written" in page.banner.words, timeout=20_000)
    locked(qtbot, kit, page)
    here.access.erase(other, "the time is over")
    page.heed(Change(Touched.ALL))
    page.show()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    assert (give.clients.chosen, give.recipient.text(), give.reason.text()) == ((), "", ""), "nor what a file was made of"
    locked(qtbot, kit, page)
    assert here.begun.words(None, "hand over") == ()


@pytest.mark.parametrize("renamed", ["K-09", "A-01"])
def test_what_was_handed_over_is_begun_anew_by_the_officers_hand_alone(
    qtbot: QtBot, kit: Kit, two: tuple[Suite, Suite], tmp_path: Path, renamed: str
) -> None:
    here, _there = two
    clients = tuple(here.clients.add(name).id for name in ("K-01", "K-02"))
    page = shown(qtbot, kit, here)
    for one in clients:
        page.give.clients.choose(one)
    page.give.recipient.setText("A colleague")
    page.give.reason.setText("leave")
    page.write_to(tmp_path / "h.wahandover")
    qtbot.waitUntil(lambda: kit.tasks.idle and "is written" in page.banner.words, timeout=20_000)
    for one in clients:
        here.clients.rename(one, f"{renamed}-{clients.index(one)}")
        page.heed(Change(Touched.CLIENTS))
        qtbot.waitUntil(lambda: kit.tasks.idle)
        locked(qtbot, kit, page)
        page.show()
        assert here.begun.words(None, "hand over") == ()
    assert page.give.begun.edited == {}
    page.give.reason.setText("leave, from Monday on")
    locked(qtbot, kit, page)
    assert dict(here.begun.words(None, "hand over"))["reason"] == "leave, from Monday on"
