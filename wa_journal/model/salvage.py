"""What a salvage of a damaged journal found, in numbers and in plain words."""

from __future__ import annotations

from dataclasses import dataclass

_CALLED = {
    "client": "clients",
    "session": "sessions",
    "entry_version": "saved versions of entries",
    "addendum": "addenda",
    "draft": "drafts",
    "tag": "tags",
    "tick": "ticks",
    "strain": "strains",
    "ledger_line": "promises and other lines",
    "access_line": "lines of the access log",
}


@dataclass(frozen=True, slots=True)
class SavedTable:
    """How many rows of one table were kept, and how many were seen to be there but could not be read."""

    name: str
    kept: int
    lost: int


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """Pages found damaged and mended, rows kept and lost, and the folder that keeps the damaged file (none if it was sound)."""

    pages: int
    damaged: int
    mended: int
    tables: tuple[SavedTable, ...]
    kept_in: str

    @property
    def lost(self) -> int:
        """Give how many rows were seen and could not be read."""
        return sum(table.lost for table in self.tables)

    def sentences(self) -> tuple[str, ...]:
        """Say it in plain words."""
        if not self.kept_in:
            return (f"None of the {self.pages} parts of the file is damaged. Nothing was changed.",)
        found = f"{self.damaged} of {self.pages} parts of the file were damaged; {self.mended} of them were mended exactly."
        rows = (
            f"{_CALLED.get(table.name, table.name)}: {table.kept} kept" + (f", {table.lost} lost" if table.lost else "")
            for table in self.tables
            if table.kept or table.lost
        )
        verdict = "Nothing was lost." if not self.lost else "What was lost may be in a backup: look there before you write on."
        return (found, *rows, verdict, f"The damaged file was not deleted: it is in {self.kept_in}.")
