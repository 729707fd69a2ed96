"""The journal of this process: held against a second window while it is open, let go for work that needs it alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from wa_journal.store.journal_lock import SingleInstance

if TYPE_CHECKING:
    from wa_journal.model.progress import Progress
    from wa_journal.services.opening import Office, Restored


class HeldJournal:
    """One folder, from the lock screen to the end of the process.

    What opens it is loaded with the first verb: the lock screen need not wait for it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.office: Office | None = None
        self._lock = SingleInstance(folder)

    def open(self, secret: str, steps: Progress | None = None) -> Office:
        """Hold the journal and open it, saying how far it is where that takes a while; refused, it is free for others."""
        from wa_journal.model.progress import unwatched
        from wa_journal.services import opening

        self._lock.take()
        with ExitStack() as refused:
            refused.callback(self._lock.release)
            self.office = opening.open_office(self.folder, secret, steps or unwatched)
            refused.pop_all()
        return self.office

    def open_by_keyring(self, steps: Progress | None = None) -> Office:
        """Open it with what this desktop's keyring holds."""
        from wa_journal.services import opening

        return self.open(opening.keyring_secret(self.folder), steps)

    def create(self, passphrase: str) -> tuple[Office, str]:
        """Make a journal and hold it; gives it open, and its recovery code to be typed back."""
        from wa_journal.services import opening
        from wa_journal.services.keeping.keeping import Keeping

        self.office, code = opening.create(self.folder, passphrase)
        self._lock.take()
        Keeping(self.office).code_shown()
        return self.office, code

    def code_on_paper(self) -> None:
        """Note that the recovery code was typed back."""
        from wa_journal.services.keeping.keeping import Keeping

        if self.office is not None:
            Keeping(self.office).code_on_paper()

    def salvage(self, secret: str, steps: Progress) -> tuple[str, ...]:
        """Save what can be read of a damaged journal, and say what that was."""
        from wa_journal.services import opening

        return opening.salvage_journal(self.folder, secret, steps).sentences()

    def restore(self, source: Path, secret: str, steps: Progress) -> Restored:
        """Put a backup in the journal's place, closing the journal for it."""
        from wa_journal.services import opening

        with self._let_go():
            return opening.restore_backup(source, self.folder, secret, steps)

    def rotate(self, passphrase: str, code: str, steps: Progress) -> None:
        """Encrypt the journal anew, closing it for that."""
        from wa_journal.services import opening

        with self._let_go():
            opening.rotate_journal(self.folder, passphrase, lambda: code, steps)

    def close(self) -> None:
        """Close the journal and let others have it."""
        if self.office is not None:
            self.office.close()
            self.office = None
        self._lock.release()

    @contextmanager
    def _let_go(self) -> Iterator[None]:
        """Refused, the office stays what it was: its engine opens the same file again at the next read."""
        office = self.office
        self.close()
        with ExitStack() as refused:
            if office is not None:
                refused.callback(self._hold_again, office)
            yield
            refused.pop_all()

    def _hold_again(self, office: Office) -> None:
        self._lock.take()
        self.office = office
