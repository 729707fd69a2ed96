"""A new, open journal for each test of a service."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vaults import new_office
from wa_journal.services import suite
from wa_journal.services.suite import Suite


@pytest.fixture
def desk_suite(tmp_path: Path) -> Iterator[Suite]:
    """Every service over a new, real, encrypted journal, without the sentence encoder."""
    office, _code = new_office(tmp_path / "desk")
    made = suite.build(office)
    made.preferences.set("use_encoder", False)
    yield made
    office.close()
