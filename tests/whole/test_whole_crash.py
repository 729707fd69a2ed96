"""When the program itself fails: the draft is kept, it starts again, and the report tells nothing of anybody."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.vaults import CHEAP, PASSPHRASE
from tests.whole.conftest import ROOT
from tests.whole.crashing import WORDS
from wa_journal.model.entries import Section
from wa_journal.model.failure_place import place_of, places_of
from wa_journal.model.ledger import LedgerKind
from wa_journal.model.program import VERSION
from wa_journal.model.search import Query
from wa_journal.model.sessions import Ratings
from wa_journal.services import opening, support
from wa_journal.services.opening import Office
from wa_journal.services.suite import build

CANARY = "Zephyrine"


@pytest.fixture
def planted(tmp_path: Path) -> Iterator[Office]:
    """A journal in which a name stands wherever something can be typed, in its path as well."""
    office, _code = opening.create(tmp_path / CANARY, PASSPHRASE, CHEAP)
    suite = build(office)
    client = suite.clients.add(f"K-{CANARY}")
    suite.clients.add_term(client.id, CANARY)
    suite.clients.set_line(client.id, 6.0, f"As {CANARY} said.")
    session = suite.sessions.next(client.id, date(2025, 3, 3))
    suite.writing.finish(session.id, (Section(f"{CANARY} came late."),))
    suite.writing.add_addendum(session.id, f"{CANARY} called.")
    suite.writing.save_draft(session.id, (Section(f"A draft about {CANARY}."),))
    suite.sessions.rate(Ratings(session.id, goals=4))
    suite.practice.add_line(client.id, LedgerKind.PROMISE, f"Call {CANARY}.", session=session.id)
    suite.finding.save(CANARY, Query(CANARY))
    suite.preferences.set("backup_folder", str(tmp_path / CANARY / "backups"))
    suite.clients.read(client.id, f"asked by {CANARY}")
    yield office
    office.close()


def failed_over(words: str) -> ValueError:
    """Give a failure that was raised in our own code and carries words of an entry, as a careless one would."""
    try:
        date.fromisoformat(words)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_holds_no_word_of_anybody(planted: Office, qtbot: QtBot, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setText(CANARY)
    error = failed_over(CANARY)
    assert CANARY in str(error)
    text = support.report(places_of(error), planted, build(planted).preferences)
    assert f"wa-journal {VERSION}" in text
    assert CANARY.casefold() not in text.casefold()
    assert str(tmp_path) not in text
    assert str(Path.home()) not in text
    assert "K-" not in text


def test_a_report_says_what_is_needed_to_mend_the_program(planted: Office) -> None:
    text = support.report(("ValueError", "wa_journal/ui/page.py:12"), planted, build(planted).preferences)
    for part in ("ValueError", "wa_journal/ui/page.py:12", "Python 3.", "tables 0", "sessions: under 10", "backup_folder: set"):
        assert part in text


def test_a_report_can_be_made_without_a_journal(tmp_path: Path) -> None:
    support.save(tmp_path / "report.txt", support.report((), None, None))
    assert "Versions:" in (tmp_path / "report.txt").read_text()
    assert (tmp_path / "report.txt").stat().st_mode & 0o777 == 0o600


def test_the_place_of_a_failure_carries_neither_its_message_nor_a_folder_outside() -> None:
    try:
        build(None)  # type: ignore[arg-type]
    except AttributeError as error:
        place, places = place_of(error), places_of(error)
    assert place.startswith("AttributeError · wa_journal/services/")
    assert not any(one.startswith("/") for one in places)


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system what the process became")
def test_the_program_starts_again_and_what_was_typed_is_there(tmp_path: Path) -> None:
    office, _code = opening.create(tmp_path / "journal", PASSPHRASE, CHEAP)
    build(office).clients.add("K-07")
    build(office).preferences.set("use_encoder", False)
    office.close()
    command = [sys.executable, "-m", "tests.whole.crashing", str(tmp_path / "journal")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE) as process:
        try:
            assert became(process, "wa_journal\0--journal"), "it did not start again"
        finally:
            process.send_signal(signal.SIGKILL)
            told = process.communicate()[1].decode()
    assert WORDS not in told, "what was typed must not be in what is printed"
    with opening.opened(tmp_path / "journal", PASSPHRASE) as again, again.desk.work() as work:
        (draft,) = work.drafts.list()
    assert any(section.text == WORDS for section in draft.sections)


def became(process: subprocess.Popen[bytes], wanted: str, seconds: float = 40.0) -> bool:
    """Wait until a process is another program, which no signal tells of."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and process.poll() is None:
        if wanted in Path(f"/proc/{process.pid}/cmdline").read_text():
            return True
        time.sleep(0.05)
    return False
