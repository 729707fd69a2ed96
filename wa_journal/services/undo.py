"""Undo and redo of tags, ratings and ticks by session, of a case's life by client, as long as the window is open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from wa_journal.model.change import Change
from wa_journal.model.ids import ClientId, SessionId

Step = Callable[[], Change]
Of = SessionId | ClientId
DEEPEST = 200


class Undo:
    """Remembers the inverse of each step; running an inverse remembers the step back, so that redo needs nothing else."""

    def __init__(self) -> None:
        self._back: defaultdict[Of, list[Step]] = defaultdict(list)
        self._forth: defaultdict[Of, list[Step]] = defaultdict(list)
        self._into: list[Step] | None = None

    def remember(self, of: Of, inverse: Step) -> None:
        """Keep how to take the step back that was just made."""
        if self._into is not None:
            self._into.append(inverse)
            return
        self._forth[of].clear()
        self._back[of].append(inverse)
        del self._back[of][:-DEEPEST]

    def undo(self, of: Of) -> Change | None:
        """Take the last step back."""
        return self._run(self._back[of], self._forth[of])

    def redo(self, of: Of) -> Change | None:
        """Make the step again that was last taken back."""
        return self._run(self._forth[of], self._back[of])

    def steps(self, of: Of) -> tuple[bool, bool]:
        """Say whether there is a step to take back, and one to make again."""
        return bool(self._back[of]), bool(self._forth[of])

    def _run(self, source: list[Step], target: list[Step]) -> Change | None:
        if not source:
            return None
        self._into = target
        try:
            change = source[-1]()
        finally:
            self._into = None
        # Only now: a step that failed, such as on a full disk, can be tried again.
        source.pop()
        return change
