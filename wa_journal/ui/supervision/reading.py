"""The summary as it leaves, as one text to read to its end, with where each passage and each stretch stands in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from wa_journal.model.supervision import Stretch

Headings = dict[str, str]


@dataclass(frozen=True, slots=True)
class Reading:
    """The text with its headings, and where each passage starts and how long it is."""

    text: str = field(repr=False)
    places: tuple[tuple[int, int], ...]

    def spot(self, stretch: Stretch) -> tuple[int, int]:
        """Give where a stretch stands in the text."""
        start = self.places[stretch.passage][0] + stretch.at
        return start, start + stretch.shown

    def inside(self, start: int, end: int) -> tuple[int, int, int] | None:
        """Give passage, start and end within it for a chosen part of the text; None where it is not within one passage."""
        for number, (first, size) in enumerate(self.places):
            if first <= start < end <= first + size:
                return number, start - first, end - first
        return None


def laid_out(passages: tuple[tuple[str, str, str], ...], headings: Headings) -> Reading:
    """Lay passages, given as place, whose and when, and masked text, out under the headings of their places."""
    text, places, group = "", [], ""
    for place, lead, masked in passages:
        name = place.partition(".")[0]
        if name != group:
            group = name
            text += ("\n\n" if text else "") + headings.get(name, name).upper()
        text += "\n" + ("– " if "." in place else "") + lead
        places.append((len(text), len(masked)))
        text += masked
    return Reading(text, tuple(places))


def headings() -> Headings:
    """Give the words over each part, by the name of its places."""
    translate = QCoreApplication.translate
    return {
        "question": translate("CheckView", "Question"),
        "course": translate("CheckView", "Course"),
        "strategies_used": translate("CheckView", "Strategies used"),
        "strategies_not_used": translate("CheckView", "Strategies not used"),
        "strains": translate("CheckView", "Strains and repairs"),
        "facts": translate("CheckView", "Said, seen and done"),
        "assessments": translate("CheckView", "Thought and felt"),
        "agenda": translate("CheckView", "Agenda"),
    }
