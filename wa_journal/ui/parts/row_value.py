"""What one row of a list shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from wa_journal.ui.parts.shapes import Mark


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `hits` are places in `detail` to be lit up, in code points; `spoken` is what a screen reader says."""

    key: str
    title: str = field(repr=False)
    detail: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    mark: Mark | None = None
    filled: bool = True
    hits: tuple[tuple[int, int], ...] = ()
    faint: bool = False
    spoken: str = field(default="", repr=False)
