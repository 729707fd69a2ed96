"""Wrong tries slow down: after three, each further try must wait, twice as long each time, also after a restart.

It keeps a passer-by from guessing at the window. Against a thief with the files stand the derivation's cost and the passphrase.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import ceil
from pathlib import Path

from wa_journal.model.vault_errors import DiskFull, TooManyTries, VaultReadOnly, WrongSecret
from wa_journal.store.files import write_whole
from wa_journal.store.layout import TRIES

_FREE = 3
_LONGEST = 60


class Tries:
    """Counts a journal's wrong tries in a file beside it."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._path = folder / TRIES
        self._clock = clock

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Let a secret be tried, unless that comes too early, and count it if it is wrong."""
        self.require_patience()
        try:
            yield
        except WrongSecret:
            self.wrong()
            raise

    def require_patience(self) -> None:
        """Refuse a try that comes too early, with the seconds to wait."""
        wrong, last = self._read()
        now = self._clock()
        if last > now:
            self._write(wrong)
            last = now
        left = last + wait_after(wrong) - now
        if left > 0:
            raise TooManyTries(seconds=ceil(left))

    def wrong(self) -> None:
        """Count a wrong try."""
        wrong, _last = self._read()
        self._write(wrong + 1)

    def right(self) -> None:
        """Forget the wrong ones."""
        if self._path.exists():
            self._write(0)

    def _read(self) -> tuple[int, float]:
        try:
            wrong, last = json.loads(self._path.read_bytes())
            return max(int(wrong), 0), float(last)
        except (OSError, ValueError, TypeError, OverflowError):
            return 0, 0.0

    def _write(self, wrong: int) -> None:
        try:
            write_whole(self._path, json.dumps([wrong, self._clock()]).encode())
        except (DiskFull, VaultReadOnly):
            return


def wait_after(wrong: int) -> int:
    """Give the seconds to wait after so many wrong tries: none for three, then 1, 2, 4 up to a minute."""
    return 0 if wrong < _FREE else min(1 << min(wrong - _FREE, 10), _LONGEST)
