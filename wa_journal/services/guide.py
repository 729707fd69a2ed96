"""The pages of help, as they come with the program."""

from __future__ import annotations

from dataclasses import dataclass

from wa_journal.host import resources
from wa_journal.services.plain_pages import plain

PAGES = (
    "guide/quick-start.md",
    "guide/write.md",
    "guide/tags.md",
    "guide/indicators.md",
    "guide/repair.md",
    "guide/meeting.md",
    "guide/trajectory.md",
    "guide/board.md",
    "guide/summary.md",
    "guide/search.md",
    "guide/backup-and-restore.md",
    "guide/hand-over.md",
    "guide/import-and-export.md",
    "guide/settings.md",
    "guide/messages.md",
    "guide/commands.md",
    "guide/privacy.md",
    "guide/data-protection-assessment.md",
    "guide/administrators.md",
    "method.md",
)

_ABOUT = {
    "session": "guide/write.md",
    "entries": "guide/write.md",
    "trajectory": "guide/trajectory.md",
    "board": "guide/board.md",
    "craft": "guide/meeting.md",
    "supervision": "guide/summary.md",
    "search": "guide/search.md",
    "coding": "guide/tags.md",
    "handover": "guide/hand-over.md",
    "backups": "guide/backup-and-restore.md",
    "exchange": "guide/import-and-export.md",
    "access": "guide/privacy.md",
    "settings": "guide/settings.md",
}


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: its name and its heading."""

    name: str
    title: str


def pages() -> tuple[HelpPage, ...]:
    """Give the pages, those of the daily work first."""
    return tuple(HelpPage(name, text(name).partition("\n")[0]) for name in PAGES)


def about(screen: str) -> str:
    """Give the page of help about a screen; the first one where there is none of its own."""
    return _ABOUT.get(screen, PAGES[0])


def text(name: str) -> str:
    """Give a page as plain text; its pictures are left to whoever reads it in the project."""
    return plain(resources.read_document(name))
