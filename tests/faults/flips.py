"""Flips one bit of a page; whatever page it is, the journal says so and salvage brings every row back."""

from pathlib import Path

from tests.vaults import PASSPHRASE, Content, content_of
from wa_journal.model.errors import JournalError
from wa_journal.store.layout import DATABASE
from wa_journal.store.salvage import salvage
from wa_journal.store.soundness import check_pages
from wa_journal.store.unlocking import open_vault

PAGE = 4096


def flip(path: Path, place: int, mask: int = 1) -> None:
    """Flip a bit in a file."""
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ mask]))


def pages_of(folder: Path) -> int:
    """Count a journal's pages."""
    return (folder / DATABASE).stat().st_size // PAGE


def noticed(folder: Path) -> bool:
    """Say whether damage is noticed: by opening, or by the check of all pages."""
    try:
        with open_vault(folder, PASSPHRASE) as vault:
            return not all(check.sound for check in check_pages(vault.engine))
    except JournalError:
        return True


def saved(folder: Path, before: Content) -> bool:
    """Salvage and say whether everything is there again, equal to before."""
    report = salvage(folder, PASSPHRASE)
    return report.lost == 0 and content_of(folder) == before
