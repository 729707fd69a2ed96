"""The summary as it leaves, as one text to read to its end, with where each passage and each stretch stands in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from wa_journal.model.supervision import Stretch
from wa_journal.ui.parts.document_text import document_place, stored_place

Headings = dict[str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """One passage as it leaves: its place, its masked words, and what the product says before and behind them."""

    place: str
    before: str
    words: str = field(repr=False)
    behind: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The text with its headings, and where each passage starts and how long it is, in code points of the text."""

    text: str = field(repr=False)
    places: tuple[tuple[int, int], ...]

    def spot(self, stretch: Stretch) -> tuple[int, int]:
        """Give where a stretch stands in the document that shows the text."""
        start = self.places[stretch.passage][0] + stretch.at
        return document_place(self.text, start), document_place(self.text, start + stretch.shown)

    def inside(self, start: int, end: int) -> tuple[int, int, int] | None:
        """Give passage, start and end within it for a chosen part of that document; what is chosen around it is left.

        None where nothing of a passage is chosen, or something of several.
        """
        start, end = stored_place(self.text, start), stored_place(self.text, end)
        chosen = [
            (number, max(start - first, 0), min(end - first, size))
            for number, (first, size) in enumerate(self.places)
            if max(start, first) < min(end, first + size)
        ]
        return chosen[0] if len(chosen) == 1 else None


def laid_out(passages: tuple[Told, ...], own_words: dict[str, tuple[str, ...]], headings: Headings) -> Reading:
    """Lay all that leaves out under its headings: the passages, and the lines between."""
    text, places = "", dict[int, tuple[int, int]]()
    for name, heading in headings.items():
        inside = [(number, one) for number, one in enumerate(passages) if one.place.partition(".")[0] == name]
        lines = own_words.get(name, ())
        if inside or lines:
            text += "\n".join((("\n\n" if text else "") + heading.upper(), *lines))
        for number, one in inside:
            text += "\n" + ("– " if "." in one.place else "") + one.before
            places[number] = (len(text), len(one.words))
            text += one.words + one.behind
    return Reading(text, tuple(places[number] for number in sorted(places)))


def headings() -> Headings:
    """Give the words over each part, by the name of its places, in the order in which the summary says them."""
    translate = QCoreApplication.translate
    return {
        "question": translate("CheckView", "Question"),
        "course": translate("CheckView", "Course"),
        "level": translate("CheckView", "Level by session"),
        "strategies_used": translate("CheckView", "Strategies used"),
        "strategies_not_used": translate("CheckView", "Strategies not used (answered no)"),
        "strains": translate("CheckView", "Strains and repairs"),
        "board": translate("CheckView", "Move-on board"),
        "decisions": translate("CheckView", "Decisions to move on"),
        "facts": translate("CheckView", "Said, seen and done"),
        "assessments": translate("CheckView", "Thought and felt"),
        "agenda": translate("CheckView", "Agenda"),
        "counts": translate("CheckView", "Period and counts"),
        "limits": translate("CheckView", "Limits and purpose"),
    }
