"""Which disk a place lies on: where one is unplugged, an empty folder of this machine's may stand in its stead."""

from __future__ import annotations

from pathlib import Path


def on_this_machine(place: Path, journal: Path) -> bool:
    """Say whether a place, or where it would be, lies on the journal's disk or the system's."""
    present = next(one for one in (place.absolute(), *place.absolute().parents) if one.exists())
    return present.stat().st_dev in {one.stat().st_dev for one in (journal, Path(present.anchor))}
