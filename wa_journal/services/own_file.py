"""Files of the officer's own, outside the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from wa_journal.model.journal_errors import JournalsOwnName
from wa_journal.model.system_errors import CannotRead, CannotWrite
from wa_journal.model.vault_errors import DiskFailed, VaultReadOnly
from wa_journal.store.files import takes_file, write_whole, writing_whole
from wa_journal.store.layout import is_own


def write(target: Path, content: bytes) -> Path:
    """Write a file that nobody else can read; it is there as a whole or not at all."""
    require_free(target)
    with _refused():
        write_whole(target, content)
    return target


@contextmanager
def writing_noted(target: Path, note: Callable[[], object]) -> Iterator[IO[bytes]]:
    """Give a file to be written in pieces: `note` keeps its line in the access log once they are, then it takes its place.

    What fails in between leaves a line without a file, which can be explained; never a file without its line, which cannot.
    """
    require_free(target)
    with ExitStack() as stack:
        with _refused():
            file = stack.enter_context(writing_whole(target))
        yield file
        with _refused():
            file.flush()
        note()
        with _refused():
            stack.close()


def require_free(target: Path) -> None:
    """Refuse the names of a journal's own files, which one export would cost, and a place that is none for a file."""
    if is_own(target):
        raise JournalsOwnName
    if not takes_file(target):
        raise CannotWrite


def require_there(source: Path) -> None:
    """Refuse to read what is no file."""
    try:
        there = source.is_file()
    except OSError:
        there = False
    if not there:
        raise CannotRead


def read(source: Path) -> bytes:
    """Read a file that the officer chose."""
    try:
        return source.read_bytes()
    except OSError:
        raise CannotRead from None


@contextmanager
def _refused() -> Iterator[None]:
    try:
        yield
    except (OSError, VaultReadOnly, DiskFailed):
        raise CannotWrite from None
