"""Any text at all: written, read back byte for byte, searched for, brought in as a backup; so often as the caller wants."""

import io
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as some
from PySide6.QtCore import QMimeData

from tests.exchange.diaries import MAKERS, Written
from tests.vaults import PASSPHRASE, desk_of
from wa_journal.cli.main import main
from wa_journal.exchange.formats import format_of
from wa_journal.model.bringing import DiaryKind
from wa_journal.model.entries import Section
from wa_journal.model.errors import JournalError
from wa_journal.model.journal_errors import NothingWritten
from wa_journal.model.search import Query
from wa_journal.services.clients import Clients
from wa_journal.services.finding import Finding
from wa_journal.services.moving.bringing import Bringing
from wa_journal.services.sessions import Sessions
from wa_journal.services.undo import Undo
from wa_journal.services.writing import Writing
from wa_journal.store import backup, handover
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import Vault
from wa_journal.ui.editor.entry_editor import EntryEditor
from wa_journal.ui.look import Look
from wa_journal.ui.parts.document_text import document_form

ANY = some.text(some.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=400)
MARKED = some.text('{}[]",:\n\r;|#-@0123456789 ab\u2028\ufeff', max_size=300)
_OF_ONE_CLIENT, _APART = 200, 100
# What a diary's own program can write: no control characters, no line ends around it, no other line end within.
DIARY_TEXT = some.text(
    some.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), min_size=1, max_size=300
).filter(lambda text: bool(text.strip()) and text == text.strip("\n"))
TYPED = some.one_of(
    some.text(max_size=60),
    some.text("\"'*-+(){}^:~. \t\nabNEAROT", max_size=40),
    some.sampled_from(["NEAR(", '"', '"x', "-x", "AND", "a AND", "text:x", "*", "x*", "()", "^a", "a b c " * 200]),
)


def _many(examples: int, form: some.SearchStrategy[str], check: Callable[[str], None]) -> None:
    limits = settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    seed(20260301)(limits(given(form)(check)))()


def entries(vault: Vault, examples: int) -> int:
    """Write any text as an entry and read it back; gives how many."""
    desk = desk_of(vault)
    client = Clients(desk).add("Any").id
    session = Sessions(desk, Undo()).next(client, None, None).id
    writing, count = Writing(desk), 0

    def check(text: str) -> None:
        nonlocal count
        try:
            kept = writing.finish(session, (Section(text),))
        except NothingWritten:
            assert not text.strip(), "a text was refused that holds something"
            return
        count += 1
        found = writing.entry(session)
        assert found is not None
        assert (found.id, found.text.encode()) == (kept.id, text.encode())

    _many(examples, ANY, check)
    return count


def searches(vault: Vault, examples: int) -> int:
    """Search for anything; nothing typed breaks a query."""
    finding, count = Finding(desk_of(vault)), 0

    def check(words: str) -> None:
        nonlocal count
        finding.find(Query(words))
        count += 1

    _many(examples, TYPED, check)
    return count


def command_line(folder: Path, examples: int) -> tuple[int, int]:
    """Add any text by the command line, then show all: the same bytes, in order; gives how many, and in how many processes.

    Each is a whole run of the command with its own arguments, unlock and close; most run in this process, which need not load
    the language and its libraries ten thousand times, every hundredth is a process of its own that reads its standard input.
    """
    wanted: dict[str, list[str]] = {}
    tried = apart = 0

    def check(text: str) -> None:
        nonlocal tried, apart
        client, alone = f"Any by command {tried // _OF_ONE_CLIENT}", tried % _APART == 0
        tried += 1
        if alone:
            code = _process(["add", client], folder, text.encode())
        else:
            (folder.parent / "entry.txt").write_bytes(text.encode())
            code = _command(["add", client, str(folder.parent / "entry.txt")], folder)[0]
        if code == 0:
            wanted.setdefault(client, []).append(text)
            apart += alone
        else:
            assert not text.strip(), "a text was refused that holds something"

    _many(examples, ANY, check)
    for client, texts in wanted.items():
        code, shown = _command(["show", client], folder)
        assert code == 0
        assert [json.loads(line)["text"] for line in shown.split("\n") if line] == texts
    return sum(map(len, wanted.values())), apart


def window(vault: Vault, look: Look, examples: int) -> int:
    """Paste any text into the entry's box, keep it, show it again: what the box held is what is kept, byte for byte.

    A box knows one kind of line end only, and not the three code points with which Qt marks its own places.
    """
    desk = desk_of(vault)
    session = Sessions(desk, Undo()).next(Clients(desk).add("By window").id, None, None).id
    writing, count = Writing(desk), 0
    box, shown, clip = EntryEditor(look, "written"), EntryEditor(look, "read"), QMimeData()

    def check(text: str) -> None:
        nonlocal count
        box.clear()
        clip.setText(text)
        box.insertFromMimeData(clip)
        wanted = document_form(text).translate(dict.fromkeys(map(ord, "\ufdd0\ufdd1\ufffc")))
        assert box.text == wanted
        if not wanted.strip():
            return
        kept = writing.finish(session, (Section(box.text),))
        shown.show_text(kept.text)
        found = writing.entry(session)
        assert found is not None
        assert found.text.encode() == wanted.encode() == shown.text.encode()
        count += 1

    _many(examples, ANY, check)
    return count


def hand_overs(folder: Path, saved: Path, code: str, examples: int) -> int:
    """Look into damaged and made-up hand-over files: each is refused in words."""
    whole, chance, made = saved.read_bytes(), random.Random(6), folder.parent / "made.wahandover"
    for number in range(examples):
        made.write_bytes(_damaged(whole, chance, number))
        try:
            handover.read(made, code, folder)
        except JournalError:
            continue
        assert made.read_bytes() == whole, "a damaged hand-over file passed for a sound one"
    return examples


def diaries(bringing: Bringing, space: Path, examples: int) -> int:
    """Read anything as each kind of diary: it is read, or refused in words."""
    kinds, refused, turn = tuple(DiaryKind), 0, 0

    def check(text: str) -> None:
        nonlocal refused, turn
        kind = kinds[turn % len(kinds)]
        place = space / f"diary{format_of(kind).endings[0]}"
        place.write_bytes(text.encode())
        turn += 1
        try:
            bringing.read(kind, place)
        except JournalError:
            refused += 1

    _many(examples, some.one_of(ANY, MARKED), check)
    return refused


def whole_diaries(bringing: Bringing, space: Path, examples: int) -> tuple[int, int]:
    """Read diaries as their programs write them, with any text in them: the same text comes in; every second one is then damaged.

    Gives how many came in equal, and how many damaged ones were refused in words; the others were read as far as they go.
    """
    kinds, chance, equal, refused, turn = tuple(DiaryKind), random.Random(8), 0, 0, 0

    def check(text: str) -> None:
        nonlocal equal, refused, turn
        kind = kinds[turn % len(kinds)]
        turn += 1
        with tempfile.TemporaryDirectory(dir=space) as name:
            place = MAKERS[kind](Path(name) / "diary", [Written(date(2025, 3, 3), text)])
            if turn % 2:
                assert [one.text for one in bringing.read(kind, place).entries] == [text]
                equal += 1
                return
            file = next(path for path in (place.rglob("*") if place.is_dir() else (place,)) if path.is_file())
            file.write_bytes(_damaged(file.read_bytes(), chance, chance.choice((1, 3))))
            try:
                bringing.read(kind, place)
            except JournalError:
                refused += 1

    _many(examples, DIARY_TEXT, check)
    return equal, refused


def backups(folder: Path, saved: Path, examples: int) -> int:
    """Bring damaged and made-up files in as backups: each is refused in words, and the journal stays as it is."""
    whole, chance = saved.read_bytes(), random.Random(5)
    made = folder.parent / "made.wabackup"
    for number in range(examples):
        made.write_bytes(_damaged(whole, chance, number))
        try:
            backup.drill(made, PASSPHRASE)
        except JournalError:
            continue
        assert made.read_bytes() == whole, "a damaged backup passed for a sound one"
    open_vault(folder, PASSPHRASE).close()
    return examples


def _damaged(whole: bytes, chance: random.Random, number: int) -> bytes:
    kind = number % 4
    if kind == 0:
        return chance.randbytes(chance.randrange(2000))
    if kind == 1:
        return whole[: chance.randrange(len(whole))]
    if kind == 2:
        return b"PK\x03\x04" + chance.randbytes(chance.randrange(4000))
    changed = bytearray(whole)
    for _ in range(1 + chance.randrange(4)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _process(words: list[str], folder: Path, text: bytes) -> int:
    reading, writing = os.pipe()
    os.write(writing, f"{PASSPHRASE}\n".encode())
    os.close(writing)
    command = [sys.executable, "-m", "wa_journal", *words, "--journal", str(folder), "--passphrase-fd", str(reading)]
    try:
        return subprocess.run(command, input=text, pass_fds=(reading,), capture_output=True, check=False, timeout=120).returncode
    finally:
        os.close(reading)


def _command(words: list[str], folder: Path) -> tuple[int, str]:
    reading, writing = os.pipe()
    os.write(writing, f"{PASSPHRASE}\n".encode())
    os.close(writing)
    before, out = sys.stdout, io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
    try:
        with redirect_stdout(out), redirect_stderr(io.StringIO()):
            code = main([*words, "--journal", str(folder), "--passphrase-fd", str(reading)])
            out.flush()
    finally:
        os.close(reading)
    assert sys.stdout is before
    return code, out.buffer.getvalue().decode()  # type: ignore[attr-defined]
