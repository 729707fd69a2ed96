"""Undo and redo of tags, ratings and ticks, session by session, as long as the window is open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from wa_journal.model.change import Change
from wa_journal.model.ids import SessionId

Step = Callable[[], Change]
DEEPEST = 200


class Undo:
    """Remembers the inverse of each step; running an inverse remembers the step back, so that redo needs nothing else."""

    def __init__(self) -> None:
        self._back: defaultdict[SessionId, list[Step]] = defaultdict(list)
        self._forth: defaultdict[SessionId, list[Step]] = defaultdict(list)
        self._into: list[Step] | None = None

    def remember(self, session: SessionId, inverse: Step) -> None:
        """Keep how to take the step back that was just made."""
        if self._into is not None:
            self._into.append(inverse)
            return
        self._forth[session].clear()
        self._back[session].append(inverse)
        del self._back[session][:-DEEPEST]

    def undo(self, session: SessionId) -> Change | None:
        """Take the last step of a session back."""
        return self._run(self._back[session], self._forth[session])

    def redo(self, session: SessionId) -> Change | None:
        """Make the step again that was last taken back."""
        return self._run(self._forth[session], self._back[session])

    def _run(self, source: list[Step], target: list[Step]) -> Change | None:
        if not source:
            return None
        self._into = target
        try:
            return source.pop()()
        finally:
            self._into = None
