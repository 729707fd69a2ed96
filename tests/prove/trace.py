"""Every write of a full run through the window, traced: no planted word in the clear, no connection but a local one."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.prove.window import live

if TYPE_CHECKING:
    from wa_journal.model.ids import ClientId
    from wa_journal.services.suite import Suite

CANARIES = ("zyxocanary", "quorlcanary", "vembicanary", "typocanary")
CONTROL = "controlbird"
_CALLS = "write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg,socket,connect,bind"
_NAME = re.compile(r"^(?:\d+\s+)?(\w+)\(")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_NETWORK = ("AF_INET", "AF_INET6", "AF_PACKET", "AF_BLUETOOTH", "AF_VSOCK")


@dataclass(slots=True)
class Seen:
    """What the trace showed."""

    writes: int = 0
    control: int = 0
    leaks: list[str] = field(default_factory=list)
    network: list[str] = field(default_factory=list)


def main() -> int:
    """Trace one run; 1 where a planted word was written in the clear, or a connection was opened."""
    if shutil.which("strace") is None:
        print("not run: strace is not installed (type: sudo apt-get install strace)")
        return 0
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        status = _run(home)
        if status != 0:
            print(f"the run through the window failed with status {status}")
            return 1
        with (home / "trace").open(encoding="ascii") as lines:
            seen = _read(lines)
        (home / "trace").unlink()
        files, left = _searched(home)
    print(f"writes traced: {seen.writes}, with a planted word: {len(seen.leaks)}, network calls: {len(seen.network)}")
    print(f"files left: {files}, with a planted word: {len(left)}")
    for line in (*seen.leaks[:5], *seen.network[:5], *left[:5]):
        print(f"  {line}")
    if not seen.control:
        print("the trace did not see the word that was written on purpose: it proves nothing")
    return int(bool(seen.leaks or seen.network or left or not seen.control))


def _run(home: Path) -> int:
    for part in ("run", "tmp", "data", "config", "cache"):
        (home / part).mkdir(mode=0o700)
    private = {
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    recorder = ["strace", "-f", "-y", "-x", "-xx", "-s", "300000", "-e", f"trace={_CALLS}", "-o", str(home / "trace")]
    command = [*recorder, sys.executable, "-m", "tests.prove.trace", "child", str(home)]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, env={**os.environ, **private}, cwd=root, capture_output=True, check=False, timeout=1800)
    if done.returncode:
        sys.stdout.write(done.stderr.decode(errors="replace")[-3000:])
    (home / "streams").write_bytes(done.stdout + done.stderr)
    return done.returncode


def _read(lines: Iterator[str]) -> Seen:
    seen = Seen()
    for line in lines:
        found = _NAME.match(line)
        if not found:
            continue
        if found[1] in ("socket", "connect", "bind"):
            if any(family in line for family in _NETWORK):
                seen.network.append(line.strip()[:160])
            continue
        seen.writes += 1
        written = bytes.fromhex("".join(_TEXT.findall(line)).replace("\\x", "")).lower()
        seen.control += CONTROL.encode() in written
        if _holds(written):
            seen.leaks.append(line[:120])
    return seen


def _holds(content: bytes) -> bool:
    return any(word.encode(form) in content for word in CANARIES for form in ("utf-8", "utf-16-le"))


def _searched(home: Path) -> tuple[int, list[str]]:
    files = [path for path in home.rglob("*") if path.is_file()]
    return len(files), [path.name for path in files if _holds(path.read_bytes().lower())]


def child(home: Path) -> None:
    """Make a journal, write planted words by every verb and by the keyboard, see every screen, search, back up, close."""
    folder, pictures = home / "data" / "journal", home / "pictures"
    pictures.mkdir()
    _plant(folder, home / "backup.wabackup")
    from wa_journal.app import DEMO_PASSPHRASE, Application

    app = Application(folder, demo=True)
    app.tour(pictures)
    assert DEMO_PASSPHRASE
    _type(app)
    app.close()
    (home / "control").write_text(CONTROL)


def _plant(folder: Path, saved: Path) -> None:
    from datetime import date

    from wa_journal.app import DEMO_PASSPHRASE
    from wa_journal.model.entries import Section
    from wa_journal.model.search import Query
    from wa_journal.services import opening, suite

    office, _code = opening.create(folder, DEMO_PASSPHRASE)
    with_all = suite.build(office)
    client = with_all.clients.add("Quorlcanary").id
    for number in range(6):
        session = with_all.sessions.next(client, date(2026, 1, 5 + number), None)
        text = f"He said zyxocanary would come {number}. I think he trusts me more. " + "vembicanary went well. " * 40
        with_all.writing.finish(session.id, (Section(text),))
        with_all.tagging.suggest(session.id)
    with_all.finding.find(Query("zyxocanary"))
    with_all.keeping.backup(saved)
    _hand_over(with_all, client, saved.with_name("clients.wahandover"))
    office.close()


def _hand_over(with_all: "Suite", client: "ClientId", target: Path) -> None:
    """Write a hand-over file and take it in again: neither leaves a word in the clear on its way."""
    from wa_journal.services.moving.handing_over import Parcel, new_code

    code = new_code()
    with_all.handing.give(Parcel((client,), target, "A colleague", "a proof"), code)
    with_all.handing.take(with_all.handing.look(target, code))


def _settle(app: object) -> None:
    """Let the page load, and what waits a moment before it saves have its moment."""
    for _turn in range(4):
        live(400)
        while not app.kit.tasks.idle:  # type: ignore[attr-defined]
            live(20)


def _type(app: object) -> None:
    """Type a planted word into every box of every page that takes text."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

    from wa_journal.ui.place import Place

    journal, window = app.journal, app.window  # type: ignore[attr-defined]
    client = journal.suite.clients.all()[0].id
    session = journal.suite.sessions.next(client, None, None).id
    for spec in journal.specs:
        journal.workspace.go(Place(spec.key, client, session))
        _settle(app)
        for box in (*window.findChildren(QPlainTextEdit), *window.findChildren(QLineEdit)):
            if box.isVisible() and box.isEnabled() and not box.isReadOnly():
                QTest.keyClicks(box, f" {CANARIES[3]} ")
                if isinstance(box, QPlainTextEdit):
                    box.selectAll()
                    box.copy()
        _settle(app)
    QApplication.clipboard().clear()
    with journal.suite.writing._desk.work() as work:
        kept = " ".join(section.text for draft in work.drafts.list() for section in draft.sections)
    assert CANARIES[3] in kept, "what was typed did not reach the journal: the run proves nothing"


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        child(Path(sys.argv[2]))
        sys.exit(0)
    sys.exit(main())
