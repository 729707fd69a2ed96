"""Which disk a place lies on, and whether it answers: where one is unplugged, an empty folder may stand in its stead."""

from __future__ import annotations

from pathlib import Path


def answers(place: Path) -> bool:
    """Say whether a place is known to be there or not: a pulled stick, a dead share and a closed folder tell neither."""
    try:
        place.exists()
    except OSError:
        return False
    return True


def on_this_machine(place: Path, journal: Path) -> bool:
    """Say whether a place, or where it would be, lies on the journal's disk or the system's."""
    present = next(one for one in (place.absolute(), *place.absolute().parents) if answers(one) and one.exists())
    return present.stat().st_dev in {one.stat().st_dev for one in (journal, Path(present.anchor))}
