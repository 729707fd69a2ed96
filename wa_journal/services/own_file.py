"""Files of the officer's own, outside the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from wa_journal.model.journal_errors import CannotRead, CannotWrite, JournalsOwnName
from wa_journal.model.vault_errors import DiskFailed, VaultReadOnly
from wa_journal.store.files import write_whole, writing_whole
from wa_journal.store.layout import is_own


def write(target: Path, content: bytes) -> Path:
    """Write a file that nobody else can read; it is there as a whole or not at all."""
    require_free(target)
    with _refused():
        write_whole(target, content)
    return target


def write_noted(target: Path, content: bytes, note: Callable[[], object]) -> Path:
    """Write a file that the access log knows of: `note` keeps its line once the bytes are written, then the file takes its place.

    What fails in between leaves a line without a file, which can be explained; never a file without its line, which cannot.
    """
    require_free(target)
    with ExitStack() as stack:
        with _refused():
            file = stack.enter_context(writing_whole(target))
            file.write(content)
            file.flush()
        note()
        with _refused():
            stack.close()
    return target


def require_free(target: Path) -> None:
    """Refuse the names of a journal's own files: one export over them would cost the journal."""
    if is_own(target):
        raise JournalsOwnName


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
