"""What leaves the journal: no file is ever there without its line in the access log, whatever fails in between."""

import errno
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NoReturn

import pytest

from tests.vaults import CHEAP, PASSPHRASE, new_office
from wa_journal.host.front import write_front, write_window
from wa_journal.model.access import AccessKind
from wa_journal.model.access_pack import PackChoices
from wa_journal.model.entries import Section
from wa_journal.model.errors import JournalError
from wa_journal.model.front import Front
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import JournalsOwnName
from wa_journal.model.supervision import ReportForm
from wa_journal.model.taking import TakeForm
from wa_journal.model.vault_errors import DiskFull, WrongSecret
from wa_journal.services import opening, own_file
from wa_journal.services.held_journal import HeldJournal
from wa_journal.services.moving.handing_over import Parcel, new_code
from wa_journal.services.suite import Suite
from wa_journal.services.summary.access_pack import PackHanding
from wa_journal.services.summary.summary_content import Request
from wa_journal.services.summary.supervising import Handing
from wa_journal.store.access_log import AccessLog
from wa_journal.ui.print.summary import render

Leave = Callable[[Suite, ClientId, Path], object]


def _summary(suite: Suite, client: ClientId, target: Path) -> None:
    made = suite.supervising.draft(Request(client, ReportForm.BRIEF))
    made = suite.supervising.mask_open(suite.supervising.read_through(made))
    suite.supervising.hand_over(made, Handing("md", target, "the supervisor", "supervision"))


def _copy(suite: Suite, client: ClientId, target: Path) -> None:
    suite.access_packs.hand_over(client, PackChoices(), PackHanding(target, "the client", "asked"))


def _hand_over(suite: Suite, client: ClientId, target: Path) -> None:
    suite.handing.give(Parcel((client,), target, "a colleague", "leave"), new_code(), cost=CHEAP)


def _sheet(suite: Suite, client: ClientId, target: Path) -> None:
    made = suite.access_packs.draft(client, PackChoices()).page
    suite.access.save_sheet(client, render(made), "A sheet", target)


def _chart(suite: Suite, client: ClientId, target: Path) -> None:
    suite.access.save_chart(client, b"a picture", target)


def _log(suite: Suite, client: ClientId, target: Path) -> None:
    suite.access.save_log(target)


def _everything(suite: Suite, client: ClientId, target: Path) -> None:
    suite.taking.take(target, TakeForm.JSON, "moving on")


WAYS = {"summary": _summary, "copy": _copy, "hand-over": _hand_over, "sheet": _sheet, "chart": _chart, "log": _log,
        "everything": _everything}  # fmt: skip
every_way = pytest.mark.parametrize("leave", WAYS.values(), ids=WAYS)


@pytest.fixture
def client(desk_suite: Suite) -> ClientId:
    """A client with one entry."""
    made = desk_suite.clients.add("K-01").id
    session = desk_suite.sessions.next(made, date(2026, 1, 5), None)
    desk_suite.writing.finish(session.id, (Section("He said the week went well."),))
    return made


def exported(suite: Suite) -> int:
    return sum(line.kind is AccessKind.EXPORTED for line in suite.access.lines())


@every_way
def test_a_file_that_left_has_its_line(qapp: object, desk_suite: Suite, client: ClientId, tmp_path: Path, leave: Leave) -> None:
    leave(desk_suite, client, tmp_path / "out")
    assert (tmp_path / "out").exists()
    assert exported(desk_suite) == 1


@every_way
def test_where_the_log_takes_no_line_no_file_is_there(
    qapp: object, desk_suite: Suite, client: ClientId, tmp_path: Path, leave: Leave, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> NoReturn:
        raise DiskFull

    monkeypatch.setattr(AccessLog, "append", full)
    with pytest.raises(DiskFull):
        leave(desk_suite, client, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


@every_way
def test_where_the_disk_fails_at_the_last_step_the_line_is_there_and_no_half_file(
    qapp: object, desk_suite: Suite, client: ClientId, tmp_path: Path, leave: Leave, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def full(source: Path, target: Path) -> None:
        if Path(target) == tmp_path / "out":
            raise OSError(errno.ENOSPC, "no room")
        replace(source, target)

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(JournalError):
        leave(desk_suite, client, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert not list(tmp_path.glob("out*.tmp")) + list(tmp_path.glob("out*.part"))
    assert exported(desk_suite) == 1


@every_way
def test_nothing_is_written_over_one_of_the_journals_own_files(
    qapp: object, desk_suite: Suite, client: ClientId, tmp_path: Path, leave: Leave
) -> None:
    for name in ("journal.db", "vault.keys"):
        before = (tmp_path / "desk" / name).read_bytes()
        with pytest.raises(JournalsOwnName):
            leave(desk_suite, client, tmp_path / "desk" / name)
        assert (tmp_path / "desk" / name).read_bytes()[:16] == before[:16]
    assert all(check.sound for check in desk_suite.keeping.verify())


def test_whatever_a_journal_in_use_keeps_in_its_folder_is_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    new_office(folder)[0].close()
    write_front(folder, Front("ro", "dark", 150))
    write_window(folder, b"where it stood")
    window = HeldJournal(folder)
    with pytest.raises(WrongSecret):
        window.open("not the right passphrase")
    window.open(PASSPHRASE)
    with opening.opened(folder, PASSPHRASE):
        kept = sorted(folder.iterdir())
        free = [path.name for path in kept if not _is_refused(path)]
    window.close()
    assert len(kept) > 8
    assert free == []


def _is_refused(path: Path) -> bool:
    try:
        own_file.require_free(path)
    except JournalsOwnName:
        return True
    return False
