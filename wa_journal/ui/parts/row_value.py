"""What one row of a list shows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.wording import worded


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `hits` are places in `detail` to be lit up, in code points; `spoken` is what a screen reader says.

    A row that can be ticked has a box instead of a mark; `full` is a detail to be read also where nothing in it is lit up.
    """

    key: str
    title: str = field(repr=False)
    detail: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    mark: Mark | None = None
    filled: bool = True
    hits: tuple[tuple[int, int], ...] = ()
    faint: bool = False
    spoken: str = field(default="", repr=False)
    ticked: bool | None = None
    full: bool = False

    @property
    def is_quiet(self) -> bool:
        """Say whether the detail stands back behind the title."""
        return self.faint or not (self.hits or self.full)


def in_words(row: Row) -> Row:
    """Give a row in the officer's language."""
    return replace(row, title=worded(row.title), detail=worded(row.detail), note=worded(row.note), spoken=worded(row.spoken))
