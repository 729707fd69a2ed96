"""A demonstration journal opened for one page's tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.vaults import CHEAP
from wa_journal.services import demonstration, opening
from wa_journal.services.suite import Suite, build

WORDS = "five invented demonstration words"


@contextmanager
def demo_suite(folder: Path, sessions: int) -> Iterator[Suite]:
    """Open one invented client's journal, without the sentence encoder."""
    demonstration.make(folder, WORDS, demonstration.Size(clients=1, sessions=sessions), CHEAP)
    office = opening.open_office(folder, WORDS)
    made = build(office)
    made.preferences.set("use_encoder", False)
    yield made
    office.close()
