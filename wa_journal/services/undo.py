"""Undo and redo of tags, ratings and ticks by session, of a case's life by client, as long as the window is open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from wa_journal.model.change import Change
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.vault_errors import DatabaseGone, DiskFailed, DiskFull, VaultDamaged, VaultInUse, VaultReadOnly

Step = Callable[[], Change]
Of = SessionId | ClientId
DEEPEST = 200
# What has nothing to do with the step: it can be taken once the disk or the vault is well again.
_OF_THE_VAULT = (DatabaseGone, DiskFailed, DiskFull, VaultDamaged, VaultInUse, VaultReadOnly)


class Undo:
    """Remembers the inverse of each step; running an inverse remembers the step back, so that redo needs nothing else."""

    def __init__(self) -> None:
        self._back: defaultdict[Of, list[Step]] = defaultdict(list)
        self._forth: defaultdict[Of, list[Step]] = defaultdict(list)
        self._into: list[Step] | None = None
        self._refused: Step | None = None

    def remember(self, of: Of, inverse: Step) -> None:
        """Keep how to take the step back that was just made."""
        if self._into is not None:
            self._into.append(inverse)
            return
        self._refused = None
        self._forth[of].clear()
        self._back[of].append(inverse)
        del self._back[of][:-DEEPEST]

    def undo(self, of: Of) -> Change | None:
        """Take the last step back; one that is refused twice in a row is left out for the one before it."""
        return self._run(self._back[of], self._forth[of])

    def redo(self, of: Of) -> Change | None:
        """Make the step again that was last taken back."""
        return self._run(self._forth[of], self._back[of])

    def steps(self, of: Of) -> tuple[bool, bool]:
        """Say whether there is a step to take back, and one to make again."""
        return bool(self._back[of]), bool(self._forth[of])

    def leaves_out(self, of: Of) -> bool:
        """Say whether the step just asked for was refused, and is left out when it is asked for once more."""
        return any(steps[-1] is self._refused for steps in (self._back[of], self._forth[of]) if steps)

    def _run(self, source: list[Step], target: list[Step]) -> Change | None:
        while source:
            step = source[-1]
            try:
                change = self._made(step, target)
            except _OF_THE_VAULT:
                raise
            except JournalError:
                if self._refused is not step:
                    self._refused = step
                    raise
                # The officer read why, and wants to go on: what came later may stand on it for good.
                source.pop()
                continue
            # Only now: a step that failed, such as on a full disk, can be tried again.
            source.pop()
            self._refused = None
            return change
        return None

    def _made(self, step: Step, target: list[Step]) -> Change:
        self._into = target
        try:
            return step()
        finally:
            self._into = None
