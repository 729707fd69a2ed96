"""What the checklist and the guards know of a client's sessions so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from wa_journal.model.practice import CasePhase, TickState

USED = (TickState.YES, TickState.PARTLY)


@dataclass(frozen=True, slots=True)
class PastSession:
    """One session: its number, ticks, confirmed tags, trust rating, and whether a difficulty was named.

    `place` is the number that it would have by its day: an older meeting can be written down later, with a higher number.
    """

    number: int
    place: int
    ticks: tuple[tuple[str, TickState], ...] = ()
    tags: tuple[str, ...] = ()
    trust: int | None = None
    difficulty: bool = False
    reflections: tuple[str, ...] = field(default=(), repr=False)
    disclosure: str = ""
    new_officer: bool = False

    def used(self, *items: str) -> bool:
        """Say whether one of these items was answered with yes or partly."""
        return any(item in items and state in USED for item, state in self.ticks)

    def tagged(self, *indicators: str) -> bool:
        """Say whether a sentence carries one of these tags."""
        return any(indicator in self.tags for indicator in indicators)


@dataclass(frozen=True, slots=True)
class History:
    """A client's sessions by day, the last one being the present one, and since which places a role statement stands."""

    phase: CasePhase
    sessions: tuple[PastSession, ...]
    role_stated_in: tuple[int, ...] = ()

    @property
    def present(self) -> PastSession:
        """Give the session that is being written about."""
        return self.sessions[-1]

    def changed_officer_in(self) -> PastSession | None:
        """Give the session of the last change of officer."""
        return next((session for session in reversed(self.sessions) if session.new_officer), None)
