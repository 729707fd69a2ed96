"""A client goes for good only once the reach was seen, the codename typed and the reason given, whatever failed before."""

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.clients import Client
from wa_journal.model.entries import Section
from wa_journal.model.search import Query
from wa_journal.model.vault_errors import DiskFull, VaultInUse
from wa_journal.services.keeping.erasing import Erased
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.profile.erase_box import EraseBox


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=20_000)


def opened(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> tuple[EraseBox, Client]:
    client = journal.workspace.clients[0]
    box = EraseBox(journal._kit, suite, client, journal.window)
    qtbot.addWidget(box)
    box.open()
    settle(qtbot, journal)
    return box, client


def codenames(suite: Suite) -> list[str]:
    return [one.codename for one in suite.clients.all()]


def test_a_box_that_could_not_say_its_reach_erases_nobody_until_it_was_looked_again(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_use(*_: object) -> None:
        raise VaultInUse

    go(qtbot, journal, "profile")
    with monkeypatch.context() as failing:
        failing.setattr(type(suite.erasing), "reach", in_use)
        box, client = opened(qtbot, journal, suite)
    assert box.banner.words
    for codename, reason in (("", ""), (client.codename, "their time is over")):
        box.typed.setText(codename)
        box.reason.setText(reason)
        assert not box.go.isEnabled()
        box.go.click()
        box._on_go()
        settle(qtbot, journal)
        assert client.codename in codenames(suite)
    next(one for one in box.banner.findChildren(Button) if one.text() == "Look again").click()
    settle(qtbot, journal)
    assert box.copies.text()
    assert not box.banner.words
    assert box.go.isEnabled()
    box.reason.setText(" ")
    assert not box.go.isEnabled()


def test_an_erasure_that_failed_still_asks_for_codename_and_reason(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    go(qtbot, journal, "profile")
    box, client = opened(qtbot, journal, suite)
    box.typed.setText(client.codename)
    box.reason.setText("their time is over")
    with monkeypatch.context() as failing:
        failing.setattr(type(suite.erasing), "erase", full)
        box.go.click()
        settle(qtbot, journal)
    assert box.go.isEnabled()
    for typed, reason in (("", "their time is over"), (client.codename, "")):
        box.typed.setText(typed)
        box.reason.setText(reason)
        box._on_go()
        settle(qtbot, journal)
    assert client.codename in codenames(suite)


def test_stopped_on_the_way_it_tells_that_the_client_is_gone_and_which_backups_still_hold_them(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped, erase = Event(), type(suite.erasing).erase

    def once_stopped(*given: object) -> object:
        assert stopped.wait(20)
        return erase(*given)  # type: ignore[arg-type]

    named = tmp_path / "named.wabackup"
    suite.keeping.backup(named)
    go(qtbot, journal, "profile")
    box, client = opened(qtbot, journal, suite)
    box.typed.setText(client.codename)
    box.reason.setText("their time is over")
    monkeypatch.setattr(type(suite.erasing), "erase", once_stopped)
    box.go.click()
    box.progress.stopped.emit()
    stopped.set()
    settle(qtbot, journal)
    assert client.codename not in codenames(suite)
    assert str(named) in box.copies.text()
    assert "Stopped as you asked" in box.copies.text()
    assert "Nothing was changed" not in box.copies.text(), "the client is erased"


def test_what_still_holds_the_client_is_told_on_after_the_journals_set_aside_are_deleted(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    box, _ = opened(qtbot, journal, suite)
    stick, aside = Path("/stick/journal.wabackup"), Path("/home/before-restore-1")
    box._on_erased(Erased(waiting=(stick,), set_aside=(aside,), handed_out=(), log_left=True))
    assert str(aside) in box.copies.text()
    box._on_aside_agreed()
    settle(qtbot, journal)
    assert box.aside.isHidden()
    assert str(aside) not in box.copies.text()
    assert str(stick) in box.copies.text()
    assert "working file" in box.copies.text()
    assert box.banner.words == "The journals set aside are deleted. Erased here; some backups still hold the client."
    box.reject()


def test_the_reason_is_written_on_while_the_reach_is_looked_for(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    gate = Event()
    journal._kit.tasks.run(journal.workspace, gate.wait)
    box = EraseBox(journal._kit, suite, journal.workspace.clients[0], journal.window)
    qtbot.addWidget(box)
    box.open()
    box.reason.setFocus()
    gate.set()
    settle(qtbot, journal)
    assert box.copies.text()
    assert box.focusWidget() is box.reason
    box.reject()


def test_before_and_after_it_is_said_that_words_about_others_stay(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    go(qtbot, journal, "profile")
    box, client = opened(qtbot, journal, suite)
    other = suite.clients.add("Osprey").id
    suite.writing.finish(suite.sessions.next(other).id, (Section(f"He spoke of {client.codename} zeppelins."),))
    stays = "What you wrote about other clients stays as it is, also where it names this one"
    assert stays in box.copies.text()
    box.typed.setText(client.codename)
    box.reason.setText("their time is over")
    box.go.click()
    settle(qtbot, journal)
    assert client.codename not in codenames(suite)
    assert stays in box.copies.text()
    assert len(suite.finding.find(Query("zeppelins"))) == 1
