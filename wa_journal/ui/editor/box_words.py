"""The words over the boxes of an entry: whose they are, and about which part of the session."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wa_journal.model.entries import Section
from wa_journal.model.practice import SessionPhase
from wa_journal.model.text import Voice


def part_words(part: SessionPhase | None) -> str:
    """Name a part of the session, or all of it."""
    translate = QCoreApplication.translate
    return {
        None: translate("SectionsEditor", "The session as a whole"),
        SessionPhase.BEGINNING: translate("SectionsEditor", "Beginning"),
        SessionPhase.MIDDLE: translate("SectionsEditor", "Middle"),
        SessionPhase.END: translate("SectionsEditor", "End"),
    }[part]


def box_words(voice: Voice | None) -> tuple[str, str]:
    """Name a box, and say what belongs into it."""
    translate = QCoreApplication.translate
    return {
        Voice.THEY_SAID: (
            translate("SectionsEditor", "They said"),
            translate("SectionsEditor", "Their own words, as you remember them"),
        ),
        Voice.I_SAW: (
            translate("SectionsEditor", "I saw"),
            translate("SectionsEditor", "What could have been filmed: posture, tone, silence, who else was there"),
        ),
        Voice.I_THINK: (
            translate("SectionsEditor", "I think"),
            translate("SectionsEditor", "What you make of it, what you think they felt; it may be wrong"),
        ),
        Voice.I_FELT: (
            translate("SectionsEditor", "I felt, and what I did"),
            translate("SectionsEditor", "What it did to you, what you said and did"),
        ),
        Voice.I_DID: (translate("SectionsEditor", "I did"), translate("SectionsEditor", "What you said and did")),
        Voice.THIRD_PARTY: (
            translate("SectionsEditor", "Somebody else said"),
            translate("SectionsEditor", "Who said it, and what"),
        ),
        None: (translate("SectionsEditor", "As it comes"), translate("SectionsEditor", "Write as it comes")),
    }[voice]


def felt_alone() -> tuple[str, str]:
    """Name the box of feelings, and say what belongs into it, where what was done has a box of its own."""
    translate = QCoreApplication.translate
    return translate("SectionsEditor", "I felt"), translate("SectionsEditor", "What it did to you")


def section_words(section: Section) -> str:
    """Name where a passage was written; nothing where the text came in whole."""
    named = [part_words(section.phase)] if section.phase is not None else []
    named += [box_words(section.voice)[0]] if section.voice is not None else []
    return ": ".join(named)
