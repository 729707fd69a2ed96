"""What a summary counts: the time that its sessions lie in, and small numbers only where the reader sees what was counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wa_journal.model.said import numbered, said
from wa_journal.model.sessions import Session

_SMALL, _WEEK = 5, 7
SMALL_SAID = said(
    "Summary",
    "In the table of counts and beside the strategies, 1 to 4 reads “fewer than 5” unless what was counted is listed here: "
    "small counts can single a person out.",
)


@dataclass(frozen=True, slots=True)
class Counted:
    """The numbers of one summary; `listed` says whether each session held stands in it with its level."""

    held: int
    missed: int
    rated: int
    sentences: int
    listed: bool

    def told(self) -> Iterator[tuple[str, str]]:
        """Name each with its number; every sentence that is counted is read in the summary itself."""
        yield said("Summary", "Sessions held"), cell(self.held, listed=self.listed)
        yield said("Summary", "Sessions missed or cancelled"), cell(self.missed)
        yield said("Summary", "Sessions rated"), cell(self.rated, listed=self.listed)
        yield said("Summary", "Sentences given here"), cell(self.sentences, listed=True)

    def hides(self, used: Iterable[int]) -> bool:
        """Say whether one of them is too small to be told, or how often a strategy was used is."""
        unlisted = () if self.listed else (self.held, self.rated)
        return any(map(_is_small, (self.missed, *unlisted, *used)))


def cell(number: int, *, listed: bool = False) -> str:
    """Tell a number; small ones single people out, so they are told only where what they count is seen anyway."""
    small = _is_small(number) and not listed
    return said("Summary", "fewer than {small}", small=_SMALL) if small else said("", str(number))


def span(sessions: tuple[Session, ...]) -> str:
    """Say the time in which sessions lie, never more than it is: under two weeks in days, then in full weeks."""
    days = _days_between(sessions) + 1
    if days == 1:
        return said("Summary", "all on one day")
    if days < 2 * _WEEK:
        return numbered("Summary", "over {count} days", "over {count} day", days)
    return numbered("Summary", "over {count} weeks", "over {count} week", days // _WEEK)


def period(sessions: tuple[Session, ...]) -> str:
    """Say which sessions a summary is about, and the time in which they lie."""
    if not sessions:
        return said("Summary", "No sessions.")
    numbers = [session.number for session in sessions]
    if len(numbers) == 1:
        return said("Summary", "Session {number}.", number=numbers[0])
    return said("Summary", "Sessions {first} to {last}, {span}.", first=min(numbers), last=max(numbers), span=span(sessions))


def _is_small(number: int) -> bool:
    return 0 < number < _SMALL


def _days_between(sessions: Iterable[Session]) -> int:
    """Give the days from the first to the last: older meetings may be written down later, so the days count, not the numbers."""
    days = [session.on for session in sessions]
    return (max(days) - min(days)).days if days else 0
