"""A masked passage as it leaves in the language of the summary, and where in it stands what it was masked in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from wa_journal.model.said import Said
from wa_journal.model.supervision import MaskedSpan, Say
from wa_journal.supervision.refilling import Filled, filled, in_turn, masked_within


@dataclass(frozen=True, slots=True)
class Run:
    """One stretch of the original, where it stands in what is said and how long it is there; `whole` if it was replaced."""

    start: int
    end: int
    at: int
    size: int
    part: int
    whole: bool = False

    def place(self, original: int) -> int:
        """Give where a place of the original stands."""
        return self.at if self.whole else self.at + original - self.start

    def original(self, place: int, *, ending: bool) -> int:
        """Give what stands at a place in the original."""
        if self.whole:
            return self.end if ending else self.start
        return self.start + place - self.at


@dataclass(frozen=True, slots=True)
class SaidPassage:
    """The text as it leaves, with the way from the original to it and back."""

    text: str = field(repr=False)
    length: int
    runs: tuple[Run, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Give where a stretch of the original stands and how long it is; all of it where it is said in other words."""
        touched = [run for run in self.runs if run.start < end and start < run.end]
        if len({run.part for run in touched}) != 1 or start < touched[0].start or touched[-1].end < end:
            return 0, len(self.text)
        first, last = touched[0], touched[-1]
        at = first.place(start)
        behind = last.at + last.size if last.whole else last.place(end)
        return at, behind - at

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Give what a chosen part was masked in: what was replaced is taken whole, so is all where other words are chosen too."""
        first, last = (next((run for run in self.runs if run.at <= at < run.at + run.size), None) for at in (start, end - 1))
        if first is None or last is None or first.part != last.part:
            return 0, self.length
        return first.original(start, ending=False), last.original(end, ending=True)


def said_passage(text: str, spans: Sequence[MaskedSpan], say: Say) -> SaidPassage:
    """Say a passage with its spans replaced."""
    masked = masked_within(text, spans)
    told = say(masked)
    inside = filled(text, spans) if isinstance(text, Said) and told != masked else None
    if inside is None or not isinstance(text, Said):
        return SaidPassage(told, len(text), tuple(_runs(Filled(0, str(text), tuple(spans)), 0, 0)))
    runs: list[Run] = []
    at = 0
    for piece in in_turn(text, say):
        if isinstance(piece, int):
            runs += _runs(inside[piece], at, piece)
            at += len(inside[piece].masked)
        else:
            at += len(piece)
    return SaidPassage(told, len(text), tuple(runs))


def _runs(one: Filled, at: int, part: int) -> Iterator[Run]:
    done = 0
    for span in one.spans:
        if done < span.start:
            yield Run(one.start + done, one.start + span.start, at, span.start - done, part)
            at += span.start - done
        yield Run(one.start + span.start, one.start + span.end, at, len(span.replacement), part, whole=True)
        at, done = at + len(span.replacement), span.end
    if done < len(one.words):
        left = len(one.words) - done
        yield Run(one.start + done, one.start + len(one.words), at, left, part)
