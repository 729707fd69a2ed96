"""What a salvage of a damaged journal found, in numbers and in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from wa_journal.model.said import numbered, said
from wa_journal.model.sessions import STAND_INS_FROM

_CALLED = {
    "client": said("Salvage", "clients"),
    "session": said("Salvage", "sessions"),
    "entry_version": said("Salvage", "saved versions of entries"),
    "addendum": said("Salvage", "addenda"),
    "draft": said("Salvage", "drafts"),
    "begun": said("Salvage", "words begun in a form"),
    "tag": said("Salvage", "tags"),
    "tick": said("Salvage", "ticks"),
    "strain": said("Salvage", "strains"),
    "ledger_line": said("Salvage", "promises and other lines"),
    "access_line": said("Salvage", "lines of the access log"),
}


@dataclass(frozen=True, slots=True)
class SavedTable:
    """How many rows of one table were kept, and how many were seen to be there but could not be read."""

    name: str
    kept: int
    lost: int

    @property
    def sentence(self) -> str:
        """Say it in plain words."""
        called = _CALLED.get(self.name, self.name)
        if not self.lost:
            return said("Salvage", "{what}: {kept} kept", what=called, kept=self.kept)
        return said("Salvage", "{what}: {kept} kept, {lost} lost", what=called, kept=self.kept, lost=self.lost)


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """Pages found damaged and mended, rows kept and lost, and the folder that keeps the damaged file (none if it was sound).

    `guessed` counts the meetings of which only what names them was kept: their day is guessed.
    """

    pages: int
    damaged: int
    mended: int
    tables: tuple[SavedTable, ...]
    kept_in: str
    guessed: int = 0

    @property
    def lost(self) -> int:
        """Give how many rows were seen and could not be read."""
        return sum(table.lost for table in self.tables)

    def sentences(self) -> tuple[str, ...]:
        """Say it in plain words."""
        if not self.kept_in:
            return (said("Salvage", "None of the {pages} parts of the file is damaged. Nothing was changed.", pages=self.pages),)
        found = said(
            "Salvage",
            "{damaged} of {pages} parts of the file were damaged; {mended} of them were mended exactly.",
            damaged=self.damaged,
            pages=self.pages,
            mended=self.mended,
        )
        kept = said("Salvage", "The damaged file was not deleted: it is in {folder}.", folder=self.kept_in)
        tables = (table.sentence for table in self.tables if table.kept or table.lost)
        return (found, *tables, self._verdict, *self._stand_ins, kept)

    @property
    def _stand_ins(self) -> tuple[str, ...]:
        if not self.guessed:
            return ()
        return (
            numbered(
                "Salvage",
                "{count} lost meetings are named by what was kept. They stand as lost, numbered from {first} on, and their "
                "days are guessed: no picture counts them until you open each, put its day right and say that it was held.",
                "{count} lost meeting is named by what was kept. It stands as lost, numbered from {first} on, and its "
                "day is guessed: no picture counts it until you open it, put its day right and say that it was held.",
                self.guessed,
                first=STAND_INS_FROM + 1,
            ),
        )

    @property
    def _verdict(self) -> str:
        if not self.lost:
            return said("Salvage", "Nothing was lost.")
        return said("Salvage", "What was lost may be in a backup: look there before you write on.")
